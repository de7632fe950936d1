"""Themes and surfaces as a Markdown file, and such a file read back: ``## LinkedIn``, ``### Headline``, the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.day_words import day_words
from netdesk.core.identity_plan import FoundText
from netdesk.core.themes import wanted_marks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.surfaces import Surface
    from netdesk.core.themes import Theme

DRAFT = " · draft"
"""What the heading of a text ends with that is newer than what is live."""
THEMES = "What I want to be remembered for"
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)")
_BLANK = " \t"
_MARKED = re.compile(r"(?m)^(\\*)(?=#|<https?:)")
_LINK = re.compile(r"<(https?://[^>\s]+)>")


def to_markdown(themes: Sequence[Theme], surfaces: Sequence[Surface], today: date) -> str:
    """Themes by rank and what each surface says, drafts beside. Notes to oneself stay out."""
    blocks: list[str] = []
    if themes:
        blocks.append(f"# {THEMES}")
        blocks.append("\n".join(_theme_lines(theme, today) for theme in themes))
    for surface in surfaces:
        blocks.append(f"## {surface.name}")
        if surface.draft.link:
            blocks.append(f"<{surface.draft.link}>")
        for text in surface.texts:
            if text.said:
                blocks += [f"### {text.kind.name}", _guarded(text.said)]
            if text.live is not None and text.is_ahead:
                blocks += [f"### {text.kind.name}{DRAFT}", _guarded(text.working)]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def from_markdown(content: str, name: str) -> list[FoundText]:
    """The texts of a Markdown file. ``#`` and ``##`` headings name a surface, ``###`` a text of it.

    What stands before any heading is a text of a surface called ``name``; the list of themes is passed over.
    """
    found: list[FoundText] = []
    surface, link, text = name, "", ""
    held: list[str] = []

    def take() -> None:
        nonlocal held
        said = _MARKED.sub(lambda mark: mark[1][1:], "\n".join(held)).strip("\n")
        if said and surface != THEMES:
            is_draft = text.endswith(DRAFT)
            found.append(FoundText(surface, link, text.removesuffix(DRAFT), said, is_draft))
        held = []

    for line in content.replace("\r\n", "\n").split("\n"):
        heading = _HEADING.fullmatch(line)
        if heading is None:
            if not text and not any(held) and (given := _LINK.fullmatch(line.strip())):
                link = given[1]
            else:
                held.append(line)
            continue
        take()
        said = heading[2].rstrip(_BLANK).rstrip("#").rstrip(_BLANK)
        if len(heading[1]) <= 2:
            surface, link, text = said or name, "", ""
        else:
            text = said
    take()
    return found


def _theme_lines(theme: Theme, today: date) -> str:
    why = "".join(f"\n   {line}".rstrip() for line in theme.draft.why.splitlines())
    return f"{theme.rank}. {theme.text} ({wanted_marks(theme.wanted)}, since {day_words(theme.since, today)}){why}"


def _guarded(said: str) -> str:
    """A text of which no line is taken for a heading or the link of a surface."""
    return _MARKED.sub(lambda mark: f"\\{mark[1]}", said.strip("\n"))


def file_name(surfaces: Sequence[Surface]) -> str:
    """What a file of these is called: ``LinkedIn.md``, ``identity.md``."""
    if len(surfaces) != 1:
        return "identity.md"
    name = " ".join(re.sub(r'[\x00-\x1f/\\:*?"<>|]', " ", surfaces[0].name).split()).strip(" .")
    return f"{name or 'surface'}.md"
