"""The shapes of the JSON answers. Their keys are stable; days are ISO 8601, unknown values null or empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netdesk.cli.printing import iso
from netdesk.core.belongings import kind_of, title_of
from netdesk.core.reason import reason_words
from netdesk.core.tables import field_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from netdesk.core.bringing import Bringing
    from netdesk.core.cadence import Cadence
    from netdesk.core.capture.said import Capture, Mention
    from netdesk.core.drafts import Sourced
    from netdesk.core.exchanges import Exchange, LoggedExchange, LoggedPromise, Promise
    from netdesk.core.interactions import LoggedInteraction
    from netdesk.core.listing import ListingRow
    from netdesk.core.nudge_history import NudgeEvent
    from netdesk.core.people import Profile
    from netdesk.core.plan import Plan
    from netdesk.core.planner import Nudge
    from netdesk.core.portrait import Portrait
    from netdesk.core.readiness import Readiness
    from netdesk.core.relations import Relation
    from netdesk.store.journal import StepRow

Record = dict[str, Any]
_NAMES = (
    "given", "family", "additional", "prefix", "suffix", "nickname", "phonetic_given", "phonetic_family",
)  # fmt: skip


def nudge(found: Nudge, today: date) -> Record:
    """One row of ``today``."""
    return {
        "source": found.source.value,
        "person_id": found.person_id or None,
        "name": found.name,
        "title": found.title,
        "state": found.state.value,
        "due_on": found.due_on.isoformat(),
        "about_on": found.about_on.isoformat(),
        "at": found.at.isoformat("minutes") if found.at else None,
        "last_on": iso(found.last_on),
        "last_channel": found.channel.value if found.channel else None,
        "last_what": found.what if found.cadence else "",
        "closeness": found.closeness,
        "cadence": cadence(found.cadence),
        "snoozed_until": iso(found.snoozed_until),
        "snoozed_time": found.snoozed_time.isoformat("minutes") if found.snoozed_time else None,
        "paused_until": iso(found.paused_until),
        "minutes": found.minutes,
        "reason": reason_words(found, today),
        "actions": [action.value for action in found.actions],
        "key": found.key,
    }


def bringing(found: Bringing | None) -> Record | None:
    """What could be brought to somebody, or null."""
    return None if found is None else {"means": found.means.value, "what": found.what, "why": found.why}


def nudge_event(found: NudgeEvent) -> Record:
    """One row of ``nudges --history``."""
    return {
        "at": found.at.isoformat(),
        "what": found.what,
        "title": found.title,
        "key": found.key,
        "until": iso(found.until),
        "until_time": found.until_time.isoformat("minutes") if found.until_time else None,
    }


def listing_row(row: ListingRow) -> Record:
    """One row of ``people``."""
    return {
        "id": row.person_id,
        "name": row.name,
        "organization": row.organization,
        "title": row.title,
        "closeness": row.closeness,
        "last_on": row.last_on,
        "last_channel": row.last_channel,
        "last_what": row.last_what or "",
        "due_on": row.due_on,
        "cadence_days": row.ideal_days,
        "topics": row.topics.split(", ") if row.topics else [],
    }


def cadence(found: Cadence | None) -> Record | None:
    """A cadence, or null."""
    if found is None:
        return None
    channels = sorted(channel.value for channel in found.channels)
    return {"ideal_days": found.ideal_days, "max_days": found.max_days, "channels": channels}


def portrait(shown: Portrait) -> Record:
    """The answer of ``person``."""
    return profile(shown.profile, shown.timeline, shown.relations) | {
        "introduced": [{"id": person_id, "name": name} for person_id, name in shown.introduced],
        "could_bring": [
            {"need": each.need, "topic": each.topic, "id": each.person_id, "name": each.name} for each in shown.helpers
        ],
        "promises": [
            {"by": each.promise.by.value, "what": each.promise.what, "due_on": iso(each.promise.due_on)}
            for each in shown.promises
        ],
        "exchanges": {way.value: count for way, count in shown.counts.items()},
    }


def profile(found: Profile, log: Sequence[LoggedInteraction], ties: Iterable[Relation]) -> Record:
    """A person's facts, and what happened."""
    draft = found.draft
    return {
        "id": found.person_id,
        "name": found.name,
        **{key: getattr(draft, key) for key in _NAMES},
        "uid": draft.uid,
        "contact_points": [{"kind": p.kind.value, "value": p.value, "label": p.label} for p in draft.contact_points],
        "addresses": [
            {key: getattr(a, key) for key in ("street", "city", "region", "postcode", "country", "label")}
            for a in draft.addresses
        ],
        "positions": [
            {key: getattr(p, key) for key in ("organization", "title", "industry", "job_family", "start", "end")}
            for p in draft.positions
        ],
        "city": draft.city,
        "region": draft.region,
        "country": draft.country,
        "birthday": str(draft.birthday) if draft.birthday else None,
        "connected_on": iso(draft.connected_on),
        "presence": draft.presence.value if draft.presence else None,
        "relation_classes": [name.value for name in draft.relation_classes],
        "tags": list(draft.tags),
        "topics": list(draft.topics),
        "languages": list(draft.languages),
        "needs": list(draft.needs),
        "skills": list(draft.skills),
        "met_on": str(draft.met_on) if draft.met_on else None,
        "met_where": draft.met_where,
        "met_how": draft.met_how,
        "introduced_by": draft.introduced_by,
        "relations": [{"role": each.role.value, "id": each.other_id, "name": each.name} for each in ties],
        "do_not_contact": draft.do_not_contact,
        "custom_fields": [{"name": name, "value": value} for name, value in draft.custom_fields],
        "notes": draft.notes,
        "closeness": draft.closeness,
        "closeness_history": [{"level": level, "stated_on": on.isoformat()} for level, on in found.closeness_history],
        "cadence": cadence(found.cadence),
        "cadence_from": found.cadence_from,
        "last_on": iso(found.last_on),
        "qualifying_on": iso(found.qualifying_on),
        "due_on": iso(found.due_on),
        "interactions": [interaction(entry) for entry in log],
    }


def interaction(entry: LoggedInteraction) -> Record:
    """One interaction, in ``person`` and as the answer of ``log``."""
    return {
        "id": entry.interaction_id,
        "on": entry.on.isoformat(),
        "at": entry.at.isoformat("minutes") if entry.at else None,
        "channel": entry.channel.value,
        "people": _people(entry.people),
        "initiated_by": entry.initiated_by.value if entry.initiated_by else None,
        "minutes": entry.minutes,
        "place": entry.place,
        "event": entry.event,
        "what": entry.what,
        "note": entry.note,
        "worth_it": {"me": entry.worth_me, "them": entry.worth_them},
        "exchanges": [_exchange(each) | {"about": list(each.about)} for each in entry.exchanges],
        "promises": [_promise(each) for each in entry.promises],
        "topics": list(entry.topics),
    }


def capture(said: Capture, today_is: date) -> Record:
    """What a line says, in ``log --dry-run``; without a day it was today."""
    follow_up = said.follow_up
    return {
        "people": [_mention(mention) for mention in said.people],
        "date": (said.on or today_is).isoformat(),
        "time": said.at.isoformat("minutes") if said.at else None,
        "channel": said.channel.value if said.channel else None,
        "place": said.place,
        "event": said.event,
        "minutes": said.minutes,
        "initiated_by": said.initiated_by.value if said.initiated_by else None,
        "exchanges": [
            {
                "direction": each.direction.value,
                "kind": each.kind.value,
                "what": each.what,
                "by": each.by.value if each.by else None,
                "about": [_mention(mention) for mention in each.about],
            }
            for each in said.exchanges
        ],
        "promises": [{"by": each.by.value, "what": each.what, "due": iso(each.due)} for each in said.promises],
        "follow_up": {"text": follow_up.text, "date": iso(follow_up.on)} if follow_up else None,
        "topics": list(said.topics),
        "note": said.note,
    }


def exchange(found: LoggedExchange) -> Record:
    """One exchange, as the answer of ``give``, ``received``, ``ask`` and in ``exchanges``."""
    return _exchange(found.exchange) | {
        "on": found.on.isoformat(),
        "people": _people(found.people),
        "about": _people(found.about),
        "purpose": found.exchange.purpose,
        "interaction_id": found.interaction_id or None,
    }


def promise(found: LoggedPromise) -> Record:
    """One promise, as the answer of ``promise`` and in ``promises``."""
    return _promise(found.promise) | {
        "on": found.on.isoformat(),
        "people": _people(found.people),
        "interaction_id": found.interaction_id or None,
    }


def readiness(person_id: int, found: Readiness) -> Record:
    """How it stands with a person before something is asked of them."""
    return {
        "id": person_id,
        "touched_on": iso(found.touched_on),
        "gave_on": iso(found.gave_on),
        "gives": found.gives,
        "open_asks": found.open_asks,
        "is_cold": found.is_cold,
    }


def _people(named: Iterable[tuple[int, str]]) -> list[Record]:
    return [{"id": person_id, "name": name} for person_id, name in named]


def _promise(each: Promise) -> Record:
    return {
        "id": each.promise_id,
        "by": each.by.value,
        "what": each.what,
        "due": iso(each.due_on),
        "done": iso(each.done_on),
        "let_go": iso(each.let_go_on),
    }


def _exchange(each: Exchange) -> Record:
    return {
        "id": each.exchange_id,
        "direction": each.direction.value,
        "kind": each.kind.value,
        "what": each.what,
        "by": each.asked_by.value if each.asked_by else None,
        "outcome": each.outcome.value if each.outcome else None,
    }


def _mention(mention: Mention) -> Record:
    return {
        "id": mention.person_id,
        "name": mention.name or mention.said,
        "said": mention.said,
        "confidence": mention.confidence,
        "candidates": [{"id": each.person_id, "name": each.name} for each in mention.candidates],
    }


def plan(found: Plan, applied: bool) -> Record:
    """The answer of ``import``."""
    return {
        "new": [{"name": new.draft.name, "sources": _sources(new.sources)} for new in found.creates],
        "changed": [
            {
                "id": update.person_id,
                "name": update.stored.name,
                "changes": [{"field": c.field, "old": c.old, "new": c.new} for c in update.changes],
                "sources": _sources(update.sources),
            }
            for update in found.updates
        ],
        "same": [{"id": s.person_id, "name": s.name, "sources": _sources(s.sources)} for s in found.sames],
        "unclear": [
            {"name": u.draft.name, "maybe_id": u.person_id, "reason": u.reason, "sources": _sources(u.sources)}
            for u in found.unclear
        ],
        "interactions": [
            {
                "on": new.draft.on.isoformat(),
                "channel": new.draft.channel.value,
                "what": new.draft.what,
                "with": [each.name or each.key for each in new.known],
                "file": new.touch.file,
                "where": new.touch.where,
            }
            for new in found.touches.new
        ],
        "belongings": [
            {
                "kind": kind_of(each.belonging),
                "what": title_of(each.belonging),
                "of": list(each.belonging.names),
                "replaces": each.is_other,
                "file": each.belonging.file,
                "where": each.belonging.where,
            }
            for each in found.belongings
        ],
        "left": [
            {"kind": left.kind, "count": left.count, "of": list(left.names), "file": left.file} for left in found.left
        ],
        "departures": [{"id": gone.person_id, "name": gone.name, "file": gone.file} for gone in found.departures],
        "tables": [
            {
                "file": table.file,
                "sheet": table.sheet,
                "columns": [
                    {"header": header, "field": field_of(column)}
                    for header, column in zip(table.header, table.columns, strict=True)
                ],
            }
            for table in found.tables
        ],
        "unreadable": [{"file": u.file, "where": u.where, "reason": u.reason} for u in found.unreadable],
        "applied": applied,
    }


def step(row: StepRow) -> Record:
    """One row of ``history``."""
    return {"step": row.step_id, "label": row.label, "made_at": row.made_at, "state": row.state}


def _sources(sources: tuple[Sourced, ...]) -> list[Record]:
    return [{"file": source.file, "where": source.where} for source in sources]
