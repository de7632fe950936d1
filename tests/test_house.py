"""The rules of CONTRIBUTING.md that a machine can check: layers, sizes, and no path of one machine in any file."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "netdesk").rglob("*.py"))

# Spelled in pieces so that this file passes its own test.
MACHINE_PATH = re.compile(
    r"(?<![\w./~:>-])/(?:" + "|".join(["work", "tmp", "root", r"home/\w+", r"Users/\w+"]) + r")(?=/)"
)
STATEMENT = re.compile(r"\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH|PRAGMA) [a-z(*1]")


def tracked_files() -> list[Path]:
    """Every file of the checkout that git knows of, and the new ones that it does not ignore."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_the_contracts_between_the_layers_hold():
    # In a process of its own, because it switches off every logger there is.
    lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", lint], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_kit_of_the_window_knows_no_room_and_no_verb():
    modules = [path for path in SOURCES if path.parent.name == "kit"]
    imports = (node.module for path in modules for node in ast.walk(parsed(path)) if isinstance(node, ast.ImportFrom))
    reached = {name for name in imports if name.startswith(("netdesk.ui", "netdesk.services"))}
    assert [name for name in reached if not name.startswith("netdesk.ui.kit")] == []
    assert reached, "the kit is made of itself"


def test_no_file_names_a_path_of_one_machine():
    found = []
    for path in tracked_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {hit.group(0)}" for hit in MACHINE_PATH.finditer(text)]
    assert found == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_says_what_belongs_in_it_and_stays_short(path):
    assert ast.get_docstring(parsed(path)), "a module begins with a docstring"
    assert len(path.read_text(encoding="utf-8").splitlines()) < 400, "a file of 400 lines is asking to become two"


def test_every_statement_stands_in_the_store():
    outside = [path for path in SOURCES if "store" not in path.parts]
    texts = (
        (path.name, node.value)
        for path in outside
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    assert [name for name, text in texts if STATEMENT.match(text)] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_function_fits_on_a_screen(path):
    functions = (node for node in ast.walk(parsed(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    assert [node.name for node in functions if node.end_lineno - node.lineno >= 60] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_count_is_written_in_the_one_way(path):
    raw = re.compile(r"\.format\([^()]*count=len\(|:,\}|ocale\(\)\.toString(?!\()")
    found = raw.findall(path.read_text(encoding="utf-8"))
    assert found == [] or path.name == "language.py", "a number goes through grouped() of core/language.py"
