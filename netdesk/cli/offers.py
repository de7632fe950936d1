"""The offers and ideas commands: what I can bring, whom it would help, and what I thought of for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words
from netdesk.core.exchanges import ExchangeKind
from netdesk.core.language import counted
from netdesk.core.offers import OFFERED, IdeaDraft, IdeaState, OfferDraft
from netdesk.core.planner.prompts import PROMPTED
from netdesk.services import ideas, offers

if TYPE_CHECKING:
    from netdesk.core.offer_matching import Match, Wanting
    from netdesk.core.offers import Idea, Offer
    from netdesk.services.offers import Prompt

_KINDS = click.Choice([kind.value for kind in OFFERED])
_SHOWN_MATCHES = 3


@click.command("offers", cls=Verb, short_help="What I can bring, whom it would help, and why.")
@click.argument("number", type=int, required=False)
@click.option("--add", "what", metavar="WHAT", help="Something I can bring.")
@click.option("--kind", type=_KINDS, default="other", show_default=True, help="What it is.")
@click.option("--topic", "topics", metavar="TOPIC", multiple=True, help="What it is about; may be given several times.")
@click.option("--place", default="", metavar="PLACE", help="The city or country where it is to be had.")
@click.option("--retire", metavar="ID", type=int, help="Offered no more; or again.")
@click.option("--delete", metavar="ID", type=int, help="Delete an offer.")
@click.option("--all", "include_all", is_flag=True, help="Also those that are retired.")
@click.option("--week", is_flag=True, help="For whom to think of something this week.")
@click.option("--count", type=click.IntRange(1, 50), default=PROMPTED, show_default=True, help="For how many.")
@click.pass_obj
def offers_(
    session: Session,
    number: int | None,
    what: str | None,
    kind: str,
    topics: tuple[str, ...],
    place: str,
    retire: int | None,
    delete: int | None,
    include_all: bool,
    week: bool,
    count: int,
) -> None:
    """What I can bring, and whom it would help: with the reason, and colleagues, friends and business in turn."""
    if week:
        _print_week(session, offers.prompts(session.reader, session.today, count))
        return
    if what is not None:
        number = session.change(offers.add, OfferDraft(what, ExchangeKind(kind), topics, place))
    if retire is not None:
        session.change(offers.retire, retire)
    if delete is not None:
        session.change(offers.delete, delete)
    if number is not None:
        found = [offers.get(session.reader, number)]
    else:
        found = offers.listed(session.reader, include_retired=include_all)
    matched = offers.matches(session.reader, session.today, found)
    most = offers.MOST_MATCHES if number is not None else _SHOWN_MATCHES
    data = [_offer_record(each, matched.get(each.offer_id, [])) for each in found]
    blocks = [_offer_words(each, matched.get(each.offer_id, [])[:most]) for each in found]
    printing.answer(session.as_json, data, "\n".join(blocks) or "No offers yet. Add one with --add WHAT.")


@click.command("ideas", cls=Verb, short_help="What I thought of for whom: thought, shared, landed.")
@click.option("--think", "what", metavar="WHAT", help="Something to bring to the person of --with.")
@click.option("--with", "name", metavar="NAME", help="Whom it is for; without --think: only their ideas.")
@click.option("--kind", type=_KINDS, help="What it is; else what its offer is.")
@click.option("--offer", "offer_id", metavar="ID", type=int, help="The offer that it is of.")
@click.option("--share", metavar="ID", type=int, help="Shared today; logs the give.")
@click.option("--landed", metavar="ID", type=int, help="It was of use.")
@click.option("--drop", metavar="ID", type=int, help="Let it go.")
@click.pass_obj
def ideas_(
    session: Session,
    what: str | None,
    name: str | None,
    kind: str | None,
    offer_id: int | None,
    share: int | None,
    landed: int | None,
    drop: int | None,
) -> None:
    """Ideas: those never shared first, the oldest first."""
    person_id = session.person((name,)) if name else 0
    if what is not None or offer_id is not None:
        if not person_id:
            raise click.UsageError("Say for whom: netdesk ideas --think WHAT --with NAME.")
        offer = offers.get(session.reader, offer_id) if offer_id is not None else None
        said = ExchangeKind(kind) if kind else offer.draft.kind if offer else ExchangeKind.OTHER
        words = what or (offer.draft.what if offer else "")
        session.change(ideas.think, IdeaDraft(person_id, words, said, offer_id or 0))
    for verb, number in ((ideas.share, share), (ideas.land, landed), (ideas.drop, drop)):
        if number is not None:
            session.change(verb, number)
    found = ideas.listed(session.reader, person_id=person_id)
    data = [_idea_record(session, each) for each in found]
    lines = [_idea_line(session, each) for each in found]
    header = ("No.", "", "Who", "What", "Kind", "")
    printing.answer(session.as_json, data, printing.table(lines, header) if lines else "No ideas yet.")


def _print_week(session: Session, found: list[Prompt]) -> None:
    data = [
        {
            **_person_record(each.match.person),
            "offer_id": each.offer.offer_id if each.offer else None,
            "offer": each.offer.draft.what if each.offer else "",
            "reasons": list(each.match.reasons),
        }
        for each in found
    ]
    lines = [
        (each.match.person.name, each.offer.draft.what if each.offer else "", "; ".join(each.match.reasons))
        for each in found
    ]
    text = printing.table(lines, ("Think of something for", "Perhaps", "Why")) if lines else "Nobody waits for an idea."
    printing.answer(session.as_json, data, text)


def _offer_record(offer: Offer, matched: list[Match]) -> dict[str, Any]:
    draft = offer.draft
    return {
        "id": offer.offer_id,
        "what": draft.what,
        "kind": draft.kind.value,
        "topics": list(draft.topics),
        "place": draft.place,
        "made_on": offer.made_on.isoformat(),
        "retired_on": printing.iso(offer.retired_on),
        "matches": [{**_person_record(each.person), "reasons": list(each.reasons)} for each in matched],
    }


def _person_record(person: Wanting) -> dict[str, Any]:
    classes = sorted(each.value for each in person.classes)
    return {"person_id": person.person_id, "name": person.name, "closeness": person.closeness, "classes": classes}


def _offer_words(offer: Offer, matched: list[Match]) -> str:
    draft = offer.draft
    about = [draft.kind.value, *(f"#{topic}" for topic in draft.topics), draft.place]
    head = f"{offer.offer_id}  {draft.what} ({', '.join(filter(None, about))})"
    if offer.retired_on:
        return f"{head}, retired"
    lines = [(f"   {each.person.name}", "; ".join(each.reasons)) for each in matched]
    return (
        "\n".join((head, printing.table(lines))) if lines else f"{head}\n   nobody that it would help, as far as known"
    )


def _idea_record(session: Session, idea: Idea) -> dict[str, Any]:
    draft = idea.draft
    return {
        "id": idea.idea_id,
        "person_id": draft.person_id,
        "name": idea.name,
        "what": draft.what,
        "kind": draft.kind.value,
        "offer_id": draft.offer_id or None,
        "state": idea.state.value,
        "thought_on": idea.thought_on.isoformat(),
        "shared_on": printing.iso(idea.shared_on),
        "landed_on": printing.iso(idea.landed_on),
        "age_days": idea.age(session.today),
    }


def _idea_line(session: Session, idea: Idea) -> tuple[str, ...]:
    when = (
        counted(idea.age(session.today), "{count} day old", "{count} days old")
        if idea.state is IdeaState.THOUGHT
        else ""
    )
    if idea.shared_on is not None:
        when = day_words(idea.landed_on or idea.shared_on, session.today)
    return str(idea.idea_id), idea.state.value, idea.name, idea.draft.what, idea.draft.kind.value, when
