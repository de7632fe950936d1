"""Packs: rules as plain TOML, to be shared. A pack is data: nothing in it can run.

[pack]
name = "…"
author = "…"

[[rule]]
name = "Mentors in person"
text = "I meet each mentor face to face every six weeks."
why = "Not everything can or should be written online."
origin = "…"
check = 'each "is:mentor" met in person every 6w'
nudge = true

[[rule.comment]]
by = "…"
text = "…"
on = "2026-11-22"
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any

import tomli_w

from netdesk.core.language import grouped, tr
from netdesk.core.rules.checks import check_text, read_check
from netdesk.core.rules.rule import Comment, RuleDraft
from netdesk.errors import InputError

MOST_BYTES = 1_000_000
MOST_RULES = 500
LONGEST = 4000
"""Characters of one text."""
_TEXTS = ("name", "text", "why", "origin", "check")
_COMMENT = ("by", "text", "on")
_MOST_COMMENTS = 200


@dataclass(frozen=True, slots=True)
class Pack:
    """Rules that belong together, with who wrote them."""

    name: str
    rules: tuple[RuleDraft, ...]
    author: str = ""


def read_pack(data: bytes, file: str) -> Pack:
    """The pack that a file holds. Raises InputError, which names the file, the rule and what to do."""
    if len(data) > MOST_BYTES:
        raise InputError(
            tr("“{file}” is larger than {most_bytes} kB, which no pack of rules is.").format(
                file=file, most_bytes=MOST_BYTES // 1000
            ),
            "pack",
        )
    try:
        read = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise InputError(
            tr("“{file}” is no text in UTF-8, so it is no pack of rules.").format(file=file), "pack"
        ) from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(
            tr("“{file}” is no TOML: {error}. Mend it at that place.").format(file=file, error=error), "pack"
        ) from None
    head, rules = read.pop("pack", {}), read.pop("rule", [])
    if read:
        raise InputError(
            tr("“{file}” says “{next}”, which no pack has. Take it out.").format(file=file, next=next(iter(read))),
            "pack",
        )
    if not isinstance(head, dict) or not isinstance(rules, list) or not rules:
        raise InputError(
            tr("“{file}” holds no rules. A pack has [[rule]] tables, each with a name.").format(file=file), "pack"
        )
    if len(rules) > MOST_RULES:
        raise InputError(
            tr("“{file}” holds {count} rules; a pack has at most {most_rules}.").format(
                file=file, count=grouped(len(rules)), most_rules=MOST_RULES
            ),
            "pack",
        )
    where = f"In “{file}”"
    name = _text(head, "name", where) or file
    author = _text(head, "author", where)
    _refuse_others(head, ("name", "author"), where)
    drafts = tuple(_rule(each, f"{where}, rule {number}") for number, each in enumerate(rules, 1))
    names = [draft.name.casefold() for draft in drafts]
    doubled = next((draft.name for draft in drafts if names.count(draft.name.casefold()) > 1), None)
    if doubled is not None:
        raise InputError(
            tr("{where} two rules are called “{doubled}”. Give one another name.").format(where=where, doubled=doubled),
            "pack",
        )
    return Pack(name, drafts, author)


def write_pack(pack: Pack) -> bytes:
    """A pack as a file that ``read_pack`` reads back to the same. What I learned stays at home."""
    head = {"name": pack.name, **({"author": pack.author} if pack.author else {})}
    return tomli_w.dumps({"pack": head, "rule": [_data(rule) for rule in pack.rules]}, multiline_strings=False).encode()


def _rule(data: object, where: str) -> RuleDraft:
    if not isinstance(data, dict):
        raise InputError(tr("{where} is no table. Write it below a [[rule]] of its own.").format(where=where), "pack")
    texts = {key: _text(data, key, where) for key in _TEXTS}
    where = f"{where} (“{texts['name']}”)" if texts["name"] else where
    if not texts["name"]:
        raise InputError(tr("{where} has no name. Give it one.").format(where=where), "pack")
    nudge, said = data.get("nudge", False), data.get("comment", [])
    if not isinstance(nudge, bool):
        raise InputError(tr("{where}: nudge is true or false.").format(where=where), "pack")
    if not isinstance(said, list) or len(said) > _MOST_COMMENTS:
        raise InputError(
            tr("{where} has comments that are no [[rule.comment]] tables, or too many.").format(where=where), "pack"
        )
    _refuse_others(data, (*_TEXTS, "nudge", "comment"), where)
    check = ""
    if texts["check"]:
        try:
            check = check_text(read_check(texts["check"]))
        except InputError as error:
            raise InputError(tr("{where}: {error}").format(where=where, error=error), "pack") from None
    return RuleDraft(
        texts["name"], texts["text"], texts["why"], texts["origin"], check, nudge,
        comments=tuple(_comment(each, where) for each in said),
    )  # fmt: skip


def _comment(data: object, where: str) -> Comment:
    if not isinstance(data, dict):
        raise InputError(tr("{where} has a comment that is no table.").format(where=where), "pack")
    _refuse_others(data, _COMMENT, where)
    texts = {key: _text(data, key, where) for key in _COMMENT}
    return Comment(texts["by"], texts["text"], texts["on"])


def _text(data: dict[str, Any], key: str, where: str) -> str:
    value = data.get(key, "")
    if not isinstance(value, str):
        raise InputError(tr("{where}: {key} is a text in quotation marks.").format(where=where, key=key), "pack")
    if len(value) > LONGEST:
        raise InputError(
            tr("{where}: {key} is longer than {longest} characters. Make it shorter.").format(
                where=where, key=key, longest=grouped(LONGEST)
            ),
            "pack",
        )
    if any(ord(character) < 32 and character not in "\n\t" for character in value):
        raise InputError(
            tr("{where}: {key} holds control characters. Take them out.").format(where=where, key=key), "pack"
        )
    return value.strip()


def _refuse_others(data: dict[str, Any], known: tuple[str, ...], where: str) -> None:
    for key in data:
        if key not in known:
            raise InputError(
                tr("{where} says “{key}”, which is not known. There are: {known}.").format(
                    where=where, key=key, known=", ".join(known)
                ),
                "pack",
            )


def _data(rule: RuleDraft) -> dict[str, Any]:
    texts = {"name": rule.name, "text": rule.text, "why": rule.why, "origin": rule.origin, "check": rule.check}
    data: dict[str, Any] = {key: value for key, value in texts.items() if value}
    if rule.has_nudge:
        data["nudge"] = True
    if rule.comments:
        said = ({"by": each.by, "text": each.text, "on": each.on} for each in rule.comments)
        data["comment"] = [{key: value for key, value in each.items() if value} for each in said]
    return data
