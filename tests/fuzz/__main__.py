"""Coverage-guided fuzzing of every reader by atheris. ``make fuzz``, ARGS="SECONDS [READER …]"; ends 1 at a crash."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

SECONDS = 600
MEMORY_MIB = 1024
SLOWEST_SECONDS = 10
CRASHES = Path("build/fuzz")


def main(arguments: list[str]) -> int:
    """Attack the readers named, else all, each for some seconds in a process of its own; returns the exit code."""
    from tests.fuzz.readers import TARGETS

    seconds = int(arguments[0]) if arguments else SECONDS
    wrong = 0
    for name in arguments[1:] or TARGETS:
        CRASHES.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as corpus:
            for number, seed in enumerate(TARGETS[name].seeds()):
                (Path(corpus) / f"{number}").write_bytes(seed)
            ended = subprocess.run(
                [sys.executable, "-m", "tests.fuzz", "--one", name, corpus, f"-max_total_time={seconds}",
                 f"-rss_limit_mb={MEMORY_MIB}", f"-timeout={SLOWEST_SECONDS}", f"-artifact_prefix={CRASHES / name}-",
                 "-max_len=32768", "-print_final_stats=1", "-verbosity=0"],
                stderr=subprocess.PIPE, text=True, errors="replace", check=False,
            )  # fmt: skip
        runs = next((line.split()[-1] for line in ended.stderr.splitlines() if "executed_units" in line), "0")
        print(f"{name}: {int(runs):,} inputs, {'clean' if ended.returncode == 0 else 'NOT CLEAN'}", flush=True)
        if ended.returncode:
            wrong += 1
            print(ended.stderr[-4000:], flush=True)
    return 1 if wrong else 0


def attack_one(name: str, arguments: list[str]) -> None:
    """Attack one reader until time is up or it falls; ends the process."""
    import atheris

    with atheris.instrument_imports(include=["netdesk", "icalendar"], enable_loader_override=False):
        import netdesk.exchange.calendars
        import netdesk.exchange.mail  # noqa: F401
        from tests.fuzz.readers import TARGETS
    atheris.Setup([sys.argv[0], *arguments], TARGETS[name].attack)
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        attack_one(sys.argv[2], sys.argv[3:])
    sys.exit(main(sys.argv[1:]))
