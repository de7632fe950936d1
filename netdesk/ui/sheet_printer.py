"""A sheet on the printer: its pages drawn one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


def ask_and_print(pages: Sequence[bytes], title: str, parent: QWidget, then: Callable[[], object]) -> None:
    """Ask which printer, print ``pages`` (SVG), then call ``then``; nothing where the user cancels."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    if pages:
        size = QSvgRenderer(QByteArray(pages[0])).defaultSize()
        is_wide = size.width() > size.height()
        upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
        printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait)
    dialog = QPrintDialog(printer, parent)

    def go() -> None:
        if draw(pages, printer):
            then()

    dialog.accepted.connect(go)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


def draw(pages: Sequence[bytes], printer: QPrinter) -> bool:
    """Draw ``pages`` (SVG) on a printer, each filling its paper; False where the printer does not take them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        QSvgRenderer(QByteArray(page)).render(painter)
    return bool(painter.end())
