"""What the window remembers of itself from one start to the next, in a small file of the data folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from netdesk.ui.language import Language

if TYPE_CHECKING:
    from pathlib import Path


class WindowMemory:
    """Place and size of the window, the last room, how each room is arranged, and this machine's language, colours."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray:
        """What ``saveGeometry`` gave; empty at the first start."""
        value = self._settings.value("geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    @property
    def room(self) -> str:
        """The key of the room shown last; empty at the first start."""
        return str(self._settings.value("room", ""))

    @room.setter
    def room(self, key: str) -> None:
        self._settings.setValue("room", key)

    def arrangement(self, room: str) -> str:
        """How the user arranged a room; empty while they did not."""
        return str(self._settings.value(f"arrangement/{room}", ""))

    def set_arrangement(self, room: str, arrangement: str) -> None:
        """Keep how the user arranged a room."""
        self._settings.setValue(f"arrangement/{room}", arrangement)

    @property
    def told(self) -> list[str]:
        """The kinds of dangers that the user was told of, which are told once."""
        return str(self._settings.value("told", "")).split("|")

    @told.setter
    def told(self, kinds: list[str]) -> None:
        self._settings.setValue("told", "|".join(kinds))

    @property
    def scheme(self) -> str:
        """The scheme of colours chosen; empty while none was."""
        return str(self._settings.value("scheme", ""))

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self._settings.setValue("scheme", scheme)

    @property
    def language(self) -> Language:
        """The language chosen; the system's while none was."""
        stored = str(self._settings.value("language", ""))
        return Language(stored) if stored in set(Language) else Language.SYSTEM

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language.value)
