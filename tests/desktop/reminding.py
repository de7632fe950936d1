"""A program for a test to start: netdesk's engine, notifications and Qt loop on one data folder, without its window.

Arguments: data folder, ISO instant to begin at. Prints what its notifications' buttons asked for, one line each.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from netdesk.clock import ShiftedClock
from netdesk.services.desk import Desk
from netdesk.services.engine import Engine
from netdesk.services.notifier import Answers, DesktopNotifications
from netdesk.tasks import Runner
from tests.mornings import snooze_until_tomorrow


async def remind(folder: Path, clock: ShiftedClock) -> None:
    """Run the engine until the process is killed."""
    desk = Desk(folder, clock)
    runner = Runner(lambda label, error: print("error", label, error, flush=True))

    async def snooze(key: str) -> None:
        await asyncio.wrap_future(desk.run(snooze_until_tomorrow, key))
        print("snoozed", flush=True)

    answers = Answers(
        log=lambda nudge: print("log", nudge.name, flush=True),
        done=lambda nudge: print("done", nudge.title, flush=True),
        snooze=lambda nudge: runner.start(snooze(nudge.key), "Snooze"),
        open=lambda some: print("open", len(some), flush=True),
    )
    engine = Engine(desk, DesktopNotifications(None, answers))
    await runner.start(engine.run(), "Reminders")


if __name__ == "__main__":
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    clock = ShiftedClock(datetime.fromisoformat(sys.argv[2]))
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as loop:
        loop.run(remind(Path(sys.argv[1]), clock))
