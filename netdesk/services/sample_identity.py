"""The identity of the sample network's owner put on the desk, inside the step that brings the network."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.clock import today
from netdesk.core.mentions import EvidenceKind
from netdesk.core.own_facts import OwnFacts
from netdesk.core.planner import Act, ActKind, Source, key_of
from netdesk.core.sample.identity import sample_identity
from netdesk.core.surfaces import review_name
from netdesk.core.themes import REVIEW_DAYS, REVIEW_NAME
from netdesk.services import me, surfaces
from netdesk.store import mentions, nudges, reviews, themes
from netdesk.store import surfaces as stored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.sample.identity import SampleIdentity, SampleSurface
    from netdesk.store.store import Store

_SHOWN_BY = {1: ("presentation", 4), 3: ("blog post", 2)}
"""By number of a theme the kind of appearance that shows it, and how many of them are taken."""


def fill(store: Store, people: Sequence[int], closeness: Sequence[int], seed: int = 1) -> None:
    """Write themes, surfaces, mentions and evidence. ``people`` are ids, ``closeness`` how close each of them is."""
    text = paths.resource("sample/identity.toml").read_text(encoding="utf-8")
    day = today(store.clock)
    sample = sample_identity(text, closeness, seed, day)
    me.write_facts(store, OwnFacts(sample.name, sample.city, sample.positions))
    ids = _fill_themes(store, sample, day)
    for each in sample.surfaces:
        _fill_surface(store, each)
    for mention in sample.mentions:
        assert mention.person_id is not None
        said = tuple(ids[number - 1] for number in mention.themes)
        draft = replace(mention, person_id=people[mention.person_id], themes=said)
        mentions.insert(store.connection, draft, day)
    for number, evidence in sample.evidence:
        mentions.insert_evidence(store.connection, ids[number - 1], [evidence])
    possible = mentions.possible_evidence(store.as_reader())
    for number, (kind, most) in _SHOWN_BY.items():
        seen = [each for each in possible if each.kind is EvidenceKind.APPEARANCE and each.what.startswith(kind)]
        mentions.insert_evidence(store.connection, ids[number - 1], seen[:most])
    made = [each for each in possible if each.kind is EvidenceKind.INTRODUCTION]
    mentions.insert_evidence(store.connection, ids[1], made)


def _fill_themes(store: Store, sample: SampleIdentity, day: date) -> list[int]:
    reviews.put(None, REVIEW_NAME, REVIEW_DAYS, day)
    ids = []
    for theme in sample.themes:
        (first, draft), *later = theme.stated
        theme_id = themes.insert(store.connection, draft, first)
        for stated_on, revised in later:
            themes.revise(store.connection, theme_id, revised, stated_on)
            themes.set_facts(store.connection, theme_id, revised.signs, revised.since or first)
        if theme.ended is not None:
            themes.set_end(store.connection, theme_id, theme.ended)
        ids.append(theme_id)
    return ids


def _fill_surface(store: Store, sample: SampleSurface) -> None:
    surface_id = surfaces.insert(store, sample.draft, sample.since)
    surface = surfaces.one(store.as_reader(), surface_id)
    ids = {text.key: text.text_id for text in surface.texts}
    for key, versions, live in sample.texts:
        for number, (made_on, said) in enumerate(versions, 1):
            instant = datetime.combine(made_on, time(9), UTC).isoformat(timespec="seconds")
            stored.add_version(store.connection, ids[key], said, instant)
            if number == live:
                stored.set_live(store.connection, ids[key], number, made_on)
    if surface.review_id is not None and sample.reviewed is not None:
        key = key_of(Source.REVIEW, surface.review_id, sample.since)
        nudges.add_act(store, key, Act(ActKind.DONE, sample.reviewed), 0, review_name(sample.draft.name))
