"""Kill netdesk at random moments of a backup, a restore, an archive and a change of passphrase, and count.
``make faults``, ARGS=RUNS.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from random import Random

from tests.faults import rekeying
from tests.faults.killing import TASKS, kill_once, prepare

RUNS = 40
CROWD = 3000


def main(runs: int) -> int:
    """Kill each task ``runs`` times; returns the exit code."""
    seed = Random().randrange(10**6)
    random, wrong = Random(seed), 0
    with tempfile.TemporaryDirectory() as root:
        place = prepare(Path(root), CROWD)
        rekeyed = rekeying.prepare(Path(root), CROWD)
        for task in (*TASKS, "passphrase"):
            if task == "passphrase":
                found = [said for _ in range(runs) if (said := rekeying.kill_once(rekeyed, random))]
            else:
                found = [said for _ in range(runs) if (said := kill_once(place, task, random))]
            wrong += len(found)
            print(
                f"{task}: killed {runs} times, {len(found)} times something was wrong", *found, sep="\n  ", flush=True
            )
    print(f"seed {seed}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS))
