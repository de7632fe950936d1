"""What every writer of vCards needs: escapes, labels, and lines folded."""

from __future__ import annotations

import re

_WIDTH = 75
_TYPES = {"home": "HOME", "work": "WORK", "mobile": "CELL", "fax": "FAX", "pager": "PAGER", "other": "OTHER"}


def escaped(text: str, marks: str = ";,") -> str:
    """RFC 2426 section 4: backslash, line end and ``marks``."""
    text = text.replace("\\", "\\\\")
    for mark in marks:
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def labelled(label: str, group: str) -> tuple[str, list[str]]:
    """What says a label: parameters of the line, or where it is no usual one a line of its own."""
    words = label.split()
    if all(word in _TYPES for word in words):
        return "".join(f";TYPE={_TYPES[word]}" for word in words), []
    return "", [f"{group}X-ABLabel:{escaped(label)}"]


def bare(text: str) -> str:
    """A parameter's value, of letters and digits alone."""
    return re.sub(r"[^A-Za-z0-9-]+", "-", text).strip("-").lower()


def folded(line: str) -> str:
    """A content line in pieces of at most 75 octets, none of which ends within a character, with its line end."""
    if len(line) <= _WIDTH and line.isascii():
        return f"{line}\r\n"
    data = line.encode("utf-8", "replace")
    pieces, at, room = [], 0, _WIDTH
    while at < len(data):
        end = at + room
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[at:end])
        at, room = end, _WIDTH - 1
    return b"\r\n ".join(pieces).decode("utf-8") + "\r\n"
