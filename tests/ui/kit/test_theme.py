"""The colours can be read, and follow what the system or the user says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QSpinBox, QWidget

from netdesk.core.due import DueState
from netdesk.ui.kit import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


SETS = (theme.LIGHT, theme.DARK, theme.SHARP_LIGHT, theme.SHARP_DARK)
of_each_set = pytest.mark.parametrize("colours", SETS, ids=["light", "dark", "sharp-light", "sharp-dark"])


@of_each_set
@pytest.mark.parametrize("pair", theme.TEXT_PAIRS, ids="-on-".join)
def test_every_text_can_be_read(colours: theme.Colours, pair: tuple[str, str]) -> None:
    text, background = pair
    least = 7 if colours in SETS[2:] else 4.5
    assert theme.contrast(getattr(colours, text), getattr(colours, background)) >= least


@of_each_set
@pytest.mark.parametrize("pair", theme.SHAPE_PAIRS, ids="-on-".join)
def test_every_shape_can_be_seen(colours: theme.Colours, pair: tuple[str, str]) -> None:
    assert theme.contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) >= 3


def test_every_colour_is_a_text_a_ground_or_a_shape_that_is_looked_at() -> None:
    looked_at = {name for pair in (*theme.TEXT_PAIRS, *theme.SHAPE_PAIRS) for name in pair}
    assert set(theme.Colours._fields) - looked_at == {"border"}  # which only parts what is beside each other
    assert all(theme.contrast(each.border, each.page) >= 3 for each in SETS[2:])


def test_no_widget_has_a_colour_of_its_own() -> None:
    folder = Path(theme.__file__).parent.parent
    allowed = {"theme.py", "chart_paint.py"}  # the series of a chart are looked at in test_insight_page.py
    own = re.compile(
        r"#(?!ffffff)[0-9a-f]{6}|GlobalColor\.(?!transparent)|QColor\((?!0, 0, 0, 0|255, 255, 255, 24)\d", re.IGNORECASE
    )
    found = [path.name for path in folder.rglob("*.py") if own.search(path.read_text("utf-8"))]
    assert set(found) <= allowed


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
@pytest.mark.parametrize("is_sharp", [False, True])
@pytest.mark.parametrize("kind", [QCheckBox, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QSpinBox])
def test_the_edge_of_a_field_and_of_a_box_to_tick_can_be_seen(
    qapp: QApplication, qtbot: QtBot, kind: type[QWidget], scheme: theme.Scheme, *, is_sharp: bool
) -> None:
    shown = theme.Theme(qapp, scheme)
    shown.see(theme.Look(is_dark=scheme is theme.Scheme.DARK, is_sharp=is_sharp))
    window = QWidget()
    field = kind(window)
    qtbot.addWidget(window)
    field.setGeometry(10, 10, 120, 60)
    picture = window.grab().toImage()
    page = picture.pixelColor(1, 1).name()
    across = {picture.pixelColor(x, 40).name() for x in range(9, 30)}
    assert max(theme.contrast(page, each) for each in across) >= 3
    theme.Theme(qapp)


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@of_each_set
def test_what_qt_paints_by_itself_can_be_read_too(colours: theme.Colours) -> None:
    palette = theme.palette_of(colours)
    role = QPalette.ColorRole
    for text, background in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Window),
    ):
        assert theme.contrast(palette.color(text).name(), palette.color(background).name()) >= 4.5, text
    assert theme.colours_of(palette) is colours


def test_each_due_state_has_a_shape_and_a_colour_of_its_own() -> None:
    assert len({theme.DUE_ICONS[state] for state in DueState}) == len(DueState)
    assert len({theme.due_colour(theme.LIGHT, state) for state in DueState}) == len(DueState)


def test_the_theme_shows_what_was_chosen_and_says_so(qapp: QApplication) -> None:
    shown = theme.Theme(qapp)
    told: list[bool] = []
    shown.changed.connect(lambda: told.append(theme.is_dark(qapp.palette())))
    shown.choose(theme.Scheme.DARK)
    shown.choose(theme.Scheme.LIGHT)
    shown.choose(theme.Scheme.LIGHT)
    assert told == [True, False]


def test_the_theme_follows_the_system_only_when_asked_to(qapp: QApplication) -> None:
    shown = theme.Theme(qapp)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark(qapp.palette())
    shown.choose(theme.Scheme.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark(qapp.palette())
    assert shown.scheme == theme.Scheme.LIGHT


def test_what_qt_does_not_hear_is_followed_too(qapp: QApplication) -> None:
    shown = theme.Theme(qapp)
    shown.see(theme.Look(is_dark=True))
    assert theme.colours_of(qapp.palette()) is theme.DARK
    shown.see(theme.Look(is_dark=True, is_sharp=True))
    assert theme.colours_of(qapp.palette()) is theme.SHARP_DARK
    shown.choose(theme.Scheme.LIGHT)
    assert theme.colours_of(qapp.palette()) is theme.SHARP_LIGHT
    shown.choose(theme.Scheme.SYSTEM)
    assert theme.colours_of(qapp.palette()) is theme.SHARP_DARK
    shown.see(theme.Look(is_dark=False))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours_of(qapp.palette()) is theme.LIGHT
    shown.see(theme.Look())
    assert theme.colours_of(qapp.palette()) is theme.DARK


def test_sizes_scale_points_and_pixels() -> None:
    base = QFont()
    base.setPixelSize(10)
    assert theme.sized(base, theme.TextSize.TITLE).pixelSize() == 16
    base.setPointSizeF(10)
    assert theme.sized(base, theme.TextSize.SMALL).pointSizeF() == pytest.approx(9)
