"""Every reader of files that users bring, as one call on bytes: it answers, or refuses in words; all else is a bug."""

from __future__ import annotations

import re
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netdesk.errors import KnownError
from netdesk.exchange.content_lines import cards
from netdesk.exchange.linkedin_identity import read_identity
from netdesk.exchange.reading import read, read_touches
from netdesk.exchange.vcard import draft_of
from netdesk.exchange.vcard_out import vcard
from tests.exchange.test_friends_file import FILE as FRIENDS
from tests.exchange.test_ldif import BOOK
from tests.exchange.test_linkedin_touches import MESSAGES
from tests.exchange.test_people_table import GOOGLE_NEW, GOOGLE_OLD, OUTLOOK
from tests.fuzz import monica, zips

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DATA = Path(__file__).parents[1] / "data"
NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
LARGEST_SEED = 20_000
_HALF = re.compile(r"(?<!\\)(?:\\\\)*\\ud[89a-f]")
MAIL = (
    b"From ana@elektra.example Mon Nov  2 10:00:00 2026\nFrom: =?utf-8?q?Ana_Horvat?= <ana@elektra.example>\n"
    b'To: "Li, Wei" <li@orval.example>, me@example.org\nCc: undisclosed-recipients:;\nSubject: Re: storage\n'
    b"Date: Mon, 2 Nov 2026 10:00:00 +0100\nMessage-ID: <1@elektra.example>\nIn-Reply-To: <0@x>\n\nHello\n>From me\n"
    b'\nFrom - Tue Nov 03 10:00:00 2026\nReturn-Path: <b@x>\nReceived: by y; 3 Nov 2026\nFrom: "B (w)" <b@x>\n'
    b"To: all: a@x.example, =?iso-8859-1?Q?J=F6rg?= <c@x>;, d@x (Carl (the great))\nSubject: AW: Fwd [2]: x\n"
    b" =?utf-8?b?w6k=?= =?utf-7?q?a+AOk-?=\nReferences: <0@x> <1@x>\nDate: 3 Nov 26 10:00 GMT\n\n"
)
TABLES = (
    b"Name,E-mail,Phone,Company,Birthday,Tags,Notes\nAna Horvat,ana@x.example,+385 1,Elektra,--04-01,a;b,\"x\ny\"\n",
    b"First Name;Last Name;E-mail 1 - Label;E-mail 1 - Value;Address 1 - City\nLi;Wei;* work;li@x.example;Lyon\n",
    "Vorname\tNachname\tOrt\nÉva\tMüller\tKöln\n".encode("utf-16"),
    b"sep=;\nName;Birth Year;Birth Month;Birth Day;Notes\n\"Li;Wei\";1980;2;29;5\" pipe\nBo;;13;;\"a\nb\"\n",
    b"ana@x.example\t+385 1 2345\t2020-01-02\nli@x.example\t+33 1 2345\t2020-01-03\n",
    GOOGLE_NEW.encode(), GOOGLE_OLD.encode(), OUTLOOK.encode(),
)  # fmt: skip


class Target(NamedTuple):
    """What is attacked, and what it is given first."""

    attack: Callable[[bytes], object]
    seeds: Callable[[], Iterable[bytes]]


def read_cards(data: bytes) -> None:
    """Every card of a vCard file, and what is written of it."""
    for card in cards(data):
        found = draft_of(card)
        if isinstance(found, str):
            continue
        assert found.name.strip(), f"card {card.number} has an empty name"
        assert vcard(found).encode()


def read_file(data: bytes) -> None:
    """A file of any kind, from recognising it to the people in it and what it says happened."""
    with tempfile.NamedTemporaryFile(prefix="netdesk-fuzz-") as file, suppress(KnownError):
        file.write(data)
        file.flush()
        reading = read([Path(file.name)])
        assert all(sourced.draft.name.strip() for sourced in reading.people), "a draft has no name"
        told = [(each.touches, each.belongings, each.left) for each in reading.told]
        happened = read_touches(reading.happened, NOW)
        for each in (reading.people, reading.unreadable, told, happened):
            assert not _HALF.search(repr(each)), "half a character, which cannot be stored"


def read_own_profile(data: bytes) -> None:
    """What a table of LinkedIn's archive says of me."""
    for name in ("Profile.csv", "Positions.csv", "Shares.csv"):
        with suppress(KnownError):
            read_identity(data, name)


def read_zip(data: bytes) -> None:
    """A zip of any files, or its members."""
    read_file(zips.zipped(data))


def read_workbook(data: bytes) -> None:
    """A workbook, or its parts."""
    content = zips.zipped(data)
    zips.read_sheets(content)
    read_file(content)


def read_account(data: bytes) -> None:
    """An export of Monica, or the whole one with other values."""
    read_file(monica.changed(data))


def _files(pattern: str) -> list[bytes]:
    found = [path.read_bytes() for path in sorted(DATA.glob(pattern)) if path.is_file()]
    return [data[:LARGEST_SEED] for data in found if data]


TARGETS = {
    "vcard": Target(read_cards, lambda: _files("vcards/*/*.vcf")),
    "calendar": Target(read_file, lambda: _files("icalendar/**/*.ics")),
    "mail": Target(read_file, lambda: [MAIL, MAIL.partition(b"\n")[2]]),
    "linkedin": Target(read_file, lambda: [*_files("linkedin/**/*.csv"), MESSAGES]),
    "table": Target(read_file, lambda: TABLES),
    "monica": Target(read_account, monica.seeds),
    "ldif": Target(read_file, lambda: [BOOK.encode()]),
    "friends": Target(read_file, lambda: [FRIENDS.encode()]),
    "workbook": Target(read_workbook, zips.workbooks),
    "profile": Target(read_own_profile, lambda: _files("linkedin/**/*.csv")),
    "archive": Target(zips.read_archive, zips.archives),
    "zip": Target(read_zip, lambda: zips.bundles([MAIL, *TABLES])),
}
