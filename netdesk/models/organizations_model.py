"""Organizations as a Qt model, filtered by what is typed. Nothing here writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from netdesk.core.language import grouped, tr
from netdesk.core.text import words
from netdesk.models.roles import DETAIL_ROLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from netdesk.core.organizations import OrganizationRow

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()


class OrganizationsModel(QAbstractListModel):
    """A row for each organization whose name, industry or country has words that begin as typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, OrganizationRow]] = []
        self._rows: list[OrganizationRow] = []
        self._typed = ""

    def show(self, rows: Sequence[OrganizationRow]) -> None:
        """Show these, of which those stay that the filter lets through."""
        self._all = [(f" {words(f'{each.name} {each.industry} {each.country}')}", each) for each in rows]
        self._refill()

    def filter(self, typed: str) -> None:
        """Keep what has every word typed, accents and letter case aside."""
        self._typed = typed
        self._refill()

    def row(self, index: Index) -> OrganizationRow | None:
        """The organization at an index, or None outside of the rows."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, organization_id: int) -> int:
        """Where an organization is, -1 where it is not shown."""
        found = (place for place, row in enumerate(self._rows) if row.organization_id == organization_id)
        return next(found, -1)

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == DETAIL_ROLE:
            return _detail(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {_detail(row)}"
        return None

    def _refill(self) -> None:
        asked = [f" {word}" for word in words(self._typed).split()]
        self.beginResetModel()
        self._rows = [row for said, row in self._all if all(word in said for word in asked)]
        self.endResetModel()


def _detail(row: OrganizationRow) -> str:
    """``3 now, 2 before · Energy, Croatia · my employer``."""
    people = [tr("{count} now").format(count=grouped(row.now))] if row.now else []
    people += [tr("{count} before").format(count=grouped(row.before))] if row.before else []
    mine = tr("my employer") if row.is_mine else tr("was my employer") if row.was_mine else ""
    facts = (", ".join(people), ", ".join(part for part in (row.industry, row.country) if part), mine)
    return " · ".join(part for part in facts if part) or tr("nobody")
