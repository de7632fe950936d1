"""What the buttons of a notification do."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.clock import today
from netdesk.services.notifier import Answers, DesktopNotifications

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.clock import Clock
    from netdesk.core.planner import Nudge
    from netdesk.ui.commands import Commands
    from netdesk.ui.main_window import MainWindow


def notifications(window: MainWindow, commands: Commands, clock: Clock) -> DesktopNotifications:
    """Notifications of nudges whose answers go to the window's commands."""

    def snooze_a_day(nudge: Nudge) -> None:
        commands.nudges.snooze(nudge, today(clock) + timedelta(days=1))

    def open_today(_nudges: Sequence[Nudge]) -> None:
        window.bring_forward()
        window.show_room("today")

    answers = Answers(
        log=lambda nudge: commands.logs.log_with(nudge.person_id),
        done=commands.nudges.done,
        snooze=snooze_a_day,
        open=open_today,
    )
    return DesktopNotifications(paths.resource("icons/netdesk.svg"), answers)
