"""What packaging/translations.py does, for the tests, and a window that speaks French."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from netdesk import paths
from netdesk.core import language as sentences
from netdesk.ui.language import Language, speak

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[1]


def _loaded() -> ModuleType:
    spec = spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


translations = _loaded()


@contextmanager
def french(application: QApplication) -> Iterator[None]:
    """All that is made meanwhile is in French, of the file as it is now."""
    translations.compile_all(paths.resource("translations"))
    before = QLocale()
    try:
        speak(application, Language.FRENCH)
        yield
    finally:
        QLocale.setDefault(before)
        sentences.speak_with(None)
        sentences.group_with(None)
        for each in application.findChildren(QTranslator):
            application.removeTranslator(each)
            each.setParent(None)
