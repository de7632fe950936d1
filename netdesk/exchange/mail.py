"""Mail → touches: mbox files and single messages. The head of a message is read, never its text.

Who wrote, to whom, when and in which thread comes
from RFC 5322's header fields; a subject is kept as what it was about.
"""

from __future__ import annotations

import io
import re
from contextlib import suppress
from email import policy
from email.parser import HeaderParser
from email.utils import getaddresses, parsedate_to_datetime
from typing import TYPE_CHECKING

from netdesk.core.channel import Channel
from netdesk.core.drafts import Unreadable
from netdesk.core.keys import contact_key
from netdesk.core.language import counted, marked, tr
from netdesk.core.people import ContactKind, ContactPoint
from netdesk.core.text import fold
from netdesk.core.touches import Participant, Touch
from netdesk.exchange.encoding import decode, to_utf8

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from email.message import Message

_FIELD = re.compile(rb"^[!-9;-~]+:")
_FROM_LINE = re.compile(rb"^From \S+ .*\d{4}")
_KNOWN_FIELD = re.compile(
    rb"^(from|date|message-id|received|return-path|delivered-to|subject|to):", re.IGNORECASE | re.M
)
_UNSENT = (
    "draft|drafts|brouillon|brouillons|entwurf|entwurfe|borrador|borradores|bozza|bozze|concepten|rascunho|rascunhos|spam"
    "|junk|courrier indesirable|trash|bin|corbeille|papierkorb|papelera|cestino|prullenbak|lixeira|lixo"
)
_UNSENT_LABELS = frozenset(_UNSENT.split("|"))
"""What Gmail labels drafts, junk and what was thrown away, and what programs of mail call the folders of those."""
_EXPUNGED = 0x8
"""What Thunderbird marks a deleted message by, until it takes it out of its file."""
_REPLY = re.compile(r"^\s*((re|aw|fw|fwd|tr|rép|sv|wg)\s*+(\[\d+\]\s*+)?:\s*+)+", re.IGNORECASE)
_LONGEST_HEAD = 256 * 1024
_LONGEST_FIELD = 16 * 1024
"""More than the addresses of a touch take, see core/touches.py."""
_LONGEST_WORDS = 2048
_LONGEST_DAY = 80


def has_mail(data: bytes) -> bool:
    """Whether ``data`` is an mbox file or a single message."""
    head = to_utf8(data[:16384])
    if _FROM_LINE.match(head):
        return True
    return bool(_FIELD.match(head)) and len(set(match[1].lower() for match in _KNOWN_FIELD.finditer(head))) >= 3


def messages(data: bytes, name: str, now: datetime) -> Iterator[Touch | Unreadable]:
    """Each message, or what has no sender or day.

    Days are those of ``now``'s zone; messages dated after ``now`` are not believed. Drafts, junk and what was deleted
    are counted alone.
    """
    unsent = 0
    is_of_drafts = _says_unsent(name.rpartition(": ")[2].partition(".")[0])
    parser = HeaderParser(policy=policy.compat32)
    for number, (line, head) in enumerate(_heads(to_utf8(data)), 1):
        where = tr("message {number} (line {line})").format(number=number, line=line)
        message = parser.parsestr(decode(head).replace("\0", ""))
        if is_of_drafts or _is_unsent(message):
            unsent += 1
            continue
        writer = next(iter(_people(message, "From")), None)
        sent = _instant(message, now)
        if writer is None:
            yield Unreadable(
                name,
                where,
                tr("It has no “From” with an address, so that it tells of nobody. If it matters, log it by hand."),
            )
            continue
        if sent is None:
            words = tr("Its “Date” is “{date}”, which is no day that has been. If it matters, log it by hand.")
            yield Unreadable(name, where, words.format(date=_word(message, "Date")[:_LONGEST_DAY]))
            continue
        others = [each for field in ("To", "Cc") for each in _people(message, field)]
        identity = _word(message, "Message-ID") or f"{writer.key}:{sent.isoformat()}"
        thread = next(iter(f"{_word(message, 'References')} {_word(message, 'In-Reply-To')}".split()), identity)
        yield Touch(
            key=f"mail:{identity}",
            on=sent.date(),
            channel=Channel.EMAIL,
            participants=tuple({person.key: person for person in (writer, *others)}.values()),
            writer=writer,
            at=sent.time().replace(second=0, microsecond=0),
            what=_REPLY.sub("", _decoded(message, "Subject")).strip(),
            thread=f"mail:{thread}",
            file=name,
            where=where,
        )
    if unsent:
        one = marked("{count} message is a draft, junk or a deleted one, which tells of no contact.")
        many = marked("{count} messages are drafts, junk or deleted ones, which tell of no contact.")
        yield Unreadable(name, "", counted(unsent, one, many))


def _is_unsent(message: Message) -> bool:
    """Whether a message is no more than a draft, or junk, or one that was thrown away."""
    if _word(message, "X-Unsent") == "1":
        return True
    with suppress(ValueError):
        if int(_word(message, "X-Mozilla-Status") or "0", 16) & _EXPUNGED:
            return True
    return any(map(_says_unsent, _decoded(message, "X-Gmail-Labels").split(",")))


def _says_unsent(label: str) -> bool:
    return fold(label) in _UNSENT_LABELS


def _heads(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The line and the bytes of each message's head. In an mbox a message begins at a From line after an empty one."""
    is_mbox = _FROM_LINE.match(data[:1024]) is not None
    lines: list[bytes] = []
    size = first = 0
    is_head, was_empty = not is_mbox, True
    for number, line in enumerate(io.BytesIO(data), 1):
        if is_mbox and was_empty and _FROM_LINE.match(line):
            if lines:
                yield first, b"".join(lines)
            lines, size, first, is_head = [], 0, number, True
        elif is_head:
            is_head = bool(line.strip()) and size < _LONGEST_HEAD
            lines.append(line)
            size += len(line)
            first = first or number
        elif not is_mbox:
            break
        was_empty = not line.strip()
    if lines:
        yield first, b"".join(lines)


def _people(message: Message, field: str) -> Iterator[Participant]:
    told = [str(value)[:_LONGEST_FIELD] for value in message.get_all(field, [])]
    try:
        people = getaddresses(told)
    except RecursionError:  # comments in comments, or groups in groups, without end
        people = []
    for name, address in people:
        if "@" in address:
            yield Participant(contact_key(ContactPoint(ContactKind.EMAIL, address)), _plain(_unfolded(name)))


def _plain(name: str) -> str:
    """A name as said, unless it is an address again."""
    shown = " ".join(name.strip("'\" ").split())
    return "" if "@" in shown else shown


def _instant(message: Message, now: datetime) -> datetime | None:
    try:
        sent = parsedate_to_datetime(_word(message, "Date"))
        local = sent.astimezone(now.tzinfo)
    except (ValueError, TypeError, OverflowError):
        return None
    return local if local <= now and local.year > 1970 else None


def _word(message: Message, field: str) -> str:
    return " ".join(str(message.get(field, ""))[:_LONGEST_FIELD].split())


def _decoded(message: Message, field: str) -> str:
    return _unfolded(_word(message, field))


def _unfolded(text: str) -> str:
    """Text with its encoded words (RFC 2047) decoded as far as they can be; one too long for a subject stays so."""
    if "=?" not in text or len(text) > _LONGEST_WORDS:
        return text
    from email.errors import MessageError
    from email.header import decode_header, make_header

    try:
        words = decode_header(text)
    except (MessageError, ValueError):
        return text
    try:
        said = str(make_header(words))
    except (MessageError, LookupError, UnicodeError, ValueError):  # charsets that nobody knows, or that lie
        said = "".join(each if isinstance(each, str) else decode(each, charset or "") for each, charset in words)
    return said.encode("utf-8", "replace").decode()
