"""The misses of the capture line over its gold set:  python -m tests.capture_report"""

from __future__ import annotations

import sys
from collections import Counter

from tests.capture_gold import FIELDS, misses, network, reader, sentences, stated

SETS = {"": "the first set", "fresh_": "the fresh set, of which 87.2% was right when it was first read"}


def main() -> int:
    """Print each miss and the share of fields right, set by set."""
    for prefix, name in SETS.items():
        print(f"\n# {name}\n")
        report(prefix)
    return 0


def report(prefix: str) -> None:
    """Print each miss of a set and the share of fields right, of all fields and of those that are expected or read."""
    known, today = network()
    read = reader()
    total, said = 0, 0
    wrong: Counter[str] = Counter()
    for sentence in sentences(prefix):
        found = read.read(sentence.say, today, known)
        missed = misses(sentence, found)
        total += len(FIELDS)
        said += stated(sentence, found)
        wrong.update(list(missed))
        if missed:
            print(f"{sentence.language}  {sentence.say}")
            for name, (expected, given) in missed.items():
                print(f"      {name}: expected {expected!r}, read {given!r}")
    missed_fields = sum(wrong.values())
    print(f"\n{missed_fields} fields missed: " + ", ".join(f"{name} {number}" for name, number in wrong.most_common()))
    print(f"of all {total} fields {1 - missed_fields / total:.1%} right")
    print(f"of the {said} fields expected or read {1 - missed_fields / said:.1%} right")


if __name__ == "__main__":
    sys.exit(main())
