"""What would leave the desk with people, told before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.leaving import KINDS, FactKind, Form, Leaving, Staying
from netdesk.store import leaving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.store.reader import Reader


def of(reader: Reader, ids: Sequence[int], form: Form) -> Leaving:
    """What of these people would leave in a file of this form, and what stays here."""
    counts = leaving.kinds(reader, ids, tuple(FactKind))
    stays: dict[Staying | FactKind, int] = dict(leaving.staying(reader, ids).items())
    stays |= {kind: count for kind, count in counts.items() if kind not in KINDS[form] and count}
    return Leaving(counts[FactKind.NAMES], {kind: counts[kind] for kind in KINDS[form]}, stays)
