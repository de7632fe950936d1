"""Duplicates in the window: found beside the work, merged field by field, told apart, put off."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from netdesk.core.dates import PartialDate
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft
from netdesk.core.union import Side
from netdesk.models.change_signal import ChangeSignal
from netdesk.services import duplicates, people, undo
from netdesk.services.desk import Desk
from netdesk.ui.comparison_view import SideButton
from netdesk.ui.doer import Doer
from netdesk.ui.duplicates_page import DuplicatesPage
from netdesk.ui.kit.buttons import Button
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FixedClock())
    yield desk
    desk.close()


@pytest.fixture
def add(desk: Desk) -> Callable[..., int]:
    def add_person(given: str, family: str = "", *emails: str, **facts: object) -> int:
        points = tuple(ContactPoint(ContactKind.EMAIL, each) for each in emails)
        return desk.run(people.add, PersonDraft(given, family, contact_points=points, **facts)).result()  # type: ignore[arg-type]

    return add_person


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[DuplicatesPage]:
    doer = Doer(desk)
    page = DuplicatesPage(desk, doer)
    doer.setParent(page)
    doer.failed.connect(lambda error: pytest.fail(repr(error)))
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    changes = ChangeSignal(desk, page)
    changes.changed.connect(page.apply_change)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    yield page
    changes.stop()


def look(page: DuplicatesPage, qtbot: QtBot) -> None:
    page.show_all()
    settled(page, qtbot)
    page.settle()


def settled(page: DuplicatesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_stale)


def names(page: DuplicatesPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def test_nobody_is_here_twice(page: DuplicatesPage, add: Callable[..., int], qtbot: QtBot) -> None:
    add("Ana", "Horvat")
    look(page, qtbot)
    assert names(page) == []
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)


def test_a_window_that_was_narrow_leaves_no_gaps_and_no_button_without_words(
    page: DuplicatesPage, add: Callable[..., int], qtbot: QtBot
) -> None:
    mails = [f"ana.horvat.{number}@a-long-name-of-a-place.example" for number in range(4)]
    for name in ("Horvat", "Horvta"):
        add("Ana", name, *mails, needs=("somebody who knows the grid codes of Spain and Portugal",))
    page.resize(1000, 600)
    look(page, qtbot)

    def heights() -> list[int]:
        texts = [each for each in page._comparison.findChildren(QLabel) if each.accessibleName()]
        return [each.height() for each in texts if not each.visibleRegion().isEmpty()]

    def words() -> list[str]:
        return [each.text() for each in page.findChildren(Button) if each.isVisible()]

    before, said = heights(), words()
    page.resize(300, 600)
    qtbot.waitUntil(lambda: "" in words() and heights() != before)
    page.resize(1000, 600)
    qtbot.waitUntil(lambda: heights() == before)
    assert words() == said


def test_a_pair_is_merged_by_key_as_chosen_and_undo_parts_it(
    page: DuplicatesPage, desk: Desk, add: Callable[..., int], qtbot: QtBot
) -> None:
    ana = add("Ana", "Horvat", "ana@x.org", birthday=PartialDate(1980, 4, 12))
    add("Ana", "Horvta", "ANA@x.org", birthday=PartialDate(1980, 4, 21))
    look(page, qtbot)
    assert names(page) == ["Ana Horvat · Ana Horvta"]
    row = page.model.row(page.view.currentIndex())
    assert row is not None
    assert row.sure == "almost certain"
    assert row.why == "names spelled almost alike, same ana@x.org, same year of birth; but other birthday"
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    name = page.focusWidget()
    assert isinstance(name, SideButton)
    assert name.accessibleName() == "Name: Ana Horvat"
    qtbot.keyClick(name, Qt.Key.Key_Right)
    assert page.focusWidget().accessibleName() == "Name: Ana Horvta"
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_M)
    qtbot.waitUntil(lambda: undo.undoable(desk.reader) == "Merged Ana Horvta into Ana Horvat")
    settled(page, qtbot)
    draft = people.profile(desk.reader, ana).draft
    assert draft.name == "Ana Horvta"
    assert draft.birthday == PartialDate(1980, 4, 12)
    assert names(page) == []
    desk.run(undo.undo).result()
    qtbot.waitUntil(lambda: names(page) == ["Ana Horvat · Ana Horvta"])


def test_two_people_are_told_apart_for_good(
    page: DuplicatesPage, desk: Desk, add: Callable[..., int], qtbot: QtBot
) -> None:
    add("Ana", "Horvat"), add("Ana", "Horvat"), add("Ben", "Adler"), add("Ben", "Adler")
    look(page, qtbot)
    assert len(names(page)) == 2
    qtbot.keyClick(page.view, Qt.Key.Key_N)
    assert len(names(page)) == 1
    qtbot.waitUntil(lambda: len(duplicates.candidates(desk.reader)) == 1)
    settled(page, qtbot)
    assert names(page) == ["Ben Adler"]


def test_a_pair_that_is_put_off_comes_last_also_after_looking_again(
    page: DuplicatesPage, add: Callable[..., int], qtbot: QtBot
) -> None:
    add("Ana", "Horvat"), add("Ana", "Horvat"), add("Ben", "Adler"), add("Ben", "Adler")
    look(page, qtbot)
    qtbot.keyClick(page.view, Qt.Key.Key_L)
    assert names(page) == ["Ben Adler", "Ana Horvat"]
    assert page.view.currentIndex().data() == "Ben Adler"
    page.look()
    settled(page, qtbot)
    assert names(page) == ["Ben Adler", "Ana Horvat"]


def test_of_three_of_one_person_the_pairs_that_are_left_follow(
    page: DuplicatesPage, desk: Desk, add: Callable[..., int], qtbot: QtBot
) -> None:
    ana = add("Ana", "Horvat", "ana@x.org")
    add("Ana", "Horvat", "ana@x.org"), add("Ana", "Horvat", "ana@x.org")
    look(page, qtbot)
    assert len(names(page)) == 3
    page.merge()
    assert len(names(page)) == 1  # nobody can be merged who is just going
    qtbot.waitUntil(lambda: not page.is_stale and len(names(page)) == 1)
    page.merge()
    qtbot.waitUntil(lambda: [person for person, _ in people.find(desk.reader, "Ana")] == [ana])
    settled(page, qtbot)
    assert names(page) == []


def test_two_who_were_selected_are_compared_even_if_they_are_not_alike(
    page: DuplicatesPage, desk: Desk, add: Callable[..., int], qtbot: QtBot
) -> None:
    ana, ben = add("Ana", "Horvat", tags=("a",)), add("Ben", "Adler", tags=("b",))
    page.compare(ben, ana)
    page._comparison.choose("name", Side.OTHER)
    with qtbot.waitSignal(page.left):
        page.merge()
    qtbot.waitUntil(lambda: undo.undoable(desk.reader) == "Merged Ben Adler into Ana Horvat")
    assert people.profile(desk.reader, ana).draft.tags == ("a", "b")


def test_who_is_removed_elsewhere_meanwhile_is_no_error(
    page: DuplicatesPage, desk: Desk, add: Callable[..., int], qtbot: QtBot
) -> None:
    ana, other = add("Ana", "Horvat"), add("Ana", "Horvat")
    look(page, qtbot)
    desk.run(people.delete, [other]).result()
    qtbot.waitUntil(lambda: not page.is_stale and not names(page))
    with qtbot.waitSignal(page.left):
        page.compare(ana, other)


def test_looking_can_be_cancelled_and_begun_again(
    page: DuplicatesPage, add: Callable[..., int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("Ana", "Horvat"), add("Ana", "Horvat")
    begun, go_on = threading.Event(), threading.Event()
    found = duplicates.found

    def slowly(reader: object, is_cancelled: Callable[[], bool]) -> object:
        begun.set()
        go_on.wait(10)
        return found(reader, is_cancelled)  # type: ignore[arg-type]

    monkeypatch.setattr(duplicates, "found", slowly)
    page.show_all()
    assert begun.wait(10)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    go_on.set()
    assert page.is_stale
    assert names(page) == []
    look(page, qtbot)
    assert names(page) == ["Ana Horvat"]


def test_photos_are_chosen_by_looking_at_them(
    page: DuplicatesPage, desk: Desk, add: Callable[..., int], qtbot: QtBot
) -> None:
    ids = [add("Ana", "Horvat"), add("Ana", "Horvat")]
    images = []
    for colour in (Qt.GlobalColor.red, Qt.GlobalColor.blue):
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(colour)
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        images.append(bytes(held.data()))

    def keep(store: object) -> None:
        with store.step("Photos") as step:  # type: ignore[attr-defined]
            for person_id, image in zip(ids, images, strict=True):
                store.connection.execute("INSERT INTO photo VALUES (?, 'image/png', ?, '')", (person_id, image))  # type: ignore[attr-defined]
            step.ids.update(ids)

    desk.run(keep).result()
    page.compare(*ids)
    page._comparison.choose("photo", Side.OTHER)
    page.grab()
    with qtbot.waitSignal(page.left):
        page.merge()
    qtbot.waitUntil(lambda: desk.reader.one("SELECT image FROM photo")[0] == images[1])
    assert people.profile(desk.reader, ids[0]).draft.extra_lines[-1].startswith("PHOTO;ENCODING=b;TYPE=PNG:")
