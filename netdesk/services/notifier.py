"""Notifier: due touches as desktop notifications. A copy of what the window shows, never the only place."""

from __future__ import annotations

import asyncio
import html
import logging
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.reason import morning_words, notice_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from desktop_notifier import DesktopNotifier, Notification

    from netdesk.core.planner import Nudge
    from netdesk.services.outlook import Outlook

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


class DesktopNotifications:
    """Notifications through the desktop's own service, which is looked for with each notification."""

    def __init__(self, icon: Path | None, answers: Answers) -> None:
        """``icon`` is a picture file shown beside the text."""
        self._icon = icon
        self._answers = answers
        self._service: DesktopNotifier | None = None
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
                await service.send_notification(
                    self._notification(outlook.notices, _words(outlook, today), lambda: taken.append(True))
                )
        except Exception as error:
            # Each platform's service fails in its own ways, and none of them is a reason to stop.
            logger.debug("The notification service raised %r", error)
        if not taken:
            self.close()
            if not self._is_absence_logged:
                logger.warning("No notification service answers; due touches are shown in the window alone")
                self._is_absence_logged = True
        return bool(taken)

    def close(self) -> None:
        """Let go of the service. Buttons of notifications still shown do nothing any more."""
        service, self._service = self._service, None
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
        buttons: tuple[Button, ...] = ()
        if len(nudges) == 1:
            first = (
                Button(tr("Log"), lambda: self._answers.log(nudges[0]), "log")
                if nudges[0].person_id
                else Button(tr("Done"), lambda: self._answers.done(nudges[0]), "done")
            )
            buttons = (
                first,
                Button(tr("Snooze"), lambda: self._answers.snooze(nudges[0]), "snooze"),
            )
        return Notification(
            title=title,
            # The freedesktop service reads the text, though not the title, as markup.
            message=html.escape(text, quote=False) if sys.platform == "linux" else text,
            buttons=buttons,
            on_clicked=lambda: self._answers.open(nudges),
            on_dispatched=taken,
        )


def _words(outlook: Outlook, today: date) -> tuple[str, str]:
    """Title and text: of one that stands alone its own, of several those of the morning, as the window has it."""
    notices, day = outlook.notices, outlook.day
    if day is None:
        return notice_words(notices, today, outlook.bringing)
    if len(notices) == 1:
        is_asked = notices[0].key in {nudge.key for nudge in day.picked}
        return notice_words(notices, today, outlook.bringing, waits=not is_asked)
    return morning_words(day.picked, day.asked, day.held_back, today)
