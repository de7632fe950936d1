"""Profiles brought in as a plan and applied as one step; the same again changes nothing; what goes out comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netdesk.core.mentions import EvidenceKind
from netdesk.core.people import PersonDraft
from netdesk.core.surfaces import SurfaceDraft
from netdesk.core.themes import ThemeDraft
from netdesk.errors import FileError, StaleError
from netdesk.services import appearances, identity, identity_files, me, mentions, people, surfaces, themes, undo
from netdesk.store.store import Store
from tests.exchange.test_linkedin_identity import archive
from tests.seeds import TODAY, FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "netdesk.db", FixedClock(), lambda change: None)
    yield store
    store.close()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "Basic_LinkedInDataExport.zip"
    path.write_bytes(archive())
    return path


def bring(store: Store, *paths: Path) -> int:
    return identity_files.apply(store, identity_files.make_plan(store, paths))


def said(store: Store, surface: str) -> dict[str, str]:
    found = surfaces.find_one(store.as_reader(), surface)
    return {text.kind.name: text.said for text in found.texts if text.said}


def test_the_archive_fills_the_surfaces_in_one_step(store: Store, export: Path) -> None:
    mary = people.add(store, PersonDraft(given="Mary", family="Somerville"))
    steps = len(undo.history(store.as_reader()))
    bring(store, export)
    texts = said(store, "LinkedIn")
    assert {"Headline", "About", "Experience", "Location", "Website", "Skills"} <= set(texts)
    linkedin = surfaces.find_one(store.as_reader(), "LinkedIn")
    assert all(text.live is not None and not text.is_ahead for text in linkedin.texts if text.said)
    facts = me.facts(store.as_reader())
    assert (facts.name, facts.city) == ("Ada Byron-Lovelace", "London")
    assert facts.positions[-1].organization == "Cyberdyne Systems"
    recommended = [each for each in mentions.listed(store.as_reader()) if each.draft.person_id == mary]
    assert [each.draft.label for each in recommended] == ["I have tutored many capable students."]
    assert len(appearances.listed(store.as_reader())) == 27
    assert len(undo.history(store.as_reader())) == steps + 1
    theme = themes.add(store, ThemeDraft("Writes so that one understands"))
    kinds = {each.kind for each in mentions.possible_evidence(store.as_reader(), theme)}
    assert kinds == {EvidenceKind.RECOMMENDATION, EvidenceKind.APPEARANCE}


def test_the_same_file_again_changes_nothing(store: Store, export: Path) -> None:
    bring(store, export)
    plan = identity_files.make_plan(store, [export])
    assert plan.is_empty
    assert plan.same > 60
    undo.undo(store)
    assert identity.read(store.as_reader()).surfaces == ()
    assert me.facts(store.as_reader()).name == ""
    assert not identity_files.make_plan(store, [export]).is_empty


def test_a_new_export_brings_a_new_version_and_keeps_the_draft(store: Store, tmp_path: Path) -> None:
    profile = tmp_path / "Profile.csv"
    profile.write_text("First Name,Last Name,Headline,Summary\nZoé,Bo,Engineer,\n", encoding="utf-8")
    bring(store, profile)
    text = surfaces.find_one(store.as_reader(), "LinkedIn").texts[0]
    surfaces.keep_draft(store, text.text_id, "Engineer, at last")
    profile.write_text("First Name,Last Name,Headline,Summary\nZoé,Bo,Head engineer,\n", encoding="utf-8")
    plan = identity_files.make_plan(store, [profile])
    assert [(each.old, each.found.said) for each in plan.texts] == [("Engineer", "Head engineer")]
    identity_files.apply(store, plan)
    assert [each.text for each in surfaces.versions(store.as_reader(), text.text_id)] == ["Head engineer", "Engineer"]
    assert surfaces.text(store.as_reader(), text.text_id).said == "Head engineer"


def test_parts_can_be_left_out(store: Store, export: Path) -> None:
    plan = identity_files.make_plan(store, [export])
    skipped = [*plan.texts[1:], *plan.mentions, *plan.appearances, plan.facts]
    assert identity_files.apply(store, plan, skipped) == 1
    assert list(said(store, "LinkedIn")) == ["Headline"]
    assert me.facts(store.as_reader()).positions == ()


def test_a_plan_is_refused_once_something_has_changed(store: Store, export: Path) -> None:
    plan = identity_files.make_plan(store, [export])
    themes.add(store, ThemeDraft("Writes clearly"))
    with pytest.raises(StaleError):
        identity_files.apply(store, plan)
    assert surfaces.listed(store.as_reader()) == []


def test_what_goes_out_as_markdown_comes_back(store: Store, tmp_path: Path) -> None:
    github = surfaces.add(store, SurfaceDraft("GitHub", "github", "https://github.com/zoe"))
    bio = surfaces.one(store.as_reader(), github).texts[1].text_id
    surfaces.publish(store, bio, "# not a heading\n\nMeters.")
    surfaces.keep_draft(store, bio, "Meters and dashboards.")
    path = tmp_path / "identity.md"
    identity_files.write_markdown(store.as_reader(), TODAY, path)
    assert identity_files.make_plan(store, [path]).is_empty
    surfaces.remove(store, github)
    bring(store, path)
    found = surfaces.find_one(store.as_reader(), "GitHub")
    text = next(each for each in found.texts if each.key == "bio")
    assert (found.draft.platform, found.draft.link) == ("github", "https://github.com/zoe")
    assert (text.newest.text if text.newest else "", text.draft) == (
        "# not a heading\n\nMeters.", "Meters and dashboards."
    )  # fmt: skip


def test_a_markdown_file_of_anything_becomes_a_surface(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "About me.md"
    path.write_text("I write.\n\n## X\n\n### Bio\n\nPlain words.\n\n### Motto\n\nShort.\n", encoding="utf-8")
    bring(store, path)
    assert said(store, "About me") == {"Text": "I write."}
    assert said(store, "X") == {"Bio": "Plain words.", "Motto": "Short."}


def test_what_is_neither_is_refused_and_what_is_beside_it_comes_in(store: Store, tmp_path: Path, export: Path) -> None:
    odd = tmp_path / "photo.jpg"
    odd.write_bytes(b"\xff\xd8\xff")
    with pytest.raises(FileError, match="says nothing of you"):
        identity_files.make_plan(store, [odd])
    plan = identity_files.make_plan(store, [odd, export, tmp_path / "missing.md"])
    assert [each.file for each in plan.unreadable] == ["photo.jpg", "missing.md"]
    assert plan.texts
