"""A person as text: facts first, then what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.cli import printing
from netdesk.core.cadence import interval_words
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.day_words import day_words, due_words, partial_words
from netdesk.core.exchanges import Direction
from netdesk.core.relations import ROLE_WORDS
from netdesk.services import source_cards

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.exchanges import Promise
    from netdesk.core.people import Address, Position, Profile
    from netdesk.core.portrait import Portrait

_SHOWN_STATEMENTS = 5
_WAYS = {Direction.GIVE: "given", Direction.ASK: "asked", Direction.RECEIVED: "received"}


def portrait(shown: Portrait, today_is: date) -> str:
    """Name and facts, a line each."""
    return "\n".join((shown.profile.name, printing.table(_facts(shown, today_is))))


def _facts(shown: Portrait, today_is: date) -> list[tuple[str, str]]:
    found = shown.profile
    draft = found.draft
    met = (partial_words(draft.met_on) if draft.met_on else "", draft.met_where, draft.met_how)
    facts = [
        ("", f"in the bin until {day_words(found.leaves_on, today_is)}" if found.leaves_on else ""),
        ("", "in the archive" if found.is_archived else ""),
        ("", "do not contact" if draft.do_not_contact else ""),
        ("nickname", draft.nickname if draft.nickname != found.name else ""),
        ("sounds like", " ".join(part for part in (draft.phonetic_given, draft.phonetic_family) if part)),
        *(("now", position_words(each)) for each in draft.positions if not each.end),
        *(("before", position_words(each)) for each in draft.positions if each.end),
        ("place", ", ".join(part for part in (draft.city, draft.region, draft.country) if part)),
        *(
            (each.kind.value, f"{each.value}{f' ({each.label})' if each.label else ''}")
            for each in draft.contact_points
        ),
        *(("address", _address_words(each)) for each in draft.addresses),
        *((name, said if isinstance(said, str) else partial_words(said)) for name, said in source_cards.facts(draft)),
        ("languages", ", ".join(draft.languages)),
        ("skills", ", ".join(draft.skills)),
        ("birthday", partial_words(draft.birthday) if draft.birthday else ""),
        ("closeness", _closeness_words(found, today_is)),
        ("cadence", _cadence_words(found, today_is)),
        ("relation", ", ".join(draft.relation_classes)),
        ("presence", draft.presence or ""),
        ("met", " · ".join(part for part in met if part)),
        ("introduced by", shown.introduced_by[1] if shown.introduced_by else ""),
        ("connected", day_words(draft.connected_on, today_is) if draft.connected_on else ""),
        *(("introduced me to", name) for _, name in shown.introduced),
        *((ROLE_WORDS[each.role], each.name) for each in shown.relations),
        ("tags", ", ".join(draft.tags)),
        ("topics", ", ".join(draft.topics)),
        *(("need", each) for each in draft.needs),
        *(("could bring", f"{each.name} (topic: {each.topic}) for: {each.need}") for each in shown.helpers),
        *(("owed", _promise_words(each.promise, today_is)) for each in shown.promises),
        ("so far", ", ".join(f"{_WAYS[way]} {count}" for way, count in shown.counts.items())),
        *draft.custom_fields,
        ("notes", draft.notes),
    ]
    return [(f"  {name}", value) for name, value in facts if value]


def position_words(position: Position) -> str:
    """``Grid engineer at Elektra (2019-03 – now; energy)``."""
    role = " at ".join(part for part in (position.title, position.organization) if part)
    period = f"{position.start or '…'} – {position.end or 'now'}" if position.start or position.end else ""
    more = "; ".join(part for part in (period, position.industry, position.job_family) if part)
    return f"{role} ({more})" if role and more else role or more


def _promise_words(promise: Promise, today_is: date) -> str:
    """``by me: call back, due today``."""
    due = due_words(promise.due_on, today_is) if promise.due_on else ""
    return f"by {promise.by.value}: {', '.join(part for part in (promise.what, due) if part)}"


def _address_words(address: Address) -> str:
    parts = (address.street, address.postcode, address.city, address.region, address.country)
    return _with_label(", ".join(part for part in parts if part), address.label)


def _with_label(words: str, label: str) -> str:
    return f"{words} ({label})" if words and label else words


def _closeness_words(found: Profile, today_is: date) -> str:
    """``close (4), since 22 Nov; 3 from 1 Mar 2024``."""
    if not found.closeness_history or found.closeness_history[0][0] is None:
        return ""
    (level, since), *before = found.closeness_history
    earlier = [f"{each or 'not stated'} from {day_words(on, today_is)}" for each, on in before[:_SHOWN_STATEMENTS]]
    return "; ".join((f"{CLOSENESS_WORDS[level or 1]} ({level}), since {day_words(since, today_is)}", *earlier))


def _cadence_words(found: Profile, today_is: date) -> str:
    rhythm = ""
    if found.cadence is not None:
        rhythm = interval_words(found.cadence.ideal_days)
        rhythm += f" (by {found.cadence_from})" if found.cadence_from else ""
    return " · ".join(part for part in (rhythm, due_words(found.due_on, today_is) if found.due_on else "") if part)
