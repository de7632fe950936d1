"""What is done with one or many people in the People room: by key, by menu, by dialog, by drag and by paste."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu
from shiboken6 import delete

from netdesk.core.listing import USUAL, GroupBy, Shelf, SortBy
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position, RelationClass
from netdesk.models.change_signal import ChangeSignal
from netdesk.services import people, shelf, undo
from netdesk.services.desk import Desk
from netdesk.ui.doer import Doer
from netdesk.ui.organization_dialog import OrganizationDialog
from netdesk.ui.people_arrangement import Arrangement
from netdesk.ui.people_list import SORTS
from netdesk.ui.people_page import PeoplePage
from netdesk.ui.people_transfer import PeopleMime
from netdesk.ui.tags_dialog import TagsDialog
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

DRAFTS = (
    PersonDraft(
        "Ana",
        "Adler",
        tags=("client",),
        city="Zagreb",
        closeness=5,
        contact_points=(ContactPoint(ContactKind.EMAIL, "ana@example.org"),),
        positions=(Position("Elektra"),),
    ),
    PersonDraft("Ben", "Bose", city="Split", contact_points=(ContactPoint(ContactKind.EMAIL, "ben@example.org"),)),
    PersonDraft("Chidi", "Curie", city="Zagreb", positions=(Position("Elektra", "Head"),)),
)
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zora\r\nEND:VCARD\r\n"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FixedClock())
    for draft in DRAFTS:
        desk.run(people.add, draft).result()
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PeoplePage]:
    doer = Doer(desk)
    page = PeoplePage(desk, doer, None)
    doer.setParent(page)
    doer.failed.connect(lambda error: pytest.fail(repr(error)))
    signal = ChangeSignal(desk, page)
    signal.changed.connect(page.apply_change)
    page.complete()
    page.resize(1100, 700)
    page.show()
    qtbot.waitUntil(lambda: page.model.is_settled)
    yield page
    delete(page)


def names(page: PeoplePage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def drafts(desk: Desk) -> list[PersonDraft]:
    return [people.profile(desk.reader, person_id).draft for person_id in (1, 2, 3)]


def press(
    page: PeoplePage, key: Qt.Key, qtbot: QtBot, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, key, held)


def texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def opened(page: PeoplePage, kind: type[QDialog] | type[QMenu]) -> QDialog | QMenu:
    return next(each for each in page.findChildren(kind) if each.isVisible())


def test_delete_fills_the_bin_and_from_there_it_is_for_good(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.select(1)
    press(page, Qt.Key.Key_Delete, qtbot)
    qtbot.waitUntil(lambda: names(page) == ["Ben Bose", "Chidi Curie"])
    assert undo.undoable(desk.reader) == "Moved Ana Adler to the bin"
    page.look_into(Shelf.BINNED)
    qtbot.waitUntil(lambda: names(page) == ["Ana Adler"])
    qtbot.waitUntil(lambda: page._count.text() == "1 in the bin")
    page.list.select(1)
    page.list.view.customContextMenuRequested.emit(QPoint(9, 9))
    menu = opened(page, QMenu)
    assert texts(menu)[-2:] == ["Restore", "Delete"]
    menu.close()
    press(page, Qt.Key.Key_Delete, qtbot)
    qtbot.waitUntil(lambda: shelf.counts(desk.reader, [1]) == {})
    qtbot.waitUntil(lambda: page._found.currentWidget() is page._nobody_found)
    assert page._nobody_found._heading.text() == "The bin is empty"
    desk.run(undo.undo).result()
    qtbot.waitUntil(lambda: names(page) == ["Ana Adler"])
    page.list.select(1)
    page.verbs.restore.trigger()
    qtbot.waitUntil(lambda: shelf.counts(desk.reader, [1]) == {Shelf.HERE: 1})


def test_the_keys_go_on_after_who_was_deleted(page: PeoplePage, qtbot: QtBot) -> None:
    page.list.select(2)
    press(page, Qt.Key.Key_Delete, qtbot)
    qtbot.waitUntil(lambda: names(page) == ["Ana Adler", "Chidi Curie"] and page.list.current_id() == 0)
    press(page, Qt.Key.Key_Down, qtbot)
    assert page.list.current_id() == 3


def test_the_archive_is_a_view_and_the_bin_is_emptied_from_the_menu(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.view.selectAll()
    press(page, Qt.Key.Key_A, qtbot, CTRL | SHIFT)
    qtbot.waitUntil(lambda: shelf.counts(desk.reader, [1, 2, 3]) == {Shelf.ARCHIVED: 3})
    page.look_into(Shelf.ARCHIVED)
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    desk.run(shelf.discard, [3]).result()
    page._more.click()
    menu = opened(page, QMenu)
    assert texts(menu) == [
        "Columns",
        "Group by",
        "Archive",
        "Bin",
        "Empty the bin",
        "Duplicates …",
        "Organizations …",
        "Paste cards …",
    ]
    next(action for action in menu.actions() if action.text() == "Empty the bin").trigger()
    menu.close()
    qtbot.waitUntil(lambda: not shelf.has_binned(desk.reader))


def test_tags_of_many_are_added_and_taken_in_one_step(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.view.selectAll()
    press(page, Qt.Key.Key_T, qtbot)
    dialog = opened(page, TagsDialog)
    (item,) = dialog._items()
    assert (item.text(), item.checkState()) == ("client", Qt.CheckState.PartiallyChecked)
    qtbot.keyClicks(dialog.edit, "gold")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [draft.tags for draft in drafts(desk)] == [("client", "gold"), ("gold",), ("gold",)])
    assert undo.undoable(desk.reader) == "Tagged 3 people “gold”"
    page.verbs.ask_tags()
    dialog = opened(page, TagsDialog)
    client = next(item for item in dialog._items() if item.text() == "client")
    client.setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    qtbot.waitUntil(lambda: [draft.tags for draft in drafts(desk)] == [("gold",)] * 3)


def test_keys_typed_before_a_dialog_has_them_are_not_the_pages(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    before = undo.undoable(desk.reader)
    page.list.select(1)
    for key in (Qt.Key.Key_T, Qt.Key.Key_O, Qt.Key.Key_C, Qt.Key.Key_3, Qt.Key.Key_Delete):
        press(page, key, qtbot)
    (dialog,) = (each for each in page.findChildren(QDialog) if each.isVisible())
    assert isinstance(dialog, TagsDialog)
    dialog.reject()
    desk.run(lambda _store: None).result()
    assert undo.undoable(desk.reader) == before
    press(page, Qt.Key.Key_O, qtbot)
    opened(page, OrganizationDialog).reject()


def test_several_tags_are_typed_between_commas(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.view.selectAll()
    page.verbs.ask_tags()
    dialog = opened(page, TagsDialog)
    qtbot.keyClicks(dialog.edit, "gold, Client,, board of  trade")
    dialog.accept()
    all_three = {"board of trade", "client", "gold"}
    qtbot.waitUntil(lambda: [set(draft.tags) for draft in drafts(desk)] == [all_three] * 3)


def test_tags_left_alone_are_no_step(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    before = undo.undoable(desk.reader)
    page.list.view.selectAll()
    page.verbs.ask_tags()
    opened(page, TagsDialog).accept()
    desk.run(lambda _store: None).result()
    assert undo.undoable(desk.reader) == before


def test_the_organization_of_many_and_none(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.view.selectAll()
    press(page, Qt.Key.Key_O, qtbot)
    dialog = opened(page, OrganizationDialog)
    assert dialog._save.text() == "No organization"
    dialog.edit.setText("Orval")
    dialog.accept()
    qtbot.waitUntil(lambda: all(draft.positions for draft in drafts(desk)))
    assert drafts(desk)[2].positions == (Position("Orval", "Head"),)


def test_classes_come_from_the_bars_menu(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.view.selectAll()
    page.bar._more.click()
    menu = opened(page, QMenu)
    relation = next(each for each in menu.findChildren(QMenu) if "Relation" in each.title())
    relation.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: [d.relation_classes for d in drafts(desk)] == [(RelationClass.FRIEND,)] * 3)


def test_many_are_not_to_be_contacted_by_one_key(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.view.selectAll()
    press(page, Qt.Key.Key_D, qtbot, CTRL | SHIFT)
    qtbot.waitUntil(lambda: all(draft.do_not_contact for draft in drafts(desk)))
    qtbot.waitUntil(lambda: page.model.line(0).is_left_alone)
    assert "do not contact" in page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_addresses_are_copied_and_those_without_counted(page: PeoplePage, qtbot: QtBot) -> None:
    page.list.view.selectAll()
    with qtbot.waitSignal(page.told) as told:
        press(page, Qt.Key.Key_C, qtbot, CTRL)
    assert QGuiApplication.clipboard().text() == "ana@example.org, ben@example.org"
    assert told.args == ["Copied 2 e-mail addresses; 1 without one"]
    page.list.select(3)
    with qtbot.waitSignal(page.told) as told:
        press(page, Qt.Key.Key_C, qtbot, CTRL)
    assert told.args == ["There is no e-mail address to copy."]
    with qtbot.waitSignal(page.told):
        press(page, Qt.Key.Key_C, qtbot, CTRL | SHIFT)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Chidi Curie\nHead, Elektra\nZagreb"
    assert bytes(data.data("text/vcard").data()).startswith(b"BEGIN:VCARD")


def test_people_dragged_out_are_a_file_cards_and_text(desk: Desk, tmp_path: Path) -> None:
    data = PeopleMime(desk, [1, 3], tmp_path)
    assert data.formats()[0] == "text/uri-list"
    assert not list(tmp_path.glob("*.vcf"))
    (url,) = data.urls()
    assert url.toLocalFile() == str(tmp_path / "2 people.vcf")
    assert (tmp_path / "2 people.vcf").read_bytes() == bytes(data.data("text/vcard").data())
    assert data.text().startswith("Ana Adler\nElektra\nana@example.org")
    assert not data.hasFormat("text/html")
    one = PeopleMime(desk, [1], tmp_path)
    assert one.urls()[0].fileName() == "Ana Adler.vcf"


@pytest.mark.parametrize("kind", ["text/vcard", "text/x-vcard", "text/plain"])
def test_a_card_is_pasted_as_a_file_to_bring_in(page: PeoplePage, kind: str, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setData(kind, CARD)
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(page.files_dropped) as brought:
        press(page, Qt.Key.Key_V, qtbot, CTRL)
    ((file,),) = brought.args
    assert file.read_bytes() == CARD


def test_a_card_is_pasted_from_the_search_box_too_and_words_into_it(page: PeoplePage, qtbot: QtBot) -> None:
    page.search.setFocus()
    QGuiApplication.clipboard().setText(CARD.decode())
    with qtbot.waitSignal(page.files_dropped) as brought:
        qtbot.keyClick(page.search, Qt.Key.Key_V, CTRL)
    assert brought.args[0][0].read_bytes() == CARD
    assert page.search.text() == ""
    QGuiApplication.clipboard().setText("ana")
    with qtbot.assertNotEmitted(page.files_dropped):
        qtbot.keyClick(page.search, Qt.Key.Key_V, CTRL)
    assert page.search.text() == "ana"


def test_what_is_no_card_is_not_pasted(page: PeoplePage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("hello")
    with qtbot.waitSignal(page.told) as told, qtbot.assertNotEmitted(page.files_dropped):
        press(page, Qt.Key.Key_V, qtbot, CTRL)
    assert "no card" in told.args[0]


def test_a_card_out_of_another_program_is_dropped(page: PeoplePage, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setData("text/x-vcard", CARD)
    nothing = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing)
    with qtbot.waitSignal(page.files_dropped) as brought:
        page.dropEvent(event)
    assert brought.args[0][0].read_bytes() == CARD


def test_files_pasted_are_those_that_can_be_brought_in(page: PeoplePage, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.vcf", "b.png")])
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(page.files_dropped) as brought:
        page.paste()
    assert brought.args == [[tmp_path / "a.vcf"]]


def test_columns_are_chosen_in_the_menu_of_the_header(page: PeoplePage, qtbot: QtBot) -> None:
    page.list.header.customContextMenuRequested.emit(QPoint(9, 9))
    menu = opened(page, QMenu)
    chosen = {action.text(): action.isChecked() for action in menu.actions() if action.isCheckable()}
    assert [text for text, is_shown in chosen.items() if is_shown] == [
        "Organization", "Closeness", "Last contact", "Due", "Topics",
    ]  # fmt: skip
    for text in ("Topics", "E-mail"):
        menu.setActiveAction(next(action for action in menu.actions() if action.text() == text))
        qtbot.keyClick(menu, Qt.Key.Key_Space)
        assert menu.isVisible(), "several columns are ticked in one go"
    menu.close()
    assert page.arrangement() == "name organization closeness last due email"
    email = list(SortBy).index(SortBy.EMAIL)
    assert [page.model.line(row).cells[email] for row in range(3)] == ["ana@example.org", "ben@example.org", ""]
    assert not page.list.header.isSectionHidden(email)
    page.show_columns(USUAL)
    assert page.arrangement() == ""


def test_many_columns_are_scrolled_to_sideways(page: PeoplePage, qtbot: QtBot) -> None:
    page.show_columns(tuple(SortBy))
    bar = page.list.view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    page.list.select(1)
    bar.setValue(0)
    press(page, Qt.Key.Key_Right, qtbot)
    assert page.list.header.offset() == bar.value() > 0


def test_a_column_moved_by_mouse_is_remembered(page: PeoplePage, qtbot: QtBot) -> None:
    header = page.list.header
    header.moveSection(header.visualIndex(4), 1)
    assert Arrangement.parse(page.arrangement()).columns[:3] == (SortBy.NAME, SortBy.DUE, SortBy.ORGANIZATION)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "profile=400",
        "sort=-last group=city",
        "name=210 organization",
        "sort=tags name tags=90 due",
        "group=closeness",
    ],
)
def test_an_arrangement_reads_as_it_was_written(page: PeoplePage, text: str) -> None:
    assert str(Arrangement.parse(text)) == text
    page.arrange(text)
    assert page.arrangement() == text


def test_groups_have_headings_with_numbers_and_fold(page: PeoplePage, qtbot: QtBot) -> None:
    page.group_by(GroupBy.CITY)
    qtbot.waitUntil(lambda: page.model.is_settled)
    assert names(page) == ["Split", "Ben Bose", "Zagreb", "Ana Adler", "Chidi Curie"]
    assert page.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Zagreb, 2"
    page.list.view.selectAll()
    assert page.list.selected_ids() == [2, 1, 3]
    assert page.bar._words.text() == "3 selected"
    page.list.view.heading_pressed.emit(2)
    assert names(page) == ["Split", "Ben Bose", "Zagreb"]
    assert page.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Zagreb, 2, folded"
    press(page, Qt.Key.Key_Right, qtbot)
    assert len(names(page)) == 5
    assert page.model.count == 3


def test_the_menu_of_the_page_arranges_the_list_and_leads_elsewhere(page: PeoplePage, qtbot: QtBot) -> None:
    def choose(*path: str) -> None:
        page._more.click()
        top = menu = opened(page, QMenu)
        for step in path[:-1]:
            menu = next(each.menu() for each in menu.actions() if each.text().replace("&", "") == step)
        next(each for each in menu.actions() if each.text().replace("&", "") == path[-1]).trigger()
        top.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    choose("Group by", "City")
    qtbot.waitUntil(lambda: names(page) == ["Split", "Ben Bose", "Zagreb", "Ana Adler", "Chidi Curie"])
    choose("Group by", "Fold all")
    assert names(page) == ["Split", "Zagreb"]
    choose("Group by", "Unfold all")
    choose("Group by", "Nothing")
    qtbot.waitUntil(lambda: names(page) == ["Ana Adler", "Ben Bose", "Chidi Curie"])
    choose("Columns", "City")
    assert SORTS[page.list.columns()[-1]] is SortBy.CITY
    choose("Columns", "Usual columns")
    assert SortBy.CITY not in [SORTS[number] for number in page.list.columns()]
    with qtbot.waitSignal(page.duplicates_asked):
        choose("Duplicates …")
    with qtbot.waitSignal(page.organization_asked) as asked:
        choose("Organizations …")
    assert asked.args == [""]
    choose("Bin")
    assert page.search.text() == "is:binned"


def test_keys_pass_headings_by_and_fold_the_group_of_the_current(page: PeoplePage, qtbot: QtBot) -> None:
    page.group_by(GroupBy.CITY)
    qtbot.waitUntil(lambda: page.model.is_settled)
    press(page, Qt.Key.Key_Home, qtbot)
    assert page.list.current_id() == 2
    press(page, Qt.Key.Key_Down, qtbot)
    assert page.list.current_id() == 1
    press(page, Qt.Key.Key_End, qtbot)
    assert page.list.current_id() == 3
    press(page, Qt.Key.Key_Left, qtbot)
    assert names(page) == ["Split", "Ben Bose", "Zagreb"]
    assert page.list.current_id() == 2
    page.group_by(None)
    qtbot.waitUntil(lambda: names(page) == ["Ana Adler", "Ben Bose", "Chidi Curie"])


def test_letters_typed_go_to_a_name(page: PeoplePage, qtbot: QtBot) -> None:
    page.list.view.setFocus()
    qtbot.keyClicks(page.list.view, "bo")
    assert page.list.current_id() == 2
    page.list.view._typed = ""
    qtbot.keyClick(page.list.view, Qt.Key.Key_C, SHIFT)
    assert page.list.current_id() == 3
    qtbot.keyClicks(page.list.view, "u")
    assert page.list.current_id() == 3
    assert not page.findChildren(QDialog)


def test_everybody_selected_while_they_still_come_is_everybody(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    desk.run(people.add_many, [PersonDraft(f"P{number}") for number in range(100)], "Added many").result()
    qtbot.waitUntil(lambda: page.model.count == 103)
    page.model.show_query(None)
    page.list.view.selectAll()
    assert page.list.selection_count() < 103
    qtbot.waitUntil(lambda: page.model.is_settled)
    assert page.list.selection_count() == 103
