"""Where the disk fails in the midst of it, work is rolled back, said in words, and can be done once the disk is sound.

A few places of each work; ``make faults`` has them all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.breaking import WORKS, Fault, break_at

if TYPE_CHECKING:
    from pathlib import Path

PLACES = (1, 3, 40)


@pytest.mark.parametrize("fault", [each for each in Fault if each is not Fault.TRUNCATE])
@pytest.mark.parametrize("work", WORKS)
def test_work_on_a_disk_that_fails_is_rolled_back_and_said(tmp_path: Path, work: str, fault: Fault) -> None:
    outcome = break_at(tmp_path, work, fault, PLACES)
    assert outcome.wrong == []
    assert outcome.refused or work == "opening"
