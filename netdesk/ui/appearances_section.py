"""Where I am seen: what is planned, then what was and the recognition inside my company, the newest first."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.clock import today
from netdesk.core.appearances import AppearanceKind, followers, in_order
from netdesk.core.language import tr
from netdesk.core.query_tree import quoted
from netdesk.core.text import words
from netdesk.models.reach_words import (
    appearance_row,
    audience_words,
    kind_words,
    later_words,
    recognition_row,
    recognition_words,
    when_words,
)
from netdesk.models.two_line_rows import headed
from netdesk.services import appearances, recognitions
from netdesk.ui.detail_section import DetailSection, query_link
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct
from netdesk.ui.profile_text import person_link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from netdesk.core.appearances import Appearance, AppearanceDraft, Recognition
    from netdesk.models.two_line_rows import TwoLineRow
    from netdesk.services.desk import Desk
    from netdesk.ui.kit.fact_writer import Fact, FactWriter, Words
    from netdesk.ui.reach_commands import ReachCommands

REMIND_DAYS = 7
_DO = "netdesk:do/"


class AppearancesSection(DetailSection):
    """``met_asked`` carries an AppearanceDraft: people are to be logged who were met there.

    ``brief_asked`` carries the id of an appearance whose brief is to be printed, ``remind_asked`` what to be reminded
    of and a day.
    """

    met_asked = Signal(object)
    remind_asked = Signal(str, object)
    brief_asked = Signal(int)

    def __init__(self, desk: Desk, commands: ReachCommands) -> None:
        self._desk = desk
        self._commands = commands
        self._appearances: dict[int, Appearance] = {}
        self._recognitions: list[Recognition] = []
        empty = EmptyState(
            "reach",
            tr("Be seen"),
            tr(
                "Events you take part in, talks, articles, books, blog posts and posts, planned or done; who was there "
                "and who reacted; and what followed inside your company."
            ),
            [
                (tr("Add an appearance"), "plus", lambda: commands.add_appearance(is_planned=False)),
                (tr("Plan one"), "calendar", lambda: commands.add_appearance(is_planned=True)),
            ],
        )
        acts = [
            RowAct(tr("Add …"), ["Ctrl+N"], "plus", lambda: commands.add_appearance(is_planned=False), needs_row=False),
            RowAct(tr("Plan …"), ["P"], "calendar", lambda: commands.add_appearance(is_planned=True), needs_row=False),
            RowAct(tr("Recognition …"), ["R"], "star", commands.add_recognition, needs_row=False),
            RowAct(tr("Edit …"), ["E", "F2"], "edit", self.edit),
            RowAct(tr("Delete"), ["Del"], "trash", self.delete),
            RowAct(tr("Done"), ["D"], "check", self.carry_out, has_button=False),
            RowAct(tr("Remind me …"), ["N"], "clock", self.remind, has_button=False),
            RowAct(tr("Brief …"), ["B"], "print", self.show_brief, has_button=False),
            RowAct(tr("People met …"), ["M"], "people", self.log_met, has_button=False),
            RowAct(tr("Follow up"), ["F"], "clock", self.follow_up, has_button=False),
        ]
        super().__init__(tr("Where I am seen"), empty, acts)
        self.opened.connect(lambda _row: self.edit())

    def refresh(self) -> None:
        """Read the appearances and recognitions anew."""
        day = today(self._desk.clock)
        every = appearances.listed(self._desk.reader)
        self._appearances = {each.appearance_id: each for each in every}
        self._recognitions = recognitions.listed(self._desk.reader)
        planned, past = in_order(every)
        rows = headed(tr("Planned"), (appearance_row(each, day) for each in planned))
        self.show_rows([*rows, *self._timeline(past, day)])

    def edit(self) -> None:
        """Open the form of the current row."""
        if appearance := self._current():
            self._commands.edit_appearance(appearance.appearance_id)
        elif recognition := self._recognition():
            self._commands.edit_recognition(recognition.recognition_id)

    def carry_out(self) -> None:
        """What was planned is done."""
        if (appearance := self._current()) and appearance.draft.is_planned:
            self._commands.do(appearances.carry_out, appearance.appearance_id)

    def show_brief(self) -> None:
        """Ask for the brief before it: whom to meet, who is there, who lives nearby."""
        if appearance := self._current():
            self.brief_asked.emit(appearance.appearance_id)

    def people(self) -> list[int]:
        """Everybody of the current appearance."""
        found = self._current()
        if found is None:
            return []
        draft = found.draft
        return list(dict.fromkeys((*draft.wanted, *draft.there, *found.met, *draft.reacted)))

    def remind(self) -> None:
        """Ask when to be reminded of what is planned."""
        if appearance := self._current():
            draft, day = appearance.draft, today(self._desk.clock)
            on = draft.on - timedelta(days=REMIND_DAYS) if draft.on else day + timedelta(days=REMIND_DAYS)
            self.remind_asked.emit(draft.title, max(on, day + timedelta(days=1)))

    def follow(self, target: str) -> None:
        """What the links below the title do."""
        number = target.removeprefix(_DO)
        if number.isdecimal():
            self._doable()[int(number)][1]()

    def log_met(self) -> None:
        """Ask for the form of people met there."""
        if appearance := self._current():
            self.met_asked.emit(appearance.draft)

    def follow_up(self) -> None:
        """Be reminded of those met there with whom there was nothing since."""
        if appearance := self._current():
            self._commands.do(appearances.remind_to_follow_up, appearance.appearance_id)

    def delete(self) -> None:
        """Take the current row away."""
        if appearance := self._current():
            self._commands.do(appearances.delete, appearance.appearance_id)
        elif recognition := self._recognition():
            self._commands.do(recognitions.delete, recognition.recognition_id)

    def write_detail(self, writer: FactWriter) -> None:
        """What is known of the appearance or recognition."""
        if appearance := self._current():
            self._write_appearance(writer, appearance)
        elif recognition := self._recognition():
            self._write_recognition(writer, recognition)

    def _timeline(self, past: Iterable[Appearance], day: date) -> list[TwoLineRow]:
        """What was, and what was said of it, by years."""
        told: list[tuple[date, TwoLineRow]] = [
            *((each.draft.on, appearance_row(each, day)) for each in past if each.draft.on is not None),
            *((each.draft.on, recognition_row(each, day)) for each in self._recognitions),
        ]
        told.sort(key=lambda each: each[0], reverse=True)
        rows: list[TwoLineRow] = []
        for year, group in groupby(told, key=lambda each: each[0].year):
            rows += headed(str(year), (row for _, row in group))
        return rows

    def _current(self) -> Appearance | None:
        row = self.current()
        return self._appearances.get(row.number) if row is not None else None

    def _recognition(self) -> Recognition | None:
        row = self.current()
        return next((each for each in self._recognitions if row and row.number == -each.recognition_id), None)

    def _write_appearance(self, writer: FactWriter, found: Appearance) -> None:
        draft, day = found.draft, today(self._desk.clock)
        writer.title(draft.title)
        doable: Words = []
        for number, (said, _) in enumerate(self._doable()):
            doable += [("   ", "")] if doable else []
            doable.append((said, f"{_DO}{number}"))
        writer.facts([(tr("Next"), doable)])
        writer.facts(
            [
                (tr("What"), [(kind_words(draft.kind), "")]),
                (tr("When"), [(when_words(draft, day), "")]),
                (tr("Where"), [(draft.place, "")]),
                (tr("Address"), [(draft.url, draft.url if "://" in draft.url else "")]),
                (tr("Reaches"), [(audience_words(draft.audience), "")]),
                (tr("Topics"), [(", ".join(draft.topics), "")]),
            ]
        )
        people = [
            (tr("There"), _named(found, draft.there)),
            (tr("To meet"), _named(found, draft.wanted)),
            (tr("Met"), _named(found, found.met)),
            (tr("Reacted"), _named(found, draft.reacted)),
        ]
        writer.section(tr("People"), people)
        writer.facts(self._links(draft, found.met))
        if draft.note.strip():
            writer.heading(tr("Note"))
            writer.markdown(draft.note.strip())
        writer.section(
            tr("Followed by"),
            [
                (later_words(days), [(recognition_words(each), "")])
                for days, each in followers(draft, self._recognitions)
            ],
        )

    def _doable(self) -> list[tuple[str, Callable[[], None]]]:
        """What makes sense with the current appearance now."""
        found = self._current()
        if found is None:
            return []
        is_event = found.draft.kind == AppearanceKind.EVENT
        offered = [
            (tr("done"), self.carry_out, found.draft.is_planned),
            (tr("remind me …"), self.remind, found.draft.is_planned),
            (tr("brief …"), self.show_brief, is_event or bool(found.draft.there or found.draft.wanted)),
            (tr("people met …"), self.log_met, is_event and not found.draft.is_planned),
            (tr("follow up"), self.follow_up, bool(found.met)),
        ]
        return [(said, act) for said, act, is_offered in offered if is_offered]

    def _links(self, draft: AppearanceDraft, met: Iterable[int]) -> list[Fact]:
        """The same people as queries of People; a title of signs alone cannot be asked for."""
        is_event = draft.kind == AppearanceKind.EVENT
        asked = [
            (tr("who was there"), "event", draft.title, bool(draft.there or met)),
            (tr("whom to meet"), "tomeet", draft.title, bool(draft.wanted)),
            (tr("who reacted"), "reacted", draft.title, bool(draft.reacted)),
            (tr("who lives in {place}").format(place=draft.place), "city", draft.place, is_event),
        ]
        return [
            (tr("In People"), [(said, query_link(f"{field}={quoted(value)}"))])
            for said, field, value, is_asked in asked
            if is_asked and words(value)
        ]

    def _write_recognition(self, writer: FactWriter, found: Recognition) -> None:
        day = today(self._desk.clock)
        writer.title(recognition_row(found, day).title)
        by: Words = _listed([(name, person_link(each)) for each, name in found.names.items()])
        writer.facts([(tr("From"), by), (tr("When"), [(recognition_row(found, day).detail, "")])])
        before = [
            (later_words(days), [(each.draft.title, "")])
            for each in self._appearances.values()
            for days, follower in followers(each.draft, [found])
            if follower is found
        ]
        writer.section(tr("It followed"), before)


def _named(found: Appearance, ids: Iterable[int]) -> Words:
    return _listed([(found.names[each], person_link(each)) for each in ids if each in found.names])


def _listed(words: Words) -> Words:
    """The pieces with commas between them."""
    return [piece for number, each in enumerate(words) for piece in ([(", ", ""), each] if number else [each])]
