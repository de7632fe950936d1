"""Coverage-guided fuzzing of every reader by atheris. ``make fuzz``, ARGS="SECONDS [READER …]"; ends 1 at a crash."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

SECONDS = 600
MEMORY_MIB = 1024
SLOWEST_SECONDS = 10
CRASHES = Path("build/fuzz")
MOST_WORDS = 400
READERS = ("netdesk.exchange.", "netdesk.store.archives")
PARSERS = ("icalendar", "recurring_ical_events")
_WORD = re.compile(rb"[A-Za-z][A-Za-z_-]{2,30}")
_COVERED = re.compile(r"cov: (\d+)")


def main(arguments: list[str]) -> int:
    """Attack the readers named, else all, each for some seconds in a process of its own; returns the exit code."""
    from tests.fuzz.readers import TARGETS

    seconds = int(arguments[0]) if arguments else SECONDS
    wrong = 0
    for name in arguments[1:] or TARGETS:
        CRASHES.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as corpus, tempfile.NamedTemporaryFile() as words:
            seeds = list(TARGETS[name].seeds())
            for number, seed in enumerate(seeds):
                (Path(corpus) / f"{number}").write_bytes(seed)
            words.write(words_of(seeds))
            words.flush()
            ended = subprocess.run(
                [sys.executable, "-m", "tests.fuzz", "--one", name, corpus, f"-max_total_time={seconds}",
                 f"-rss_limit_mb={MEMORY_MIB}", f"-timeout={SLOWEST_SECONDS}", f"-artifact_prefix={CRASHES / name}-",
                 f"-dict={words.name}", "-max_len=32768", "-print_final_stats=1"],
                stderr=subprocess.PIPE, text=True, errors="replace", check=False,
            )  # fmt: skip
        runs = next((line.split()[-1] for line in ended.stderr.splitlines() if "executed_units" in line), "0")
        covered = max(map(int, _COVERED.findall(ended.stderr)), default=0)
        verdict = "clean" if ended.returncode == 0 else "NOT CLEAN"
        print(f"{name}: {int(runs):,} inputs through {covered:,} branches, {verdict}", flush=True)
        if ended.returncode:
            wrong += 1
            print(ended.stderr[-4000:], flush=True)
    return 1 if wrong else 0


def words_of(seeds: list[bytes]) -> bytes:
    """The words most often in the seeds, as a dictionary that libFuzzer makes inputs of."""
    found = Counter(word for seed in seeds for word in set(_WORD.findall(seed)))
    return b"".join(b'"%b"\n' % word for word, _ in found.most_common(MOST_WORDS))


def attack_one(name: str, arguments: list[str]) -> None:
    """Attack one reader until time is up or it falls; ends the process."""
    import atheris

    import netdesk

    with atheris.instrument_imports(include=["netdesk", *PARSERS], enable_loader_override=False):
        for each in pkgutil.walk_packages(netdesk.__path__, "netdesk."):
            if each.name.startswith(READERS):
                importlib.import_module(each.name)
        for parser in PARSERS:  # which readers import when they need them
            importlib.import_module(parser)
        from tests.fuzz.readers import TARGETS
    atheris.Setup([sys.argv[0], *arguments], TARGETS[name].attack)
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        attack_one(sys.argv[2], sys.argv[3:])
    sys.exit(main(sys.argv[1:]))
