"""Bytes of other people's files → text. Knows byte order marks, charset labels and what to do when they are wrong."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE_STEP = 1 << 20
_NAMED = {
    "shiftjis": "cp932",
    "sjis": "cp932",
    "xsjis": "cp932",
    "windows31j": "cp932",
    "cp932": "cp932",
    "ms932": "cp932",
    "eucjp": "euc_jp",
    "iso2022jp": "iso2022_jp",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "euckr": "cp949",
    "ksc56011987": "cp949",
    "cp949": "cp949",
    "latin1": "cp1252",
    "iso88591": "cp1252",
    "ansi": "cp1252",
    "macintosh": "mac_roman",
    "macroman": "mac_roman",
    "koi8r": "koi8_r",
    "koi8u": "koi8_u",
}
_FAMILIES = re.compile(r"(?:windows|cp)?(125[0-8]|437|85[0258]|86[26]|874)|iso8859(\d{1,2})")
_MULTIBYTE = frozenset({"cp932", "euc_jp", "iso2022_jp", "gb18030", "big5hkscs", "cp949"})
_MIXED = "netdesk-mixed"
_KANA = re.compile("[\u3041-\u3093\u30a1-\u30f6]")
_CYRILLIC = re.compile(rb"[\xc0-\xff]{4,}")
"""Four letters beyond ASCII in a row: words in Windows-1251, and none in a language of Windows-1252."""
_LEAST_FOREIGN = 2


def _decode_stray_bytes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    return "".join(codecs.charmap_decode(stray[i : i + 1], "replace", _CP1252)[0] for i in range(len(stray))), error.end


# The five bytes that Windows-1252 leaves open read as Latin-1.
_CP1252 = "".join(bytes([i]).decode("cp1252", "ignore") or chr(i) for i in range(256))
codecs.register_error(_MIXED, _decode_stray_bytes)


@lru_cache(maxsize=256)
def codec_of(charset: str) -> str:
    """The codec that a CHARSET label means; empty for UTF-8, for ASCII and for labels nobody knows."""
    plain = re.sub(r"[^a-z0-9]", "", charset.lower())
    if plain in _NAMED:
        return _NAMED[plain]
    family = _FAMILIES.fullmatch(plain)
    if family is None:
        return ""
    name = f"cp{family[1]}" if family[1] else f"iso8859_{int(family[2])}"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""


def is_multibyte(charset: str) -> bool:
    """Whether the label means a charset whose characters may hold ASCII bytes, so that it must be trusted first."""
    return codec_of(charset) in _MULTIBYTE


def is_utf8(charset: str, raw: bytes) -> bool:
    """Whether bytes are labelled UTF-8, and are."""
    if charset.lower().replace("-", "") != "utf8":
        return False
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def decode(raw: bytes, charset: str = "") -> str:
    """Text of ``raw``, labelled ``charset`` or not. Never fails.

    UTF-8 wins over a wrong single-byte label; what is neither reads as Windows-1252, byte by byte.
    """
    codec = codec_of(charset) if charset else ""
    if codec not in _MULTIBYTE:
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
    if codec:
        try:
            return raw.decode(codec)
        except UnicodeDecodeError:
            pass
    return raw.decode("utf-8", _MIXED)


def to_utf8(data: bytes) -> bytes:
    """``data`` without its byte order mark, UTF-16 and UTF-32 turned into UTF-8; other bytes stay as they are."""
    if data.startswith(codecs.BOM_UTF8):
        return data[len(codecs.BOM_UTF8) :]
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _recode(data[len(mark) :], codec)
    if len(data) >= 4 and data[0] and not data[1] and data[2] and not data[3]:
        return _recode(data, "utf-16-le")
    if len(data) >= 4 and not data[0] and data[1] and not data[2] and data[3]:
        return _recode(data, "utf-16-be")
    return data


def guessed_utf8(data: bytes) -> bytes:
    """The same of a file that says nothing of its charset: Japanese and Cyrillic letters that plainly are such too."""
    data = to_utf8(data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return data
    try:
        text = data.decode("cp932")
    except UnicodeDecodeError:
        text = ""
    if len(_KANA.findall(text)) >= _LEAST_FOREIGN:
        return text.encode("utf-8", "replace")
    if len(_CYRILLIC.findall(data)) >= _LEAST_FOREIGN:
        return data.decode("cp1251", "replace").encode("utf-8")
    return data


def _recode(data: bytes, codec: str) -> bytes:
    decoder = codecs.getincrementaldecoder(codec)("replace")
    steps = range(0, len(data), _WIDE_STEP)
    pieces = [decoder.decode(data[at : at + _WIDE_STEP]).encode("utf-8", "replace") for at in steps]
    return b"".join([*pieces, decoder.decode(b"", final=True).encode("utf-8", "replace")])
