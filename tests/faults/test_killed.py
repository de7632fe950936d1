"""Killed in the midst of whatever it does, the desk is whole and has what was acknowledged; make faults kills more."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.faults import rekeying
from tests.faults.killing import TASKS, kill_once, prepare

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("task", TASKS)
def test_a_desk_whose_process_was_killed_is_whole(tmp_path: Path, task: str) -> None:
    place = prepare(tmp_path, crowd=200)
    assert [killed.wrong for seed in range(2) if (killed := kill_once(place, task, Random(seed))).wrong] == []


def test_a_desk_killed_while_its_passphrase_changes_opens_by_the_old_or_the_new(tmp_path: Path) -> None:
    folder = rekeying.prepare(tmp_path, crowd=200)
    assert [said for seed in range(4) if (said := rekeying.kill_once(folder, Random(seed)))] == []
