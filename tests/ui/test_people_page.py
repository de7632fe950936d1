"""The People room over a real desk: finding, reading, editing, and what is done with one or several."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QLineEdit, QMenu, QTextBrowser
from shiboken6 import delete

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.listing import SortBy
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position
from netdesk.models.change_signal import ChangeSignal
from netdesk.models.people_model import LINE_ROLE
from netdesk.services import interactions, undo
from netdesk.services import people as people_service
from netdesk.services.desk import Desk
from netdesk.ui.cadence_dialog import CadenceDialog
from netdesk.ui.doer import Doer
from netdesk.ui.people_detail import TIMELINE
from netdesk.ui.people_empty import NobodyFound
from netdesk.ui.people_list import SORTS
from netdesk.ui.people_page import PeoplePage
from netdesk.ui.profile_text import EARLIER
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netdesk.ui.person_editor import PersonEditor

ANA = PersonDraft(
    given="Ana",
    family="Horvat",
    contact_points=(ContactPoint(ContactKind.EMAIL, "ana@elektra.example", "work"),),
    positions=(Position("Elektra", "Grid engineer"),),
    city="Zagreb",
    notes="Met at <b>PyCon</b>",
    closeness=4,
    extra_lines=("X-KEPT:yes",),
)
LI = PersonDraft(given="Li", family="Wei")
MARC = PersonDraft(given="Marc", family="Petit", positions=(Position("Orval", "Data lead"),))


def line_of(editor: PersonEditor, name: str) -> QLineEdit:
    edit = editor._form._fields[name].widgets[0]
    assert isinstance(edit, QLineEdit)
    return edit


class Answers:
    """Answers each question with the words given beforehand; an unexpected one fails the test."""

    def __init__(self) -> None:
        self.next: list[str] = []

    def choose(
        self, parent: object, heading: str, message: str, choices: Sequence[tuple[str, Callable[[], object]]]
    ) -> None:
        answer = self.next.pop(0)
        for words, act in choices:
            if words == answer:
                act()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FixedClock())
    yield desk
    desk.close()


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def open_page(desk: Desk, qtbot: QtBot, answers: Answers) -> Iterator[Callable[[], PeoplePage]]:
    def open_page() -> PeoplePage:
        doer = Doer(desk)
        page = PeoplePage(desk, doer, answers)
        page.complete()
        doer.setParent(page)
        doer.failed.connect(lambda error: pytest.fail(repr(error)))
        signal = ChangeSignal(desk, page)
        signal.changed.connect(page.apply_change)
        opened.append(page)
        page.resize(1100, 700)
        page.show()
        settle(page, qtbot)
        return page

    opened: list[PeoplePage] = []
    yield open_page
    # Before the desk closes, since a page may still have ids to read.
    for page in opened:
        delete(page)


@pytest.fixture
def page(desk: Desk, open_page: Callable[[], PeoplePage]) -> PeoplePage:
    for draft in (ANA, LI, MARC):
        desk.run(people_service.add, draft).result()
    return open_page()


def settle(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.model.is_settled)


def names(page: PeoplePage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def type_query(page: PeoplePage, text: str, qtbot: QtBot) -> None:
    page.search.clear()
    qtbot.keyClicks(page.search, text)
    settle(page, qtbot)


def person(page: PeoplePage, name: str) -> int:
    return page.model.ids()[names(page).index(name)]


def read_text(page: PeoplePage) -> str:
    return page.findChild(QTextBrowser).toPlainText()


def link_to(page: PeoplePage, words: str) -> str:
    """Where words of the profile lead."""
    document = page.findChild(QTextBrowser).document()
    return document.find(words).charFormat().anchorHref()


def show(page: PeoplePage, name: str, qtbot: QtBot) -> int:
    person_id = person(page, name)
    page.list.select(person_id)
    qtbot.waitUntil(lambda: page.detail.currentWidget().accessibleName() == name)
    return person_id


def edit(page: PeoplePage, name: str, qtbot: QtBot) -> object:
    show(page, name, qtbot)
    page.edit_person()
    return page.detail.currentWidget()


def test_typing_filters_names_organizations_and_notes(page: PeoplePage, qtbot: QtBot) -> None:
    assert page._count.text() == "3 people"
    type_query(page, "orv", qtbot)
    assert names(page) == ["Marc Petit"]
    assert page._count.text() == "1 of 3"
    type_query(page, "pycon", qtbot)
    assert names(page) == ["Ana Horvat"]
    type_query(page, "closeness>=4 or name:li", qtbot)
    assert names(page) == ["Ana Horvat", "Li Wei"]
    type_query(page, "sort:-name", qtbot)
    assert names(page) == ["Li Wei", "Marc Petit", "Ana Horvat"]


def test_the_order_of_a_query_goes_with_it_and_that_of_the_header_stays(page: PeoplePage, qtbot: QtBot) -> None:
    page.list.sort_requested.emit(SORTS.index(SortBy.NAME), True)
    settle(page, qtbot)
    chosen, arranged = names(page), page.arrangement()
    type_query(page, "sort:name", qtbot)
    assert names(page) == chosen[::-1]
    assert page.arrangement() == arranged
    page.search.clear()
    settle(page, qtbot)
    assert names(page) == chosen


def test_enter_goes_to_whoever_is_called_so_before_those_of_whom_it_is_written(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    desk.run(people_service.add, PersonDraft(given="Ada", notes="Works with Marc Petit")).result()
    type_query(page, "mar pet", qtbot)
    assert names(page) == ["Ada", "Marc Petit"]
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.list.selected_ids() == [person(page, "Marc Petit")]
    type_query(page, "tag:none or name:a", qtbot)
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.list.selected_ids() == [page.model.ids()[0]]


def test_a_mistake_is_pointed_at_and_the_list_stays(page: PeoplePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.search.complained) as complaint:
        page.search.setText("tagg:x")
    assert "tagg" in complaint.args[0]
    assert page._complaint.isVisible()
    assert len(names(page)) == 3
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert not page._complaint.isVisible()


def test_nothing_is_complained_of_while_completion_is_offered(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "class:")
    qtbot.waitUntil(lambda: page.search._popup is not None and page.search._popup.isVisible())
    qtbot.waitUntil(lambda: not page.search._patience.isActive())
    assert not page._complaint.isVisible()
    with qtbot.waitSignal(page.search.complained):
        qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert "needs a value" in page._complaint.text()
    qtbot.keyClicks(page.search, "fr")
    qtbot.waitUntil(page.search._popup.isVisible)
    qtbot.keyClick(page.search, Qt.Key.Key_Tab)
    assert not page._complaint.isVisible()


class HelpAtPainting(QObject):
    """Notes at each painting of the rows whether help is open."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._search = page.search
        self.seen: list[bool] = []
        page.list.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append(self._search._popup is not None)
        return False


def test_what_is_found_is_painted_before_help_with_finding_it(page: PeoplePage, qtbot: QtBot) -> None:
    painting = HelpAtPainting(page)
    qtbot.keyClicks(page.search, "ma")
    QCoreApplication.sendPostedEvents()
    assert painting.seen == [False]
    qtbot.waitUntil(lambda: page.search._popup is not None and page.search._popup.isVisible())


def test_completion_takes_a_field_and_then_its_value(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "clos")
    qtbot.waitUntil(lambda: page.search._popup is not None and page.search._popup.isVisible())
    qtbot.keyClick(page.search, Qt.Key.Key_Tab)
    assert page.search.text().startswith("closeness")
    page.search.setText("")
    qtbot.keyClicks(page.search, "class:fr")
    qtbot.waitUntil(lambda: page.search._popup.isVisible() and page.search._choices[0].text == "friend")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.search.text() == "class:friend"
    assert not page.search._popup.isVisible()


def test_nobody_found_says_so(page: PeoplePage, qtbot: QtBot) -> None:
    type_query(page, "zzz", qtbot)
    assert page._found.currentWidget() is page._nobody_found
    assert page._count.text() == "0 of 3"
    page.search.clear()
    settle(page, qtbot)
    assert page._found.currentWidget() is page.list


def test_down_goes_to_the_list_and_shows_the_first(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.detail.currentWidget().accessibleName() == "Ana Horvat")
    assert page.list.current_id() == page.model.ids()[0]
    assert page.list.view.hasFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    assert page.list.view.hasFocus()
    assert not page.list.current_id()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Escape)
    assert page.search.hasFocus()


def test_a_profile_shows_facts_and_timeline_as_plain_text(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    ana, li = person(page, "Ana Horvat"), person(page, "Li Wei")
    first = InteractionDraft(date(2026, 8, 12), (ana,), Channel.PHONE, what="first call")
    second = InteractionDraft(
        date(2026, 10, 1), (ana, li), Channel.IN_PERSON, minutes=45, what="coffee", note="<i>n</i>"
    )
    for draft in (first, second):
        desk.run(interactions.log, draft).result()
    show(page, "Ana Horvat", qtbot)
    qtbot.waitUntil(lambda: "coffee" in read_text(page))
    text = read_text(page)
    for words in ("ana@elektra.example", "Grid engineer at Elektra", "Met at <b>PyCon</b>"):
        assert words in text
    assert "coffee, in person, 45 min, with Li Wei" in text
    assert text.index("coffee, in person") < text.index("first call")


def test_editing_writes_on_save_and_keeps_what_the_form_lacks(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    editor = edit(page, "Ana Horvat", qtbot)
    assert not editor.is_modified()
    line_of(editor, "nickname").setText("Anči")
    line_of(editor, "family").setText("Adler")
    assert people_service.profile(desk.reader, editor.person_id).draft.nickname == ""
    qtbot.keyClick(editor._form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.detail.is_editing())
    draft = people_service.profile(desk.reader, editor.person_id).draft
    assert (draft.nickname, draft.family, draft.extra_lines) == ("Anči", "Adler", ("X-KEPT:yes",))
    assert (draft.contact_points, draft.closeness) == (ANA.contact_points, 4)
    qtbot.waitUntil(lambda: "Ana Adler" in names(page))


def test_revert_brings_back_what_is_stored(page: PeoplePage, qtbot: QtBot) -> None:
    editor = edit(page, "Ana Horvat", qtbot)
    editor._form._fields["notes"].widgets[0].setPlainText("other")
    editor._form._fields["contact_points"].widgets[0]._on_add_clicked()
    assert editor.is_modified()
    editor.revert()
    assert not editor.is_modified()
    assert editor._form._fields["notes"].widgets[0].toPlainText() == ANA.notes


def test_what_changed_elsewhere_meanwhile_is_not_overwritten(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    editor = edit(page, "Ana Horvat", qtbot)
    line_of(editor, "nickname").setText("Anči")
    desk.run(people_service.edit, editor.person_id, replace(ANA, city="Split", tags=("client",))).result()
    qtbot.waitUntil(editor._error.isVisible)
    assert "elsewhere" in editor._error.text()
    assert line_of(editor, "nickname").text() == "Anči"
    editor.save()
    qtbot.waitUntil(lambda: not page.detail.is_editing())
    draft = people_service.profile(desk.reader, editor.person_id).draft
    assert (draft.nickname, draft.city, draft.tags) == ("Anči", "Split", ("client",))


@pytest.fixture
def busy(desk: Desk) -> Iterator[Event]:
    """What is set to let the writer go on, which is held up by something long."""
    go_on = Event()
    desk.run(lambda _store: go_on.wait(30))
    yield go_on
    go_on.set()


def test_what_is_typed_while_it_is_saved_is_not_lost(page: PeoplePage, desk: Desk, qtbot: QtBot, busy: Event) -> None:
    editor = edit(page, "Ana Horvat", qtbot)
    nickname = line_of(editor, "nickname")
    nickname.setFocus()
    nickname.setText("Anči")
    qtbot.keyClick(nickname, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.window().focusWidget(), "ka")
    shown = nickname.text()
    busy.set()
    qtbot.waitUntil(lambda: not page.detail.is_editing())
    assert people_service.profile(desk.reader, editor.person_id).draft.nickname == shown


def test_what_could_not_be_saved_is_typed_on(page: PeoplePage, qtbot: QtBot, busy: Event) -> None:
    editor = edit(page, "Li Wei", qtbot)
    given, family = line_of(editor, "given"), line_of(editor, "family")
    given.setText("")
    family.setText("")
    family.setFocus()
    editor.save()
    busy.set()
    qtbot.waitUntil(given.isEnabled)
    qtbot.keyClicks(page.window().focusWidget(), "Bo")
    assert given.text() + family.text() == "Bo"


def test_who_is_removed_elsewhere_while_edited_is_said_to_be(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    editor = edit(page, "Ana Horvat", qtbot)
    line_of(editor, "nickname").setText("Anči")
    desk.run(people_service.delete, [editor.person_id]).result()
    qtbot.waitUntil(editor._error.isVisible)
    assert "no longer here" in editor._error.text()
    desk.run(undo.undo).result()
    qtbot.waitUntil(lambda: not editor._error.isVisible())
    editor.save()
    qtbot.waitUntil(lambda: not page.detail.is_editing())
    assert people_service.profile(desk.reader, editor.person_id).draft.nickname == "Anči"


def test_an_editor_in_which_nothing_was_typed_shows_the_change(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    editor = edit(page, "Ana Horvat", qtbot)
    desk.run(people_service.edit, editor.person_id, replace(ANA, city="Split")).result()
    qtbot.waitUntil(lambda: line_of(editor, "city").text() == "Split")
    assert not editor.is_modified()
    assert not editor._error.isVisible()


def test_revert_shows_what_is_stored_by_now(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    editor = edit(page, "Ana Horvat", qtbot)
    line_of(editor, "nickname").setText("Anči")
    desk.run(people_service.edit, editor.person_id, replace(ANA, city="Split")).result()
    qtbot.waitUntil(editor._error.isVisible)
    editor.revert()
    assert (line_of(editor, "city").text(), line_of(editor, "nickname").text()) == ("Split", "")


def test_the_list_has_the_whole_width_until_somebody_is_chosen(page: PeoplePage, qtbot: QtBot) -> None:
    header = page.list.header
    assert not page.detail.isVisible()
    assert not [number for number in range(6) if header.isSectionHidden(number)]
    show(page, "Ana Horvat", qtbot)
    page.list.setFocus()
    assert page.detail.isVisible()
    hidden = [number for number in range(6) if header.isSectionHidden(number)]
    assert hidden in ([], [SORTS.index(SortBy.TOPICS)])
    qtbot.keyClick(page.list.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    assert not page.list.selected_ids()


def test_towers_of_accents_stay_in_their_row(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    def around() -> list[QImage]:
        whole = page.list.view.viewport().grab().toImage()
        return [whole.copy(page.list.view.visualRect(page.model.index(row))) for row in (0, 2)]

    before = around()
    assert names(page)[1] == "Marc Petit"
    odd = replace(MARC, positions=(Position("Orval" + "\u0308" * 300),))
    desk.run(people_service.edit, page.model.ids()[1], odd).result()
    qtbot.waitUntil(lambda: "\u0308" in str(page.model.index(1).data(LINE_ROLE).cells))
    assert around() == before


def test_a_closed_profile_stays_closed_when_the_list_has_the_focus(page: PeoplePage, qtbot: QtBot) -> None:
    show(page, "Ana Horvat", qtbot)
    page.search.setFocus()
    page.detail.close_asked.emit()
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    assert page.list.view.hasFocus()
    assert not page.detail.isVisible()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Down)
    assert page.list.selected_ids() == [page.model.ids()[0]]


def test_in_a_small_window_the_editor_has_all_the_room(page: PeoplePage, qtbot: QtBot) -> None:
    page.resize(464, 440)
    show(page, "Ana Horvat", qtbot)
    page.edit_person()
    left = page._split.widget(0)
    assert page.detail.is_editing()
    assert not left.isVisible()
    assert page.detail.height() > 300
    page.resize(900, 440)
    assert left.isVisible()
    page.resize(464, 440)
    qtbot.keyClick(page.detail, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: left.isVisible() and not page.detail.is_editing())
    assert page.list.view.hasFocus()


def test_a_form_has_more_room_than_what_it_says(page: PeoplePage, qtbot: QtBot) -> None:
    page.resize(1064, 700)
    show(page, "Ana Horvat", qtbot)
    read = page.detail.width()
    page.edit_person()
    assert page.detail.width() > read
    qtbot.keyClick(page.detail, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.detail.width() == read)


@pytest.mark.parametrize("size", [(1100, 700), (724, 540), (560, 440), (464, 440)])
def test_list_and_profile_never_lie_over_each_other(page: PeoplePage, qtbot: QtBot, size: tuple[int, int]) -> None:
    show(page, "Ana Horvat", qtbot)
    page.resize(*size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    left = page._split.widget(0)
    assert not left.geometry().intersects(page.detail.geometry())
    assert page._split.rect().contains(left.geometry())
    assert page._split.rect().contains(page.detail.geometry())
    qtbot.waitUntil(lambda: page._title.width() >= page._title.sizeHint().width())
    page.list.view.selectAll()
    qtbot.waitUntil(page.bar.isVisible)
    assert page.width() == size[0]


def drag_edge(header: QHeaderView, column: int, width: int) -> None:
    """Give a column a width by mouse."""
    start = QPointF(header.sectionPosition(column) + header.sectionSize(column) - 1, header.height() / 2)
    end = start + QPointF(width - header.sectionSize(column), 0)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, at, button, held in (
        (QEvent.Type.MouseMove, start, none, none),
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        place = header.viewport().mapToGlobal(at)
        event = QMouseEvent(kind, at, place, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(header.viewport(), event)


def test_columns_that_were_not_dragged_find_their_widths_again(page: PeoplePage, qtbot: QtBot) -> None:
    header = page.list.header
    before = [header.sectionSize(number) for number in range(6)]
    for width in (464, 700, 1100):
        page.resize(width, 700)
        qtbot.waitUntil(lambda width=width: page.width() == width)
        show(page, "Ana Horvat", qtbot)
        page.detail.close_asked.emit()
        qtbot.waitUntil(lambda: not page.detail.isVisible())
    qtbot.waitUntil(lambda: [header.sectionSize(number) for number in range(6)] == before)
    assert page.arrangement() == ""


def test_widths_are_as_the_user_left_them(page: PeoplePage, open_page: Callable[[], PeoplePage], qtbot: QtBot) -> None:
    assert page.arrangement() == ""
    show(page, "Ana Horvat", qtbot)
    drag_edge(page.list.header, 0, 210)
    page._split.moveSplitter(590, 1)
    page._split.splitterMoved.emit(590, 1)
    width = page.detail.width()
    again = open_page()
    again.arrange(page.arrangement())
    show(again, "Ana Horvat", qtbot)
    again.list.setFocus()
    assert again.detail.width() == width
    assert again.list.widths() == {0: 210}
    qtbot.keyClick(again.list.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not again.detail.isVisible())
    qtbot.waitUntil(lambda: again.list.header.sectionSize(0) == 210)


def test_an_arrangement_that_cannot_be_read_is_left_out(page: PeoplePage) -> None:
    for arrangement in ("what", "400 x:y", "400 77:1", "", ":"):
        page.arrange(arrangement)
    assert page.list.widths() == {}


def test_the_whole_timeline_can_be_reached(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    ana = person(page, "Ana Horvat")
    for number in range(TIMELINE + 5):
        on = date(2025, 1, 1) + timedelta(days=number)
        draft = InteractionDraft(on, (ana,), Channel.PHONE, what=f"call {number}")
        desk.run(interactions.log, draft).result()
    show(page, "Ana Horvat", qtbot)
    text = page.findChild(QTextBrowser)
    qtbot.waitUntil(lambda: "Show earlier ones (5)" in read_text(page))
    assert "call 4," not in read_text(page)
    text.anchorClicked.emit(QUrl(EARLIER))
    qtbot.waitUntil(lambda: "call 0," in read_text(page))
    assert "Show earlier" not in read_text(page)


def test_errors_stand_beside_their_fields_and_nothing_is_written(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    editor = edit(page, "Ana Horvat", qtbot)
    form = editor._form
    points = form._fields["contact_points"].widgets[0]
    line_of(editor, "birthday").setText("12 Brumaire")
    points.rows()[0].edit.setText("no address")
    editor.save()
    assert form._errors["birthday"].isVisible()
    assert points.rows()[0].error.isVisible()
    assert page.detail.is_editing()
    assert people_service.profile(desk.reader, editor.person_id).draft.birthday is None
    line_of(editor, "birthday").setText("12 April")
    points.rows()[0].edit.setText("ana@example.org")
    editor.save()
    qtbot.waitUntil(lambda: not page.detail.is_editing())
    assert str(people_service.profile(desk.reader, editor.person_id).draft.birthday) == "--04-12"


@pytest.mark.parametrize(("answer", "nickname"), [("Save", "Anči"), ("Discard", "")])
def test_going_on_with_unsaved_changes_asks(
    page: PeoplePage, desk: Desk, qtbot: QtBot, answers: Answers, answer: str, nickname: str
) -> None:
    editor = edit(page, "Ana Horvat", qtbot)
    ana = editor.person_id
    line_of(editor, "nickname").setText("Anči")
    answers.next.append(answer)
    page.list.select(person(page, "Marc Petit"))
    qtbot.waitUntil(lambda: page.detail.currentWidget().accessibleName() == "Marc Petit")
    assert people_service.profile(desk.reader, ana).draft.nickname == nickname
    assert page.list.current_id() == person(page, "Marc Petit")


def test_staying_keeps_the_draft(page: PeoplePage, qtbot: QtBot, answers: Answers) -> None:
    editor = edit(page, "Ana Horvat", qtbot)
    line_of(editor, "nickname").setText("Anči")
    answers.next.append("Cancel")
    page.list.select(person(page, "Marc Petit"))
    assert page.detail.is_editing()
    assert editor.is_modified()
    assert page.list.current_id() == editor.person_id


def test_somebody_new_needs_no_more_than_a_first_name(page: PeoplePage, qtbot: QtBot) -> None:
    page.add_person()
    editor = page.detail.currentWidget()
    editor.save()
    assert editor._form._errors["given"].isVisible()
    line_of(editor, "given").setText("Zoé")
    editor.save()
    qtbot.waitUntil(lambda: "Zoé" in names(page))
    qtbot.waitUntil(lambda: page.list.current_id() == person(page, "Zoé"))
    assert page.list.view.hasFocus(), "its keys work at once"
    page.add_person()
    qtbot.keyClick(page.detail.currentWidget(), Qt.Key.Key_Escape)
    assert page.list.view.hasFocus()
    assert page.list.selected_ids() == [person(page, "Zoé")]


def test_whoever_is_not_found_is_added_by_the_name_that_was_typed(page: PeoplePage, qtbot: QtBot) -> None:
    page.search.setText("zoé o'neil curie")
    settle(page, qtbot)
    nobody = page._found.currentWidget()
    assert isinstance(nobody, NobodyFound)
    (button,) = nobody._buttons
    assert button.text() == "Add “zoé o'neil curie”"
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    editor = page.detail.currentWidget()
    assert [line_of(editor, name).text() for name in ("given", "family")] == ["Zoé", "O'neil Curie"]
    page.detail.leave_then(lambda: None)
    type_query(page, "tag:nothing", qtbot)
    assert not button.isVisible(), "a query is no name"


def test_a_fact_leads_to_everyone_of_whom_it_is_true(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    drafts = [PersonDraft(given=name, city="Novi Sad", tags=('a "b"',), topics=("open data",)) for name in ("Bo", "Cy")]
    desk.run(people_service.add_many, drafts, "Two").result()
    qtbot.waitUntil(lambda: "Bo" in names(page))
    for words in ("Novi Sad", 'a "b"', "open data"):
        page.search.clear()
        settle(page, qtbot)
        show(page, "Bo", qtbot)
        page.detail._profile._text.anchorClicked.emit(QUrl(link_to(page, words)))
        settle(page, qtbot)
        assert names(page) == ["Bo", "Cy"], words
        assert page.detail.currentWidget().accessibleName() == "Bo"


def test_closeness_of_several_is_one_step_and_its_key_works(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.bar.isVisible()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.list.view, Qt.Key.Key_5, both)
    qtbot.waitUntil(lambda: [page.model.line(row).cells[2] for row in range(3)] == [5, 5, 5])
    assert len(page.list.selected_ids()) == 3
    from netdesk.services import undo

    assert undo.undoable(desk.reader) == "Stated 3 people as very close (5)"


def test_a_bare_digit_in_the_list_states_closeness(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    li = show(page, "Li Wei", qtbot)
    page.list.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: people_service.profile(desk.reader, li).draft.closeness == 2)
    qtbot.keyClick(page.list.view, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: people_service.profile(desk.reader, li).draft.closeness is None)


def test_the_cadence_dialog_sets_none_own_and_default(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    ana = show(page, "Ana Horvat", qtbot)

    def cadence() -> tuple[Cadence | None, str]:
        profile = people_service.profile(desk.reader, ana)
        return profile.cadence, profile.cadence_from

    def ask(fill: Callable[[CadenceDialog], object]) -> CadenceDialog:
        page.verbs.ask_cadence()
        dialog = page.findChildren(CadenceDialog)[-1]
        fill(dialog)
        dialog.accept()
        return dialog

    by_closeness = cadence()
    assert by_closeness[1] == "closeness:4"

    def own(dialog: CadenceDialog) -> None:
        dialog._own.setChecked(True)
        dialog._ideal.setCurrentText("6w")
        dialog._channels[Channel.IN_PERSON].setChecked(True)

    ask(own)
    qtbot.waitUntil(lambda: cadence() == (Cadence(42, 63, frozenset({Channel.IN_PERSON})), "person"))
    ask(lambda dialog: dialog._none.setChecked(True))
    qtbot.waitUntil(lambda: cadence() == (None, "person"))
    ask(lambda dialog: dialog._default.setChecked(True))
    qtbot.waitUntil(lambda: cadence() == by_closeness)


def test_a_cadence_that_cannot_be_is_refused_in_the_dialog(page: PeoplePage, qtbot: QtBot) -> None:
    dialog = CadenceDialog(["Ana"], None, "", page)
    chosen = []
    dialog.cadence_chosen.connect(chosen.append)
    dialog._own.setChecked(True)
    for ideal, most in (("soon", "3m"), ("3m", "1m")):
        dialog._ideal.setCurrentText(ideal)
        dialog._most.setCurrentText(most)
        dialog.accept()
        assert dialog._error.text()
    assert chosen == []


def test_delete_takes_the_selected_and_undo_is_one_step(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    show(page, "Ana Horvat", qtbot)
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(page) == ["Marc Petit", "Li Wei"])
    qtbot.waitUntil(lambda: page.detail.person_id == 0)
    from netdesk.services import undo

    desk.run(undo.undo).result()
    qtbot.waitUntil(lambda: len(names(page)) == 3)


def test_log_is_asked_for_with_the_selected(page: PeoplePage, qtbot: QtBot) -> None:
    ana = show(page, "Ana Horvat", qtbot)
    page.list.view.setFocus()
    with qtbot.waitSignal(page.log_asked) as asked:
        qtbot.keyClick(page.list.view, Qt.Key.Key_L)
    assert asked.args == [[ana]]


def test_an_empty_desk_offers_the_next_steps(open_page: Callable[[], PeoplePage], qtbot: QtBot) -> None:
    page = open_page()
    assert page._stack.currentWidget() is page._empty
    with qtbot.waitSignal(page.bring_asked):
        page._empty._buttons[0].click()
    page._empty._buttons[1].click()
    page.detail.currentWidget().leave()
    assert page._stack.currentWidget() is page._empty
    page._empty._buttons[1].click()
    assert page.detail.is_editing()
    line_of(page.detail.currentWidget(), "given").setText("Ana")
    page.detail.currentWidget().save()
    qtbot.waitUntil(lambda: names(page) == ["Ana"])


def test_files_dropped_are_passed_on(page: PeoplePage, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.vcf", "b.txt", "c.ZIP")])
    nothing = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing)
    with qtbot.waitSignal(page.files_dropped) as dropped:
        page.dropEvent(event)
    assert dropped.args == [[tmp_path / "a.vcf", tmp_path / "c.ZIP"]]


def test_a_person_is_opened_whatever_the_filter(page: PeoplePage, qtbot: QtBot) -> None:
    marc = person(page, "Marc Petit")
    type_query(page, "ana", qtbot)
    page.open_person(marc)
    qtbot.waitUntil(lambda: page.detail.currentWidget().accessibleName() == "Marc Petit")
    assert page.list.current_id() == marc


def opened_menu(page: PeoplePage) -> QMenu:
    return next(menu for menu in page.findChildren(QMenu) if menu.isVisible())


def texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def test_the_menu_of_a_row_offers_its_verbs(page: PeoplePage, qtbot: QtBot) -> None:
    show(page, "Ana Horvat", qtbot)
    page.list.view.customContextMenuRequested.emit(QPoint(10, 10))
    menu = opened_menu(page)
    assert texts(menu) == [
        "Edit …",
        "Log a contact …",
        "Closeness",
        "Cadence …",
        "Tags …",
        "Relation",
        "Organization …",
        "Do not contact",
        "Copy e-mail addresses",
        "Copy as text",
        "Copy link",
        "Archive",
        "Delete",
    ]
    menu.close()


def test_whoever_is_printed_or_exported_is_everybody_and_the_list_goes_on_afterwards(
    desk: Desk, open_page: Callable[[], PeoplePage], qtbot: QtBot
) -> None:
    many = [PersonDraft(given=f"Kim{number:03}", notes="tall" if number < 3 else "") for number in range(150)]
    desk.run(people_service.add_many, many, "many").result()
    page = open_page()
    page.search.setText("tall")
    assert len(page.people_shown()) == 3
    page.search.clear()
    assert page.model.is_partial
    assert len(page.people_shown()) == 150  # also while their ids are still being read
    assert page._count.text() == "150 people"
    page.search.setText("tall")
    page.search.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 150)
    assert page._count.text() == "150 people"
