"""A mention as a form: as what I was described, by whom, in which words, where, and whether I want it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget

from netdesk.core.language import tr
from netdesk.ui.draft_day import DraftDay
from netdesk.ui.draft_fields import ChecksField, ChoiceField, DraftField, LineField, TextField, TickField
from netdesk.ui.draft_form import DraftForm
from netdesk.ui.kit.edit_rows import line
from netdesk.ui.kit.fields import ChoiceBox, TextEdit
from netdesk.ui.kit.theme import GRID
from netdesk.ui.person_field import PersonField
from netdesk.ui.person_hit import PersonHit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netdesk.core.mentions import MentionDraft
    from netdesk.core.themes import Theme

Sayer = tuple[int | None, str]
"""A person's id, or None and a name; the name may be empty."""


class SayerField(DraftField[Sayer]):
    """Who said it: somebody picked, else the name as typed."""

    def __init__(self, name: str, field: PersonField) -> None:
        super().__init__(name, [field])
        self._field = field
        field.changed.connect(self.changed)
        field.edit.textChanged.connect(self.changed)

    def _show(self, value: Sayer) -> None:
        person_id, said_by = value
        self._field.show_picked([PersonHit(person_id, said_by)] if person_id is not None else [])
        if person_id is None:
            self._field.edit.setText(said_by)

    def _read(self) -> Sayer:
        self._field.take_only_hit()
        picked = self._field.picked()
        return (picked[0].person_id, picked[0].name) if picked else (None, self._field.pending())

    def _state(self) -> object:
        return [each.person_id for each in self._field.picked()], self._field.pending()


class MentionForm(DraftForm):
    """Edits a mention. ``find`` finds people by what is typed; ``name`` is what who said it is called now."""

    def __init__(
        self,
        draft: MentionDraft,
        name: str,
        themes: Sequence[Theme],
        find: Callable[[str], Sequence[PersonHit]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("What was said of you"), parent)
        self._name = name
        words = TextEdit(height=9 * GRID)
        person = PersonField(find, self.tr("By whom"), is_single=True)
        spoken = {True: tr("spoken"), False: tr("online or in print")}
        wanted = {None: tr("not said"), True: tr("wanted"), False: tr("not wanted")}
        self.add(self.tr("&As what"), LineField("label", line(self.tr("the one who makes storage boring")), str, str))
        self.add(self.tr("&By whom"), SayerField("sayer", person))
        self.add(self.tr("In which &words"), TextField("words", words))
        self.add(self.tr("&How"), ChoiceField("is_spoken", ChoiceBox(), spoken))
        self.add(self.tr("&Where"), LineField("place", line(self.tr("lunch, LinkedIn, Grid Days …")), str, str))
        self.add(self.tr("&When"), DraftDay("on", self.tr("3 November 2026")))
        self.add(self.tr("Wante&d"), ChoiceField("is_wanted", ChoiceBox(), wanted))
        if themes:
            boxes = {theme.theme_id: QCheckBox(theme.text.replace("&", "&&")) for theme in themes}
            self.add(self.tr("Speaks of"), ChecksField("themes", boxes))
        self.add("", TickField("was_asked", QCheckBox(self.tr("I had asked how they would describe me"))))
        self.load(draft)

    def _value_of(self, draft: MentionDraft, name: str) -> Any:  # noqa: ANN401 as the draft has it
        return (draft.person_id, self._name) if name == "sayer" else super()._value_of(draft, name)

    def _made(self, values: dict[str, Any]) -> object:
        person_id, said_by = values.pop("sayer")
        return super()._made({**values, "person_id": person_id, "said_by": said_by})
