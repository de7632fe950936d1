"""Notifier: due touches as desktop notifications. A copy of what the window shows, never the only place."""

from __future__ import annotations

import asyncio
import html
import logging
import sys
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from netdesk.core.language import tr
from netdesk.core.reason import morning_words, notice_words

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import date
    from pathlib import Path

    from desktop_notifier import DesktopNotifier, Notification

    from netdesk.core.planner import Nudge
    from netdesk.services.outlook import Outlook

T = TypeVar("T")
logger = logging.getLogger(__name__)
# The library logs each failure with a traceback; show() says it once.
logging.getLogger("desktop_notifier").addHandler(logging.NullHandler())

PATIENCE = 30
"""Seconds after which a notification service that does not answer is taken for absent."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the parts of a notification call, on the event loop's thread. ``open`` is a click beside the buttons."""

    log: Callable[[Nudge], None]
    done: Callable[[Nudge], None]
    snooze: Callable[[Nudge], None]
    open: Callable[[Sequence[Nudge]], None]


@dataclass(frozen=True, slots=True)
class _Shown:
    """A notification that was sent: which of its nudges are still open, and its number on the freedesktop bus."""

    told: deque[Nudge]
    number: int | None


class DesktopNotifications:
    """Notifications through the desktop's own service, which is looked for with each notification."""

    def __init__(self, icon: Path | None, answers: Answers) -> None:
        """``icon`` is a picture file shown beside the text."""
        self._icon = icon
        self._answers = answers
        self._service: DesktopNotifier | None = None
        self._shown: dict[str, _Shown] = {}
        self._is_absence_logged = False

    async def show(self, outlook: Outlook, today: date) -> bool:
        """Show one notification for what is to be told: of one with Log (Done where it is about nobody) and Snooze, of
        several how many the day asks for, the first names, and how many more are due.

        False where no service took it; the log says so once.
        """
        taken: list[bool] = []
        try:
            async with asyncio.timeout(PATIENCE):
                service = self._service = self._service or self._connected()
                identifier = await service.send_notification(
                    self._notification(outlook.notices, _words(outlook, today), lambda: taken.append(True))
                )
                if taken:
                    self._shown[identifier] = _Shown(deque(outlook.notices), _number(service, identifier))
        except Exception as error:
            # Each platform's service fails in its own ways, and none of them is a reason to stop.
            logger.debug("The notification service raised %r", error)
        if not taken:
            self.close()
            if not self._is_absence_logged:
                logger.warning("No notification service answers; due touches are shown in the window alone")
                self._is_absence_logged = True
        return bool(taken)

    async def take_back(self, is_due: Callable[[Nudge], Awaitable[bool]]) -> None:
        """Take every notification from the screen of which nothing is due any more."""
        for identifier, shown in list(self._shown.items()):
            while shown.told and not await is_due(shown.told[0]):
                shown.told.popleft()
            if not shown.told and self._service is not None and identifier in self._shown:
                del self._shown[identifier]
                try:
                    async with asyncio.timeout(PATIENCE):
                        await self._service.clear(identifier)
                except Exception as error:
                    # One that ran out by itself is unknown to the library, which then fails.
                    logger.debug("The notification service raised %r", error)

    def close(self) -> None:
        """Let go of the service. Buttons of notifications still shown do nothing any more."""
        service, self._service = self._service, None
        self._shown.clear()
        if service is not None:
            # The library never closes its connection, and opens another where a notification failed.
            bus = getattr(service._backend, "bus", None)  # noqa: SLF001
            if bus is not None:
                bus.disconnect()

    def _connected(self) -> DesktopNotifier:
        from desktop_notifier import DesktopNotifier, Icon

        return DesktopNotifier("netdesk", Icon(path=self._icon) if self._icon else None)

    def _notification(self, nudges: Sequence[Nudge], words: tuple[str, str], taken: Callable[[], None]) -> Notification:
        from desktop_notifier import Button, Notification

        title, text = words
        identifier = str(uuid4())

        def pressed(answer: Callable[[Nudge], None]) -> Callable[[], None]:
            return lambda: self._answered(identifier, answer, nudges[0])

        buttons: tuple[Button, ...] = ()
        if len(nudges) == 1:
            first = (
                Button(tr("Log"), pressed(self._answers.log), "log")
                if nudges[0].person_id
                else Button(tr("Done"), pressed(self._answers.done), "done")
            )
            buttons = (first, Button(tr("Snooze"), pressed(self._answers.snooze), "snooze"))
        return Notification(
            title=title,
            # The freedesktop service reads the text, though not the title, as markup.
            message=html.escape(text, quote=False) if sys.platform == "linux" else text,
            buttons=buttons,
            on_clicked=lambda: self._answered(identifier, self._answers.open, nudges),
            on_dispatched=taken,
            identifier=identifier,
        )

    def _answered(self, identifier: str, answer: Callable[[T], None], about: T) -> None:
        """Take a notification from the screen where the service left it there, and do what was asked for."""
        shown = self._shown.pop(identifier, None)
        if shown is not None and shown.number is not None and self._service is not None:
            _close(self._service, shown.number)
        answer(about)


def _number(service: DesktopNotifier, identifier: str) -> int | None:
    """What the freedesktop service calls a notification; None on other systems."""
    numbers = getattr(service._backend, "_platform_to_interface_notification_identifier", None)  # noqa: SLF001
    return None if numbers is None else numbers.inverse.get(identifier)


def _close(service: DesktopNotifier, number: int) -> None:
    """Close a notification one of whose buttons was pressed: some services leave that to the sender, and the library
    has forgotten its number by then."""
    from dbus_fast import Message, MessageFlag

    name, path = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
    flags = MessageFlag.NO_REPLY_EXPECTED
    close = Message(name, path, name, "CloseNotification", flags=flags, signature="u", body=[number])
    bus = getattr(service._backend, "bus", None)  # noqa: SLF001
    if bus is not None:
        bus.send(close)


def _words(outlook: Outlook, today: date) -> tuple[str, str]:
    """Title and text: of one that stands alone its own, of several those of the morning, as the window has it."""
    notices, day = outlook.notices, outlook.day
    if day is None:
        return notice_words(notices, today, outlook.bringing)
    if len(notices) == 1:
        is_asked = notices[0].key in {nudge.key for nudge in day.picked}
        return notice_words(notices, today, outlook.bringing, waits=not is_asked)
    return morning_words(day.picked, day.asked, day.held_back, today)
