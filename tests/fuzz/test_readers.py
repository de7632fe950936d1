"""Short form of the fuzzing: every seed, cut, doubled and damaged, and files made to be too much."""

from __future__ import annotations

from random import Random

import pytest

from tests.fuzz.readers import TARGETS

DAMAGED = 40


@pytest.mark.parametrize("name", TARGETS)
def test_a_reader_answers_or_refuses_in_words(name):
    random = Random(name)
    target = TARGETS[name]
    seeds = list(target.seeds())
    assert seeds
    for seed in seeds[:20]:
        target.attack(seed)
    for _ in range(DAMAGED):
        data = bytearray(random.choice(seeds))
        for _ in range(random.randint(1, 6)):
            at = random.randrange(len(data) + 1)
            other = random.choice(seeds)
            start = random.randrange(len(other))
            data[at : at + random.randint(0, 60)] = random.choice(
                [other[start : start + 60], random.randbytes(4), b"", b"\n", b"\0", b'"', b"\xff\xfe"]
            )
        target.attack(bytes(data))
