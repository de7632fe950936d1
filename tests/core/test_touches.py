"""What files say happened: who the user is, one touch a thread and day, and what would be logged."""

from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.channel import Channel
from netdesk.core.interactions import Initiator
from netdesk.core.touches import (
    MOST_PARTICIPANTS,
    MOST_TOLD,
    Participant,
    Touch,
    one_a_day,
    own_keys,
    plan_told,
    plan_touches,
)

ME = Participant("email:me@example.org", "Mia Me")
ANA = Participant("email:ana@example.org", "Ana Horvat")
LI = Participant("email:li@example.org", "Li Wei")
KNOWN = {"email:ana@example.org": [1], "name:li wei": [2]}


def touch(*people, key="a", on=date(2026, 10, 1), **facts):
    return Touch(key, on, Channel.EMAIL, people, **facts)


def test_the_user_is_who_is_in_nearly_everything():
    assert own_keys([touch(ME, ANA), touch(LI, ME), touch(ME, ANA, LI)]) == {ME.key}


def test_nobody_is_taken_for_the_user_where_it_is_not_plain():
    assert own_keys([touch(ME, ANA)] * 5) == frozenset()
    assert own_keys([touch(ME, ANA)] * 5, KNOWN) == {ME.key}
    assert own_keys([touch(ME, ANA), touch(ME, LI)]) == frozenset()
    assert own_keys([]) == frozenset()


def test_participants_are_matched_by_address_and_by_whole_name_and_the_user_is_left_out():
    plan = plan_touches([touch(ME, ANA, LI, writer=ANA)], frozenset({ME.key}), KNOWN, frozenset())
    (new,) = plan.new
    assert new.draft.people == (1, 2)
    assert new.draft.initiated_by is Initiator.THEM
    assert new.draft.uid == "a"
    assert new.unknown == ()


def test_a_name_that_two_share_matches_nobody_and_a_stranger_is_named():
    stranger = Participant("email:x@example.org", "Ben Adler")
    plan = plan_touches([touch(ANA, LI, stranger)], frozenset(), {**KNOWN, "name:li wei": [2, 3]}, frozenset())
    assert plan.new[0].draft.people == (1,)
    assert plan.new[0].unknown == (LI, stranger)
    assert plan.new[0].draft.initiated_by is None


def test_what_was_brought_in_before_is_the_same_and_so_is_a_second_one_in_the_files():
    plan = plan_touches([touch(ANA), touch(ANA, key="b"), touch(ANA, key="b")], frozenset(), KNOWN, frozenset({"a"}))
    assert [each.touch.key for each in plan.new] == ["b"]
    assert [each.key for each in plan.same] == ["a", "b"]


def test_crowds_and_touches_with_nobody_known_are_not_logged():
    crowd = touch(ANA, *(Participant(f"email:{n}@example.org") for n in range(MOST_PARTICIPANTS)))
    plan = plan_touches([crowd, touch(Participant("", "Nobody Known"), key="b")], frozenset(), KNOWN, frozenset())
    assert plan.new == ()
    assert plan.crowds == (crowd,)
    assert [each.key for each in plan.unknown] == ["b"]


def test_a_crowd_that_a_file_tells_of_is_not_logged_with_each_of_them():
    people = [Participant(f"r{number}") for number in range(MOST_TOLD + 1)]
    refs = {each.key: number for number, each in enumerate(people, 1)}
    crowd, party = touch(*people), touch(*people[1:], key="b")
    plan, _ = plan_told([crowd, party], refs, frozenset(), date(2026, 11, 1), {})
    assert plan.crowds == (crowd,)
    assert [len(each.draft.people) for each in plan.new] == [MOST_TOLD]


def test_what_the_user_declined_did_not_happen():
    plan = plan_touches([touch(ANA, declined=frozenset({ME.key}))], frozenset({ME.key}), KNOWN, frozenset())
    assert plan.new == plan.same == plan.unknown == ()


def test_a_calendar_entry_without_guests_is_matched_by_the_names_in_its_title():
    plan = plan_touches([touch(what="Lunch with Li Wei, budget")], frozenset(), KNOWN, frozenset())
    assert plan.new[0].draft.people == (2,)


MESSAGES = st.lists(
    st.builds(
        lambda thread, day, minute, writer: touch(
            writer, ME, key=f"{thread}{day}{minute}", on=date(2026, 1, day), at=time(9, minute), writer=writer,
            thread=thread,
        ),
        st.sampled_from(["", "t", "u"]), st.integers(1, 3), st.integers(0, 59), st.sampled_from([ANA, LI]),
    ),
    unique_by=lambda each: each.key,
)  # fmt: skip


@given(MESSAGES)
def test_a_thread_is_one_touch_a_day_begun_by_whoever_wrote_first(messages):
    united = one_a_day(messages)
    assert len({each.key for each in united}) == len(united)
    assert len(united) == len({(each.thread or each.key, each.on) for each in messages})
    for whole in united:
        parts = [each for each in messages if (each.thread, each.on) == (whole.thread, whole.on)]
        if whole.thread:
            assert whole.at == min(each.at for each in parts)
            assert set(whole.participants) == {person for each in parts for person in each.participants}
