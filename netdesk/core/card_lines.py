"""Lines of two cards of one person that netdesk has no field for: which of them say what the others do not.

Programs number their groups anew each time, spell types and charsets as they like, and write pictures in two ways.
"""

from __future__ import annotations

import binascii
import re
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINE = re.compile(r'(?:([\w-]+)\.)?([\w/-]+)[ \t]*((?:;(?:[^":]|"[^"]*")*)?):(.*)', re.DOTALL)
_PARAM = re.compile(r'((?:[^";]|"[^"]*")+)')
_DATA = re.compile(r"data:[^,]*;base64\\?,(.*)", re.IGNORECASE | re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_NOT_WHAT_IT_SAYS = frozenset(
    {"encoding", "charset", "pref", "value", "quoted-printable", "base64", "b", "8bit", "7bit"}
)
_LABEL = "X-ABLABEL"
_STAMPS = frozenset({"VERSION", "REV", "PRODID"})


class _Said(NamedTuple):
    """A line taken apart; ``params`` are those that say something of the value."""

    line: str
    group: str
    name: str
    params: frozenset[str]
    text: str

    @property
    def value(self) -> str:
        """What the text says, without escapes and however it is spaced."""
        return " ".join(_ESCAPE.sub(lambda each: "\n" if each[1] in "nN" else each[1], self.text).split()).casefold()

    @property
    def firm(self) -> str:
        """The organization in a line of one and its departments."""
        return re.split(r"(?<!\\);", self.text, maxsplit=1)[0].strip().casefold()


def beyond(old: Iterable[str], new: Iterable[str], card: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines of ``old`` that still stand beside ``new``, and those of ``new`` that say more.

    A department gives way where another one of the same organization comes. The groups in ``card`` are taken.
    """
    stored, said = [*map(_said, old)], [*map(_said, new)]
    known, meant = _meanings(stored), _meanings(said)
    added = [each for each, meaning in zip(said, meant, strict=True) if meaning not in known]
    labels = {each.group: each for each in said if each.name == _LABEL and each.group}
    labelled = {each.group for each in said if each.name != _LABEL}
    found = [each for each in dict.fromkeys(added) if each.name != _LABEL or each.group not in labelled]
    if all(each.name in _STAMPS for each in found):
        return tuple(each.line for each in stored), ()
    firms = {each.firm for each in found if each.name == "ORG"}
    kept = tuple(
        each.line
        for each, meaning in zip(stored, known, strict=True)
        if each.name != "ORG" or each.firm not in firms or meaning in meant
    )
    lines, renamed = [], _Groups((each.group for each in stored), card)
    for each in found:
        label = labels.get(each.group) if each.name != _LABEL else None
        lines += [renamed.line_of(part) for part in (each, label) if part is not None]
    return kept, tuple(dict.fromkeys(lines))


class _Groups:
    """New names for the groups of lines that come to others, of which some may have the same ones."""

    def __init__(self, groups: Iterable[str], card: str) -> None:
        self._taken = {
            *groups,
            *(found.lower() for found in re.findall(r"^\W?([\w-]+)\.[\w-]+(?:[;:]|$)", card, re.MULTILINE)),
        }
        self._names: dict[str, str] = {}

    def line_of(self, said: _Said) -> str:
        if not said.group:
            return said.line
        name = self._names.get(said.group)
        if name is None:
            free = (each for n in count(1) if (each := f"item{n}") not in self._taken)
            name = self._names[said.group] = next(free) if said.group in self._taken else said.group
            self._taken.add(name)
        return name + said.line[len(said.group) :]


def _said(line: str) -> _Said:
    found = _LINE.fullmatch(line)
    if found is None:
        return _Said(line, "", "", frozenset(), line)
    params: set[str] = set()
    charset = ""
    is_quoted = is_base64 = False
    for param in _PARAM.findall(found[3].lower()):
        name, equals, value = (part.strip() for part in param.partition("="))
        words = [word.strip(' "') for word in (value if equals else name).split(",")]
        is_quoted |= "quoted-printable" in words
        is_base64 |= "base64" in words or (name == "encoding" and "b" in words)
        charset = words[0] if name == "charset" else charset
        if name not in _NOT_WHAT_IT_SAYS:
            params |= {*words} - {"pref"} if name == "type" or not equals else {f"{name}={','.join(words)}"}
    text = found[4]
    data = _DATA.fullmatch(text)
    if is_base64 or data is not None:
        text, params = "".join((data[1] if data else text).split()), set()
    elif is_quoted:
        text = _decoded(text, charset)
    return _Said(line, (found[1] or "").lower(), found[2].upper(), frozenset(params), text)


def _decoded(value: str, charset: str) -> str:
    raw = binascii.a2b_qp(value.encode("utf-8", "replace"))
    try:
        return raw.decode(charset or "utf-8")
    except (LookupError, ValueError):
        return raw.decode("cp1252", "replace")


def _meanings(lines: Iterable[_Said]) -> list[tuple[object, ...]]:
    """What each line says, with the label of its group; a label says something by itself where it is of nothing."""
    lines = [*lines]
    labels = {each.group: each.value for each in lines if each.name == _LABEL and each.group}
    return [
        (each.name, each.params, each.value, "" if each.name == _LABEL else labels.get(each.group, ""))
        for each in lines
    ]
