"""The order of an address book, and the key that recognises a name."""

from __future__ import annotations

from netdesk.core.text import fold

NAME_KEY_LETTERS = 9
NAME_KEY_BASE = 27


def sort_text(given: str, family: str, name: str) -> str:
    """What a person is sorted by: family name, given name, then the name as shown; folded."""
    return fold(f"{family} {given}") or fold(name)


def name_key(sort: str) -> int:
    """The first nine letters of a sort text as a number below 27**9, in the same order.

    Anything but a to z is skipped while letters follow; a text that starts with another script comes after z.
    """
    key = 0
    count = 0
    for character in sort:
        if "a" <= character <= "z":
            value = ord(character) - 96
        elif character.isascii():
            continue
        else:
            value = NAME_KEY_BASE - 1
        key = key * NAME_KEY_BASE + value
        count += 1
        if count == NAME_KEY_LETTERS:
            return key
    return int(key * NAME_KEY_BASE ** (NAME_KEY_LETTERS - count))


def match_key(given: str, family: str, name: str) -> str:
    """What two spellings of one name have in common: the folded words of given and family name, else of the name."""
    return " ".join(sorted((fold(f"{given} {family}") or fold(name)).replace("-", " ").split()))
