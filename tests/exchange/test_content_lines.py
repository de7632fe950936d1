"""Content lines: nothing added, nothing lost, whatever folded or encoded them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.exchange.content_lines import cards, content_lines, has_cards, parse_head, raw_line, split_line


def lines_of(body: bytes) -> list[str]:
    return [raw_line(line) for line in content_lines(body)]


def card(*lines: bytes, end: bytes = b"\r\n") -> bytes:
    return end.join([b"BEGIN:VCARD", *lines, b"END:VCARD", b""])


def places(data: bytes) -> list[tuple[int, int, list[str]]]:
    found = sorted(cards(data), key=lambda card: card.number)
    return [(card.number, card.line, [raw_line(line) for line in card.lines]) for card in found]


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r", b"\r\r\n"])
def test_line_ends_of_all_systems(end):
    data = card(b"FN:Ana", end=end) + card(b"FN:Luka", b"NOTE:long", b" er", end=end)
    assert [lines for _, _, lines in places(data)] == [["FN:Ana"], ["FN:Luka", "NOTE:longer"]]


def test_folding_is_undone_inside_a_character_too():
    whole = "NOTE:Đorđe živi u Čakovcu".encode()
    for at in range(6, len(whole)):
        assert lines_of(whole[:at] + b"\r\n " + whole[at:]) == ["NOTE:Đorđe živi u Čakovcu"]


def test_soft_line_breaks_of_quoted_printable_are_undone():
    assert lines_of(b"NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=\r\n=0Ab:c=\r\n d") == [
        "NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab:c d",
    ]


def test_soft_line_breaks_doubled_by_a_mail_program_are_undone():
    assert lines_of(b"NOTE;QUOTED-PRINTABLE:a=\n\n=0Ab\nFN:x") == ["NOTE;QUOTED-PRINTABLE:a=0Ab", "FN:x"]


def test_an_equals_sign_at_the_end_of_plain_text_is_just_that():
    assert lines_of(b"NOTE:1+1=\nFN:x") == ["NOTE:1+1=", "FN:x"]


@pytest.mark.parametrize("indent", [b" ", b"    ", b"\t", b""])
def test_outlooks_base64_blocks(indent):
    body = b"VERSION:2.1\nPHOTO;ENCODING=BASE64:\n" + indent + b"AAAABBBB\n" + indent + b"CCCC==\n\nFN:x"
    assert lines_of(body) == ["VERSION:2.1", "PHOTO;ENCODING=BASE64:AAAABBBBCCCC==", "FN:x"]


def test_old_text_folded_at_its_white_space_keeps_one_space():
    assert lines_of(b"VERSION:2.1\nNOTE:many\n words")[1] == "NOTE:many words"
    long = b"NOTE:" + b"x" * 70
    assert lines_of(b"VERSION:2.1\n" + long + b"\n yz")[1] == long.decode() + "yz"


def test_a_note_broken_by_bare_line_ends_is_put_together():
    assert lines_of(b"NOTE:one\ntwo\nFN:x") == ["NOTE:one\\ntwo", "FN:x"]
    assert lines_of(b"ADR;HOME:;;Box\\\nYard;City\nFN:x") == ["ADR;HOME:;;Box\\nYard;City", "FN:x"]


def test_a_head_folded_before_its_colon_is_a_head():
    body = b"VERSION:2.1\nNOTE:C:\\\nADR;TYPE=home;X-LONG=" + b"x" * 60 + b"\n yz:;;Ilica 1\nFN:x"
    assert lines_of(body)[1:] == ["NOTE:C:\\", f"ADR;TYPE=home;X-LONG={'x' * 60}yz:;;Ilica 1", "FN:x"]


def test_a_line_that_is_none_stays_as_it_stands():
    assert lines_of(b"FN:x\n# not a line\nTEL:1") == ["FN:x", "# not a line", "TEL:1"]
    head, value = content_lines(b"FN:x\n# not a line")[1]
    assert (head.name, value) == ("", "# not a line")


def test_heads():
    head = parse_head('item1.Tel;TYPE=Work,"home,fax";pref=1;X-A="b;c:d"')
    assert (head.group, head.name, head.types) == ("item1", "TEL", ("work", "home", "fax"))
    assert head.param("X-A") == "b;c:d"
    assert head.is_preferred
    old = parse_head("NOTE;WORK;QUOTED-PRINTABLE;CHARSET=Shift_JIS")
    assert (old.types, old.encoding, old.charset) == (("work",), "quoted-printable", "Shift_JIS")
    assert parse_head("PHOTO;ENCODING=b").encoding == parse_head("PHOTO;BASE64").encoding == "base64"


def test_a_colon_in_quotes_does_not_end_the_head():
    head, value = split_line('TEL;X-WHEN="9:00, a;b":+385')
    assert (head.param("X-WHEN"), value) == ("9:00, a;b", "+385")
    head, value = split_line('TEL;X-WHEN="9:00')
    assert (head.name, value) == ("TEL", "00")


def test_places_of_cards():
    data = b"junk\n\n" + card(b"FN:a", end=b"\n") + b"more: junk\n" + card(b"FN:b", end=b"\n")
    assert places(data) == [(1, 3, ["FN:a"]), (2, 7, ["FN:b"])]


def test_begin_and_end_in_any_case_and_with_white_space():
    data = b"begin:vCard \nfn:a\nend:VCARD\t\n\nBegin:vcard\nfn:b\nEnd:Vcard"
    assert places(data) == [(1, 1, ["fn:a"]), (2, 5, ["fn:b"])]


def test_a_card_without_its_end_ends_where_the_next_begins():
    data = b"BEGIN:VCARD\nFN:a\n" + card(b"FN:b") + b"BEGIN:VCARD\nFN:c\nTEL:1"
    assert [lines for _, _, lines in places(data)] == [["FN:a"], ["FN:b"], ["FN:c", "TEL:1"]]


@pytest.mark.parametrize("agent", [b"AGENT:\nBEGIN:VCARD", b"AGENT:BEGIN:VCARD", b"agent;X-A=b:\n\nBEGIN:VCARD"])
def test_an_agent_is_a_card_of_its_own_and_stays_with_the_other(agent):
    data = b"BEGIN:VCARD\nFN:Boss\n" + agent + b"\nFN:Agent; 007\nEND:VCARD\nTEL:1\nEND:VCARD\n" + card(b"FN:z")
    (_, _, boss), (_, _, inner), (_, _, last) = places(data)
    assert boss == ["FN:Boss", "AGENT:BEGIN:VCARD\\nFN:Agent\\; 007\\nEND:VCARD", "TEL:1"]
    assert inner == ["FN:Agent; 007"]
    assert last == ["FN:z"]


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings(codec):
    data = "BEGIN:VCARD\r\nFN:Žuža 孔\r\nEND:VCARD\r\n".encode(codec)
    assert has_cards(data)
    assert places(data) == [(1, 1, ["FN:Žuža 孔"])]


@pytest.mark.parametrize("glue", [b"", b"\xef\xbb\xbf", b"\n\xef\xbb\xbf", b"\r\n\xef\xbb\xbf"])
def test_files_put_together_without_care(glue):
    one = b"BEGIN:VCARD\nFN:a\nEND:VCARD"
    assert [lines for _, _, lines in places(one + glue + one + glue + one)] == [["FN:a"]] * 3


def test_eight_bit_text_without_a_label_is_windows_1252():
    assert lines_of(b"FN:J\xfcrgen \x96 caf\xe9") == ["FN:Jürgen – café"]


def test_a_stray_byte_does_not_spoil_the_utf_8_around_it():
    assert lines_of("FN:Žuža ".encode() + b"\xfc!") == ["FN:Žuža ü!"]


def test_a_label_in_the_card_is_heeded_and_then_gone():
    greek = "Αθήνα".encode("cp1253")
    assert lines_of(b"NOTE;CHARSET=windows-1253:" + greek) == ["NOTE:Αθήνα"]
    assert lines_of(b"FN:" + greek + b"\nNOTE;CHARSET=windows-1253:x")[0] == "FN:Αθήνα"
    assert lines_of(b"FN;CHARSET=SHIFT_JIS:\x88\xc9\x94\\;x") == ["FN:伊能;x"]
    assert lines_of("FN;CHARSET=iso-8859-1:Žuža".encode()) == ["FN;CHARSET=iso-8859-1:Žuža"]
    assert lines_of(b"FN;CHARSET=nonsense:J\xfcrgen") == ["FN:Jürgen"]


NAMES = st.from_regex(re.compile(r"[A-Z][A-Z0-9-]{0,8}", re.ASCII), fullmatch=True).filter(
    lambda name: name not in ("BEGIN", "END", "NOTE", "VERSION", "AGENT")
)
VALUES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)


@given(st.lists(st.tuples(NAMES, VALUES), min_size=1), st.integers(10, 30), st.sampled_from([b"\r\n", b"\n"]))
def test_lines_folded_anywhere_come_back_as_they_were(lines, width, end):
    whole = [f"{name}:{value}".encode() for name, value in lines]
    folded = [(end + b" ").join(line[at : at + width] for at in range(0, len(line), width)) for line in whole]
    data = card(*folded, end=end)
    assert places(data) == [(1, 1, [f"{name}:{value}" for name, value in lines])]


def test_a_card_with_a_hundred_thousand_agents_is_read_in_time():
    data = b"BEGIN:VCARD\nFN:Ana\n" + b"AGENT:\nBEGIN:VCARD\nFN:x\nEND:VCARD\n" * 100_000 + b"END:VCARD\n"
    *_, outer = cards(data)  # quadratic, this took half a minute
    assert outer.number == 1
    assert sum(head.name == "AGENT" for head, _ in outer.lines) == 100_000


def test_each_line_has_its_own_charset_where_one_card_has_several():
    body = "NOTE;CHARSET=UTF-8:メモ\nADR;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:;=93=8C".encode()
    assert lines_of(body)[0] == "NOTE:メモ"
    assert lines_of(b"NOTE;CHARSET=UTF-8:" + "メモ".encode("cp932") + b"\nFN;CHARSET=SHIFT_JIS:a")[0] == "NOTE:メモ"
