"""Plans: whom a draft speaks of, what would change, and nothing left to do the second time."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.drafts import Sourced
from netdesk.core.keys import keys_of
from netdesk.core.matching import Known
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position, Presence
from netdesk.core.plan import make_plan
from netdesk.core.short_names import ShortNames

TODAY = date(2026, 11, 22)


def email(value):
    return ContactPoint(ContactKind.EMAIL, value)


def phone(value):
    return ContactPoint(ContactKind.PHONE, value)


def profile(value):
    return ContactPoint(ContactKind.PROFILE, value)


def known(*people):
    by_key = {}
    for person_id, draft in enumerate(people, 1):
        for key in keys_of(draft):
            by_key.setdefault(key, []).append(person_id)
    return Known(by_key, dict(enumerate(people, 1)))


def plan(drafts, *stored):
    sourced = [Sourced(draft, "f.vcf", f"card {n}") for n, draft in enumerate(drafts, 1)]
    return make_plan(sourced, [keys_of(draft) for draft in drafts], [], known(*stored), TODAY)


GIVEN = ("Ana", "Ben", "Chloé", "Dino", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jan")
FAMILY = ("Adler", "Babić", "Costa", "Dupont", "Evans", "Fischer", "Garcia", "Horvat", "Ito", "Jansen")
ANA = PersonDraft(
    given="Ana",
    family="Horvat",
    contact_points=(email("ana@example.org"),),
    positions=(Position("Elektra", "Engineer"),),
)

BEN = PersonDraft(given="Ben", family="Adler")


def test_somebody_unknown_is_new():
    (create,) = plan([ANA]).creates
    assert create.draft == ANA
    assert create.sources[0].where == "card 1"


def test_the_same_draft_again_is_the_same():
    result = plan([ANA], ANA)
    assert result.is_empty
    assert result.sames[0].person_id == 1


def test_letter_case_accents_and_order_of_the_name_do_not_make_somebody_new():
    assert plan([replace(ANA, given="HORVAT", family="Aná")], ANA).creates == ()


def test_what_a_file_adds_is_shown_field_by_field():
    more = replace(
        ANA, city="Zagreb", birthday=PartialDate(None, 4, 12), contact_points=(email("a.horvat@example.com"),)
    )
    (update,) = plan([replace(more, uid="u1")], replace(ANA, uid="u1")).updates
    assert [(change.field, change.old, change.new) for change in update.changes] == [
        ("city", "", "Zagreb"),
        ("birthday", "", "--04-12"),
        ("contact_points", "ana@example.org", "ana@example.org, a.horvat@example.com"),
    ]
    assert [change.added for change in update.changes] == ["", "", "a.horvat@example.com"]
    assert update.result().contact_points == (email("ana@example.org"), email("a.horvat@example.com"))
    assert update.result(update.changes[:1]) == replace(ANA, uid="u1", city="Zagreb")


def test_a_new_title_at_the_same_organization_replaces_the_title():
    (update,) = plan([replace(ANA, positions=(Position("elektra", "Head of Grid"),))], ANA).updates
    assert update.result().positions == (Position("Elektra", "Head of Grid"),)


def test_a_new_organization_ends_the_position_held():
    (update,) = plan([replace(ANA, positions=(Position("Orval", "Engineer"),))], ANA).updates
    (change,) = update.changes
    assert (change.old, change.new) == ("Engineer, Elektra", "Engineer, Orval")
    assert update.result().positions == (Position("Elektra", "Engineer", end="2026-11"), Position("Orval", "Engineer"))


def test_an_older_file_does_not_bring_back_a_position_that_was_left():
    moved = replace(ANA, positions=(Position("Elektra", "Engineer", end="2026-05"), Position("Orval", "Engineer")))
    assert plan([ANA], moved).is_empty


def test_homonyms_at_two_organizations_are_two_people():
    other = PersonDraft(given="Ana", family="Horvat", positions=(Position("Orval"),))
    first = PersonDraft(given="Ana", family="Horvat", positions=(Position("Elektra"),))
    assert len(plan([first, other]).creates) == 2
    assert plan([first, other], first, other).is_empty


def test_a_stored_namesake_with_nothing_in_common_is_unclear_and_not_merged():
    stranger = PersonDraft(given="Ana", family="Horvat", contact_points=(email("other@example.net"),))
    result = plan([stranger], ANA)
    (unclear,) = result.unclear
    assert (unclear.person_id, unclear.reason) == (1, "same name, nothing else in common")
    assert result.updates == ()


def test_an_address_that_a_family_shares_does_not_merge_two_people():
    ben = PersonDraft(given="Ben", family="Horvat", contact_points=(email("ana@example.org"),))
    (unclear,) = plan([ben], ANA).unclear
    assert unclear.reason == "other name, same ana@example.org"
    assert len(plan([ANA, ben]).creates) == 2
    assert plan([ANA, ben], ANA, ben).is_empty


def test_an_address_that_several_have_tells_nobody_under_another_name():
    own, home = phone("+385 91 234 5678"), email("home@horvat.example")
    ana, maja, married = (
        PersonDraft(given=given, family=family, contact_points=points)
        for given, family, points in (
            ("Ana", "Horvat", (own, home)), ("Maja", "Horvat", (home,)), ("Ana", "Kovač", (own, home)),
        )
    )  # fmt: skip
    result = plan([married], ana, maja)
    assert not result.updates
    assert len(result.unclear) == 1
    assert plan([married], ana).updates


FRONT_DESK = (phone("+1 617 555 0100"), ContactPoint(ContactKind.URL, "https://elektra.example"))


def at_the_firm(given, family, *points):
    return PersonDraft(
        given=given, family=family, contact_points=(*FRONT_DESK, *points), positions=(Position("Elektra", "Engineer"),)
    )


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(at_the_firm("John", "Miller"), id="a colleague of the same given name"),
        pytest.param(PersonDraft(given="Joan", family="Smith", contact_points=FRONT_DESK[:1]), id="one household"),
    ],
)
def test_a_number_that_a_firm_or_a_household_shares_renames_nobody(other):
    john = at_the_firm("John", "Smith")
    result = plan([other], john)
    assert not result.updates
    assert not result.creates
    (unclear,) = result.unclear
    assert (unclear.person_id, unclear.reason) == (1, "other name, same +16175550100")
    (create,) = plan([other, john], john).creates
    assert create.draft == other


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            ("Robert", "Smith", FRONT_DESK[0]), ("Bob", "Smith", FRONT_DESK[0]), id="a short form, own number"
        ),
        pytest.param(("Ana", "Horvat", email("a@h.example")), ("Ana", "Kovač", email("a@h.example")), id="own e-mail"),
    ],
)
def test_what_somebody_alone_has_tells_them_under_another_name(before, after):
    short = ShortNames.parse('names = """robert bob"""')
    old, new = (
        PersonDraft(given=given, family=family, contact_points=(point,)) for given, family, point in (before, after)
    )
    sourced = [Sourced(new, "f.vcf", "card 1")]
    (update,) = make_plan(sourced, [keys_of(new)], [], replace(known(old), short_names=short), TODAY).updates
    assert update.person_id == 1
    two = replace(known(old, replace(old, given="Maja")), short_names=short)
    assert not make_plan(sourced, [keys_of(new)], [], two, TODAY).updates


def test_a_front_desk_makes_nobody_look_like_one_of_its_own_and_a_common_name_still_does():
    crowd = [at_the_firm("Ana", f"A{number}") for number in range(50)]
    assert len(plan([at_the_firm("Zoe", "Zeman")], *crowd).creates) == 1
    namesakes = [replace(BEN, contact_points=(email(f"ben{number}@x.example"),)) for number in range(50)]
    assert len(plan([replace(BEN, contact_points=(email("other@x.example"),))], *namesakes).unclear) == 1


def test_five_thousand_at_one_front_desk_are_known_again_in_time_and_nobody_else_is_taken_for_one_of_them():
    everyone = [at_the_firm(given, f"{family}{number}") for number in range(50) for given in GIVEN for family in FAMILY]
    result = plan(everyone, *everyone)  # each compared with each, this took minutes
    assert len(result.sames) == len(everyone) == 5000
    newcomers = [replace(each, family=f"{each.family} Novak") for each in everyone[:100]]
    assert len(plan(newcomers, *everyone).creates) == 100


def test_a_profile_tells_somebody_who_changed_job_and_family_name():
    before = PersonDraft(
        given="Ana", family="Horvat", contact_points=(profile("https://www.linkedin.com/in/ana-h/"),),
        positions=(Position("Elektra"),),
    )  # fmt: skip
    after = replace(
        before, family="Kovač", contact_points=(profile("http://hr.linkedin.com/in/Ana-H?x=1"),),
        positions=(Position("Orval"),),
    )  # fmt: skip
    (update,) = plan([after], before).updates
    assert [change.field for change in update.changes] == ["family", "positions"]


def test_two_cards_of_one_person_in_one_file_become_one_and_stay_one():
    twice = [ANA, replace(ANA, nickname="Anči", contact_points=(email("ANA@example.org"), email("b@example.org")))]
    (create,) = plan(twice).creates
    assert len(create.sources) == 2
    assert create.draft.nickname == "Anči"
    assert [point.value for point in create.draft.contact_points] == ["ana@example.org", "b@example.org"]
    assert plan(twice, create.draft).is_empty


def test_namesakes_to_whom_one_file_gives_a_uid_each_stay_two():
    one, other = replace(ANA, uid="u1"), replace(ANA, uid="u2", contact_points=(email("other@example.net"),))
    first = plan([one, other])
    assert len(first.creates) == 2
    assert plan([one, other], one, other).is_empty
    assert len(plan([one, replace(other, uid="u1")]).creates) == 1
    assert len(plan([one, replace(other, uid="")]).creates) == 1
    assert len(plan([replace(other, uid=""), one]).creates) == 1


def test_presence_on_and_off_line_is_both():
    stored = replace(ANA, presence=Presence.OFFLINE)
    (update,) = plan([replace(ANA, presence=Presence.ONLINE)], stored).updates
    assert update.result().presence is Presence.BOTH


def test_notes_are_added_and_never_replaced():
    stored = replace(ANA, notes="Met in Split.")
    (update,) = plan([replace(ANA, notes="Likes storage.")], stored).updates
    assert update.result().notes == "Met in Split.\n\nLikes storage."
    assert plan([replace(ANA, notes="Likes storage.")], update.result()).is_empty


_names = st.sampled_from(["Ana", "Ben", "Ćiro", "李伟", ""])
_drafts = st.builds(
    PersonDraft,
    given=_names,
    family=st.sampled_from(["Horvat", "Adler", ""]),
    nickname=st.just("N"),
    city=st.sampled_from(["", "Zagreb", "Paris"]),
    birthday=st.sampled_from([None, None, PartialDate(1980, 4, 12), PartialDate(1975, 11, 2)]),
    notes=st.sampled_from(["", "one", "two\n\none"]),
    contact_points=st.lists(st.sampled_from([email("a@x.org"), email("A@X.org"), profile("x.org/p")]), max_size=2).map(
        tuple
    ),
    positions=st.lists(
        st.builds(Position, st.sampled_from(["", "Elektra", "Orval"]), st.sampled_from(["", "Engineer"])), max_size=2
    ).map(tuple),
    presence=st.sampled_from([None, *Presence]),
    tags=st.sets(st.sampled_from(["a", "b"])).map(tuple),
)


_cards = st.tuples(_drafts, st.sampled_from(["", "", "1", "2"])).map(
    lambda card: replace(card[0], uid=card[1] and f"{card[0].given} {card[0].family} {card[1]}")
)


@given(st.lists(_cards, max_size=8))
def test_planning_again_after_applying_leaves_nothing_to_do(drafts):
    creates = plan(drafts).creates
    stored = [replace(create.draft, uid=create.draft.uid or f"made {n}") for n, create in enumerate(creates)]
    again = plan(drafts, *stored)
    assert again.creates == ()
    assert again.unclear == ()
    assert again.updates == ()


@given(st.lists(_drafts, max_size=8), st.lists(_drafts, max_size=4))
def test_every_draft_is_accounted_for_exactly_once(drafts, before):
    result = plan(drafts, *[create.draft for create in plan(before).creates])
    groups = (*result.creates, *result.updates, *result.sames, *result.unclear)
    places = sorted(source.where for group in groups for source in group.sources)
    assert places == sorted(f"card {n}" for n in range(1, len(drafts) + 1))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ContactPoint(ContactKind.PHONE, "00385 91 123-456"), ContactPoint(ContactKind.PHONE, "+385 (91) 123456")),
        (ContactPoint(ContactKind.PHONE, "tel:+385-91-123456;ext=1"), ContactPoint(ContactKind.PHONE, "+38591123456")),
        (email("MAILTO:Ana@Example.org "), email("ana@example.org")),
    ],
)
def test_two_spellings_of_one_contact_point_have_one_key(one, other):
    from netdesk.core.keys import contact_key

    assert contact_key(one) == contact_key(other) != ""


def connection(given, family, url, on, organization="Orval", title="Engineer"):
    return PersonDraft(
        given,
        family,
        contact_points=(ContactPoint(ContactKind.PROFILE, f"https://www.linkedin.com/in/{url}", "linkedin"),),
        positions=(Position(organization, title),),
        connected_on=on,
        presence=Presence.ONLINE,
    )


JUNE, JULY = date(2020, 6, 5), date(2020, 7, 5)


def connected(*people):
    """The same, knowing who was connected when."""
    found = known(*people)
    ids = dict(enumerate(people, 1))
    return replace(found, connected=lambda days: {id_: each for id_, each in ids.items() if each.connected_on in days})


def plan_of_connections(drafts, *stored):
    sourced = [Sourced(draft, "Connections.csv", f"line {n}") for n, draft in enumerate(drafts, 5)]
    return make_plan(sourced, [keys_of(draft) for draft in drafts], [], connected(*stored), TODAY)


def test_who_changed_profile_and_work_at_once_is_known_by_the_day_of_the_connection():
    stored = connection("Wei", "Zhang", "wei", JUNE)
    result = plan_of_connections([connection("Wei", "Zhang", "wei-zhang-2", JUNE, "Other", "Buyer")], stored)
    assert [update.person_id for update in result.updates] == [1]
    assert (result.creates, result.unclear) == ((), ())


def test_two_of_one_name_at_one_place_stay_two_by_their_days_and_profiles():
    stored = connection("Wei", "Zhang", "wei", JUNE)
    both = [connection("Wei", "Zhang", "wei", JUNE), connection("Wei", "Zhang", "wei-b", JULY)]
    result = plan_of_connections(both, stored)
    assert [same.person_id for same in result.sames] == [1]
    assert [create.draft.connected_on for create in result.creates] == [JULY]
    assert not result.unclear


def test_two_of_one_name_at_one_place_are_two_by_their_profiles_alone_in_one_file_and_by_their_days_in_two():
    wei, other = connection("Wei", "Zhang", "wei", JUNE), connection("Wei", "Zhang", "wei-b", JUNE)
    assert len(plan_of_connections([wei, other]).creates) == 2
    assert plan_of_connections([replace(other, connected_on=JULY)], wei).updates == ()


def test_who_married_and_took_a_new_profile_is_known_by_given_name_work_and_day():
    stored = connection("Ana", "Horvat", "ana-horvat", JUNE)
    (update,) = plan_of_connections([connection("Ana", "Petit", "ana-petit", JUNE)], stored).updates
    assert {change.field for change in update.changes} >= {"family", "contact_points"}


@pytest.mark.parametrize(
    "other",
    [
        connection("Ana", "Petit", "ana-petit", JULY),
        connection("Ana", "Petit", "ana-petit", JUNE, "Elsewhere"),
        connection("Zoé", "Petit", "zoe-petit", JUNE),
    ],
)
def test_less_than_that_makes_nobody_the_same(other):
    result = plan_of_connections([other], connection("Ana", "Horvat", "ana-horvat", JUNE))
    assert not result.updates
    assert len(result.creates) + len(result.unclear) == 1


def test_nobody_is_guessed_where_two_could_be_meant():
    stored = [connection("Ana", name, f"ana-{name}", JUNE) for name in ("Horvat", "Novak")]
    result = plan_of_connections([connection("Ana", "Petit", "ana-petit", JUNE)], *stored)
    assert not result.updates


def test_who_shares_a_number_and_the_day_of_the_connection_and_no_name_is_somebody_else():
    stored, other = (
        replace(connection(given, family, url, JUNE), contact_points=FRONT_DESK[:1])
        for given, family, url in (("Ana", "Horvat", "ana"), ("Ben", "Adler", "ben"))
    )
    assert not plan_of_connections([other], stored).updates


def test_what_only_adds_to_somebody_known_makes_nobody_new():
    aside = PersonDraft("Ana", "Horvat", skills=("Python",))
    sourced = [Sourced(aside, "Endorsement_Given_Info.csv", "line 2", is_aside=True)]
    result = make_plan([*sourced, Sourced(BEN, "f.vcf", "card 1")], [keys_of(aside), keys_of(BEN)], [], known(), TODAY)
    assert [create.draft for create in result.creates] == [BEN]
    assert "is not among your people" in result.unreadable[0].reason
    (update,) = make_plan(sourced, [keys_of(aside)], [], known(replace(ANA, contact_points=())), TODAY).updates
    assert [change.field for change in update.changes] == ["skills"]


def test_what_a_plan_does_is_counted_and_known_by_what_the_file_calls_each_person():
    cora, other_cora = (
        PersonDraft("Cora", "Costa", contact_points=(email(f"cora@{host}.example"),)) for host in ("one", "other")
    )
    drafts = [ANA, BEN, other_cora, PersonDraft("Dino", "Ito", city="Rome")]
    sourced = [Sourced(draft, "f.vcf", f"card {n}", ref=f"r{n}") for n, draft in enumerate(drafts, 1)]
    heard = []
    result = make_plan(
        sourced,
        [keys_of(each) for each in drafts],
        [],
        known(ANA, cora, PersonDraft("Dino", "Ito")),
        TODAY,
        lambda *done: heard.append(done),
    )
    assert [len(each) for each in (result.creates, result.updates, result.sames, result.unclear)] == [1, 1, 1, 1]
    assert (result.count, result.is_empty) == (3, False)
    assert result.people_by_ref() == {"r1": 1, "r2": -1, "r3": -2, "r4": 3}
    assert heard == [(0, 4)]


def test_twenty_thousand_drafts_of_one_name_are_one_person_in_time():
    (create,) = plan([PersonDraft(given="Ana")] * 20_000).creates  # quadratic, this took a quarter of a minute
    assert len(create.sources) == 20_000
