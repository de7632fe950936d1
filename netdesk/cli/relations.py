"""What ``netdesk set`` understands of other people: manager+="Li Wei", introduced_by=Marc."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.core.relations import Relation, Role
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.cli.assignments import Assignment
    from netdesk.cli.session import Session
    from netdesk.core.dossier import Dossier

_INTRODUCER = "introduced_by"
# A family name has the word already.
_ROLES = {"family_of" if role is Role.FAMILY else role.value: role for role in Role}
FIELDS = (_INTRODUCER, *_ROLES)


def apply(dossier: Dossier, assignments: Iterable[Assignment], session: Session) -> Dossier:
    """The dossier with the assignments made, in their order. Raises InputError, NotFoundError."""
    for assignment in assignments:
        field, value = assignment.field, assignment.value
        others = [session.person((name.strip(),)) for name in value.split(",") if name.strip()]
        if field == _INTRODUCER:
            if assignment.operator or len(others) > 1:
                raise InputError(f"“{field}” holds one name; write {field}=NAME.", field)
            dossier = replace(dossier, draft=replace(dossier.draft, introduced_by=others[0] if others else None))
        else:
            dossier = replace(dossier, relations=_changed(dossier, assignment, others))
    return dossier


def _changed(dossier: Dossier, assignment: Assignment, others: list[int]) -> tuple[Relation, ...]:
    """``=`` names all of a role (comma-separated, empty for none), ``+=`` adds, ``-=`` removes."""
    role = _ROLES[assignment.field]
    own = {each.other_id: each for each in dossier.relations if each.role is role}
    if assignment.operator == "-":
        for other in others:
            if other not in own:
                raise InputError(f"{dossier.draft.name} has no {assignment.field} “{assignment.value}”.", "relations")
            del own[other]
    else:
        kept = own if assignment.operator == "+" else {id_: each for id_, each in own.items() if id_ in others}
        own = kept | {other: own.get(other, Relation(role, other)) for other in others}
    return (*(each for each in dossier.relations if each.role is not role), *own.values())
