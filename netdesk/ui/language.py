"""The language of the window: that of the system where netdesk speaks it, or the one that is chosen."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from netdesk import paths
from netdesk.core import language

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

CONTEXT = "netdesk"


class Language(StrEnum):
    """What the user can choose; English is what netdesk is written in."""

    SYSTEM = ""
    ENGLISH = "en"
    FRENCH = "fr"


class OwnTranslator(QTranslator):
    """netdesk's own words. All have one context, so that the same English is the same French wherever it stands."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str | None:
        """The translation of a text; None where there is none, for Qt to ask the next translator."""
        return super().translate(CONTEXT, text, comment or "", n) or None

    def look_up(self, text: str, comment: str) -> str:
        """The translation of a text, or itself."""
        return super().translate(CONTEXT, text, comment) or text


def spoken(chosen: Language) -> Language:
    """The language that ``chosen`` comes to: of those the system's user reads, the first that netdesk speaks."""
    if chosen is not Language.SYSTEM:
        return chosen
    known = {Language.ENGLISH.value, Language.FRENCH.value}
    reads = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return Language(next((name for name in reads if name in known), Language.ENGLISH))


def speak(application: QCoreApplication, chosen: Language) -> None:
    """Have all of the window, and the days and numbers in it, in the language ``chosen``.

    It is called before the first text is made. For English nothing is loaded.
    """
    said = spoken(chosen)
    system = QLocale.system()
    names = {Language.ENGLISH: QLocale.Language.English, Language.FRENCH: QLocale.Language.French}
    if chosen is not Language.SYSTEM and system.language() != names[said]:
        QLocale.setDefault(QLocale(names[said]))
    numbers = QLocale()
    # Where the system says nothing of numbers, Qt leaves their thousands together.
    language.group_with(None if numbers.language() == QLocale.Language.C else numbers.toString)
    if said is Language.FRENCH:
        _load_french(application)


def _load_french(application: QCoreApplication) -> None:
    from PySide6.QtCore import QLibraryInfo

    of_qt = QTranslator(application)
    if of_qt.load("qtbase_fr", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
    own = OwnTranslator(application)
    if own.load(str(paths.resource("translations/netdesk_fr.qm"))):
        application.installTranslator(own)
        language.speak_with(own.look_up, Language.FRENCH.value)
