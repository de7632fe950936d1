"""Rules of my own on a real desk: stated, revised, judged by the log, told of, shared and adopted."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.core.planner import Source
from netdesk.core.rules.keeping import State
from netdesk.core.rules.rule import Comment, RuleDraft
from netdesk.errors import FileError, InputError, NotFoundError
from netdesk.services import interactions, nudges, people, rules, sample, undo
from netdesk.store.store import Store
from tests.fakes import FakeClock

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
MENTORS = RuleDraft("Mentors", "In person.", check='each "is:mentor" met in person every 6w', has_nudge=True)


@pytest.fixture
def clock():
    return FakeClock(NOW)


@pytest.fixture
def store(tmp_path, clock):
    opened = Store(tmp_path / "netdesk.db", clock, lambda _change: None)
    yield opened
    opened.close()


def met(store, person_id, on, channel=Channel.IN_PERSON):
    return interactions.log(store, InteractionDraft(on, (person_id,), channel))


def standing(store, name="Mentors", day=TODAY):
    rule = rules.named(store.as_reader(), name)
    (found,) = rules.standings(store.as_reader(), day, [rule.rule_id])
    return found


def dump(store):
    """All tables that undo covers, and what is derived from them."""
    names = [row[0] for row in store.connection.execute("SELECT name FROM sqlite_schema WHERE name LIKE 'rule%'")]
    return {
        name: list(store.connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2"))
        for name in names
        if not name.startswith("rule_state") and "autoindex" not in name
    }


def test_a_rule_is_judged_by_the_log(store):
    ana = people.add(store, PersonDraft(given="Ana", tags=("mentor",)))
    met(store, ana, TODAY - timedelta(90))
    rules.add(store, MENTORS)
    found = standing(store)
    assert (found.state, found.concerned) == (State.BROKEN, 1)
    assert [(row.label, row.number, row.is_broken) for row in found.rows] == [("Ana", 90, True)]
    assert found.record.now.first == (TODAY - timedelta(90 - 43)).toordinal()
    met(store, ana, TODAY, Channel.VIDEO)
    assert standing(store).state is State.BROKEN
    met(store, ana, TODAY)
    assert standing(store).state is State.KEPT


def test_a_rule_that_is_broken_is_told_of_once_each_time(store, clock):
    ana = people.add(store, PersonDraft(given="Ana", tags=("mentor",)))
    met(store, ana, TODAY - timedelta(90))
    rules.add(store, MENTORS)
    rules.look(store)

    def told():
        return [each for each in nudges.today(store.as_reader(), clock.now()) if each.source is Source.RULE]

    (nudge,) = told()
    assert nudge.title == "Mentors"
    nudges.done(store, nudge.key)
    assert told() == []
    clock.advance(days=1)
    rules.look(store)
    assert told() == []
    met(store, ana, clock.now().date())
    clock.advance(days=60)
    rules.look(store)
    assert len(told()) == 1


def test_what_a_rule_said_before_is_kept(store, clock):
    rule_id = rules.add(store, MENTORS)
    clock.advance(days=10)
    rules.edit(store, rule_id, RuleDraft("Mentors", "Face to face.", check=MENTORS.check, learned="Hard in August."))
    (revision,) = rules.find(store.as_reader(), rule_id).revisions
    assert (revision.until, revision.text) == (TODAY + timedelta(10), "In person.")
    rules.edit(store, rule_id, RuleDraft("Mentors", "Face to face.", check=MENTORS.check, learned="Hard in July."))
    assert len(rules.find(store.as_reader(), rule_id).revisions) == 1
    undo.undo(store)
    assert rules.find(store.as_reader(), rule_id).draft.learned == "Hard in August."


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (RuleDraft(" "), "name"),
        (RuleDraft("x" * 500), "at most"),
        (RuleDraft("x", check="hugs"), "begins with"),
        (RuleDraft("x", check='each "nonesuch:1" in touch every 6w'), "cannot be read"),
        (RuleDraft("x", has_nudge=True), "Only a rule with a check"),
        (RuleDraft("MENTORS"), "already"),
    ],
)
def test_what_is_no_rule_is_refused(store, draft, words):
    rules.add(store, MENTORS)
    with pytest.raises(InputError, match=words):
        rules.add(store, draft)
    assert len(rules.listed(store.as_reader())) == 1


def test_a_rule_ends_is_held_to_again_and_goes(store):
    rule_id = rules.add(store, MENTORS)
    rules.end(store, rule_id)
    assert rules.find(store.as_reader(), rule_id).ended_on == TODAY
    rules.end(store, rule_id, is_ended=False)
    assert rules.find(store.as_reader(), rule_id).ended_on is None
    rules.delete(store, rule_id)
    with pytest.raises(NotFoundError):
        rules.find(store.as_reader(), rule_id)
    undo.undo(store)
    assert rules.find(store.as_reader(), rule_id).draft == MENTORS


def test_the_packs_that_come_with_netdesk_are_judged_on_the_sample_network(store):
    sample.fill(store)
    packs = rules.house_packs()
    assert sum(len(pack.rules) for pack in packs) >= 25
    assert packs[0].name == "The founding rules"
    for pack in packs:
        rules.adopt(store, pack)
        assert rules.adopt(store, pack) == 0
    found = rules.standings(store.as_reader(), TODAY)
    assert [each.trouble for each in found if each.trouble] == []
    assert {each.state for each in found} == set(State)


def test_adopting_is_one_step_and_keeps_what_i_learned(store):
    rules.add(store, RuleDraft("Give more than I ask", "Mine.", learned="It works."))
    before = dump(store)
    pack = rules.house_packs()[0]
    assert rules.adopt(store, pack, ["Give more than I ask", "Face to face counts most"]) == 2
    revised = rules.named(store.as_reader(), "Give more than I ask")
    assert (revised.draft.learned, revised.revisions[0].text) == ("It works.", "Mine.")
    undo.undo(store)
    assert dump(store) == before
    with pytest.raises(InputError, match="no rule “Nonesuch”"):
        rules.adopt(store, pack, ["Nonesuch"])
    assert dump(store) == before


def test_what_is_shared_tells_nothing_of_the_network(store, tmp_path):
    people.add(store, PersonDraft(given="Ana", family="Horvat", city="Zagreb"))
    told = RuleDraft("Coffee", "I see Ana Horvat often.", why="Zagreb is far.", comments=(Comment("me", "so"),))
    rule_id = rules.add(store, told)
    file = tmp_path / "pack.toml"
    with pytest.raises(InputError, match="Replace it or take it out"):
        rules.share(store.as_reader(), rules.listed(store.as_reader()), "Mine", file)
    assert not file.exists()
    rules.edit(store, rule_id, RuleDraft("Coffee", "I see a mentor often.", learned="secret", comments=told.comments))
    rules.share(store.as_reader(), rules.listed(store.as_reader()), "Mine", file)
    pack = rules.read_file(file)
    assert pack.rules == (RuleDraft("Coffee", "I see a mentor often.", comments=told.comments),)
    rules.delete(store, rule_id)
    rules.adopt(store, pack)
    assert rules.named(store.as_reader(), "coffee").draft.origin == "Mine"


def test_a_file_that_is_not_there_is_named(store, tmp_path):
    with pytest.raises(FileError, match=r"nowhere\.toml"):
        rules.read_file(tmp_path / "nowhere.toml")


def test_a_day_of_the_past_is_judged_as_it_was(store):
    ana = people.add(store, PersonDraft(given="Ana", tags=("mentor",), connected_on=date(2020, 1, 1)))
    met(store, ana, TODAY - timedelta(200))
    met(store, ana, TODAY - timedelta(30))
    rules.add(store, MENTORS)
    assert standing(store).state is State.KEPT
    assert standing(store, day=TODAY - timedelta(31)).state is State.BROKEN
