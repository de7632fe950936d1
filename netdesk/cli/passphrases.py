"""Where the command line takes the passphrase of an encrypted desk from: a file, else whoever sits at the terminal."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING

import click

from netdesk.errors import FileError, InputError, LockedError
from netdesk.paths import database_file
from netdesk.store.key import salt_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from netdesk.store.key import Key

_MOST_TRIES = 3
_MOST_CHARACTERS = 64 * 1024
"""Of a file that may be a device which has no end."""


class Passphrases:
    """Those that a command needs one after the other: of a ``file`` (“-”: standard input), a line each, else asked for
    without echo.
    """

    def __init__(self, file: str = "") -> None:
        self._file = file

    @property
    def has_file(self) -> bool:
        """Whether a file tells them."""
        return bool(self._file)

    @property
    def can_be_had(self) -> bool:
        """Whether a file tells them or somebody can be asked."""
        return self.has_file or has_terminal()

    def opening(self, prompt: str, opened: Callable[[str], Key]) -> Key:
        """What ``opened`` makes of the passphrase that there is; at a terminal it may be mistyped twice.

        Raises InputError, FileError, LockedError where nobody can be asked.
        """
        for left in range(0 if self._file else _MOST_TRIES - 1, -1, -1):
            try:
                return opened(self._given(prompt))
            except InputError as error:
                if not left:
                    raise
                click.echo(error, err=True)
        raise AssertionError

    def chosen(self, prompt: str) -> str:
        """A new one, which is asked for twice. Raises FileError, LockedError."""
        return self._next() if self._file else self._asked(prompt, is_new=True)

    def _given(self, prompt: str) -> str:
        return self._next() if self._file else self._asked(prompt)

    def _asked(self, prompt: str, *, is_new: bool = False) -> str:
        if not has_terminal():
            raise LockedError(
                "A passphrase is needed, and there is no terminal to ask for it. Name a file that holds it "
                "(--passphrase-file FILE, “-” for what is piped in), or have the keyring remember it "
                "(netdesk encrypt --remember)."
            )
        return str(click.prompt(prompt, hide_input=True, err=True, confirmation_prompt=is_new))

    def _next(self) -> str:
        found = next(self._lines, None)
        if found is None:
            raise FileError(f"“{self._file}” has too few lines: one for each passphrase that is needed.")
        return found

    @cached_property
    def _lines(self) -> Iterator[str]:
        try:
            with click.open_file(self._file, encoding="utf-8-sig") as file:
                return iter(file.read(_MOST_CHARACTERS).splitlines())
        except OSError as error:
            raise FileError(f"“{self._file}” cannot be read: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise FileError(f"“{self._file}” is not text in UTF-8. Write the passphrase to it anew.") from error


def key_of(folder: Path, passphrases: Passphrases, *, is_asked: bool = False) -> Key | None:
    """The key of the desk in ``folder``, None where it is not encrypted: by the passphrase of a file, else out of the
    keyring, unless it ``is_asked`` for, else by what is typed. Raises KnownError.
    """
    if salt_of(database_file(folder)) is None:
        return None
    from netdesk.services import encryption

    key = None if is_asked or passphrases.has_file else encryption.remembered(folder)
    return key or passphrases.opening("Passphrase of this desk", lambda said: encryption.unlocked(folder, said))


def has_terminal() -> bool:
    """Whether somebody can be asked, also where something is piped in."""
    if sys.stdin.isatty():
        return True
    try:
        open("/dev/tty", encoding="utf-8").close()
    except OSError:
        return False
    return True
