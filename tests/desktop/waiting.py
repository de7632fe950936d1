"""Waiting for a condition of another process, with a deadline and never for a fixed time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def wait_until(condition: Callable[[], T], what: str, timeout: float = 30.0) -> T:
    """Call ``condition`` until it gives something true and return that; AssertionError naming ``what`` at the deadline.

    The deadline, in seconds, is for a busy machine: a passing test waits only as long as the thing takes.
    """
    deadline = time.monotonic() + timeout
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {timeout:g} s in vain: {what}; last seen: {found!r}")
        time.sleep(0.02)
