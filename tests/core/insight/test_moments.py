"""Whom I knew and what was so as of a day, how a quarter is looked back at, and what panels add in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from netdesk.core.insight.facts import Employer, Held
from netdesk.core.insight.look_back import Move, Moved, moved
from netdesk.core.insight.moment import Moment
from netdesk.core.insight.network import network
from netdesk.core.insight.report import BUILDERS, over_time, report
from netdesk.core.quarters import quarters
from tests.core.insight.networks import DAY, IN_PERSON, NOBODY, ago, figure, known, rows, with_exchanges, with_touches

LATER = "2999-01-01"


@pytest.mark.parametrize(
    ("said", "is_known"),
    [
        ({"created_on": ago(0)}, True),
        ({"created_on": LATER}, False),
        ({"created_on": LATER, "connected_on": ago(0)}, True),
        ({"created_on": LATER, "connected_on": LATER}, False),
        ({"created_on": LATER, "met_on": ago(0)}, True),
        ({"created_on": LATER, "met_on": "2020"}, True),
        ({"created_on": LATER, "met_on": LATER}, False),
        ({"created_on": LATER, "met_on": "--06-30"}, False),
        ({"archived_on": ago(0)}, False),
        ({"archived_on": LATER}, True),
    ],
)
def test_somebody_is_known_who_was_written_down_connected_or_met_by_then_and_not_archived(said, is_known) -> None:
    assert Moment(replace(NOBODY, contacts=known(1, **said)), DAY).known == ({1} if is_known else set())


def test_whoever_was_touched_or_called_close_by_then_was_known() -> None:
    facts = replace(NOBODY, contacts=known(3, created_on=LATER), closeness=((2, ago(0), 3), (3, LATER, 3)))
    assert Moment(with_touches(facts, [(0, 1, {})]), DAY).known == {1, 2}


def test_closeness_is_the_last_that_was_stated_by_then_and_close_from_four_on() -> None:
    stated = ((1, ago(9), 5), (1, ago(0), 3), (2, ago(9), 4), (2, LATER, 1), (3, ago(9), 5), (3, ago(0), None))
    moment = Moment(replace(NOBODY, contacts=known(4), closeness=stated), DAY)
    assert moment.levels == {1: 3, 2: 4}
    assert moment.close == {2}


def test_a_position_and_an_employer_count_from_their_first_day_and_not_on_their_last() -> None:
    held = (Held(1, 1, "Orval", "", "", "", ago(0)), Held(2, 2, "Elektra", "", "", ago(0), ""))
    facts = with_touches(replace(NOBODY, contacts=known(2), positions=held), [(0, 1, {}), (0, 2, {})])
    assert rows(facts, "diversity.org") == {"Elektra": (1, 1, 0), "not known": (1, 1, 0)}
    mine = replace(facts, employers=(Employer(2, ago(0), ""),))
    assert rows(mine, "sides") == {"outside": (0,), "inside": (1,), "not known": (1,)}
    left = replace(facts, employers=(Employer(2, "", ago(0)),))
    assert rows(left, "sides") == {"outside": (0,), "inside": (0,), "not known": (2,)}


def test_who_is_archived_is_drawn_in_nobodys_network() -> None:
    contacts = known(4)
    contacts[2] = contacts[2]._replace(introduced_by=1)
    contacts[4] = contacts[4]._replace(archived_on=ago(0))
    shown = network(Moment(replace(NOBODY, contacts=contacts, ties=frozenset({(3, 4)})), DAY))
    assert [node.name for node in shown.nodes] == ["P1", "P2"]
    assert (shown.ties, shown.left_out) == (((0, 1),), 1)


def looked_back(before: int, before_in_person: int, now: int, now_in_person: int) -> list[Moved]:
    """At a quarter with so many touches, after so many in the two before it."""
    they, me = {"initiated_by": "them"}, {"initiated_by": "me"}
    touches = [(120 + n, n % 5 + 1, they | (IN_PERSON if n < before_in_person else {})) for n in range(before)]
    touches += [(n, n % 5 + 1, me | (IN_PERSON if n < now_in_person else {})) for n in range(now)]
    return moved(with_touches(replace(NOBODY, contacts=known(40)), touches), quarters(DAY, 1)[0], DAY)


@pytest.mark.parametrize(
    ("touches", "move"),
    [
        ((40, 0, 0, 0), Move.SAME),
        ((40, 0, 4, 4), Move.CHANCE),
        ((40, 10, 40, 0), Move.CHANCE),
        ((40, 0, 40, 40), Move.UP),
        ((40, 40, 40, 0), Move.DOWN),
    ],
)
def test_a_figure_moved_where_its_intervals_part_and_else_it_may_be_chance(touches, move) -> None:
    found = {each.panel.key: each.move for each in looked_back(*touches)}
    assert found["channels"] is move


@pytest.mark.parametrize("touches", [(40, 0, 40, 40), (40, 40, 40, 0)])
def test_what_moved_comes_first_then_what_may_be_chance_then_what_is_the_same(touches) -> None:
    found = [each.move for each in looked_back(*touches)]
    assert Move.SAME in found
    assert found == sorted(found, key=lambda move: (not move.is_sure, move is Move.SAME))
    assert [each for each in Move if each.is_sure] == [Move.UP, Move.DOWN]


def test_a_quarter_that_is_not_over_ends_today() -> None:
    touches = [*((120 + n, 1, {}) for n in range(40)), *((n, 1, IN_PERSON) for n in range(40))]
    facts = with_touches(replace(NOBODY, contacts=known(1)), touches)
    (quarter,) = quarters(DAY, 1)
    found = {each.panel.key: each.move for each in moved(facts, quarter, DAY - timedelta(40))}
    assert found["channels"] is Move.SAME


def test_a_figure_over_time_ends_with_what_it_is_today() -> None:
    facts = with_touches(replace(NOBODY, contacts=known(1)), [(n * 10, 1, IN_PERSON) for n in range(40)])
    day = DAY - timedelta(30)
    told = over_time(facts, "channels", "channels.inperson", day)
    assert [each for each, _ in told] == [*(quarter.last for quarter in quarters(day, 12)[:-1]), day]
    assert told[-1][1] == report(facts, day).figures()["channels.inperson"]
    assert told[-1][1].n == 37


def test_quarters_follow_one_another_and_end_where_the_calendar_begins() -> None:
    found = quarters(DAY, 9)
    assert [each.last + timedelta(1) for each in found[:-1]] == [each.first for each in found[1:]]
    assert found[-1].first <= DAY <= found[-1].last
    assert [each.name for each in quarters(date(1, 5, 1), 9)] == ["0001-Q1", "0001-Q2"]


def notes(facts, panel: str) -> list[str]:
    return [note.text() for note in report(facts, DAY).panel(panel).notes]


def test_diversity_says_where_nobody_active_or_close_is_and_where_the_close_ones_crowd() -> None:
    places = ["France"] * 6 + ["Ireland"] * 3 + ["Croatia"] * 2 + ["Spain"] * 2 + ["Peru"]
    contacts = known(len(places))
    for who, country in enumerate(places, 1):
        contacts[who] = contacts[who]._replace(country=country)
    facts = replace(NOBODY, contacts=contacts, closeness=tuple((who, ago(9), 4) for who in range(1, 11)))
    facts = with_touches(facts, [(0, who, {}) for who in (*range(1, 10), 14)])
    assert notes(facts, "diversity.country") == [
        "No one active is in: Croatia, Spain",
        "No one close is in: Spain",
        "90 % of the close ones are in two: France and Ireland.",
    ]
    few = replace(facts, closeness=facts.closeness[:9])
    assert notes(few, "diversity.country") == ["No one active is in: Croatia, Spain"]
    fewer = with_touches(facts, [(0, who, {}) for who in range(1, 10)])
    assert notes(fewer, "diversity.country")[0] == "No one close is in: Spain"


def test_focus_names_my_topics_in_their_order_and_says_what_it_cannot_count() -> None:
    facts = replace(NOBODY, contacts=known(1), topics={1: "Law", 2: "Storage"}, own_topics=((ago(365), (2,)),))
    facts = with_touches(facts, [(0, 1, {"minutes": 30}), (1, 1, {"minutes": 20}), (2, 1, {})])
    facts = replace(facts, touch_topics={2: [1, 2]})
    assert rows(facts, "focus") == {
        "1. Storage": (20, 1, 0),
        "Law": (20, 1, 0),
        "no topic said": (30, 2, None),
    }
    assert notes(facts, "focus") == ["1 interaction has no minutes and counts for nothing here."]
    old = replace(facts, own_topics=((ago(366), (2,)),))
    assert notes(old, "focus")[0] == f"Your topics were last ranked on {ago(366)}: more than a year ago."
    assert notes(replace(facts, own_topics=()), "focus")[0].startswith("Say which topics are yours")


def test_what_is_not_said_or_belongs_to_no_entry_is_counted_and_named() -> None:
    facts = with_touches(replace(NOBODY, contacts=known(1)), [(0, 1, {}), (1, 1, {"initiated_by": "me"})])
    assert rows(facts, "initiation") == {"me": (1,), "them": (0,), "both": (0,), "not said": (1,)}
    assert notes(facts, "doings") == ["Of 2 touches the employer is not known."]
    assert notes(facts, "sides") == ["Say where you work: open an organization and add when it was yours."]
    facts = with_exchanges(facts, [(0, 1, "give", {}), (1, 1, "give", {"touch_id": 1})])
    assert notes(facts, "giving") == ["1 belongs to no entry of the Journal."]
    assert notes(with_touches(facts, [(0, 1, {})]), "doings") == ["Of 1 touch the employer is not known."]
    at_work = replace(
        facts, positions=(Held(1, 1, "Orval", "", "", "", ""),), employers=(Employer(1, "", ""),), exchanges=()
    )
    assert [notes(at_work, panel) for panel in ("doings", "sides", "giving")] == [[], [], []]


def test_every_panel_is_there_for_a_desk_where_nothing_is_said() -> None:
    assert [panel.key for panel in report(NOBODY, DAY).panels] == list(BUILDERS)
    assert figure(NOBODY, "dormant").is_withheld
