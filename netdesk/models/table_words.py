"""What the columns of a table hold, in words, and the people of its first rows in two lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netdesk.core.differences import text_of
from netdesk.core.tables import FIELDS, LABELLED, LEFT_OUT, OWN, field_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.people import PersonDraft
    from netdesk.core.tables import Column, TableSeen


def choices() -> Iterator[tuple[str, str]]:
    """The fields that a column can be told to be, each with its words."""
    for field in (OWN, LEFT_OUT, *FIELDS):
        yield field, field_words(field)
        for label in LABELLED.get(field, ()):
            yield f"{field}:{label}", field_words(f"{field}:{label}")


def field_words(field: str) -> str:
    """A field as in ``core.tables``: ``Phone (mobile)``."""
    kind, _, label = field.partition(":")
    words = _kind_words().get(kind, kind)
    if not label:
        return words
    return _tr("{field} ({label})").format(field=words, label=_label_words().get(label, label))


def column_words(column: Column | None) -> str:
    """What a column was taken for."""
    return field_words(field_of(column))


def table_words(table: TableSeen) -> str:
    """What was made of a table: how many of its columns are known, and as what."""
    fields = [field_of(column) for column in table.columns]
    known = dict.fromkeys(field_words(field) for field in fields if field not in (OWN, LEFT_OUT))
    name = f"{table.file}, {table.sheet}" if table.sheet else table.file
    if not known:
        return _tr("{table}: none of its {count} columns is known yet.").format(table=name, count=len(fields))
    words = _tr("{table}: {known} of {count} columns are known: {fields}.")
    count = sum(field not in (OWN, LEFT_OUT) for field in fields)
    return words.format(table=name, known=count, count=len(fields), fields=", ".join(known))


def person_words(draft: PersonDraft) -> str:
    """What a person of a table would have, after the name."""
    values = [point.value for point in draft.contact_points]
    values += [text_of(each) for each in (*draft.positions, *draft.addresses)]
    values += [draft.city, draft.country] if not draft.addresses else []
    values += [text_of(draft.birthday), *draft.tags, *draft.topics, draft.nickname]
    values += [f"{name}: {value}" for name, value in draft.custom_fields]
    values.append(draft.notes)
    return " · ".join(" ".join(each.split()) for each in values if each)


def _kind_words() -> dict[str, str]:
    return {
        OWN: _tr("A field of its own"),
        LEFT_OUT: _tr("Leave out"),
        "name": _tr("Name"),
        "given": _tr("Given name"),
        "family": _tr("Family name"),
        "additional": _tr("Middle names"),
        "prefix": _tr("Prefix"),
        "suffix": _tr("Suffix"),
        "nickname": _tr("Nickname"),
        "file_as": _tr("Filed as"),
        "phonetic_given": _tr("Given name as spoken"),
        "phonetic_family": _tr("Family name as spoken"),
        "email": _tr("E-mail"),
        "phone": _tr("Phone"),
        "profile": _tr("Profile"),
        "url": _tr("Web page"),
        "im": _tr("Messenger"),
        "organization": _tr("Organization"),
        "title": _tr("Title"),
        "industry": _tr("Industry"),
        "street": _tr("Street"),
        "city": _tr("City"),
        "region": _tr("Region"),
        "postcode": _tr("Postcode"),
        "country": _tr("Country"),
        "birthday": _tr("Birthday"),
        "tags": _tr("Tags"),
        "topics": _tr("Topics"),
        "skills": _tr("Skills"),
        "needs": _tr("Needs"),
        "languages": _tr("Languages"),
        "met_where": _tr("Met where"),
        "met_how": _tr("Met how"),
        "notes": _tr("Notes"),
    }


def _label_words() -> dict[str, str]:
    return {"work": _tr("work"), "home": _tr("home"), "mobile": _tr("mobile"), "fax": _tr("fax"), "other": _tr("other")}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)
