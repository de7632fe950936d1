"""Recommendations: asked for, drafted from what I saw, given, received, declined in my own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today as day_of
from netdesk.core.change import Area
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind, Side
from netdesk.core.language import tr
from netdesk.core.recommendations import State, Way
from netdesk.errors import InputError, NotFoundError
from netdesk.services.interactions import names_of
from netdesk.store import exchanges, recommendations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.recommendations import Claim, Recommendation
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def ask(store: Store, person_id: int, by: Side) -> int:
    """Note that somebody asked me for one, or I them, and return its id. Raises InputError, NotFoundError."""
    name = names_of(store.as_reader(), [person_id] if person_id else [])
    way = Way.GIVEN if by is Side.THEM else Way.RECEIVED
    label = (
        tr("{name} asked for a recommendation").format(name=name)
        if by is Side.THEM
        else tr("Asked {name} for a recommendation").format(name=name)
    )
    with store.step(label, Area.OFFERS, Area.INTERACTIONS) as step:
        step.ids.add(person_id)
        _note(store, person_id, Exchange(Direction.ASK, ExchangeKind.RECOMMENDATION, asked_by=by))
        return recommendations.insert(store.connection, person_id, way, store.instant(), asked_on=day_of(store.clock))


def draft(store: Store, person_id: int, claims: Sequence[Claim], recommendation_id: int = 0) -> int:
    """Write what I would say of somebody, each claim on a record of what I saw of them, and return its id.

    Raises InputError for a claim without words or without such a record, and where it was given already; NotFoundError.
    """
    reader = store.as_reader()
    name = names_of(reader, [person_id] if person_id else [])
    _check_claims(reader, person_id, claims, name)
    if recommendation_id:
        found = get(reader, recommendation_id)
        if found.way is Way.RECEIVED or found.person_id != person_id:
            raise InputError(tr("This is another recommendation."))
        if found.state is State.DONE:
            raise InputError(tr("This recommendation was given already; what was given stays as it was."))
    with store.step(tr("Drafted a recommendation of {name}").format(name=name), Area.OFFERS) as step:
        number = recommendation_id or recommendations.insert(store.connection, person_id, Way.GIVEN, store.instant())
        recommendations.put_claims(store.connection, number, person_id, claims)
        step.ids.add(person_id)
    return number


def give(store: Store, recommendation_id: int, published: str = "") -> None:
    """Say that a draft was given today, and where it can be read; logs the give.

    Raises InputError where nothing stands in it or it was given already, NotFoundError.
    """
    found = get(store.as_reader(), recommendation_id)
    if found.way is Way.RECEIVED or found.state is not State.DRAFT:
        raise InputError(tr("Only a draft can be given. Write one from what you saw first."))
    with store.step(tr("Recommended {name}").format(name=found.name), Area.OFFERS, Area.INTERACTIONS) as step:
        recommendations.publish(store.connection, recommendation_id, day_of(store.clock), published.strip())
        skills = ", ".join(dict.fromkeys(claim.skill for claim in found.claims))
        _note(store, found.person_id, Exchange(Direction.GIVE, ExchangeKind.RECOMMENDATION, skills))
        step.ids.add(found.person_id)


def receive(store: Store, person_id: int, text: str, published: str = "") -> int:
    """Keep a recommendation of me and return its id. Raises InputError, NotFoundError."""
    name = names_of(store.as_reader(), [person_id] if person_id else [])
    if not text.strip():
        raise InputError(tr("Put in what they wrote."), "text")
    day = day_of(store.clock)
    with store.step(tr("{name} recommended me").format(name=name), Area.OFFERS, Area.INTERACTIONS) as step:
        step.ids.add(person_id)
        _note(store, person_id, Exchange(Direction.RECEIVED, ExchangeKind.RECOMMENDATION))
        return recommendations.insert(
            store.connection,
            person_id,
            Way.RECEIVED,
            store.instant(),
            written_on=day,
            text=text.strip(),
            published=published.strip(),
        )


def decline(store: Store, recommendation_id: int, words: str) -> None:
    """Say that I declined, and keep my words. Raises InputError where it is none that they asked for, NotFoundError."""
    found = get(store.as_reader(), recommendation_id)
    if found.way is Way.RECEIVED or found.state not in (State.ASKED, State.DRAFT):
        raise InputError(tr("Only what was asked of you and not given yet can be declined."))
    with store.step(tr("Declined to recommend {name}").format(name=found.name), Area.OFFERS) as step:
        recommendations.decline(store.connection, recommendation_id, day_of(store.clock), words.strip())
        step.ids.add(found.person_id)


def delete(store: Store, recommendation_id: int) -> None:
    """Remove a recommendation; the give that it logged stays. Raises NotFoundError."""
    found = get(store.as_reader(), recommendation_id)
    with store.step(tr("Deleted the recommendation of {name}").format(name=found.name), Area.OFFERS) as step:
        recommendations.delete(store.connection, recommendation_id)
        step.ids.add(found.person_id)


def get(reader: Reader, recommendation_id: int) -> Recommendation:
    """One recommendation. Raises NotFoundError."""
    found = recommendations.get(reader, recommendation_id)
    if found is None:
        raise NotFoundError(
            tr("There is no such recommendation, or it was removed meanwhile; see the list of recommendations.")
        )
    return found


def listed(reader: Reader, person_id: int = 0) -> list[Recommendation]:
    """Recommendations with one person or all, those still open first."""
    return recommendations.listed(reader, person_id)


def _check_claims(reader: Reader, person_id: int, claims: Sequence[Claim], name: str) -> None:
    seen = {each.witness_id for each in recommendations.witnesses(reader, person_id)}
    if not claims:
        raise InputError(
            tr("Pick something that you saw {name} do, and say it in your own words.").format(name=name), "claims"
        )
    if any(claim.witness_id not in seen for claim in claims):
        raise InputError(
            tr("Only what you saw {name} do can be claimed. Note what you saw first.").format(name=name), "claims"
        )
    if len({claim.witness_id for claim in claims}) < len(claims):
        raise InputError(tr("Each record carries one claim; put what you saw into one."), "claims")
    if any(not claim.words.strip() for claim in claims):
        raise InputError(tr("Say each claim in your own words."), "claims")


def _note(store: Store, person_id: int, exchange: Exchange) -> None:
    noted = ExchangeDraft(day_of(store.clock), (person_id,), exchange)
    exchanges.insert(store.connection, [noted], store.instant())
