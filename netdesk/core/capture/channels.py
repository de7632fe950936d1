"""How people were in touch and who began, by the words that say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.capture.lexicon import END, START, any_of
from netdesk.core.channel import Channel

if TYPE_CHECKING:
    from netdesk.core.capture.lexicon import Lexicon
    from netdesk.core.capture.line import Line

_STRENGTH = {"medium": 3, "kept": 2, "words": 2, "reach": 2, "weak": 1}
REMOTE = frozenset(Channel) - {Channel.IN_PERSON, Channel.VIDEO}


class Hit(NamedTuple):
    """Words that say a channel. ``what`` is what they also name; ``is_reach`` says one side took the first step."""

    start: int
    end: int
    channel: Channel
    strength: int
    what: str
    is_reach: bool
    is_verb: bool


class ChannelWords:
    """Finds channels."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._forms = [
            (channel, key, lexicon.compiled("channel", channel.value, key))
            for channel in Channel
            for key in _STRENGTH
            if lexicon.words("channel", channel.value, key)
        ]
        self._about = re.compile(
            f"{START}{any_of(word for word in lexicon.words('about', 'words') if word not in ('on', 'sur'))}{END}"
        )

    def find(self, line: Line, start: int, end: int) -> list[Hit]:
        """All words that say a channel before what the talk was about, the most telling first."""
        about = self._about.search(line.folded, start, end)
        limit = about.start() if about and about.start() > start else end
        hits = [
            self._hit(line, match, channel, key)
            for channel, key, form in self._forms
            for match in form.finditer(line.folded, start, limit)
            if line.is_free(*match.span())
        ]
        hits.sort(key=lambda hit: (hit.start - hit.end, -hit.strength, hit.start))
        chosen: list[Hit] = []
        for hit in hits:
            if all(hit.end <= other.start or hit.start >= other.end for other in chosen):
                chosen.append(hit)
        return sorted(chosen, key=lambda hit: (-hit.strength, hit.start))

    def _hit(self, line: Line, match: re.Match[str], channel: Channel, key: str) -> Hit:
        what = ""
        if key == "kept":
            typed = line.original(*match.span()).lower()
            what = typed if len(typed) == len(match[0]) and _is_near(typed, match[0]) else match[0]
        strength = 3 if channel is Channel.VIDEO and key == "kept" else _STRENGTH[key]
        return Hit(
            *match.span(),
            channel,
            strength,
            what,
            key == "reach",
            key == "reach" or (key in ("words", "weak") and channel is Channel.IN_PERSON),
        )


def _is_near(typed: str, read: str) -> bool:
    """Whether two words differ by accents alone, and not by a misspelling."""
    return all(a == b or not a.isascii() for a, b in zip(typed, read, strict=True))
