"""Every page, section and dialog for those who work without a mouse or hear what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netdesk.services import sample
from netdesk.services.desk import Desk
from tests import screenshots
from tests.fakes import FakeClock
from tests.ui.inspection import Inspector

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize("act", screenshots.ACTS, ids=lambda act: act.__name__)
def test_everything_can_be_worked_by_keyboard_and_heard(
    qapp: QApplication, tmp_path: Path, act: screenshots.Act
) -> None:
    desk = Desk(tmp_path, FakeClock(screenshots.NOW))
    if act in screenshots.ON_SAMPLE:
        desk.run(sample.fill).result()
    inspector = Inspector(qapp, tmp_path, desk)
    act(inspector)
    inspector.put_away()
    assert not inspector.faults, "\n".join(dict.fromkeys(inspector.faults))
