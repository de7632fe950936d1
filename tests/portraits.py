"""Somebody of whom everything is known that can be known, for tests and pictures of what is read and edited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from netdesk.core.dates import PartialDate
from netdesk.core.dossier import Dossier
from netdesk.core.people import (
    Address,
    ContactKind,
    ContactPoint,
    PersonDraft,
    Position,
    Presence,
    RelationClass,
)
from netdesk.core.relations import Relation, Role

PORTRAIT = PersonDraft(
    given="Ana",
    family="Horvat",
    additional="Marija",
    prefix="Dr",
    nickname="Anči",
    contact_points=(
        ContactPoint(ContactKind.EMAIL, "ana@elektra.example", "work"),
        ContactPoint(ContactKind.EMAIL, "ana.horvat@mail.example", "home"),
        ContactPoint(ContactKind.PHONE, "+385 1 2345 678", "mobile"),
        ContactPoint(ContactKind.PROFILE, "https://www.linkedin.com/in/ana-horvat", "linkedin"),
        ContactPoint(ContactKind.URL, "ana.example.org/blog"),
    ),
    addresses=(
        Address("Ilica 10", "Zagreb", "", "10000", "Croatia", "home"),
        Address("Savska 4", "Zagreb", "", "10000", "Croatia", "work"),
    ),
    positions=(
        Position("Elektra", "Grid engineer", "Energy", "Engineering", "2021-03"),
        Position("Orval Data", "Analyst", "Software", "Research", "2016", "2021-02"),
    ),
    city="Zagreb",
    region="Grad Zagreb",
    country="Croatia",
    birthday=PartialDate(1984, 4, 12),
    connected_on=date(2019, 5, 2),
    presence=Presence.BOTH,
    relation_classes=(RelationClass.COLLEAGUE, RelationClass.FRIEND),
    tags=("alumni", "mentor"),
    topics=("grids", "open data", "storage"),
    notes="Met in the queue for coffee.\n\n**Ask her** about:\n\n- batteries in Split\n- her [talk](https://example.org/talk)",
    closeness=4,
    phonetic_given="AH-na",
    phonetic_family="HOR-vaht",
    languages=("Croatian", "English", "German"),
    met_on=PartialDate(2019, 5),
    met_where="PyCon, Rimini",
    met_how="sat side by side at the dinner",
    needs=("a speaker about tariffs", "somebody who knows grid codes in Spain"),
    custom_fields=(("Children", "Luka, Mia"), ("Coffee", "espresso, no sugar")),
)


def portrait_of(introducer: int, manager: int, friend: int) -> Dossier:
    """The dossier of ``PORTRAIT`` with ties to three people that are stored, by their ids."""
    return Dossier(
        replace(PORTRAIT, introduced_by=introducer),
        None,
        (Relation(Role.KNOWS, friend), Relation(Role.MANAGER, manager)),
        ((3, date(2024, 2, 1)), (2, date(2022, 6, 15))),
    )
