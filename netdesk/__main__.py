"""The program: with a command the command line, else the window, else, without a screen, today's list and a picture."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from netdesk.clock import Clock

_SCHEME = "netdesk:"


class Opening(NamedTuple):
    """What the window is opened on."""

    data_dir: Path | None = None
    now: datetime | None = None
    files: tuple[Path, ...] = ()
    is_capture: bool = False
    is_hidden: bool = False
    link: str = ""


def main() -> None:
    """Do what the arguments of the program ask for, and exit."""
    is_completing = "_NETDESK_COMPLETE" in os.environ  # the shell asks what could follow; click answers
    opening = None if is_completing else opening_of(sys.argv[1:])
    if opening is not None:
        sys.exit(open_window(opening))
    from netdesk import cli

    cli.main()


def opening_of(arguments: Sequence[str]) -> Opening | None:
    """The window that arguments without a command ask for; None where they are for the command line to read.

    The options are ``--data-dir FOLDER`` and ``--now INSTANT``; files, as a file manager hands them on, have a place
    or an ending in their name, which no command has. ``capture`` asks for the small window that logs,
    ``--hidden`` for the icon in the tray alone. A ``netdesk:`` link is the last argument: nothing is listened to that
    a hostile one might smuggle in behind itself.
    """
    is_capture = is_hidden = False
    link = ""
    values = {"--data-dir": "", "--now": ""}
    files: list[Path] = []
    waiting = iter(arguments)
    for argument in waiting:
        name, is_joined, value = argument.partition("=")
        if link:
            return None
        if name in values:
            values[name] = value if is_joined else next(waiting, "")
            if not values[name]:
                return None
        elif argument[: len(_SCHEME)].lower() == _SCHEME:
            link = argument
        elif not argument.startswith("-") and (file := _file(argument)) is not None:
            files.append(file)
        elif argument == "capture" and not is_capture:
            is_capture = True
        elif argument == "--hidden":
            is_hidden = True
        else:
            return None
    try:
        now = _instant(values["--now"]) if values["--now"] else None
    except (ValueError, OverflowError, OSError):
        return None
    if is_capture + is_hidden + bool(files) + bool(link) > 1:
        return None
    folder = Path(values["--data-dir"]) if values["--data-dir"] else None
    return Opening(folder, now, tuple(files), is_capture, is_hidden, link)


def _instant(text: str) -> datetime:
    from netdesk.clock import instant

    return instant(text)


def _file(argument: str) -> Path | None:
    """The file that an argument names, by its place or its ``file:`` address; None where it names none."""
    if argument.startswith("file:"):
        from urllib.parse import urlsplit
        from urllib.request import url2pathname

        argument = url2pathname(urlsplit(argument).path)
    is_place = "." in argument or os.sep in argument
    return Path(argument) if is_place and os.path.exists(argument) else None


def open_window(opening: Opening) -> int:
    """Open the window and return the program's exit code."""
    gc.disable()  # until the window is painted: the search for reference cycles took a tenth of the start
    from netdesk.clock import ShiftedClock, SystemClock
    from netdesk.errors import KnownError
    from netdesk.screen import has_screen

    clock = SystemClock() if opening.now is None else ShiftedClock(opening.now)
    try:
        return (_on_screen if has_screen(os.environ) else _without_screen)(opening, clock)
    except KnownError as error:
        sentence = str(error)
    except OSError as error:
        sentence = f"{error.filename or 'The data folder'} cannot be used: {error.strerror or error}."
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        sentence = (
            f"The library of the window cannot be loaded: {error}. Install what is missing, or netdesk anew; "
            "all else works by its commands, see netdesk --help."
        )
    from netdesk import last_words

    last_words.say(sentence)
    return 1


def _on_screen(opening: Opening, clock: Clock) -> int:
    from netdesk import paths
    from netdesk.errors import KnownError
    from netdesk.pyside import import_pyside

    import_pyside()
    try:
        folder = paths.data_folder(opening.data_dir)
    except KnownError as error:
        from netdesk import app

        return app.meet_trouble(paths.place_of_data(opening.data_dir), error, clock)
    if opening.is_capture or _leads_to_log(opening.link):
        from netdesk import other_windows

        return other_windows.capture(folder, clock, opening.link)
    from netdesk import app

    return app.run(folder, clock, opening.files, link=opening.link, is_hidden=opening.is_hidden)


def _without_screen(opening: Opening, clock: Clock) -> int:
    from netdesk import paths

    if opening.is_capture:
        print("There is no screen for the small window. Log with: netdesk log “coffee with Ana”.", file=sys.stderr)
        return 1
    if opening.link:
        print("There is no screen to show a link on. See what there is to type: netdesk --help", file=sys.stderr)
        return 1
    folder = paths.data_folder(opening.data_dir)
    from netdesk.cli import no_screen
    from netdesk.other_windows import take_picture

    no_screen.show(folder, clock, take_picture)
    return 0


def _leads_to_log(link: str) -> bool:
    """Whether a link is about something that happened, for which the small window is enough."""
    if not link:
        return False
    from netdesk.core import links
    from netdesk.errors import InputError

    try:
        return links.read(link).place is links.Place.LOG
    except InputError:
        return False


if __name__ == "__main__":
    main()
