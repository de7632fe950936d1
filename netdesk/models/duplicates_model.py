"""Pairs of people who may be one, as a Qt model: who they are, how sure it is, and why. Nothing here writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from netdesk.core.language import labelled, tr
from netdesk.core.likeness import CERTAIN, LIKELY, Sign
from netdesk.core.name_likeness import NameSign
from netdesk.models.roles import DETAIL_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject

    from netdesk.core.likeness import Likeness, Reason
    from netdesk.services.duplicates import Candidate

Index = QModelIndex | QPersistentModelIndex
PAIR_ROLE = Qt.ItemDataRole.UserRole + 1
_NOTHING = QModelIndex()


class PairRow(NamedTuple):
    """One pair as it is drawn."""

    ids: tuple[int, int]
    names: str
    sure: str
    why: str
    is_sure: bool


class DuplicatesModel(QAbstractListModel):
    """The pairs found, the surest first; those put off come last until the next start."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PairRow] = []
        self._put_off: list[tuple[int, int]] = []

    def show(self, found: Sequence[Candidate]) -> None:
        """Show what was found now."""
        words = _words()
        rows = [_row(candidate, words) for candidate in found]
        order = {ids: place for place, ids in enumerate(self._put_off, 1)}
        rows.sort(key=lambda row: order.get(row.ids, 0))
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> PairRow | None:
        """The pair at an index, or None outside of the rows."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, ids: tuple[int, int]) -> int:
        """Where a pair is, -1 where it is not."""
        return next((place for place, row in enumerate(self._rows) if row.ids == ids), -1)

    def put_off(self, index: Index) -> None:
        """Move a pair to the end."""
        row = self.row(index)
        if row is None:
            return
        self._put_off = [*(ids for ids in self._put_off if ids != row.ids), row.ids]
        last = len(self._rows) - 1
        if index.row() < last:
            self.beginMoveRows(QModelIndex(), index.row(), index.row(), QModelIndex(), last + 1)
            self._rows.append(self._rows.pop(index.row()))
            self.endMoveRows()

    def take_out(self, ids: tuple[int, int], gone: int = 0) -> None:
        """Leave out a pair that was decided on, and every other with the person who is no more then."""
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].ids == ids or gone in self._rows[place].ids:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == PAIR_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.names
        if role == DETAIL_ROLE:
            return labelled(row.sure, row.why)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.names}, {labelled(row.sure, row.why)}"
        return None


def sure_words(likeness: Likeness) -> str:
    """How sure it is that two are one."""
    if likeness.bits >= CERTAIN:
        return tr("almost certain")
    return tr("likely") if likeness.bits >= LIKELY else tr("possible")


def _why(likeness: Likeness, words: dict[Sign | NameSign, str]) -> str:
    """What speaks for it, and what against."""
    for_it = _joined((reason for reason in likeness.reasons if not reason.is_against), words)
    against = _joined((reason for reason in likeness.reasons if reason.is_against), words)
    return tr("{reasons}; but {others}").format(reasons=for_it, others=against) if for_it and against else for_it


def _row(candidate: Candidate, words: dict[Sign | NameSign, str]) -> PairRow:
    low, high, likeness = candidate.low, candidate.high, candidate.likeness
    names = low.name if low.name == high.name else f"{low.name} · {high.name}"
    is_sure = likeness.bits >= CERTAIN
    return PairRow((low.person_id, high.person_id), names, sure_words(likeness), _why(likeness, words), is_sure)


def _joined(reasons: Iterable[Reason], words: dict[Sign | NameSign, str]) -> str:
    return ", ".join(words[reason.sign].format(about=reason.about) for reason in reasons if reason.sign in words)


def _words() -> dict[Sign | NameSign, str]:
    return {
        NameSign.SAME: tr("same name"),
        NameSign.SWAPPED: tr("given and family name swapped"),
        NameSign.PART: tr("one name is part of the other"),
        NameSign.INITIAL: tr("an initial of the name"),
        NameSign.SHORT_FORM: tr("short form of the name"),
        NameSign.SLIP: tr("names spelled almost alike"),
        NameSign.OTHER_FAMILY: tr("same given name"),
        NameSign.OTHER: tr("other name"),
        Sign.SAME_EMAIL: tr("same {about}"),
        Sign.SAME_PHONE: tr("same number {about}"),
        Sign.SAME_PROFILE: tr("same profile {about}"),
        Sign.SAME_PAGE: tr("same page {about}"),
        Sign.SAME_BIRTHDAY: tr("same birthday"),
        Sign.SAME_BIRTH_YEAR: tr("same year of birth"),
        Sign.SAME_ORGANIZATION: tr("same organization"),
        Sign.SAME_CITY: tr("same city"),
        Sign.OTHER_EMAIL: tr("other e-mail"),
        Sign.OTHER_PHONE: tr("other phone"),
        Sign.OTHER_PROFILE: tr("other profile"),
        Sign.OTHER_BIRTHDAY: tr("other birthday"),
        Sign.OTHER_BIRTH_YEAR: tr("other year of birth"),
        Sign.OTHER_ORGANIZATION: tr("other organization"),
        Sign.OTHER_CITY: tr("other place"),
    }
