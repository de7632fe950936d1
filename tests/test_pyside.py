"""PySide's embedded sources are compiled once, and what was kept of that is never trusted beyond its word."""

from __future__ import annotations

import ctypes
import marshal
import os
import subprocess
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

import pytest

from netdesk.pyside import EmbeddedSources, loses_none

NAME = "shibokensupport/signature/loader.py"
START_AND_TELL = """
import builtins, sys
compiled, compile_source = [], builtins.compile

def compile_and_note(source, filename, *arguments, **options):
    compiled.append(str(filename))
    return compile_source(source, filename, *arguments, **options)

builtins.compile = compile_and_note
from netdesk.pyside import import_pyside
import_pyside()
from PySide6.QtCore import QPoint
assert QPoint(1, 2).x() == 1 and builtins.compile is compile_and_note
print(*(name for name in compiled if name.startswith(("shibokensupport", "signature"))), sep="\\n")
"""


@pytest.fixture(autouse=True)
def bytecode(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python keeps what it compiles, as for a user."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def compiled_by_a_start(folder: Path, *options: str) -> list[str]:
    """The sources that PySide had compiled in a new process that keeps bytecode in ``folder``."""
    done = subprocess.run(
        [sys.executable, *options, "-c", START_AND_TELL],
        env={**os.environ, "PYTHONPYCACHEPREFIX": str(folder), "PYTHONDONTWRITEBYTECODE": ""},
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_only_the_first_start_compiles(tmp_path: Path) -> None:
    assert NAME in compiled_by_a_start(tmp_path)
    assert compiled_by_a_start(tmp_path) == []


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path) -> None:
    assert NAME in compiled_by_a_start(tmp_path, "-B")
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    "content",
    [b"", MAGIC_NUMBER, MAGIC_NUMBER + b"nonsense", b"old!" + marshal.dumps({NAME: (b"", None)})],
    ids=["empty", "cut off", "broken", "of another Python"],
)
def test_what_cannot_be_read_is_compiled_and_kept_anew(tmp_path: Path, content: bytes) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(content)
    sources = EmbeddedSources(kept)
    exec(sources.compile(b"answer = 42", NAME, "exec"), found := {})
    assert found["answer"] == 42
    sources.keep()
    assert marshal.loads(kept.read_bytes()[len(MAGIC_NUMBER) :]).keys() == {NAME}


def test_a_changed_source_is_compiled_anew(tmp_path: Path) -> None:
    for source in ("answer = 1", "answer = 2"):
        sources = EmbeddedSources(tmp_path / "kept")
        exec(sources.compile(source, NAME, "exec"), found := {})
        assert f"answer = {found['answer']}" == source
        sources.keep()


def test_a_place_that_cannot_be_written_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    sources = EmbeddedSources(tmp_path / "file" / "kept")
    sources.compile("answer = 42", NAME, "exec")
    sources.keep()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_other_sources_are_none_of_its_business(tmp_path: Path) -> None:
    sources = EmbeddedSources(tmp_path / "kept")
    assert eval(sources.compile("6 * 7", "<string>", "eval", dont_inherit=True)) == 42
    sources.keep()
    assert not (tmp_path / "kept").exists()


def test_a_pair_that_loses_references_to_none_is_found_out() -> None:
    lose, give = ctypes.pythonapi.Py_DecRef, ctypes.pythonapi.Py_IncRef
    none = ctypes.py_object(None)
    lost = 0

    def act() -> None:
        nonlocal lost
        lose(none)
        lost += 1

    # Python 3.12 counts no references to None and has nothing to lose.
    assert loses_none(act) == (sys.version_info < (3, 12))
    for _ in range(lost):
        give(none)
    assert not loses_none(lambda: None)
