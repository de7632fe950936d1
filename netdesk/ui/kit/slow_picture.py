"""A picture that takes longer than one may be kept waiting: it is painted a little at a time, between events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QColor

_SLICE_MS = 12
"""How long is painted at a time: less than one sees, and all of a small picture."""


class SlowPicture(QObject):
    """``grown``: there is more to be seen of ``image``; ``is_complete`` says whether that is all."""

    grown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self._steps: Iterator[None] | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._on_turn_timeout)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to be painted."""
        return self._steps is None

    def begin(self, size: QSize, ratio: float, ground: QColor, steps: Callable[[QPainter], Iterator[None]]) -> None:
        """Paint ``steps`` on a new image of a size in points, the first of them at once; what was begun is dropped."""
        self.image = QImage(size * ratio, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(ratio)
        self.image.fill(ground)
        self._steps = _painted(self.image, steps)
        self._go_on()

    def stop(self) -> None:
        """Stop painting it."""
        self._turn.stop()
        self._steps = None

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        for _ in self._steps or ():
            if clock.elapsed() >= _SLICE_MS:
                self._turn.start(0)
                return
        self.stop()

    def _on_turn_timeout(self) -> None:
        self._go_on()
        self.grown.emit()


def _painted(image: QImage, steps: Callable[[QPainter], Iterator[None]]) -> Iterator[None]:
    painter = QPainter(image)
    try:
        yield from steps(painter)
    finally:
        painter.end()
