"""What pipx and uv install: the wheel holds all that netdesk reads, and works where there is no checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which a wheel, built of this checkout, was unpacked."""
    folder = tmp_path_factory.mktemp("installed")
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", build, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    with zipfile.ZipFile(folder / done.stdout.split()[-1]) as wheel:
        wheel.extractall(folder / "lib")
    return folder


def netdesk(installed: Path, *args: str) -> str:
    """What the installed ``netdesk ARGS`` prints, without a screen."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    start = f"import sys; sys.path.insert(0, {str(installed / 'lib')!r}); from netdesk.__main__ import main; main()"
    # Isolated, so that the checkout, where the tests run, is not on the path.
    command = [sys.executable, "-I", "-c", start, "--data-dir", str(installed / "desk"), *args]
    done = subprocess.run(command, cwd=installed, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_every_file_that_netdesk_reads(installed: Path) -> None:
    for there, here in (("netdesk/resources", "resources"), ("netdesk/store/migrations", "netdesk/store/migrations")):
        wanted = {
            path.relative_to(ROOT / here)
            for path in (ROOT / here).rglob("*")
            if path.is_file() and path.suffix != ".pyc"
        }
        packed = installed / "lib" / there
        assert wanted
        assert {path.relative_to(packed) for path in packed.rglob("*") if path.is_file()} == wanted
    assert (installed / "lib" / "netdesk/resources/translations/netdesk_fr.qm").exists()


def test_the_installed_program_fills_shows_and_prints_a_desk(installed: Path) -> None:
    assert "A private desk" in netdesk(installed, "--help")
    netdesk(installed, "sample")
    assert netdesk(installed, "today").strip()
    assert "founding" in netdesk(installed, "rules", "--packs")
    sheet = installed / "people.pdf"
    netdesk(installed, "sheet", "directory", "-o", str(sheet))
    assert sheet.read_bytes().startswith(b"%PDF")


def test_the_installed_window_paints(installed: Path) -> None:
    said = netdesk(installed)
    picture = installed / "desk" / "window.png"
    assert str(picture) in said
    assert picture.read_bytes().startswith(b"\x89PNG")
