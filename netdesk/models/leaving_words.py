"""What leaves the desk with an export, and what stays, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from netdesk.core.leaving import Form, Kind, Staying

if TYPE_CHECKING:
    from netdesk.core.leaving import Leaving


def form_words(form: Form, *, is_folder: bool = False) -> str:
    """A form of file, and what it is for."""
    if is_folder:
        return _tr("vCards, a file each in a folder")
    return {
        Form.CSV: _tr("CSV, for spreadsheets"),
        Form.XLSX: _tr("Excel workbook, for spreadsheets"),
        Form.GOOGLE: _tr("CSV for Google Contacts"),
        Form.VCARD: _tr("vCards, for address books"),
    }[form]


def kind_words(kind: Kind) -> str:
    """A kind of facts."""
    return {
        Kind.NAMES: _tr("Names"),
        Kind.EMAILS: _tr("E-mail addresses"),
        Kind.PHONES: _tr("Phone numbers"),
        Kind.PROFILES: _tr("Profiles, web pages, messengers"),
        Kind.WORK: _tr("Organizations and titles"),
        Kind.PLACES: _tr("Addresses and places"),
        Kind.BIRTHDAYS: _tr("Birthdays"),
        Kind.PHOTOS: _tr("Photos"),
        Kind.TAGS: _tr("Tags"),
        Kind.TOPICS: _tr("Topics"),
        Kind.RELATION: _tr("What they are to me, and since when we are connected"),
        Kind.CONTACT: _tr("Closeness, last contact, and when they are due"),
        Kind.NOTES: _tr("Notes"),
        Kind.OWN_FIELDS: _tr("Fields of their own"),
        Kind.CARD_LINES: _tr("Other lines of the cards they came in with"),
    }[kind]


def staying_words(leaving: Leaving) -> str:
    """What stays here of those who leave, in a sentence."""
    words = {
        Staying.GUARDED: _tr("private and unspoken notes"),
        Staying.POINTS: _tr("points for meetings"),
        Staying.GOALS: _tr("goals with mentors"),
    }
    number = QLocale().toString
    found = [
        _tr("{what} (of {count})").format(what=words[kind], count=number(count))
        for kind, count in leaving.staying.items()
        if count
    ]
    if not found:
        return _tr("Private notes, points for meetings and goals with mentors never leave; here there are none.")
    return _tr("What stays here whatever is ticked: {what}.").format(what=", ".join(found))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)
