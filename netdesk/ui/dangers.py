"""What around the desk endangers it, said over the window when it has opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.services import surroundings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netdesk.services.desk import Desk
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.window_memory import WindowMemory


def tell(desk: Desk, memory: WindowMemory, asker: Asker, window: QWidget) -> None:
    """Say what there is; what stays as it is, once."""
    told = memory.told
    for each in surroundings.dangers(desk.reader, desk.folder, desk.clock.now()):
        if each.kind not in told:
            asker.tell(window, tr("Your data is not safe here"), each.sentence)
        if not each.passes:
            told = [*told, each.kind]
    memory.told = told
