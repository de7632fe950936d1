"""Real files of other projects: every card comes in, or is named with its file, its place and the reason."""

from __future__ import annotations

import codecs
import re
from datetime import date
from pathlib import Path

import pytest

from netdesk.core.dates import PartialDate
from netdesk.core.people import ContactKind, Position, Presence
from netdesk.errors import FileError
from netdesk.exchange.reading import read

DATA = Path(__file__).parents[1] / "data"
EMPTY = "src__FolkerKinzel.VCards.Tests__TestFiles__Empty.vcf"
PEOPLE = {
    "FolkerKinzel__VCards": 1029,
    "LineageOS__android_frameworks_opt_vcard": 38,
    "ical4j__ical4j-vcard": 46,
    "jeroendesloovere__vcard": 7,
    "mangstadt__ez-vcard": 26,
}
NO_PERSON = {
    "src__FolkerKinzel.VCards.Tests__TestFiles__Photo Outlook v2.vcf": "PHOTO, X-MS-OL-DESIGN",
    "tests__res__raw__v21_android_custom_prop.vcf": "X-ANDROID-CUSTOM",
    "src__test__resources__samples__valid__vcard-group.vcf": "ADR",
    "src__test__resources__samples__valid__vcard-url.vcf": "URL",
}

BROKEN_OFF = "src__FolkerKinzel.VCards.Tests__TestFiles__Cropped_2_1.vcf"


def files_of(project: str) -> list[Path]:
    return sorted((DATA / "vcards" / project).glob("*.vcf"))


def one(name: str):
    found = [path for path in (DATA / "vcards").glob("*/*.vcf") if path.name.endswith(name)]
    assert len(found) == 1, found
    return [sourced.draft for sourced in read(found).people]


def begins_in(path: Path) -> int:
    data = path.read_bytes()
    text = data.decode("utf-16") if data.startswith(codecs.BOM_UTF16_LE) else data.decode("latin-1")
    return len(re.findall(r"(?im)^(?:ï»¿)?begin:vcard[ \t\r]*$", text))


@pytest.mark.parametrize("project", PEOPLE)
def test_all_cards_come_in_or_are_named(project):
    reading = read(files_of(project))
    assert len(reading.people) == PEOPLE[project]
    named = {item.file: item for item in reading.unreadable if item.file != BROKEN_OFF}
    assert set(named) == {path.name for path in files_of(project)} & {*NO_PERSON, EMPTY}
    for name, item in named.items():
        if name != EMPTY:
            assert item.where == "card 1 (line 1)"
            assert item.reason == (
                "This card has no name, organization, e-mail address or phone number; it holds only "
                f"{NO_PERSON[name]}. Give it one of them and bring it in again."
            )
    cards = len(reading.people) + len(named) - (EMPTY in named)
    assert cards == sum(begins_in(path) for path in files_of(project))


def test_an_empty_file_is_named():
    with pytest.raises(FileError, match="is empty"):
        read([path for path in files_of("FolkerKinzel__VCards") if path.name == EMPTY])


def test_every_draft_has_a_name_to_show():
    paths = [path for project in PEOPLE for path in files_of(project)]
    assert all(sourced.draft.name.strip() for sourced in read(paths).people)


def test_nothing_that_could_not_be_decoded_is_shown():
    paths = [path for project in PEOPLE for path in files_of(project)]
    for sourced in read(paths).people:
        assert "\ufffd" not in repr(sourced.draft) + "".join(sourced.draft.extra_lines), sourced.where


def test_outlook_2007():
    (draft,) = one("outlook-2007.vcf")
    assert (draft.prefix, draft.given, draft.family, draft.suffix) == ("Mr.", "Michael", "Angstadt", "Jr.")
    assert draft.birthday == PartialDate(1922, 3, 10)
    assert draft.positions == (Position("TheCompany", "TheJobTitle"),)
    assert draft.notes.splitlines()[1] == "I assume it encodes this text inside a NOTE vCard type."
    assert [(p.value, p.label) for p in draft.contact_points if p.kind is ContactKind.PHONE] == [
        ("(111) 555-1111", "work"),
        ("(111) 555-2222", "home"),
        ("(111) 555-4444", "mobile"),
        ("(111) 555-3333", "work fax"),
    ]
    assert draft.addresses[0].street == "TheOffice, 222 Broadway"
    assert draft.photo_line.startswith("PHOTO;TYPE=JPEG;ENCODING=BASE64:/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAYE")
    assert " " not in draft.photo_line
    assert not any(line.startswith("PHOTO") for line in draft.extra_lines)
    assert "ORG:TheCompany;TheDepartment" in draft.extra_lines


def test_iphone():
    (draft,) = one("John_Doe_IPHONE.vcf")
    assert draft.additional == "Richter James"
    assert [(p.value, p.label) for p in draft.contact_points if p.kind is not ContactKind.PHONE] == [
        ("john.doe@ibm.com", ""),
        ("http://www.ibm.com", "home page"),
    ]
    assert draft.contact_points[-1].label == "assistant phone"
    assert [address.label for address in draft.addresses] == ["home", "work"]
    assert draft.addresses[1].street == "Street4\nBuilding 6\nFloor 8"


def test_gmail():
    (draft,) = one("gmail-single2.vcf")
    im = {p.label: p.value for p in draft.contact_points if p.kind is ContactKind.IM}
    assert im["google talk"] == "IM2"
    assert im["skype"] == "IM5"
    assert {p.label for p in draft.contact_points if p.kind is ContactKind.URL} >= {"home page", "work", "BLOG"}
    assert "item9.X-ABLabel:_$!<Anniversary>!$_" in draft.extra_lines
    assert "item9.X-ABDATE:1930-03-20" in draft.extra_lines


def test_rfc_6350_example():
    (draft,) = one("rfc6350-example.vcf")
    assert draft.birthday == PartialDate(None, 2, 3)
    assert draft.suffix == "ing. jr, M.Sc."
    assert draft.contact_points[0].value == "+1-418-656-9254 ext. 102"
    assert (draft.city, draft.country) == ("Quebec", "Canada")


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("TestFiles__German.vcf", "Nüßlebaum"),
        ("AnsiFilterExamples__Greek.vcf", "Παπαθανασίου"),
        ("BenchmarksCurrentVersion__TestFiles__Ukrainian.vcf", "Кличко"),
        ("v21_japanese_1.vcf", "安藤ロイド"),
        ("v21_japanese_3.vcf", "伊能"),
        ("v30_japanese.vcf", "伊能"),
        ("v3Utf16Bom.vcf", "Kinzel"),
    ],
)
def test_old_encodings(name, family):
    assert one(name)[0].family == family


def test_quoted_printable_in_shift_jis():
    (draft,) = one("v21_japanese_2.vcf")
    assert draft.addresses[0].street == "東京都渋谷区桜丘町26-1セルリアンタワー6階"
    assert draft.notes == "メモ"


def test_nested_cards_are_people_and_the_outer_one_keeps_its_own_lines():
    parent, first, second = one("v21_nest.vcf")
    assert [draft.family for draft in (parent, first, second)] == ["parent", "nest1", "nest2"]
    assert [p.value for p in parent.contact_points] == ["1"]
    assert first.contact_points == second.contact_points == ()


def test_a_cropped_file_gives_what_it_has():
    (draft,) = one("Cropped_2_1.vcf")
    assert draft.given == "Max"
    assert draft.notes.startswith("Kommentar ÄÄÄÄÄÄ ääääää ÖÖÖÖÖÖ öööööö ÜÜÜÜÜÜ üüüü")


def test_a_date_that_is_none_stays_a_raw_line():
    draft = one("VCards.Tests__TestFiles__v4.vcf")[1]
    assert draft.birthday is None
    assert "BDAY:19723101" in draft.extra_lines


def test_linkedin_export():
    path = next((DATA / "linkedin").glob("*/*Connections.csv"))
    reading = read([path])
    assert len(reading.people) == 2000
    assert reading.unreadable == []
    first = reading.people[0]
    assert first.where == "line 5"
    assert first.draft.given == "Charles"
    assert first.draft.family == "Babbage"
    assert first.draft.connected_on == date(1833, 6, 5)
    assert first.draft.presence is Presence.ONLINE
    assert first.draft.positions == (Position("Analytical Engines (stealth)", "Founder & CTO"),)
    assert [(p.kind, p.value) for p in first.draft.contact_points] == [
        (ContactKind.PROFILE, "https://www.linkedin.com/in/fake-charles-babbage"),
        (ContactKind.EMAIL, "charles.babbage@example.com"),
    ]
    assert all(sourced.draft.connected_on for sourced in reading.people)
