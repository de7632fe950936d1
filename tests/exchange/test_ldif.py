"""LDIF read: folding, base64, comments, groups; what is to be fetched or changes a directory is refused in words."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.errors import FileError
from netdesk.exchange import ldif, reading

NOBODY = "This entry has no name and no e-mail address. Give it a “cn” or a “mail”."
BOOK = """dn: cn=Ana Horvat,mail=ana@elektra.example
objectclass: top
objectclass: person
objectclass: organizationalPerson
objectclass: inetOrgPerson
objectclass: mozillaAbPersonAlpha
givenName: Ana
sn: Horvat
cn: Ana Horvat
mozillaNickname: Ani
mail: ana@elektra.example
mozillaSecondEmail: ana@home.example
telephoneNumber: +385 1 234
homePhone: +385 1 235
mobile: +385 91 1
fax: +385 1 236
mozillaHomeStreet: Ilica 1
mozillaHomeLocalityName: Zagreb
mozillaHomePostalCode: 10000
mozillaHomeCountryName: HR
street: Radni
 čka 80
l: Zagreb
title: Grid engineer
ou: Storage
o: Elektra
mozillaWorkUrl: https://elektra.example
birthyear: 1980
birthmonth: 05
birthday: 12
mozillaCustom1: chess
description:: TGlrZXMgY29mZmVlCgpSZWFkcw==
modifytimestamp: 1600000000
mozillaUseHtmlMail: true

# a comment that is
#  folded: no
dn:: Y249TWFyaWU=
objectclass: person
cn;lang-fr: Marie Curie

dn: cn=Friends
objectclass: top
objectclass: groupOfNames
cn: Friends
member: CN=Ana Horvat, mail=ana@elektra.example
member: cn=Marie
member: cn=Nobody,mail=gone@example.org

dn: ou=people,dc=example
objectclass: organizationalUnit
ou: people
"""


def read(tmp_path, text):
    path = tmp_path / "book.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return reading.read([path])


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_people_come_with_all_that_thunderbird_writes(tmp_path, ends):
    found = read(tmp_path, "version: 1\n\n".replace("\n", ends) + BOOK.replace("\n", ends))
    ana, marie = (each.draft for each in found.people)
    home = Address("Ilica 1", "Zagreb", "", "10000", "Croatia", "home")
    assert ana == PersonDraft(
        given="Ana",
        family="Horvat",
        nickname="Ani",
        contact_points=(
            ContactPoint(ContactKind.EMAIL, "ana@elektra.example"),
            ContactPoint(ContactKind.EMAIL, "ana@home.example"),
            ContactPoint(ContactKind.PHONE, "+385 1 234", "work"),
            ContactPoint(ContactKind.PHONE, "+385 1 235", "home"),
            ContactPoint(ContactKind.PHONE, "+385 91 1", "mobile"),
            ContactPoint(ContactKind.PHONE, "+385 1 236", "fax"),
            ContactPoint(ContactKind.URL, "https://elektra.example", "work"),
        ),
        addresses=(home, Address("Radnička 80", "Zagreb", "", "", "", "work")),
        positions=(Position("Elektra", "Grid engineer"),),
        city="Zagreb",
        country="Croatia",
        birthday=PartialDate(1980, 5, 12),
        tags=("Friends",),
        notes="Likes coffee\n\nReads",
        custom_fields=(("Custom 1", "chess"), ("Department", "Storage")),
    )
    assert (marie.name, marie.tags) == ("Marie Curie", ("Friends",))


def test_what_is_left_is_named_and_a_place_of_a_directory_is_nobody(tmp_path):
    found = read(tmp_path, BOOK)
    left = {each.kind: each.names for each in found.told[0].left}
    assert left["attribute “mozillausehtmlmail”"] == ("Ana Horvat",)
    assert left["member of a group who is not in the file"] == ("cn=nobody,mail=gone@example.org",)
    assert [each.reason for each in found.unreadable] == [NOBODY]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("jpegPhoto:< file:///etc/passwd", "fetched from elsewhere"),
        ("mail:: !!!", "not base64"),
        ("no colon here", "no line of LDIF"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_the_rest_of_the_entry_comes_in(tmp_path, line, told):
    found = read(tmp_path, f"dn: cn=Ana\ncn: Ana\n{line}\nmail: a@example.org\n")
    assert [point.value for point in found.people[0].draft.contact_points] == ["a@example.org"]
    (bad,) = found.unreadable
    assert bad.where == "line 3"
    assert told in bad.reason


@pytest.mark.parametrize("way", ["add", "modify", "delete", "modrdn"])
def test_a_record_that_changes_a_directory_is_refused_in_words(tmp_path, way):
    text = f"dn: cn=Ana\nchangetype: {way}\nreplace: mail\nmail: x@example.org\n-\n\ndn: cn=Ben\ncn: Ben\n"
    found = read(tmp_path, text)
    assert [each.draft.name for each in found.people] == ["Ben"]
    assert [(each.where, f"changetype: {way}" in each.reason) for each in found.unreadable] == [("line 1", True)]


def test_an_entry_of_absurd_size_is_cut_and_named(tmp_path):
    found = read(tmp_path, b"dn: cn=Ana\ncn: Ana\n" + b"description: x\n y\n" * 2_000_000)
    assert [each.draft.name for each in found.people] == ["Ana"]
    assert [each.reason for each in found.unreadable] == [
        "This entry is larger than 16 MiB, and the rest of it is left out. Export it without what is so large."
    ]


def test_a_file_that_only_looks_like_one_is_not_taken_for_it(tmp_path):
    with pytest.raises(FileError):
        read(tmp_path, "dnb: drum and bass\nmore: text\n")


WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\x85"), min_size=1, max_size=40
)


@given(
    given=WORDS.map(str.strip).filter(lambda text: text and " " not in text),
    family=WORDS.map(str.strip).filter(bool),
    width=st.integers(min_value=2, max_value=20),
)
def test_a_value_is_the_same_folded_or_not_and_in_base64_or_not(given, family, width):
    def folded(line):
        raw = line.encode()
        rest = [raw[at : at + width] for at in range(width, len(raw), width)]
        return b"\n ".join([raw[:width], *rest])

    def people(*lines):
        found, _ = ldif.read(b"\n".join([b"dn: cn=x", *lines, b""]), "x.ldif")
        return [each for _, _, each, _ in found]

    encoded = [f"{name}:: {base64.b64encode(value.encode()).decode()}" for name, value in
               (("givenName", given), ("sn", family))]  # fmt: skip
    plain = people(*(line.encode() for line in encoded))
    assert plain == people(*map(folded, encoded))
    assert plain[0].family == " ".join(family.split())


@given(
    st.lists(
        st.sampled_from(
            [
                "dn",
                ":",
                ":: ",
                ":< ",
                " ",
                "\n",
                "#",
                "cn",
                "member: ",
                "objectclass: groupOfNames\n",
                "x",
                "é",
                "=",
                ",",
            ]
        )
    )
)
def test_nothing_breaks_the_reader(pieces):
    found, _ = ldif.read(b"dn: cn=x\n" + "".join(pieces).encode(), "x.ldif")
    assert all(isinstance(each, str) or each.name for _, _, each, _ in found)


def test_an_entry_of_which_only_nul_and_invisible_characters_are_said_has_a_name_or_is_refused():
    entries = b"dn: x\nurl:: AAAAAAEAAAA=\n\ndn: y\nurl:: AAAA\n\ndn: z\ncn: A\0na\nsn:: AEhvcnZhdAA=\n"
    found = [each for _, _, each, _ in ldif.read(entries, "x.ldif")[0]]
    assert [each if isinstance(each, str) else each.name for each in found] == [
        "U+0001", NOBODY, "Ana",
    ]  # fmt: skip
    assert found[2].family == "Horvat"
