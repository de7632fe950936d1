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

def paint_and_tell(self, *_, **__):
    self.show()
    self._application.processEvents()
    print(*sys.modules, *[HOOKED] * (builtins.__import__ is not builtins.__orig_import__))

app.Application.run = paint_and_tell
__main__.main()
"""
NEEDED = {
    "": "__main__ app clock core errors models paths pyside screen services store ui",
    "core": "change channel closeness due language listing names text",
    "models": "change_signal people_groups people_model people_texts",
    "services": "desk listing",
    "store": "failures functions key listing listing_columns migrate opening reader",
    "ui": "commands desk_application doer guard_commands kit language log_commands main_window nav nudge_commands"
    " people_arrangement people_count people_detail people_list people_page person_delegate profile_split"
    " reaction_commands rooms row_list row_view search_box sheet_commands single_instance window_commands"
    " window_memory",
    "ui.kit": "ask buttons columns icons page row_state shrinking slim_header slim_scroll_bar theme",
}
"""All of netdesk that there is once the list of people is painted, by folder. A longer list is a slower start."""

FOR_LATER = (
    "apsw.bestpractice",
    "argparse",
    "asyncio",
    "click",
    "dataclasses",
    "desktop_notifier",
    "json",
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


def test_no_other_module_of_netdesk_is_imported_before_the_first_picture(imported: set[str]) -> None:
    needed = {".".join(filter(None, ("netdesk", folder, name))) for folder in NEEDED for name in NEEDED[folder].split()}
    assert {module for module in imported if module.startswith("netdesk.")} == needed


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
