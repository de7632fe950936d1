"""What every test starts from: no screen needed, no file of the user's touched."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps a test that forgets to name a folder away from the user's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
