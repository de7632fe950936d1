"""What surfaces say that is not in order: named cases, found and not falsely found."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from netdesk.core.consistency import FindingKind, findings
from netdesk.core.counting import Count
from netdesk.core.own_facts import OwnFacts, OwnPosition
from netdesk.core.platforms import Fact
from netdesk.core.surfaces import Surface, SurfaceDraft, SurfaceText, TextDraft, Version
from tests.seeds import TODAY

if TYPE_CHECKING:
    from netdesk.core.consistency import Finding

FACTS = OwnFacts(
    "Claire Vasseur-Énault",
    "Lyon",
    (
        OwnPosition("Valmora Énergie", "Head of storage", "2022-03"),
        OwnPosition("Codelune", "Grid data engineer", "2016", "2022-02"),
    ),
)
NAME, ROLE, EMPLOYER, CITY, LINK = (
    FindingKind.NAME, FindingKind.ROLE, FindingKind.EMPLOYER, FindingKind.CITY, FindingKind.LINK,
)  # fmt: skip


def text(
    said: str, fact: Fact | None = None, *, key: str = "bio", on: date = date(2026, 6, 1), limit: int | None = None
) -> SurfaceText:
    made = Version(1, said, datetime(on.year, on.month, on.day, 9, tzinfo=UTC), on)
    return SurfaceText(1, 1, key, TextDraft("Text", limit, Count.CODE_POINTS), fact, made, made, None)


def surface(*texts: SurfaceText, name: str = "GitHub", link: str = "", number: int = 1, platform: str = "") -> Surface:
    return Surface(number, SurfaceDraft(name, platform, link), texts, None, None, None)


def kinds(found: list[Finding]) -> list[FindingKind]:
    return [each.kind for each in found]


def check(said: str, fact: Fact | None, facts: OwnFacts = FACTS, *, key: str = "bio") -> list[FindingKind]:
    return kinds(findings(facts, [surface(text(said, fact, key=key))], TODAY))


@pytest.mark.parametrize(
    ("said", "fact", "expected"),
    [
        ("Claire Vasseur-Énault", Fact.NAME, []),
        ("CLAIRE VASSEUR-ÉNAULT", Fact.NAME, []),
        ("Dr Claire Vasseur-Énault, PhD", Fact.NAME, []),
        ("Claire Vasseur-Énault 🔋", Fact.NAME, []),
        ("Claire Vasseur-E\u0301nault", Fact.NAME, []),
        ("Claire Vasseur-Enault", Fact.NAME, [NAME]),
        ("C. Vasseur", Fact.NAME, [NAME]),
        ("Claire Vasseur-Énault makes storage boring.", None, []),
        ("Claire Vasseur-Enault makes storage boring.", None, [NAME]),
        ("Claire Vaseur-Énault makes storage boring.", None, [NAME]),
        ("Claire makes storage boring.", None, []),
        ("Claire Dupont and I make storage boring.", None, []),
    ],
)
def test_a_name_is_spelled_as_it_is(said: str, fact: Fact | None, expected: list[FindingKind]) -> None:
    assert check(said, fact) == expected


def test_a_short_family_name_that_is_nearly_mine_is_somebody_elses() -> None:
    wei = OwnFacts("Wei Zhou", "Lyon", ())
    assert check("With Wei Zhu and Wei Hou I make storage boring.", None, wei) == []
    assert check("Wei Zhu", Fact.NAME, wei) == [NAME]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Lyon", []),
        ("lyon, France", []),
        ("Greater Lyon area", []),
        ("France", []),
        ("Remote", []),
        ("Paris, France", [CITY]),
        ("Lyonnais", [CITY]),
    ],
)
def test_a_city_is_mine_or_none_in_particular(said: str, expected: list[FindingKind]) -> None:
    assert check(said, Fact.CITY) == expected
    assert check(said, None) == []


@pytest.mark.parametrize(
    ("said", "fact", "expected"),
    [
        ("Valmora Énergie", Fact.EMPLOYER, []),
        ("@valmora", Fact.EMPLOYER, []),
        ("Valmora Energie SA", Fact.EMPLOYER, []),
        ("@codelune", Fact.EMPLOYER, [EMPLOYER]),
        ("Grid data at Codelune.", None, [EMPLOYER]),
        ("Formerly at Codelune.", None, []),
        ("Before that I wrote software for Codelune.", None, []),
        ("Grid data at Codelune until 2022.", None, []),
        ("Storage at Valmora Énergie; my first battery stood at Codelune.", None, []),
        ("Codelunette is a telescope.", None, []),
        ("I make storage boring.", None, []),
    ],
)
def test_an_employer_is_the_present_one_or_called_past(
    said: str, fact: Fact | None, expected: list[FindingKind]
) -> None:
    assert check(said, fact) == expected


@pytest.mark.parametrize(
    ("said", "fact", "expected"),
    [
        ("Head of storage", Fact.ROLE, []),
        ("Head of Storage, Valmora", Fact.ROLE, []),
        ("Grid data engineer", Fact.ROLE, [ROLE]),
        ("Grid data engineer who makes storage boring", None, [ROLE]),
        ("She began as a grid data engineer.", None, []),
        ("Head of storage, and a grid data engineer at heart", None, []),
        ("An engineer with data", None, []),
    ],
)
def test_a_role_is_the_present_one_or_called_past(said: str, fact: Fact | None, expected: list[FindingKind]) -> None:
    assert check(said, fact) == expected


def test_a_list_of_positions_names_those_of_the_past() -> None:
    assert check("Codelune: grid data engineer", None, key="experience") == []


def test_without_facts_of_mine_surfaces_are_held_against_what_most_say() -> None:
    def three(*said: str, fact: Fact) -> list[FindingKind]:
        places = [surface(text(each, fact), number=at, name=str(at)) for at, each in enumerate(said, 1)]
        return kinds(findings(OwnFacts(), places, TODAY))

    assert three("Lyon", "Lyon", "Paris", fact=Fact.CITY) == [CITY]
    assert three("Lyon", "Paris", fact=Fact.CITY) == []
    assert three("Lyon", "Lyon", "Paris", "Paris", fact=Fact.CITY) == []
    assert three("Elektra", "Elektra", "Orval", fact=Fact.EMPLOYER) == [EMPLOYER]
    assert three("Zoé Bo", "Zoé Bo", "Zoe Bo", fact=Fact.NAME) == [NAME]


@pytest.mark.parametrize(
    ("said", "fact", "expected"),
    [
        ("Code: https://github.com/claire", None, []),
        ("Code: http://www.github.com/Claire/", None, []),
        ("Code: https://github.com/claire/meters", None, []),
        ("Code: https://github.com/claire-old.", None, [LINK]),
        ("Code: github.com/claire-old", None, [LINK]),
        ("Code: https://github.com/other/project", None, []),
        ("Code: https://gitlab.com/claire", None, []),
        ("https://vasseur.example.org/talks", Fact.LINK, []),
        ("https://github.com/claire", Fact.LINK, []),
        ("https://old.example.net", Fact.LINK, [LINK]),
        ("I like https://old.example.net", None, []),
    ],
)
def test_links_lead_to_my_places(said: str, fact: Fact | None, expected: list[FindingKind]) -> None:
    places = [
        surface(text(said, fact), number=1, name="X"),
        surface(number=2, link="https://github.com/claire", platform="github"),
        surface(number=3, name="Site", link="https://vasseur.example.org", platform="site"),
    ]
    assert kinds(findings(FACTS, places, TODAY)) == expected


def test_a_new_position_asks_which_surfaces_to_update() -> None:
    moved = OwnFacts(
        "", "", (*FACTS.positions[1:], OwnPosition("Orval", "Head of grids", "2026-09"),
                 OwnPosition("Valmora Énergie", "Head of storage", "2022-03", "2026-08"))
    )  # fmt: skip
    old = text("Head of storage at Valmora Énergie.", on=date(2026, 6, 1))
    knows = text("Head of grids at Orval.", on=date(2026, 6, 1))
    newer = text("I make storage boring.", on=date(2026, 10, 1))
    places = [surface(each, number=at, name=str(at)) for at, each in enumerate((old, knows, newer), 1)]
    (found,) = findings(moved, places, TODAY)
    assert (found.kind, found.surface, found.instead) == (FindingKind.NEW_POSITION, "1", "Head of grids, Orval")
    later = kinds(findings(moved, places[:1], date(2028, 1, 1)))
    assert later == [FindingKind.EMPLOYER, FindingKind.ROLE, FindingKind.STALE]


def test_what_has_stood_still_is_stale_unless_it_was_looked_over() -> None:
    old = surface(text("I make storage boring.", on=date(2025, 5, 1)))
    assert kinds(findings(FACTS, [old], TODAY)) == [FindingKind.STALE]
    assert kinds(findings(FACTS, [old], date(2026, 10, 1))) == []
    looked = Surface(1, old.draft, old.texts, 1, date(2026, 1, 1), None)
    assert kinds(findings(FACTS, [looked], TODAY)) == []
    assert kinds(findings(FACTS, [surface()], TODAY)) == []


def test_a_text_over_its_limit_is_found() -> None:
    assert kinds(findings(FACTS, [surface(text("x" * 11, limit=10))], TODAY)) == [FindingKind.TOO_LONG]
    assert kinds(findings(FACTS, [surface(text("x" * 10, limit=10))], TODAY)) == []


def test_a_finding_is_another_one_when_the_text_changes() -> None:
    one, two = (findings(FACTS, [surface(text(said, Fact.CITY))], TODAY)[0] for said in ("Paris", "Nice"))
    assert one.key != two.key
    assert one.key == findings(FACTS, [surface(text("Paris", Fact.CITY, on=date(2026, 7, 1)))], TODAY)[0].key
