"""Commands on people who are here twice: duplicates, merge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Session, Verb
from netdesk.core.likeness_words import sure_words, why_words
from netdesk.core.union import CHOICES, Side, chosen, questions
from netdesk.services import duplicates as finding
from netdesk.services import listing, people, relations

if TYPE_CHECKING:
    from netdesk.core.listing import ListingRow


@click.command(cls=Verb, short_help="Who may be here twice, and why.")
@click.option("--not-same", nargs=2, metavar="A B", help="Remember that these two (names or numbers) are two people.")
@click.pass_obj
def duplicates(session: Session, not_same: tuple[str, str] | None) -> None:
    """Who may be here twice, the surest first, each pair with the reason.

    The number before a name can be given to merge and to --not-same.
    """
    if not_same:
        ids = _two(session, *not_same)
        session.change(finding.not_the_same, *ids)
        shown = [_record(row) for row in listing.rows(session.reader, ids)]
        printing.answer(session.as_json, {"people": shown}, "They are two people, and will not be shown again.")
        return
    data: list[dict[str, Any]] = []
    lines = []
    for candidate in finding.found(session.reader):
        one, other, likeness = candidate.low, candidate.high, candidate.likeness
        sure, why = sure_words(likeness), why_words(likeness)
        people_shown = [_record(one), _record(other)]
        data.append({"people": people_shown, "sure": sure, "score": round(likeness.bits, 1), "reason": why})
        lines.append((str(one.person_id), one.name, str(other.person_id), other.name, sure, why))
    header = ("", "Name", "", "Name", "Sure", "Why")
    printing.answer(session.as_json, data, printing.table(lines, header) if lines else "Nobody seems to be here twice.")


@click.command(cls=Verb, short_help="Make two entries of one person one.")
@click.argument("first", metavar="NAME")
@click.argument("second", metavar="NAME")
@click.option(
    "--take",
    "fields",
    multiple=True,
    type=click.Choice(CHOICES),
    help="Take this from the second where both say something else; may be repeated.",
)
@click.option("--leave", "left", multiple=True, type=click.Choice(CHOICES), help="Leave this as the first has it.")
@click.pass_obj
def merge(session: Session, first: str, second: str, fields: tuple[str, ...], left: tuple[str, ...]) -> None:
    """Make two entries of one person one. The first stays; everything of the second goes to it.

    NAME may be a number that duplicates shows; the same name twice means the two people of that name. What only one
    of them can be, such as the birthday, is the first's unless said otherwise; the other is kept in the notes.
    """
    kept_id, other_id = _two(session, first, second)
    kept, other = finding.entry(session.reader, kept_id), finding.entry(session.reader, other_id)
    asked = questions(kept, other)
    choices = dict.fromkeys(left, Side.KEPT) | dict.fromkeys(fields, Side.OTHER)
    sides = chosen(asked, choices)
    session.change(finding.merge, kept_id, other_id, choices)
    after = people.profile(session.reader, kept_id)
    taken = [
        {
            "field": question.field,
            "taken": question.text(sides[question.field]),
            "left": question.text(Side.OTHER if sides[question.field] is Side.KEPT else Side.KEPT),
        }
        for question in asked
    ]
    lines = [f"Merged: {after.name} has everything of both. “netdesk undo” parts them again."]
    lines += [f"  {each['field']}: {each['taken']} (not: {each['left']})" for each in taken if each["taken"]]
    printing.answer(
        session.as_json,
        records.profile(after, [], relations.of_person(session.reader, after.person_id)) | {"choices": taken},
        "\n".join(lines),
    )


def _two(session: Session, first: str, second: str) -> tuple[int, int]:
    """The two people that two words mean. Raises NotFoundError."""
    if first == second:
        found = people.find(session.reader, first)
        if len(found) == 2:
            return found[0][0], found[1][0]
    return session.person((first,)), session.person((second,))


def _record(row: ListingRow) -> dict[str, object]:
    return {"id": row.person_id, "name": row.name, "organization": row.organization}
