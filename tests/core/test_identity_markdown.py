"""Themes and surfaces as Markdown, and read back."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.identity_markdown import file_name, from_markdown, to_markdown
from netdesk.core.identity_plan import FoundText
from netdesk.core.surfaces import Surface, SurfaceDraft, SurfaceText, TextDraft, Version
from netdesk.core.themes import Theme, ThemeRevision, Wanted
from tests.seeds import TODAY, FixedClock

MADE = FixedClock().now()
LINES = st.lists(
    st.sampled_from(
        ["", "#", "## LinkedIn", "\\## x", "\\\\# y", "<https://a.b>", "<http", "### a", " # z", "text", "漢"]
    )
)


def surface(name: str, said: str, draft: str | None = None) -> Surface:
    live = Version(1, said, MADE, TODAY)
    text = SurfaceText(1, 1, "", TextDraft("About"), None, live, live, draft)
    return Surface(1, SurfaceDraft(name, link="https://example.org/me"), (text,), None, None, None)


def test_themes_come_first_then_what_each_surface_says() -> None:
    theme = Theme(1, 1, (), TODAY, None, (ThemeRevision(1, "Writes clearly", Wanted.MUCH, "because", TODAY),))
    written = to_markdown([theme], [surface("Blog", "Hello.", "Hello!")], TODAY)
    assert written == (
        "# What I want to be remembered for\n\n1. Writes clearly (●●○, since 22 Nov)\n   because\n\n"
        "## Blog\n\n<https://example.org/me>\n\n### About\n\nHello.\n\n### About · draft\n\nHello!\n"
    )
    assert from_markdown(written, "file") == [
        FoundText("Blog", "https://example.org/me", "About", "Hello."),
        FoundText("Blog", "https://example.org/me", "About", "Hello!", True),
    ]
    assert to_markdown([], [], TODAY) == ""


def test_a_file_without_headings_is_one_text() -> None:
    assert from_markdown("I write.\r\nClearly.\r\n", "bio") == [FoundText("bio", "", "", "I write.\nClearly.")]
    assert from_markdown("# Me\n\nI write.\n", "bio") == [FoundText("Me", "", "", "I write.")]
    assert from_markdown("\n\n", "bio") == []


@given(LINES.map("\n".join))
def test_what_is_written_is_read_back(said: str) -> None:
    said = said.strip("\n")
    found = from_markdown(to_markdown([], [surface("Blog", said)], date(2026, 1, 1)), "file")
    assert [each.said for each in found] == ([said] if said else [])


def test_files_are_named_after_the_surface() -> None:
    assert file_name([surface("a/b: c?", "")]) == "a b c.md"
    assert file_name([surface("..", "")]) == "surface.md"
    assert file_name([]) == "identity.md"


def test_a_heading_has_its_closing_marks_taken_off_and_any_number_of_blanks_in_it() -> None:
    wide = f"a{' ' * 20_000}b"
    for line, heading in (("### A #b \t## ", "A #b"), ("### #", ""), (f"### {wide}", wide)):  # which took hours
        (found,) = from_markdown(f"## LinkedIn ##\n{line}\ntext", "x")
        assert (found.surface, found.name, found.said) == ("LinkedIn", heading, "text")
