"""What draws itself, such as a chart: a screen reader is told that it is a picture, which no plain widget is for Qt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel


class Drawing(QLabel):
    """Subclasses paint; the label's own picture is one clear pixel."""

    def __init__(self) -> None:
        super().__init__()
        clear = QPixmap(1, 1)
        clear.fill(Qt.GlobalColor.transparent)
        self.setPixmap(clear)
