"""Runner: the one way to start a coroutine from a slot. It keeps the task, reports what goes wrong, cancels at exit."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeVar

from netdesk.errors import KnownError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

logger = logging.getLogger(__name__)
T = TypeVar("T")


class Runner:
    """Runs coroutines on the running event loop. An error in one goes to the log and to ``show_error``."""

    def __init__(self, show_error: Callable[[str, BaseException], None]) -> None:
        """``show_error`` gets the task's label and the error, on the event loop's thread."""
        self._show_error = show_error
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, coroutine: Coroutine[Any, Any, T], label: str) -> asyncio.Task[T]:
        """Start ``coroutine``; ``label`` says what it does, for the log and the error shown. Needs a running loop."""
        from asyncio import get_running_loop

        task = get_running_loop().create_task(coroutine, name=label)
        self._tasks.add(task)
        task.add_done_callback(self._on_task_done)
        return task

    async def close(self) -> None:
        """Cancel what still runs and wait for it to end."""
        from asyncio import gather

        running = tuple(self._tasks)
        for task in running:
            task.cancel()
        await gather(*running, return_exceptions=True)

    def _on_task_done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, KnownError):
            # Its message may name people.
            logger.info("%s: %s", task.get_name(), type(error).__name__)
        else:
            logger.error("%s failed", task.get_name(), exc_info=error)
        self._show_error(task.get_name(), error)
