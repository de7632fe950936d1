"""Mentions and evidence, whom to ask, and wanted against heard."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, ExchangeKind
from netdesk.core.identity import Gap, Shown
from netdesk.core.interactions import InteractionDraft
from netdesk.core.mentions import EvidenceDraft, EvidenceKind, MentionDraft
from netdesk.core.people import PersonDraft
from netdesk.core.surfaces import SurfaceDraft
from netdesk.core.themes import ThemeDraft
from netdesk.errors import InputError, NotFoundError
from netdesk.services import duplicates, identity, interactions, mentions, people, shelf, surfaces, themes, undo
from netdesk.store.store import Store
from tests.seeds import TODAY, FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netdesk.core.identity import Identity


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "netdesk.db", FixedClock(), lambda change: None)
    yield store
    store.close()


def read(store: Store) -> Identity:
    return identity.read(store.as_reader())


def test_wanted_is_held_against_what_is_claimed_shown_and_heard(store: Store) -> None:
    storage, together, clear = (
        themes.add(store, ThemeDraft(text, signs=signs))
        for text, signs in (("Makes grid storage boring", ()), ("Brings people together", ()), ("Writes clearly", ()))
    )
    linkedin = surfaces.add(store, SurfaceDraft("LinkedIn", "linkedin"))
    headline = surfaces.one(store.as_reader(), linkedin).texts[0].text_id
    surfaces.keep(store, headline, "Grid storage, made boring. I bring people together.")
    mentions.add(store, MentionDraft("ask Ana, she knows storage", themes=(storage,), is_wanted=True))
    for label in ("the spreadsheet guy", "The Spreadsheet Guy!", "late"):
        mentions.add(store, MentionDraft(label, is_wanted=False))
    mentions.add_evidence(store, together, [EvidenceDraft(EvidenceKind.INTRODUCTION, "Ana to Ben", date(2026, 5, 1))])
    found = read(store)
    assert [(row.theme.text, row.gaps) for row in found.rows] == [
        ("Makes grid storage boring", (Gap.NO_EVIDENCE,)),
        ("Brings people together", (Gap.NEVER_HEARD,)),
        ("Writes clearly", (Gap.NEVER_HEARD, Gap.NOWHERE_SAID)),
    ]
    assert found.rows[1].evidence == {EvidenceKind.INTRODUCTION: 1}
    assert [(row.label, len(row.mentions)) for row in found.unwanted] == [("The Spreadsheet Guy!", 2), ("late", 1)]
    themes.set_shown(store, storage, linkedin, False)
    themes.set_shown(store, clear, linkedin, True)
    shown = read(store).shown
    assert [shown[each, linkedin] for each in (storage, together, clear)] == [Shown.NO, Shown.SUGGESTED, Shown.YES]
    themes.set_shown(store, storage, linkedin, None)
    assert read(store).shown[storage, linkedin] is Shown.SUGGESTED
    themes.end(store, together)
    assert [theme.text for theme in read(store).ended] == ["Brings people together"]


def test_what_is_live_counts_and_not_what_is_still_being_written(store: Store) -> None:
    theme = themes.add(store, ThemeDraft("Open data"))
    site = surfaces.add(store, SurfaceDraft("Site"))
    text = surfaces.one(store.as_reader(), site).texts[0].text_id
    surfaces.keep(store, text, "Engineer")
    surfaces.go_live(store, text, 1)
    surfaces.keep(store, text, "Open data for everybody")
    assert read(store).shown[theme, site] is Shown.NO
    surfaces.go_live(store, text, 2)
    assert read(store).shown[theme, site] is Shown.SUGGESTED


def test_a_mention_is_of_somebody_known_or_of_a_name(store: Store) -> None:
    li = people.add(store, PersonDraft(given="Li", family="Wei"))
    by_li = mentions.add(store, MentionDraft(" a bridge ", "“she is a bridge”", person_id=li, place="lunch"))
    mentions.add(store, MentionDraft("blunt", said_by="my old boss", is_spoken=False))
    first, second = mentions.listed(store.as_reader())
    assert (first.name, second.name, second.on) == ("my old boss", "Li Wei", TODAY)
    mentions.edit(store, by_li, MentionDraft("a bridge", person_id=li, is_wanted=True))
    assert mentions.one(store.as_reader(), by_li).draft.is_wanted is True
    undo.undo(store)
    assert mentions.one(store.as_reader(), by_li).draft.words == "“she is a bridge”"
    mentions.remove(store, [by_li])
    with pytest.raises(NotFoundError):
        mentions.one(store.as_reader(), by_li)
    undo.undo(store)
    assert mentions.one(store.as_reader(), by_li).name == "Li Wei"


def test_what_was_said_outlives_whoever_said_it(store: Store) -> None:
    li, wei = people.add(store, PersonDraft(given="Li")), people.add(store, PersonDraft(given="Wei"))
    mention = mentions.add(store, MentionDraft("a bridge", person_id=li))
    duplicates.merge(store, wei, li)
    assert mentions.one(store.as_reader(), mention).draft.person_id == wei
    shelf.discard(store, [wei])
    shelf.empty_bin(store)
    found = mentions.one(store.as_reader(), mention)
    assert (found.draft.person_id, found.name) == (None, "Li")
    undo.undo(store)
    assert mentions.one(store.as_reader(), mention).draft.person_id == wei


@pytest.mark.parametrize(
    ("draft", "field"), [(MentionDraft(" "), "label"), (MentionDraft("late", on=date(2027, 1, 1)), "on")]
)
def test_what_cannot_be_a_mention_is_refused_by_its_field(store: Store, draft: MentionDraft, field: str) -> None:
    with pytest.raises(InputError) as caught:
        mentions.add(store, draft)
    assert caught.value.field == field


def test_introductions_and_recommendations_can_be_taken_as_evidence(store: Store) -> None:
    theme = themes.add(store, ThemeDraft("Brings people together"))
    ana, ben = people.add(store, PersonDraft(given="Ana")), people.add(store, PersonDraft(given="Ben"))
    gave = Exchange(Direction.GIVE, ExchangeKind.INTRODUCTION, "for the storage study", about=(ben,))
    told = InteractionDraft(date(2026, 9, 1), (ana,), Channel.EMAIL, exchanges=(gave,))
    logged = interactions.log(store, told)
    (possible,) = mentions.possible_evidence(store.as_reader(), theme)
    assert (possible.kind, possible.what) == (EvidenceKind.INTRODUCTION, "Ana, Ben: for the storage study")
    mentions.add_evidence(store, theme, [possible])
    assert mentions.possible_evidence(store.as_reader(), theme) == []
    interactions.delete(store, logged)
    (kept,) = mentions.evidence(store.as_reader())
    assert (kept.draft.what, kept.draft.exchange_id) == (possible.what, None)
    mentions.remove_evidence(store, [kept.evidence_id])
    assert mentions.evidence(store.as_reader()) == []
    with pytest.raises(InputError):
        mentions.add_evidence(store, theme, [EvidenceDraft(EvidenceKind.OTHER, " ", TODAY)])


def test_five_people_of_different_closeness_are_asked_and_not_soon_again(store: Store) -> None:
    ids = {}
    for level in (1, 2, 3, 4, 5, 5, 4):
        name = f"Level {level}{'' if level not in ids else ' too'}"
        ids.setdefault(level, people.add(store, PersonDraft(display_name=name, closeness=level)))
    people.add(store, PersonDraft(given="Silent", closeness=5, do_not_contact=True))
    people.add(store, PersonDraft(given="Stranger"))
    asked = mentions.to_ask(store.as_reader(), TODAY)
    assert [level for _, _, level in asked] == [5, 4, 3, 2, 1]
    answers = [MentionDraft("steady", person_id=person_id, was_asked=True) for person_id, _, _ in asked]
    mentions.add_many(store, answers, "Asked five people")
    assert [name for _, name, _ in mentions.to_ask(store.as_reader(), TODAY)] == ["Level 5 too", "Level 4 too"]
    assert len(mentions.to_ask(store.as_reader(), date(2028, 12, 31))) == 5
    undo.undo(store)
    assert mentions.listed(store.as_reader()) == []
