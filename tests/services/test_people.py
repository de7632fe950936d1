"""Adding, editing, stating closeness, removing, finding."""

from dataclasses import replace
from datetime import date

import pytest

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.dates import PartialDate
from netdesk.core.interactions import InteractionDraft
from netdesk.core.listing import Shelf
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position, Presence, RelationClass
from netdesk.errors import InputError, NotFoundError
from netdesk.services import cadences, interactions, people, shelf, undo

ANA = PersonDraft(
    given="Ana",
    family="Horvat",
    prefix="Dr",
    nickname="Anči",
    contact_points=(
        ContactPoint(ContactKind.EMAIL, "ana@example.org", "work"),
        ContactPoint(ContactKind.PHONE, "+385 91 123 456"),
    ),
    addresses=(Address("Ilica 1", "Zagreb", "", "10000", "Croatia", "home"),),
    positions=(
        Position("Elektra", "Engineer", "energy", "", "2019", "2023-05"),
        Position("Orval", "Head of Grid", "", "", "2023-06"),
    ),
    city="Zagreb",
    country="Croatia",
    birthday=PartialDate(None, 4, 12),
    connected_on=date(2020, 1, 2),
    presence=Presence.BOTH,
    relation_classes=(RelationClass.COLLEAGUE, RelationClass.FRIEND),
    tags=("client", "mentor"),
    topics=("grids", "storage"),
    notes="Likes **sailing**.",
    closeness=4,
    phonetic_given="Ah-na",
    phonetic_family="Hor-vat",
    languages=("Croatian", "English"),
    met_on=PartialDate(2019, 5),
    met_where="PyCon, Split",
    met_how="asked a question after my talk",
    needs=("a venue for 40 people", "storage vendors"),
    custom_fields=(("Shoe size", "39"), ("Coffee", "black")),
    extra_lines=("X-ODD;TYPE=x:1", "PHOTO:none"),
)


def test_everything_said_of_a_person_is_read_back(desk):
    ana = desk.run(people.add, ANA).result()
    profile = people.profile(desk.reader, ana)
    assert replace(profile.draft, uid="") == ANA
    assert profile.name == "Dr Ana Horvat"
    assert profile.closeness_history == ((4, date(2026, 11, 22)),)
    assert profile.cadence == Cadence(60, 90)
    assert profile.cadence_from == "closeness:4"
    assert profile.due_on == date(2026, 11, 22)
    assert profile.last_on is None


def test_whom_somebody_was_introduced_by_is_kept_until_that_person_is_gone(desk):
    li = desk.run(people.add, PersonDraft(given="Li")).result()
    sam = desk.run(people.add, PersonDraft(given="Sam", introduced_by=li)).result()
    assert people.profile(desk.reader, sam).draft.introduced_by == li
    desk.run(people.delete, [li]).result()
    assert people.profile(desk.reader, sam).draft.introduced_by is None
    desk.run(undo.undo).result()
    assert people.profile(desk.reader, sam).draft.introduced_by == li


def test_nobody_is_due_who_is_not_to_be_contacted(desk):
    ana = desk.run(people.add, ANA).result()
    desk.run(people.edit, ana, replace(ANA, do_not_contact=True)).result()
    profile = people.profile(desk.reader, ana)
    assert profile.draft.do_not_contact
    assert profile.due_on is None
    desk.run(people.edit, ana, ANA).result()
    assert people.profile(desk.reader, ana).due_on == date(2026, 11, 22)


def test_a_person_may_have_only_a_first_name(desk):
    assert people.profile(desk.reader, desk.run(people.add, PersonDraft(given="Li")).result()).name == "Li"


def test_editing_replaces_what_was_said_and_keeps_the_rest_of_the_card(desk):
    ana = desk.run(people.add, ANA).result()
    stored = people.profile(desk.reader, ana).draft
    edited = replace(stored, family="Kovač", contact_points=(), city="", closeness=5)
    desk.run(people.edit, ana, edited).result()
    assert people.profile(desk.reader, ana).draft == edited
    assert people.find(desk.reader, "kovac ana") == [(ana, "Dr Ana Kovač")]
    desk.run(undo.undo).result()
    assert people.profile(desk.reader, ana).draft == stored


def test_an_edit_that_says_nothing_new_is_no_step(desk):
    ana = desk.run(people.add, ANA).result()
    desk.run(people.edit, ana, people.profile(desk.reader, ana).draft).result()
    assert undo.undoable(desk.reader) == "Added Dr Ana Horvat"


def test_a_draft_without_a_name_names_the_field(desk):
    with pytest.raises(InputError) as caught:
        desk.run(people.add, PersonDraft(notes="nobody")).result()
    assert caught.value.field == "given"


def test_closeness_is_dated_and_keeps_its_history(desk):
    ids = [desk.run(people.add, PersonDraft(given=name)).result() for name in ("Ana", "Ben")]
    desk.run(people.state_closeness, ids, 3).result()
    assert [people.profile(desk.reader, id_).draft.closeness for id_ in ids] == [3, 3]
    desk.run(people.state_closeness, ids, None).result()
    assert people.profile(desk.reader, ids[0]).draft.closeness is None
    desk.run(undo.undo).result()
    desk.run(undo.undo).result()
    assert people.profile(desk.reader, ids[0]).closeness_history == ()


@pytest.mark.parametrize("level", [0, 6, -1])
def test_closeness_outside_the_scale_is_refused(desk, level):
    ana = desk.run(people.add, ANA).result()
    with pytest.raises(InputError):
        desk.run(people.state_closeness, [ana], level).result()


def test_a_cadence_of_ones_own_goes_before_the_one_that_closeness_gives(desk):
    ana = desk.run(people.add, ANA).result()
    desk.run(cadences.set_for_people, [ana], Cadence.of(14, channels=frozenset({Channel.IN_PERSON}))).result()
    profile = people.profile(desk.reader, ana)
    assert profile.cadence == Cadence(14, 21, frozenset({Channel.IN_PERSON}))
    assert profile.cadence_from == "person"
    desk.run(cadences.set_for_people, [ana], None).result()
    profile = people.profile(desk.reader, ana)
    assert (profile.cadence, profile.cadence_from, profile.due_on) == (None, "person", None)
    desk.run(cadences.clear_for_people, [ana]).result()
    desk.run(cadences.set_for_tag, "mentor", Cadence.of(42)).result()
    assert people.profile(desk.reader, ana).cadence_from == "tag:mentor"


def test_namesakes_are_told_apart_and_can_be_named(desk):
    elektra = PersonDraft(
        given="Ana",
        family="Horvat",
        positions=(Position("Elektra d.o.o."),),
        city="Zagreb",
        contact_points=(ContactPoint(ContactKind.EMAIL, "Ana@Elektra.example"),),
    )
    one, two, three = desk.run(
        people.add_many,
        [elektra, PersonDraft(given="Ana", family="Horvat"), PersonDraft(given="Ana", family="Horvat")],
        "x",
    ).result()
    desk.run(interactions.log, InteractionDraft(date(2026, 10, 1), (two,), Channel.PHONE)).result()
    with pytest.raises(NotFoundError) as caught:
        people.find_one(desk.reader, "ana horvat")
    assert str(caught.value) == (
        "“ana horvat” may be 3 people: Ana Horvat (1: Elektra d.o.o., Zagreb, Ana@Elektra.example); Ana Horvat (2: "
        "last contact 1 October 2026); Ana Horvat (3). Give more of the name, or the number, or what tells "
        "them apart, such as “Ana Horvat (Elektra)”."
    )
    for text in ("Ana Horvat (Elektra)", "ana (zagreb)", "horvat (ELEKTRA D.)", "ana@elektra.example", "1"):
        assert people.find_one(desk.reader, text) == one
    assert people.find_one(desk.reader, str(three)) == three


def test_namesakes_are_told_apart_by_country_tag_or_any_address_too(desk):
    addresses = tuple(ContactPoint(ContactKind.EMAIL, f"{name}@ana.example") for name in ("one", "two"))
    name = PersonDraft(given="Ana", family="Horvat")
    one, two = desk.run(
        people.add_many,
        [replace(name, country="Croatia", contact_points=addresses), replace(name, tags=("client", "golf"))],
        "x",
    ).result()
    with pytest.raises(NotFoundError) as caught:
        people.find_one(desk.reader, "Ana")
    assert "(1: Croatia, one@ana.example, two@ana.example); Ana Horvat (2: client, golf)" in str(caught.value)
    assert (
        people.find_one(desk.reader, "Ana (Kroatien)") == people.find_one(desk.reader, "Ana (two@ana.example)") == one
    )
    assert people.find_one(desk.reader, "Ana Horvat (Golf)") == two


def test_two_who_share_an_address_are_told_apart(desk):
    shared = (ContactPoint(ContactKind.EMAIL, "office@x.example"),)
    drafts = [PersonDraft(given=name, contact_points=shared) for name in ("Ana", "Ben")]
    desk.run(people.add_many, drafts, "x").result()
    with pytest.raises(NotFoundError, match="may be 2 people: Ana"):
        people.find_one(desk.reader, "office@x.example")


def test_deleting_takes_away_only_the_interactions_with_nobody_else(desk):
    ana, ben = (desk.run(people.add, PersonDraft(given=name)).result() for name in ("Ana", "Ben"))
    desk.run(interactions.log, InteractionDraft(date(2026, 11, 1), (ana,), Channel.PHONE)).result()
    desk.run(interactions.log, InteractionDraft(date(2026, 11, 2), (ana, ben), Channel.PHONE)).result()
    desk.run(people.delete, [ana]).result()
    assert [entry.people for entry in interactions.newest(desk.reader, 10)] == [((ben, "Ben"),)]
    with pytest.raises(NotFoundError):
        people.profile(desk.reader, ana)


class TestFinding:
    @pytest.fixture(autouse=True)
    def _people(self, desk):
        names = [("Ana", "Horvat"), ("Ana", "Kovač"), ("Anamarija", "Horvat"), ("Li", "Wei"), ("Jean-Luc", "Œuvrard")]
        drafts = [PersonDraft(given=given, family=family) for given, family in names]
        self.ids = dict(zip(names, desk.run(people.add_many, drafts, "Added some").result(), strict=True))

    @pytest.mark.parametrize("text", ["Ana Horvat", "horvat ANA", " ana  horvat "])
    def test_the_full_name_wins_over_longer_ones(self, desk, text):
        assert people.find_one(desk.reader, text) == self.ids["Ana", "Horvat"]

    @pytest.mark.parametrize(("text", "name"), [("kova", "Kovač"), ("oeuv", "Œuvrard"), ("jean luc", "Œuvrard")])
    def test_beginnings_of_words_are_enough(self, desk, text, name):
        assert people.find_one(desk.reader, text) == next(id_ for key, id_ in self.ids.items() if key[1] == name)

    def test_several_are_named_and_none_is_guessed(self, desk):
        with pytest.raises(NotFoundError, match=r"Ana Horvat \(1\); Ana Kovač \(2\)\. Give more of the name"):
            people.find_one(desk.reader, "Ana")

    def test_more_words_than_a_name_has_mean_nobody_but_by_the_whole_of_it(self, desk):
        name = " ".join(f"Ana{number}" for number in range(120))
        number = desk.run(people.add, PersonDraft(display_name=name)).result()
        assert people.find_one(desk.reader, name) == people.find_one(desk.reader, "ana7 ANA119") == number
        with pytest.raises(NotFoundError, match="Nobody here"):
            people.find_one(desk.reader, name.removesuffix(" Ana119"))
        assert people.find_one(desk.reader, "li " * 30_000) == self.ids["Li", "Wei"]

    @pytest.mark.parametrize("text", ["2", "#2", " #2 "])
    def test_a_number_is_who_has_it(self, desk, text):
        assert people.find_one(desk.reader, text) == self.ids["Ana", "Kovač"]

    def test_a_full_name_goes_before_a_number_and_a_number_before_part_of_a_name(self, desk):
        studio = desk.run(people.add, PersonDraft(display_name="Studio 2")).result()
        assert people.find_one(desk.reader, "2") == self.ids["Ana", "Kovač"]
        assert people.find_one(desk.reader, "Studio 2") == studio
        two = desk.run(people.add, PersonDraft(display_name="2")).result()
        assert (people.find_one(desk.reader, "2"), people.find_one(desk.reader, "#2")) == (two, 2)

    @pytest.mark.parametrize(
        "text", ["99", "#99", "9" * 40, "²", "#", "nobody@x.example", "@", "(Elektra)", "Ana (Orval)"]
    )
    def test_of_no_number_address_or_place_there_is_nobody(self, desk, text):
        with pytest.raises(NotFoundError, match="Nobody here"):
            people.find_one(desk.reader, text)

    def test_who_is_in_the_bin_has_no_number_here(self, desk):
        desk.run(shelf.discard, [2]).result()
        with pytest.raises(NotFoundError, match="Ana Kovač is in the archive or the bin"):
            people.find_one(desk.reader, "2")
        assert people.find_one(desk.reader, "2", (Shelf.BINNED,)) == 2

    @pytest.mark.parametrize("text", ["nobody", "", '"', "a* OR b", "NEAR(", "😀", "-"])
    def test_nobody_found_is_said(self, desk, text):
        with pytest.raises(NotFoundError):
            people.find_one(desk.reader, text)
