"""Load: whether the cadences promise more than is kept, and cadences stretched until it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.errors import InputError
from netdesk.store import load as stored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.load import Load, Stretch
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def read(reader: Reader, day: date) -> Load:
    """What is promised and what is made, at the end of a day."""
    return stored.read(reader, day)


def preview(reader: Reader, factor: float) -> Sequence[Stretch]:
    """What stretching by a factor would make of each cadence."""
    return stored.stretches(reader, factor)


def stretch(store: Store) -> float:
    """Make every cadence λ/μ times as long, so that what is promised is what is made; returns that factor.

    Raises InputError where all fits already, or too little is logged to tell.
    """
    factor = stored.read(store.as_reader(), today(store.clock)).factor
    if factor is None:
        raise InputError(tr("There is nothing to stretch: what is promised is kept, or too little is logged to tell."))
    with store.step(
        tr("Stretched all cadences by {factor}").format(factor=f"{factor:.2f}"), Area.CADENCES, Area.PEOPLE, Area.NUDGES
    ):
        stored.stretch(store, factor)
    return factor
