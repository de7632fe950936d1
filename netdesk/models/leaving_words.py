"""What leaves the desk with an export, and what stays, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import grouped, tr
from netdesk.core.leaving import FactKind, Form, Staying

if TYPE_CHECKING:
    from netdesk.core.leaving import Leaving


def form_words(form: Form, *, is_folder: bool = False) -> str:
    """A form of file, and what it is for."""
    if is_folder:
        return tr("vCards, a file each in a folder")
    return {
        Form.CSV: tr("CSV, for spreadsheets"),
        Form.XLSX: tr("Excel workbook, for spreadsheets"),
        Form.GOOGLE: tr("CSV for Google Contacts"),
        Form.VCARD: tr("vCards, for address books"),
    }[form]


def kind_words(kind: FactKind) -> str:
    """A kind of facts."""
    return {
        FactKind.NAMES: tr("Names"),
        FactKind.EMAILS: tr("E-mail addresses"),
        FactKind.PHONES: tr("Phone numbers"),
        FactKind.PROFILES: tr("Profiles, web pages, messengers"),
        FactKind.WORK: tr("Organizations and titles"),
        FactKind.PLACES: tr("Addresses and places"),
        FactKind.BIRTHDAYS: tr("Birthdays"),
        FactKind.PHOTOS: tr("Photos"),
        FactKind.TAGS: tr("Tags"),
        FactKind.TOPICS: tr("Topics"),
        FactKind.SKILLS: tr("Skills"),
        FactKind.LANGUAGES: tr("Languages"),
        FactKind.NEEDS: tr("Needs"),
        FactKind.RELATION: tr("What they are to me, and since when we are connected"),
        FactKind.CONTACT: tr("Closeness, last contact, and when they are due"),
        FactKind.NOTES: tr("Notes"),
        FactKind.OWN_FIELDS: tr("Fields of their own"),
        FactKind.CARD_LINES: tr("Other lines of the cards they came in with"),
    }[kind]


def staying_words(leaving: Leaving) -> str:
    """What stays here of those who leave, in a sentence."""
    words = {
        Staying.GUARDED: tr("private and unspoken notes"),
        Staying.POINTS: tr("points for meetings"),
        Staying.GOALS: tr("goals with mentors"),
        Staying.LOG: tr("what was logged"),
        Staying.GIVING: tr("gifts, promises and ideas"),
        Staying.REMINDERS: tr("reminders"),
        Staying.RHYTHM: tr("how often to be in touch"),
        Staying.MET: tr("how we met"),
        Staying.TIES: tr("relations to others"),
        Staying.EARLIER: tr("earlier work"),
        Staying.OTHER_WORK: tr("all work but the first"),
        Staying.STREETS: tr("streets and postcodes"),
        Staying.MESSENGERS: tr("messengers"),
    }
    found = [
        tr("{what} (of {count})").format(
            what=words[kind] if isinstance(kind, Staying) else _within(kind_words(kind)), count=grouped(count)
        )
        for kind, count in leaving.staying.items()
        if count
    ]
    if not found:
        return tr("Private notes, points for meetings and goals with mentors never leave; here there are none.")
    return tr(
        "What stays here whatever is ticked: {what}. “Take everything out …” in the menu takes along all but words for "
        "paper."
    ).format(what="; ".join(found))


def _within(words: str) -> str:
    """Words as they stand within a sentence."""
    return words[:1].lower() + words[1:]
