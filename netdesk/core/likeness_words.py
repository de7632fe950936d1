"""How sure it is that two people are one, and why, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import Words, marked, tr
from netdesk.core.likeness import CERTAIN, LIKELY, Sign
from netdesk.core.name_likeness import NameSign

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.likeness import Likeness, Reason

_WORDS = Words(
    {
        NameSign.SAME: marked("same name"),
        NameSign.SWAPPED: marked("given and family name swapped"),
        NameSign.PART: marked("one name is part of the other"),
        NameSign.INITIAL: marked("an initial of the name"),
        NameSign.SHORT_FORM: marked("short form of the name"),
        NameSign.SLIP: marked("names spelled almost alike"),
        NameSign.OTHER_FAMILY: marked("same given name"),
        NameSign.OTHER: marked("other name"),
        Sign.SAME_EMAIL: marked("same {about}"),
        Sign.SAME_PHONE: marked("same number {about}"),
        Sign.SAME_PROFILE: marked("same profile {about}"),
        Sign.SAME_PAGE: marked("same page {about}"),
        Sign.SAME_BIRTHDAY: marked("same birthday"),
        Sign.SAME_BIRTH_YEAR: marked("same year of birth"),
        Sign.SAME_ORGANIZATION: marked("same organization"),
        Sign.SAME_CITY: marked("same city"),
        Sign.OTHER_EMAIL: marked("other e-mail"),
        Sign.OTHER_PHONE: marked("other phone"),
        Sign.OTHER_PROFILE: marked("other profile"),
        Sign.OTHER_BIRTHDAY: marked("other birthday"),
        Sign.OTHER_BIRTH_YEAR: marked("other year of birth"),
        Sign.OTHER_ORGANIZATION: marked("other organization"),
        Sign.OTHER_CITY: marked("other place"),
    }
)


def sure_words(likeness: Likeness) -> str:
    """How sure it is: ``almost certain``, ``likely`` or ``possible``."""
    if likeness.bits >= CERTAIN:
        return tr("almost certain")
    return tr("likely") if likeness.bits >= LIKELY else tr("possible")


def why_words(likeness: Likeness) -> str:
    """``same name, same ana@x.org, same organization; but other phone``."""
    for_it = _joined(reason for reason in likeness.reasons if not reason.is_against)
    against = _joined(reason for reason in likeness.reasons if reason.is_against)
    if for_it and against:
        return tr("{reasons}; but {others}").format(reasons=for_it, others=against)
    return for_it or against


def _joined(reasons: Iterable[Reason]) -> str:
    return ", ".join(_WORDS[reason.sign].format(about=reason.about) for reason in reasons if reason.sign in _WORDS)
