"""Organizations in the window: found, read, edited, united, left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QLabel

from netdesk.core.organizations import Employment
from netdesk.core.people import PersonDraft, Position
from netdesk.models.change_signal import ChangeSignal
from netdesk.models.roles import DETAIL_ROLE
from netdesk.services import organizations, people, undo
from netdesk.services.desk import Desk
from netdesk.ui.doer import Doer
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.organization_form import OrganizationForm
from netdesk.ui.organizations_page import OrganizationsPage
from netdesk.ui.unite_dialog import UniteDialog
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

PEOPLE = (
    PersonDraft(given="Ana", positions=(Position("Elektra", "Engineer", start="2021-03"),)),
    PersonDraft(given="Li", positions=(Position("Orval", "Analyst"), Position("Elektra", "Trainee", end="2019"))),
    PersonDraft(given="Zoé", positions=(Position("Électra d.o.o.", "Lawyer"),)),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FixedClock())
    desk.run(people.add_many, PEOPLE, "three").result()
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[OrganizationsPage]:
    changes = ChangeSignal(desk)
    made = OrganizationsPage(desk, Doer(desk))
    changes.changed.connect(made.apply_change)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.settle()
    yield made
    changes.stop()


def names(page: OrganizationsPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def open_dialog(page: OrganizationsPage, kind: type[QDialog]) -> QDialog:
    return next(each for each in page.findChildren(kind) if each.isVisible())


def test_the_list_says_who_is_where(page: OrganizationsPage) -> None:
    assert names(page) == ["Électra d.o.o.", "Elektra", "Orval"]
    page.show_organization("Elektra")
    assert page.view.currentIndex().data(DETAIL_ROLE) == "1 now, 1 before"
    text = page.detail._text.toPlainText()
    assert "There now (1)" in text
    assert "Ana, Engineer" in text
    assert "There before (1)" in text
    assert "Li, Trainee" in text


def test_typing_finds_and_arrows_walk(page: OrganizationsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "elec")
    assert names(page) == ["Électra d.o.o."]
    assert page.detail._name.text() == "Électra d.o.o."
    page.search.clear()
    before = page.view.currentIndex().row()
    qtbot.keyClick(page.search, Qt.Key.Key_Down if before == 0 else Qt.Key.Key_Up)
    assert abs(page.view.currentIndex().row() - before) == 1
    assert not page._none.isVisible()
    qtbot.keyClicks(page.search, "nothing like it")
    assert not page.detail.isVisible()
    assert page._none.isVisible()
    assert page._none.text() == "No organization fits “nothing like it”."
    page.search.clear()
    assert page.view.isVisible()
    assert not page._none.isVisible()


def test_a_name_leads_to_the_person(page: OrganizationsPage, qtbot: QtBot) -> None:
    page.show_organization("Orval")
    with qtbot.waitSignal(page.person_asked) as asked:
        page.detail._text.anchorClicked.emit(QUrl("netdesk:person/2"))
    assert asked.args == [2]


def test_the_facts_are_edited_in_one_step(page: OrganizationsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_organization("Elektra")
    page.edit()
    form = open_dialog(page, OrganizationForm)
    assert isinstance(form, OrganizationForm)
    name, industry, _country, times, _notes = (each.widgets[0] for each in form.fields.values())
    industry.setText("Energy")  # type: ignore[attr-defined]
    times._on_add_clicked()  # type: ignore[attr-defined]
    times.rows()[0].start.setText("some day")  # type: ignore[attr-defined]
    form.submit()
    assert "not a date" in times.rows()[0].error.text()  # type: ignore[attr-defined]
    times.rows()[0].start.setText("March 2020")  # type: ignore[attr-defined]
    name.setText("orval")  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: "already" in form.errors["name"].text())
    name.setText("Elektra")  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: "I was there" in page.detail._text.toPlainText())
    draft = organizations.page(desk.reader, page._shown).draft
    assert (draft.industry, draft.employments) == ("Energy", (Employment("2020-03"),))
    desk.run(undo.undo).result()
    qtbot.waitUntil(lambda: "I was there" not in page.detail._text.toPlainText())


def test_two_that_are_one_are_united_and_parted_again(page: OrganizationsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_organization("Elektra")
    page.unite()
    dialog = open_dialog(page, UniteDialog)
    assert isinstance(dialog, UniteDialog)
    assert not dialog._unite.isEnabled()
    dialog.edit.setText("électra D.O.O.")
    dialog._unite.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert "Zoé, Lawyer" in page.detail._text.toPlainText()
    desk.run(undo.undo).result()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_an_employer_of_mine_where_nobody_works_is_added_and_deleted(
    page: OrganizationsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.add()
    form = open_dialog(page, OrganizationForm)
    assert isinstance(form, OrganizationForm)
    name, _industry, _country, times, _notes = (each.widgets[0] for each in form.fields.values())
    form.submit()
    qtbot.waitUntil(lambda: "needs a name" in form.errors["name"].text())
    name.setText("elektra")  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: "already" in form.errors["name"].text())
    name.setText("My Workshop")  # type: ignore[attr-defined]
    times._on_add_clicked()  # type: ignore[attr-defined]
    times.rows()[0].start.setText("2020")  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: page.detail._name.text() == "My Workshop")
    assert page.view.currentIndex().data(DETAIL_ROLE) == "my employer"
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    page.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "My Workshop" not in names(page))
    desk.run(undo.undo).result()
    qtbot.waitUntil(lambda: "My Workshop" in names(page))


def test_an_empty_desk_says_what_the_page_is_for(desk: Desk, page: OrganizationsPage, qtbot: QtBot) -> None:
    desk.run(undo.undo).result()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    shown = page._stack.currentWidget()
    assert isinstance(shown, EmptyState)
    page.settle()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    form = open_dialog(page, OrganizationForm)
    assert form.windowTitle() == "Add an organization"
    form.reject()


def test_mnemonics_of_the_form_are_marked_and_not_written_out(page: OrganizationsPage) -> None:
    page.add()
    form = open_dialog(page, OrganizationForm)
    assert all(each.buddy() is not None for each in form.findChildren(QLabel) if "&" in each.text())
    form.reject()


def test_escape_leaves(page: OrganizationsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.search, Qt.Key.Key_Escape)
