"""Rules: the sentence of a check is read back, and every day agrees with one that is judged by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.rules.checks import (
    SPAN,
    After,
    Each,
    How,
    Measure,
    Measured,
    Op,
    Period,
    Trigger,
    check_text,
    read_check,
)
from netdesk.core.rules.keeping import Record, State, Stretch, evidence, record
from netdesk.core.rules.log import Happening, RuleLog
from netdesk.errors import InputError

QUERIES = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=20).map(
    lambda text: " ".join(text.split())
).filter(bool)  # fmt: skip
SPANS = st.integers(1, 60) | st.integers(1, 800)
CHECKS = st.one_of(
    st.builds(Each, QUERIES, st.sampled_from(How), SPANS),
    st.builds(
        Measured,
        st.sampled_from(Measure),
        st.sampled_from(Op),
        st.integers(0, 999) | st.sampled_from(Measure),
        st.sampled_from(Period),
    ),
    st.builds(After, st.sampled_from(Trigger), st.sampled_from(How), SPANS),
)


@given(CHECKS)
def test_a_sentence_is_read_back(check):
    assert read_check(check_text(check)) == check


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ('each "is:mentor"  met in person every 6w', Each("is:mentor", How.IN_PERSON, 42)),
        ("gives >= asks per quarter", Measured(Measure.GIVES, Op.AT_LEAST, Measure.ASKS, Period.QUARTER)),
        ("people new in industry>=1 per month", Measured(Measure.NEW_INDUSTRY, Op.AT_LEAST, 1, Period.MONTH)),
        ("cold asks = 0 per quarter", Measured(Measure.COLD_ASKS, Op.EXACTLY, 0, Period.QUARTER)),
        ("after an event, in touch within 2d", After(Trigger.EVENT, How.TOUCH, 2)),
    ],
)
def test_sentences_say_what_they_say(text, check):
    assert read_check(text) == check


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("", "begins with"),
        ("hugs >= 1 per week", "begins with"),
        ("each is:mentor every 6w", "query in quotation marks"),
        ('each "is:mentor" in touch every 6x', "like 2d"),
        ('each " " in touch every 6w', "of whom"),
        ("gives >= many per quarter", "a number or another measure"),
        ("after lunch, in touch within 2d", "an event"),
        ("after an event, in touch within 0d", "like 2d"),
        ('each "x" in touch every 9999y', "like 2d"),
    ],
)
def test_what_is_no_check_gets_advice(text, advice):
    with pytest.raises(InputError, match=advice):
        read_check(text)


FIRST, LAST = 1000, 1160
DAYS = st.integers(FIRST - 40, LAST + 10)
PEOPLE = (1, 2, 3)


@st.composite
def logs(draw):
    def in_order(people):
        return {person: sorted(set(draw(st.lists(DAYS, max_size=6)))) for person in people}

    counted = {}
    for measure in Measure:
        numbers = draw(st.dictionaries(DAYS, st.integers(0, 4), max_size=5))
        counted[measure] = sorted(numbers.items())
    happened = {
        trigger: tuple(
            Happening(day, tuple(people), f"at {day}")
            for day, people in sorted(
                draw(st.lists(st.tuples(DAYS, st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True)), max_size=4))
            )
        )
        for trigger in Trigger
    }
    return RuleLog(
        draw(DAYS),
        {person: f"P{person}" for person in PEOPLE},
        {person: draw(DAYS) for person in PEOPLE if draw(st.booleans())},
        {how: in_order(PEOPLE) for how in How},
        counted,
        happened,
    )


def judged(check, log, members, day):
    """The state of one day, walked through by itself."""
    match check:
        case Each(_, how, every):
            known = [p for p in members if p in log.known_since and max(log.known_since[p], log.first) <= day]
            if not known:
                return State.SILENT
            for person in known:
                since = max(log.known_since[person], log.first)
                last = max([since, *(d for d in log.days_with[how][person] if since < d <= day)])
                if day - last > every:
                    return State.BROKEN
            return State.KEPT
        case Measured(measure, op, bound, period):
            start = day - period.days + 1
            if start < log.first:
                return State.SILENT

            def total(kind):
                return sum(number for d, number in log.counted[kind] if start <= d <= day)

            value, limit = total(measure), total(bound) if isinstance(bound, Measure) else bound
            is_kept = {Op.AT_LEAST: value >= limit, Op.AT_MOST: value <= limit, Op.EXACTLY: value == limit}[op]
            return State.KEPT if is_kept else State.BROKEN
        case After(trigger, how, within):
            open_ = [each for each in log.happened[trigger] if each.day <= day <= each.day + SPAN]
            if not open_:
                return State.SILENT
            for each in open_:
                answers = [d for p in each.people for d in log.days_with[how][p] if each.day < d <= day]
                if day > each.day + within and not answers:
                    return State.BROKEN
            return State.KEPT


@given(CHECKS, logs(), st.lists(st.sampled_from(PEOPLE), unique=True))
def test_every_day_agrees_with_one_judged_by_itself(check, log, members):
    found = record(check, log, members, FIRST, LAST)
    assert (found.stretches[0].first, found.now.last) == (FIRST, LAST)
    by_day = {day: each.state for each in found.stretches for day in range(each.first, each.last + 1)}
    assert by_day == {day: judged(check, log, members, day) for day in range(FIRST, LAST + 1)}


@given(CHECKS, logs(), st.lists(st.sampled_from(PEOPLE), unique=True), st.integers(FIRST, LAST))
def test_the_rows_of_a_day_say_what_its_state_says(check, log, members, day):
    rows = evidence(check, log, members, day)
    state = record(check, log, members, day, day).now.state
    assert (state is State.BROKEN) == any(row.is_broken for row in rows)
    assert (state is State.SILENT) == (not rows)


@pytest.mark.parametrize(("period", "days"), [("week", 7), ("month", 30), ("quarter", 91), ("year", 365)])
def test_a_span_is_so_many_days_and_ends_with_the_day(period, days):
    log = RuleLog(0, {}, {}, {}, {Measure.GIVES: [(1000, 1)]})
    check = read_check(f"gives >= 1 per {period}")
    found = [record(check, log, (), day, day).now.state for day in (999, 1000, 1000 + days - 1, 1000 + days)]
    assert found == [State.BROKEN, State.KEPT, State.KEPT, State.BROKEN]


def test_the_rows_of_a_day_say_of_whom_since_when_and_those_that_break_it_first():
    log = RuleLog(
        0, {1: "Ana", 2: "Ben", 3: "Cleo"}, {1: 10, 2: 10, 3: 90}, {How.TOUCH: {1: [20, 95], 2: [20, 30]}}, {}
    )
    rows = evidence(read_check('each "is:mentor" in touch every 2w'), log, (1, 2, 3), 100)
    assert [(row.label, row.day, row.number, row.is_broken) for row in rows] == [
        ("Ben", 30, 70, True),
        ("Cleo", None, 10, False),
        ("Ana", 95, 5, False),
    ]


def test_a_record_counts_its_days():
    found = Record((Stretch(1, 3, State.SILENT), Stretch(4, 9, State.KEPT), Stretch(10, 11, State.BROKEN)))
    assert (found.days(State.KEPT), found.days(State.BROKEN), found.share_kept) == (6, 2, 0.75)
    assert Record((Stretch(1, 3, State.SILENT),)).share_kept is None
