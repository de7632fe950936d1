"""A store on a real file, under a clock that stands still."""

from datetime import UTC, datetime

import pytest

from netdesk.store.store import Store


class StillClock:
    def now(self):
        return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def published():
    return []


@pytest.fixture
def store(tmp_path, published):
    opened = Store(tmp_path / "netdesk.db", StillClock(), published.append)
    yield opened
    opened.close()
