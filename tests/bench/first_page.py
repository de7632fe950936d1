"""netdesk started on a data folder; tells the instant when the first page of people was painted, and ends.

python -m tests.bench.first_page FOLDER
"""

from __future__ import annotations

import sys


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
    """Start netdesk as a user does; its delegate is seen to once PySide is there, before the window is loaded."""
    from netdesk import __main__ as program
    from netdesk import pyside

    import_pyside = pyside.import_pyside

    def import_and_watch() -> None:
        import_pyside()
        end_when_painted()

    pyside.import_pyside = import_and_watch
    sys.argv = ["netdesk", "--data-dir", folder]
    program.main()


if __name__ == "__main__":
    main(*sys.argv[1:])
