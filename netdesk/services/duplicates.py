"""Duplicates: who may be one and the same, two made one, and "these are two" remembered."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.core import duplicates
from netdesk.core.likeness import Weigher
from netdesk.core.phone import Regions
from netdesk.core.short_names import ShortNames
from netdesk.core.sketches import Census
from netdesk.services.collector import collector_resting
from netdesk.store import duplicates as stored

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.core.duplicates import Pair
    from netdesk.store.reader import Reader

_LOCALE_VARIABLES = ("LC_ALL", "LC_TELEPHONE", "LANG")


@collector_resting()
def candidates(reader: Reader, is_cancelled: Callable[[], bool] = lambda: False) -> list[Pair]:
    """Pairs of people who may be one, the surest first; without those said to be two and who is in the bin."""
    people = stored.sketches(reader)
    weigher = Weigher(Census.of(people), short_names(), regions())
    distinct = stored.distinct_pairs(reader)
    return duplicates.find_pairs(people, weigher, short_names(), distinct, is_cancelled=is_cancelled)


@cache
def short_names() -> ShortNames:
    """The table of short forms of given names."""
    return ShortNames.parse(paths.resource("short_names.toml").read_text(encoding="utf-8"))


@cache
def regions() -> Regions:
    """The countries by name; a telephone number of nobody's country is taken for one of the user's locale."""
    stated = next(filter(None, (os.environ.get(name) for name in _LOCALE_VARIABLES)), "")
    language, _, region = stated.partition(".")[0].partition("_")
    usual = region[:2].upper() if language.isalpha() and region[:2].isalpha() else ""
    return Regions.parse(paths.resource("countries.toml").read_text(encoding="utf-8"), usual)
