"""Every figure, or those named:  python -m tests.bench [start] [import] [people] [duplicates] [capture] …"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.bench_capture import bench_capture
from tests.bench.bench_due import bench_due
from tests.bench.bench_duplicates import bench_duplicates
from tests.bench.bench_export import bench_export
from tests.bench.bench_idle import bench_idle
from tests.bench.bench_import import bench_import
from tests.bench.bench_insight import bench_insight
from tests.bench.bench_journal import bench_journal
from tests.bench.bench_monica import bench_monica
from tests.bench.bench_news import bench_news
from tests.bench.bench_offers import bench_offers
from tests.bench.bench_people import bench_people
from tests.bench.bench_sheets import bench_sheets
from tests.bench.bench_stall import bench_stall
from tests.bench.bench_start import bench_start
from tests.bench.bench_typing import bench_typing
from tests.bench.figure import heading
from tests.desktop.virtual import VirtualDesktop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.bench.figure import Figure

BENCHES: dict[str, Callable[[VirtualDesktop, Path], Iterable[Figure]]] = {
    "start": bench_start,
    "import": bench_import,
    "monica": bench_monica,
    "export": bench_export,
    "news": bench_news,
    "offers": bench_offers,
    "people": bench_people,
    "duplicates": bench_duplicates,
    "due": bench_due,
    "capture": bench_capture,
    "journal": bench_journal,
    "typing": bench_typing,
    "insight": bench_insight,
    "sheets": bench_sheets,
    "stall": bench_stall,
    "idle": bench_idle,
}


def main(names: list[str]) -> int:
    """Print one table; 1 when a limit is not kept."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desktop = VirtualDesktop(folder)
        try:
            desktop.start()
            print(heading(), flush=True)
            figures = []
            for bench in names or BENCHES:
                for figure in BENCHES[bench](desktop, folder):
                    print(figure.line(), flush=True)
                    figures.append(figure)
        finally:
            desktop.stop()
    return 0 if all(figure.is_met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
