"""Networks with people who are in them twice, and namesakes who are not, the same for the same seed.

It knows nothing of how duplicates are found: a copy is what a second source would have of a person, with the slips that
people make.
"""

# ruff: noqa: SIM905
from __future__ import annotations

import random
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING

from netdesk.core.dates import PartialDate
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position

if TYPE_CHECKING:
    from collections.abc import Sequence

GIVEN = tuple(
    "Ana Marie John Li Željka Peter Sofía Jürgen Amélie Tomasz Ivana Mohammed Élodie William Katarzyna Søren"
    " Robert Zoé Elizabeth Michael Giulia Pierre Fatima Björn Nikola Margaret Thomas Aino Chidi Priya François"
    " Ravi Noémie Alexander Hélène Marko Charlotte Daniel Ingrid Yusuf Catherine Antonio Léa Matthew Šime Victoria"
    " Joseph Agnès Stefan Rebecca Åsa Christopher Beatriz Samuel Joséphine Goran Patricia Émile Andrea Benjamin"
    " Camille Vladimir Susan Théo Renée Jonathan Mirjana Frédéric Theresa Kwame Barbara Hugo Inès Edward Luka"
    " Jennifer Óscar Dorothy Anthony Maja Nicholas Florence Karl Judith Gérard Emma Timothy Laura Władysław"
    " Deborah Raymond Petra Philippe Yvonne Dimitri Angela Omar Gabrielle Walter Simone Eugene Ines Ronald"
    " Bernadette Zoran Helena Martin Cécile Leonard Virginia Igor Nadia".split()
)
SHORT = {
    "William": "Bill", "Robert": "Bob", "Elizabeth": "Liz", "Michael": "Mike", "Margaret": "Maggie", "Thomas": "Tom",
    "Alexander": "Alex", "Daniel": "Dan", "Catherine": "Kate", "Matthew": "Matt", "Victoria": "Vicky", "Joseph": "Joe",
    "Christopher": "Chris", "Samuel": "Sam", "Patricia": "Pat", "Benjamin": "Ben", "Susan": "Sue", "Edward": "Ted",
    "Jonathan": "Jon", "Jennifer": "Jenny", "Anthony": "Tony", "Nicholas": "Nick", "Timothy": "Tim",
    "Deborah": "Debbie",
}  # fmt: skip
STEMS = (
    "Horv Kov Babi Marti Duran Peter Ander Johan Lind Berg Fish Wagn Schmid Mull Dubo Lero Girau Moreau Rou"
    " Fontai Garci Fernánd Ló Núñ Silv Costa Okaf Adebay Mens Ros Bianch Ferrar Nowak Kowal Wiśniew Zielińs Novák"
    " Dvořá Tana Suzu Wata Iyer Shar Pat Khan Hadda Nguy Virta Korho Jensen Sørens Hans Olse McAll O'Bri Murph"
    " Kell Wals Harris Thomp Clark Walk Wrig Hill Gree Bak Ad Nels Cart Mitch Rob Turn Phill Camp Park Ev Edwar"
    " Coll Stew Sanch Morr Rog Ree Cook Šimun Ćosi Đuri Žup Boži Juri Petro Vuko Matij Perko".split()
)
ENDS = (
    "at",
    "ač",
    "ić",
    "nez",
    "d",
    "sen",
    "son",
    "ström",
    "er",
    "ann",
    "is",
    "y",
    "ski",
    "ova",
    "ak",
    "ka",
    "ez",
    "i",
    "or",
    "el",
)
ORGANIZATION_HEADS = (
    "Elektra Orval Nordwind Kite Solaris Adria Borealis Castor Delta Everest Fjord Granit Helios Iris Juno Krone"
    " Lumen Meridian Nova Omega Polar Quartz Regal Sirius Terra Ursa Vector Westmark Xenon Zenit".split()
)
ORGANIZATION_TAILS = (
    "Energy",
    "Bank",
    "Labs",
    "Partners",
    "Group",
    "Media",
    "Logistics",
    "Consulting",
    "Systems",
    "Foods",
    "Pharma",
    "Design",
)
LEGAL = ("", "", "", " Ltd", " GmbH", " d.o.o.", ", Inc.", " S.A.")
CITIES = {
    "Zagreb": "Croatia", "Split": "Croatia", "Paris": "France", "Lyon": "France", "Graz": "Austria", "Wien": "Austria",
    "Aarhus": "Denmark", "Lagos": "Nigeria", "Kyoto": "Japan", "Boston": "United States", "Chicago": "United States",
    "London": "United Kingdom", "Leeds": "United Kingdom", "Madrid": "Spain", "Milano": "Italy", "Berlin": "Germany",
    "München": "Germany", "Kraków": "Poland", "Praha": "Czechia", "Oslo": "Norway", "Helsinki": "Finland",
}  # fmt: skip
CALLING = {
    "Croatia": ("+385", "0"), "France": ("+33", "0"), "Austria": ("+43", "0"), "Denmark": ("+45", ""),
    "Nigeria": ("+234", "0"), "Japan": ("+81", "0"), "United States": ("+1", ""), "United Kingdom": ("+44", "0"),
    "Spain": ("+34", ""), "Italy": ("+39", ""), "Germany": ("+49", "0"), "Poland": ("+48", ""), "Czechia": ("+420", ""),
    "Norway": ("+47", ""), "Finland": ("+358", "0"),
}  # fmt: skip
PLAIN = str.maketrans("éèàçñóöüøåäžšćčđłńśřáíúÉÈÅÖÜØÓŽŠĆČĐŁŚ", "eeacnoouoaazsccdlnsraiuEEAOUOOZSCCDLS")


class Kind(StrEnum):
    """Why somebody is there twice."""

    TYPO = "typo"
    SWAPPED = "swapped names"
    ACCENTS = "accents"
    MARRIED = "married name"
    SHORT = "short form"
    INITIAL = "initial"


KINDS = (
    Kind.TYPO,
    Kind.TYPO,
    Kind.TYPO,
    Kind.SWAPPED,
    Kind.ACCENTS,
    Kind.ACCENTS,
    Kind.MARRIED,
    Kind.SHORT,
    Kind.INITIAL,
)


@dataclass(frozen=True, slots=True)
class Twins:
    """``people`` and which of them, by place, are one: (lower, higher) to why. ``namesakes`` were planted as two."""

    people: list[PersonDraft]
    same: dict[tuple[int, int], Kind]
    namesakes: set[tuple[int, int]]


class Source:
    """Makes people; ``given_names`` and such say how many there are to choose from, the first being the commonest."""

    def __init__(self, seed: int, given_names: int = 110, family_names: int = 1800, organizations: int = 300) -> None:
        self.pick = random.Random(seed)
        everyone = [f"{stem}{end}" for stem in STEMS for end in ENDS]
        self.pick.shuffle(everyone)
        self.family = everyone[:family_names]
        self.given = GIVEN[:given_names]
        heads = [f"{head} {tail}" for head in ORGANIZATION_HEADS for tail in ORGANIZATION_TAILS]
        self.pick.shuffle(heads)
        self.organizations = heads[:organizations]
        self._weights = {len(names): _zipf(len(names)) for names in (self.family, self.given, self.organizations)}

    def choose(self, names: Sequence[str]) -> str:
        """One of many, the first ones more often."""
        return self.pick.choices(names, cum_weights=self._weights[len(names)])[0]

    def person(self, number: int) -> PersonDraft:
        """Somebody, with what an address book may hold of them."""
        given, family = self.choose(self.given), self.choose(self.family)
        city = self.pick.choice(list(CITIES))
        draft = PersonDraft(given=given, family=family)
        if self.chance(0.75):
            draft = replace(draft, city=city, country=CITIES[city])
        if self.chance(0.85):
            draft = replace(draft, positions=(Position(self.choose(self.organizations), "Engineer"),))
        if self.chance(0.3):
            draft = replace(draft, birthday=self.birthday())
        return replace(draft, contact_points=tuple(self.contacts(draft, number, CITIES[city])))

    def contacts(self, draft: PersonDraft, number: int, country: str) -> list[ContactPoint]:
        """Addresses of somebody's own."""
        found = []
        plain = f"{draft.given}.{draft.family}".lower().translate(PLAIN).replace("'", "").replace(" ", "")
        if self.chance(0.75):
            found.append(ContactPoint(ContactKind.EMAIL, f"{plain}{number}@mail{number % 7}.example"))
        if self.chance(0.5):
            found.append(ContactPoint(ContactKind.PHONE, self.phone(country)))
        if self.chance(0.4) or not found:
            found.append(ContactPoint(ContactKind.PROFILE, f"https://www.linkedin.com/in/{plain}-{number}"))
        return found

    def phone(self, country: str) -> str:
        """A number with its country in front, as long as numbers are there."""
        digits = {"United States": 10, "Nigeria": 10, "Norway": 8, "Denmark": 8, "Croatia": 8}.get(country, 9)
        return f"{CALLING[country][0]} {self.pick.randrange(2 * 10 ** (digits - 1), 9 * 10 ** (digits - 1))}"

    def birthday(self) -> PartialDate:
        """A day, the year often left out."""
        year = self.pick.randrange(1950, 2004) if self.chance(0.7) else None
        return PartialDate(year, self.pick.randrange(1, 13), self.pick.randrange(1, 29))

    def copy(self, person: PersonDraft, kind: Kind, number: int) -> PersonDraft:
        """The same person as another source has them."""
        kept = [point for point in person.contact_points if self.chance(0.6)] or [
            self.pick.choice(person.contact_points)
        ]
        made = replace(
            person,
            contact_points=tuple(self.written_otherwise(point, person.country) for point in kept),
            positions=person.positions if self.chance(0.7) else (),
            city=person.city if self.chance(0.7) else "",
            birthday=person.birthday if self.chance(0.6) else None,
        )
        if made.positions and self.chance(0.3):
            named = made.positions[0]
            made = replace(made, positions=(replace(named, organization=named.organization + self.pick.choice(LEGAL)),))
        elif made.positions and self.chance(0.2):
            made = replace(made, positions=(Position(self.choose(self.organizations), "Director"),))
        if self.chance(0.25):
            made = replace(
                made, contact_points=(*made.contact_points, ContactPoint(ContactKind.EMAIL, f"p{number}@home.example"))
            )
        return self.misnamed(made, kind)

    def misnamed(self, person: PersonDraft, kind: Kind) -> PersonDraft:
        """With the slip of a kind in the name."""
        if kind is Kind.TYPO:
            field = "family" if self.chance(0.5) else "given"
            return replace(person, **{field: self.slip(getattr(person, field))})
        if kind is Kind.SWAPPED:
            return replace(person, given=person.family, family=person.given)
        if kind is Kind.ACCENTS:
            return replace(person, given=person.given.translate(PLAIN).upper(), family=person.family.translate(PLAIN))
        if kind is Kind.MARRIED:
            return replace(person, family=self.choose(self.family))
        if kind is Kind.SHORT:
            return replace(person, given=SHORT.get(person.given, person.given[:3]))
        return replace(person, given=f"{person.given[0]}.")

    def slip(self, word: str) -> str:
        """A letter left out, doubled, exchanged, or swapped with its neighbour."""
        at = self.pick.randrange(1, len(word))
        how = self.pick.randrange(4) if len(word) > 2 else 1
        if how == 0:
            return word[:at] + word[at + 1 :]
        if how == 1:
            return word[:at] + word[at] + word[at:]
        if how == 2:
            return word[:at] + self.pick.choice("aeiorstln") + word[at + 1 :]
        return word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]

    def written_otherwise(self, point: ContactPoint, country: str) -> ContactPoint:
        """An address as another program would write it."""
        if point.kind is ContactKind.EMAIL:
            return replace(point, value=point.value.upper() if self.chance(0.3) else point.value)
        if point.kind is ContactKind.PHONE and country and self.chance(0.5):
            code, trunk = CALLING[country]
            digits = point.value.removeprefix(code).strip()
            return replace(point, value=f"{trunk}{digits[:2]}/{digits[2:5]}-{digits[5:]}")
        return point

    def namesake(self, person: PersonDraft, number: int) -> PersonDraft:
        """Another person of the same name: other addresses, other employer, other place, other birthday."""
        other = self.person(number)
        while not other.positions or other.positions == person.positions:
            other = self.person(number)
        named = replace(other, given=person.given, family=person.family, birthday=self.birthday())
        return replace(named, contact_points=(ContactPoint(ContactKind.EMAIL, f"q{number}@else.example"),))

    def chance(self, share: float) -> bool:
        """True that often."""
        return self.pick.random() < share


def network(source: Source, count: int, pairs: int, namesakes: int) -> Twins:
    """``count`` people, among them ``pairs`` who are there twice and ``namesakes`` pairs of two with one name."""
    singles = [source.person(number) for number in range(count - pairs - namesakes)]
    chosen = source.pick.sample(range(len(singles)), pairs + namesakes)
    held = [*singles]
    links: list[tuple[int, int, Kind | None]] = []
    for place, at in enumerate(chosen):
        kind = source.pick.choice(KINDS) if place < pairs else None
        person = singles[at]
        if kind is None and not person.positions:
            person = singles[at] = held[at] = replace(person, positions=(Position("Harbour Works"),))
        links.append((at, len(held), kind))
        number = count + place
        held.append(source.copy(person, kind, number) if kind else source.namesake(person, number))
    order = list(range(len(held)))
    source.pick.shuffle(order)
    place_of = {old: new for new, old in enumerate(order)}
    same, apart = {}, set()
    for one, other, kind in links:
        pair = min(place_of[one], place_of[other]), max(place_of[one], place_of[other])
        if kind is None:
            apart.add(pair)
        else:
            same[pair] = kind
    return Twins([held[old] for old in order], same, apart)


def _zipf(count: int) -> list[float]:
    return list(accumulate(1 / (rank + 12) for rank in range(count)))
