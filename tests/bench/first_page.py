"""netdesk started on a data folder; tells the instant when the first page of people was painted, and ends.

python -m tests.bench.first_page FOLDER
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def end_when_painted() -> None:
    """Report at the end of the turn in which the first row of a person is drawn."""
    from PySide6.QtCore import QTimer

    from netdesk.ui.person_delegate import PersonDelegate
    from tests.bench.bare_window import report

    draw = PersonDelegate.paint
    drawn: list[PersonDelegate] = []

    def paint(self: PersonDelegate, *args: object) -> None:
        draw(self, *args)
        if not drawn:
            drawn.append(self)
            QTimer.singleShot(0, report)

    PersonDelegate.paint = paint


def main(folder: str) -> None:
    """Start netdesk as a user does; its delegate is seen to when it is about to load its window, not before."""
    from netdesk import __main__ as program
    from netdesk import screen

    asked = screen.has_screen

    def has_screen(environment: Mapping[str, str]) -> bool:
        is_there = asked(environment)
        end_when_painted()
        return is_there

    screen.has_screen = has_screen
    sys.argv = ["netdesk", "--data-dir", folder]
    program.main()


if __name__ == "__main__":
    main(*sys.argv[1:])
