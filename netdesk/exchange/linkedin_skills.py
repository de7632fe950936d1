"""LinkedIn's Endorsement_Given_Info.csv → drafts: what people I know are good at, as far as I have said so there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft
from netdesk.exchange.linkedin import is_archive, member_in, table

if TYPE_CHECKING:
    from collections.abc import Iterator

_MEMBER = "endorsement_given_info.csv"
_ENDORSED = ("skill name", "endorsee first name", "endorsee last name")


def skills_in(data: bytes, name: str) -> tuple[str, bytes] | None:
    """The table of endorsements given that the file ``name`` is or holds, as (name, bytes). Raises FileError."""
    part: bytes | None = data
    if is_archive(data):
        name, part = f"{name}: {_MEMBER}", member_in(data, name, _MEMBER)
    return None if part is None or table(part, _ENDORSED) is None else (name, part)


def skills(data: bytes) -> Iterator[tuple[int, PersonDraft | str]]:
    """Each person endorsed, with all the skills, and the line of the first; or the reason why a row cannot be read.

    What was withdrawn or not accepted is left out.
    """
    found: dict[tuple[str, str, str], tuple[int, list[str]]] = {}
    for line, cells in table(data, _ENDORSED) or ():
        given, family, skill = (cells[column] for column in ("endorsee first name", "endorsee last name", "skill name"))
        if not skill or not (given or family):
            yield (
                line,
                tr("It does not say who was endorsed for what. Fill in what is missing, or add the skill by hand."),
            )
        elif cells.get("endorsement status", "ACCEPTED").upper() in ("", "ACCEPTED", "PENDING"):
            person = (given, family, cells.get("endorsee public url", ""))
            found.setdefault(person, (line, []))[1].append(skill)
    for (given, family, url), (line, named) in found.items():
        points = (ContactPoint(ContactKind.PROFILE, url, "linkedin"),) if url else ()
        yield line, PersonDraft(given, family, contact_points=points, skills=tuple(dict.fromkeys(named)))
