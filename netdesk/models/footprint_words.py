"""What is stored where, in words: the files of a desk, what is in none of them, how to move and how to leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from netdesk.core.footprint import Thing
from netdesk.core.language import grouped, tr

if TYPE_CHECKING:
    from netdesk.core.footprint import Footprint, Trace


def data_sections(found: Footprint) -> list[tuple[str, list[tuple[str, str]]]]:
    """Headings, and below each what it is and what is to be known of it."""
    return [
        (tr("On this computer"), [_folder(found), *map(_described, found.things)]),
        (tr("Safe"), [_backups(found), _encryption(found)]),
        (tr("Never stored"), _never()),
        (tr("To move, to leave"), _ways(found)),
    ]


def _folder(found: Footprint) -> tuple[str, str]:
    return tr("All of it"), str(found.folder)


def _described(each: Trace) -> tuple[str, str]:
    names = {
        Thing.DATABASE: tr("Database"),
        Thing.BACKUPS: tr("Backups"),
        Thing.LOG: tr("Log of the program"),
        Thing.WINDOW: tr("The window"),
        Thing.FEED: tr("Calendar file"),
        Thing.AUTOSTART: tr("Start at login"),
    }
    words = {
        Thing.DATABASE: tr("{path}, {size}: people, photos, journal, everything you wrote, and each step to undo it"),
        Thing.BACKUPS: tr("{path}, {size}: backups of the database, {count} now"),
        Thing.LOG: tr("{path}, {size}: what the program did, without names and notes"),
        Thing.WINDOW: tr("{path}, {size}: its place and size, the room shown last, columns, colours, language"),
        Thing.FEED: tr("{path}, {size}: birthdays, promises and reminders, not encrypted, as you asked for it"),
        Thing.AUTOSTART: tr("{path}: starts netdesk in the tray, as you asked for it"),
    }
    size, count = QLocale().formattedDataSize(each.size, 1), grouped(each.files)
    return names[each.thing], words[each.thing].format(path=each.path, size=size, count=count)


def _backups(found: Footprint) -> tuple[str, str]:
    if found.last_backup is None:
        words = tr("None yet. The first is made by itself, soon after something has changed.")
    else:
        at = found.last_backup.astimezone()
        words = tr("{day}, {time}. One a day is made by itself, and one before whatever changes much.")
        words = words.format(
            day=QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.LongFormat), time=f"{at:%H:%M}"
        )
    return tr("Last backup"), words


def _encryption(found: Footprint) -> tuple[str, str]:
    open_words = tr("Not encrypted. Whoever can read your files can read the database; the preferences change that.")
    shut = tr("The database and its backups open with your passphrase alone. netdesk cannot help where it is lost.")
    return tr("Encryption"), shut if found.is_encrypted else open_words


def _never() -> list[tuple[str, str]]:
    return [
        (tr("Passphrases"), tr("None is written down; the system's keyring keeps a key only where you ask for it.")),
        (tr("Words for paper"), tr("Once printed on an agenda they are erased for good; no backup ever has them.")),
        (tr("What is unspoken"), tr("Only “talk in person” is kept.")),
        (tr("The text of mail"), tr("Who wrote to whom and when is read, and nothing more.")),
        (tr("Anything elsewhere"), tr("There is no account and no server. netdesk does not use the network.")),
    ]


def _ways(found: Footprint) -> list[tuple[str, str]]:
    folder = found.folder
    return [
        (
            tr("Another computer"),
            tr("Quit netdesk, copy {folder} to the same place there, and start it.").format(folder=folder),
        ),
        (
            tr("Another folder"),
            tr("Move it while netdesk is closed, and start netdesk with --data-dir and the new place."),
        ),
        (tr("Other programs"), tr("Export people …, or netdesk archive for everything in a zip of open formats.")),
        (
            tr("Delete everything"),
            tr("Quit netdesk and delete {folder}. Nothing else of yours is kept.").format(folder=folder),
        ),
    ]
