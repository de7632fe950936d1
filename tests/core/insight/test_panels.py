"""What each figure of Insight means, in the smallest network that shows it: counts, borders of time, and who counts."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from netdesk.core.insight.facts import Employer, Heard, Held
from netdesk.core.insight.moment import Moment
from netdesk.core.insight.panels.holes import questions
from netdesk.core.insight.report import report
from tests.core.insight.networks import (
    DAY,
    IN_PERSON,
    NOBODY,
    ago,
    cadence,
    figure,
    known,
    rows,
    with_exchanges,
    with_touches,
)


def test_a_tie_is_deep_with_three_touches_in_a_year_one_of_them_in_person() -> None:
    base = replace(NOBODY, contacts=known(6), topics={1: "Storage"}, person_topics=((1, 1), (2, 1), (3, 1)))
    deep = [(364, 1, IN_PERSON), (9, 1, {}), (0, 1, {})]
    two_of_them_within_the_year = [(365, 2, {}), (9, 2, IN_PERSON), (8, 2, {})]
    met_before_the_year = [(365, 3, IN_PERSON), (9, 3, {}), (8, 3, {}), (7, 3, {})]
    facts = with_touches(
        base, [*deep, *two_of_them_within_the_year, *met_before_the_year, (1, 4, {}), (1, 5, {}), (1, 6, {})]
    )
    assert (figure(facts, "depth.people").n, figure(facts, "depth.people").value) == (6, 1)
    assert rows(facts, "depth") == {"Storage": (1, 3)}
    assert figure(facts, "depth.topics").value == 1


def test_weekly_monthly_and_yearly_are_touches_in_a_year_beside_the_circles_that_describe() -> None:
    often = {1: 52, 2: 51, 3: 12, 4: 11, 5: 1}
    facts = with_touches(
        replace(NOBODY, contacts=known(6)),
        [(7 * n if count > 12 else 30 * n, who, {}) for who, count in often.items() for n in range(count)],
    )
    assert rows(facts, "rates") == {"weekly": (1, 5), "monthly": (3, 15), "yearly": (5, 150)}


THREE_YEARS = 3 * 365


def test_a_tie_is_dormant_that_was_once_close_and_had_no_touch_for_three_years() -> None:
    contacts = known(5)
    contacts[4] = contacts[4]._replace(is_left_alone=1)
    stated = ((1, ago(4000), 4), (1, ago(2000), 2), (2, ago(4000), 4), (3, ago(4000), 3), (4, ago(4000), 5))
    facts = replace(NOBODY, contacts=contacts, closeness=(*stated, (5, ago(4000), 5)))
    facts = with_touches(
        facts, [(THREE_YEARS, 1, {}), (THREE_YEARS - 1, 2, {}), (THREE_YEARS, 3, {}), (THREE_YEARS, 4, {})]
    )
    assert figure(facts, "dormant").value == 1
    assert figure(replace(facts, closeness=((1, ago(0), 4),)), "dormant").value == 1
    assert rows(facts, "dormant") == {"P1": (0, None, 3.0)}


def test_of_dormant_ties_the_most_novel_come_first_then_the_most_willing_then_the_longest_silent() -> None:
    contacts = known(5)
    contacts[1] = contacts[1]._replace(country="Croatia")
    contacts[2] = contacts[2]._replace(country="Croatia")
    contacts[3] = contacts[3]._replace(country="Ireland")
    facts = replace(NOBODY, contacts=contacts, closeness=tuple((who, ago(4000), 5) for who in (2, 3, 4, 5)))
    me, them = {"initiated_by": "me"}, {"initiated_by": "them"}
    facts = with_touches(
        facts, [(9, 1, me), (1200, 2, them), (1300, 2, me), (1100, 3, me), (1300, 4, me), (1400, 5, me)]
    )
    assert list(rows(facts, "dormant")) == ["P3", "P2", "P5", "P4"]
    assert rows(facts, "dormant")["P2"][:2] == (0, 0.5)


def test_a_tie_lasts_until_the_touch_after_which_there_was_none_for_a_year() -> None:
    ended = [[(2000, who, {}), (1900, who, {}), (1534, who, {})] for who in range(1, 6)]
    lasting = [[(2000 - 365 * n, who, {}) for n in range(6)] for who in range(6, 11)]
    facts = with_touches(
        replace(NOBODY, contacts=known(10)), [(9, 1, {}), *(each for told in (*ended, *lasting) for each in told)]
    )
    assert (figure(facts, "survival.1y").n, figure(facts, "survival.1y").value) == (10, 0.5)
    assert figure(facts, "survival.3y").value == 0.5
    assert rows(facts, "survival")["at first"] == (1.0, 1.0, 1.0, 10)
    assert rows(facts, "survival")["3 months"][0] == 1.0
    assert rows(facts, "survival")["5 years"][0::3] == (0.5, 5)
    young = with_touches(replace(NOBODY, contacts=known(10)), [(300, who, {}) for who in range(1, 11)])
    assert figure(young, "survival.1y").is_withheld
    older = with_touches(
        replace(NOBODY, contacts=known(10)), [(days, who, {}) for who in range(1, 11) for days in (900, 600, 300)]
    )
    assert [figure(older, f"survival.{years}y").is_withheld for years in (1, 3)] == [False, True]


def test_the_load_is_what_cadences_promise_against_my_own_touches_of_90_days() -> None:
    contacts = known(5)
    contacts[5] = contacts[5]._replace(is_left_alone=1)
    facts = replace(NOBODY, contacts=contacts, cadences=tuple(cadence(who, 30) for who in (1, 2, 3, 5)))
    mine, theirs = {"initiated_by": "me"}, {"initiated_by": "them"}
    facts = with_touches(facts, [(90, 1, mine), (89, (1, 2), mine), (5, 3, {}), (4, 3, theirs)])
    assert figure(facts, "load.promised").value == pytest.approx(3 / 30)
    assert figure(facts, "load.made").value == pytest.approx(3 / 90)
    assert rows(facts, "load") == {"promised": (9.0,), "made": (3,)}
    (note,) = report(facts, DAY).panel("load").notes
    assert note.text() == "Intervals 3.0 times as long would fit."
    young = with_touches(facts, [(26, 1, mine)])
    assert figure(young, "load.made").is_withheld
    assert figure(with_touches(facts, [(27, 1, mine)]), "load.made").value == pytest.approx(1 / 28)


def test_a_cadence_is_ones_own_else_the_shortest_of_a_tag_else_that_of_the_closeness() -> None:
    facts = replace(NOBODY, contacts=known(4), closeness=tuple((who, ago(900), 5) for who in (1, 2, 3, 4)))
    by_closeness = cadence(None, 10, closeness=5)
    tags = (cadence(1, 50, by_tag=True), cadence(2, 40, by_tag=True), cadence(2, 50, by_tag=True))
    to_come = cadence(3, 2)._replace(since="2999-01-01")
    facts = replace(facts, cadences=(to_come, by_closeness, cadence(1, 100), *tags, cadence(4, None)))
    assert figure(facts, "load.promised").value == pytest.approx(1 / 100 + 1 / 40 + 1 / 10)


def test_inside_and_outside_are_my_employer_and_theirs_as_of_the_day() -> None:
    positions = [Held(who, 1, "Orval", "", "", ago(900), "") for who in (1, 2, 3)]
    positions += [Held(who, 2, "Elektra", "", "", ago(900), "") for who in range(4, 11)]
    positions += [Held(11, 1, "Orval", "", "", ago(900), ago(0)), Held(11, 2, "Elektra", "", "", ago(0), "")]
    facts = replace(
        NOBODY,
        contacts=known(12),
        positions=tuple(positions),
        employers=(Employer(2, ago(900), ago(9)), Employer(1, ago(9), "")),
    )
    facts = with_touches(facts, [(3, who, {}) for who in range(1, 13)])
    assert figure(facts, "sides.ei").value == pytest.approx((8 - 3) / (8 + 3))
    assert rows(facts, "sides") == {"outside": (8,), "inside": (3,), "not known": (1,)}


def test_a_touch_uses_a_tie_where_i_take_builds_one_for_90_days_and_maintains_it_after() -> None:
    facts = replace(
        NOBODY,
        contacts=known(2),
        positions=(Held(1, 1, "Orval", "", "", "", ""), Held(2, 2, "Elektra", "", "", "", "")),
        employers=(Employer(1, "", ""),),
    )
    facts = with_touches(facts, [(89, 1, {}), (2, 1, {}), (1, 1, {}), (92, 2, {}), (2, 2, {}), (1, 2, {}), (0, 2, {})])
    ids = {(each.on, facts.touch_people[each.touch_id][0]): each.touch_id for each in facts.touches}
    facts = with_exchanges(
        facts,
        [
            (2, 1, "received", {"touch_id": ids[ago(2), 1]}),
            (1, 1, "give", {"touch_id": ids[ago(1), 1]}),
            (1, 2, "ask", {"asked_by": "them", "touch_id": ids[ago(1), 2]}),
            (0, 2, "ask", {"asked_by": "me", "touch_id": ids[ago(0), 2]}),
        ],
    )
    quarter = report(facts, DAY).panel("doings").rows[-1]
    names = report(facts, DAY).panel("doings").columns[1:]
    counts = {name: value for name, value in zip(names, quarter.values, strict=True) if value}
    assert counts == {
        "inside, building": 2,
        "inside, using": 1,
        "outside, building": 1,
        "outside, maintaining": 1,
        "outside, using": 1,
    }


def test_the_balances_are_of_gives_and_receipts_and_of_who_began() -> None:
    facts = with_exchanges(
        replace(NOBODY, contacts=known(1)),
        [
            *[(364, 1, "give", {}), (10, 1, "give", {}), (9, 1, "give", {}), (8, 1, "give", {"has_purpose": True})],
            *[(7, 1, "give", {}), (6, 1, "received", {}), (5, 1, "ask", {"asked_by": "me"})],
            (365, 1, "received", {}),
        ],
    )
    assert (figure(facts, "giving.balance").n, figure(facts, "giving.balance").value) == (6, pytest.approx((5 - 1) / 6))
    assert figure(facts, "giving.purpose_free").value == pytest.approx(4 / 5)
    began = [(n, 1, {"initiated_by": by}) for n, by in enumerate(["me"] * 4 + ["them"] * 2 + ["both", None])]
    facts = with_touches(facts, began)
    assert (figure(facts, "initiation").n, figure(facts, "initiation").value) == (6, pytest.approx((4 - 2) / 6))


@pytest.mark.parametrize(
    ("touched", "gave", "is_cold"),
    [(180, 365, False), (181, 365, True), (180, 366, True), (0, 0, False)],
)
def test_an_ask_is_cold_without_a_touch_in_180_days_or_a_give_in_365(touched: int, gave: int, is_cold: bool) -> None:
    facts = with_touches(replace(NOBODY, contacts=known(1)), [(20 + touched, 1, {})])
    asks = [(20, 1, "ask", {"asked_by": "me"})] * 5
    facts = with_exchanges(facts, [(20 + gave, 1, "give", {}), *asks, (3, 1, "ask", {"asked_by": "them"})])
    assert (figure(facts, "asks.cold").n, figure(facts, "asks.cold").value) == (5, float(is_cold))


def test_neither_the_ask_itself_nor_what_is_given_with_it_warms_an_ask() -> None:
    facts = with_touches(replace(NOBODY, contacts=known(1)), [(20, 1, {}), (10, 1, {})])
    gift = (20, 1, "give", {"touch_id": 1})
    asks = [(10, 1, "ask", {"asked_by": "me", "touch_id": 2})] * 5
    warm = with_exchanges(facts, [gift, (20, 1, "ask", {"asked_by": "them", "touch_id": 1}), *asks])
    assert figure(warm, "asks.cold").value == 0
    assert figure(with_exchanges(facts, [*asks, (10, 1, "give", {"touch_id": 2})]), "asks.cold").value == 1
    gift = (20, 1, "give", {})
    only_the_ask = with_touches(facts, [(10, 1, {})])
    asks = [(10, 1, "ask", {"asked_by": "me", "touch_id": 1})] * 5
    assert figure(with_exchanges(only_the_ask, [gift, *asks]), "asks.cold").value == 1


def test_who_is_met_and_who_is_connected_are_told_apart() -> None:
    contacts = known(10)
    for who in (1, 2, 3, 4):
        contacts[who] = contacts[who]._replace(connected_on=ago(0))
    contacts[5] = contacts[5]._replace(connected_on="2999-01-01")
    facts = with_touches(
        replace(NOBODY, contacts=contacts),
        [(3000, 1, IN_PERSON), (9, 2, {"channel": "video"}), *[(8, who, IN_PERSON) for who in (6, 7)]],
    )
    parts = {"met and connected": (1,), "met, not connected": (2,), "connected, never met": (3,), "neither": (4,)}
    assert rows(facts, "presence") == parts
    assert figure(facts, "presence.met").value == pytest.approx(3 / 10)
    more = with_touches(facts, [(n, 1, IN_PERSON if n < 3 else {}) for n in range(10)])
    assert figure(more, "channels.inperson").value == pytest.approx(3 / 10)


def test_a_mentor_is_met_regularly_in_person_alone() -> None:
    contacts = known(3)
    contacts[3] = contacts[3]._replace(archived_on=ago(0))
    facts = replace(NOBODY, contacts=contacts, mentors=(1, 2, 3), cadences=(cadence(1, 30), cadence(2, 30)))
    met = [*[(days, 1, IN_PERSON) for days in (280, 220, 159, 99, 39)], *[(days, 2, IN_PERSON) for days in (70, 10)]]
    facts = with_touches(facts, [*met, (190, 1, {"channel": "video"})])
    assert (figure(facts, "mentors.within").n, figure(facts, "mentors.within").value) == (5, pytest.approx(4 / 5))
    assert figure(facts, "mentors.worst").value == 61
    assert rows(facts, "mentors") == {"P1": (3, 4, 61), "P2": (1, 1, 60)}


def test_the_lead_of_an_opening_is_from_hearing_to_posting_and_censored_where_it_was_never_posted() -> None:
    told = [(100, 90, None), (100, 80, None), (100, 70, None), (100, 101, None), (100, 100, None), (100, None, 95)]
    heard = [
        Heard(ago(on), "" if posted is None else ago(posted), "" if closed is None else ago(closed))
        for on, posted, closed in told
    ]
    facts = replace(NOBODY, openings=(*heard, Heard(ago(100), "2999-01-01", ""), Heard("2999-01-01", "", "")))
    assert (figure(facts, "openings.before").n, figure(facts, "openings.before").value) == (5, pytest.approx(3 / 5))
    # Of 7 two are posted at once; 5 follow, one is closed after 5 days; 10 and 20 days on 3 and 2 of 4 remain.
    assert (figure(facts, "openings.lead").n, figure(facts, "openings.lead").value) == (7, 20)
    followed = {label: values[0::3] for label, values in rows(facts, "openings").items()}
    assert followed["at once"] == (pytest.approx(5 / 7), 6)
    assert followed["2 weeks"] == (pytest.approx(5 / 7 * 3 / 4), 3)
    assert list(followed)[-1] == "3 months"


def test_efficiency_is_what_was_given_for_each_hour_and_what_was_worth_it_and_no_volume() -> None:
    spent = [(n, 1, {"minutes": 30, "worth_me": int(n < 3), "worth_them": 1}) for n in range(5)]
    facts = with_touches(replace(NOBODY, contacts=known(1), classes=((1, "friend"),)), [*spent, (9, 1, {})])
    facts = with_exchanges(facts, [(n, 1, "give", {}) for n in range(5)])
    assert (figure(facts, "efficiency.gives").n, figure(facts, "efficiency.gives").value) == (5, pytest.approx(2.0))
    assert (figure(facts, "efficiency.worth").n, figure(facts, "efficiency.worth").value) == (5, pytest.approx(3 / 5))
    assert figure(facts, "satisfaction.friend.me").value == pytest.approx(3 / 5)
    assert figure(facts, "satisfaction.friend.them").value == 1
    assert rows(facts, "satisfaction")["friend"] == (3, 5, 5, 5)
    heard = replace(facts, openings=(Heard(ago(90), "", ""), Heard(ago(0), "", ""), Heard("2026-07-01", "", "")))
    assert rows(heard, "efficiency")["2026-Q2"] == (150, 5, 2, 3, 5)


def test_focus_is_the_share_of_minutes_on_any_topic_of_mine_and_drifts_from_the_year_before_the_ranking() -> None:
    mine = (1, 2)
    facts = replace(
        NOBODY,
        contacts=known(10),
        topics={1: "Storage", 2: "Grids", 3: "Law"},
        person_topics=((1, 1), (1, 2), (2, 3), (3, 3)),
        own_topics=((ago(100), mine),),
    )
    since = [(n, n % 10 + 1, {"minutes": 90 if n < 5 else 10}) for n in range(10)]
    before = [(101 + n, 1, {"minutes": 10}) for n in range(10)]
    facts = with_touches(facts, [*since, *before, (100 + 365, 2, {"minutes": 1000}), (101 + 365, 2, {"minutes": 1000})])
    days = {each.on: each.touch_id for each in facts.touches}
    on_topic = {days[ago(n)]: [2, 3] for n in range(5)} | {days[ago(101 + n)]: [1] for n in range(5)}
    facts = replace(facts, touch_topics=on_topic | {days[ago(9)]: [3]})
    assert figure(facts, "focus.minutes").value == pytest.approx((5 * 90 + 5 * 10) / (5 * 90 + 5 * 10 + 10 * 10))
    assert (figure(facts, "focus.people").n, figure(facts, "focus.people").value) == (10, pytest.approx(1 / 10))
    assert figure(facts, "focus.drift").value == pytest.approx(0.9 - 50 / (100 + 1000))


def test_people_who_met_with_me_in_a_small_company_know_each_other() -> None:
    everyone = tuple((who, ago(900), 4) for who in range(1, 8))
    facts = replace(NOBODY, contacts=known(8), closeness=everyone, ties=frozenset({(1, 8)}))
    answers = {(2, 7): ("no", ago(9)), (3, 7): ("unknown", ago(9)), (4, 7): ("no", "2999-01-01")}
    told = [
        (9, (1, 2, 3, 4, 5, 6), IN_PERSON),
        (8, (1, 2, 3, 4, 5, 6, 7), IN_PERSON),
        (7, (1, 7), {"channel": "email"}),
    ]
    facts = replace(with_touches(facts, told), answers=answers)
    assert rows(facts, "holes") == {"know each other": (15,), "do not": (1,), "not known": (5,)}
    found = figure(facts, "holes.effective_size")
    assert (found.value, found.low, found.high) == (None, pytest.approx(7 - 2 * 20 / 7), pytest.approx(7 - 2 * 15 / 7))
    assert figure(facts, "holes.constraint").value is None


@pytest.mark.parametrize(("unknown", "is_said"), [(0, True), (1, True), (2, False)])
def test_constraint_is_said_where_95_of_a_hundred_pairs_are_known(unknown: int, is_said: bool) -> None:
    pairs = list(combinations(range(1, 8), 2))
    facts = replace(NOBODY, contacts=known(7), closeness=tuple((who, ago(9), 4) for who in range(1, 8)))
    facts = replace(facts, ties=frozenset(pairs[3:]), answers={pair: ("no", ago(0)) for pair in pairs[unknown:3]})
    found = figure(facts, "holes.constraint")
    assert found.is_withheld is not is_said
    assert (found.value is not None) is is_said
    assert (figure(facts, "holes.effective_size").value is not None) is (unknown == 0)


def test_of_four_who_all_know_each_other_no_constraint_is_said() -> None:
    facts = replace(NOBODY, contacts=known(4), closeness=tuple((who, ago(9), 4) for who in range(1, 5)))
    assert figure(replace(facts, ties=frozenset(combinations(range(1, 5), 2))), "holes.constraint").value is None


def test_the_closest_are_asked_about_first() -> None:
    stated = tuple((who, ago(9), 5 if who in (2, 5) else 4) for who in range(1, 7))
    moment = Moment(replace(NOBODY, contacts=known(6), closeness=stated), DAY)
    assert questions(moment)[0] == (2, 5)
    assert len(set(questions(moment))) == 15


def test_who_has_several_positions_counts_where_the_last_began_and_a_category_is_one_however_it_is_written() -> None:
    held = (Held(1, 2, "Elektra", "ENERGY", "", ago(9), ""), Held(1, 1, "Orval", "Law", "", ago(900), ""))
    held += tuple(Held(who, 2, "Elektra", "Energy", "", ago(900), "") for who in (2, 3))
    facts = replace(NOBODY, contacts=known(3), positions=held)
    assert rows(facts, "diversity.industry") == {"Energy": (3, 0, 0)}


def test_diversity_counts_who_is_known_in_a_category_and_says_the_share_unknown() -> None:
    contacts = known(16)
    for who in range(1, 13):
        contacts[who] = contacts[who]._replace(country="HR" if who < 7 else "Croatia" if who < 10 else "France")
    facts = replace(
        NOBODY, contacts=contacts, closeness=tuple((who, ago(9), 4 if who < 11 else 3) for who in range(1, 17))
    )
    assert figure(facts, "diversity.country.all").n == 12
    assert figure(facts, "diversity.country.all").value == pytest.approx(1 - (9 * 8 + 3 * 2) / (12 * 11))
    assert figure(facts, "unknown.country.all").value == pytest.approx(4 / 16)
    assert (figure(facts, "diversity.country.close").n, figure(facts, "unknown.country.close").value) == (10, 0)
    assert rows(facts, "diversity.country") == {"HR": (9, 0, 9), "France": (3, 0, 1), "not known": (4, 0, 0)}
