"""The order of an address book, and the key that recognises a name."""

from __future__ import annotations

from netdesk.core.text import fold, is_seen

NAME_KEY_LETTERS = 9
NAME_KEY_BASE = 27
RANK_BITS = 20
"""A sort key of the listing is a name key and, in its low bits, the rank among the people who share it."""
_DIGITS = "123456789abcdefghijklmnopq"
_AS_DIGIT = {code: None for code in range(128)} | {ord("a") + value: digit for value, digit in enumerate(_DIGITS)}


def sort_text(given: str, family: str, name: str) -> str:
    """What a person is sorted by: family name, given name, then the name as shown; folded."""
    return fold(f"{family} {given}") or fold(name)


def name_key(sort: str) -> int:
    """The first nine letters of a sort text as a number below 27**9, in the same order.

    Anything but a to z is skipped; letters of other scripts come after z.
    """
    digits = sort.translate(_AS_DIGIT)[:NAME_KEY_LETTERS]
    if not digits.isascii():
        digits = "".join(digit if digit.isascii() else _DIGITS[-1] for digit in digits)
    return int(digits.ljust(NAME_KEY_LETTERS, "0"), NAME_KEY_BASE)


def match_key(sort: str) -> str:
    """What two spellings of one name have in common: the words of its sort text, whatever their order."""
    return " ".join(sorted(sort.replace("-", " ").split())) or sort


def initials(given: str, family: str, name: str) -> str:
    """What stands for a photo: the first letters of given and family name, else of the first and last word shown."""
    parts = [part.strip() for part in (given, family) if is_seen(part)]
    if not parts:
        shown = name.split()
        parts = shown[:1] + shown[1:][-1:]
    return "".join(part[0] for part in parts).upper()
