"""Desktop notifications where there is no service for them. The real service is met in tests/desktop."""

import asyncio
import logging
from datetime import UTC, date, datetime

from netdesk.core.cadence import Cadence
from netdesk.core.planner import Facts, Touch, nudges
from netdesk.services.notifier import Answers, DesktopNotifications
from netdesk.services.outlook import Outlook

DAY = date(2026, 3, 1)


def due(*names):
    touches = tuple(Touch(number, name, Cadence(30, 45), DAY) for number, name in enumerate(names, 1))
    return Outlook(nudges(Facts(touches), datetime(2026, 3, 1, 12, tzinfo=UTC)), len(names), None)


def ignore(_):
    """Answers nothing."""


def test_without_a_service_nothing_is_shown_and_the_log_says_so_once(caplog, monkeypatch, tmp_path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'no-bus'}")
    notifications = DesktopNotifications(None, Answers(ignore, ignore, ignore, ignore))

    async def body():
        return [await notifications.show(due("Ana", "Ben"), DAY) for _ in range(3)]

    with caplog.at_level(logging.INFO, "netdesk"):
        assert asyncio.run(body()) == [False, False, False]
    assert [record.message for record in caplog.records if record.name.startswith("netdesk")] == [
        "No notification service answers; due touches are shown in the window alone"
    ]
