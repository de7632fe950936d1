"""One rule to read: what it says and why, two years of it, and the rows that say how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netdesk.core.language import grouped, tr
from netdesk.models.rule_words import evidence_words, share_words, state_words
from netdesk.models.words import day_words
from netdesk.ui.kit.fact_view import FactView
from netdesk.ui.kit.page import label
from netdesk.ui.kit.theme import GRID, HALF, TextSize
from netdesk.ui.profile_text import PERSON, person_link
from netdesk.ui.record_strip import RecordStrip

if TYPE_CHECKING:
    from datetime import date

    from netdesk.services.rules import RuleStanding
    from netdesk.ui.kit.fact_writer import Fact, FactWriter

_MOST_ROWS = 60


class RuleDetail(QWidget):
    """Shows how a rule stands. ``person_asked`` carries the id of somebody among its rows."""

    person_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[RuleStanding, date] | None = None
        self._name = label("", TextSize.TITLE, strong=True, wrap=True)
        self.strip = RecordStrip()
        self.text = FactView(tr("About this rule"), self._write)
        self.text.followed.connect(self._on_text_followed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, 0, 0, 0)
        layout.setSpacing(HALF)
        layout.addWidget(self._name)
        layout.addWidget(self.strip)
        layout.addWidget(self.text, 1)

    def show_standing(self, found: RuleStanding | None, today: date) -> None:
        """Show a rule, or nothing."""
        self._shown = None if found is None else (found, today)
        self._name.setText(found.rule.draft.name if found else "")
        self.strip.show_record(found.record if found else None, today)
        self.text.write()

    def _write(self, writer: FactWriter) -> None:
        if self._shown is None:
            return
        found, today = self._shown
        draft = found.rule.draft
        concerned = "" if found.concerned is None else tr("{count} people").format(count=grouped(found.concerned))
        plain = [
            (tr("Stands"), " · ".join(part for part in (state_words(found), share_words(found.record)) if part)),
            (tr("Says"), draft.text),
            (tr("Why"), draft.why),
            (tr("Check"), draft.check),
            (tr("Concerns"), concerned),
            (tr("Learned"), draft.learned),
            (tr("From"), draft.origin),
            (tr("Since"), day_words(found.rule.stated_on, today)),
        ]
        writer.facts([(name, [(words, "")]) for name, words in plain])
        rows: list[Fact] = []
        for row in found.rows[:_MOST_ROWS]:
            measured, mark, day = evidence_words(row, today)
            link = person_link(row.person_id) if row.person_id else ""
            rows.append((measured, [(f"{mark} ", ""), (row.label, link), (f" · {day}" if day else "", "")]))
        writer.section(tr("What says so"), rows)
        writer.section(
            tr("Before"),
            [(tr("until {day}").format(day=day_words(each.until, today)), [(_said(each.text, each.check), "")])
             for each in reversed(found.rule.revisions)],
        )  # fmt: skip
        writer.section(tr("Comments"), [(each.by, [(each.text, "")]) for each in draft.comments])

    def _on_text_followed(self, target: str) -> None:
        if target.startswith(PERSON):
            self.person_asked.emit(int(target.removeprefix(PERSON)))


def _said(text: str, check: str) -> str:
    return " · ".join(part for part in (text, check) if part)
