"""Compiles the translations whenever netdesk is built, also into the environment of a checkout."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatch calls ``initialize`` before it collects the files."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the .qm files in resources/translations."""
        sys.path.insert(0, str(Path(self.root, "packaging")))
        import translations

        translations.compile_all()
