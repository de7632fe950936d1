"""Links followed in an open window: each shows what it leads to, and none changes anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication

from netdesk.core.organizations import OrganizationDraft
from netdesk.services import links, organizations, people, shelf, undo
from netdesk.ui.desk_application import Brought
from netdesk.ui.journal_page import JournalPage
from netdesk.ui.kit.fact_view import FactView
from netdesk.ui.log_dialog import LogDialog
from netdesk.ui.organizations_page import OrganizationsPage
from netdesk.ui.people_page import PeoplePage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.opened import World


def shown(world: World) -> PeoplePage:
    page = world.window.current_page()
    assert isinstance(page, PeoplePage)
    return page


def test_the_link_copied_leads_back_to_the_person(qtbot: QtBot, busy: World) -> None:
    busy.app.open_person(2)
    page = shown(busy)
    page.verbs.copy_link.trigger()
    assert busy.window.undo_bar.text() == "Copied the link to Li Wei"
    link = QGuiApplication.clipboard().text()
    busy.window.show_room("today")
    busy.app.links.follow(link)
    assert shown(busy).subject() == 2
    assert busy.window.isVisible()


def test_a_link_is_good_in_the_archive_too(qtbot: QtBot, busy: World) -> None:
    link = links.of_people(busy.desk.reader, [2])[0]
    busy.desk.run(shelf.archive, [2]).result()
    busy.app.links.follow(link)
    qtbot.waitUntil(lambda: shown(busy).detail.currentWidget().accessibleName() == "Li Wei")


def test_somebody_is_found_by_name_and_what_is_unclear_is_said(qtbot: QtBot, busy: World) -> None:
    busy.app.links.follow("netdesk:person/ana")
    assert shown(busy).subject() == 1
    busy.add("Ana Ilić", 3, date(2026, 11, 1))
    busy.asker.expects_messages = True
    busy.app.links.follow("netdesk:person/ana")
    busy.app.links.follow("netdesk:person/Nobody")
    assert busy.asker.told == [
        "“ana” may be 2 people: Ana Horvat (1: last contact 1 October 2026); Ana Ilić (3: last contact 1 November "
        "2026). Give more of the name, or the number, or what tells them apart, such as “Ana Horvat "
        "(Elektra)”.",
        "Nobody here is called “Nobody”.",
    ]


def test_what_a_query_finds_is_shown(busy: World) -> None:
    busy.app.links.follow("netdesk:people?q=closeness%3E%3D4+li")
    assert shown(busy).search.text() == "closeness>=4 li"
    busy.app.links.follow("netdesk:journal?q=coffee")
    page = busy.window.current_page()
    assert isinstance(page, JournalPage)
    assert page.search.text() == "coffee"


@pytest.mark.parametrize("room", ["today", "people", "journal", "giving", "reach", "identity", "insight", "rules"])
def test_each_room_can_be_gone_to(busy: World, room: str) -> None:
    busy.app.links.follow(f"netdesk:{room}")
    assert busy.window.room == room
    assert room in busy.window._rooms


def test_an_organization_is_shown(busy: World) -> None:
    busy.desk.run(organizations.add, OrganizationDraft("Elektra")).result()
    busy.app.links.follow("netdesk:organization/elektra")
    assert isinstance(busy.window.current_page(), OrganizationsPage)


def test_a_line_to_be_logged_waits_for_the_user(qtbot: QtBot, busy: World) -> None:
    before = undo.undoable(busy.desk.reader)
    busy.app.links.follow("netdesk:log?text=coffee%20with%20Ana%20Horvat%20yesterday")
    dialog = busy.app.commands.logs._capturing
    assert isinstance(dialog, LogDialog)
    assert dialog.line.text() == "coffee with Ana Horvat yesterday"
    assert dialog.form.people.people() == [1]
    assert "only if you say so" in dialog._hint.text()
    assert undo.undoable(busy.desk.reader) == before
    dialog.submit()
    qtbot.waitUntil(lambda: busy.due() == [])


def test_a_link_that_leads_nowhere_says_so_and_changes_nothing(busy: World) -> None:
    busy.asker.expects_messages = True
    busy.window.show_room("journal")
    before = undo.undoable(busy.desk.reader)
    for link in ("netdesk:delete/Ana", "netdesk:log?text=x&go=1", "netdesk:people?q=a&q=b&q=c&q=d&q=e", "netdesk:"):
        busy.app.links.follow(link)
    assert len(busy.asker.told) == 4
    assert undo.undoable(busy.desk.reader) == before
    assert busy.window.room == "journal"


def test_what_the_system_wants_opened_waits_until_it_can_be(tmp_path: Path) -> None:
    brought, files, followed = Brought(), [], []
    brought.take(QFileOpenEvent(str(tmp_path / "friends.vcf")))
    brought.take(QFileOpenEvent(QUrl("netdesk:person/Ana%20Horvat")))
    assert (files, followed) == ([], [])
    brought.open_with(files.extend, followed.append)
    brought.take(QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "other.ics"))))
    assert files == [tmp_path / "friends.vcf", tmp_path / "other.ics"]
    assert followed == ["netdesk:person/Ana%20Horvat"]


def test_a_link_in_a_note_shows_and_never_does_what_the_page_itself_can(qtbot: QtBot, busy: World) -> None:
    notes = "See [Li](netdesk:person/Li%20Wei), [let go](netdesk:act/interaction/1/open), [more]( NETDESK:earlier)"
    seen = people.profile(busy.desk.reader, 1).draft
    busy.desk.run(people.edit, 1, replace(seen, notes=notes)).result()
    busy.app.open_person(1)
    page = shown(busy)
    qtbot.waitUntil(lambda: page.detail.currentWidget().accessibleName() == "Ana Horvat")
    view = page.detail.currentWidget().findChild(FactView)
    targets = [word.split('"')[0] for word in view.toHtml().split('href="')[1:]]
    foreign = [link for link in targets if link.startswith("elsewhere:")]
    assert [link.lower() for link in foreign] == [
        "elsewhere:netdesk:person/li%20wei",
        "elsewhere:netdesk:act/interaction/1/open",
        "elsewhere:netdesk:earlier",
    ]
    busy.asker.expects_messages = True
    assert busy.app.links is not None
    with qtbot.assertNotEmitted(page.detail.act_asked):
        view.anchorClicked.emit(QUrl(foreign[1]))
    assert "leads to nothing that netdesk can show" in busy.asker.told[0]
    view.anchorClicked.emit(QUrl(foreign[0]))
    assert page.subject() == 2
