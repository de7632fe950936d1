"""Two LinkedIn exports of one invented network, half a year apart, with planted changes and their answers."""

import csv
import io
import tomllib
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from netdesk.services.sample import words

TITLES = tomllib.loads((Path(__file__).parent / "data" / "titles.toml").read_text(encoding="utf-8"))
HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
ENDORSED = (
    "Endorsement Date", "Skill Name", "Endorsee First Name", "Endorsee Last Name", "Endorsee Public Url",
    "Endorsement Status",
)  # fmt: skip
SKILLS = ("Negotiation", "Python", "Grid Codes", "Rédaction", "Public Speaking", "統計", "Budgeting", "Statistics")
MONTHS = {
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    "fr": ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
}


@dataclass(frozen=True)
class Connection:
    number: int
    given: str
    family: str
    url: str
    email: str
    company: str
    title: str
    connected_on: date
    skills: tuple[str, ...] = ()

    @property
    def key(self):
        """What tells somebody in the answers: given name and the day of the connection never change here."""
        return f"{self.number}"


@dataclass
class Exports:
    """``expected`` are (number of the person in the first export, kind)."""

    before: list[Connection]
    after: list[Connection]
    expected: set[tuple[int, str]] = field(default_factory=set)


def make(size=5000, seed=6):
    """``size`` connections before, of whom about three in ten have changed after, and some new ones."""
    random = Random(seed)
    before = [_connection(random, number) for number in range(size)]
    _plant_homonyms(random, before)
    exports = Exports(before, [])
    for person in before:
        exports.after.extend(_later(random, person, exports.expected))
    for number in range(size, size + size // 50):
        exports.after.append(
            replace(_connection(random, number), connected_on=date(2026, 6, 1) + timedelta(number % 150))
        )
    random.shuffle(exports.after)
    return exports


def write(people, folder, language="en"):
    """Connections.csv and Endorsement_Given_Info.csv as LinkedIn writes them; returns both paths."""
    folder.mkdir()
    connections = [HEADER]
    connections += [
        (p.given, p.family, p.url, p.email, p.company, p.title, _day(p.connected_on, language)) for p in people
    ]
    endorsed = [
        (_day(p.connected_on, language), s, p.given, p.family, p.url, "ACCEPTED") for p in people for s in p.skills
    ]
    files = folder / "Connections.csv", folder / "Endorsement_Given_Info.csv"
    notes = 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'
    files[0].write_text(notes + _csv(connections), encoding="utf-8", newline="")
    files[1].write_text(_csv([ENDORSED, *endorsed]), encoding="utf-8", newline="")
    return list(files)


def _csv(rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _day(day, language):
    return f"{day.day:02} {MONTHS[language][day.month - 1]} {day.year}"


def _connection(random, number):
    known = words()
    country = random.choices(known.countries, [each.share for each in known.countries])[0]
    given, family = random.choice(country.given), random.choice(country.family)
    native = given.native and family.native and random.random() < 0.5
    shown = (given.native, family.native) if native else (given.latin, family.latin)
    kind = random.choice(("promotion", "lateral move", "same"))
    url = (
        f"https://www.linkedin.com/in/{given.latin}-{family.latin}-{number:x}".lower()
        .replace(" ", "-")
        .replace("'", "")
    )
    return Connection(
        number, *shown, url, f"p{number}@example.org" if random.random() < 0.06 else "",
        f"{random.choice(known.organizations).name}", random.choice(TITLES[kind])[0],
        date(2012, 1, 1) + timedelta(random.randrange(5200)),
        tuple(random.sample(SKILLS, 2)) if random.random() < 0.1 else (),
    )  # fmt: skip


def _plant_homonyms(random, people):
    """Pairs of one name, some at one organization under one title, connected on other days."""
    for at in range(0, len(people) // 10, 2):
        one, two = people[at], people[at + 1]
        people[at + 1] = replace(two, given=one.given, family=one.family)
        if at % 3 == 0:
            people[at + 1] = replace(people[at + 1], company=one.company, title=one.title)
        if one.connected_on == two.connected_on:
            people[at + 1] = replace(people[at + 1], connected_on=one.connected_on + timedelta(7))


def _later(random, person, expected):
    """What becomes of somebody: one change, or a changed URL, or both."""
    what = random.random()
    if what < 0.02:
        expected.add((person.number, "left the network"))
        return
    if what < 0.08:
        other = random.choice([each.name for each in words().organizations if each.name != person.company])
        person = replace(person, company=other, title=random.choice(TITLES["promotion"])[random.randrange(2)])
        expected.add((person.number, "job change"))
    elif what < 0.20:
        for kind in ("promotion", "lateral move", "same"):
            after = [new for old, new in TITLES[kind] if old == person.title]
            if after:
                person = replace(person, title=random.choice(after))
                if kind != "same":
                    expected.add((person.number, kind))
                break
    elif what < 0.22:
        family = random.choice([name.latin for country in words().countries for name in country.family])
        if person.family.isascii() and family.isascii() and family.lower() != person.family.lower():
            person = replace(person, family=family if what < 0.215 else f"{person.family}-{family}")
            expected.add((person.number, "renamed"))
    elif what < 0.24:
        person = replace(person, skills=(*person.skills, random.choice([s for s in SKILLS if s not in person.skills])))
        expected.add((person.number, "new skill"))
    if random.random() < 0.05:
        person = replace(person, url=f"{person.url}-new")
    yield person
