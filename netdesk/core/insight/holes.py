"""Structural holes: how far the people one knows are tied among themselves. Ties are known, denied or unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.insight.shares import Estimate

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Mapping
    from typing import TypeVar

    Node = TypeVar("Node", bound=Hashable)

KNOWN_ENOUGH = 0.95
"""The share of pairs that must be known before constraint is said."""


def effective_size(people: int, ties: int, unknown: int = 0) -> Estimate:
    """How many of ``people`` I know are not doubled by others I know: from ``n − 2(t+u)/n`` to ``n − 2t/n``.

    ``ties`` of their pairs know each other, of ``unknown`` pairs it is not known. The value is the upper end.
    Burt, R. S. (1992), Structural Holes; in this form Borgatti, S. P. (1997), Connections 20(1):35.
    """
    high = people - 2 * ties / people
    return Estimate(high, people - 2 * (ties + unknown) / people, high)


def constraint(ties: Mapping[Node, Collection[Node]]) -> dict[Node, float]:
    """For each node with a tie ``Σ_j (p_ij + Σ_q p_iq p_qj)²``, where ``p_ij`` is the share that j has of i's ties.

    ``ties`` gives the neighbours of each node and holds each tie from both ends. Works along paths of two ties alone.
    It can exceed 1, and adding a tie can lower it. Burt, R. S. (1992), Structural Holes, equation 2.7.
    """
    # A neighbour q lends 1 / (d_i d_q) to each of its own ties, besides the 1 / d_i that each tie of i has.
    sets = {node: others if isinstance(others, frozenset) else frozenset(others) for node, others in ties.items()}
    shares = {node: 1 / len(others) for node, others in sets.items() if others}
    found: dict[Node, float] = {}
    for node, own in shares.items():
        mine = sets[node]
        lent = dict.fromkeys(mine, own)
        for other in mine:
            passed = own * shares[other]
            for third in mine & sets[other]:
                lent[third] += passed
        found[node] = sum(share * share for share in lent.values())
    return found


def own_constraint(people: Collection[Node], pairs: Iterable[tuple[Node, Node]]) -> float:
    """The constraint that the people I know put on me, all of them tied to me and in ``pairs`` to each other.

    Raises ZeroDivisionError where there is nobody.
    """
    me = object()
    ties: dict[Hashable, set[Hashable]] = {person: {me} for person in people}
    ties[me] = set(people)
    for one, other in pairs:
        ties[one].add(other)
        ties[other].add(one)
    return constraint(ties)[me]
