"""PySide, imported without what it does at each start and netdesk has no use for: a fifth of the start.

Half of PySide is Python source inside its library, which it compiles whenever it is imported. Here what came of that
is kept beside netdesk's own compiled modules, as Python does with every other source.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from contextlib import suppress
from functools import partial
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from typing import TYPE_CHECKING

from netdesk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType

_EMBEDDED = ("signature_bootstrap.py", "shibokensupport/")
_CALLS = 100
_STUB_WRITER = "shibokensupport/signature/lib/pyi_generator.py"


def import_pyside() -> None:
    """Import PySide, and let later imports pass its hook by: for __feature__, not used here, it reads all sources.

    Raises KnownError where this release of PySide would end this Python.
    """
    embedded = EmbeddedSources(Path(cache_from_source(__file__)).with_suffix(".pyside"))
    compile_source = builtins.compile
    builtins.compile = embedded.compile  # type: ignore[assignment]
    try:
        from PySide6.QtCore import QObject, qVersion  # sets the hook
    finally:
        builtins.compile = compile_source
        builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    embedded.keep()
    if loses_none(partial(QObject().setObjectName, "")):
        version = ".".join(map(str, sys.version_info[:2]))
        raise KnownError(
            f"PySide6 {qVersion()} and Python {version} do not go together: netdesk would crash after a while. Install"
            " netdesk anew with Python 3.12 or 3.13, or another release: pip install 'pyside6-essentials<6.12'."
        )


def loses_none(act: Callable[[], object]) -> bool:
    """Whether each ``act()``, which returns nothing, takes a reference to None that is not its own.

    PySide 6.12.0 does under Python 3.11; once None has no reference left, Python ends. Later ones do not count them.
    """
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        act()
    return before - sys.getrefcount(None) > _CALLS // 2


class EmbeddedSources:
    """Compiles as the built-in ``compile`` does, but PySide's embedded sources only where ``kept`` has them not yet.

    ``kept`` is a file of this version of Python, which may be missing, out of date or broken. The writer of stub
    files, which takes a tenth of the start to set up, is compiled to nothing.
    """

    def __init__(self, kept: Path) -> None:
        self._kept = kept
        self._compile: Callable[..., CodeType] = builtins.compile
        self._codes = _read(kept)
        self._is_complete = True

    def compile(self, source: object, filename: object, *arguments: object, **options: object) -> CodeType:
        """See the built-in ``compile``."""
        if not isinstance(filename, str) or not isinstance(source, str | bytes) or not filename.startswith(_EMBEDDED):
            return self._compile(source, filename, *arguments, **options)
        if filename == _STUB_WRITER:
            source = b""
        mark = source_hash(source.encode() if isinstance(source, str) else source)
        known = self._codes.get(filename)
        if known is not None and known[0] == mark:
            return known[1]
        code = self._compile(source, filename, *arguments, **options)
        self._codes[filename] = mark, code
        self._is_complete = False
        return code

    def keep(self) -> None:
        """Write down what had to be compiled, where Python may keep such things."""
        if self._is_complete or sys.dont_write_bytecode:
            return
        unfinished = self._kept.with_suffix(f".{os.getpid()}")
        try:
            self._kept.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(MAGIC_NUMBER + marshal.dumps(self._codes))
            unfinished.replace(self._kept)
        except OSError:
            with suppress(OSError):
                unfinished.unlink()


def _read(kept: Path) -> dict[str, tuple[bytes, CodeType]]:
    try:
        content = kept.read_bytes()
        if content.startswith(MAGIC_NUMBER):
            codes: dict[str, tuple[bytes, CodeType]] = marshal.loads(content[len(MAGIC_NUMBER) :])
            return codes
    except (OSError, EOFError, TypeError, ValueError):
        pass
    return {}
