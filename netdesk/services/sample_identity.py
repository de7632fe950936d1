"""The identity of the sample network's owner put on the desk, inside the step that brings the network."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.clock import today
from netdesk.core.mentions import EvidenceKind
from netdesk.core.planner import Act, ActKind, Source, key_of
from netdesk.core.sample_identity import sample_identity
from netdesk.core.surfaces import TextDraft, review_name
from netdesk.core.themes import REVIEW_DAYS, REVIEW_NAME
from netdesk.services.platforms import platforms
from netdesk.store import mentions, nudges, organizations, reviews, settings, surfaces, themes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.sample_identity import SampleIdentity, SampleSurface
    from netdesk.store.store import Store

_SHOWN_BY = {1: ("presentation", 4), 3: ("blog post", 2)}
"""By number of a theme the kind of appearance that shows it, and how many of them are taken."""


def fill(store: Store, people: Sequence[int], closeness: Sequence[int], seed: int = 1) -> None:
    """Write themes, surfaces, mentions and evidence. ``people`` are ids, ``closeness`` how close each of them is."""
    text = paths.resource("sample/identity.toml").read_text(encoding="utf-8")
    day = today(store.clock)
    sample = sample_identity(text, closeness, seed, day)
    for name, employment in sample.employments:
        known = organizations.ids_by_name(store.as_reader(), name)
        organization_id = known[0][0] if known else organizations.add(store.connection, name)
        organizations.employ(store.connection, organization_id, [employment])
    settings.write(store, {"my_name": sample.name, "my_city": sample.city})
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
    review_id = reviews.put(None, review_name(sample.draft.name), sample.draft.review_days, sample.since)
    surface_id = surfaces.insert(store.connection, sample.draft, review_id)
    written = {key: (versions, live) for key, versions, live in sample.texts}
    platform = platforms().get(sample.draft.platform)
    for kind in platform.texts if platform else ():
        own = TextDraft(kind.name, kind.limit, kind.count, kind.is_markdown)
        text_id = surfaces.insert_text(store.connection, surface_id, own, kind.key)
        versions, live = written.get(kind.key, ((), None))
        for number, (made_on, said) in enumerate(versions, 1):
            instant = datetime.combine(made_on, time(9), UTC).isoformat(timespec="seconds")
            surfaces.add_version(store.connection, text_id, said, instant)
            if number == live:
                surfaces.set_live(store.connection, text_id, number, made_on)
    if review_id is not None and sample.reviewed is not None:
        key = key_of(Source.REVIEW, review_id, sample.since)
        nudges.add_act(store, key, Act(ActKind.DONE, sample.reviewed), 0, review_name(sample.draft.name))
