"""The log: a rotating file in the data folder. People's names and notes go in at DEBUG only, which is usually off."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from netdesk.paths import FILE_MODE, log_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
MAX_BYTES = 512 * 1024
BACKUPS = 2


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, FILE_MODE)


def start(folder: Path, *, verbose: bool = False) -> Callable[[], None]:
    """Send the log of ``netdesk`` to a file in ``folder``, at DEBUG if ``verbose``; returns what ends it.

    Where none can be written, netdesk works without.
    """
    from logging.handlers import RotatingFileHandler

    class PrivateFileHandler(RotatingFileHandler):
        """A rotating log that only its owner can read."""

        def _open(self):  # type: ignore[no-untyped-def]  # noqa: ANN202
            return open(self.baseFilename, self.mode, encoding="utf-8", opener=_owner_only)

    handler: logging.Handler
    try:
        handler = PrivateFileHandler(log_file(folder), maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(FORMAT))
    logger = logging.getLogger("netdesk")
    level_before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG if verbose else logging.INFO)

    def stop() -> None:
        logger.removeHandler(handler)
        logger.setLevel(level_before)
        handler.close()

    return stop
