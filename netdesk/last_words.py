"""Why netdesk does not start, told without Qt, which may be what is broken: on standard error, and where nobody reads
that, as for who chose netdesk in a menu, by whatever can show a sentence.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress

from netdesk.screen import has_screen

_TITLE = "netdesk"
_PROGRAMS = (
    ("zenity", "--error", "--no-markup", f"--title={_TITLE}", "--width=480", "--text={}"),
    ("kdialog", f"--title={_TITLE}", "--error", "{}"),
    ("xmessage", "-center", "-title", _TITLE, "{}"),
)
_WIDTH = 72


def say(sentence: str) -> None:
    """Print a sentence to standard error, and show it on the screen if that is no terminal."""
    print(sentence, file=sys.stderr)
    with suppress(AttributeError, ValueError):  # without a console there is no standard error
        if sys.stderr.isatty():
            return
    if sys.platform == "win32":
        _in_windows(sentence)
    elif sys.platform == "darwin":
        _by_program(
            ("osascript", "-e", "on run argv", "-e", "display alert item 1 of argv", "-e", "end run", "{}"), sentence
        )
    elif has_screen({**os.environ, "QT_QPA_PLATFORM": ""}):
        _on_a_free_desktop(sentence)


def _on_a_free_desktop(sentence: str) -> None:
    """By the first of the dialogs there are; else as a notification, which may go by unseen."""
    for program in _PROGRAMS:
        if shutil.which(program[0]) and _by_program(program, sentence):
            return
    with suppress(Exception):
        _by_tk(sentence)
        return
    with suppress(Exception):
        _as_notification(sentence)


def _by_program(command: tuple[str, ...], sentence: str) -> bool:
    """Whether a program could be started that shows the sentence until it is closed."""
    import textwrap

    shown = textwrap.fill(sentence, _WIDTH) if command[0] == "xmessage" else sentence
    with suppress(OSError):
        quiet = subprocess.DEVNULL
        subprocess.Popen(
            [part.format(shown) if "{}" in part else part for part in command],
            stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True,
        )  # fmt: skip
        return True
    return False


def _by_tk(sentence: str) -> None:
    from tkinter import Tk, messagebox

    root = Tk()
    root.withdraw()
    messagebox.showerror(_TITLE, sentence)
    root.destroy()


def _as_notification(sentence: str) -> None:
    import asyncio

    from desktop_notifier import DesktopNotifier

    asyncio.run(DesktopNotifier(app_name=_TITLE).send(_TITLE, sentence))


def _in_windows(sentence: str) -> None:
    import ctypes

    ctypes.windll.user32.MessageBoxW(None, sentence, _TITLE, 0x10)  # type: ignore[attr-defined]
