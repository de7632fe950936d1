"""What the window is painted without: whatever only later work needs is imported after the first picture."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from netdesk.clock import SystemClock
from netdesk.core.people import PersonDraft
from netdesk.services import people
from netdesk.services.desk import Desk

HOOKED = "hooked"
PAINT_AND_TELL = f"""
HOOKED = {HOOKED!r}
import builtins, sys
from netdesk import __main__, pyside
pyside.import_pyside()
from netdesk import app

def paint_and_tell(self, *_):
    self.show()
    self._application.processEvents()
    print(*sys.modules, *[HOOKED] * (builtins.__import__ is not builtins.__orig_import__))

app.Application.run = paint_and_tell
__main__.main()
"""
FOR_LATER = (
    "apsw.bestpractice",
    "argparse",
    "asyncio",
    "click",
    "dataclasses",
    "desktop_notifier",
    "lark",
    "logging",
    "peewee",
    "playhouse",
    "queue",
    "qasync",
    "rapidfuzz",
    "socket",
    "sqlite3",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "netdesk.cli",
    "netdesk.exchange",
    "netdesk.core.cadence",
    "netdesk.core.dates",
    "netdesk.core.interactions",
    "netdesk.core.people",
    "netdesk.core.plan",
    "netdesk.core.planner",
    "netdesk.core.query",
    "netdesk.core.query_tree",
    "netdesk.services.engine",
    "netdesk.services.imports",
    "netdesk.services.notifier",
    "netdesk.services.nudges",
    "netdesk.services.people",
    "netdesk.services.queries",
    "netdesk.services.views",
    "netdesk.store.query_sql",
    "netdesk.store.store",
    "netdesk.store.tables",
    "netdesk.ui.actions",
    "netdesk.ui.cadence_dialog",
    "netdesk.ui.closeness_menu",
    "netdesk.ui.empty_state",
    "netdesk.ui.icon_engine",
    "netdesk.ui.identity_page",
    "netdesk.ui.import_page",
    "netdesk.core.insight",
    "netdesk.ui.insight_page",
    "netdesk.ui.journal_page",
    "netdesk.ui.keys_dialog",
    "netdesk.ui.load_dialog",
    "netdesk.ui.log_dialog",
    "netdesk.ui.nudge_menus",
    "netdesk.ui.palette_dialog",
    "netdesk.ui.people_empty",
    "netdesk.ui.people_menus",
    "netdesk.ui.people_offers",
    "netdesk.ui.people_transfer",
    "netdesk.ui.people_verbs",
    "netdesk.ui.person_editor",
    "netdesk.ui.person_form",
    "netdesk.ui.person_hit",
    "netdesk.ui.reach_page",
    "netdesk.ui.preferences_dialog",
    "netdesk.ui.profile_view",
    "netdesk.ui.reminder_dialog",
    "netdesk.ui.reminders_page",
    "netdesk.ui.saved_views",
    "netdesk.ui.selection_bar",
    "netdesk.ui.shell",
    "netdesk.ui.today_page",
    "netdesk.ui.tray",
    "netdesk.ui.undo_bar",
    "netdesk.ui.view_list",
    "netdesk.ui.wakening",
    "netdesk.ui.welcome_page",
)


FOR_LATER_ON_TODAY = (
    "asyncio",
    "click",
    "desktop_notifier",
    "icalendar",
    "lark",
    "peewee",
    "playhouse",
    "qasync",
    "PySide6.QtDBus",
    "netdesk.services.engine",
    "netdesk.services.feed",
    "netdesk.store.store",
    "netdesk.store.tables",
    "netdesk.ui.load_dialog",
    "netdesk.ui.pause_dialog",
    "netdesk.ui.people_page",
    "netdesk.ui.reminder_dialog",
    "netdesk.ui.reminders_page",
    "netdesk.ui.wakening",
)


def imported_on(room: str, folder: Path) -> set[str]:
    """The modules that are there once a window on a room is painted."""
    desk = Desk(folder, SystemClock())
    desk.run(people.add, PersonDraft(given="Ana", family="Horvat", closeness=5)).result()
    desk.close()
    (folder / "window.ini").write_text(f"[General]\nroom={room}\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PAINT_AND_TELL, "--data-dir", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that are there once the list of people is painted."""
    return imported_on("people", tmp_path_factory.mktemp("people"))


@pytest.fixture(scope="module")
def imported_on_today(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The same for Today, on which somebody is due."""
    return imported_on("today", tmp_path_factory.mktemp("today"))


def test_the_list_of_people_is_painted(imported: set[str]) -> None:
    assert {"netdesk.ui.person_delegate", "netdesk.ui.people_page"} <= imported


def test_the_day_is_painted(imported_on_today: set[str]) -> None:
    assert {"netdesk.ui.today_delegate", "netdesk.services.mornings"} <= imported_on_today


@pytest.mark.parametrize("name", FOR_LATER)
def test_is_imported_after_the_first_picture(imported: set[str], name: str) -> None:
    assert not {module for module in imported if module == name or module.startswith(f"{name}.")}


@pytest.mark.parametrize("name", FOR_LATER_ON_TODAY)
def test_is_imported_after_the_first_picture_of_the_day(imported_on_today: set[str], name: str) -> None:
    assert not {module for module in imported_on_today if module == name or module.startswith(f"{name}.")}


def test_imports_pass_by_the_hook_of_pyside(imported: set[str]) -> None:
    assert HOOKED not in imported
