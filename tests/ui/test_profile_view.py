"""The page of a person that is read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextCursor

from netdesk.core.channel import Channel
from netdesk.core.dossier import Dossier
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind, Promise, Side
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft, Position
from netdesk.services import dossiers, exchanges, interactions, people, portraits, shelf
from netdesk.services.desk import Desk
from netdesk.ui.kit.fact_writer import LABEL_WIDTH, MOST_WRITTEN
from netdesk.ui.kit.theme import GRID
from netdesk.ui.profile_view import ProfileView
from tests.portraits import portrait_of
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 22)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Zoé (1), Marc (2) and Li (3), who knows about tariffs."""
    desk = Desk(tmp_path, FixedClock())
    drafts = [PersonDraft(given="Zoé"), PersonDraft(given="Marc"), PersonDraft(given="Li", topics=("tariffs",))]
    desk.run(people.add_many, drafts, "three").result()
    yield desk
    desk.close()


@pytest.fixture
def view(qtbot: QtBot) -> ProfileView:
    made = ProfileView()
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    return made


def show(view: ProfileView, desk: Desk, person_id: int) -> str:
    view.show_portrait(portraits.read(desk.reader, person_id, 10), TODAY)
    return view._text.toPlainText()


def links(view: ProfileView) -> dict[str, str]:
    """Where the words lead that are links."""
    found: dict[str, str] = {}
    block = view._text.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            form = parts.fragment().charFormat()
            if form.isAnchor():
                found[parts.fragment().text()] = form.anchorHref()
            parts += 1  # type: ignore[operator,misc]
        block = block.next()
    return found


def test_what_is_read_from_right_to_left_begins_where_all_else_does(view: ProfileView, desk: Desk) -> None:
    draft = PersonDraft(given="محمد", positions=(Position("مهندس", "شركة الطاقة"),), notes="التقينا في عمّان")
    show(view, desk, desk.run(people.add, draft).result())

    def left(block: QTextBlock) -> float:
        layout = view._text.document().documentLayout().blockBoundingRect(block)
        return layout.left() + block.layout().lineAt(0).naturalTextRect().left()

    find = view._text.document().find
    organization, label = find("شركة").block(), find("Position").block()
    assert left(organization) < left(label) + LABEL_WIDTH + 2 * GRID
    assert left(find("عمّان").block()) > left(organization) + 10 * GRID  # a note is read from its own side
    picture = view.grab().toImage()
    name = view._name.geometry()
    dark = [
        x
        for x in range(name.left(), name.right())
        if any(picture.pixelColor(x, y).lightness() < 128 for y in range(name.top(), name.bottom()))
    ]
    assert dark[0] < name.left() + GRID


def test_a_page_in_sight_is_laid_out_once_for_all_that_is_written(view: ProfileView, desk: Desk) -> None:
    for day in range(1, 9):
        desk.run(interactions.log, InteractionDraft(date(2026, 11, day), (1,), Channel.PHONE, note="said")).result()
    show(view, desk, 1)
    changes: list[int] = []
    view._text.document().contentsChange.connect(lambda *_: changes.append(1))
    assert show(view, desk, 1).count("said") == 8
    assert len(changes) <= 2  # emptied, and written


def test_of_a_very_long_note_the_beginning_is_shown(view: ProfileView, desk: Desk) -> None:
    note = "ten long  " * 30_000
    draft = InteractionDraft(date(2026, 11, 1), (1,), Channel.PHONE, note=note)
    desk.run(interactions.log, draft).result()
    desk.run(people.edit, 1, PersonDraft(given="Zoé", notes=note)).result()
    text = show(view, desk, 1)
    assert text.count("where it is edited, all of it is shown") == 2
    assert len(text) < 2 * MOST_WRITTEN + 1000


def test_every_fact_is_there_to_read(view: ProfileView, desk: Desk) -> None:
    ana = desk.run(dossiers.save, 0, portrait_of(1, 2, 3), Dossier()).result()
    text = show(view, desk, ana)
    for said in (
        "ana@elektra.example", "+385 1 2345 678", "linkedin.com/in/ana-horvat", "Ilica 10, 10000, Zagreb, Croatia",
        "Grid engineer at Elektra", "Analyst at Orval Data", "Anči", "AH-na HOR-vaht", "Croatian, English, German",
        "12 April 1984", "grids, open data, storage", "alumni, mentor", "colleague, friend", "online and face to face",
        "May 2019, PyCon, Rimini, sat side by side at the dinner", "Luka, Mia", "espresso, no sugar",
        "a speaker about tariffs", "Li (topic: tariffs)", "familiar (3)", "acquainted (2)",
    ):  # fmt: skip
        assert said in text, said
    assert "Zoé" in text
    assert "Ask her about:" in text  # Markdown is shown, not spelled out


def test_what_a_card_says_without_a_field_for_it_is_there_to_read(view: ProfileView, desk: Desk) -> None:
    lines = (
        "item1.X-ABRELATEDNAMES:Marko",
        "item1.X-ABLabel:_$!<Spouse>!$_",
        "item2.X-ABDATE:2012-09-01",
        "item2.X-ABLabel:First dive",
        "ORG:Elektra;Grid",
        "X-ODD:never shown",
    )
    (ana,) = desk.run(people.add_many, [PersonDraft(given="Ana", extra_lines=lines)], "one").result()
    shown = show(view, desk, ana)
    for label, said in (("Spouse", "Marko"), ("First dive", "1 September 2012"), ("Department", "Grid")):
        assert f"{label}\n{said}" in shown
    assert "never shown" not in shown


def test_nothing_is_said_of_what_is_not_known(view: ProfileView, desk: Desk) -> None:
    text = show(view, desk, 1)
    ways = "Agenda … · Private notes … · Print a brief …"
    assert text.split("\n") == ["", "When we meet", ways, "Timeline", "Nothing logged yet."]
    assert view._name.text() == "Zoé"
    assert not view._photo.pixmap().isNull()


def test_names_lead_on(view: ProfileView, desk: Desk, qtbot: QtBot) -> None:
    ana = desk.run(dossiers.save, 0, portrait_of(1, 2, 3), Dossier()).result()
    show(view, desk, ana)
    found = links(view)
    with qtbot.waitSignal(view.person_asked) as asked:
        view._text.anchorClicked.emit(QUrl(found["Marc"]))
    assert asked.args == [2]
    with qtbot.waitSignal(view.organization_asked) as asked:
        view._text.anchorClicked.emit(QUrl(found["Orval Data"]))
    assert asked.args == ["Orval Data"]


@pytest.mark.parametrize("name", ["A/B & C? #1 100%", "Été – 東京", "Engineer", "at"])
def test_any_name_of_an_organization_leads_to_it(view: ProfileView, desk: Desk, qtbot: QtBot, name: str) -> None:
    held = Position(name, "Engineer at large", start="2020")
    person_id = desk.run(people.add, PersonDraft(given="Ana", positions=(held,))).result()
    assert f"Engineer at large at {name} (2020 – now)" in show(view, desk, person_id)
    with qtbot.waitSignal(view.organization_asked) as asked:
        view._text.anchorClicked.emit(QUrl(links(view)[name]))
    assert asked.args == [name]


def test_notes_are_markdown_without_html_and_without_pictures(view: ProfileView, desk: Desk) -> None:
    notes = "one\ntwo\n\n- a\n- b\n\n<script>alert(1)</script> ![x](file:///etc/passwd) [out](javascript:1)"
    person_id = desk.run(people.add, PersonDraft(given="Ana", notes=notes)).result()
    text = show(view, desk, person_id)
    assert "<script>" in text
    lines = [line for line in text.replace("\u2028", "\n").split("\n") if line]
    assert lines.index("two") == lines.index("one") + 1
    assert view._text.loadResource(2, QUrl("file:///etc/passwd")) is None
    with_asked: list[str] = []
    view._text.followed.connect(with_asked.append)
    view._text.anchorClicked.emit(QUrl("javascript:1"))
    assert not with_asked


def test_what_is_open_and_what_went_to_and_fro(view: ProfileView, desk: Desk) -> None:
    gave = Exchange(Direction.GIVE, ExchangeKind.INTRODUCTION, "introduction to Sam")
    received = Exchange(Direction.RECEIVED, ExchangeKind.ARTICLE, "on storage")
    promise = Promise(Side.ME, "send the paper", date(2026, 11, 25))
    draft = InteractionDraft(TODAY, (1,), Channel.IN_PERSON, exchanges=(gave, received), promises=(promise,))
    desk.run(interactions.log, draft).result()
    text = show(view, desk, 1)
    assert "given 1, received 1" in text
    assert "I gave: introduction to Sam" in text
    assert "I received: article, on storage" in text
    assert "I owe: send the paper, due in 3 days" in text


def test_who_is_not_to_be_contacted_is_plainly_said(view: ProfileView, desk: Desk) -> None:
    person_id = desk.run(people.add, PersonDraft(given="Ana", closeness=4, do_not_contact=True)).result()
    show(view, desk, person_id)
    assert view._status.text().startswith("Do not contact")


def test_of_who_is_kept_away_it_is_said_where_and_until_when(view: ProfileView, desk: Desk) -> None:
    desk.run(shelf.archive, [1]).result()
    show(view, desk, 1)
    assert view._status.text() == "In the archive · closeness not stated"
    desk.run(shelf.discard, [1]).result()
    show(view, desk, 1)
    assert view._status.text() == "In the bin until 22 Dec"
    desk.run(shelf.restore, [1]).result()
    desk.run(shelf.restore, [1]).result()
    show(view, desk, 1)
    assert view._status.text() == "closeness not stated · no reminders"


def test_the_page_is_written_anew_in_another_palette(view: ProfileView, desk: Desk) -> None:
    from netdesk.ui.kit import theme

    show(view, desk, 1)
    view._text.moveCursor(QTextCursor.MoveOperation.End)
    before = view._text.textCursor().charFormat().foreground().color()
    view.setPalette(theme.palette_of(theme.DARK))
    view._text.setPalette(theme.palette_of(theme.DARK))
    view._text.moveCursor(QTextCursor.MoveOperation.End)
    assert view._text.textCursor().charFormat().foreground().color() != before


@pytest.mark.parametrize("name", ["A" * 300, "https://" + "x/" * 146, ("word " * 60).strip()])
def test_the_longest_name_leaves_room_for_the_facts(view: ProfileView, desk: Desk, name: str) -> None:
    person_id = desk.run(people.add, PersonDraft(display_name=name, city="Paris")).result()
    view.resize(320, 480)
    assert "Paris" in show(view, desk, person_id)
    view.layout().activate()
    assert view.accessibleName() == name
    room = view._name.contentsRect()
    lines = view._name.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, view._name.text())
    assert lines.width() <= room.width()
    assert view._text.height() > 100


def test_the_timeline_has_what_was_given_apart_from_any_meeting(view: ProfileView, desk: Desk) -> None:
    for day in (date(2026, 11, 1), date(2026, 11, 20)):
        desk.run(interactions.log, InteractionDraft(day, (1,), Channel.PHONE, what="call")).result()
    drill = ExchangeDraft(date(2026, 11, 10), (1,), Exchange(Direction.GIVE, ExchangeKind.TOOL, "a drill"))
    desk.run(exchanges.add, drill).result()
    timeline = show(view, desk, 1).split("Timeline")[1]
    assert timeline.index("20 Nov") < timeline.index("10 Nov") < timeline.index("1 Nov\n")
    assert "I gave: tool, a drill" in timeline
