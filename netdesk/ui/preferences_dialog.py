"""Preferences: colours, language, what closing does, when netdesk speaks, and a cadence for each closeness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.cadence import Cadence
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.services.preferences import Preferences
from netdesk.ui.kit.buttons import Button, submit_button
from netdesk.ui.kit.choice_row import ChoiceRow
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import NumberBox
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.section_tabs import SectionPages
from netdesk.ui.kit.theme import GRID, Scheme
from netdesk.ui.language import Language
from netdesk.ui.reminder_settings import ReminderSettings

if TYPE_CHECKING:
    from netdesk.errors import KnownError

_MOST_DAYS = 3650


class PreferencesDialog(Dialog):
    """``scheme_chosen`` is sent at once, to be seen; ``submitted`` carries Preferences when they are saved.

    ``starts_at_login`` is None where the system is not asked for that; see services/autostart.py. The
    caller keeps ``language``.
    """

    scheme_chosen = Signal(object)
    submitted = Signal(object)

    def __init__(
        self,
        preferences: Preferences,
        scheme: Scheme,
        feed_path: str = "",
        parent: QWidget | None = None,
        *,
        starts_at_login: bool | None = None,
        language: Language = Language.SYSTEM,
        privacy: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = preferences
        self.setWindowTitle(self.tr("Preferences"))
        self.scheme = ChoiceRow(
            self.tr("Colours"),
            [
                (Scheme.SYSTEM, self.tr("As the s&ystem"), ""),
                (Scheme.LIGHT, self.tr("&Light"), "sun"),
                (Scheme.DARK, self.tr("&Dark"), "moon"),
            ],
            columns=3,
        )
        self.scheme.choose(scheme)
        self.scheme.chosen.connect(self.scheme_chosen)
        self.language = ChoiceRow(
            self.tr("Language"),
            [
                (Language.SYSTEM, self.tr("That of the sys&tem"), ""),
                (Language.ENGLISH, "&English", ""),
                (Language.FRENCH, "&Français", ""),
            ],
            columns=3,
        )
        self.language.choose(language)
        self.reminders = ReminderSettings(preferences.manners, preferences.daily_minutes, preferences.reviews)
        self.close_to_tray = QCheckBox(self.tr("Stay in the tray when the window is &closed"))
        self.close_to_tray.setChecked(preferences.close_to_tray)
        self.starts_at_login = QCheckBox(self.tr("&Start in the tray when I log in"))
        self.starts_at_login.setChecked(bool(starts_at_login))
        self.starts_at_login.setVisible(starts_at_login is not None)
        self.keeps_feed = QCheckBox(self.tr("&Keep a calendar file with birthdays, promises and reminders"))
        self.keeps_feed.setChecked(preferences.keeps_feed)
        self._feed_path = MutedLabel(feed_path, wrap=True)
        self._feed_path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.intervals: dict[int, tuple[NumberBox, NumberBox]] = {}
        self.privacy = privacy
        self.pages = SectionPages(self.tr("Preferences"))
        self._error = ErrorLabel()
        self._build()

    def preferences(self) -> Preferences:
        """What the form says. Raises InputError where an interval cannot be."""
        cadences = {level: self._cadence(level) for level in self.intervals}
        return Preferences(
            self.reminders.manners(),
            self.reminders.daily_minutes(),
            self.close_to_tray.isChecked(),
            self.reminders.review_days(),
            {level: said for level, said in cadences.items() if said is not None or level in self._before.cadences},
            self.keeps_feed.isChecked(),
        )

    def submit(self) -> None:
        """Offer what was filled in; the caller then accepts or shows what is wrong."""
        from netdesk.errors import InputError

        try:
            preferences = self.preferences()
        except InputError as error:
            self.show_error(error)
            return
        self.submitted.emit(preferences)

    def show_error(self, error: KnownError) -> None:
        """Say what cannot be used."""
        self._error.show_error(str(error))

    def _cadence(self, level: int) -> Cadence | None:
        ideal, longest = (spin.value() for spin in self.intervals[level])
        if ideal == 0:
            return None
        before = self._before.cadences.get(level)
        return Cadence(ideal, max(ideal, longest), before.channels if before else frozenset())

    def _build(self) -> None:
        pages = self.pages
        pages.addTab(self._general(), self.tr("&General"))
        pages.addTab(self.reminders, self.tr("Re&minders"))
        pages.addTab(self._how_often(), self.tr("How &often"))
        if self.privacy is not None:
            pages.addTab(self.privacy, self.tr("&Privacy"))
        self.column.addWidget(pages, 1)
        self.column.addWidget(self._error)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = submit_button(self.tr("Save"), "check")
        save.clicked.connect(self.submit)
        self.end_with(cancel, save)

    def _general(self) -> QWidget:
        page = QWidget()
        form = QGridLayout(page)
        form.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setColumnStretch(1, 1)
        form.addWidget(label(self.tr("Colours")), 0, 0)
        form.addWidget(self.scheme, 0, 1)
        form.addWidget(label(self.tr("Language")), 1, 0)
        form.addWidget(self.language, 1, 1)
        form.addWidget(MutedLabel(self.tr("Another language is spoken from the next start on."), wrap=True), 2, 1)
        form.addWidget(self.close_to_tray, 3, 0, 1, 2)
        if not self.starts_at_login.isHidden():
            form.addWidget(self.starts_at_login, 4, 0, 1, 2)
        form.addWidget(self.keeps_feed, 5, 0, 1, 2)
        hint = self.tr("Calendars can subscribe to it. It is not encrypted:")
        form.addWidget(MutedLabel(hint, wrap=True), 6, 0, 1, 2)
        form.addWidget(self._feed_path, 7, 0, 1, 2)
        form.setRowStretch(8, 1)
        return page

    def _how_often(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        column.setSpacing(GRID)
        words = self.tr("Whoever has a cadence of their own, or by a tag, keeps it. At 0 days there are no reminders.")
        column.addWidget(MutedLabel(words, wrap=True))
        column.addLayout(self._cadence_grid())
        column.addStretch(1)
        return page

    def _cadence_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(3, 1)
        grid.addWidget(MutedLabel(self.tr("Closeness")), 0, 0)
        grid.addWidget(MutedLabel(self.tr("Ideally every")), 0, 1)
        grid.addWidget(MutedLabel(self.tr("Overdue after")), 0, 2)
        for row, level in enumerate(sorted(CLOSENESS_WORDS, reverse=True), start=1):
            cadence = self._before.cadences.get(level)
            name = f"{level} · {CLOSENESS_WORDS[level]}"
            grid.addWidget(label(name), row, 0)
            ideal = self._days(cadence.ideal_days if cadence else 0, self.tr("{name}: ideally every").format(name=name))
            longest = self._days(cadence.max_days if cadence else 0, self.tr("{name}: overdue after").format(name=name))
            grid.addWidget(ideal, row, 1)
            grid.addWidget(longest, row, 2)
            self.intervals[level] = (ideal, longest)
        return grid

    def _days(self, days: int, name: str) -> NumberBox:
        spin = NumberBox()
        spin.setRange(0, _MOST_DAYS)
        spin.setValue(days)
        spin.setSuffix(self.tr(" days"))
        spin.setSpecialValueText(self.tr("no reminders"))
        spin.setAccessibleName(name)
        return spin
