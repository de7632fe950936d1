"""The Markdown file of the ``friends`` program → people and what was done with them.

Four headings, ``### Activities:``, ``### Notes:``, ``### Friends:`` and ``### Locations:``, with lists of lines. Names
in a text stand within ``**``, locations within ``_``; ``@tag`` is a tag.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.channel import Channel
from netdesk.core.drafts import Told
from netdesk.core.language import marked, tr
from netdesk.core.people import PersonDraft
from netdesk.core.touches import MOST_TOLD, Participant, Touch
from netdesk.exchange.encoding import decode, to_utf8
from netdesk.exchange.left_behind import Remains

if TYPE_CHECKING:
    from collections.abc import Iterator

    Found = tuple[int, str, PersonDraft | str, str]

_HEADING = re.compile(rb"\A\s*### (?:Activities|Notes|Friends|Locations):\s*(?:\r|\n|\Z)")
_HEADINGS = {f"### {name}:": name for name in ("Activities", "Notes", "Friends", "Locations")}
_DATED = re.compile(r"(\d{4})-(\d\d)-(\d\d): ?(.*)", re.DOTALL)
_NAME = re.compile(r"\*\*(\w[^*]*)\*\*")
_PLACE = re.compile(r"(?<!\w)_(\w[^_]*)_(?!\w)")
_MOVED = re.compile(r"\bto _(\w[^_]*)_(?!\w)")
_TAG = re.compile(r"(?<![^\W_])@([^\W_](?:[:-]?[^\W_])*)")
_ALIAS = "a.k.a. "
_CHANNELS = (
    (Channel.VIDEO, re.compile(r"\b(?:skyped?|zoom(?:ed)?|facetimed?|video)\b", re.IGNORECASE)),
    (Channel.PHONE, re.compile(r"\b(?:phone|phoned|called)\b", re.IGNORECASE)),
    (Channel.EMAIL, re.compile(r"\be-?mail(?:ed)?\b", re.IGNORECASE)),
    (Channel.MESSAGE, re.compile(r"\b(?:texted|messaged)\b", re.IGNORECASE)),
    (Channel.LETTER, re.compile(r"\b(?:letter|postcard)\b", re.IGNORECASE)),
)
_OTHER_HEADING = marked(
    "“{line}” is no heading of a friends file. Use “### Activities:”, “### Notes:”, “### Friends:” or “### Locations:”."
)
_NO_HEADING = marked(
    "This line stands under no heading of a friends file. Move it below “### Activities:”, “### Notes:”, "
    "“### Friends:” or “### Locations:”."
)
_LONGEST_LINE = 1 << 20


@dataclass(slots=True)
class _Friend:
    line: int
    name: str
    nicknames: list[str] = field(default_factory=list)
    location: str = ""
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Event:
    line: int
    on: date
    text: str


class _File:
    """What the lines say, before anybody is told apart."""

    def __init__(self) -> None:
        self.friends: dict[str, _Friend] = {}
        self.activities: list[_Event] = []
        self.notes: list[_Event] = []
        self.locations: dict[str, str] = {}
        self.troubles: list[tuple[int, str]] = []

    def friend(self, name: str, line: int) -> _Friend:
        """Somebody by name, who need not be in the list of friends."""
        return self.friends.setdefault(name, _Friend(line, name))


def has_friends(data: bytes) -> bool:
    """Whether ``data`` begins with one of the headings."""
    return _HEADING.match(to_utf8(data[:1024])) is not None


def read(data: bytes, name: str) -> tuple[Iterator[Found], Told]:
    """The friends as (line, where, person or what cannot be read, ref), and what was done with them."""
    file = _parsed(data)
    remains = Remains(name)
    told = Told(touches=list(_touches(file, name)))
    mentioned = {place for each in (*file.activities, *file.notes) for place in _PLACE.findall(each.text)}
    mentioned |= {each.location for each in file.friends.values()}
    if unused := [place for place in file.locations if place not in mentioned]:
        remains.add(tr("location where nothing happened"), unused)
    if aliases := [place for place, also in file.locations.items() if also and place in mentioned]:
        remains.add(tr("other name of a location"), aliases)
    for each in file.notes:
        names, note = _names(each.text), f"{each.on.isoformat()}: {_plain(each.text)}"
        if not 0 < len(names) <= MOST_TOLD:
            kind = tr("note about more than {count} people").format(count=MOST_TOLD)
            remains.add(kind if names else tr("note about nobody"), [tr("line {line}").format(line=each.line)])
            continue
        for one in names:
            file.friend(one, each.line).notes.append(note)
    if alone := [tr("line {line}").format(line=each.line) for each in file.activities if not _names(each.text)]:
        remains.add(tr("activity with nobody"), alone)
    told.left.extend(remains.all())
    return _people(file), told


def _people(file: _File) -> Iterator[Found]:
    found: list[Found] = [(line, tr("line {line}").format(line=line), why, "") for line, why in file.troubles]
    for each in file.friends.values():
        given, _, family = each.name.partition(" ") if each.name.count(" ") == 1 else ("", "", "")
        draft = PersonDraft(
            given=given,
            family=family,
            display_name="" if given else each.name,
            nickname=", ".join(each.nicknames),
            city=each.location,
            tags=tuple(dict.fromkeys(each.tags)),
            notes="\n\n".join(each.notes),
        )
        found.append((each.line, tr("line {line}").format(line=each.line), draft, _ref(each.name)))
    yield from sorted(found, key=lambda one: one[0])


def _parsed(data: bytes) -> _File:
    file = _File()
    heading = ""
    for number, raw in enumerate(io.BytesIO(to_utf8(data).replace(b"\r\n", b"\n").replace(b"\r", b"\n")), 1):
        if len(raw) > _LONGEST_LINE:
            file.troubles.append((number, tr("This line is longer than a million bytes. Shorten it.")))
            continue
        line = decode(raw).strip()
        if not line:
            continue
        if line.startswith("### "):
            heading = _HEADINGS.get(line, "")
            if not heading:
                file.troubles.append((number, tr(_OTHER_HEADING).format(line=line[:60])))
        elif not heading:
            file.troubles.append((number, tr(_NO_HEADING)))
        else:
            _add(file, heading, number, line.removeprefix("- ").strip())
    for each in (*file.activities, *file.notes):
        for name in _names(each.text):
            file.friend(name, each.line)
    return file


def _add(file: _File, heading: str, number: int, text: str) -> None:
    if heading == "Friends":
        name, aliases, rest = _named(text, "(", "[", "@")
        if not name:
            file.troubles.append((number, tr("This line names nobody. Begin it with a name.")))
            return
        friend = file.friend(name, number)
        friend.nicknames += aliases
        location, _, rest = rest.removeprefix("[").partition("]") if rest.startswith("[") else ("", "", rest)
        friend.location = friend.location or location.strip()
        friend.tags += _TAG.findall(rest)
    elif heading == "Locations":
        name, aliases, _ = _named(text, "(")
        if name:
            file.locations[name] = ", ".join(aliases)
    else:
        dated = _DATED.fullmatch(text)
        try:
            on = date(*map(int, dated.groups()[:3])) if dated else None
        except ValueError:
            on = None
        if on is None or dated is None:
            file.troubles.append((number, tr("This line does not begin with a day. Begin it like “2018-11-01: ”.")))
        else:
            (file.activities if heading == "Activities" else file.notes).append(_Event(number, on, dated[4].strip()))


def _named(text: str, *ends: str) -> tuple[str, list[str], str]:
    """A name up to the first of ``ends``, its aliases, and what follows."""
    end = min((at for at in map(text.find, ends) if at >= 0), default=len(text))
    name, rest = text[:end].strip(), text[end:]
    aliases: list[str] = []
    if rest.startswith("(" + _ALIAS):
        closing = rest.find(")")
        inside, rest = rest[len(_ALIAS) + 1 : closing if closing >= 0 else None], rest[closing + 1 :]
        aliases = [each.strip() for each in f" {inside}".split(f" {_ALIAS}") if each.strip()]
        rest = rest.strip() if closing >= 0 else ""
    return name, aliases, rest


def _touches(file: _File, name: str) -> Iterator[Touch]:
    """The activities from the first to the last, each where the last move led to, unless it says where it was."""
    place = ""
    seen: Counter[str] = Counter()
    for each in sorted(file.activities, key=lambda one: (one.on, -one.line)):
        moved = _MOVED.findall(each.text)
        place = moved[0] if moved else place
        names = _names(each.text)
        said = f"{each.on.isoformat()}: {each.text}"
        seen[said] += 1
        if names:
            digest = hashlib.sha256(f"{said}\n{seen[said]}".encode()).hexdigest()[:32]
            what = _plain(each.text)
            yield Touch(
                key=f"friends:{digest}",
                on=each.on,
                channel=next((channel for channel, words in _CHANNELS if words.search(what)), Channel.IN_PERSON),
                participants=tuple(Participant(_ref(one), one) for one in names),
                place=", ".join(dict.fromkeys(_PLACE.findall(each.text))) or place,
                what=what,
                file=name,
                where=tr("line {line}").format(line=each.line),
            )


def _names(text: str) -> list[str]:
    return list(dict.fromkeys(name.strip() for name in _NAME.findall(text)))


def _plain(text: str) -> str:
    return _PLACE.sub(r"\1", _NAME.sub(r"\1", text))


def _ref(name: str) -> str:
    return f"friends:{name}"
