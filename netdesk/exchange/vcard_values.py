"""Values of vCard properties: escapes, encodings, dates, labels and addresses on the net."""

from __future__ import annotations

import binascii
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from netdesk.core.dates import PartialDate
from netdesk.errors import InputError
from netdesk.exchange.encoding import decode

if TYPE_CHECKING:
    from netdesk.exchange.content_lines import Head

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = {"n": "\n", "N": "\n", "\\": "\\", ",": ",", ";": ";", ":": ":", '"': '"'}
_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_APPLE_LABEL = re.compile(r"_?\$!<(.*)>!\$_?")
_MAIL = re.compile(r"[^<>]*<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>\s*", re.IGNORECASE | re.DOTALL)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(.*)", re.DOTALL)
_HOST = re.compile(r"(?:https?://)?(?:[\w-]+\.)*?(\w+)\.(?:com|net|org|social)(?:[/?#].*)?", re.IGNORECASE | re.DOTALL)
_YEAR_NOT_SAID = frozenset({"1604", "0000"})
# Types that say how a line is used and not which of somebody's lines it is.
_SILENT_TYPES = frozenset(
    {"internet", "voice", "pref", "msg", "postal", "parcel", "intl", "dom", "x400", "text", "email", "vcard"}
    | {"x-unknown", "inline", "aol", "applelink", "attmail", "cis", "eworld", "ibmmail", "mcimail", "powershare"}
    | {"prodigy", "tlx"}
)
_RENAMED_TYPES = {"cell": "mobile", "private": "home", "personal": "home", "business": "work"}
_LAST_TYPES = frozenset({"mobile", "fax", "pager", "video", "modem", "isdn", "textphone", "bbs"})
_PLACES = frozenset({"home", "work", "private", "business"})
PROFILE_HOSTS = {
    "linkedin": "linkedin",
    "xing": "xing",
    "twitter": "twitter",
    "facebook": "facebook",
    "instagram": "instagram",
    "github": "github",
    "mastodon": "mastodon",
}


def _resolved(found: re.Match[str]) -> str:
    return _ESCAPED.get(found[1], found[0])


def unescape(value: str) -> str:
    """Text with its backslash escapes resolved; an unknown escape stays as it stands."""
    if "\\" not in value:
        return value.strip()
    if "\\\\" not in value:
        value = value.replace("\\,", ",").replace("\\n", "\n")
        return (value if "\\" not in value else _ESCAPE.sub(_resolved, value)).strip()
    return _ESCAPE.sub(_resolved, value).strip()


def split(value: str, separator: str) -> list[str]:
    """The parts between unescaped separators, each unescaped and stripped."""
    if "\\" not in value:
        if " " + separator in value or separator + " " in value:
            return [part.strip() for part in value.split(separator)]
        return value.strip().split(separator)
    hidden = value.replace("\\\\", "\0").replace("\\" + separator, "\1")
    return [unescape(part.replace("\1", separator).replace("\0", "\\\\")) for part in hidden.split(separator)]


def decoded(head: Head, value: str) -> str | None:
    """A value out of its transfer encoding; None if what should be base64 is none."""
    if head.encoding == "quoted-printable":
        text = decode(binascii.a2b_qp(value.encode("utf-8", "replace")), head.charset)
        return text.replace("\r\n", "\n").replace("\0", "")
    if head.encoding == "base64":
        try:
            raw = binascii.a2b_base64("".join(value.split()), strict_mode=True)
            return decode(raw, head.charset).replace("\r\n", "\n").replace("\0", "")
        except (binascii.Error, ValueError):
            return None
    return value


def partial_date(value: str, has_year: bool = True) -> PartialDate | None:
    """A date as cards have it: 19700412, 1970-04-12, --0412, ---12, 1970-04, with a time or not; else None.

    The years 1604 and 0000, which address books write for "no year", are left out, as is the year if not ``has_year``.
    """
    if len(value) == 10 and value[4] == value[7] == "-" and has_year and value[:4] not in _YEAR_NOT_SAID:
        try:
            return PartialDate(int(value[:4]), int(value[5:7]), int(value[8:]))
        except (ValueError, InputError):
            return None
    text = value.strip().upper()
    if "T" in text or " " in text:
        text = text.replace(" ", "T").partition("T")[0]
    day = _DAY.fullmatch(text)
    if day is not None:
        text = f"{day[1]}{int(day[2]):02}{int(day[3]):02}"
    if text[:4] in _YEAR_NOT_SAID or (not has_year and text[:4].isdigit()):
        text = "--" + text[4:].lstrip("-")
    if not text.isascii():
        return None
    try:
        return PartialDate.parse(text)
    except InputError:
        return None


@lru_cache(maxsize=1024)
def label(types: tuple[str, ...], group: str) -> str:
    """What a person calls this line: ``work``, ``home fax``, ``mobile``; from TYPE, else from the group."""
    words = dict.fromkeys(_RENAMED_TYPES.get(t, t.removeprefix("x-")) for t in types if t not in _SILENT_TYPES)
    if not words and group.lower() in _PLACES:
        words = {_RENAMED_TYPES.get(group.lower(), group.lower()): None}
    return " ".join(sorted((w for w in words if w), key=lambda word: word in _LAST_TYPES))


@lru_cache(maxsize=1024)
def group_label(value: str) -> str:
    """The text of an X-ABLabel; Apple's own words such as ``_$!<HomePage>!$_`` in lower case, without the marks."""
    text = unescape(value)
    apple = _APPLE_LABEL.fullmatch(text)
    if apple is None:
        return text
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", apple[1]).lower()
    return "" if words in _SILENT_TYPES else words


def mail_address(value: str) -> str:
    """The bare address of ``mailto:ana@example.com`` or ``"Ana" <ana@example.com>``; anything else as it stands."""
    if "<" in value:
        named = _MAIL.fullmatch(value)
        return named[1] if named else value
    return value[7:].strip() if value[:7].lower() == "mailto:" else value


def phone_number(value: str) -> str:
    """The number of a ``tel:`` URI, its extension as `` ext. 12``; anything else as it stands."""
    if value[:4].lower() != "tel:":
        return value
    number, *params = value[4:].split(";")
    extension = next((param[4:] for param in params if param.lower().startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number


def scheme_and_rest(value: str) -> tuple[str, str]:
    """``xmpp:ana@example.com`` → (``xmpp``, ``ana@example.com``); no scheme, or one of the web's: empty and all."""
    match = _SCHEME.fullmatch(value)
    if match is None or match[1].lower() in ("http", "https") or match[2].startswith("//"):
        return "", value
    return match[1].lower(), match[2]


def profile_service(url: str) -> str:
    """The service whose profile a web address is (``linkedin``), else empty."""
    host = _HOST.fullmatch(url)
    return PROFILE_HOSTS.get(host[1].lower(), "") if host else ""
