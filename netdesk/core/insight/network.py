"""The network that is drawn: who knows whom, by what people may be coloured, and where on the plane each stands."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from math import ceil, cos, hypot, pi, sin, sqrt
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.comfort import Dimension
from netdesk.core.insight.panels.diversity import by_category

if TYPE_CHECKING:
    from collections.abc import Sequence

    from igraph import Graph

    from netdesk.core.insight.moment import Moment

MOST_COLOURED = 8
_CHUNK = 10_000
"""Rounds of the layout times people in one go: the library lets no other thread run meanwhile."""
_MOST_ROUNDS, _LEAST_ROUNDS, _WORK = 600, 100, 600_000
_APART = 2.5
_PASSES = 4


class By(StrEnum):
    """What people are coloured by."""

    ORGANIZATION = "organization"
    INDUSTRY = "industry"
    COMMUNITY = "community"


class Node(NamedTuple):
    """A person as drawn; ``level`` is the closeness stated, 0 for none."""

    person_id: int
    name: str
    organization: str
    industry: str
    level: int


class Network(NamedTuple):
    """People with a tie, ties as pairs of places among them, and how many people have none."""

    nodes: tuple[Node, ...]
    ties: tuple[tuple[int, int], ...]
    left_out: int

    def neighbours(self) -> list[set[int]]:
        """Whom each knows."""
        found: list[set[int]] = [set() for _ in self.nodes]
        for one, other in self.ties:
            found[one].add(other)
            found[other].add(one)
        return found


class Placed(NamedTuple):
    """Where each node stands, a tie being about 1 long, and in which community it is: 0 is the largest."""

    places: tuple[tuple[float, float], ...]
    communities: tuple[int, ...]


class Group(NamedTuple):
    """People of one colour; an empty ``name`` is everybody else."""

    name: str
    members: tuple[int, ...]


def network(moment: Moment) -> Network:
    """Everyone I knew who has a tie, by name."""
    tied = {person_id for pair in moment.ties for person_id in pair}
    contacts, levels = moment.facts.contacts, moment.levels
    organizations, industries = (by_category(each, moment) for each in (Dimension.COMPANY, Dimension.INDUSTRY))
    nodes = tuple(
        Node(
            person_id,
            contacts[person_id].name,
            organizations.labels.get(organizations.of.get(person_id, ""), ""),
            industries.labels.get(industries.of.get(person_id, ""), ""),
            levels.get(person_id, 0),
        )
        for person_id in sorted(tied, key=lambda each: (contacts[each].name.casefold(), each))
    )
    places = {node.person_id: place for place, node in enumerate(nodes)}
    ties = tuple(sorted((places[one], places[other]) for one, other in moment.ties))
    return Network(nodes, ties, len(moment.known) - len(nodes))


def groups(shown: Network, placed: Placed, by: By) -> list[Group]:
    """The largest groups of people by what they are coloured by, and everybody else last."""
    if by is By.COMMUNITY:
        keys = [str(community + 1) for community in placed.communities]
    else:
        keys = [node.organization if by is By.ORGANIZATION else node.industry for node in shown.nodes]
    counts = Counter(key for key in keys if key)
    largest = [key for key, count in sorted(counts.items(), key=lambda each: (-each[1], each[0])) if count > 1]
    named = largest[:MOST_COLOURED]
    found = [Group(key, tuple(place for place, each in enumerate(keys) if each == key)) for key in named]
    rest = tuple(place for place, key in enumerate(keys) if key not in named)
    return [*found, Group("", rest)] if rest else found


def arrange(shown: Network) -> Placed:
    """A place for everybody, those tied near each other, parts that are not tied side by side.

    By forces: Fruchterman, T. & Reingold, E. (1991), Softw. Pract. Exp. 21:1129. Communities: Traag,
    V. A., Waltman, L. & van Eck, N. J. (2019), Sci. Rep. 9:5233. The same network gives the same picture.
    """
    if not shown.nodes:
        return Placed((), ())
    from random import Random

    import igraph

    igraph.set_random_number_generator(Random(1))
    whole = igraph.Graph(len(shown.nodes), list(shown.ties))
    places: list[tuple[float, float]] = [(0.0, 0.0)] * len(shown.nodes)
    parts = sorted(whole.connected_components(), key=len, reverse=True)
    drawn = [_settled(whole.subgraph(part)) for part in parts]
    for part, inside, (left, top) in zip(parts, drawn, _shelved([_size(each) for each in drawn]), strict=True):
        for node, (x, y) in zip(part, inside, strict=True):
            places[node] = (left + x, top + y)
    membership = _communities(whole)
    order = {community: place for place, (community, _) in enumerate(Counter(membership).most_common())}
    return Placed(tuple(places), tuple(order[community] for community in membership))


def _communities(whole: Graph) -> list[int]:
    """To which community each belongs: dense within, loose between."""
    found: list[int] | None = None
    for _ in range(_PASSES):  # one at a time, see _CHUNK
        found = whole.community_leiden("modularity", initial_membership=found, n_iterations=1).membership
    return found or []


def _settled(part: Graph) -> list[tuple[float, float]]:
    """A connected part laid out from its own corner on, its ties about 1 long."""
    count = part.vcount()
    around = [
        (sqrt(count) * cos(2 * pi * place / count), sqrt(count) * sin(2 * pi * place / count)) for place in range(count)
    ]
    # Among many who all know each other each tie pulls less, so that they do not end up in one spot.
    degrees = part.degree()
    pulls = [1 / sqrt(degrees[one] * degrees[other]) for one, other in part.get_edgelist()]
    rounds = max(min(_WORK // count, _MOST_ROUNDS), _LEAST_ROUNDS)
    turn = max(min(_CHUNK // count, rounds), 1)
    chunks = ceil(rounds / turn)
    for chunk in range(chunks):
        heat = sqrt(count) * (1 - chunk / chunks) ** 2
        around = part.layout_fruchterman_reingold(
            weights=pulls,
            seed=around,
            niter=turn,
            start_temp=max(heat, 0.05),
            grid="grid" if count > 500 else "nogrid",
        ).coords
    lengths = [hypot(around[a][0] - around[b][0], around[a][1] - around[b][1]) for a, b in part.get_edgelist()]
    scale = (sum(lengths) / len(lengths) or 1.0) if lengths else 1.0
    left, top = min(x for x, _ in around), min(y for _, y in around)
    return [((x - left) / scale, (y - top) / scale) for x, y in around]


def _size(places: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return max(x for x, _ in places), max(y for _, y in places)


def _shelved(sizes: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The corners of boxes of these sizes put on shelves, the first and largest box above, about as wide as high."""
    area = sum((width + _APART) * (height + _APART) for width, height in sizes)
    most = max(1.4 * sqrt(area), sizes[0][0])
    found = []
    left = top = high = 0.0
    for width, height in sizes:
        if left and left + width > most:
            left, top, high = 0.0, top + high + _APART, 0.0
        found.append((left, top))
        left += width + _APART
        high = max(high, height)
    return found
