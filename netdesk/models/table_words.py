"""What the columns of a table hold, in words, and the people of its first rows in two lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.cadence import interval_words
from netdesk.core.channel import CHANNEL_WORDS, Channel
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.differences import text_of
from netdesk.core.language import Words, grouped, marked, tr
from netdesk.core.tables import FIELDS, LABELLED, LEFT_OUT, OWN, field_of
from netdesk.models.fact_words import fact_words
from netdesk.models.words import date_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from netdesk.core.tables import TableRow, TableSeen

_KINDS = Words(
    {
        OWN: marked("A field of its own"),
        LEFT_OUT: marked("Leave out"),
        "name": marked("Name"),
        "file_as": marked("Filed as"),
        "email": marked("E-mail"),
        "phone": marked("Phone"),
        "profile": marked("Profile"),
        "url": marked("Web page"),
        "im": marked("Messenger"),
        "organization": marked("Organization"),
        "title": marked("Title"),
        "industry": marked("Industry"),
        "street": marked("Street"),
        "postcode": marked("Postcode"),
        "last_contact": marked("Last contact"),
        "cadence": marked("How often"),
        "closeness": marked("Closeness"),
        "relation_classes": marked("To me"),
    }
)


def choices() -> Iterator[tuple[str, str]]:
    """The fields that a column can be told to be, each with its words."""
    for field in (OWN, LEFT_OUT, *FIELDS):
        yield field, field_words(field)
        for label in LABELLED.get(field, ()):
            yield f"{field}:{label}", field_words(f"{field}:{label}")


def field_words(field: str) -> str:
    """A field as in ``core.tables``: ``Phone (mobile)``."""
    kind, _, label = field.partition(":")
    words = _KINDS.get(kind) or fact_words(kind)
    if not label:
        return words
    return tr("{field} ({label})").format(field=words, label=_label_words().get(label, label))


def table_words(table: TableSeen) -> str:
    """What was made of a table: how many of its columns are known, and as what."""
    fields = [field_of(column) for column in table.columns]
    known = dict.fromkeys(field_words(field) for field in fields if field not in (OWN, LEFT_OUT))
    name = f"{table.file}, {table.sheet}" if table.sheet else table.file
    if not known:
        return tr("{table}: none of its {count} columns is known yet.").format(table=name, count=grouped(len(fields)))
    words = tr("{table}: {known} of {count} columns are known: {fields}.")
    count = sum(field not in (OWN, LEFT_OUT) for field in fields)
    return words.format(table=name, known=count, count=grouped(len(fields)), fields=", ".join(known))


def row_words(row: TableRow) -> str:
    """A row as it would come in: the name and below it what else there would be, or why there is nobody."""
    draft = row.found
    if isinstance(draft, str):
        return draft
    values = [point.value for point in draft.contact_points]
    values += [text_of(each) for each in (*draft.positions, *draft.addresses)]
    values += [draft.city, draft.country] if not draft.addresses else []
    values += [_contact_words(on, channel) for on, channel in row.contacts]
    values += [interval_words(row.cadence.ideal_days)] if row.cadence is not None else []
    values += [f"{CLOSENESS_WORDS[draft.closeness]} ({draft.closeness})"] if draft.closeness else []
    values += [tr(each.value) for each in draft.relation_classes]
    values += [text_of(draft.birthday), *draft.tags, *draft.topics, draft.nickname, draft.met_where, draft.met_how]
    values += [*draft.skills, *draft.needs, *draft.languages]
    values += [f"{name}: {value}" for name, value in draft.custom_fields]
    values.append(draft.notes)
    return f"{draft.name}\n{' · '.join(' '.join(each.split()) for each in values if each)}"


def _contact_words(on: date, channel: Channel | None) -> str:
    if channel is None:
        return tr("last contact on {day}, logged as a message").format(day=date_words(on))
    return tr("last contact on {day}, {channel}").format(day=date_words(on), channel=CHANNEL_WORDS[channel])


def _label_words() -> dict[str, str]:
    places = {"work": tr("work"), "home": tr("home"), "mobile": tr("mobile"), "fax": tr("fax"), "other": tr("other")}
    return places | {channel: CHANNEL_WORDS[channel] for channel in Channel}
