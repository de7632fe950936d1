"""The network that is drawn: nobody on top of anybody, the same each time, and laid out in short turns."""

from __future__ import annotations

import random
from itertools import combinations
from math import hypot

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netdesk.core.insight.network import By, Network, Node, Placed, arrange, groups


def network_of(graph: nx.Graph) -> Network:
    nodes = [node for node in graph if graph[node]]
    places = {node: place for place, node in enumerate(nodes)}
    people = tuple(Node(node + 1, f"P{node}", f"Org {node % 12}", "", 0) for node in nodes)
    return Network(people, tuple((places[one], places[other]) for one, other in graph.edges), len(graph) - len(nodes))


@settings(deadline=None, max_examples=25)
@given(st.integers(1, 60), st.floats(0, 0.3), st.integers(0, 1000))
def test_nobody_stands_on_anybody_and_parts_stand_apart(nodes: int, chance: float, seed: int) -> None:
    graph = nx.gnp_random_graph(nodes, chance, seed=seed)
    shown = network_of(graph)
    placed = arrange(shown)
    assert len(placed.places) == len(placed.communities) == len(shown.nodes)
    assert all(hypot(a[0] - b[0], a[1] - b[1]) > 1e-3 for a, b in combinations(placed.places, 2))
    boxes = []
    drawn = nx.Graph(list(shown.ties))
    for part in nx.connected_components(drawn):
        xs, ys = zip(*(placed.places[each] for each in part), strict=True)
        boxes.append((min(xs), min(ys), max(xs), max(ys)))
    for a, b in combinations(boxes, 2):
        assert a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1]


def test_the_same_network_gives_the_same_picture() -> None:
    shown = network_of(nx.barabasi_albert_graph(200, 3, seed=1))
    assert arrange(shown) == arrange(shown)


def test_those_tied_stand_nearer_than_others() -> None:
    graph = nx.connected_caveman_graph(8, 8)
    shown = network_of(graph)
    placed = arrange(shown)

    def far(pair: tuple[int, int]) -> float:
        (ax, ay), (bx, by) = placed.places[pair[0]], placed.places[pair[1]]
        return hypot(ax - bx, ay - by)

    others = random.Random(1).sample(list(nx.non_edges(graph)), 200)
    assert sum(map(far, shown.ties)) / len(shown.ties) < 0.5 * sum(map(far, others)) / len(others)
    assert len(set(placed.communities)) == pytest.approx(8, abs=2)


def test_groups_are_the_largest_and_everybody_else() -> None:
    shown = network_of(nx.complete_graph(60))
    found = groups(shown, Placed((), ()), By.ORGANIZATION)
    assert len(found) == 9
    assert found[-1].name == ""
    assert sorted(place for group in found for place in group.members) == list(range(60))
    assert groups(Network((), (), 0), Placed((), ()), By.COMMUNITY) == []
    assert arrange(Network((), (), 3)) == Placed((), ())
