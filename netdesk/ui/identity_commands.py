"""The verbs of the Identity room as the window offers them: opens the right form, runs the verb, says what came."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.clock import today
from netdesk.core.language import counted, marked
from netdesk.core.mentions import MentionDraft
from netdesk.core.surfaces import SurfaceDraft, TextDraft
from netdesk.ui.window_commands import DialogCommands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from netdesk.core.identity_plan import IdentityPlan
    from netdesk.core.mentions import Mention
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.evidence_dialog import EvidenceDialog
    from netdesk.ui.kit.ask import Asker


class IdentityCommands(DialogCommands):
    """``made_surface`` carries the id of a surface that was just added; ``told`` something to be said at the bottom."""

    made_surface = Signal(int)
    told = Signal(str)

    def __init__(self, desk: Desk, doer: Doer, asker: Asker, parent: QWidget) -> None:
        super().__init__(desk, doer, parent)
        self._asker = asker

    def new_theme(self) -> None:
        """Ask for a theme."""
        from netdesk.services import themes
        from netdesk.ui.theme_form import ThemeForm

        ThemeForm(None, today(self._desk.clock), self._window).open_for(self._doer, themes.add)

    def edit_theme(self, theme_id: int) -> None:
        """Ask for what a theme says now."""
        from netdesk.services import themes
        from netdesk.ui.theme_form import ThemeForm

        theme = themes.one(self._desk.reader, theme_id)
        ThemeForm(theme, today(self._desk.clock), self._window).open_for(self._doer, themes.edit, theme_id)

    def set_shown(self, surface_id: int, theme_id: int, is_shown: bool) -> None:
        """Say whether a theme shows in a surface."""
        from netdesk.services import themes

        self._doer.do(themes.set_shown, theme_id, surface_id, is_shown)

    def show_evidence(self, theme_id: int) -> None:
        """Show what is evidence of a theme, and what could be."""
        from netdesk.services import mentions, themes
        from netdesk.ui.evidence_dialog import EvidenceDialog

        dialog = EvidenceDialog(themes.one(self._desk.reader, theme_id).text, today(self._desk.clock), self._window)
        refill = partial(self._fill_evidence, dialog, theme_id)
        dialog.added.connect(lambda drafts: self._doer.do(mentions.add_evidence, theme_id, drafts, then=refill))
        dialog.removed.connect(lambda ids: self._doer.do(mentions.remove_evidence, ids, then=refill))
        refill()
        dialog.open()

    def new_mention(self, label: str = "") -> None:
        """Ask for what somebody said."""
        from netdesk.services import mentions

        self._open_mention(MentionDraft(label, on=today(self._desk.clock)), "", mentions.add)

    def edit_mention(self, mention: Mention) -> None:
        """Ask for what is to be said of a mention."""
        from netdesk.services import mentions

        self._open_mention(mention.draft, mention.name, mentions.edit, mention.mention_id)

    def ask_five(self) -> None:
        """Offer five people to ask, and keep what they answered."""
        from netdesk.services import mentions
        from netdesk.ui.ask_dialog import AskDialog

        people = mentions.to_ask(self._desk.reader, today(self._desk.clock))
        if not people:
            self.told.emit(self.tr("Nobody is left to ask: say first how close people are to you."))
            return
        dialog = AskDialog(people, self._window)
        dialog.answered.connect(
            lambda drafts: self._doer.do(
                mentions.add_many,
                drafts,
                counted(len(drafts), marked("Kept {count} answer"), marked("Kept {count} answers")),
            )
        )
        dialog.open()

    def edit_me(self) -> None:
        """Ask what I am: name, city, positions."""
        from netdesk.services import me
        from netdesk.ui.own_facts_form import OwnFactsForm

        OwnFactsForm(me.facts(self._desk.reader), self._window).open_for(self._doer, me.set_facts)

    def add_surface(self, platform: str) -> None:
        """Add a platform as it is in the catalogue; for a place of one's own ask for its name."""
        from netdesk.services import surfaces
        from netdesk.services.platforms import platforms

        known = platforms().get(platform)
        if known is None:
            self.new_surface()
            return
        names = {each.name.casefold() for each in surfaces.listed(self._desk.reader)}
        name, number = known.name, 1
        while name.casefold() in names:
            number += 1
            name = f"{known.name} {number}"
        self._doer.do(surfaces.add, SurfaceDraft(name, platform), then=self.made_surface.emit)

    def new_surface(self) -> None:
        """Ask for a place of one's own."""
        from netdesk.services import surfaces
        from netdesk.ui.surface_forms import SurfaceForm

        form = SurfaceForm(SurfaceDraft(""), "", self._window)
        form.open_for(self._doer, surfaces.add, then=self.made_surface.emit)

    def edit_surface(self, surface_id: int) -> None:
        """Ask for name, link and review of a surface."""
        from netdesk.services import surfaces
        from netdesk.services.platforms import platforms
        from netdesk.ui.surface_forms import SurfaceForm

        draft = surfaces.one(self._desk.reader, surface_id).draft
        platform = platforms().get(draft.platform)
        form = SurfaceForm(draft, platform.link if platform else "", self._window)
        form.open_for(self._doer, surfaces.edit, surface_id)

    def move_surface(self, surface_id: int, by: int) -> None:
        """Move a surface among the others."""
        from netdesk.services import surfaces

        ids = [each.surface_id for each in surfaces.listed(self._desk.reader)]
        if surface_id not in ids:
            return  # removed by another process; the page is about to hear of it
        at = ids.index(surface_id)
        ids.insert(min(max(at + by, 0), len(ids) - 1), ids.pop(at))
        self._doer.do(surfaces.set_order, ids)

    def new_text(self, surface_id: int) -> None:
        """Ask for a text of one's own."""
        from netdesk.services import surfaces
        from netdesk.ui.surface_forms import TextForm

        TextForm(TextDraft(""), self._window).open_for(self._doer, surfaces.add_text, surface_id)

    def edit_text(self, text_id: int) -> None:
        """Ask for name and limit of a text."""
        from netdesk.services import surfaces
        from netdesk.ui.surface_forms import TextForm

        kind = surfaces.text(self._desk.reader, text_id).kind
        TextForm(kind, self._window).open_for(self._doer, surfaces.edit_text, text_id)

    def set_markdown(self, text_id: int, is_markdown: bool) -> None:
        """Say whether a text is Markdown."""
        from netdesk.services import surfaces

        kind = surfaces.text(self._desk.reader, text_id).kind
        draft = TextDraft(kind.name, kind.limit, kind.count, is_markdown)
        self._doer.do(surfaces.edit_text, text_id, draft)

    def show_versions(self, text_id: int) -> None:
        """Show every version of a text."""
        from netdesk.services import surfaces
        from netdesk.ui.versions_dialog import VersionsDialog

        text, versions = surfaces.text(self._desk.reader, text_id), surfaces.versions(self._desk.reader, text_id)
        if not versions:
            self.told.emit(self.tr("No version has been kept yet."))
            return
        live = text.live.number if text.live else 0
        now = self._desk.clock.now()
        dialog = VersionsDialog(text.kind.name, versions, live, now.date(), now.tzinfo, self._window)
        dialog.restore_asked.connect(partial(self._doer.do, surfaces.restore, text_id))
        dialog.live_asked.connect(partial(self._doer.do, surfaces.go_live, text_id))
        dialog.open()

    def bring(self) -> None:
        """Ask for files, show what they would bring in, and bring it in."""
        filters = [self.tr("LinkedIn's export or Markdown (*.zip *.csv *.md *.markdown *.txt)")]
        self._asker.files(self._window, self.tr("Bring in my profiles"), filters, self.bring_files)

    def bring_files(self, paths: list[Path]) -> None:
        """Show what these files would bring in, and bring it in."""
        from netdesk.services import identity_files
        from netdesk.ui.bring_identity_dialog import BringIdentityDialog

        def show(plan: IdentityPlan) -> None:
            dialog = BringIdentityDialog(plan, today(self._desk.clock), self._window)
            dialog.chosen.connect(partial(self._doer.do, identity_files.apply, plan))
            dialog.open()

        self._doer.do(identity_files.make_plan, paths, then=show)

    def export(self, surface_id: int | None = None) -> None:
        """Ask where to, and write themes and surfaces, or one surface, as Markdown."""
        from netdesk.core.identity_markdown import file_name
        from netdesk.services import surfaces

        name = file_name([] if surface_id is None else [surfaces.one(self._desk.reader, surface_id)])
        write = partial(self._write, surface_id)
        self._asker.save_file(self._window, self.tr("Export"), name, [self.tr("Markdown (*.md)")], write)

    def _write(self, surface_id: int | None, path: Path) -> None:
        from netdesk.services import identity_files

        def say(_done: object) -> None:
            self.told.emit(self.tr("Wrote {name}").format(name=path.name))

        self._doer.look(identity_files.write_markdown, today(self._desk.clock), path, surface_id, then=say)

    def _fill_evidence(self, dialog: EvidenceDialog, theme_id: int, _done: object = None) -> None:
        from netdesk.services import mentions

        taken = [each for each in mentions.evidence(self._desk.reader) if each.theme_id == theme_id]
        dialog.show_evidence(taken, mentions.possible_evidence(self._desk.reader, theme_id))

    def _open_mention(self, draft: MentionDraft, name: str, verb: Callable[..., object], *args: object) -> None:
        from netdesk.services import themes
        from netdesk.ui.mention_form import MentionForm
        from netdesk.ui.person_finder import PersonFinder

        wanted = [theme for theme in themes.listed(self._desk.reader) if theme.ended_on is None]
        form = MentionForm(draft, name, wanted, PersonFinder(self._desk).find, self._window)
        form.open_for(self._doer, verb, *args)
