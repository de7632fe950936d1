"""Personal data in rules that are to be shared: names, addresses, employers and places of one's own network.

Whatever is stored of a person or an organization counts wherever it stands as whole words, letter case and accents
aside; of an address its parts count as well. What is found has to be replaced or taken out before a rule leaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from netdesk.core.rules.rule import RuleDraft


class Found(NamedTuple):
    """Something personal: the rule and the field it stands in, the words, and what they are."""

    rule: str
    field: str
    said: str
    kind: str


def find(rules: Iterable[RuleDraft], known: Iterable[tuple[str, str]], allowed: Iterable[str] = ()) -> list[Found]:
    """Everything personal in what a pack would hold of ``rules``. ``known`` are (kind, text) as stored.

    ``allowed`` are such texts of which the user says that they are ordinary words here: somebody called Will.
    """
    let_be = {words(text) for text in allowed}
    by_first = _by_first_word((kind, text) for kind, text in known if words(text) not in let_be)
    return [
        Found(rule.name, field, said, kind)
        for rule in rules
        for field, text in _texts(rule)
        for said, kind in _within(text, by_first)
    ]


def _texts(rule: RuleDraft) -> list[tuple[str, str]]:
    said = [("name", rule.name), ("text", rule.text), ("why", rule.why), ("origin", rule.origin), ("check", rule.check)]
    said += [("comment", text) for each in rule.comments for text in (each.by, each.text)]
    return [(field, text) for field, text in said if text]


def _by_first_word(known: Iterable[tuple[str, str]]) -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for kind, text in known:
        parts = tuple(words(text).split())
        if len(parts) > 1 or (parts and len(parts[0]) > 1):
            found.setdefault(parts[0], []).append((parts, text, kind))
    return found


def _within(text: str, by_first: Mapping[str, list[tuple[tuple[str, ...], str, str]]]) -> Iterable[tuple[str, str]]:
    said = words(text).split()
    seen = set()
    for at, word in enumerate(said):
        for parts, stored, kind in by_first.get(word, ()):
            if tuple(said[at : at + len(parts)]) == parts and stored not in seen:
                seen.add(stored)
                yield stored, kind
