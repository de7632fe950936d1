"""The thin scroll bars: what is painted is what the mouse takes hold of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPlainTextEdit, QStyle, QStyleOptionSlider

from netdesk.ui.kit.slim_scroll_bar import SlimScrollBar, slim


def painted(bar):
    """The first and the last pixel of the handle along the middle of the bar."""
    image = QImage(bar.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    bar.render(image, QPoint(), renderFlags=SlimScrollBar.RenderFlag.DrawChildren)
    is_upright = bar.orientation() == Qt.Orientation.Vertical
    length = image.height() if is_upright else image.width()
    across = (image.width() if is_upright else image.height()) // 2
    ground = QColor("#ff00ff").rgb()
    filled = [
        at for at in range(length) if (image.pixel(across, at) if is_upright else image.pixel(at, across)) != ground
    ]
    return filled[0], filled[-1]


def taken_hold_of(bar):
    """The same as the style reckons it, by which the mouse goes."""
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    rect = bar.style().subControlRect(
        QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
    )
    is_upright = bar.orientation() == Qt.Orientation.Vertical
    return (rect.top(), rect.bottom()) if is_upright else (rect.left(), rect.right())


@pytest.mark.parametrize("orientation", [Qt.Orientation.Vertical, Qt.Orientation.Horizontal])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(
    ("maximum", "page", "value"), [(0, 10, 0), (100, 10, 0), (100, 50, 40), (1_000_000, 20, 999_999)]
)
def test_the_handle_is_painted_where_the_mouse_finds_it(qtbot, orientation, direction, maximum, page, value):
    bar = SlimScrollBar(orientation)
    qtbot.addWidget(bar)
    bar.setLayoutDirection(direction)
    bar.setMaximum(maximum)
    bar.setPageStep(page)
    bar.setValue(value)
    bar.resize(*((12, 400) if orientation == Qt.Orientation.Vertical else (400, 12)))
    assert painted(bar) == pytest.approx(taken_hold_of(bar), abs=1)


def test_an_area_gets_thin_bars_that_scroll_it(qtbot):
    area = QPlainTextEdit("\n".join("line" for _ in range(200)))
    qtbot.addWidget(area)
    slim(area)
    area.resize(200, 200)
    area.show()
    bar = area.verticalScrollBar()
    assert bar.width() == 12
    bar.setValue(bar.maximum())
    assert area.firstVisibleBlock().blockNumber() > 150
