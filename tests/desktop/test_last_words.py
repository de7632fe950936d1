"""Why netdesk does not start is seen by who started it from a menu, whatever is wrong with the window's library."""

from __future__ import annotations

import sys

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop

BROKEN_PAIR = """
import sys
from netdesk import pyside
from netdesk.__main__ import main
pyside.loses_none = lambda act: True
sys.argv = ["netdesk"]
main()
"""
MISSING_LIBRARY = """
import sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtWidgets":
            raise ImportError("libEGL.so.1: cannot open shared object file", name=name)
sys.meta_path.insert(0, Finder())
from netdesk.__main__ import main
sys.argv = ["netdesk"]
main()
"""


@pytest.mark.parametrize(("program", "said"), [(BROKEN_PAIR, "do not go together"), (MISSING_LIBRARY, "libEGL.so.1")])
def test_a_window_says_why(desktop, tmp_path, program, said):
    log = tmp_path / "log"
    process = desktop.spawn(sys.executable, "-c", program, log=log)
    wait_until(lambda: process.poll() is not None, "netdesk to end")
    assert process.returncode == 1
    shown = wait_until(lambda: desktop.run("xdotool", "search", "--name", "^netdesk$", check=False).split(), "a window")
    assert said in log.read_text()
    assert "Traceback" not in log.read_text()
    desktop.close(shown[-1])
    wait_until(lambda: not desktop.run("xdotool", "search", "--name", "^netdesk$", check=False).split(), "it to close")
