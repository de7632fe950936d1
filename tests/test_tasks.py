"""The runner: keeps tasks, reports errors, cancels at the end."""

import asyncio
import gc
import logging

import pytest

from netdesk.errors import InputError
from netdesk.tasks import Runner


async def failing(error):
    await asyncio.sleep(0)
    raise error


@pytest.mark.parametrize(
    ("error", "level", "text"),
    [
        (ZeroDivisionError("x"), logging.ERROR, "Counting failed"),
        (InputError("Ana?"), logging.INFO, "Counting: InputError"),
    ],
)
def test_an_error_is_logged_and_shown_with_its_label(caplog, error, level, text):
    shown = []

    async def body():
        runner = Runner(lambda label, error: shown.append((label, error)))
        await asyncio.wait([runner.start(failing(error), "Counting")])
        await asyncio.sleep(0)

    with caplog.at_level(logging.INFO, "netdesk"):
        asyncio.run(body())
    assert shown == [("Counting", error)]
    assert [(record.levelno, record.getMessage()) for record in caplog.records] == [(level, text)]


def test_what_a_known_error_says_of_people_is_not_logged(caplog):
    async def body():
        runner = Runner(lambda label, error: None)
        await asyncio.wait([runner.start(failing(InputError("Ana Horvat has no name")), "Saving")])
        await asyncio.sleep(0)

    with caplog.at_level(logging.DEBUG, "netdesk"):
        asyncio.run(body())
    assert "Ana" not in caplog.text


def test_a_task_nobody_holds_is_kept_until_it_is_done():
    done = []

    async def body():
        runner = Runner(lambda label, error: None)
        gate = asyncio.Event()

        async def work():
            await gate.wait()
            done.append(True)

        runner.start(work(), "Work")
        gc.collect()
        await asyncio.sleep(0)
        gate.set()
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(body())
    assert done == [True]


def test_closing_cancels_what_runs_and_shows_nothing():
    shown, ended = [], []

    async def body():
        runner = Runner(lambda label, error: shown.append(label))

        async def forever():
            try:
                await asyncio.Event().wait()
            finally:
                ended.append(True)

        tasks = [runner.start(forever(), f"Task {number}") for number in range(3)]
        await asyncio.sleep(0)
        await runner.close()
        assert all(task.cancelled() for task in tasks)

    asyncio.run(body())
    assert (shown, len(ended)) == ([], 3)
