"""Relation: who knows whom, and how. What a person is to me is a relation class, in ``people``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from netdesk.core.language import Words, marked


class Role(StrEnum):
    """What somebody else is to a person, as seen from that person."""

    KNOWS = "knows"
    WORKS_WITH = "workswith"
    FAMILY = "family"
    MANAGER = "manager"
    MANAGES = "manages"
    ASSISTANT = "assistant"
    ASSISTS = "assists"
    INTRODUCED = "introduced"
    INTRODUCED_BY = "introducedby"


BOTH_WAYS = frozenset({Role.KNOWS, Role.WORKS_WITH, Role.FAMILY})
"""What one is to the other, the other is to the one."""

STORED = (*sorted(BOTH_WAYS), Role.MANAGER, Role.ASSISTANT, Role.INTRODUCED)
"""The roles that are stored; each of the rest is one of these seen from the other end."""

OPPOSITE = {role: role for role in BOTH_WAYS} | {
    Role.MANAGER: Role.MANAGES,
    Role.MANAGES: Role.MANAGER,
    Role.ASSISTANT: Role.ASSISTS,
    Role.ASSISTS: Role.ASSISTANT,
    Role.INTRODUCED: Role.INTRODUCED_BY,
    Role.INTRODUCED_BY: Role.INTRODUCED,
}
"""The same relation seen from the other person."""

ROLE_WORDS = Words(
    {
        Role.KNOWS: marked("knows"),
        Role.WORKS_WITH: marked("works with"),
        Role.FAMILY: marked("family"),
        Role.MANAGER: marked("manager"),
        Role.MANAGES: marked("manager of"),
        Role.ASSISTANT: marked("assistant"),
        Role.ASSISTS: marked("assistant of"),
        Role.INTRODUCED: marked("introduced"),
        Role.INTRODUCED_BY: marked("introduced by"),
    }
)


@dataclass(frozen=True, slots=True)
class Relation:
    """Somebody else and what they are to the person it is seen from."""

    role: Role
    other_id: int
    name: str = ""
