"""Telephone numbers in the one form that all their spellings have in common (ITU-T E.164)."""

from __future__ import annotations

from functools import lru_cache

TAIL = 7
"""How many last digits two spellings of one number share at least."""


def tail_of(number: str) -> str:
    """The last digits of a number that is digits alone but for a plus; empty for one too short to compare."""
    return number[-TAIL:] if len(number) > TAIL else ""


@lru_cache(maxsize=4096)
def e164(number: str, region: str) -> str:
    """``+385912345678`` of ``091 234 5678`` in the region ``HR`` (ISO 3166); empty where it can be no number there."""
    import phonenumbers  # only where two numbers are alike enough to ask

    try:
        parsed = phonenumbers.parse(number, region or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def are_one_number(one: str, one_region: str, other: str, other_region: str) -> bool:
    """Whether two spellings (digits, ``+`` before a country code), each in the region it is used in, are one number.

    A number without its country may belong to another one than its region: it is the same where, without its leading
    zeros, it ends the other.
    """
    found = e164(one, one_region)
    if found and found == e164(other, other_region):
        return True
    if one.startswith("+") and other.startswith("+"):
        return False
    short, long = sorted((one.lstrip("+0"), other.lstrip("+0")), key=len)
    return len(short) > TAIL and long.endswith(short)
