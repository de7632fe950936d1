"""Clock times as people type them."""

from __future__ import annotations

import re
from datetime import time

from netdesk.core.language import tr
from netdesk.errors import InputError

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2})?)?")


def parse_clock(text: str, field: str = "at") -> time:
    """The clock time that ``14:30``, ``14.30``, ``14h30``, ``14h`` or ``9`` is. Raises InputError about ``field``."""
    match = _CLOCK.fullmatch(text.strip())
    try:
        if match is not None:
            return time(int(match[1]), int(match[2] or 0))
    except ValueError:
        pass
    raise InputError(tr("“{text}” is no time of day. Write it like 14:30.").format(text=text.strip()), field)
