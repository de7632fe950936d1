"""Touches: what calendars, mail and message archives say happened, before anybody in it is matched.

Files name everybody who took part, the user too; who that is, is told or seen from the files themselves.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import time
from typing import TYPE_CHECKING

from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.names import match_key
from netdesk.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence
    from datetime import date

    from netdesk.core.channel import Channel
    from netdesk.core.exchanges import Exchange

MOST_PARTICIPANTS = 20
"""With more people than this a gathering is no touch with each of them."""
MOST_TOLD = 100
"""The same of what I wrote down myself, of which each person keeps the words."""

_LEAST_TO_TELL = 3
_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?")


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody in a touch: a contact key (see core/keys.py) or empty, and the name as the file gives it or empty."""

    key: str
    name: str = ""


# Nothing changes these two. They are not frozen because that costs a call for each field, and a file brings a hundred
# thousand.
@dataclass(slots=True, unsafe_hash=True)
class Touch:
    """Something that happened on one day. ``key`` names it for good in its source, so that it comes in once.
    ``thread`` names the exchange of messages it is a part of; empty for a meeting.

    ``writer`` took the first step, where the file says who; ``participants`` are everyone, the writer and the user
    included. ``declined`` are the keys of those who did not come. ``where`` is the place in ``file``. Where the file is
    only about what others and I did, ``is_mine`` says who did it; ``recommendation`` is the text of one. ``is_latest``:
    it says no more than that this was the last time, which is no news where the log knows of one as late.
    """

    key: str
    on: date
    channel: Channel
    participants: tuple[Participant, ...]
    writer: Participant | None = None
    declined: frozenset[str] = frozenset()
    at: time | None = None
    minutes: int | None = None
    place: str = ""
    what: str = ""
    thread: str = ""
    file: str = ""
    where: str = ""
    is_mine: bool | None = None
    exchanges: tuple[Exchange, ...] = ()
    recommendation: str = ""
    note: str = ""
    is_latest: bool = False


@dataclass(slots=True, unsafe_hash=True)
class NewTouch:
    """A touch that can be logged with those ``known``; the ``unknown`` participants are left out of it."""

    draft: InteractionDraft
    touch: Touch
    unknown: tuple[Participant, ...] = ()
    known: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True)
class TouchPlan:
    """What bringing touches in would do: log some; others are logged already, are with nobody known, or too large."""

    new: tuple[NewTouch, ...] = ()
    same: tuple[Touch, ...] = ()
    unknown: tuple[Touch, ...] = ()
    crowds: tuple[Touch, ...] = ()


def all_own_keys(files: Sequence[Sequence[Touch]], people_by_key: Container[str] = ()) -> frozenset[str]:
    """The same file by file; files that hold too little by themselves, such as single messages, count as one."""
    small = [touch for file in files if len(file) < _LEAST_TO_TELL for touch in file]
    parts = [*(file for file in files if len(file) >= _LEAST_TO_TELL), small]
    return frozenset(key for part in parts for key in own_keys(part, people_by_key))


def own_keys(touches: Sequence[Touch], people_by_key: Container[str] = ()) -> frozenset[str]:
    """The contact keys of the user, seen from who is in nearly everything; empty where too little is there to tell.

    Whoever is stored, as ``people_by_key`` says, is somebody else.
    """
    shared = [touch for touch in touches if touch.participants and touch.is_mine is None]
    if len(shared) < _LEAST_TO_TELL:
        return frozenset()
    seen = Counter(
        key
        for touch in shared
        for key in {each.key for each in touch.participants if each.key}
        if key not in people_by_key
    )
    (key, times), *others = seen.most_common(2) or [("", 0)]
    is_alone = not others or others[0][1] < times
    return frozenset({key}) if is_alone and times >= 0.9 * len(shared) else frozenset()


def one_a_day(touches: Iterable[Touch]) -> list[Touch]:
    """The messages of one thread on one day as one touch, of which the first message says who wrote first."""
    days: dict[tuple[str, date], list[Touch]] = {}
    for touch in touches:
        days.setdefault((touch.thread or touch.key, touch.on), []).append(touch)
    return [_united(parts) for parts in days.values()]


def participants_of(touch: Touch) -> tuple[Participant, ...]:
    """Everyone a touch is with: where it names no guests, any two or three words of its title may be a name."""
    if touch.participants:
        return touch.participants
    words = _WORD.findall(touch.what)
    spans = [words[at : at + count] for count in (3, 2) for at in range(len(words) - count + 1)]
    return tuple(Participant("", " ".join(span)) for span in spans)


def plan_touches(
    touches: Sequence[Touch],
    own: frozenset[str],
    people_by_key: Mapping[str, Sequence[int]],
    logged: frozenset[str],
) -> TouchPlan:
    """Match the participants by contact key and whole name, and say what would be logged.

    ``own`` are the user's contact keys, ``people_by_key`` is as in core/matching.py, ``logged`` are the keys of the
    touches that were brought in before. A key or name that several people share matches nobody.
    """
    new: dict[str, NewTouch] = {}
    same, unknown, crowds = [], [], []
    for touch in touches:
        others = [each for each in dict.fromkeys(participants_of(touch)) if each.key not in own]
        matched = {each: person for each in others if (person := _person(each, people_by_key)) is not None}
        if own & touch.declined:
            continue
        if touch.key in logged or touch.key in new:
            same.append(touch)
        elif len(touch.participants) > MOST_PARTICIPANTS:
            crowds.append(touch)
        elif not matched:
            unknown.append(touch)
        else:
            strangers = tuple(each for each in others if each not in matched and touch.participants)
            new[touch.key] = NewTouch(
                _draft(touch, own, tuple(dict.fromkeys(matched.values()))), touch, strangers, tuple(matched)
            )
    return TouchPlan(tuple(new.values()), tuple(same), tuple(unknown), tuple(crowds))


def plan_told(
    touches: Iterable[Touch],
    people_by_ref: Mapping[str, int],
    logged: frozenset[str],
    today: date,
    last_on: Mapping[int, date],
) -> tuple[TouchPlan, list[Touch]]:
    """Say what would be logged of touches whose participants are named by refs, and which are after ``today``.

    ``last_on`` are the days of the last contact that the log knows of, by person.
    """
    new: dict[str, NewTouch] = {}
    same, unknown, crowds, later = [], [], [], []
    strangers: tuple[Participant, ...]
    nobody: frozenset[str] = frozenset()
    people: tuple[int, ...]
    for touch in touches:
        key, everyone = touch.key, touch.participants
        if len(everyone) == 1:  # as nearly always; a hundred thousand come at once
            person = people_by_ref.get(everyone[0].key)
            people = () if person is None else (person,)
        else:
            people = tuple(dict.fromkeys([people_by_ref[each.key] for each in everyone if each.key in people_by_ref]))
        if touch.on > today:
            later.append(touch)
        elif key in logged or key in new:
            same.append(touch)
        elif len(people) > MOST_TOLD:
            crowds.append(touch)
        elif not people:
            unknown.append(touch)
        elif touch.is_latest and people[0] in last_on and touch.on <= last_on[people[0]]:
            same.append(touch)
        else:
            known, strangers = everyone, ()
            if len(people) < len(everyone):
                known = tuple(each for each in everyone if each.key in people_by_ref)
                strangers = tuple(each for each in everyone if each.key not in people_by_ref)
            new[key] = NewTouch(_draft(touch, nobody, people), touch, strangers, known)
    return TouchPlan(tuple(new.values()), tuple(same), tuple(unknown), tuple(crowds)), later


def names_of(touch: Touch) -> str:
    """Whom it was with, as the file names them."""
    return ", ".join(each.name or each.key.partition(":")[2] for each in touch.participants)


def joined(first: TouchPlan, second: TouchPlan) -> TouchPlan:
    """Two plans of touches as one."""
    return TouchPlan(
        first.new + second.new, first.same + second.same, first.unknown + second.unknown, first.crowds + second.crowds
    )


def keys_of_participant(participant: Participant) -> list[str]:
    """The keys somebody stored may share with a participant, the surest first; see core/keys.py."""
    keys = [participant.key] if participant.key else []
    if participant.name:
        keys.append(f"name:{match_key(fold(participant.name.replace(',', ' ')))}")
    return keys


def _person(participant: Participant, people_by_key: Mapping[str, Sequence[int]]) -> int | None:
    for key in keys_of_participant(participant):
        found = people_by_key.get(key, ())
        if len(found) == 1:
            return found[0]
    return None


def _draft(touch: Touch, own: frozenset[str], people: tuple[int, ...]) -> InteractionDraft:
    initiator = None
    if touch.is_mine is not None:
        initiator = Initiator.ME if touch.is_mine else Initiator.THEM
    elif touch.writer is not None and own:
        initiator = Initiator.ME if touch.writer.key in own else Initiator.THEM
    return InteractionDraft(
        touch.on,
        people,
        touch.channel,
        touch.at,
        initiator,
        touch.minutes,
        touch.place,
        "",
        touch.what,
        touch.note,
        exchanges=touch.exchanges,
        uid=touch.key,
    )


def _united(parts: Sequence[Touch]) -> Touch:
    first = min(parts, key=lambda part: part.at or time.min)
    if not first.thread:
        return first
    everyone = dict.fromkeys(each for part in parts for each in part.participants)
    return replace(first, key=f"{first.thread}:{first.on.isoformat()}", participants=tuple(everyone))
