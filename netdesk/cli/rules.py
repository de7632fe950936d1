"""The rules command: my own rules, how they stand and stood, shared and adopted as packs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing
from netdesk.cli.assignments import parted
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words
from netdesk.core.language import counted
from netdesk.core.rules.keeping import State
from netdesk.core.rules.rule import RuleDraft
from netdesk.errors import InputError
from netdesk.services import rules

if TYPE_CHECKING:
    from netdesk.cli.assignments import Assignment
    from netdesk.core.rules.keeping import Record, Row
    from netdesk.services.rules import RuleStanding

_TEXTS = ("name", "text", "why", "origin", "check", "learned")
_YES = {"yes": True, "no": False}


@click.command(cls=Verb, short_help="My own rules, kept or broken; shared and adopted.")
@click.argument("words", metavar="[NAME] [FIELD=VALUE…] | share NAME… | adopt FILE [NAME…]", nargs=-1)
@click.option("--backtest", is_flag=True, help="When each was kept or broken in the last two years.")
@click.option("--new", "is_new", is_flag=True, help="State a rule called NAME.")
@click.option("--comment", metavar="TEXT", help="Add to what is said of it; this travels with the rule.")
@click.option("--end", "is_ended", is_flag=True, help="No longer held to.")
@click.option("--again", is_flag=True, help="Held to again.")
@click.option("--delete", "is_deleted", is_flag=True, help="Delete it with its history.")
@click.option("--packs", is_flag=True, help="The rules that come with netdesk, to adopt.")
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="With share: where to.")
@click.option("--title", metavar="TEXT", default="Rules", help="With share: what the pack is called.")
@click.option("--allow", multiple=True, metavar="WORD", help="With share: this is an ordinary word and no name.")
@click.pass_obj
def rules_(session: Session, /, words: tuple[str, ...], **given: Any) -> None:  # noqa: ANN401 what click read
    """All rules, or one with its evidence.

    \b
    FIELD=VALUE  name=  text=  why=  origin=  learned=  nudge=yes
                 check='each "is:mentor" met in person every 6w'
                 check="gives >= asks per quarter"  check="cold asks = 0 per quarter"
                 check="after an event, in touch within 2d"

    “share” writes rules as a pack, once nothing in them tells of your network; “adopt” takes over a pack's rules, or
    those of NAME, or “founding” and the other packs of --packs.
    """
    if given["packs"]:
        _packs(session)
    elif words[:1] == ("share",):
        _share(session, words[1:], **given)
    elif words[:1] == ("adopt",):
        _adopt(session, words[1:])
    else:
        _show(session, words, **given)


def _show(session: Session, words: tuple[str, ...], **given: Any) -> None:  # noqa: ANN401 as above
    name, made = parted(words, (*_TEXTS, "nudge"))
    ids = []
    if given["is_new"]:
        ids = [session.change(rules.add, _changed(RuleDraft(name), made))]
    elif name:
        rule = rules.named(session.reader, name)
        if made:
            session.change(rules.edit, rule.rule_id, _changed(rule.draft, made))
        if given["comment"] is not None:
            session.change(rules.comment, rule.rule_id, given["comment"])
        if given["is_ended"] or given["again"]:
            session.change(rules.end, rule.rule_id, is_ended=given["is_ended"])
        if given["is_deleted"]:
            session.change(rules.delete, rule.rule_id)
            printing.answer(session.as_json, {"deleted": rule.draft.name}, f"Deleted “{rule.draft.name}”.")
            return
        ids = [rule.rule_id]
    elif made:
        raise click.UsageError("Say which rule: netdesk rules NAME why=…")
    found = rules.standings(session.reader, session.today, ids)
    data = [_record(each, with_past=given["backtest"] or bool(ids)) for each in found]
    lines = [_line(each) for each in found]
    text = printing.table(lines) or "No rule yet. “netdesk rules --packs” shows some to adopt."
    if given["backtest"] or ids:
        text = "\n\n".join(_whole(each, session.today) for each in found)
    printing.answer(session.as_json, data, text)


def _changed(draft: RuleDraft, made: list[Assignment]) -> RuleDraft:
    """Raises InputError."""
    for each in made:
        if each.field == "nudge":
            if each.single not in _YES:
                raise InputError("nudge is yes or no.", "nudge")
            draft = replace(draft, has_nudge=_YES[each.value])
        else:
            draft = each.onto(draft)
    return draft


def _share(session: Session, names: tuple[str, ...], **given: Any) -> None:  # noqa: ANN401 as above
    if given["output"] is None:
        raise click.UsageError("Say where to: netdesk rules share NAME… -o FILE.")
    chosen = [rules.named(session.reader, name) for name in names]
    wanted = chosen or [rule for rule in rules.listed(session.reader) if rule.ended_on is None]
    if not wanted:
        raise InputError("There is no rule to share yet.", "names")
    rules.share(session.reader, wanted, given["title"], given["output"], given["allow"])
    wrote = counted(len(wanted), "Wrote {count} rule", "Wrote {count} rules")
    record = {"file": str(given["output"]), "rules": [rule.draft.name for rule in wanted]}
    printing.answer(session.as_json, record, f"{wrote} to {given['output']}.")


def _adopt(session: Session, words: tuple[str, ...]) -> None:
    if not words:
        raise click.UsageError("Say what: netdesk rules adopt FILE, or the name of a pack of --packs.")
    known = {pack.name.casefold(): pack for pack in rules.house_packs()}
    begun = [pack for name, pack in known.items() if words[0].casefold() in name]
    is_file = Path(words[0]).suffix == ".toml" or not begun
    pack = rules.read_file(Path(words[0])) if is_file else begun[0]
    adopted = session.change(rules.adopt, pack, words[1:])
    record = {"pack": pack.name, "adopted": adopted}
    printing.answer(session.as_json, record, f"Adopted {adopted} of “{pack.name}”.")


def _packs(session: Session) -> None:
    found = [(pack, rules.compared(session.reader, pack)) for pack in rules.house_packs()]
    data = [
        {
            "pack": pack.name,
            "rules": [
                {"name": each.draft.name, "text": each.draft.text, "check": each.draft.check, "is_mine": each.is_same}
                for each in offered
            ],
        }
        for pack, offered in found
    ]
    text = "\n\n".join(
        "\n".join(
            [pack.name, *(f"  {'✓' if each.mine else ' '} {each.draft.name}: {each.draft.text}" for each in offered)]
        )
        for pack, offered in found
    )
    printing.answer(session.as_json, data, text)


def _line(found: RuleStanding) -> tuple[str, str, str]:
    draft = found.rule.draft
    state = "ended" if found.rule.ended_on else found.trouble or (found.state.value if draft.check else "no check")
    return state, draft.name, _share_words(found.record)


def _share_words(record: Record | None) -> str:
    share = None if record is None else record.share_kept
    return "" if share is None else f"kept {share:.0%} of two years"


def _whole(found: RuleStanding, today: date) -> str:
    draft = found.rule.draft
    lines = [
        draft.name,
        *(f"  {text}" for text in (draft.text, draft.why and f"Why: {draft.why}", draft.check) if text),
    ]
    lines += [f"  learned: {draft.learned}"] if draft.learned else []
    lines += [f"  {found.trouble}"] if found.trouble else []
    if found.record is not None:
        lines.append(f"  {found.state.value} · {_share_words(found.record)}".rstrip(" ·"))
        for each in found.record.stretches[-6:]:
            days = f"{_day(each.first, today)} – {_day(each.last, today)}"
            lines.append(f"    {days}: {each.state.value}")
        lines += [f"    {'✗' if row.is_broken else '✓'} {_row_words(row, today)}" for row in found.rows[:12]]
    return "\n".join(lines)


def _row_words(row: Row, today: date) -> str:
    return f"{row.label}: {row.number}" + (f", {_day(row.day, today)}" if row.day else "")


def _day(ordinal: int, today: date) -> str:
    return day_words(date.fromordinal(ordinal), today)


def _record(found: RuleStanding, *, with_past: bool) -> dict[str, Any]:
    draft, record = found.rule.draft, found.record
    data: dict[str, Any] = {
        "id": found.rule.rule_id,
        **{field: getattr(draft, field) for field in _TEXTS},
        "nudge": draft.has_nudge,
        "stated_on": found.rule.stated_on.isoformat(),
        "ended_on": printing.iso(found.rule.ended_on),
        "comments": [{"by": each.by, "text": each.text, "on": each.on} for each in draft.comments],
        "state": found.state.value if draft.check else None,
        "trouble": found.trouble,
        "concerned": found.concerned,
        "share_kept": None if record is None else record.share_kept,
        **{f"days_{state.name.lower()}": None if record is None else record.days(state) for state in State},
    }
    if with_past:
        data["stretches"] = [
            {"first": _iso(each.first), "last": _iso(each.last), "state": each.state.value}
            for each in (record.stretches if record else ())
        ]
        data["rows"] = [
            {
                "person_id": row.person_id or None,
                "label": row.label,
                "day": _iso(row.day) if row.day else None,
                "number": row.number,
                "is_broken": row.is_broken,
            }
            for row in found.rows
        ]
        data["revisions"] = [
            {"until": each.until.isoformat(), "name": each.name, "text": each.text, "check": each.check}
            for each in found.rule.revisions
        ]
    return data


def _iso(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()
