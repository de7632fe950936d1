"""Two entries of one person side by side, field by field, in words: what is to be chosen, and what is kept of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.dates import PartialDate
from netdesk.core.differences import text_of
from netdesk.core.language import grouped, tr
from netdesk.core.union import questions
from netdesk.models.plan_model import field_words
from netdesk.models.words import partial_words

if TYPE_CHECKING:
    from netdesk.core.union import Entry, Side

_GATHERED = (
    "positions", "contact_points", "addresses", "birthday", "city", "region", "country", "relation_classes", "tags",
    "topics", "languages", "skills", "needs", "custom_fields", "met_on", "met_where", "met_how", "nickname", "notes",
)  # fmt: skip
_LONGEST = 600


class Choice(NamedTuple):
    """A field of which one entry's word holds. ``usual`` is proposed; photos have images instead of words."""

    field: str
    title: str
    kept: str
    other: str
    usual: Side
    images: tuple[bytes, bytes] | None = None


class Gathered(NamedTuple):
    """A field of which everything is kept: what each entry says, a line a thing."""

    title: str
    kept: str
    other: str


def choices(kept: Entry, other: Entry) -> list[Choice]:
    """What there is to choose."""
    made = []
    for asked in questions(kept, other):
        images = None
        if asked.field == "photo" and kept.photo and other.photo:
            images = kept.photo.image, other.photo.image
        made.append(Choice(asked.field, _title(asked.field), asked.kept, asked.other, asked.usual, images))
    return made


def gathered(kept: Entry, other: Entry) -> list[Gathered]:
    """What is kept of both, as far as either says something and it is not to be chosen."""
    asked = {question.field for question in questions(kept, other)}
    asked |= {"city", "region", "country"} if "place" in asked else set()
    rows = []
    for field in _GATHERED:
        texts = [_lines(getattr(each.draft, field)) for each in (kept, other)]
        if any(texts) and field not in asked:
            rows.append(Gathered(field_words(field), *texts))
    if kept.interactions or other.interactions:
        rows.append(Gathered(tr("Interactions"), grouped(kept.interactions), grouped(other.interactions)))
    return rows


def _lines(value: object) -> str:
    if isinstance(value, tuple):
        parts = [": ".join(item) if isinstance(item, tuple) else text_of(item) for item in value]
        return "\n".join(part for part in parts if part)[:_LONGEST]
    if isinstance(value, PartialDate):
        return partial_words(value)
    return text_of(value)[:_LONGEST]


def _title(field: str) -> str:
    titles = {
        "name": tr("Name"),
        "phonetic": tr("Name as spoken"),
        "place": tr("Place"),
        "closeness": tr("Closeness"),
        "cadence": tr("Cadence"),
        "photo": tr("Photo"),
    }
    return titles.get(field) or field_words(field)
