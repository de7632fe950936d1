"""vCard content lines, lossless: cards of a file, and each card's lines unfolded, raw and in their order.

A line is a ``(Head, value)`` pair. What a property means is vcard.py's business.
RFC 6350 section 3, RFC 2426 section 5, RFC 2425 section 5.8 and vCard 2.1, and what phones make of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from netdesk.exchange.encoding import codec_of, decode, is_multibyte, is_utf8, to_utf8

if TYPE_CHECKING:
    from collections.abc import Iterator

    Line = tuple["Head", str]

_VCARD = rb":[ \t]*[Vv][Cc][Aa][Rr][Dd][ \t\r]*(?=\n|\Z)"
_BEGIN = re.compile(  # the look ahead halves the time: most lines begin otherwise
    rb"\n(?=[\xefAaBb])(?:\xef\xbb\xbf)?(?:[Aa][Gg][Ee][Nn][Tt](?:;[^:\n]*)?:[ \t]*)?[Bb][Ee][Gg][Ii][Nn]" + _VCARD
)
_END = re.compile(rb"\n[Ee][Nn][Dd]" + _VCARD)
# What becomes of files without a line end at their end when they are put together.
_GLUED = (b"END:VCARDBEGIN:VCARD", b"END:VCARD\xef\xbb\xbfBEGIN:VCARD")
_GLUE = re.compile(rb"(END:VCARD)(?:\xef\xbb\xbf)?(BEGIN:VCARD)")
_USUAL_END = b"\nEND:VCARD"
_AGENT_AT_END = re.compile(rb"\nAGENT(?:;[^:\n]*)?:\s*\Z", re.IGNORECASE)
_HEAD = re.compile(r"(?:([A-Za-z0-9_-]+)\.)?([A-Za-z0-9_/-]+)[ \t]*(;.*)?", re.DOTALL)
_HEAD_START = re.compile(rb"(?:[A-Za-z0-9_-]+\.)?[A-Za-z0-9_/-]+[ \t]*(?:;[^:]*)?:")
_HEAD_BEGUN = re.compile(rb"(?:[A-Za-z0-9_-]+\.)?[A-Za-z0-9_/-]+[ \t]*;")
_OLD = re.compile(rb"(?:\A|\n)VERSION:2", re.IGNORECASE)
_QUOTED_SPLIT = re.compile(r'((?:[^":]++|"[^"]*+")*+):(.*)', re.DOTALL)
_PARAM = re.compile(r'((?:[^";]++|"[^"]*+"|")++)')
_PARAM_VALUE = re.compile(r'((?:[^",]++|"[^"]*+"|")++)')
_CHARSET = re.compile(rb";[ \t]*CHARSET[ \t]*=[ \t]*\"?([^;:\"\n]+)", re.IGNORECASE)
_CHARSET_PARAM = re.compile(r";[ \t]*CHARSET[ \t]*=[^;:]*", re.IGNORECASE)
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/]+={0,2}[ \t]*")
_QUOTED_PRINTABLE = re.compile(rb"[;=]\"?QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(rb"[;=]\"?(?:BASE64|B)\"?(?=[;:])", re.IGNORECASE)
_ENCODINGS = {"quoted-printable": "quoted-printable", "base64": "base64", "b": "base64", "8bit": "", "7bit": ""}
_LANGUAGE = re.compile(r"[a-z]{2}-[a-z]{2}")
_PLACES_OF_VALUE = frozenset({"inline", "url", "content-id", "cid"})
# Folding in the middle of words is done at 75 octets; a shorter vCard 2.1 line was folded at its white space.
_FOLDED_AT_WIDTH = 70
_MOST_HEADS_KEPT = 4096
_LOOKED_AT = 1 << 20
_LONGEST_AGENT_HEAD = 1000
_CHARSETS_NAMED_BARE = frozenset({"utf-8", "utf8", "us-ascii", "iso-8859-1", "windows-1252", "shift_jis"})


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """All before the colon. ``text`` is raw, ``name`` and parameter names upper case, ``group`` and ``types`` lower.

    ``name`` is empty for a line that is no content line: the value is then the whole line.
    ``encoding`` is empty, ``quoted-printable`` or ``base64``; ``is_plain`` says that there is neither an encoding nor a
    parameter but TYPE and CHARSET.
    """

    text: str
    name: str = ""
    group: str = ""
    params: tuple[tuple[str, tuple[str, ...]], ...] = ()
    types: tuple[str, ...] = ()
    encoding: str = ""
    charset: str = ""
    is_preferred: bool = False
    is_plain: bool = True

    def param(self, name: str) -> str:
        """The first value of a parameter other than TYPE; empty if there is none."""
        return next((values[0] for key, values in self.params if key == name), "")


NO_HEAD = Head("")


class _NoHeadError(Exception):
    """What stands before the first colon of a line is no head."""


class _Heads(dict[str, Head]):
    """Heads by their text: a file has few different ones."""

    def __missing__(self, text: str) -> Head:
        if len(self) >= _MOST_HEADS_KEPT:
            self.clear()
        head = parse_head(text)
        if not head.name:
            raise _NoHeadError
        self[text] = head
        return head


@dataclass(slots=True)
class Card:
    """One card: its number in the file from 1, the line of its BEGIN, the byte it starts at, its lines."""

    number: int
    line: int
    start: int
    lines: list[Line]


@dataclass(slots=True)
class _Open:
    """A card whose END has not come yet."""

    number: int
    line: int
    start: int
    body: bytearray
    waits_for_agent: bool


def raw_line(line: Line) -> str:
    """The unfolded line as it stood."""
    head, value = line
    return f"{head.text}:{value}" if head.name else value


def has_cards(data: bytes) -> bool:
    """Whether a card begins in the first mebibyte of a file."""
    start = b"\n" + to_utf8(data[:_LOOKED_AT]) + b"\n"
    return _BEGIN.search(start) is not None or _BEGIN.search(start.replace(b"\r", b"\n")) is not None


def cards(data: bytes) -> Iterator[Card]:
    """The cards of a file, each when its end is found: a card inside another one comes before that one.

    Takes UTF-8, UTF-16 or unmarked 8-bit bytes. A BEGIN always starts a card; what stands outside cards is left out.
    """
    data = b"".join((b"\n", to_utf8(data), b"\n")).replace(b"\r\n", b"\n")
    if any(glued in data for glued in _GLUED):
        data = _GLUE.sub(rb"\1\n\2", data)
    if data.find(b"\n", 1, -1) < 0 or _BEGIN.search(data) is None:
        data = data.replace(b"\r", b"\n")
    read = _plain_lines if _is_plain(data) else content_lines
    heads = _Heads()
    stack: list[_Open] = []
    number, line, counted = 0, 1, 1
    begins = _BEGIN.finditer(data)
    found = next(begins, None)
    while found is not None:
        following = next(begins, None)
        start, end = found.span()
        number += 1
        line += data.count(b"\n", counted, start + 1)
        counted = max(counted, start + 1)
        chunk = data[end : following.start() if following else len(data)]
        body_end = chunk.find(_USUAL_END)
        if not stack and body_end >= 0 and body_end == len(chunk.rstrip()) - len(_USUAL_END):
            yield Card(number, line, start, read(chunk[:body_end], heads))
        elif stack:
            yield from _close(stack, _opened(stack, number, line, found), chunk, heads)
        else:
            yield from _close(stack, _Open(number, line, start, bytearray(), False), chunk, heads)
        found = following
    for card in stack:
        yield Card(card.number, card.line, card.start, content_lines(bytes(card.body), heads))


def _opened(stack: list[_Open], number: int, line: int, found: re.Match[bytes]) -> _Open:
    """A new card inside the open ones; the outer one is told if it asked for it with AGENT."""
    outer = stack[-1]
    end = outer.body[-_LONGEST_AGENT_HEAD:]
    announced = _AGENT_AT_END.search(end)
    if announced is not None:
        del outer.body[len(outer.body) - len(end) + announced.start() :]
    outer.waits_for_agent = announced is not None or found[0][1:2] in b"Aa"
    return _Open(number, line, found.start(), bytearray(), False)


def _close(stack: list[_Open], card: _Open, chunk: bytes, heads: _Heads) -> Iterator[Card]:
    """Put ``chunk``, all up to the next BEGIN, into ``card`` and those around it; yield the cards that end."""
    body, *tails = _END.split(chunk)
    if not tails:
        card.body += body
        stack.append(card)
        return
    if len(stack) == 1 and stack[0].waits_for_agent:
        stack[0].body += b"\nAGENT:" + _as_value(b"BEGIN:VCARD" + body + b"\nEND:VCARD")
    yield Card(card.number, card.line, card.start, content_lines(body, heads))
    for tail in tails[:-1]:
        if stack:
            outer = stack.pop()
            yield Card(outer.number, outer.line, outer.start, content_lines(bytes(outer.body + tail), heads))
    if stack and stack[-1].waits_for_agent:
        stack[-1].body += tails[-1]
        stack[-1].waits_for_agent = False


def _as_value(card: bytes) -> bytes:
    """A card as one text value (RFC 2426 section 3.5.4)."""
    card = card.replace(b"\r\n", b"\n").replace(b"\\", b"\\\\").replace(b"\n", b"\\n")
    return card.replace(b",", b"\\,").replace(b";", b"\\;")


def content_lines(body: bytes, heads: dict[str, Head] | None = None) -> list[Line]:
    """The lines of a card's bytes, without BEGIN and END. ``heads`` remembers heads from card to card."""
    heads = _Heads() if heads is None else heads
    body = body.replace(b"\r\n", b"\n")
    if b"\r" in body:
        body = re.sub(rb"\r+\n?", b"\n", body)
    if b"\0" in body:
        body = body.replace(b"\0", b"")
    text = _plain_text(body)
    lines = None if text is None else _lines(text, heads)
    return _careful_lines(body) if lines is None else lines


def _is_plain(data: bytes) -> bool:
    """Whether nothing in a whole file needs more than unfolding, as in nearly all, if it is UTF-8."""
    if any(odd in data for odd in (b"\r", b"\0", b"\x1b", b"\n\t")):
        return False
    upper = data.upper()
    return not any(word in upper for word in (b"VERSION:2", b"CHARSET", b"QUOTED-PRINTABLE"))


def _plain_lines(body: bytes, heads: dict[str, Head]) -> list[Line]:
    """``content_lines`` for a card of a plain file."""
    try:
        lines = _lines(body.replace(b"\n ", b"").decode("utf-8"), heads)
    except UnicodeDecodeError:
        lines = None
    return content_lines(body, heads) if lines is None else lines


def _lines(text: str, heads: dict[str, Head]) -> list[Line] | None:
    """The lines of unfolded text; None where one of them is no content line."""
    parts = [line.partition(":") for line in text.split("\n") if line]
    try:
        lines = [(heads[before], value) for before, colon, value in parts if colon]
    except _NoHeadError:
        lines = []
    if len(lines) < len(parts):  # there is one without a colon, or with one in quotes before it
        lines = [split_line("".join(line)) for line in parts]
        return lines if all(head.name for head, _ in lines) else None
    return lines


def _plain_text(body: bytes) -> str | None:
    """The unfolded text where folding and charset are the usual ones, else None."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if "=\n" in text and _is_quoted_printable(body):
        return None
    if "\x1b" in text:
        return None
    if not text.isascii() and any(is_multibyte(label.decode("latin-1")) for label in _charsets(body)):
        return None
    if "\n " in text or "\n\t" in text:
        return None if _is_old(body) else text.replace("\n ", "").replace("\n\t", "")
    return text


# Most cards are none of these, which a plain look for the word says soonest.
def _is_quoted_printable(body: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in body.upper() and _QUOTED_PRINTABLE.search(body) is not None


def _charsets(body: bytes) -> list[bytes]:
    return _CHARSET.findall(body) if b"CHARSET" in body.upper() else []


def _is_old(body: bytes) -> bool:
    return b"VERSION:2" in body.upper() and _OLD.search(body) is not None


def parse_head(text: str) -> Head:
    """The head of a line; nameless if it is none or if a quoted colon cut it short (see ``split_line``)."""
    match = _HEAD.fullmatch(text.strip())
    if match is None or text.count('"') % 2:
        return Head(text)
    types: list[str] = []
    params: list[tuple[str, tuple[str, ...]]] = []
    encoding = charset = ""
    for param in _PARAM.findall(match[3] or ""):
        key, equals, value = param.partition("=")
        key = key.strip()
        values = tuple(v.strip().strip('"') for v in _PARAM_VALUE.findall(value)) if equals else (key,)
        name = key.upper() if equals else _kind_of_bare(key)
        if not values or not key:
            continue
        if name == "TYPE":
            types += [v.strip().lower() for text in values for v in text.split(",")]
        elif name == "ENCODING":
            encoding = _ENCODINGS.get(values[0].lower(), "")
        elif name == "CHARSET":
            charset = values[0]
        else:
            params.append((name, values))
    is_preferred = "pref" in types or ("PREF", ("1",)) in params
    return Head(
        text,
        match[2].upper(),
        (match[1] or "").lower(),
        tuple(params),
        tuple(types),
        encoding,
        charset,
        is_preferred,
        not (encoding or params),
    )


def _kind_of_bare(word: str) -> str:
    """Which parameter a bare word of vCard 2.1 belongs to."""
    word = word.lower()
    if word in _ENCODINGS and word != "b":
        return "ENCODING"
    if word in _CHARSETS_NAMED_BARE:
        return "CHARSET"
    if _LANGUAGE.fullmatch(word):
        return "LANGUAGE"
    return "VALUE" if word in _PLACES_OF_VALUE else "TYPE"


def split_line(line: str) -> Line:
    """Head and value of a line whose parameters may hold colons in quotes; ``NO_HEAD`` and the line if it has none."""
    match = _QUOTED_SPLIT.fullmatch(line)
    before, value = (match[1], match[2]) if match else ("", "")
    if match is None:
        before, _, value = line.partition(":")
        before = before.replace('"', "")
    head = parse_head(before) if ":" in line else NO_HEAD
    return (head, value) if head.name else (NO_HEAD, line)


def _careful_lines(body: bytes) -> list[Line]:
    """``content_lines`` for cards with soft line breaks, odd folding or 8-bit charsets."""
    label = next((found for raw in _charsets(body) if codec_of(found := raw.decode("latin-1"))), "")
    lines = []
    for raw in _assemble(body.split(b"\n"), _is_old(body)):
        own = _CHARSET.search(raw.partition(b":")[0])
        named = own[1].decode("latin-1") if own else ""
        charset = named if codec_of(named) or is_utf8(named, raw) else label
        head, value = split_line(decode(raw, charset))
        if own and head.name and (not raw.isascii() or b"\x1b" in raw):
            head = parse_head(_CHARSET_PARAM.sub("", head.text))
        lines.append((head, value))
    return lines


def _assemble(physical: list[bytes], is_old: bool) -> list[bytes]:
    """Unfold: physical lines → content lines, soft breaks, base64 blocks and stray continuations joined."""
    lines: list[list[bytes]] = []
    is_quoted = is_base64 = False
    for at, line in enumerate(physical):
        last = lines[-1] if lines else None
        if last is not None and is_quoted and last[-1].endswith(b"="):
            if not line.strip() and at + 1 < len(physical) and not _HEAD_START.match(physical[at + 1]):
                continue
            last[-1] = last[-1][:-1]
            last.append(line)
        elif last is not None and line.startswith((b" ", b"\t")):
            keeps_space = is_old and not is_base64 and len(last[-1]) < _FOLDED_AT_WIDTH
            last.append(line.strip() if is_base64 else line if keeps_space else line[1:])
        elif not line.strip():
            continue
        elif _HEAD_START.match(line):
            head = line.partition(b":")[0]
            is_quoted = _QUOTED_PRINTABLE.search(head) is not None
            is_base64 = _BASE64.search(head + b":") is not None
            lines.append([line])
        elif _HEAD_BEGUN.match(line) and at + 1 < len(physical) and physical[at + 1].startswith((b" ", b"\t")):
            is_quoted = is_base64 = False
            lines.append([line])
        elif last is not None and (joint := _joint(last, line, is_quoted, is_base64)) is not None:
            last += [joint, line]
        else:
            is_quoted = is_base64 = False
            lines.append([line])
    return [b"".join(parts) for parts in lines]


def _joint(last: list[bytes], line: bytes, is_quoted: bool, is_base64: bool) -> bytes | None:
    """What belongs between a line and one that is no content line; None if they don't belong together."""
    if is_base64:
        return b"" if _BASE64_LINE.fullmatch(line) else None
    if last[-1].endswith(b"\\"):
        return b"n"
    if last[0][:4].upper() == b"NOTE" and not line.startswith(b"#"):
        return b"=0D=0A" if is_quoted else b"\\n"
    return None
