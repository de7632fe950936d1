"""netdesk without its main window: the small window that logs, and a picture of the window where there is no screen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop

from netdesk.app import Application, make_application, meet_trouble
from netdesk.core import links
from netdesk.errors import KnownError, LockedError
from netdesk.services.desk import Desk
from netdesk.ui.kit.ask import Asker
from netdesk.ui.main_window import DEFAULT_SIZE
from netdesk.ui.single_instance import Claim, SingleInstance

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.clock import Clock


def capture(folder: Path, clock: Clock, link: str = "") -> int:
    """Open the small window that logs, at the open desk or else by itself; returns the exit code when it is closed.

    ``link`` is one that leads to it.
    """
    os.umask(0o077)
    application = make_application(folder)
    instance = SingleInstance(folder)
    if (claim := instance.claim_or_capture(link)) is not Claim.TAKEN:
        return 0 if claim is Claim.PASSED_ON else 1
    instance.release()  # what is logged here, a desk that is opened meanwhile hears of as of the command line
    try:
        try:
            desk = Desk(folder, clock)
        except LockedError:
            from netdesk.ui.unlocking import unlock

            found = unlock(folder, None)
            if found is None:
                return 0
            desk = Desk(folder, clock, found.key)
    except KnownError as error:
        return meet_trouble(folder, error, clock)
    opened = Application(application, desk, Asker())
    dialog = opened.commands.logs.capture(links.read(link).text if link else "")
    dialog.finished.connect(application.quit)
    application.exec()
    opened.close()
    desk.close()
    instance.tell_changed()
    return 0


def take_picture(desk: Desk, path: Path) -> None:
    """Save a picture of the window of ``desk`` as a PNG file, without a screen. Raises OSError."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(desk.folder)
    opened = Application(application, desk, Asker())
    opened.window.resize(*DEFAULT_SIZE)
    painted = QEventLoop()
    opened.window.first_painted.connect(painted.quit)
    opened.show()
    painted.exec()
    opened.window.complete()
    if opened.doer.is_busy:
        rested = QEventLoop()
        opened.doer.rested.connect(rested.quit)
        rested.exec()
    application.processEvents()  # what was placed again is laid out
    taken = opened.window.grab().save(str(path))
    opened.window.leave()
    if not taken:
        raise OSError(f"{path} could not be written.")
