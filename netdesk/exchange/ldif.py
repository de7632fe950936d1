"""LDIF (RFC 2849) → people: Thunderbird's address books, OpenLDAP's inetOrgPerson and others; groups become tags.

What a line may be: ``attribute: text``, ``attribute:: base64``, a continuation that begins with a space, a comment that
begins with ``#``. A value to be fetched from elsewhere (``:<``) is refused, and so are records that change a directory.
"""

from __future__ import annotations

import base64
import io
import re
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.drafts import Told
from netdesk.core.language import marked, tr
from netdesk.exchange.encoding import decode, to_utf8
from netdesk.exchange.ldif_people import PHOTOS, dn_key, is_group, mail_of, person, tag_of
from netdesk.exchange.left_behind import Remains

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.people import PersonDraft

    Found = tuple[int, str, PersonDraft | str, str]
    Values = dict[str, list[str]]

_ENTRY = re.compile(rb"\A(?:version:\s*\d+\s*\n|#[^\n]*\n(?: [^\n]*\n)*|\s*\n)*+dn::?[ \t]*\S", re.IGNORECASE)
_LINE = re.compile(r"([A-Za-z0-9][\w.-]*)((?:;[\w-]+)*):(:|<)?[ \t]*(.*)", re.DOTALL | re.ASCII)
_LONGEST_ENTRY = 16 << 20
_BINARY = frozenset({"photo", "usercertificate", "usersmimecertificate", "audio"})
_FETCHED = marked("“{name}:<” is to be fetched from elsewhere, which netdesk never does. Write its text into the file.")
_LARGE = marked("This entry is larger than 16 MiB, and the rest of it is left out. Export it without what is so large.")
_NO_LINE = marked(
    "“{decode}” is no line of LDIF: it lacks an attribute and a colon. Where it goes on from the line before, begin it "
    "with a space."
)
_NOT_BASE64 = marked("What stands after “{match}::” is not base64. Export it again, or write its text after one colon.")
_CHANGE = marked("This record changes a directory (“changetype: {kind}”). Export the entries themselves.")


class _Entry(NamedTuple):
    """One record: where it begins, its values by attribute in small letters, and what is wrong with it."""

    line: int
    values: Values
    troubles: list[tuple[int, str]]


def has_entries(data: bytes) -> bool:
    """Whether ``data`` begins, after comments, with an entry's ``dn``."""
    return _ENTRY.match(to_utf8(data[:65536]).replace(b"\r\n", b"\n")) is not None


def read(data: bytes, name: str) -> tuple[Iterator[Found], Told]:
    """The people as (line, where, person or what cannot be read, ref), with the groups they are in as tags."""
    told = Told()
    return _found(list(_entries(data)), Remains(name), told), told


def _found(entries: list[_Entry], remains: Remains, told: Told) -> Iterator[Found]:
    tags: dict[str, list[str]] = {}
    members: dict[str, str] = {}
    for entry in entries:
        if is_group(entry.values):
            for member in _members(entry.values):
                members.setdefault(member, "")
                tags.setdefault(member, []).append(tag_of(entry.values))
    for entry in entries:
        yield from ((line, tr("line {line}").format(line=line), why, "") for line, why in entry.troubles)
        values = entry.values
        if not values or is_group(values):
            continue
        keys = [key for dn in values.get("dn", ()) for key in (dn_key(dn), mail_of(dn)) if key]
        keys += [f"mail:{mail.lower()}" for mail in values.get("mail", ())]
        found = person(values, [tag for key in dict.fromkeys(keys) for tag in tags.get(key, ())], remains)
        members.update(dict.fromkeys(keys, "here"))
        if found is not None:
            yield entry.line, tr("line {line}").format(line=entry.line), found, ""
        elif not entry.troubles:
            yield (
                entry.line,
                tr("line {line}").format(line=entry.line),
                tr("This entry has no name and no e-mail address. Give it a “cn” or a “mail”."),
                "",
            )
    if absent := sorted(key.partition(":")[2] for key, here in members.items() if not here and key.startswith("dn:")):
        for dn in absent:
            mail = mail_of(dn)
            if not mail or members.get(mail) != "here":
                remains.add(tr("member of a group who is not in the file"), [dn])
    told.left.extend(remains.all())


def _members(values: Values) -> Iterator[str]:
    for attribute in ("member", "uniquemember", "memberuid"):
        for dn in values.get(attribute, ()):
            yield dn_key(dn)
            if mail := mail_of(dn):
                yield mail


def _entries(data: bytes) -> Iterator[_Entry]:
    """Records, separated by empty lines."""
    held: list[tuple[int, bytearray]] = []
    size = 0
    for number, raw in enumerate(io.BytesIO(_plain_ends(data)), 1):
        line = raw.rstrip(b"\n")
        if not line.strip(b" \t") and not line.startswith(b" "):
            if held:
                yield _entry(held)
            held, size = [], 0
        elif size > _LONGEST_ENTRY:
            continue
        elif (size := size + len(line)) > _LONGEST_ENTRY:
            held.append((number, bytearray()))
        elif line.startswith(b" ") and held:
            held[-1][1].extend(line[1:])
        else:
            held.append((number, bytearray(line)))
    if held:
        yield _entry(held)


def _plain_ends(data: bytes) -> bytes:
    data = to_utf8(data).replace(b"\0", b"")
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in data else data


def _of_base64(text: str) -> str:
    """Raises ValueError for what is none."""
    return decode(base64.b64decode("".join(text.split()), validate=True).replace(b"\0", b""))


def _entry(lines: list[tuple[int, bytearray]]) -> _Entry:
    values: Values = {}
    troubles: list[tuple[int, str]] = []
    begun = 0
    for number, raw in lines:
        if raw.startswith(b"#") or (not values and raw.lower().startswith(b"version:")):
            continue
        begun = begun or number
        if not raw:
            troubles.append((number, tr(_LARGE)))
            continue
        match = _LINE.fullmatch(decode(bytes(raw)))
        if match is None:
            troubles.append((number, tr(_NO_LINE).format(decode=decode(bytes(raw[:60])))))
            continue
        attribute, options, way, text = match[1].lower(), match[2].lower(), match[3], match[4]
        if way == "<":
            troubles.append((number, tr(_FETCHED).format(name=match[1])))
        elif attribute == "changetype":
            return _Entry(begun, {}, [(begun, tr(_CHANGE).format(kind=text.strip()))])
        elif attribute in PHOTOS:
            values.setdefault(attribute, []).append("".join(text.split()))
        elif attribute in _BINARY or ";binary" in options:
            values.setdefault(attribute, []).append("…")
        elif way == ":":
            try:
                values.setdefault(attribute, []).append(_of_base64(text))
            except ValueError:
                troubles.append((number, tr(_NOT_BASE64).format(match=match[1])))
        else:
            values.setdefault(attribute, []).append(text.strip())
    return _Entry(begun, values, troubles)
