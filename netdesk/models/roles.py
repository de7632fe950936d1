"""Roles of rows that several lists share."""

from __future__ import annotations

from PySide6.QtCore import Qt

DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
"""The second line of a row, of the second rank; its first is the display role."""
