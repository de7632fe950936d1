"""LinkedIn's own export → what it says of me: profile, positions, skills, recommendations, posts, publications.

What the export holds is what is to be read on LinkedIn now.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.core.appearances import AppearanceDraft, AppearanceKind
from netdesk.core.drafts import Unreadable
from netdesk.core.identity_plan import FoundIdentity, FoundText
from netdesk.core.language import tr
from netdesk.core.mentions import MentionDraft
from netdesk.core.own_facts import OwnPosition
from netdesk.core.text import fold
from netdesk.exchange.encoding import decode, to_utf8
from netdesk.exchange.linkedin import cells_of, connection_day, is_archive, member_in
from netdesk.exchange.linkedin import table as rows_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    Row = dict[str, str]

NAME, PLATFORM = "LinkedIn", "linkedin"
EXPERIENCE_LIMIT = 2000
"""Of the description of a position, as in resources/platforms.toml."""
RECOMMENDATION = "linkedin-recommendation:"
"""What the source of a mention begins with that is a recommendation."""
PUBLICATION = "publication"
_SKILLS = "Skills"
_BESIDE_POSTS = frozenset({"date", "sharelink", "visibility"})
_RECEIVED = "recommendations_received.csv"
_LONGEST_LABEL, _LONGEST_TITLE = 60, 80
_MONTH_YEAR = re.compile(r"([^\W\d_]{3,10})\.? +(\d{4})")
_YEAR = re.compile(r"(?!0000)\d{4}", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d(?:[ T].*)?")


def read_identity(data: bytes, name: str) -> FoundIdentity | None:
    """What LinkedIn's archive, or one table out of it, says of me; None where it is neither. Raises FileError."""
    found = FoundIdentity()
    if is_archive(data):
        parts = [(table, content) for table in _TABLES if (content := member_in(data, name, table)) is not None]
    else:
        parts = [(table, data) for table in _TABLES if _is_table(table, _columns(data), name)][:1]
    for table, content in parts:
        for line, row in rows_of(content, ()) or ():
            reason = _TABLES[table][1](row, found)
            if reason:
                found.unreadable.append(
                    Unreadable(table if is_archive(data) else name, tr("line {line}").format(line=line), reason)
                )
    _unite_skills(found)
    return found if parts else None


def _columns(data: bytes) -> set[str]:
    first = decode(to_utf8(data[:4096])).lstrip("\ufeff").partition("\n")[0]
    return {fold(cell) for cell in cells_of(first, ",")}


def _is_table(table: str, columns: set[str], name: str) -> bool:
    """Whether a file is that table. Recommendations given are as those received, so that there its name tells."""
    needed = _TABLES[table][0]
    if table == "skills.csv":
        return columns == needed
    return needed <= columns and not (table == _RECEIVED and "given" in name.lower())


def _text(found: FoundIdentity, key: str, name: str, said: str, limit: int | None = None) -> None:
    said = said.replace("\r\n", "\n").replace("\r", "\n")
    if said:
        found.texts.append(FoundText(NAME, "", name, said, False, True, PLATFORM, key, limit))


def _profile(row: Row, found: FoundIdentity) -> str:
    _text(found, "headline", "Headline", row.get("headline", ""))
    _text(found, "about", "About", row.get("summary", ""))
    place = row.get("geo location", "")
    _text(found, "location", "Location", place)
    links = [_link(each) for each in _listed(row.get("websites", ""))]
    _text(found, "website", "Website", next((each for each in links if each), ""))
    found.name = " ".join(part for part in (row.get("first name", ""), row.get("last name", "")) if part)
    found.city = place.split(",")[0].strip()
    return ""


def _listed(cell: str) -> list[str]:
    """The parts of ``[PERSONAL:https://example.com/ada,BLOG:https://…]``."""
    return [part.strip() for part in cell.strip("[]").split(",") if part.strip()]


def _link(website: str) -> str:
    """The address in ``BLOG:https://example.com/ada``, or in ``BLOG:example.com/ada``."""
    at = website.find("http")
    return website[at:] if at >= 0 else website.rpartition(":")[2].strip()


def _position(row: Row, found: FoundIdentity) -> str:
    organization, title = row.get("company name", ""), row.get("title", "")
    if not organization:
        return tr("This position has no company. Fill in its “Company Name”.")
    start, end = (_moment(row.get(column, "")) for column in ("started on", "finished on"))
    found.positions.append(OwnPosition(organization, title, start, end))
    if row.get("description", ""):
        is_first = not any(text.key == "experience" for text in found.texts)
        name = "Experience" if is_first else ", ".join(part for part in (title, organization) if part)
        limit = None if is_first else EXPERIENCE_LIMIT
        _text(found, "experience" if is_first else "", name, row["description"], limit)
    return ""


def _skill(row: Row, found: FoundIdentity) -> str:
    _text(found, "", _SKILLS, row.get("name", ""))
    return ""


def _unite_skills(found: FoundIdentity) -> None:
    """Make one text of the skills, of which each came as one."""
    skills = [each for each in found.texts if each.name == _SKILLS]
    if skills:
        others = [each for each in found.texts if each.name != _SKILLS]
        found.texts = [*others, replace(skills[0], said="\n".join(each.said for each in skills))]


def _recommendation(row: Row, found: FoundIdentity) -> str:
    said, on = row.get("text", ""), connection_day(row.get("creation date", ""))
    name = " ".join(part for part in (row.get("first name", ""), row.get("last name", "")) if part)
    if not said or not name:
        return tr("This recommendation has no text or no name. Fill in what is missing, or add it by hand.")
    source = f"{RECOMMENDATION}{fold(name)}:{on or ''}"
    found.mentions.append(
        MentionDraft(_shortened(said, _LONGEST_LABEL), said, name, None, False, NAME, on, source=source)
    )
    return ""


def _share(row: Row, found: FoundIdentity) -> str:
    link, on = row.get("sharelink", ""), _instant_day(row.get("date", ""))
    if not link or on is None:
        return tr("This post has no link or no day. Fill in what is missing, or add it by hand.")
    # Exports differ in the order of the cells that follow; what was said is the longest that is no link.
    said = max(
        (cell for name, cell in row.items() if name not in _BESIDE_POSTS and "://" not in cell[:9]),
        key=len,
        default="",
    )
    found.appearances.append(_appearance(said or link, AppearanceKind.POST, on, link))
    return ""


def _publication(row: Row, found: FoundIdentity) -> str:
    title, on = row.get("name", ""), connection_day(row.get("published on", ""))
    if not title or on is None:
        return tr("This publication has no title or no day. Fill in what is missing, or add it by hand.")
    found.appearances.append(_appearance(title, PUBLICATION, on, row.get("url", ""), row.get("publisher", "")))
    return ""


def _appearance(title: str, kind: str, on: date, url: str, place: str = "") -> AppearanceDraft:
    return AppearanceDraft(_shortened(title, _LONGEST_TITLE), kind, on, place=place, url=url)


def _shortened(text: str, longest: int) -> str:
    """The first line or sentence of a text, cut at a word where it is longer than ``longest`` characters."""
    first = re.split(r"(?<=[.!?])\s|\n", text.strip(), maxsplit=1)[0]
    if len(first) <= longest:
        return first
    return first[:longest].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def _moment(text: str) -> str:
    """A partial ISO date of ``01 Oct 2022``, ``Oct 2022`` or ``2022``; of a first of the month the month."""
    if day := connection_day(text):
        return day.isoformat()[: 7 if day.day == 1 else 10]
    if match := _MONTH_YEAR.fullmatch(text.strip()):
        day = connection_day(f"1 {match[1]} {match[2]}")
        return day.isoformat()[:7] if day else ""
    return text.strip() if _YEAR.fullmatch(text.strip()) else ""


def _instant_day(text: str) -> date | None:
    return connection_day(text[:10]) if _INSTANT.fullmatch(text) else connection_day(text)


_TABLES: dict[str, tuple[set[str], Callable[[Row, FoundIdentity], str]]] = {
    "profile.csv": ({"first name", "headline", "summary"}, _profile),
    "positions.csv": ({"company name", "title", "started on"}, _position),
    _RECEIVED: ({"first name", "text", "creation date"}, _recommendation),
    "shares.csv": ({"date", "sharelink"}, _share),
    "publications.csv": ({"name", "published on"}, _publication),
    "skills.csv": ({"name"}, _skill),
}
"""By name of the table the columns that tell it, and what takes in a row of it, answering why it could not."""
