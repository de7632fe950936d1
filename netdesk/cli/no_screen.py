"""What netdesk does where it cannot open a window: say so, print today's list, save a picture of the window."""

from __future__ import annotations

import sys
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.cli import printing
from netdesk.cli.passphrases import Passphrases, key_of
from netdesk.cli.today import today_words
from netdesk.services import bringing, listing, mornings, nudges
from netdesk.services import sample as sampling
from netdesk.services.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.clock import Clock


def show(folder: Path, clock: Clock, take_picture: Callable[[Desk, Path], None]) -> None:
    """Print today's list of the desk in ``folder``, or of the sample network where nobody is on it, and its picture.

    ``take_picture`` saves a picture of a desk's window as the file it is given. Raises KnownError and OSError.
    """
    with ExitStack() as stack:
        desk = stack.enter_context(closing(Desk(folder, clock, key_of(folder, Passphrases()))))
        if listing.count(desk.reader):
            whose = "your list for today"
        else:
            whose = "today's list of an invented network (your own desk is still empty)"
            elsewhere = Path(stack.enter_context(TemporaryDirectory(prefix="netdesk-")))
            desk = stack.enter_context(closing(Desk(elsewhere, clock)))
            desk.run(sampling.fill).result()
        now = clock.now()
        print(f"There is no screen here to open a window on. This is {whose}:\n")
        found = nudges.today(desk.reader, now)
        morning = mornings.part(desk.reader, found, now)
        brings = bringing.read(desk.reader, [nudge.person_id for nudge in found], now.date())
        print(printing.plain(today_words(desk.reader, morning, found, now.date(), brings)))
        if desk.key is None:
            picture = paths.picture_file(folder)
            take_picture(desk, picture)
            picture.chmod(paths.FILE_MODE)
            print(f"\nA picture of the window: {picture}")
        print(f"\nWithout a screen, use the commands: {_program()} --help")


def _program() -> str:
    """What to type: netdesk as it was called, for in a checkout it is not where the shell looks."""
    return sys.argv[0] if Path(sys.argv[0]).stem == "netdesk" else "netdesk"
