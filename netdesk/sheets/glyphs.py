"""Which characters no font of this machine has, so that a sheet can say so before it is printed."""

from __future__ import annotations

import unicodedata
from functools import cache

_COVERED = 0x250
"""Below this, Latin with its usual accents, every font here has what names are made of."""


def missing_glyphs(text: str) -> str:
    """The characters of ``text`` that would be empty boxes, each once, in the order of their code points."""
    wanted = {ord(character) for character in text if ord(character) >= _COVERED and not _is_invisible(character)}
    if not wanted:
        return ""
    for path, number in _fonts():
        wanted -= _characters(path, number)
        if not wanted:
            break
    return "".join(map(chr, sorted(wanted)))


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf", "Cn", "Cs", "Zs", "Zl", "Zp", "Mn")


@cache
def _fonts() -> tuple[tuple[str, int], ...]:
    """Files of the upright fonts of usual weight, with the number within the file, those that sheets prefer first."""
    import typst

    found = [font for font in typst.Fonts().fonts() if font.path and font.style == "normal" and font.weight == 400]
    found.sort(key=lambda font: "DejaVu" not in font.family)
    return tuple((str(font.path), int(font.index)) for font in found)


@cache
def _characters(path: str, number: int) -> frozenset[int]:
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(path, fontNumber=number, lazy=True) as font:
            return frozenset(font.getBestCmap() or ())
    except (OSError, TTLibError):
        return frozenset()
