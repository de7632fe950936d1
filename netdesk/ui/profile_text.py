"""A person's portrait written into a text document. What was typed or imported is never read as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from netdesk.core.exchanges import Direction, Outcome
from netdesk.core.language import grouped, tr
from netdesk.core.milestones import Verdict
from netdesk.core.planner import subject_of
from netdesk.core.query_tree import quoted
from netdesk.core.secrecy import Secrecy
from netdesk.models.exchange_words import exchange_words, outcome_words, promise_words
from netdesk.models.fact_words import card_fact_words
from netdesk.models.words import class_words, day_words, label_words, partial_words, presence_words, role_words
from netdesk.services import source_cards
from netdesk.ui.profile_words import (
    address_words,
    balance_words,
    interaction_words,
    last_words,
    link_of,
    met_words,
    point_label,
    position_words,
    shown_value,
    statement_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from netdesk.core.exchanges import LoggedExchange, LoggedPromise
    from netdesk.core.interactions import LoggedInteraction
    from netdesk.core.people import PersonDraft, Position, Profile
    from netdesk.core.planner import Nudge
    from netdesk.core.portrait import Portrait
    from netdesk.core.secrecy import AgendaPoint
    from netdesk.ui.kit.fact_writer import Fact, FactWriter, Words

EARLIER = "netdesk:earlier"
"""Where the link below a timeline leads that asks for more of it."""
AGENDA, PRIVATE, BRIEF = "netdesk:agenda", "netdesk:private", "netdesk:brief"
"""Where the links to the agenda of the next meeting, to the private notes and to the printed brief lead."""
PERSON, ORGANIZATION, QUERY = "netdesk:person/", "netdesk:organization/", "netdesk:query/"
"""What the links to a person, by id, to an organization, by name, and to whom a query finds begin with."""


ACT = "netdesk:act/"
"""What the links begin with that do something with an interaction, exchange or promise: ``promise/7/keep``."""


def act_link(noun: str, number: int, act: str = "open") -> str:
    """Where words lead that do something with an interaction, an exchange or a promise."""
    return f"{ACT}{noun}/{number}/{act}"


def person_link(person_id: int) -> str:
    """Where the name of somebody leads."""
    return f"{PERSON}{person_id}"


def organization_link(name: str) -> str:
    """Where the name of an organization leads."""
    return ORGANIZATION + quote(name, safe="")


def query_link(field: str, value: str) -> str:
    """Where a fact that others share leads: to everyone of whom it is true."""
    sign = ":" if field == "tag" else "="  # a tag is asked for whole anyway
    return QUERY + quote(f"{field}{sign}{quoted(value)}", safe="")


def write_portrait(writer: FactWriter, portrait: Portrait, today: date) -> None:
    """Facts first, then ties, what went to and fro, notes, and what happened, newest first."""
    draft = portrait.profile.draft
    writer.facts(_facts(portrait.profile, today))
    writer.section(tr("How we met"), _story(portrait, today))
    writer.section(
        tr("They know"),
        [(role_words(each.role), [(each.name, person_link(each.other_id))]) for each in portrait.relations],
    )
    writer.section(tr("News"), _news(portrait, today))
    writer.section(tr("Reminders"), [_reminder(each, today) for each in portrait.reminders])
    _write_meeting(writer, portrait)
    writer.section(tr("Needs, and what I could bring"), _needs(portrait))
    writer.section(tr("Given and received"), _exchanged(portrait, today))
    if draft.notes.strip():
        writer.heading(tr("Notes"))
        writer.markdown(draft.notes.strip())
    writer.section(tr("Closeness"), _statements(portrait.profile, today))
    _write_timeline(writer, portrait, today)


def _news(portrait: Portrait, today: date) -> list[Fact]:
    """What changed in their life, the newest first, and how sure it is; what was denied is left out."""
    if not portrait.milestones:
        return []
    from netdesk.models.giving_words import milestone_words, verdict_words

    return [
        (day_words(each.noticed_on, today), [(f"{milestone_words(each, today)} · {verdict_words(each.verdict)}", "")])
        for each in portrait.milestones
        if each.verdict is not Verdict.UNTRUE
    ]


def _reminder(each: Nudge, today: date) -> Fact:
    """When it comes and what it says, which leads to where it is edited."""
    how_often = each.why[-1] if each.why else ""
    more = f" · {how_often}" if how_often else ""
    when = day_words(each.snoozed_until or each.due_on, today)
    return when, [(each.words, act_link("reminder", subject_of(each.key) or 0)), (more, "")]


def _write_meeting(writer: FactWriter, portrait: Portrait) -> None:
    """What is to be talked about, and the ways to the agenda and to what only the passphrase opens."""
    writer.heading(tr("When we meet"))
    writer.facts([(tr("Talk about"), [(_point_words(point), "")]) for point in portrait.agenda])
    notes, count = tr("Private notes …"), portrait.guarded_notes
    notes = tr("Private notes ({count}) …").format(count=grouped(count)) if count else notes
    writer.links([(tr("Agenda …"), AGENDA), (notes, PRIVATE), (tr("Print a brief …"), BRIEF)])


def _point_words(point: AgendaPoint) -> str:
    if point.secrecy is Secrecy.NORMAL:
        return point.text
    if point.secrecy is Secrecy.UNSPOKEN:
        return tr("something to talk about in person")
    return tr("printed, and erased here") if point.is_erased else tr("sealed")


def _facts(profile: Profile, today: date) -> list[Fact]:
    draft = profile.draft
    found: list[Fact] = [(tr("Last contact"), [(last_words(profile, today), "")])]
    found += [(point_label(point), [(shown_value(point), link_of(point))]) for point in draft.contact_points]
    for position in draft.positions:
        found.append((tr("Position") if not position.end else tr("Earlier"), _work(position)))
    found += [
        (tr("Lives in"), _found_by(city=[draft.city], region=[draft.region], country=[draft.country])),
        *((_labelled(tr("Address"), each.label), [(address_words(each), "")]) for each in draft.addresses),
        (tr("Topics"), _found_by(topic=draft.topics)),
        (tr("Tags"), _found_by(tag=draft.tags)),
        *((label, [(words, "")]) for label, words in _plain_facts(draft, today)),
        *((name, [(said, "")]) for name, said in draft.custom_fields),
        *(
            (card_fact_words(name), [(said if isinstance(said, str) else partial_words(said), "")])
            for name, said in source_cards.facts(draft)
        ),
    ]
    return found


def _plain_facts(draft: PersonDraft, today: date) -> list[tuple[str, str]]:
    return [
        (tr("Nickname"), draft.nickname),
        (tr("Sounds like"), " ".join(part for part in (draft.phonetic_given, draft.phonetic_family) if part)),
        (tr("Languages"), ", ".join(draft.languages)),
        (tr("Skills"), ", ".join(draft.skills)),
        (tr("Birthday"), partial_words(draft.birthday) if draft.birthday else ""),
        (tr("To me"), ", ".join(class_words(each) for each in draft.relation_classes)),
        (tr("We meet"), presence_words(draft.presence) if draft.presence else ""),
        (tr("Connected"), day_words(draft.connected_on, today) if draft.connected_on else ""),
    ]


def _found_by(**values: Sequence[str]) -> Words:
    """Values of fields of the query language, each leading to everyone who has it, with commas between them."""
    said = [(value, query_link(field, value)) for field, each in values.items() for value in each if value]
    return [piece for number, link in enumerate(said) for piece in ([(", ", "")] * (number > 0) + [link])]


def _work(position: Position) -> Words:
    """The words of a position, its organization being a link."""
    words = position_words(position)
    name = position.organization
    if not name:
        return [(words, "")]
    before, _, after = words.rpartition(name) if words.endswith(name) else words.partition(name)
    if position.title and name in position.title:
        at = len(position.title) + words[len(position.title) :].index(name)
        before, after = words[:at], words[at + len(name) :]
    return [(before, ""), (name, organization_link(name)), (after, "")]


def _story(portrait: Portrait, today: date) -> list[Fact]:
    found: list[Fact] = [(tr("Met"), [(met_words(portrait.profile.draft), "")])]
    if portrait.introduced_by is not None:
        person_id, name = portrait.introduced_by
        found.append((tr("Through"), [(name, person_link(person_id))]))
    found += [(tr("Introduced me to"), [(name, person_link(id_))]) for id_, name in portrait.introduced]
    return found


def _needs(portrait: Portrait) -> list[Fact]:
    """Each need, and below it whom I could introduce for it."""
    found: list[Fact] = []
    for need in portrait.profile.draft.needs:
        found.append((tr("Need"), [(need, "")]))
        for each in portrait.helpers:
            if each.need == need:
                why = tr(" (topic: {topic})").format(topic=each.topic)
                found.append((tr("Could bring"), [(each.name, person_link(each.person_id)), (why, "")]))
    return found


def _exchanged(portrait: Portrait, today: date) -> list[Fact]:
    found: list[Fact] = [(tr("Open", "promises"), _promised(each, today)) for each in portrait.promises]
    found.append((tr("So far"), [(balance_words(portrait.counts), "")]))
    found += [(day_words(each.on, today), _given(each)) for each in portrait.exchanges]
    return found


def _promised(each: LoggedPromise, today: date) -> Words:
    """A promise, with what may become of it."""
    number = each.promise.promise_id
    acts = ((tr("kept"), "keep"), (tr("let go"), "let-go"))
    return [(promise_words(each.promise, today), ""), *_choices("promise", number, acts)]


def _given(each: LoggedExchange) -> Words:
    """An exchange that leads to where it is edited; of an open ask, what may come of it."""
    number, interaction_id = each.exchange.exchange_id, each.interaction_id
    where = act_link("interaction", interaction_id) if interaction_id else act_link("exchange", number)
    about = ", ".join(name for _, name in each.about if name not in each.exchange.what)
    way, colon, words = exchange_words(each.exchange).partition(":")
    more = f"{colon}{words}" + (f" ({about})" if about else "")
    is_open = each.exchange.direction is Direction.ASK and each.exchange.outcome is None
    acts = [(outcome_words(outcome), outcome.name) for outcome in Outcome] if is_open else []
    return [(way, where), (more, ""), *_choices("exchange", number, acts)]


def _choices(noun: str, number: int, acts: Iterable[tuple[str, str]]) -> Words:
    return [piece for words, act in acts for piece in ((" · ", ""), (words, act_link(noun, number, act)))]


def _statements(profile: Profile, today: date) -> list[Fact]:
    """What was said before; how close we are now stands above."""
    before = profile.closeness_history[1:]
    return [(tr("Before"), [(statement_words(level, on, today), "")]) for level, on in before]


def _write_timeline(writer: FactWriter, portrait: Portrait, today: date) -> None:
    writer.heading(tr("Timeline"))
    if not (portrait.timeline or portrait.alone):
        writer.muted(tr("Nothing logged yet."))
        return
    happened = [(each.on, _happened(each, portrait.profile.person_id, today)) for each in portrait.timeline]
    happened += [(each.on, [(day_words(each.on, today), _given(each))]) for each in portrait.alone]
    happened.sort(key=lambda row: row[0], reverse=True)
    writer.facts([fact for _, facts in happened for fact in facts])
    earlier = portrait.profile.interactions - len(portrait.timeline)
    if earlier > 0:
        writer.link(tr("Show earlier ones ({count})").format(count=grouped(earlier)), EARLIER)


def _happened(each: LoggedInteraction, person_id: int, today: date) -> list[Fact]:
    """An interaction, which leads to where it is edited, and its note below."""
    what, _, words = interaction_words(each, person_id).partition(", ")
    said = [exchange_words(exchange) for exchange in each.exchanges]
    said += [promise_words(promise, today) for promise in each.promises]
    more = "; ".join(part for part in (words, *said) if part)
    link = (what, act_link("interaction", each.interaction_id))
    rows: list[Fact] = [(day_words(each.on, today), [link, (f", {more}" if more else "", "")])]
    return [*rows, ("", [(each.note.strip(), "")])] if each.note.strip() else rows


def _labelled(words: str, label: str) -> str:
    return f"{words}, {label_words(label)}" if label else words
