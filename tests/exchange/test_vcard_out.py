"""vCards going out: what was not edited comes back as it came, and whatever is written can be read again."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.core.photos import Photo
from netdesk.exchange.content_lines import cards, raw_line
from netdesk.exchange.vcard import draft_of
from netdesk.exchange.vcard_out import vcard

FILES = sorted((Path(__file__).parents[1] / "data" / "vcards").glob("*/*.vcf"))
CHARSET = re.compile(r";CHARSET=[^;:]*", re.IGNORECASE)
WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)
LISTS = st.lists(TEXTS, max_size=3, unique_by=str.casefold).map(tuple)
PLAIN = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
WRITTEN = (
    "given", "family", "phonetic_given", "phonetic_family", "contact_points", "addresses", "positions", "birthday",
    "notes", "topics", "skills", "languages", "needs", "custom_fields", "extra_lines",
)  # fmt: skip
CARD = """BEGIN:VCARD
VERSION:3.0
N:Horvat;Ana;;;
FN:Ana Horvat
X-ODD;A="b:c":one\\, two
EMAIL;TYPE=INTERNET;X-MINE=yes:ana@example.org
item1.TEL;TYPE=CELL:+385 91 1
item1.X-ABLabel:Boat
item2.TEL:+385 91 2
item2.X-ABLabel:Car
ORG:Elektra;Research
TITLE:Engineer
NOTE;LANGUAGE=en:likes tea\\, cakes
REV:2026-01-01T00:00:00Z
END:VCARD
"""


def lines_of(text: str) -> list[str]:
    (card,) = cards(text.encode())
    return [raw_line(line) for line in card.lines]


def read(text: str) -> PersonDraft:
    (card,) = cards(text.encode())
    draft = draft_of(card)
    assert isinstance(draft, PersonDraft), draft
    return draft


def test_real_cards_come_back_line_by_line():
    """The charset, which is always UTF-8 now, aside. The rest are notes whose encoding or second line is not kept."""
    lines = lost = 0
    for path in FILES:
        for card in cards(path.read_bytes()):
            draft = draft_of(card)
            if isinstance(draft, str):
                continue
            before = Counter(CHARSET.sub("", raw_line(line)) for line in card.lines)
            after = [card.lines for card in cards(vcard(draft).encode("utf-8", "replace"))][-1]
            lines += before.total()
            lost += (before - Counter(CHARSET.sub("", raw_line(line)) for line in after)).total()
    print(f"{lines - lost} of {lines} lines, {1 - lost / lines:.2%}")
    assert lines > 4000
    assert lost <= 0.02 * lines


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_real_cards_in_another_version_say_the_same_of_the_person(version):
    for path in FILES:
        for card in cards(path.read_bytes()):
            draft = draft_of(card)
            if isinstance(draft, str):
                continue
            found = [draft_of(each) for each in cards(vcard(draft, version).encode("utf-8", "replace"))][-1]
            assert isinstance(found, PersonDraft)
            fields = ("given", "family", "nickname", "uid", "birthday", "notes")
            for field in fields:
                assert getattr(found, field) == getattr(draft, field), (path.name, field)
            assert {(point.kind, point.value) for point in draft.contact_points} <= {
                (point.kind, point.value) for point in found.contact_points
            }, path.name


def test_what_is_edited_changes_and_the_rest_stays_as_it_came():
    came = read(CARD)
    assert lines_of(vcard(came)) == CARD.splitlines()[1:-1]
    points = tuple(point for point in came.contact_points if point.label != "Boat")
    new = ContactPoint(ContactKind.PHONE, "0611/1", "work")
    edited = replace(came, contact_points=(*points, new), notes="prefers; coffee", tags=("client",))
    found = lines_of(vcard(edited))
    gone = {"item1.TEL;TYPE=CELL:+385 91 1", "item1.X-ABLabel:Boat", "NOTE;LANGUAGE=en:likes tea\\, cakes"}
    assert Counter(CARD.splitlines()[1:-1]) - Counter(found) == Counter([*gone, "REV:2026-01-01T00:00:00Z"])
    assert {"TEL;TYPE=WORK:0611/1", "NOTE;LANGUAGE=en:prefers\\; coffee", "CATEGORIES:client"} < set(found)


def test_what_was_taken_away_is_gone():
    bare = replace(read(CARD), notes="", positions=(), contact_points=(), extra_lines=())
    assert lines_of(vcard(bare)) == ["VERSION:3.0", "N:Horvat;Ana;;;", "FN:Ana Horvat"]


def test_a_label_of_nothing_stays_and_a_card_without_a_name_gets_one_where_the_version_wants_it():
    came = read("BEGIN:VCARD\nVERSION:2.1\nORG:Only\nitem1.X-ABLabel:also\nEND:VCARD\n")
    found = lines_of(vcard(replace(came, uid="1")))
    assert found == ["VERSION:2.1", "ORG:Only", "item1.X-ABLabel:also", "UID:1"]
    assert lines_of(vcard(came, "3.0"))[-1] == "FN:Only"


def test_an_old_card_in_a_new_version():
    old = read(
        "BEGIN:VCARD\nVERSION:2.1\nN:a\nTEL;CELL;PREF:1\nNOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo, three\n"
        "PHOTO;ENCODING=BASE64;JPEG:AAAA\nEND:VCARD\n"
    )
    new = ["VERSION:4.0", "N:a", "TEL;TYPE=cell;PREF=1:1", "PHOTO:data:image/jpeg;base64,AAAA"]
    assert lines_of(vcard(old, "4.0"))[:4] == [new[0], new[1], new[2], "PHOTO:data:image/jpeg;base64,AAAA"]
    assert lines_of(vcard(old, "4.0"))[-2] == "NOTE:one\\ntwo\\, three"
    assert "PHOTO;TYPE=jpeg;ENCODING=b:AAAA" in lines_of(vcard(old, "3.0"))


def test_the_photo_of_now_takes_the_place_of_the_one_that_came():
    person = replace(read(CARD), extra_lines=("PHOTO;ENCODING=b;TYPE=PNG:AAAA",))
    photo = Photo("image/jpeg", b"\0\0\0\0")
    assert [line for line in lines_of(vcard(person, photo=photo)) if "PHOTO" in line] == [
        "PHOTO;ENCODING=b;TYPE=JPEG:AAAAAA=="
    ]
    assert lines_of(vcard(PersonDraft(given="a"), photo=photo))[-1] == "PHOTO:data:image/jpeg;base64,AAAAAA=="


@given(
    st.builds(
        PersonDraft,
        given=TEXTS,
        family=st.one_of(st.just(""), TEXTS),
        contact_points=st.lists(
            st.one_of(
                st.builds(
                    ContactPoint,
                    st.just(ContactKind.EMAIL),
                    PLAIN.map("{}@example.org".format),
                    st.sampled_from(["", "work", "x y"]),
                ),
                st.builds(ContactPoint, st.just(ContactKind.PHONE), PLAIN, st.sampled_from(["", "home fax", "Boat"])),
                st.builds(ContactPoint, st.just(ContactKind.PROFILE), PLAIN, st.sampled_from(["github", "xing"])),
                st.builds(ContactPoint, st.just(ContactKind.IM), PLAIN, st.sampled_from(["skype", "xmpp"])),
            ),
            max_size=5,
            unique_by=lambda point: point.value,
        ).map(tuple),
        addresses=st.lists(
            st.builds(Address, TEXTS, TEXTS, TEXTS, PLAIN, TEXTS, st.sampled_from(["", "work", "Summer"])), max_size=2
        ).map(tuple),
        positions=st.one_of(st.just(()), st.builds(Position, TEXTS, TEXTS).map(lambda one: (one,))),
        birthday=st.sampled_from([None, PartialDate(1970, 2, 3), PartialDate(None, 2, 3), PartialDate(1970)]),
        notes=st.one_of(st.just(""), TEXTS, st.just("one\ntwo; \\n three, four")),
        phonetic_given=st.one_of(st.just(""), TEXTS),
        phonetic_family=st.one_of(st.just(""), TEXTS),
        topics=LISTS,
        skills=LISTS,
        languages=st.one_of(LISTS, st.sampled_from([("fr",), ("pt-BR", "French"), ("zh-Hant-TW", "i am no tag")])),
        needs=LISTS,
        custom_fields=st.lists(st.tuples(TEXTS, TEXTS), max_size=3, unique=True).map(tuple),
        extra_lines=st.sampled_from([(), ("X-ODD;TYPE=x:1;2",), ("item1.X-ODD:1", "X-B:é")]),
    ),
    st.sampled_from(["", "3.0", "4.0"]),
)
def test_what_is_written_is_read_again(person, version):
    text = vcard(person, version)
    assert all(len(line) <= 75 for line in text.encode().split(b"\r\n"))
    found = read(text)
    for field in WRITTEN:
        assert getattr(found, field) == getattr(person, field), field
    assert vcard(found, version) == vcard(read(vcard(found)), version)


@pytest.mark.parametrize("label", ["work", "home"])
def test_where_somebody_is_goes_out_beside_an_address_elsewhere(label):
    person = PersonDraft(
        given="Ana",
        city="Split",
        country="Croatia",
        addresses=(Address("Ilica 1", "Zagreb", "", "", "Croatia", label),),
    )
    (card,) = cards(vcard(person).encode())
    back = draft_of(card)
    assert isinstance(back, PersonDraft)
    assert (back.city, back.country) == ("Split", "Croatia")
    assert person.addresses[0] in back.addresses


LISTED = """BEGIN:VCARD
VERSION:4.0
N:Horvat;Ana;;;
X-PHONETIC-FIRST-NAME:アナ
EXPERTISE;LEVEL=expert;INDEX=1:grids
item1.EXPERTISE:tariffs\\, law
HOBBY;LEVEL=high:sailing, chess
INTEREST;VALUE=text:Chess
INTEREST;ALTID=1;LANGUAGE=en:tea
INTEREST;ALTID=1;LANGUAGE=fr:thé
LANG;PREF=1;TYPE=work:pt-BR
item2.LANG:de, fr
X-NETDESK-LANGUAGE:Ndonga\\, of the north
X-NETDESK-NEED:a flat; soon
X-NETDESK-FIELD:Dog;Rex\\; the third
X-NETDESK-FIELD:no value
REV:2026-01-01T00:00:00Z
END:VCARD
"""


def test_what_other_programs_say_of_skills_and_interests_is_read_and_goes_out_as_it_came():
    came = read(LISTED)
    assert came.skills == ("grids", "tariffs, law")
    assert came.topics == ("sailing", "chess", "tea")
    assert came.languages == ("pt-BR", "de", "fr", "Ndonga, of the north")
    assert came.needs == ("a flat; soon",)
    assert came.custom_fields == (("Dog", "Rex; the third"),)
    assert came.phonetic_given == "アナ"
    assert came.extra_lines == ("INTEREST;ALTID=1;LANGUAGE=fr:thé", "X-NETDESK-FIELD:no value")
    assert lines_of(vcard(came)) == LISTED.splitlines()[1:-1]


@pytest.mark.parametrize(
    ("facts", "gone", "new"),
    [
        ({"skills": ("grids", "solar")}, {"item1.EXPERTISE:tariffs\\, law"}, {"EXPERTISE:solar"}),
        ({"topics": ("Chess", "tea")}, {"HOBBY;LEVEL=high:sailing, chess"}, set()),
        ({"topics": ()}, {"HOBBY;LEVEL=high:sailing, chess", "INTEREST;VALUE=text:Chess",
                          "INTEREST;ALTID=1;LANGUAGE=en:tea"}, set()),
        ({"languages": ("PT-br", "de", "Croatian", "hr")},
         {"item2.LANG:de, fr", "X-NETDESK-LANGUAGE:Ndonga\\, of the north"},
         {"LANG:de", "LANG:hr", "X-NETDESK-LANGUAGE:Croatian"}),
        ({"needs": ()}, {"X-NETDESK-NEED:a flat; soon"}, set()),
        ({"custom_fields": (("Dog", "Luna"),)}, {"X-NETDESK-FIELD:Dog;Rex\\; the third"}, {"X-NETDESK-FIELD:Dog;Luna"}),
        ({"phonetic_given": "An", "phonetic_family": "Ho"}, {"X-PHONETIC-FIRST-NAME:アナ"},
         {"X-PHONETIC-FIRST-NAME:An", "X-PHONETIC-LAST-NAME:Ho"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("version", ["", "3.0"])
def test_a_line_that_says_what_is_so_no_more_goes_and_those_beside_it_stay(facts, gone, new, version):
    came = read(LISTED if not version else LISTED.replace("VERSION:4.0", "VERSION:3.0"))
    before, after = (Counter(lines_of(vcard(each, version))) for each in (came, replace(came, **facts)))
    assert before - after == Counter({*gone, "REV:2026-01-01T00:00:00Z"})
    assert after - before == Counter(new)


def test_a_line_that_was_not_understood_stays_though_nobody_has_what_it_says():
    """As in the cards that came in before such lines were read."""
    came = read("BEGIN:VCARD\nVERSION:4.0\nN:a\nX-OLD:1\nEND:VCARD\n")
    old = ("EXPERTISE;LEVEL=expert:grids", "X-PHONETIC-LAST-NAME:Ho")
    kept = f"{came.source_card}\n+EXPERTISE;LEVEL=expert\n+X-PHONETIC-LAST-NAME"
    person = replace(came, source_card=kept, extra_lines=(*came.extra_lines, *old), nickname="b", skills=("grids",))
    assert lines_of(vcard(person)) == ["VERSION:4.0", "N:a", "X-OLD:1", *old, "NICKNAME:b"]
    assert lines_of(vcard(replace(person, source_card="")))[-3:] == ["X-OLD:1", *old]
