"""Whatever a file holds: no card is lost, nothing is raised but what can be explained."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from netdesk.errors import KnownError
from netdesk.exchange.content_lines import cards
from netdesk.exchange.csv_out import to_csv
from netdesk.exchange.linkedin import connections, connections_in, has_connections
from netdesk.exchange.reading import read
from netdesk.exchange.vcard import draft_of

SEEDS = [path.read_bytes() for path in sorted((Path(__file__).parents[1] / "data" / "vcards").glob("*/*.vcf"))]
SMALL = [seed for seed in SEEDS if 0 < len(seed) < 6000]
PIECES = [
    b"BEGIN:VCARD\n", b"END:VCARD\n", b"begin:vcard \r\n", b"AGENT:\n", b"AGENT:BEGIN:VCARD\n", b"VERSION:2.1\n",
    b"N:a;b\n", b"FN:x\n", b"TEL;TYPE=\"a:b\n", b"NOTE;ENCODING=QUOTED-PRINTABLE:=\n", b"PHOTO;BASE64:\n", b" AAAA\n",
    b"=\n", b"\\\n", b"\xff\xfe", b"\0", b"BDAY:--0230\n", b"KIND:group\n", b"item1.X-ABLabel:q\n", b"item1.TEL:1\n",
    b"CHARSET=shift_jis:\x94\\\n", b"EMAIL;B:!!\n", b":\n", b";\n", b"\n", b"\r", b"\t x\n", b"X-ANDROID-CUSTOM:\n",
]  # fmt: skip


def begins_in(data: bytes) -> int:
    if b"\n" not in data.strip(b"\n"):
        data = data.replace(b"\r", b"\n")
    return len(re.findall(rb"(?im)^(?:agent(?:;[^:\n]*)?:[ \t]*)?begin:[ \t]*vcard[ \t\r]*$", data))


@st.composite
def mutated(draw):
    data = bytearray(draw(st.sampled_from(SMALL)))
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, len(data)))
        upto = at + draw(st.integers(0, 40))
        data[at:upto] = draw(st.one_of(st.binary(max_size=6), st.sampled_from(PIECES)))
    return bytes(data)


def check(data: bytes) -> None:
    found = [(card, draft_of(card)) for card in cards(data)]
    assert sorted(card.number for card, _ in found) == list(range(1, len(found) + 1))
    for card, draft in found:
        if isinstance(draft, str):
            assert draft.endswith((".", "person."))
        else:
            assert draft.name.strip()
            assert card.line >= 1


def complaint_of(task) -> str:
    try:
        task()
    except KnownError as error:
        return str(error)
    return "None."


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=8)), max_size=30))
@example([b"BEGIN:VCARD\n", b"N:;;;;\n", b"ORG:;\n", b"END:VCARD\n"])
def test_any_pile_of_pieces(pieces):
    check(b"".join(pieces))


@given(mutated())
def test_damaged_real_cards(data):
    check(data)


@given(
    st.lists(st.sampled_from([piece for piece in PIECES if b"\xff" not in piece and b"\r" not in piece]), max_size=40)
)
def test_as_many_cards_as_begins(pieces):
    data = b"FN:outside\n" + b"".join(pieces)
    assert len(list(cards(data))) == begins_in(data)


@given(st.one_of(st.binary(max_size=400), mutated()))
def test_any_file_is_read_or_refused_in_words(data):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any"
        path.write_bytes(data)
        assert complaint_of(lambda: read([path])).endswith(".")


@given(st.binary(max_size=300))
def test_any_bytes_after_a_header_of_linkedin(data):
    head = b"First Name,Last Name,Connected On\n"
    assert has_connections(head + data)
    for line, draft, _ in connections(head + data):
        assert line >= 2
        assert isinstance(draft, str) or draft.name


@given(st.binary(max_size=300))
def test_any_archive_is_refused_in_words(data):
    for start in (b"PK\x03\x04", b"PK\x05\x06"):
        assert complaint_of(lambda start=start: connections_in(start + data, "x.zip")).endswith(".")


@given(st.lists(st.text(max_size=12), max_size=4))
def test_no_cell_starts_a_formula(cells):
    import csv
    import io

    data = to_csv(["h"] * len(cells), [cells]).decode("utf-8")
    back = list(csv.reader(io.StringIO(data, newline="")))[1] if cells else []
    for cell in back:
        assert not cell.startswith(("=", "-", "@", "\t", "\r"))
        assert not cell.startswith("+") or re.fullmatch(r"\+[\d ]+", cell)


def test_long_and_crowded_cards_take_no_longer_than_their_length():
    crowd = b"".join(
        b"ORG:o%d\nTITLE:t%d\nCATEGORIES:c%d\ni%d.TEL;PREF=1:%d\n" % (n, n, n, n, n) for n in range(20_000)
    )
    unclosed = b"BEGIN:VCARD\nFN:a\nPHOTO;BASE64:" + b"A" * 3_000_000 + b"\n"
    cards_after = b"BEGIN:VCARD\nFN:b\nEND:VCARD\n" * 3000
    data = b"BEGIN:VCARD\nFN:c\n" + crowd + b"END:VCARD\n" + unclosed + cards_after
    drafts = [draft_of(card) for card in cards(data)]
    assert len(drafts) == 3002
    assert len(drafts[0].tags) == len(drafts[0].positions) == 20_000
    quotes = b'BEGIN:VCARD\nFN:d\nX;A="' + b'"";' * 200_000 + b"\nEND:VCARD\n"
    assert len([draft_of(card) for card in cards(quotes)]) == 1
