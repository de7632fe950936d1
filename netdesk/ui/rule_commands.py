"""What can be done with rules in the window: stated, edited, ended, adopted, shared."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.language import tr
from netdesk.errors import InputError, KnownError
from netdesk.ui.window_commands import AskingCommands

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.core.rules.rule import RuleDraft
    from netdesk.services.rules import Pack, RuleStanding
    from netdesk.ui.rule_form import RuleForm


class RuleCommands(AskingCommands):
    """The user's verbs about rules."""

    def add(self) -> None:
        """Open the form of a new rule."""
        from netdesk.services import rules

        self._form(None).open_for(self._doer, rules.add)

    def edit(self, rule_id: int) -> None:
        """Open the form of a rule."""
        from netdesk.services import rules

        form = self._form(rules.find(self._desk.reader, rule_id).draft)
        form.open_for(self._doer, rules.edit, rule_id)

    def comment(self, rule_id: int) -> None:
        """Ask what is to be said of a rule."""
        from netdesk.services import rules

        heading = tr("Comment on “{name}”").format(name=rules.find(self._desk.reader, rule_id).draft.name)
        words = tr("What is to be said of it? It goes along when the rule is shared.")
        self._asker.line(self._window, heading, words, partial(self._doer.do, rules.comment, rule_id))

    def end(self, rule_id: int) -> None:
        """Hold to a rule no longer."""
        from netdesk.services import rules

        self._doer.do(rules.end, rule_id)

    def hold_to_again(self, rule_id: int) -> None:
        """Hold to a rule that was ended."""
        from netdesk.services import rules

        self._doer.do(lambda store: rules.end(store, rule_id, is_ended=False))

    def delete(self, rule_id: int) -> None:
        """Remove a rule."""
        from netdesk.services import rules

        self._doer.do(rules.delete, rule_id)

    def adopt(self, pack: Pack, name: str) -> None:
        """Take over one rule of a pack."""
        from netdesk.services import rules

        self._doer.do(rules.adopt, pack, [name])

    def adopt_file(self) -> None:
        """Ask for a pack and take over its rules."""
        from netdesk.services import rules

        def adopt(files: list[Path]) -> None:
            for file in files:
                self._doer.do(
                    lambda store, file=file: rules.adopt(store, rules.read_file(file)), then=self._say_adopted
                )

        self._asker.files(self._window, tr("Adopt rules"), [tr("Packs of rules (*.toml)")], adopt)

    def share(self) -> None:
        """Choose rules and write them as a pack, once nothing in them tells of the network."""
        from netdesk.services import rules
        from netdesk.ui.share_rules_dialog import ShareRulesDialog

        dialog = ShareRulesDialog(rules.listed(self._desk.reader), self._window)

        def look() -> None:
            dialog.show_found(rules.personal_data(self._desk.reader, dialog.chosen(), dialog.allowed()))

        def write(path: Path) -> None:
            title = dialog.title.text().strip() or tr("Rules")
            try:
                rules.share(self._desk.reader, dialog.chosen(), title, path, dialog.allowed())
            except KnownError as error:
                self._asker.tell(dialog, tr("This could not be done"), str(error))
                return
            self._window.undo_bar.show_message(tr("Wrote {name}").format(name=path.name))
            dialog.accept()

        def ask() -> None:
            self._asker.save_file(dialog, tr("Write the pack"), "rules.toml", [tr("Packs of rules (*.toml)")], write)

        dialog.changed.connect(look)
        dialog.submitted.connect(ask)
        look()
        dialog.open()

    def _form(self, draft: RuleDraft | None) -> RuleForm:
        from netdesk.ui.rule_form import RuleForm

        form = RuleForm(draft, self._window)
        form.outlook_asked.connect(partial(self._show_outlook, form))
        return form

    def _show_outlook(self, form: RuleForm, check: str) -> None:
        from netdesk.services import rules

        if not check:
            form.show_outlook("")
            return

        def asked(store: object) -> RuleStanding:
            return rules.preview(store.as_reader(), check, today(self._desk.clock))  # type: ignore[attr-defined]

        self._doer.do(asked, then=partial(_shown, form), refused=partial(_shown, form))

    def _say_adopted(self, count: int) -> None:
        if not count:
            self._window.undo_bar.show_message(tr("All of these rules are yours already"))


def _shown(form: RuleForm, found: RuleStanding | InputError) -> None:
    from shiboken6 import isValid

    if isValid(form):
        form.show_outlook(str(found) if isinstance(found, InputError) else found)
