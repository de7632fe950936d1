"""Why two people may be one, in English, for the command line and for plans. The window words its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.likeness import CERTAIN, LIKELY, Sign
from netdesk.core.name_likeness import NameSign

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.likeness import Likeness, Reason

_WORDS = {
    NameSign.SAME: "same name",
    NameSign.SWAPPED: "given and family name swapped",
    NameSign.PART: "one name is part of the other",
    NameSign.INITIAL: "an initial of the name",
    NameSign.SHORT_FORM: "short form of the name",
    NameSign.SLIP: "names spelled almost alike",
    NameSign.OTHER_FAMILY: "same given name",
    NameSign.OTHER: "other name",
    Sign.SAME_EMAIL: "same {about}",
    Sign.SAME_PHONE: "same number {about}",
    Sign.SAME_PROFILE: "same profile {about}",
    Sign.SAME_PAGE: "same page {about}",
    Sign.SAME_BIRTHDAY: "same birthday",
    Sign.SAME_ORGANIZATION: "same organization",
    Sign.SAME_CITY: "same city",
    Sign.OTHER_EMAIL: "other e-mail",
    Sign.OTHER_PHONE: "other phone",
    Sign.OTHER_PROFILE: "other profile",
    Sign.OTHER_BIRTHDAY: "other birthday",
    Sign.OTHER_ORGANIZATION: "other organization",
    Sign.OTHER_CITY: "other place",
}


def sure_words(likeness: Likeness) -> str:
    """How sure it is: ``almost certain``, ``likely`` or ``possible``."""
    return "almost certain" if likeness.bits >= CERTAIN else "likely" if likeness.bits >= LIKELY else "possible"


def why_words(likeness: Likeness) -> str:
    """``same name, same ana@x.org, same organization; but other phone``."""
    for_it = _joined(reason for reason in likeness.reasons if not reason.is_against)
    against = _joined(reason for reason in likeness.reasons if reason.is_against)
    return "; but ".join(part for part in (for_it, against) if part)


def _joined(reasons: Iterable[Reason]) -> str:
    return ", ".join(_WORDS[reason.sign].format(about=reason.about) for reason in reasons if reason.sign in _WORDS)
