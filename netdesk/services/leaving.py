"""What would leave the desk with people, told before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.leaving import KINDS, ONLY_OF, FactKind, Form, Leaving, Staying
from netdesk.store import leaving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.store.reader import Reader


def of(reader: Reader, ids: Sequence[int], form: Form) -> Leaving:
    """What of these people would leave in a file of this form, and what stays here."""
    counts = leaving.kinds(reader, ids, tuple(FactKind))
    found = leaving.staying(reader, ids)
    stays: dict[Staying | FactKind, int] = {
        each: count for each, count in found.items() if form in ONLY_OF.get(each, tuple(Form))
    }
    stays |= {kind: count for kind, count in counts.items() if kind not in KINDS[form] and count}
    return Leaving(counts[FactKind.NAMES], {kind: counts[kind] for kind in KINDS[form]}, stays)
