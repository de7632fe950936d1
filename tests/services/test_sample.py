"""The sample network on a desk: one step in, one step out."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from netdesk.core.counting import count
from netdesk.core.identity import Gap
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError
from netdesk.services import identity, interactions, people, sample, themes, undo
from netdesk.services.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 11, 22)


class _NoonClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, _NoonClock())
    yield desk
    desk.close()


def test_fills_an_empty_desk_in_one_step_that_can_be_undone(desk: Desk) -> None:
    desk.run(sample.fill).result()
    expected = sample.network(TODAY)
    assert desk.reader.one("SELECT count(*) FROM person") == (len(expected.people),)
    assert desk.reader.one("SELECT count(*) FROM interaction") == (len(expected.interactions),)
    assert len(undo.history(desk.reader)) == 1
    desk.run(undo.undo).result()
    for table in (
        "person", "interaction", "closeness", "tag", "topic", "organization", "listing",
        "theme", "surface", "text_version", "mention", "evidence", "review",
    ):  # fmt: skip
        assert desk.reader.one(f"SELECT count(*) FROM {table}") == (0,), table
    desk.run(undo.redo).result()
    assert desk.reader.one("SELECT count(*) FROM listing") == (len(expected.people),)


def test_today_has_its_due_people(desk: Desk) -> None:
    desk.run(sample.fill).result()
    due = desk.reader.one("SELECT count(*) FROM listing WHERE due_on <= ?", (TODAY.isoformat(),))
    assert due is not None
    assert 6 <= due[0] <= 12


def test_closeness_keeps_the_days_it_was_stated_on(desk: Desk) -> None:
    desk.run(sample.fill).result()
    first = sample.network(TODAY).closeness[0]
    (person_id, _), *_ = people.find(desk.reader, sample.network(TODAY).people[first.person].name)
    assert (first.level, first.on) in people.profile(desk.reader, person_id).closeness_history


def test_notes_can_be_searched(desk: Desk) -> None:
    desk.run(sample.fill).result()
    found = desk.reader.one("SELECT count(*) FROM person_text WHERE person_text MATCH 'log: \"machine learning\"'")
    assert found is not None
    assert found[0] > 0
    assert any(entry.note for entry in interactions.newest(desk.reader, 10))


def test_a_desk_with_people_is_left_alone(desk: Desk) -> None:
    desk.run(people.add, PersonDraft(given="Ana")).result()
    with pytest.raises(InputError, match="people here already"):
        desk.run(sample.fill).result()
    assert desk.reader.one("SELECT count(*) FROM person") == (1,)


def test_the_owner_has_an_identity_with_its_gaps(desk: Desk) -> None:
    desk.run(sample.fill).result()
    found = identity.read(desk.reader)
    assert len(found.rows) == 3
    assert [row.theme.text for row in found.rows if Gap.NEVER_HEARD in row.gaps] == ["Writes so that one understands"]
    assert found.unwanted[0].label == "the dashboard lady"
    assert {each.draft.platform for each in found.surfaces} >= {"linkedin", "site", "speaker", "github", "mastodon"}
    for surface in found.surfaces:
        for text in surface.texts:
            assert text.kind.limit is None or count(text.working, text.kind.count) <= text.kind.limit, text
    assert themes.listed(desk.reader)[0].revisions[-1].text == "Knows everything about batteries"
