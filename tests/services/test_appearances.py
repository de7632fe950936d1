"""Appearances and recognitions: added, planned, done, edited, undone; what followed, and whom a query finds."""

from datetime import date

import pytest

from netdesk.core.appearances import (
    FOLLOWED_DAYS,
    AppearanceDraft,
    AppearanceKind,
    Audience,
    Recognition,
    RecognitionDraft,
    RecognitionKind,
    followers,
    in_order,
)
from netdesk.core.change import Area
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.listing import SortBy
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError, NotFoundError
from netdesk.services import (
    appearances,
    duplicates,
    interactions,
    listing,
    people,
    queries,
    recognitions,
    reminders,
    undo,
)

TODAY = date(2026, 11, 22)


@pytest.fixture
def people_ids(desk):
    drafts = [PersonDraft(given=name) for name in ("Ana", "Ben", "Chidi", "Dora")]
    return list(desk.run(people.add_many, drafts, "four").result())


def do(desk, verb, *args):
    return desk.run(verb, *args).result()


def found(desk, text):
    query = queries.read(desk.reader, text, TODAY)
    return [row.name for row in listing.first_page(desk.reader, query, SortBy.NAME)]


def event(**more):
    given = {"title": "Grid Days", "kind": AppearanceKind.EVENT, "on": date(2026, 5, 4), "until": date(2026, 5, 6)}
    return AppearanceDraft(**(given | more))


def test_an_appearance_keeps_all_that_is_said_of_it(desk, people_ids):
    ana, ben, chidi, dora = people_ids
    draft = event(
        place="Vienna",
        url="https://example.org/grid",
        audience=Audience.OUTSIDE,
        topics=("grids", "storage"),
        there=(ana, ben),
        wanted=(chidi,),
        reacted=(ana, dora),
        note="Hall 3",
    )
    changes = []
    desk.subscribe(changes.append)
    number = do(desk, appearances.add, draft)
    assert appearances.one(desk.reader, number).draft == draft
    assert changes[-1].areas == {Area.REACH}
    assert changes[-1].ids == set(people_ids)
    assert found(desk, 'event:"grid days"') == ["Ana", "Ben"]
    assert found(desk, "reacted:grid") == ["Ana", "Dora"]
    assert do(desk, undo.undo) == "Added event: Grid Days"
    assert appearances.listed(desk.reader) == []
    do(desk, undo.redo)
    assert appearances.one(desk.reader, number).draft == draft


def test_whom_i_met_there_is_read_off_the_log(desk, people_ids):
    ana, ben, chidi, _ = people_ids
    number = do(desk, appearances.add, event())
    for day, who, name in ((4, ana, "Grid Days"), (6, ben, "grid days"), (7, chidi, "Grid Days"), (5, chidi, "Else")):
        told = InteractionDraft(date(2026, 5, day), (who,), Channel.IN_PERSON, event=name)
        do(desk, interactions.log, told)
    assert appearances.one(desk.reader, number).met == (ana, ben)
    do(desk, appearances.edit, number, event(title="Grid Days Vienna"))
    assert appearances.one(desk.reader, number).met == (ana, ben)
    assert [each.event for each in interactions.timeline(desk.reader, ana)] == ["Grid Days Vienna"]
    assert interactions.timeline(desk.reader, chidi)[0].event == "Grid Days"
    do(desk, undo.undo)
    assert interactions.timeline(desk.reader, ben)[0].event == "grid days"


def test_those_met_and_not_heard_from_since_are_to_be_followed_up_once(desk, people_ids):
    ana, ben, chidi, _ = people_ids
    number = do(desk, appearances.add, event(on=date(2026, 11, 19), until=date(2026, 11, 21)))
    for who in (ana, ben, chidi):
        told = InteractionDraft(date(2026, 11, 20), (who,), Channel.IN_PERSON, event="Grid Days")
        do(desk, interactions.log, told)
    do(desk, interactions.log, InteractionDraft(TODAY, (ben,), Channel.EMAIL))
    assert do(desk, appearances.remind_to_follow_up, number) == 2
    found = [(each.text, each.person_id, each.on_day) for each in reminders.standing(desk.reader)]
    on = date(2026, 11, 23)
    assert found == [
        ("Follow up with Ana after Grid Days", ana, on), ("Follow up with Chidi after Grid Days", chidi, on)
    ]  # fmt: skip
    with pytest.raises(InputError, match="Nobody"):
        do(desk, appearances.remind_to_follow_up, number)
    assert do(desk, undo.undo) == "Follow up after Grid Days: 2 to write to"
    assert reminders.standing(desk.reader) == []


def test_what_is_planned_is_done_on_its_day_or_today(desk):
    late = do(desk, appearances.add, event(is_planned=True))
    some_day = do(desk, appearances.add, AppearanceDraft("A book", AppearanceKind.BOOK, is_planned=True))
    do(desk, appearances.carry_out, late)
    do(desk, appearances.carry_out, some_day)
    assert appearances.one(desk.reader, late).draft == event()
    assert appearances.one(desk.reader, some_day).draft.on == TODAY
    with pytest.raises(InputError, match="done already"):
        do(desk, appearances.carry_out, late)
    do(desk, undo.undo)
    assert appearances.one(desk.reader, some_day).draft.on is None


def test_the_next_plan_comes_first_and_the_newest_of_the_past():
    drafts = [
        AppearanceDraft("old", on=date(2025, 1, 1)),
        AppearanceDraft("some day", is_planned=True),
        AppearanceDraft("later", on=date(2027, 3, 1), is_planned=True),
        AppearanceDraft("new", on=date(2026, 1, 1)),
        AppearanceDraft("soon", on=date(2026, 12, 1), is_planned=True),
    ]
    from netdesk.core.appearances import Appearance

    planned, past = in_order(Appearance(number, draft) for number, draft in enumerate(drafts))
    assert [each.draft.title for each in planned] == ["soon", "later", "some day"]
    assert [each.draft.title for each in past] == ["new", "old"]


def test_what_followed_is_counted_from_the_last_day():
    def praise(day):
        return Recognition(day.toordinal(), RecognitionDraft(RecognitionKind.PRAISE, day))

    ended = date(2026, 5, 6)
    days = [ended.replace(day=5), ended, date(2026, 6, 1), date.fromordinal(ended.toordinal() + FOLLOWED_DAYS)]
    known = [praise(day) for day in (*days, date.fromordinal(days[-1].toordinal() + 1))]
    assert [later for later, _ in followers(event(), known)] == [0, 26, FOLLOWED_DAYS]
    assert followers(event(is_planned=True), known) == []


def test_a_recognition_is_noted_edited_and_taken_away(desk, people_ids):
    ana, ben, *_ = people_ids
    draft = RecognitionDraft(RecognitionKind.PRAISE, date(2026, 6, 1), "The board read it", (ana, ben))
    number = do(desk, recognitions.add, draft)
    assert recognitions.one(desk.reader, number).draft == draft
    changed = RecognitionDraft(RecognitionKind.INVITATION, date(2026, 6, 2), "", (ben,))
    do(desk, recognitions.edit, number, changed)
    assert recognitions.one(desk.reader, number).draft == changed
    do(desk, recognitions.delete, number)
    assert recognitions.listed(desk.reader) == []
    for _ in range(2):
        do(desk, undo.undo)
    assert recognitions.one(desk.reader, number).draft == draft


def test_a_merge_of_two_people_keeps_where_they_were(desk, people_ids):
    ana, ben, *_ = people_ids
    number = do(desk, appearances.add, event(there=(ana, ben), reacted=(ben,)))
    noted = do(desk, recognitions.add, RecognitionDraft(RecognitionKind.MENTION, TODAY, "", (ben,)))
    do(desk, duplicates.merge, ana, ben)
    draft = appearances.one(desk.reader, number).draft
    assert (draft.there, draft.reacted) == ((ana,), (ana,))
    assert recognitions.one(desk.reader, noted).draft.people == (ana,)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (AppearanceDraft("  ", on=TODAY), "title"),
        (AppearanceDraft("Talk", " ", on=TODAY), "kind"),
        (AppearanceDraft("Talk"), "on"),
        (AppearanceDraft("Talk", on=date(2027, 1, 1)), "on"),
        (AppearanceDraft("Talk", until=TODAY, is_planned=True), "on"),
        (AppearanceDraft("Talk", on=TODAY, until=date(2026, 11, 1)), "until"),
    ],
)
def test_what_cannot_be_names_its_field(desk, draft, field):
    with pytest.raises(InputError) as refused:
        do(desk, appearances.add, draft)
    assert refused.value.field == field
    assert appearances.listed(desk.reader) == []


def test_an_own_kind_is_any_text_and_a_known_one_is_known_in_any_case(desk):
    do(desk, appearances.add, AppearanceDraft("Ep. 3", "podcast", on=TODAY))
    do(desk, appearances.add, AppearanceDraft("On grids", "Blog Post", on=TODAY))
    assert [each.draft.kind for each in appearances.listed(desk.reader)] == ["podcast", "blog post"]


def test_one_is_found_by_number_title_or_a_part_of_it(desk):
    first = do(desk, appearances.add, AppearanceDraft("Été des réseaux", on=TODAY))
    do(desk, appearances.add, AppearanceDraft("Réseaux", on=TODAY))
    assert appearances.find_one(desk.reader, "ete").appearance_id == first
    assert appearances.find_one(desk.reader, "#1").appearance_id == first
    assert appearances.find_one(desk.reader, "reseaux").draft.title == "Réseaux"
    with pytest.raises(NotFoundError, match="Nothing is called"):
        appearances.find_one(desk.reader, "")
    with pytest.raises(NotFoundError, match="may be 2"):
        appearances.find_one(desk.reader, "eau")
