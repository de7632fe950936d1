"""The lines of the card that somebody came in with, kept so that what is not edited goes out as it came.

A kept line begins with a mark. Of what the draft holds word for word, notes, extra lines and the one with the photo,
only the head is kept.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from netdesk.core.photos import has_picture
from netdesk.exchange.content_lines import NO_HEAD, Head, parse_head, raw_line, split_line
from netdesk.exchange.vcard_values import unescape
from netdesk.exchange.vcard_writing import escaped, folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.people import PersonDraft
    from netdesk.exchange.content_lines import Line

_WHOLE, _EXTRA, _PHOTO = "=", "+", "p"
_MODERN = re.compile(r"^=VERSION:[34]\.0$", re.MULTILINE)
_HAS_UID = re.compile(r"^=(?:[\w-]+\.)?UID[ \t]*[;:]", re.MULTILINE | re.IGNORECASE)
_NOTES = {"n": ";,", "c": ",", "b": ""}
"""The marks of a note by what was escaped in it."""


def kept_line(head: Head, value: str, is_taken: bool) -> str:
    """How a line is kept; ``is_taken``: it is not among the draft's extra lines."""
    if not is_taken:
        return _EXTRA + head.text
    if head.name == "PHOTO":
        return _PHOTO + head.text
    if head.name == "NOTE":
        text = unescape(value)
        return next((mark for mark, marks in _NOTES.items() if escaped(text, marks) == value), "n") + head.text
    return f"{_WHOLE}{head.text}:{value}"


def source_lines(person: PersonDraft) -> tuple[list[Line], list[str]]:
    """The lines of the card a person came in with, with notes and photo as they are now, and extra lines besides."""
    kept, extra = kept_lines(person)
    return [line for _, line in kept], extra


def kept_lines(person: PersonDraft) -> tuple[list[tuple[str, Line]], list[str]]:
    """The same, each line of the card with how it is kept."""
    lines: list[tuple[str, Line]] = []
    extra = _held(person.extra_lines, person.photo_line)
    if not person.source_card:
        return lines, extra
    notes = person.notes
    for kept in person.source_card.split("\n"):
        mark, text = kept[:1], kept[1:]
        if mark == _WHOLE:
            lines.append((kept, _split(text)))
        elif mark == _PHOTO:
            if line := _photo_taken(extra, text, person.photo_line):
                lines.append((kept, _split(line)))
        elif mark == _EXTRA:
            at = next((at for at, each in enumerate(extra) if _has_head(each, text)), None)
            if at is not None:
                line = extra.pop(at)
                lines.append((kept, (_head(text), line[len(text) + 1 :]) if text else (NO_HEAD, line)))
        elif notes and not _head(text).encoding:
            lines.append((kept, (_head(text), escaped(notes, _NOTES.get(mark, "")))))
            notes = ""
    if extra:
        there = {raw_line(line) for _, line in lines}
        extra = [line for line in extra if line not in there]
    return lines, extra


def card_as_it_came(uid: str, source_card: str, extra_lines: str, notes: str, photo_line: str) -> str:
    """The whole card, with its line ends, of somebody who is as they came in; empty where ``vcard`` has to write it.

    ``extra_lines`` as in the database, separated by line ends. A card without a UID gets that which it was given.
    """
    is_without_uid = uid not in source_card
    if _MODERN.search(source_card) is None or (is_without_uid and _HAS_UID.search(source_card)):
        return ""
    lines = ["BEGIN:VCARD\r\n"]
    extra = _held(extra_lines.split("\n"), photo_line)
    for kept in source_card.split("\n"):
        mark, text = kept[:1], kept[1:]
        if mark == _WHOLE:
            lines.append(folded(text))
        elif mark == _PHOTO:
            if line := _photo_taken(extra, text, photo_line):
                lines.append(folded(line))
        elif mark == _EXTRA:
            at = next((at for at, each in enumerate(extra) if _has_head(each, text)), None)
            if at is not None:
                lines.append(folded(extra.pop(at)))
        elif notes and not _head(text).encoding:
            lines.append(folded(f"{text}:{escaped(notes, _NOTES.get(mark, ''))}"))
            notes = ""
    if is_without_uid:
        lines.append(folded(f"UID:{escaped(uid)}"))
    lines.append("END:VCARD\r\n")
    return "".join(lines)


def _held(extra_lines: Iterable[str], photo_line: str) -> list[str]:
    return [*extra_lines, photo_line] if photo_line else [*extra_lines]


def _photo_taken(extra: list[str], head: str, photo_line: str) -> str:
    """The line with the photo, taken from among the extra lines: one that could not be read has stayed there."""
    pictures = (line for line in extra if _has_head(line, head) and has_picture(line))
    found = photo_line if photo_line in extra else next(pictures, "")
    if found:
        extra.remove(found)
    return found


def _has_head(line: str, head: str) -> bool:
    return line.startswith(f"{head}:") if head else split_line(line)[0] is NO_HEAD


def _split(text: str) -> Line:
    before, _, value = text.partition(":")
    head = _head(before)
    return (head, value) if head.name else split_line(text)


@lru_cache(maxsize=4096)
def _head(text: str) -> Head:
    return parse_head(text)
