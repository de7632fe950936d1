"""Likeness: how surely two people are one, and why. What duplicates and imports are judged by.

Each sign for or against is weighed in bits, the logarithm of how much more often it is seen in one person entered twice
than in two people (Fellegi & Sunter 1969, "A theory for record linkage", J. Am. Stat. Assoc. 64:1183). Above zero it is
more likely than not that the two are one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.countries import code_of
from netdesk.core.name_likeness import ONE_NAME, NameSign, NameWeigher
from netdesk.core.phone import are_one_number

if TYPE_CHECKING:
    from netdesk.core.short_names import ShortNames
    from netdesk.core.sketches import Census, Sketch

LIKELY = 5.0
CERTAIN = 11.0
_NAME_ALONE = 5.0
_AGAINST_EMAIL = -3.0
_AGAINST_PHONE = -1.5
_AGAINST_PROFILE = -5.0
_AGAINST_ORGANIZATION = -3.0
_AGAINST_CITY = -1.0
_CITY_MOST = 5.0
_ORGANIZATION_MOST = 10.0
_SAME_YEAR, _SAME_DAY, _SAME_MONTH = 5.5, 8.5, 3.5
_BIRTHDAY_MOST = _SAME_YEAR + _SAME_DAY
_OTHER_YEAR, _OTHER_DAY = -4.0, -5.0
_AGAINST_COUNTRY = -1.0


class Sign(StrEnum):
    """What speaks for or against two people being one."""

    SAME_EMAIL = "same email"
    SAME_PHONE = "same phone"
    SAME_PROFILE = "same profile"
    SAME_PAGE = "same page"
    SAME_BIRTHDAY = "same birthday"
    SAME_BIRTH_YEAR = "same year of birth"
    SAME_ORGANIZATION = "same organization"
    SAME_CITY = "same city"
    OTHER_EMAIL = "other email"
    OTHER_PHONE = "other phone"
    OTHER_PROFILE = "other profile"
    OTHER_BIRTHDAY = "other birthday"
    OTHER_BIRTH_YEAR = "other year of birth"
    OTHER_ORGANIZATION = "other organization"
    OTHER_CITY = "other city"


_AGAINST = frozenset(sign for sign in Sign if sign.startswith("other")) | {NameSign.OTHER}


_FIRM = {Sign.SAME_EMAIL, Sign.SAME_PHONE, Sign.SAME_PROFILE, Sign.SAME_PAGE, Sign.SAME_ORGANIZATION}


class Reason(NamedTuple):
    """One sign, what it is about where that can be named, and its bits: positive for, negative against."""

    sign: Sign | NameSign
    about: str
    bits: float

    @property
    def is_against(self) -> bool:
        """Whether it speaks for two people."""
        return self.sign in _AGAINST


@dataclass(frozen=True, slots=True)
class Likeness:
    """How surely two people are one. ``bits`` is a logarithm to the base 2 of the odds."""

    bits: float
    reasons: tuple[Reason, ...]

    @property
    def firm_bits(self) -> float:
        """What addresses and the employer that both have say for it, whatever else there is."""
        return sum(reason.bits for reason in self.reasons if reason.sign in _FIRM)


class Weigher:
    """Compares people of one census."""

    def __init__(
        self, census: Census, short_names: ShortNames, usual_region: str = "", doubt: float | None = None
    ) -> None:
        """``usual_region`` (ISO 3166) is where a telephone number without its country is taken to be.

        ``doubt`` is what speaks against any two, in bits; the census's where it is not given.
        """
        self._census = census
        self._names = NameWeigher(census, short_names)
        self._usual_region = usual_region
        self._doubt = census.doubt if doubt is None else doubt

    def compare(self, one: Sketch, other: Sketch, least: float = -inf, *, is_one_name: bool = False) -> Likeness | None:
        """How alike two people are; None where their names already say that they are two, or below ``least`` bits.

        With ``is_one_name`` the names are not looked at, but taken to say as much as names can.
        """
        name = ONE_NAME if is_one_name else self._names.compare(one, other)
        if name.is_contradiction and one.profiles.isdisjoint(other.profiles):
            return None
        shared = one.keys & other.keys
        of_name = min(name.bits, self._doubt + _NAME_ALONE) - name.doubt
        are_colleagues = not one.organizations.isdisjoint(other.organizations)
        if not shared and one.phones.isdisjoint(other.phones):
            most = of_name + _CITY_MOST + (_ORGANIZATION_MOST if are_colleagues else 0.0) - self._doubt
            if one.born and other.born:
                most += _BIRTHDAY_MOST
            if most < least:
                return None
        reasons = [Reason(name.sign, name.about, of_name)]
        if one.keys and other.keys:
            reasons += self._contacts(one, other, shared)
        if one.organizations and other.organizations:
            reasons.append(self._organizations(one, other))
        reasons += self._places(one, other, are_colleagues)
        if one.born and other.born:
            reasons += _birthdays(one.born, other.born)
        bits = sum(reason.bits for reason in reasons) - self._doubt
        return Likeness(bits, tuple(reasons)) if bits >= least else None

    def _contacts(self, one: Sketch, other: Sketch, shared: frozenset[str]) -> list[Reason]:
        reasons: list[Reason] = []
        census = self._census
        found: set[str] = set()
        for key in sorted(shared):
            kind, _, value = key.partition(":")
            sign, more = Sign.SAME_PAGE, 2.0
            if kind == "email":
                sign, more = Sign.SAME_EMAIL, 5.5
            elif kind == "phone":
                sign, more = Sign.SAME_PHONE, 3.5
            elif one.profiles and key[4:] in one.profiles:
                sign, more = Sign.SAME_PROFILE, 9.0
            holders = census.keys[key]
            # Unlike a name, an address is hardly ever shared by chance: what many hold is a front desk's.
            bits = census.bits(holders) + more - 1 - (census.bits(2) - census.bits(max(holders, 2)))
            reasons.append(Reason(sign, value, max(bits, 0.0) if sign not in found else 1.0))
            found.add(sign)
        if one.emails and other.emails and Sign.SAME_EMAIL not in found:
            reasons.append(Reason(Sign.OTHER_EMAIL, "", _AGAINST_EMAIL))
        if one.phones and other.phones and Sign.SAME_PHONE not in found:
            reasons.append(self._phones(one, other))
        if one.profiles and other.profiles and Sign.SAME_PROFILE not in found:
            reasons += _profiles(one.profiles, other.profiles)
        return reasons

    def _phones(self, one: Sketch, other: Sketch) -> Reason:
        """The same number, written with its country here and without it there, or different ones."""
        if not one.phones.isdisjoint(other.phones):
            usual = code_of(one.country or other.country) or self._usual_region
            mine, theirs = (code_of(each.country) or usual for each in (one, other))
            for number in _numbers(one):
                for candidate in _numbers(other):
                    if number[-7:] == candidate[-7:] and are_one_number(number, mine, candidate, theirs):
                        return Reason(Sign.SAME_PHONE, number, self._census.bits(2) + 2.5)
        return Reason(Sign.OTHER_PHONE, "", _AGAINST_PHONE)

    def _organizations(self, one: Sketch, other: Sketch) -> Reason:
        shared = one.organizations & other.organizations
        if shared:
            rarest = min(shared, key=lambda name: (self._census.organizations[name], name))
            bits = max(min(self._census.bits(self._census.organizations[rarest]) - 1, _ORGANIZATION_MOST), 0.5)
            return Reason(Sign.SAME_ORGANIZATION, rarest, bits)
        return Reason(Sign.OTHER_ORGANIZATION, "", _AGAINST_ORGANIZATION)

    def _places(self, one: Sketch, other: Sketch, is_at_work_together: bool) -> list[Reason]:
        if one.city and other.city:
            if one.city != other.city:
                return [Reason(Sign.OTHER_CITY, "", _AGAINST_CITY)]
            bits = max(min(self._census.bits(self._census.cities[one.city]) - 1, _CITY_MOST), 0.0)
            return [Reason(Sign.SAME_CITY, one.city, bits / 2 if is_at_work_together else bits)]
        if one.country and other.country and one.country != other.country:
            mine, theirs = (code_of(each.country) or each.country for each in (one, other))
            return [Reason(Sign.OTHER_CITY, "", _AGAINST_COUNTRY)] if mine != theirs else []
        return []


def _numbers(sketch: Sketch) -> list[str]:
    return sorted(key[6:] for key in sketch.keys if key.startswith("phone:"))


def _profiles(ours: frozenset[str], theirs: frozenset[str]) -> list[Reason]:
    """Two profiles on one service are two people's; on two services they say nothing."""
    services = {each.partition("/")[0] for each in ours} & {each.partition("/")[0] for each in theirs}
    return [Reason(Sign.OTHER_PROFILE, min(services), _AGAINST_PROFILE)] if services else []


def _birthdays(
    ours: tuple[int | None, int | None, int | None], theirs: tuple[int | None, int | None, int | None]
) -> list[Reason]:
    """A year tells one in fifty, a day one in 365; a wrong one of either is a slip or another person."""
    year = day = 0.0
    if ours[0] and theirs[0]:
        year = _SAME_YEAR if ours[0] == theirs[0] else _OTHER_YEAR
    if ours[1] and theirs[1] and ours[2] and theirs[2]:
        day = _SAME_DAY if ours[1:] == theirs[1:] else _OTHER_DAY
    elif ours[1] and theirs[1]:
        day = _SAME_MONTH if ours[1] == theirs[1] else _OTHER_DAY
    if day and year * day >= 0:
        return [Reason(Sign.SAME_BIRTHDAY if day > 0 else Sign.OTHER_BIRTHDAY, "", year + day)]
    by_day = Reason(Sign.SAME_BIRTHDAY if day > 0 else Sign.OTHER_BIRTHDAY, "", day)
    by_year = Reason(Sign.SAME_BIRTH_YEAR if year > 0 else Sign.OTHER_BIRTH_YEAR, "", year)
    return [each for each in (by_day, by_year) if each.bits]
