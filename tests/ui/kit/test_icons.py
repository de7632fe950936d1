"""Icons are drawn in the colour they are asked for, and follow the palette."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from netdesk.paths import resource
from netdesk.ui.kit import icons, theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


def colours_in(image: QImage) -> set[str]:
    """The colours of the opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_each_icon_of_the_folder_draws_something(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, "#ff0000", 40).toImage()
    assert colours_in(image)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "netdesk"])
def test_line_icons_have_no_colour_of_their_own(name: str) -> None:
    text = resource(f"icons/{name}.svg").read_text("utf-8")
    assert "currentColor" in text
    assert "#" not in text


def test_a_high_resolution_icon_has_more_pixels_and_the_same_size(qapp: QApplication) -> None:
    drawn = icons.pixmap("today", "#123456", 20, 2.0)
    assert drawn.width() == 40
    assert drawn.deviceIndependentSize().width() == 20


def test_an_icon_follows_the_palette(qapp: QApplication) -> None:
    made = icons.icon("check")
    for colours in (theme.LIGHT, theme.DARK):
        qapp.setPalette(theme.palette_of(colours))
        assert colours_in(made.pixmap(40, 40).toImage()) == {colours.text}
        assert colours_in(made.pixmap(40, 40, QIcon.Mode.Disabled).toImage()) == {colours.outline}
    assert QIcon(made).pixmap(16, 16).width() == 16


def test_draw_keeps_the_proportions(qapp: QApplication) -> None:
    image = QImage(60, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    icons.draw(painter, QRect(0, 0, 60, 20), "overdue", "#ff0000")
    icons.draw(painter, QRect(0, 0, 0, 20), "overdue", "#0000ff")
    painter.end()
    assert image.pixelColor(30, 10).name() == "#ff0000"
    assert image.pixelColor(10, 10).name() == "#ffffff"


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("panel", ["#000000", "#ffffff"])
def test_the_tray_icon_is_seen_on_any_panel(qapp: QApplication, colours: theme.Colours, panel: str) -> None:
    drawn = QImage(22, 22, QImage.Format.Format_ARGB32)
    drawn.fill(QColor(panel))
    painter = QPainter(drawn)
    painter.drawPixmap(0, 0, icons.tray_icon(0, colours).pixmap(22, 22))
    painter.end()
    ground = QColor(panel).lightness()
    seen = [abs(drawn.pixelColor(x, y).lightness() - ground) > 128 for x in range(22) for y in range(22)]
    assert sum(seen) > 40


def test_the_tray_icon_shows_a_count_only_where_there_is_one(qapp: QApplication) -> None:
    none, three, many = (icons.tray_icon(count, theme.LIGHT).pixmap(44, 44).toImage() for count in (0, 3, 30))
    assert theme.LIGHT.accent not in colours_in(none)
    assert theme.LIGHT.accent in colours_in(three)
    assert three != many


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no such icon", "#000000", 16)


def test_the_app_icon_is_there_in_the_usual_sizes(qapp: QApplication) -> None:
    assert {size.width() for size in icons.app_icon().availableSizes()} == {16, 32, 64, 128}
    assert isinstance(resource("icons/netdesk.svg"), Path)
