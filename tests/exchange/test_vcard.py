"""What a card says of a person."""

from __future__ import annotations

import pytest

from netdesk.core.dates import PartialDate
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.exchange.content_lines import cards
from netdesk.exchange.vcard import draft_of


def told(*lines: str, version: str = "3.0"):
    text = "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])
    (card,) = cards(text.encode())
    return draft_of(card)


def person(*lines: str, version: str = "3.0") -> PersonDraft:
    draft = told("FN:Ana Horvat", *lines, version=version)
    assert isinstance(draft, PersonDraft)
    return draft


def points(*lines: str, version: str = "3.0") -> list[tuple[str, str, str]]:
    return [(point.kind.value, point.value, point.label) for point in person(*lines, version=version).contact_points]


def test_an_ordinary_card():
    draft = told(
        "UID:urn:uuid:1",
        "N:Horvat;Ana;Marija;dr.;MBA",
        "FN:Ana Horvat",
        "NICKNAME:Anči",
        "EMAIL;TYPE=INTERNET,WORK:ana@example.com",
        "TEL;TYPE=CELL,VOICE:+385 91 234 5678",
        "ADR;TYPE=HOME:;;Ilica 1;Zagreb;Grad Zagreb;10000;Croatia",
        "ORG:Pumps Ltd.",
        "TITLE:Engineer",
        "BDAY:1970-04-12",
        "NOTE:Likes pumps\\, and\\ncompilers",
        "CATEGORIES:mentor,Pumps,Mentor",
        "REV:2026-01-01T00:00:00Z",
        "PRODID:-//x//y",
        "GENDER:F",
    )
    assert draft == PersonDraft(
        given="Ana",
        family="Horvat",
        additional="Marija",
        prefix="dr.",
        suffix="MBA",
        nickname="Anči",
        display_name="Ana Horvat",
        uid="urn:uuid:1",
        contact_points=(
            ContactPoint(ContactKind.EMAIL, "ana@example.com", "work"),
            ContactPoint(ContactKind.PHONE, "+385 91 234 5678", "mobile"),
        ),
        addresses=(Address("Ilica 1", "Zagreb", "Grad Zagreb", "10000", "Croatia", "home"),),
        positions=(Position("Pumps Ltd.", "Engineer"),),
        city="Zagreb",
        region="Grad Zagreb",
        country="Croatia",
        birthday=PartialDate(1970, 4, 12),
        tags=("mentor", "Pumps"),
        notes="Likes pumps, and\ncompilers",
        extra_lines=("GENDER:F",),
    )


@pytest.mark.parametrize(
    ("line", "birthday"),
    [
        ("BDAY:19700412", PartialDate(1970, 4, 12)),
        ("BDAY:1970-4-2", PartialDate(1970, 4, 2)),
        ("BDAY:--0412", PartialDate(None, 4, 12)),
        ("BDAY:--04-12", PartialDate(None, 4, 12)),
        ("BDAY:--04", PartialDate(None, 4)),
        ("BDAY:---12", PartialDate(None, None, 12)),
        ("BDAY:1970", PartialDate(1970)),
        ("BDAY:1970-04", PartialDate(1970, 4)),
        ("BDAY:1970-04-12T22:00:00Z", PartialDate(1970, 4, 12)),
        ("BDAY:19700412T102200-0800", PartialDate(1970, 4, 12)),
        ("BDAY;VALUE=date-time:1970-04-12 00:00:00", PartialDate(1970, 4, 12)),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", PartialDate(None, 4, 12)),
        ("BDAY;VALUE=date:1604-02-29", PartialDate(None, 2, 29)),
        ("BDAY;ENCODING=QUOTED-PRINTABLE:1970=2D04=2D12", PartialDate(1970, 4, 12)),
    ],
)
def test_birthdays(line, birthday):
    draft = person(line)
    assert draft.birthday == birthday
    assert draft.extra_lines == ()


@pytest.mark.parametrize(
    "line",
    ["BDAY:19723101", "BDAY:1970-02-30", "BDAY;VALUE=text:circa 1800", "BDAY:soon", "BDAY:12.04.1970", "BDAY:T"],
)
def test_a_date_that_is_none_stays_a_raw_line(line):
    draft = person(line)
    assert draft.birthday is None
    assert draft.extra_lines == (line,)


@pytest.mark.parametrize(
    ("line", "point"),
    [
        ("EMAIL;INTERNET;HOME:a@b.c", ("email", "a@b.c", "home")),
        ("EMAIL:mailto:a@b.c", ("email", "a@b.c", "")),
        ('EMAIL:"Ana, H." <a@b.c>', ("email", "a@b.c", "")),
        ("TEL;HOME;FAX:1", ("phone", "1", "home fax")),
        ("TEL;VALUE=uri;TYPE=work:tel:+1-418-656;ext=102", ("phone", "+1-418-656 ext. 102", "work")),
        ("TEL;TYPE=home:sip:a@b.c", ("im", "a@b.c", "sip")),
        ("WORK.TEL:1", ("phone", "1", "work")),
        ("TEL;X-Car:1", ("phone", "1", "car")),
        ("URL:http\\://b.c", ("url", "http://b.c", "")),
        ("URL;TYPE=WORK:https://www.linkedin.com/in/ana", ("profile", "https://www.linkedin.com/in/ana", "linkedin")),
        ("URL:https://linkedin.com.example.org/in/ana", ("url", "https://linkedin.com.example.org/in/ana", "")),
        ("X-SOCIALPROFILE;type=twitter:https://twitter.com/a", ("profile", "https://twitter.com/a", "twitter")),
        ("X-SOCIALPROFILE;type=Flickr;x-user=ana:x-apple:ana", ("profile", "ana", "flickr")),
        ("IMPP;X-SERVICE-TYPE=Skype;TYPE=HOME:skype:ana", ("im", "ana", "skype")),
        ("IMPP:xmpp:ana@b.c", ("im", "ana@b.c", "xmpp")),
        ("X-AIM;TYPE=HOME:ana", ("im", "ana", "aim")),
    ],
)
def test_ways_to_reach_somebody(line, point):
    assert points(line) == [point]


def test_labels_of_groups():
    assert points(
        "item1.X-ABLabel:_$!<HomePage>!$_", "item1.URL:b.c", "item2.TEL:1", "ITEM2.X-ABLABEL:Boat\\, big"
    ) == [
        ("url", "b.c", "home page"),
        ("phone", "1", "Boat, big"),
    ]
    draft = person(
        "item1.ADR:;;Quay 1;Split;;;", "item1.X-ABLabel:Boat", "item2.X-ABDATE:2001-02-03", "item2.X-ABLabel:Boat"
    )
    assert draft.addresses[0].label == "Boat"
    assert draft.extra_lines == ("item2.X-ABDATE:2001-02-03", "item2.X-ABLabel:Boat")


def test_google_calls_a_profile_and_the_group_of_everybody_by_names_of_its_own():
    profile = ("item1.URL:https\\://www.linkedin.com/in/ana", "item1.X-ABLabel:LinkedIn")
    assert points(*profile) == [("profile", "https://www.linkedin.com/in/ana", "linkedin")]
    assert person("FN:Ana", "CATEGORIES:myContacts,starred").tags == ("starred",)


def test_what_is_said_twice_is_kept_once_and_what_is_preferred_comes_first():
    assert points("TEL:1", "TEL:1", "TEL;WORK:1", "TEL;WORK;PREF:2") == [
        ("phone", "2", "work"),
        ("phone", "1", ""),
        ("phone", "1", "work"),
    ]
    assert points("EMAIL:", "TEL;WORK: ", "URL:") == []


def test_names():
    assert person("N:Horvat;Ana").family == "Horvat"
    assert person("N:Perreault;Simon;A,B;;ing. jr.,M.Sc.").suffix == "ing. jr., M.Sc."
    assert person("N:O\\;Neill;A\\\\;B\\,C").family == "O;Neill"
    assert person("N:;;;;", "N:Horvat;Ana").given == "Ana"
    assert person("N:a;b", "N:c;d").extra_lines == ("N:c;d",)
    assert person("FN:Ana H.").extra_lines == ("FN:Ana H.",)
    assert person("NICKNAME:A,B", "NICKNAME:C").nickname == "A, B, C"


def test_positions():
    assert person("ORG:A", "TITLE:x", "TITLE:y").positions == (Position("A", "x"), Position("A", "y"))
    assert person("TITLE:x", "ORG:A", "TITLE:y", "ORG:B").positions == (Position("A", "x"), Position("B", "y"))
    assert person("a.ORG:A", "b.ORG:B", "b.TITLE:y", "a.TITLE:x").positions == (Position("A", "x"), Position("B", "y"))
    assert person("ORG:A", "ROLE:Smith").positions == (Position("A", "Smith"),)
    draft = person("ORG:A;Unit", "TITLE:x", "ROLE:Smith")
    assert draft.positions == (Position("A", "x"),)
    assert draft.extra_lines == ("ORG:A;Unit", "ROLE:Smith")
    assert person("ORG:;").positions == ()


def test_where_somebody_is():
    draft = person("ADR;TYPE=WORK:;;;Graz;;;Austria", "ADR;TYPE=HOME:Box 1;;;Wien;;;Austria")
    assert draft.city == "Wien"
    assert draft.addresses[1].street == "Box 1"
    assert person("ADR:;;;;;;").addresses == ()
    assert person("ADR:;;Ilica 1\\, 2nd floor;Zagreb").addresses[0].street == "Ilica 1, 2nd floor"


def test_old_encodings_of_values():
    draft = person("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-2:=C8akovec=0D=0AHrvatska", version="2.1")
    assert draft.notes == "Čakovec\nHrvatska"
    assert person("NOTE;ENCODING=BASE64:xb11xb5h").notes == "Žuža"
    broken = person("NOTE;ENCODING=BASE64:!!", "TEL:1")
    assert broken.notes == ""
    assert broken.extra_lines == ("NOTE;ENCODING=BASE64:!!",)
    assert broken.contact_points


def test_what_netdesk_has_no_field_for_stays_unfolded_and_raw():
    photo = "PHOTO;ENCODING=b;TYPE=JPEG:" + "A" * 300
    draft = person(photo[:60], " " + photo[60:], "X-ODD;a=b:one\\;two", "ANNIVERSARY:2001", version="2.1")
    assert draft.extra_lines == ("VERSION:2.1", "X-ODD;a=b:one\\;two", "ANNIVERSARY:2001")
    assert draft.photo_line == photo


def test_an_alternative_of_what_was_said_stays_raw():
    draft = person("TITLE;ALTID=1;LANGUAGE=en:Boss", "TITLE;ALTID=1;LANGUAGE=fr:Patronne")
    assert draft.positions == (Position("", "Boss"),)
    assert draft.extra_lines == ("TITLE;ALTID=1;LANGUAGE=fr:Patronne",)


def test_androids_own_nickname():
    draft = told("X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Nick;1;;;")
    assert isinstance(draft, PersonDraft)
    assert draft.nickname == "Nick"


def test_a_group_is_no_person():
    members = ["MEMBER:urn:uuid:1", "MEMBER:urn:uuid:2"]
    assert told("KIND:group", "FN:Rowers", *members, version="4.0") == (
        "“Rowers” is a group of 2 people, not a person. Give these people a tag instead."
    )
    assert told("N:Rowers;;;;", "X-ADDRESSBOOKSERVER-KIND:group") == (
        "“Rowers” is a group, not a person. Give the people in it a tag instead."
    )


def test_a_card_of_nobody_says_what_it_holds():
    begin = "This card has no name, organization, e-mail address or phone number"
    end = "Give it one of them and bring it in again."
    assert told("URL:http://b.c", "PHOTO:x", "FN: ", "N:;;;;") == f"{begin}; it holds only URL, PHOTO, N. {end}"
    assert told() == f"{begin}. {end}"


@pytest.mark.parametrize("line", ["ORG:Pumps Ltd.", "EMAIL:a@b.c", "TEL:1", "NICKNAME:A", "N:;A;;;"])
def test_any_one_of_these_makes_a_person(line):
    draft = told(line)
    assert isinstance(draft, PersonDraft)
    assert draft.name


def test_a_card_with_very_many_notes_is_read_in_time():
    lines = "NOTE:abcdef\n" * 300_000
    (card,) = cards(f"BEGIN:VCARD\nFN:Ana\n{lines}END:VCARD\n".encode())
    assert draft_of(card).notes.count("abcdef") == 300_000  # quadratic, this took seven seconds
