"""Marks: what tells somebody from others of the same name, beside which it is written: ``Ana Horvat (Elektra)``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Sequence


class Marks(NamedTuple):
    """What is known of somebody that namesakes may not share; each empty where it is not known."""

    organization: str = ""
    city: str = ""
    country: str = ""
    tags: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()

    def texts(self) -> list[str]:
        """What there is of it, as it is shown."""
        return [each for each in (self.organization, self.city, self.country, *self.tags, *self.emails) if each]

    def fit(self, hint: str) -> bool:
        """Whether what stands beside a name points here: at an organization, a place or a tag, or their beginning; at
        a country by any of its names; at a whole e-mail address.
        """
        if "@" in hint:
            return fold(hint) in map(fold, self.emails)
        said = words(hint)
        if not said:
            return False
        if any(words(each).startswith(said) for each in (self.organization, self.city, self.country, *self.tags)):
            return True
        from netdesk.core.countries import code_of

        return bool(self.country) and code_of(hint) != "" and code_of(hint) == code_of(self.country)


def told_apart(people: Sequence[tuple[str, Marks]]) -> list[str]:
    """Some people by name, each with the organization and with no more of the other marks than tell namesakes apart:
    ``Ana Horvat, Elektra, Zagreb``.
    """
    shown = [[name, marks.organization] for name, marks in people]
    for kind in ("city", "country", "tags", "emails"):
        before = {tuple(each) for each in shown}
        if len(before) == len(people):
            break
        wider = [[*texts, _shown(getattr(marks, kind))] for texts, (_, marks) in zip(shown, people, strict=True)]
        if len({tuple(each) for each in wider}) > len(before):
            shown = wider
    return [", ".join(filter(None, texts)) for texts in shown]


def _shown(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else ", ".join(value)
