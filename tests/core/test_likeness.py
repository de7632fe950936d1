"""What speaks for two people being one, and what against."""

from dataclasses import replace

import pytest

from netdesk.core.dates import PartialDate
from netdesk.core.duplicates import LEAST_BITS
from netdesk.core.likeness import Sign, Weigher
from netdesk.core.likeness_words import why_words
from netdesk.core.name_likeness import NameSign
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position
from netdesk.core.sketches import Census, sketch_of
from netdesk.services.duplicates import short_names


def email(value):
    return ContactPoint(ContactKind.EMAIL, value)


def phone(value):
    return ContactPoint(ContactKind.PHONE, value)


def profile(value):
    return ContactPoint(ContactKind.PROFILE, f"https://www.linkedin.com/in/{value}")


ANA = PersonDraft(given="Ana", family="Horvat")
ELEKTRA = (Position("Elektra d.o.o."),)


def likeness(one, other):
    sketches = [sketch_of(1, one), sketch_of(2, other)]
    return Weigher(Census.of(sketches), short_names(), "GB").compare(*sketches)


def is_found(one, other):
    found = likeness(one, other)
    return found is not None and found.bits >= LEAST_BITS


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        (("Ana", "Horvat"), ("ANA", "Horvat"), NameSign.SAME),
        (("Željka", "Šarić"), ("Zeljka", "Saric"), NameSign.SAME),
        (("Jürgen", "Müller"), ("Juergen", "Mueller"), NameSign.SLIP),
        (("Ana", "Horvat"), ("Horvat", "Ana"), NameSign.SWAPPED),
        (("Ana", "Horvat"), ("Ana", "Horvta"), NameSign.SLIP),
        (("William", "Kite"), ("Bill", "Kite"), NameSign.SHORT_FORM),
        (("Katarzyna", "Kite"), ("Kasia", "Kite"), NameSign.SHORT_FORM),
        (("Jean-Pierre", "Dubois"), ("Jean Pierre", "Dubois"), NameSign.SAME),
        (("Ana Maria", "Horvat"), ("Ana", "Horvat"), NameSign.PART),
        (("Seán", "O’Brien"), ("Sean", "OBrien"), NameSign.SAME),
        (("伟", "李"), ("李伟", ""), NameSign.SAME),
        (("Dr. Ana", "Horvat"), ("Ana", "Horvat"), NameSign.SAME),
        (("Ana", "Kovač (née Horvat)"), ("Ana", "Horvat"), NameSign.PART),
    ],
)
def test_names_of_one_person(one, other, sign):
    found = likeness(PersonDraft(*one), PersonDraft(*other))
    assert found.reasons[0].sign is sign
    assert is_found(PersonDraft(*one), PersonDraft(*other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ana", "Horvat"), ("Ivan", "Horvat")),
        (("Ana", "Horvat"), ("Maja", "Kovač")),
        (("Li", "Wei"), ("Lu", "Wei")),
        (("Marc", "Petit"), ("Marie", "Petit")),
    ],
)
def test_names_of_two_people(one, other):
    shared = (email("home@horvat.org"), phone("+385 1 234 5678")) if one[1] == "Horvat" else ()
    assert not is_found(PersonDraft(*one, contact_points=shared), PersonDraft(*other, contact_points=shared))


def test_an_initial_needs_something_more():
    short = replace(ANA, given="A.")
    assert not is_found(ANA, short)
    assert is_found(replace(ANA, positions=ELEKTRA), replace(short, positions=(Position("ELEKTRA"),)))


def test_a_married_name_needs_an_address_in_common():
    married = replace(ANA, family="Kovač")
    assert not is_found(ANA, married)
    with_address = [replace(each, contact_points=(email("ana@x.org"),)) for each in (ANA, married)]
    assert is_found(*with_address)
    assert likeness(*with_address).reasons[0].sign is NameSign.OTHER_FAMILY


def test_a_nickname_is_a_given_name_too():
    horvat = (email("h@x.org"),)
    assert is_found(
        PersonDraft("Slobodan", "Horvat", nickname="Bobi", contact_points=horvat),
        PersonDraft("Bobi", "Horvat", contact_points=horvat),
    )


@pytest.mark.parametrize(
    ("one", "other", "country", "same"),
    [
        ("+385 91 234 5678", "091/234-5678", "Croatia", True),
        ("00385 91 234 5678", "091 234 56 78", "", True),
        ("+33 6 12 34 56 78", "06 12 34 56 78", "France", True),
        ("+44 20 7946 0018", "020 7946 0018", "", True),
        ("+385 91 234 5678", "+381 91 234 5678", "", False),
        ("+33 1 12 34 56 78", "06 12 34 56 78", "France", False),
    ],
)
def test_a_number_with_and_without_its_country(one, other, country, same):
    found = likeness(
        replace(ANA, contact_points=(phone(one),), country=country),
        replace(ANA, contact_points=(phone(other),)),
    )
    assert (found.reasons[1].sign is Sign.SAME_PHONE) is same


def test_a_namesake_with_another_employer_and_another_address_is_somebody_else():
    one = replace(ANA, positions=ELEKTRA, contact_points=(email("ana@elektra.example"),))
    other = replace(ANA, positions=(Position("Orval"),), contact_points=(email("ana@orval.example"),))
    assert not is_found(one, other)
    assert is_found(one, replace(other, positions=()))
    assert is_found(replace(one, contact_points=()), replace(other, contact_points=()))


def test_a_namesake_with_another_birthday_is_somebody_else():
    one, other = replace(ANA, birthday=PartialDate(1980, 4, 12)), replace(ANA, birthday=PartialDate(1975, 11, 2))
    assert not is_found(one, other)
    assert likeness(one, other).reasons[-1].sign is Sign.OTHER_BIRTHDAY
    assert is_found(one, replace(ANA, birthday=PartialDate(None, 4, 12)))


def test_two_profiles_of_one_service_are_two_people_and_one_profile_is_one():
    assert not is_found(
        replace(ANA, contact_points=(profile("ana-1"),)), replace(ANA, contact_points=(profile("ana-2"),))
    )
    one = replace(ANA, contact_points=(profile("ana"),))
    assert is_found(one, PersonDraft("Ana", "Kovač", contact_points=(profile("ana"),)))


WHOLE = replace(
    ANA,
    contact_points=(email("ana@x.org"), phone("+385 91 234 5678"), profile("ana")),
    positions=ELEKTRA,
    city="Zagreb",
    country="Croatia",
    birthday=PartialDate(1980, 4, 12),
)


def test_nothing_speaks_against_who_says_all_the_same():
    assert not [each.sign for each in likeness(WHOLE, WHOLE).reasons if each.is_against]


def test_what_is_known_of_one_alone_says_nothing():
    assert [each.sign for each in likeness(WHOLE, ANA).reasons] == [NameSign.SAME]
    assert [each.sign for each in likeness(ANA, WHOLE).reasons] == [NameSign.SAME]


def test_a_day_of_birth_in_common_says_more_than_a_month_and_a_month_more_than_none():
    day, month, none = (
        likeness(replace(ANA, birthday=each), replace(ANA, birthday=each)).bits
        for each in (PartialDate(None, 4, 12), PartialDate(None, 4), None)
    )
    assert day > month > none
    assert likeness(*(replace(ANA, birthday=PartialDate(None, each)) for each in (4, 5))).bits < none


def test_what_a_whole_office_shares_says_little():
    office = [
        PersonDraft(given, family, contact_points=(phone("+385 1 600 0000"),), positions=ELEKTRA)
        for given in ("Ana", "Ben", "Cora", "Dan")
        for family in ("Horvat", "Adler", "Petit", "Okafor")
    ]
    sketches = [sketch_of(number, draft) for number, draft in enumerate(office)]
    weigher = Weigher(Census.of(sketches), short_names(), "GB")
    alike = [weigher.compare(one, other) for one in sketches for other in sketches if one.person_id < other.person_id]
    assert all(each is None or each.bits < LEAST_BITS for each in alike)


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (PartialDate(1980, 4, 12), PartialDate(1980, 4, 12), "same name, same birthday"),
        (PartialDate(1980, 4, 12), PartialDate(None, 4, 12), "same name, same birthday"),
        (PartialDate(1980), PartialDate(1980, 4, 12), "same name, same year of birth"),
        (PartialDate(1980, 4, 12), PartialDate(1980, 4, 21), "same name, same year of birth; but other birthday"),
        (PartialDate(1980, 4, 12), PartialDate(1981, 4, 12), "same name, same birthday; but other year of birth"),
        (PartialDate(1980), PartialDate(1981), "same name; but other year of birth"),
        (PartialDate(1980, 4, 12), PartialDate(1981, 5, 13), "same name; but other birthday"),
    ],
)
def test_what_two_birthdays_have_in_common_is_said_as_it_is(one, other, said):
    assert why_words(likeness(replace(ANA, birthday=one), replace(ANA, birthday=other))) == said
