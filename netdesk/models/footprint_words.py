"""What is stored where, in words: the files of a desk, what is in none of them, how to move and how to leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from netdesk.core.footprint import Thing

if TYPE_CHECKING:
    from netdesk.core.footprint import Footprint, Trace


def data_sections(found: Footprint) -> list[tuple[str, list[tuple[str, str]]]]:
    """Headings, and below each what it is and what is to be known of it."""
    return [
        (_tr("On this computer"), [_folder(found), *map(_described, found.things)]),
        (_tr("Safe"), [_backups(found), _encryption(found)]),
        (_tr("Never stored"), _never()),
        (_tr("To move, to leave"), _ways(found)),
    ]


def _folder(found: Footprint) -> tuple[str, str]:
    return _tr("All of it"), str(found.folder)


def _described(each: Trace) -> tuple[str, str]:
    names = {
        Thing.DATABASE: _tr("Database"),
        Thing.BACKUPS: _tr("Backups"),
        Thing.LOG: _tr("Log of the program"),
        Thing.WINDOW: _tr("The window"),
        Thing.FEED: _tr("Calendar file"),
        Thing.AUTOSTART: _tr("Start at login"),
    }
    words = {
        Thing.DATABASE: _tr("{path}, {size}: people, photos, journal, everything you wrote, and each step to undo it"),
        Thing.BACKUPS: _tr("{path}, {size}: backups of the database, {count} now"),
        Thing.LOG: _tr("{path}, {size}: what the program did, without names and notes"),
        Thing.WINDOW: _tr("{path}, {size}: its place and size, the room shown last, columns, colours, language"),
        Thing.FEED: _tr("{path}, {size}: birthdays, promises and reminders, not encrypted, as you asked for it"),
        Thing.AUTOSTART: _tr("{path}: starts netdesk in the tray, as you asked for it"),
    }
    locale = QLocale()
    size, count = locale.formattedDataSize(each.size, 1), locale.toString(each.files)
    return names[each.thing], words[each.thing].format(path=each.path, size=size, count=count)


def _backups(found: Footprint) -> tuple[str, str]:
    if found.last_backup is None:
        words = _tr("None yet. The first is made by itself, soon after something has changed.")
    else:
        at = found.last_backup.astimezone()
        words = _tr("{day}, {time}. One a day is made by itself, and one before whatever changes much.")
        words = words.format(
            day=QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.LongFormat), time=f"{at:%H:%M}"
        )
    return _tr("Last backup"), words


def _encryption(found: Footprint) -> tuple[str, str]:
    open_words = _tr("Not encrypted. Whoever can read your files can read the database; the preferences change that.")
    shut = _tr("The database and its backups open with your passphrase alone. netdesk cannot help where it is lost.")
    return _tr("Encryption"), shut if found.is_encrypted else open_words


def _never() -> list[tuple[str, str]]:
    return [
        (_tr("Passphrases"), _tr("None is written down; the system's keyring keeps a key only where you ask for it.")),
        (_tr("Words for paper"), _tr("Once printed on an agenda they are erased for good; no backup ever has them.")),
        (_tr("What is unspoken"), _tr("Only “talk in person” is kept.")),
        (_tr("The text of mail"), _tr("Who wrote to whom and when is read, and nothing more.")),
        (_tr("Anything elsewhere"), _tr("There is no account and no server. netdesk does not use the network.")),
    ]


def _ways(found: Footprint) -> list[tuple[str, str]]:
    folder = found.folder
    return [
        (
            _tr("Another computer"),
            _tr("Quit netdesk, copy {folder} to the same place there, and start it.").format(folder=folder),
        ),
        (
            _tr("Another folder"),
            _tr("Move it while netdesk is closed, and start netdesk with --data-dir and the new place."),
        ),
        (_tr("Other programs"), _tr("Export people …, or netdesk archive for everything in a zip of open formats.")),
        (
            _tr("Delete everything"),
            _tr("Quit netdesk and delete {folder}. Nothing else of yours is kept.").format(folder=folder),
        ),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Footprint", text)
