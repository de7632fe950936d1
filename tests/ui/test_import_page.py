"""Files to a plan to people, in the window."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from netdesk.core.people import ContactKind, ContactPoint, PersonDraft
from netdesk.models.plan_model import Section
from netdesk.services import imports, listing, people, undo
from netdesk.services.desk import Desk
from netdesk.ui.doer import Doer
from netdesk.ui.import_page import ImportPage
from tests.pictures import picture
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CARDS = """BEGIN:VCARD
VERSION:3.0
N:Horvat;Ana;;;
FN:Ana Horvat
EMAIL:ana@elektra.example
NICKNAME:Anči
NOTE:met at PyCon
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Wei;Li;;;
FN:Li Wei
END:VCARD
"""


class Files:
    """Answers the question for files with those given beforehand."""

    def __init__(self) -> None:
        self.next: list[Path] = []

    def files(self, parent: object, heading: str, filters: Sequence[str], then: Callable[[list[Path]], object]) -> None:
        then(self.next)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FixedClock())
    mail = (ContactPoint(ContactKind.EMAIL, "ana@elektra.example"),)
    desk.run(people.add, PersonDraft(given="Ana", family="Horvat", contact_points=mail)).result()
    yield desk
    desk.close()


@pytest.fixture
def files() -> Files:
    return Files()


@pytest.fixture
def page(desk: Desk, files: Files, qtbot: QtBot) -> ImportPage:
    doer = Doer(desk)
    page = ImportPage(doer, files)
    doer.setParent(page)
    doer.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.vcf"
    path.write_text(CARDS.replace("\n", "\r\n"), encoding="utf-8")
    return path


def reviewed(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._review)


def tabs(page: ImportPage) -> list[str]:
    return [page._tabs.tabText(number) for number in range(page._tabs.count())]


def test_a_file_is_shown_then_brought_in_as_one_step(
    page: ImportPage, desk: Desk, files: Files, book: Path, qtbot: QtBot
) -> None:
    files.next = [book]
    page.choose()
    reviewed(page, qtbot)
    assert listing.count(desk.reader) == 1
    assert tabs(page) == [
        "New  1",
        "Changed  1",
        "Unclear  0",
        "Same as here  0",
        "Cannot be read  0",
        "Interactions  0",
        "No longer connected  0",
        "Reminders and more  0",
        "Photos  0",
        "Left behind  0",
    ]
    with qtbot.waitSignal(page.applied) as applied:
        page._apply.click()
    assert applied.args == [2]
    assert listing.count(desk.reader) == 2
    assert page._stack.currentWidget() is page._start
    desk.run(undo.undo).result()
    assert listing.count(desk.reader) == 1


def test_the_same_file_again_has_nothing_to_do(page: ImportPage, book: Path, qtbot: QtBot) -> None:
    page.bring([book])
    reviewed(page, qtbot)
    with qtbot.waitSignal(page.applied):
        page.apply()
    page.bring([book])
    reviewed(page, qtbot)
    assert not page._apply.isVisible()
    assert "Nothing new" in page._summary.text()
    assert page._tabs.currentIndex() == Section.SAME.value


def test_an_unticked_field_stays_as_it_was(page: ImportPage, desk: Desk, book: Path, qtbot: QtBot) -> None:
    page.bring([book])
    reviewed(page, qtbot)
    page._tabs.setCurrentIndex(Section.CHANGED.value)
    model = page._table.model()
    row = [model.index(number, 0).data() for number in range(model.rowCount())].index("Nickname")
    model.setData(model.index(row, 0), Qt.CheckState.Unchecked.value, int(Qt.ItemDataRole.CheckStateRole))
    with qtbot.waitSignal(page.applied):
        page.apply()
    draft = people.profile(desk.reader, people.find_one(desk.reader, "Ana Horvat")).draft
    assert (draft.nickname, draft.notes) == ("", "met at PyCon")


def test_a_file_that_cannot_be_read_is_explained(page: ImportPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.bring([tmp_path / "missing.vcf"])
    qtbot.waitUntil(lambda: bool(page._error.text()))
    assert "missing.vcf" in page._error.text()
    assert page._stack.currentWidget() is page._start


def test_cancelling_changes_nothing(
    page: ImportPage, desk: Desk, book: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.bring([book])
    reviewed(page, qtbot)
    made = imports.apply

    def pressed_at_once(store: object, plan: object, *rest: object) -> int:
        page._stop.set()
        return made(store, plan, *rest)

    monkeypatch.setattr(imports, "apply", pressed_at_once)
    page.apply()
    reviewed(page, qtbot)
    assert page._error.text() == ""
    assert listing.count(desk.reader) == 1


def test_leaving_forgets_the_plan(page: ImportPage, book: Path, qtbot: QtBot) -> None:
    page.bring([book])
    reviewed(page, qtbot)
    with qtbot.waitSignal(page.left):
        page.leave()
    assert page._stack.currentWidget() is page._start


def other_card(book: Path, name: str) -> Path:
    path = book.parent / f"{name}.vcf"
    path.write_text(f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nEND:VCARD\r\n", encoding="utf-8")
    return path


def test_a_file_that_comes_after_another_is_looked_at_with_it(page: ImportPage, book: Path, qtbot: QtBot) -> None:
    page.bring([book])
    page.bring([other_card(book, "Sam Ode")])
    reviewed(page, qtbot)
    assert tabs(page)[0] == "New  2"
    page.bring([other_card(book, "Bo Quist"), book])
    qtbot.waitUntil(lambda: tabs(page)[0] == "New  3")
    page.leave()
    page.bring([other_card(book, "Bo Quist")])
    reviewed(page, qtbot)
    assert tabs(page)[0] == "New  1"


def test_a_file_that_comes_while_people_are_brought_in_waits(
    page: ImportPage, desk: Desk, book: Path, qtbot: QtBot
) -> None:
    page.bring([book])
    reviewed(page, qtbot)
    with qtbot.assertNotEmitted(page.applied):
        page.apply()
        page.bring([other_card(book, "Sam Ode")])
        qtbot.waitUntil(lambda: people.find(desk.reader, "Li Wei") != [])
        reviewed(page, qtbot)
    assert tabs(page)[0] == "New  1"
    with qtbot.waitSignal(page.applied):
        page.apply()
    assert people.find(desk.reader, "Sam Ode") != []


def test_photos_are_shown_and_one_that_is_unticked_does_not_come_in(
    page: ImportPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = f"PHOTO;ENCODING=b:{b64encode(picture()).decode()}\n"
    path = tmp_path / "photos.vcf"
    path.write_text(CARDS.replace("END:VCARD\n", f"{photo}END:VCARD\n"), encoding="utf-8")
    page.bring([path])
    reviewed(page, qtbot)
    assert "Photos  2" in tabs(page)
    assert page._apply.text() == "Bring in 2"
    page._tabs.setCurrentIndex(Section.PHOTO.value)
    model = page._table.model()
    assert [model.index(row, 0).data() for row in range(2)] == ["Li Wei", "Ana Horvat"]
    model.setData(model.index(1, 0), Qt.CheckState.Unchecked.value, int(Qt.ItemDataRole.CheckStateRole))
    with qtbot.waitSignal(page.applied) as applied:
        page._apply.click()
    assert applied.args == [2]
    assert list(desk.reader.rows("SELECT name FROM photo JOIN person ON id = person_id")) == [("Li Wei",)]
    assert undo.history(desk.reader, 1)[0].label == "Imported 1 new person, 1 changed person, 1 photo"


def test_a_plan_that_something_overtook_is_made_anew_and_says_so(
    page: ImportPage, desk: Desk, book: Path, qtbot: QtBot
) -> None:
    page.bring([book])
    reviewed(page, qtbot)
    desk.run(people.add, PersonDraft(given="Li", family="Wei")).result()
    page.apply()
    qtbot.waitUntil(page._error.isVisible)
    assert "Something has changed since the plan was made" in page._error.text()
    assert (tabs(page)[0], listing.count(desk.reader)) == ("New  0", 2)
    page.apply()
    qtbot.waitUntil(lambda: people.profile(desk.reader, 1).draft.nickname == "Anči")
