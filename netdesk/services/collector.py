"""Work on very many objects without searches for reference cycles, of which they have none."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collector_resting() -> Iterator[None]:
    """Keep Python from looking for reference cycles.

    Among a hundred thousand objects that look would stop every thread, the window's too, for 0.2 s at a time. The
    objects made meanwhile are set aside, so that it does not come as soon as the collector works again.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
