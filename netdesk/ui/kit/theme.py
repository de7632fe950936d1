"""Colours, text sizes and the grid. Follows the system: light or dark, higher contrast, less motion; no widget knows a
colour of its own.

A widget that paints asks ``colours_of(self.palette())`` each time, so a change of scheme needs nothing but a repaint.
There is no style sheet: with one, Qt leaves part of the widgets in the old palette when the scheme changes.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette

from netdesk.core.due import DueState

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

GRID = 8
HALF = GRID // 2
ICON_SMALL = 16
ICON = 20
ROW_HEIGHT = 4 * GRID
RADIUS = 6
_STILL = "netdesk-still"


class Scheme(StrEnum):
    """What the user asked for in the preferences."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(NamedTuple):
    """How the system wants programs to look. ``is_dark`` is None where it does not say."""

    is_dark: bool | None = None
    is_sharp: bool = False
    is_still: bool = False


class TextSize(StrEnum):
    """The three sizes of text; a page uses no other."""

    SMALL = "small"
    BODY = "body"
    TITLE = "title"


_SIZE_FACTORS = {TextSize.SMALL: 0.9, TextSize.BODY: 1.0, TextSize.TITLE: 1.6}


class Colours(NamedTuple):
    """One set of colours as ``#rrggbb``. What may stand on what is listed in TEXT_PAIRS."""

    page: str
    side: str
    field: str
    raised: str
    hover: str
    border: str
    outline: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    good: str
    soon: str
    due: str
    overdue: str
    bar: str
    on_bar: str
    bar_action: str

    @property
    def is_dark(self) -> bool:
        """Whether it is light text on a dark page."""
        return self.page < self.text


LIGHT = Colours(
    page="#ffffff",
    side="#f3f5f6",
    field="#ffffff",
    raised="#f6f8f9",
    hover="#edf1f2",
    border="#dde2e5",
    outline="#7c868e",
    text="#1b2226",
    muted="#566069",
    accent="#0c6a71",
    on_accent="#ffffff",
    selection="#d7ebec",
    on_selection="#10282b",
    good="#256b39",
    soon="#75560a",
    due="#934700",
    overdue="#b02a20",
    bar="#24323a",
    on_bar="#f1f4f5",
    bar_action="#8fdce0",
)

DARK = Colours(
    page="#1d2225",
    side="#171b1e",
    field="#23292d",
    raised="#2a3135",
    hover="#2a3135",
    border="#384146",
    outline="#87929a",
    text="#e7ebed",
    muted="#a6b0b6",
    accent="#63c7cc",
    on_accent="#0b2426",
    selection="#1f474a",
    on_selection="#eef6f6",
    good="#84cf98",
    soon="#e0c064",
    due="#f0ab67",
    overdue="#ff9b8f",
    bar="#33424a",
    on_bar="#f1f4f5",
    bar_action="#8fdce0",
)

SHARP_LIGHT = Colours(
    page="#ffffff",
    side="#fcfcfc",
    field="#ffffff",
    raised="#f2f2f2",
    hover="#e8e8e8",
    border="#6a6a6a",
    outline="#3a3a3a",
    text="#000000",
    muted="#2e2e2e",
    accent="#00464c",
    on_accent="#ffffff",
    selection="#c8ecee",
    on_selection="#000000",
    good="#0b4a1c",
    soon="#4a3600",
    due="#622c00",
    overdue="#7c1109",
    bar="#000000",
    on_bar="#ffffff",
    bar_action="#a6f0f4",
)

SHARP_DARK = Colours(
    page="#000000",
    side="#0a0a0a",
    field="#000000",
    raised="#1a1a1a",
    hover="#242424",
    border="#9a9a9a",
    outline="#d0d0d0",
    text="#ffffff",
    muted="#d8d8d8",
    accent="#8eeaee",
    on_accent="#000000",
    selection="#0a4146",
    on_selection="#ffffff",
    good="#a9ecb9",
    soon="#f2d680",
    due="#ffc890",
    overdue="#ffc0b8",
    bar="#3a3a3a",
    on_bar="#ffffff",
    bar_action="#b4f4f7",
)

_SURFACES = ("page", "side", "field", "raised", "hover", "selection")
_TEXTS = ("text", "muted", "accent", "on_selection", "good", "soon", "due", "overdue")
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((text, surface) for surface in _SURFACES for text in _TEXTS),
    ("on_accent", "accent"),
    ("on_bar", "bar"),
    ("bar_action", "bar"),
)
"""Every text on every ground that it may stand on; each reaches WCAG 2.2's 4.5:1, and 7:1 in the sharp sets."""

SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    ("outline", "page"),
    ("outline", "field"),
    ("outline", "hover"),
    ("accent", "page"),
    ("accent", "side"),
)
"""Shapes that carry meaning, such as the frame of a field or of the focus; each reaches 3:1."""

DUE_ICONS = {DueState.FRESH: "fresh", DueState.SOON: "soon", DueState.DUE: "due", DueState.OVERDUE: "overdue"}


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""

    def luminance(name: str) -> float:
        channels = [int(name[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def palette_of(colours: Colours) -> QPalette:
    """The Qt palette made of one set of colours."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, which in (
        (colours.page, (role.Window,)),
        (colours.field, (role.Base, role.ToolTipBase)),
        (colours.raised, (role.Button, role.AlternateBase)),
        (colours.text, (role.WindowText, role.Text, role.ButtonText, role.BrightText, role.ToolTipText)),
        (colours.muted, (role.PlaceholderText,)),
        (colours.accent, (role.Highlight,)),
        (colours.on_accent, (role.HighlightedText,)),
        (colours.accent, (role.Link, role.LinkVisited, role.Accent)),
        (colours.field, (role.Light, role.Midlight)),
        (colours.border, (role.Mid,)),
        (colours.outline, (role.Dark,)),
        ("#000000", (role.Shadow,)),
    ):
        for each in which:
            palette.setColor(each, QColor(name))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.outline))
    return palette


_FIELDS = ("QLineEdit", "QAbstractSpinBox", "QComboBox", "QPlainTextEdit", "QTextEdit")
_DARKENED, _LIGHTENED = 140, 138
"""Per cent by which Qt's style Fusion darkens the window's colour for edges, and lightens a dark button's."""
_BY_BORDER = {QColor(each.border).rgb(): each for each in (LIGHT, DARK, SHARP_LIGHT, SHARP_DARK)}


def is_dark(palette: QPalette) -> bool:
    """Whether a palette is light text on a dark page."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colours_of(palette: QPalette) -> Colours:
    """The set of colours that goes with a widget's palette, known by the border, which is of another colour in each."""
    found = _BY_BORDER.get(palette.color(QPalette.ColorRole.Mid).rgb())
    return found or (DARK if is_dark(palette) else LIGHT)


def is_still(application: QCoreApplication | None) -> bool:
    """Whether the user wants nothing to move on the screen that need not."""
    return application is not None and bool(application.property(_STILL))


def due_colour(colours: Colours, state: DueState) -> str:
    """The colour of a due state; always beside its word or its shape (DUE_ICONS)."""
    return {
        DueState.FRESH: colours.good,
        DueState.SOON: colours.soon,
        DueState.DUE: colours.due,
        DueState.OVERDUE: colours.overdue,
    }[state]


def sized(base: QFont, size: TextSize, *, strong: bool = False) -> QFont:
    """``base`` in one of the three sizes."""
    font = QFont(base)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * _SIZE_FACTORS[size])
    else:
        font.setPixelSize(round(font.pixelSize() * _SIZE_FACTORS[size]))
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


class Theme(QObject):
    """Gives the application its palette, and changes the palette when the system or the user does.

    ``changed`` is sent after a new palette was set. What Qt does not hear of the system, ``see`` tells.
    """

    changed = Signal()

    def __init__(self, application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = Scheme.SYSTEM
        self._look = Look()
        self._use(LIGHT)
        hints = application.styleHints()
        self._is_system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        hints.colorSchemeChanged.connect(self._on_system_scheme_changed)
        self.choose(scheme)

    @property
    def scheme(self) -> Scheme:
        """What was chosen last."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Light, dark, or as the system has it."""
        self._scheme = scheme
        hints = self._application.styleHints()
        wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}.get(scheme)
        if wanted is None:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(wanted)
        self._is_system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        self._show()

    def see(self, look: Look) -> None:
        """Follow what the system says of itself besides what Qt hears."""
        self._look = look
        self._application.setProperty(_STILL, look.is_still)
        self._show()

    def _show(self) -> None:
        is_system_dark = self._is_system_dark if self._look.is_dark is None else self._look.is_dark
        dark = is_system_dark if self._scheme == Scheme.SYSTEM else self._scheme == Scheme.DARK
        sharp = self._look.is_sharp
        wanted = (SHARP_DARK if sharp else DARK) if dark else (SHARP_LIGHT if sharp else LIGHT)
        if colours_of(self._application.palette()) is not wanted:
            self._use(wanted)
            self.changed.emit()

    def _use(self, colours: Colours) -> None:
        """Chosen text is on the accent, a chosen row on the quiet ground that it has in every list.

        The style darkens the window's colour for the edges of fields and boxes to tick, which a dark one would swallow,
        and lightens that of a button, which the boxes of choices and numbers are to it, and to the user fields.
        """
        palette = palette_of(colours)
        self._application.setPalette(palette)
        edged = QPalette(palette)
        edged.setColor(QPalette.ColorRole.Window, QColor(colours.outline).lighter(_DARKENED))
        edged.setColor(QPalette.ColorRole.Button, QColor(colours.field).darker(_LIGHTENED if colours.is_dark else 100))
        self._give(edged, "QCheckBox", "QRadioButton", *_FIELDS)
        for each in (palette, edged):
            each.setColor(QPalette.ColorRole.Highlight, QColor(colours.selection))
            each.setColor(QPalette.ColorRole.HighlightedText, QColor(colours.on_selection))
        self._give(palette, "QAbstractItemView")
        self._give(edged, "QListWidget", "PopupList")

    def _give(self, palette: QPalette, *classes: str) -> None:
        for name in classes:
            self._application.setPalette(palette, name)  # type: ignore[arg-type]  # the stubs want bytes, it text

    def _on_system_scheme_changed(self, system: Qt.ColorScheme) -> None:
        self._is_system_dark = system == Qt.ColorScheme.Dark
        self._show()
