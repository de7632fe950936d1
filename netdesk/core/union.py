"""Union: two entries of one person as one. Lists are united; where only one can hold, one is chosen and one noted.

What was not chosen goes to the notes, so that nothing is lost.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from netdesk.core.cadence import Cadence, interval_words
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.dates import PartialDate
from netdesk.core.day_words import partial_words
from netdesk.core.differences import combine, text_of
from netdesk.core.keys import MERGED_UID, contact_key
from netdesk.core.language import Words, marked, tr
from netdesk.core.people import Address, ContactPoint, PersonDraft, Position
from netdesk.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from netdesk.core.photos import Photo

_T = TypeVar("_T", ContactPoint, Address, Position)
_NAME = ("prefix", "given", "additional", "family", "suffix", "display_name")
_PARTS = {
    "name": _NAME,
    "nickname": ("nickname",),
    "phonetic": ("phonetic_given", "phonetic_family"),
    "place": ("city", "region", "country"),
    "birthday": ("birthday",),
    "connected_on": ("connected_on",),
    "met_on": ("met_on",),
    "met_where": ("met_where",),
    "met_how": ("met_how",),
    "introduced_by": ("introduced_by",),
}
CHOICES = (*_PARTS, "closeness", "cadence", "photo")
"""The fields that only one entry's word can hold for."""
_WORDS = Words(
    {
        "name": marked("Name"),
        "nickname": marked("Nickname"),
        "phonetic": marked("Name as spoken"),
        "place": marked("Place"),
        "birthday": marked("Birthday"),
        "connected_on": marked("Connected on"),
        "met_on": marked("Met on"),
        "met_where": marked("Met where"),
        "met_how": marked("Met how"),
        "introduced_by": marked("Introduced by"),
        "closeness": marked("Closeness"),
        "cadence": marked("Cadence"),
    }
)


class Side(StrEnum):
    """Which of two entries something is taken from."""

    KEPT = "kept"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Entry:
    """One of two entries to be merged, whole.

    ``statements`` are closeness as (ISO day, level or None), newest first; ``cadence`` counts where ``has_cadence``,
    None meaning no reminders. ``introducer`` is the name of who introduced them.
    """

    person_id: int
    draft: PersonDraft
    statements: tuple[tuple[str, int | None], ...] = ()
    has_cadence: bool = False
    cadence: Cadence | None = None
    photo: Photo | None = None
    introducer: str = ""
    interactions: int = 0

    @property
    def name(self) -> str:
        """The name shown."""
        return self.draft.name


@dataclass(frozen=True, slots=True)
class Question:
    """A field of which both entries say something else and only one can hold, as texts; ``usual`` is proposed."""

    field: str
    kept: str
    other: str
    usual: Side

    def text(self, side: Side) -> str:
        """What an entry says."""
        return self.kept if side is Side.KEPT else self.other


def questions(kept: Entry, other: Entry) -> tuple[Question, ...]:
    """What has to be chosen where two entries become one, in the order of a profile."""
    found = []
    for field, parts in _PARTS.items():
        ours, theirs = (tuple(getattr(each.draft, part) for part in parts) for each in (kept, other))
        if not any(ours) or not any(theirs) or ours == theirs or _joined(field, ours, theirs) is not None:
            continue
        if field == "introduced_by" and (ours[0] == other.person_id or theirs[0] == kept.person_id):
            continue
        found.append(Question(field, _text(field, kept), _text(field, other), _usual(field, ours, theirs)))
    if kept.statements and other.statements and kept.statements[0][1] != other.statements[0][1]:
        usual = Side.OTHER if other.statements[0][0] > kept.statements[0][0] else Side.KEPT
        found.append(Question("closeness", _text("closeness", kept), _text("closeness", other), usual))
    if kept.has_cadence and other.has_cadence and kept.cadence != other.cadence:
        found.append(Question("cadence", _text("cadence", kept), _text("cadence", other), Side.KEPT))
    if kept.photo and other.photo and kept.photo != other.photo:
        found.append(Question("photo", "", "", Side.KEPT))
    return tuple(found)


def chosen(asked: Iterable[Question], choices: Mapping[str, Side]) -> dict[str, Side]:
    """The side of each question: as chosen, else as proposed."""
    return {question.field: choices.get(question.field, question.usual) for question in asked}


def united(kept: Entry, other: Entry, choices: Mapping[str, Side], today: date) -> PersonDraft:
    """The one person that two entries make. What is not chosen is in the notes, with the day it was merged on."""
    asked = questions(kept, other)
    sides = chosen(asked, choices)
    one, two = kept.draft, other.draft
    values: dict[str, Any] = {
        "contact_points": _all(one.contact_points, two.contact_points, _contact),
        "addresses": _all(one.addresses, two.addresses, _address),
        "positions": _telling(_all(one.positions, two.positions, _position)),
    }
    for field, parts in _PARTS.items():
        ours, theirs = (tuple(getattr(each, part) for part in parts) for each in (one, two))
        joined = _joined(field, ours, theirs)
        if joined is None:
            joined = ours if sides.get(field, Side.KEPT if any(ours) else Side.OTHER) is Side.KEPT else theirs
        values.update(zip(parts, joined, strict=True))
    if values["introduced_by"] in (kept.person_id, other.person_id):
        values["introduced_by"] = None
    draft = replace(combine(one, two), **values)
    kept_so = {"closeness"}  # in its history
    if all(_has_name_of(draft, each) for each in (one, two)):
        kept_so.add("name")
    lines = [f"- {_WORDS[q.field]}: {_lost(q, sides)}" for q in asked if q.field in _WORDS and q.field not in kept_so]
    lines += [f"- {_WORDS['closeness']}: {_stated(*row)}" for row in _hidden_statements(kept, other)]
    if lines:
        note = "\n".join(
            (tr("Merged on {today}. What was said otherwise:").format(today=today.isoformat()), "", *lines)
        )
        draft = replace(draft, notes="\n\n".join(filter(None, (draft.notes.rstrip(), note))))
    kept_lines = [f"{MERGED_UID}:{two.uid}"] if two.uid else []
    if kept.photo and other.photo and kept.photo != other.photo:
        unwanted, photo = (other, other.photo) if sides["photo"] is Side.KEPT else (kept, kept.photo)
        kept_lines.append(unwanted.draft.photo_line or _photo_line(photo))
    added = [line for line in kept_lines if line not in draft.extra_lines]
    return replace(draft, closeness=one.closeness, extra_lines=(*draft.extra_lines, *added))


def _usual(field: str, ours: tuple[Any, ...], theirs: tuple[Any, ...]) -> Side:
    """The fuller name, none in capitals alone, the earlier connection, else what the entry that is kept says."""
    if field == "connected_on":
        return Side.OTHER if theirs < ours else Side.KEPT
    if field == "name":

        def fullness(name: tuple[str, ...]) -> tuple[bool, bool, int]:
            parts = dict(zip(_NAME, name, strict=True))
            letters = f"{parts['given']}{parts['family']}" or parts["display_name"]
            said = sum(len(word) > 2 for word in " ".join(name).split())
            is_shouted = sum(map(str.isupper, letters)) > sum(map(str.islower, letters))
            return not is_shouted, bool(parts["given"] and parts["family"]), said

        return Side.OTHER if fullness(theirs) > fullness(ours) else Side.KEPT
    return Side.KEPT


def _joined(field: str, ours: tuple[Any, ...], theirs: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Both where each only adds to the other; None where they contradict."""
    if not any(ours) or not any(theirs):
        return ours if any(ours) else theirs
    if field in ("birthday", "met_on"):
        one, two = ours[0], theirs[0]
        parts = [_either(a, b) for a, b in ((one.year, two.year), (one.month, two.month), (one.day, two.day))]
        return None if _OTHERWISE in parts else (PartialDate(*parts),)
    if field == "name":
        if _names(_named(ours)) != _names(_named(theirs)):
            return None
        return theirs if _usual(field, ours, theirs) is Side.OTHER else ours
    parts = [_either(a, b) for a, b in zip(ours, theirs, strict=True)]
    return None if _OTHERWISE in parts else tuple(parts)


_OTHERWISE: Any = object()


def _either(one: Any, two: Any) -> Any:  # noqa: ANN401 whatever a field holds
    if not one or not two or one == two:
        return one or two
    return _OTHERWISE


def _all(one: tuple[_T, ...], two: tuple[_T, ...], identity: Any) -> tuple[_T, ...]:  # noqa: ANN401
    """Both lists; of two that are the same thing, the first with what only the second says."""
    found = list(one)
    for item in two:
        place = next((n for n, each in enumerate(found) if identity(each) == identity(item)), None)
        filled = None if place is None else _filled(found[place], item)
        if place is None or filled is None:
            if item not in found:
                found.append(item)
        else:
            found[place] = filled
    return tuple(found)


def _telling(positions: tuple[Position, ...]) -> tuple[Position, ...]:
    """Positions without those that have no title and say nothing beyond another at the organization, held as long."""

    def is_told(bare: Position, other: Position) -> bool:
        said = [(getattr(bare, each.name), getattr(other, each.name)) for each in fields(bare)]
        return bare.end == other.end and all(not mine or fold(str(mine)) == fold(str(theirs)) for mine, theirs in said)

    titled = [each for each in positions if each.title]
    return tuple(each for each in positions if each.title or not any(is_told(each, other) for other in titled))


def _filled(one: _T, two: _T) -> _T | None:
    """One with the second's where it says nothing; None where they say two things, letter case aside."""
    values = {}
    for each in (each for each in fields(one) if each.init):
        mine, theirs = getattr(one, each.name), getattr(two, each.name)
        if mine and theirs and fold(str(mine)) != fold(str(theirs)) and each.name not in ("value", "kind"):
            return None
        values[each.name] = mine or theirs
    return replace(one, **values)


def _contact(point: ContactPoint) -> object:
    return contact_key(point) or (point.kind, point.value)


def _address(address: Address) -> object:
    return fold(text_of(address))


def _position(position: Position) -> object:
    return fold(position.organization), fold(position.title)


def _text(field: str, entry: Entry) -> str:
    draft = entry.draft
    if field == "name":
        shown, *parts = _names(draft)
        return f"{shown} ({parts[0]})" if parts else shown
    if field == "introduced_by":
        return entry.introducer
    if field == "closeness":
        return _stated(*entry.statements[0])
    if field == "cadence":
        if entry.cadence is None:
            return tr("no reminders")
        channels = ", ".join(sorted(entry.cadence.channels))
        return interval_words(entry.cadence.ideal_days) + (f", {channels}" if channels else "")
    values = [getattr(draft, part) for part in _PARTS[field]]
    return ", ".join(_value(value) for value in values if value)


def _value(value: object) -> str:
    if isinstance(value, date):
        return partial_words(PartialDate(value.year, value.month, value.day))
    return partial_words(value) if isinstance(value, PartialDate) else str(value)


def _stated(day: str, level: int | None) -> str:
    since = _value(date.fromisoformat(day))
    return (
        f"{CLOSENESS_WORDS[level]} ({level}), {since}" if level else tr("no longer stated, {since}").format(since=since)
    )


def _lost(question: Question, sides: Mapping[str, Side]) -> str:
    return question.text(Side.OTHER if sides[question.field] is Side.KEPT else Side.KEPT)


def _has_name_of(draft: PersonDraft, other: PersonDraft) -> bool:
    """Whether a draft's name, as shown or in its parts, has the other's words in their order, letter case aside."""
    return all(any(_is_within(text, whole) for whole in _names(draft)) for text in _names(other))


def _named(name: tuple[str, ...]) -> PersonDraft:
    parts: dict[str, Any] = dict(zip(_NAME, name, strict=True))
    return PersonDraft(**parts)


def _names(draft: PersonDraft) -> tuple[str, ...]:
    """The name as shown, and in its parts where they say something else."""
    parts = PersonDraft(*(getattr(draft, part) for part in ("given", "family", "additional", "prefix", "suffix"))).name
    return (draft.name, parts) if parts and parts != draft.name else (draft.name,)


def _is_within(text: str, whole: str) -> bool:
    words = iter(whole.casefold().split())
    return all(word in words for word in text.casefold().split())


def _hidden_statements(kept: Entry, other: Entry) -> list[tuple[str, int | None]]:
    """What the other entry stated on a day on which the kept one stated something else."""
    ours = dict(kept.statements)
    return [(day, level) for day, level in other.statements if day in ours and ours[day] != level]


def _photo_line(photo: Photo) -> str:
    from base64 import b64encode

    kind = photo.media_type.rpartition("/")[2].upper()
    return f"PHOTO;ENCODING=b;TYPE={kind}:{b64encode(photo.image).decode('ascii')}"
