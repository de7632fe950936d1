"""Draws netdesk's icon as packages want it: ``icons.py FOLDER`` writes 16.png to 512.png, netdesk.ico, netdesk.icns."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from netdesk.paths import resource

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(size: int) -> QImage:
    """The icon, ``size`` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(resource("icons/netdesk.svg"))).render(painter)
    painter.end()
    return image


def write(folder: Path) -> None:
    """Write every size, and the files that Windows and macOS want. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {f"{size}.png": size for size in SIZES} | {"netdesk.ico": 256, "netdesk.icns": 512}
    for name, size in wanted.items():
        if not draw(size).save(str(folder / name)):
            raise OSError(f"{folder / name} could not be written.")


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    write(Path(sys.argv[1]))
