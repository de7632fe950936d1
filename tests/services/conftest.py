"""A desk on a real folder, under a clock that stands still."""

from datetime import UTC, datetime

import pytest

from netdesk.services.desk import Desk


class StillClock:
    def now(self):
        return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path):
    opened = Desk(tmp_path, StillClock())
    yield opened
    opened.close()
