"""netdesk started on a data folder; tells the instant when the first page of people was painted, and ends.

python -m tests.bench.first_page FOLDER
"""

from __future__ import annotations

import sys

from tests.bench.bare_window import report


def end_when_painted() -> None:
    """Report at the end of the turn in which the first row of a person is drawn."""
    from PySide6.QtCore import QTimer

    from netdesk.ui.person_delegate import PersonDelegate

    draw = PersonDelegate.paint
    drawn: list[PersonDelegate] = []

    def paint(self: PersonDelegate, *args: object) -> None:
        draw(self, *args)
        if not drawn:
            drawn.append(self)
            QTimer.singleShot(0, report)

    PersonDelegate.paint = paint


if __name__ == "__main__":
    end_when_painted()
    sys.argv = ["netdesk", "--data-dir", sys.argv[1]]
    from netdesk.__main__ import main

    main()
