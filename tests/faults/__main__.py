"""Kill netdesk at random moments of all that it does, have its disk fail under it, and count. ``make faults``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from random import Random

from tests.faults import rekeying
from tests.faults.breaking import WORKS, Fault, break_everywhere
from tests.faults.killing import TASKS, Killed, kill_once, prepare

RUNS = 40
CROWD = 3000
_MOST_SHOWN = 5


def main(runs: int) -> int:
    """Kill each task ``runs`` times and fail each access to the disk of each work once; returns the exit code."""
    seed = Random().randrange(10**6)
    random, wrong = Random(seed), 0
    with tempfile.TemporaryDirectory() as root:
        place, rekeyed = prepare(Path(root), CROWD), rekeying.prepare(Path(root), CROWD)
        for task in (*TASKS, "passphrase"):
            if task == "passphrase":
                killed = [Killed(rekeying.kill_once(rekeyed, random), 0) for _ in range(runs)]
            else:
                killed = [kill_once(place, task, random) for _ in range(runs)]
            said = [each.wrong for each in killed if each.wrong]
            acknowledged = sum(each.acknowledged for each in killed)
            after = f", after {acknowledged} pieces of work that were acknowledged" if acknowledged else ""
            print(
                f"{task}: killed {runs} times{after}: {len(said)} times something was wrong",
                *said[:_MOST_SHOWN],
                sep="\n  ",
            )
            sys.stdout.flush()
            wrong += len(said)
    for work in WORKS:
        for fault in Fault:
            with tempfile.TemporaryDirectory() as root:
                outcome = break_everywhere(Path(root), work, fault)
            print(
                f"{work}, {fault}: failed at {outcome.tried} places, {outcome.refused} times said so and rolled back, "
                f"{len(outcome.wrong)} times something was wrong",
                *outcome.wrong[:_MOST_SHOWN],
                sep="\n  ",
                flush=True,
            )
            wrong += len(outcome.wrong)
    print(f"seed {seed}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS))
