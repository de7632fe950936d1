"""A content line of one version of vCard as another writes it: types, encodings, pictures, what is preferred."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.photos import has_picture
from netdesk.exchange.content_lines import split_line
from netdesk.exchange.vcard_values import decoded
from netdesk.exchange.vcard_writing import bare, escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATA = re.compile(r"data:([\w.+/-]+)\\?;base64\\?,(.*)", re.IGNORECASE | re.DOTALL)
_STRUCTURED = {"N", "ADR", "ORG", "CATEGORIES", "NICKNAME"}
_KINDS = {"/9j/": "jpeg", "iVBO": "png", "R0lG": "gif", "UklG": "webp"}
_QUOTED = re.compile(r'[":;,]')


def in_version(line: str, version: str) -> Iterator[str]:
    """The line for vCard 3.0 or 4.0: one, or none where the version has no such thing."""
    head, value = split_line(line)
    if not head.name:
        return
    if head.name == "VERSION":
        yield f"VERSION:{version}"
        return
    is_picture = head.name == "PHOTO" and has_picture(line)
    types = [kind for kind in head.types if kind != "pref" and not (is_picture and kind == "b")]
    params = [(name, values) for name, values in head.params if name != "PREF"]
    if head.encoding == "quoted-printable":
        text = decoded(head, value) or ""
        value = text.replace("\n", "\\n") if head.name in _STRUCTURED else escaped(text)
    found = _DATA.fullmatch(value)
    is_base64 = head.encoding == "base64" or (is_picture and value[:5].lower() != "data:")
    if version == "4.0":
        if is_base64:
            kind = next(iter(types), _KINDS.get(value.lstrip()[:4], "jpeg"))
            value, types = f"data:{kind if '/' in kind else f'image/{bare(kind)}'};base64,{''.join(value.split())}", []
        elif found is not None:
            value = f"data:{found[1]};base64,{found[2]}"
        params += [("PREF", ("1",))] if head.is_preferred else []
    else:
        if is_base64:
            params.append(("ENCODING", ("b",)))
            value = "".join(value.split())
        elif found is not None:
            params = [*((name, values) for name, values in params if name != "VALUE"), ("ENCODING", ("b",))]
            types, value = [found[1].rpartition("/")[2].upper()], found[2]
        types += ["pref"] if head.is_preferred else []
    group = f"{head.text.partition('.')[0].strip()}." if head.group else ""
    said = [f"TYPE={_value(kind)}" for kind in types]
    said += [f"{name}={','.join(map(_value, values))}" for name, values in params]
    yield f"{group}{';'.join((head.name, *said))}:{value}"


def _value(text: str) -> str:
    return f'"{text}"' if _QUOTED.search(text) else text
