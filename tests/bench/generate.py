"""An address book of made-up people as vCards, the same for the same seed: what the benches bring in.

python -m tests.bench.generate 10000 > people.vcf
"""

# ruff: noqa: SIM905
from __future__ import annotations

import base64
import random
import sys
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

GIVEN = (
    "Ana Li Marc Chidi Zoé Søren Ivana Ben Maja Omar 伟 Yuki Aino Ravi Eve Léa Jürgen Siobhán Tomasz Željka Ines Kwame"
    " Noor Pieter Giulia Åsa Dimitri Fatima Hugo Priya"
).split()
SYLLABLES = (
    "ba be bi bo da de di do fa ga go ha he hi ho ka ki ko la le li lo ma me mi mo na né ni no ra ré ri ro sa so ta to"
    " va ve vi čo ža šé"
).split()
ORGANIZATIONS = (
    ("Elektra Grid", "elektra", ("Grid engineer", "Head of Operations", "Planner")),
    ("Orval", "orval", ("Data lead", "Head of Data", "Analyst")),
    ("Nordwind Energi", "nordwind", ("Project manager", "Turbine engineer", "Buyer")),
    ("Banque du Lac", "banquedulac", ("Adviser", "Risk officer", "Director")),
    ("Kite & Sons", "kite", ("Editor", "Designer", "Founder")),
    ("Universität Graz", "uni-graz", ("Professor", "Lecturer", "Librarian")),
    ("Sol y Mar", "solymar", ("Hotel manager", "Cook", "Accountant")),
    ("Ministry of Works", "works", ("Civil servant", "Spokesperson", "Inspector")),
)
CITIES = (
    ("Zagreb", "Croatia", "Ilica 10"),
    ("Paris", "France", "12 rue des Lilas"),
    ("Graz", "Austria", "Hauptplatz 3"),
    ("Aarhus", "Denmark", "Åboulevarden 7"),
    ("Lagos", "Nigeria", "4 Marina Road"),
    ("Kyoto", "Japan", "Karasuma 5"),
    ("Boston", "United States", "1 Elm Street"),
)
WORDS = (
    "met at the storage conference; knows vendors, likes long walks. Asked about budgets and hiring"
    " in spring, promised the venue list; speaks Croatian and French. Prefers a call to a message"
).split()
TAGS = ("client", "mentor", "alumni", "conference", "press", "supplier")
WIDTH = 75
PHOTO_SIDE = 96


def cards(count: int, seed: int = 1) -> Iterator[str]:
    """``count`` vCards, each with its line ends: four of five in version 3.0, the others in 4.0, long lines folded."""
    pick = random.Random(seed)
    for number in range(count):
        lines = _person(pick, number)
        yield "".join(_folded(line) for line in ("BEGIN:VCARD", *lines, "END:VCARD"))


def address_book(count: int, seed: int = 1) -> str:
    """The cards as the text of one file."""
    return "".join(cards(count, seed))


def _person(pick: random.Random, number: int) -> list[str]:
    given, family = pick.choice(GIVEN), _family(number)
    organization, domain, titles = pick.choice(ORGANIZATIONS)
    is_new = number % 5 == 0
    kind = "work" if is_new else "WORK"
    lines = ["VERSION:4.0" if is_new else "VERSION:3.0", f"UID:urn:uuid:{pick.getrandbits(128):032x}"]
    lines += [f"FN:{given} {family}", f"N:{family};{given};;;"]
    if pick.random() < 0.85:
        lines += [f"ORG:{organization};{pick.choice(('Research', 'Sales', 'Field'))}", f"TITLE:{pick.choice(titles)}"]
    lines.append(f"EMAIL;TYPE={kind}:p{number}@{domain}.example")
    if pick.random() < 0.4:
        lines += [f"item1.EMAIL;TYPE=INTERNET:person.{number}@home.example", "item1.X-ABLabel:_$!<Home>!$_"]
    for place in ("CELL", kind)[: pick.choice((0, 1, 1, 2))]:
        lines.append(
            f"TEL;TYPE={place}:+1 {617 if place == 'CELL' else 857} {number // 10_000 + 200} {number % 10_000:04d}"
        )
    if pick.random() < 0.5:
        city, country, street = pick.choice(CITIES)
        lines.append(f"ADR;TYPE={kind}:;;{street};{city};;{pick.randrange(1000, 99999)};{country}")
    if pick.random() < 0.3:
        year = f"{pick.randrange(1945, 2004)}" if pick.random() < 0.7 or not is_new else "--"
        month, day = pick.randrange(1, 13), pick.randrange(1, 29)
        lines.append(f"BDAY:--{month:02d}{day:02d}" if year == "--" else f"BDAY:{year}-{month:02d}-{day:02d}")
    if pick.random() < 0.3:
        lines.append(f"URL:https://www.{domain}.example/people/{number}")
    if pick.random() < 0.25:
        lines.append(f"CATEGORIES:{','.join(pick.sample(TAGS, pick.choice((1, 2))))}")
    if pick.random() < 0.35:
        words = " ".join(pick.choices(WORDS, k=pick.randrange(6, 60)))
        lines.append("NOTE:" + words.replace(",", "\\,").replace(";", "\\;"))
    if not is_new and pick.random() < 0.05:
        lines.append(f"PHOTO;ENCODING=b;TYPE=JPEG:{base64.b64encode(_photo(pick)).decode()}")
    lines.append("REV:2026-05-04T10:20:30Z")
    return lines


def _photo(pick: random.Random) -> bytes:
    """A blurred picture of nothing, of 2 to 3 kB."""
    from PIL import Image

    side = PHOTO_SIDE // 6
    written = BytesIO()
    spots = Image.frombytes("RGB", (side, side), pick.randbytes(3 * side * side))
    spots.resize((PHOTO_SIDE, PHOTO_SIDE), Image.Resampling.BICUBIC).save(written, "JPEG", quality=60)
    return written.getvalue()


def _family(number: int) -> str:
    """A family name that nobody else has, so that no two cards are taken for one person."""
    name = ""
    rest = 97 * len(SYLLABLES) + number
    while rest:
        rest, at = divmod(rest, len(SYLLABLES))
        name += SYLLABLES[at]
    return name.capitalize()


def _folded(line: str) -> str:
    """A content line cut into pieces of at most 75 characters (RFC 6350, 3.2), each with its line end."""
    pieces = [line[:WIDTH]]
    pieces += [" " + line[at : at + WIDTH - 1] for at in range(WIDTH, len(line), WIDTH - 1)]
    return "".join(f"{piece}\r\n" for piece in pieces)


if __name__ == "__main__":
    sys.stdout.write(address_book(int(sys.argv[1])))
