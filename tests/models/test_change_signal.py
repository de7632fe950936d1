"""The desk's changes arrive on the main thread, once a turn."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from netdesk.core.change import Area, Change, Origin
from netdesk.models.change_signal import ChangeSignal, merged

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


class Changes:
    """The part of a desk that tells of changes."""

    def __init__(self) -> None:
        self.listeners: list[Callable[[Change], None]] = []

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def announce(self, change: Change) -> None:
        for listener in self.listeners:
            listener(change)


def change(area: Area, *ids: int, label: str = "", origin: Origin = Origin.USER) -> Change:
    return Change(frozenset({area}), frozenset(ids), label, origin)


def test_several_changes_become_one() -> None:
    both = merged([change(Area.PEOPLE, 1, label="Added Ana"), change(Area.INTERACTIONS, 2, origin=Origin.ENGINE)])
    assert both == Change(frozenset({Area.PEOPLE, Area.INTERACTIONS}), frozenset({1, 2}), "Added Ana", Origin.USER)


def test_any_of_them_wins_over_some_of_them() -> None:
    assert merged([change(Area.PEOPLE, 1), change(Area.PEOPLE)]).ids == frozenset()


def test_changes_of_another_thread_arrive_together_on_this_one(qtbot: QtBot) -> None:
    desk: Any = Changes()
    signal = ChangeSignal(desk)
    told: list[tuple[Change, threading.Thread]] = []
    signal.changed.connect(lambda each: told.append((each, threading.current_thread())))

    def write() -> None:
        for number in (1, 2, 3):
            desk.announce(change(Area.PEOPLE, number, label=f"Added {number}"))

    writer = threading.Thread(target=write)
    with qtbot.waitSignal(signal.changed):
        writer.start()
        writer.join()
    assert told == [(change(Area.PEOPLE, 1, 2, 3, label="Added 3"), threading.main_thread())]


def test_after_its_end_it_listens_no_longer(qtbot: QtBot) -> None:
    desk: Any = Changes()
    signal = ChangeSignal(desk)
    signal.stop()
    assert desk.listeners == []
