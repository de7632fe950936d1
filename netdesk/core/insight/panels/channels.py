"""On and off line: by which channels, and who is met but not connected, or connected and never met."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netdesk.core.channel import CHANNEL_WORDS, Channel
from netdesk.core.insight.figures import Link, Panel, Row, Section, Unit, figure
from netdesk.core.insight.shares import wilson
from netdesk.core.language import marked

if TYPE_CHECKING:
    from netdesk.core.insight.moment import Moment

NEEDED = 10


def channels(moment: Moment) -> Panel:
    """The share of interactions in person, and all channels."""
    times = Counter(touch.channel for touch in moment.recent)
    minutes: Counter[str] = Counter()
    for touch in moment.recent:
        minutes[touch.channel] += touch.minutes or 0
    rows = [
        Row(
            CHANNEL_WORDS[each],
            (times[each], minutes[each]),
            Link("journal", f"channel:{each} on:{moment.window}", times[each]),
        )
        for each in Channel
    ]
    n = len(moment.recent)
    found = figure(
        "channels.inperson", Unit.SHARE, wilson.__name__, (n, NEEDED), lambda: wilson(times[Channel.IN_PERSON], n)
    )
    return Panel(
        "channels",
        Section.CHANNELS,
        (found,),
        (marked("Channel"), marked("interactions"), marked("minutes")),
        tuple(rows),
    )


def presence(moment: Moment) -> Panel:
    """Who is met and who is connected online, of whom I knew."""
    online = {
        each.person_id
        for each in moment.facts.contacts.values()
        if each.connected_on and each.connected_on <= moment.iso
    }
    known, met = moment.known, moment.met
    parts = {
        marked("met and connected"): ("has:met has:connected", known & met & online),
        marked("met, not connected"): ("has:met -has:connected", (known & met) - online),
        marked("connected, never met"): ("-has:met has:connected", (known & online) - met),
        marked("neither"): ("-has:met -has:connected", known - met - online),
    }
    rows = tuple(
        Row(name, (len(people),), Link(marked("people"), query, len(people)) if moment.is_present else None)
        for name, (query, people) in parts.items()
    )
    figures = (
        figure(
            "presence.met",
            Unit.SHARE,
            wilson.__name__,
            (len(known), NEEDED),
            lambda: wilson(len(known & met), len(known)),
        ),
        figure(
            "presence.connected_met",
            Unit.SHARE,
            wilson.__name__,
            (len(known & online), NEEDED),
            lambda: wilson(len(known & online & met), len(known & online)),
        ),
    )
    return Panel("presence", Section.CHANNELS, figures, (marked("Where"), marked("people")), rows)
