"""What a check finds: a sentence, and what helps against it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from netdesk.core.language import tr

_OF_THE_INDEX = re.compile(
    r".*(?:\binverted index for FTS5 table main\.|^fts5: corruption found .*\")person_(?:text\b|prefix\b)"
    r"|row \d+ missing from index |wrong # of entries in index |non-unique entry in index "
)


class Remedy(StrEnum):
    """What helps against something found."""

    REPAIR = "repair"
    """It can be rebuilt from what is stated."""
    RESTORE = "restore"
    """Only a backup has what is missing here."""
    EDIT = "edit"
    """The user puts it otherwise."""


class Finding(NamedTuple):
    """Something that is not as it should be."""

    sentence: str
    remedy: Remedy


def of_integrity(line: str) -> Finding:
    """What a line of SQLite's integrity check means: an index can be rebuilt, what it indexes cannot."""
    if _OF_THE_INDEX.match(line):
        return Finding(tr("An index is damaged: {line}.").format(line=line), Remedy.REPAIR)
    return Finding(tr("The database file is damaged: {line}.").format(line=line), Remedy.RESTORE)
