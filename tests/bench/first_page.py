"""netdesk started on a data folder; tells the instant when the first page of people was painted, and ends.

    python -m tests.bench.first_page painted|settled FOLDER

``settled`` tells it once the ids of all people are read, too.
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


def end_when_settled() -> None:
    """Report when the list knows all of its people."""
    from netdesk.models.people_model import PeopleModel

    take = PeopleModel._take

    def taken(self: PeopleModel, *args: object) -> None:
        take(self, *args)
        report()

    PeopleModel._take = taken


if __name__ == "__main__":
    moment, folder = sys.argv[1:]
    end_when_painted() if moment == "painted" else end_when_settled()
    sys.argv = ["netdesk", "--data-dir", folder]
    from netdesk.__main__ import main

    main()
