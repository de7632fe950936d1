"""What panels and figures are called, and a value in English. The window has them translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.insight.figures import Section, Unit

if TYPE_CHECKING:
    from netdesk.core.insight.figures import Figure

SECTION_WORDS = {
    Section.DIVERSITY: "Diversity",
    Section.FOCUS: "Focus",
    Section.DEPTH: "Depth",
    Section.SIDES: "Inside and outside",
    Section.CHANNELS: "On and off line",
    Section.EXCHANGE: "Give and ask",
    Section.WORTH: "What it is worth",
    Section.TIES: "Ties over time",
    Section.REACH: "Mentors and openings",
    Section.HOLES: "Who knows whom",
}
PANEL_WORDS = {
    "diversity.org": "Companies",
    "diversity.industry": "Industries",
    "diversity.region": "Regions",
    "diversity.country": "Countries",
    "diversity.jobfamily": "Job families",
    "focus": "Time on my topics",
    "depth": "Deep ties by topic",
    "rates": "Weekly, monthly, yearly",
    "sides": "Inside my employer and outside",
    "doings": "Building, maintaining, using",
    "channels": "Channels",
    "presence": "Met and connected",
    "initiation": "Who begins",
    "giving": "Giving and receiving",
    "asks": "Cold asks",
    "efficiency": "Minutes and what came of them",
    "satisfaction": "Worth it, for whom",
    "dormant": "Dormant ties worth waking",
    "survival": "How long ties last",
    "load": "Promised and kept",
    "mentors": "Meeting my mentors",
    "openings": "Openings before they are posted",
    "holes": "Gaps among the close ones",
}
FIGURE_WORDS = {
    "diversity": "two picked at random differ",
    "equal_kinds": "as diverse as so many equal ones",
    "kinds": "the same, with the rare ones counted more",
    "unknown": "not known",
    "focus.minutes": "minutes on at least one of my topics",
    "focus.people": "active people who have one of my topics",
    "focus.drift": "change of the share since I ranked them",
    "depth.people": "people with 3 touches or more, one in person",
    "depth.topics": "topics with somebody like that",
    "rates.weekly": "in touch weekly",
    "rates.monthly": "in touch monthly",
    "rates.yearly": "in touch this year",
    "sides.ei": "E–I: −1 all inside, 1 all outside",
    "doings.building": "building: share inside",
    "doings.maintaining": "maintaining: share inside",
    "doings.using": "using: share inside",
    "channels.inperson": "interactions in person",
    "presence.met": "people I ever met in person",
    "presence.connected_met": "those connected online whom I met",
    "initiation": "balance: −1 they always begin, 1 I always do",
    "giving.balance": "balance: −1 only received, 1 only gave",
    "giving.purpose_free": "gave without a purpose",
    "asks.cold": "my asks that came cold",
    "efficiency.gives": "given for each hour",
    "efficiency.worth": "worth it for me, where it was said",
    "satisfaction.colleague.me": "colleagues: worth it for me",
    "satisfaction.colleague.them": "colleagues: worth it for them",
    "satisfaction.friend.me": "friends: worth it for me",
    "satisfaction.friend.them": "friends: worth it for them",
    "satisfaction.business.me": "business contacts: worth it for me",
    "satisfaction.business.them": "business contacts: worth it for them",
    "dormant": "once close, silent for 3 years or more",
    "survival.1y": "ties that last longer than a year",
    "survival.3y": "ties that last longer than 3 years",
    "load.promised": "λ: touches promised",
    "load.made": "μ: touches made",
    "mentors.within": "gaps within the cadence",
    "mentors.worst": "longest gap",
    "openings.before": "heard of before they were posted",
    "openings.lead": "until half of them are posted",
    "holes.effective_size": "effective size",
    "holes.constraint": "constraint",
}
SCOPE_WORDS = {"all": "all", "active": "active in 12 months", "close": "close"}
UNIT_WORDS = {
    Unit.SHARE: "{value} %",
    Unit.BALANCE: "{value}",
    Unit.POINTS: "{value} points",
    Unit.COUNT: "{value}",
    Unit.KINDS: "{value}",
    Unit.A_DAY: "{value} a day",
    Unit.AN_HOUR: "{value} an hour",
    Unit.PEOPLE: "{value} people",
    Unit.NUMBER: "{value}",
    Unit.YEARS: "{value}",
    Unit.DAYS: "{value} days",
}
_DECIMALS = {
    Unit.SHARE: 0,
    Unit.COUNT: 0,
    Unit.POINTS: 0,
    Unit.BALANCE: 2,
    Unit.A_DAY: 2,
    Unit.AN_HOUR: 2,
    Unit.NUMBER: 3,
    Unit.YEARS: 1,
}


def figure_words(key: str) -> tuple[str, str]:
    """What a figure says, and of whom: the second is empty, or one of the scopes."""
    if key in FIGURE_WORDS:
        return FIGURE_WORDS[key], ""
    kind, _, scope = key.split(".")
    return FIGURE_WORDS[kind], SCOPE_WORDS[scope]


def rounded(value: float, unit: Unit) -> tuple[float, int]:
    """A value as it is shown, a share in per cent, and how many decimals it has."""
    shown = 100 * value if unit in (Unit.SHARE, Unit.POINTS) else value
    decimals = _DECIMALS.get(unit, 0 if float(shown).is_integer() else 1)
    return shown, decimals


def value_words(figure: Figure) -> str:
    """``47 % (41–53)``, ``between 1 and 19.3 people``, or ``too few to say (7 of 10)``."""
    if figure.is_withheld:
        return f"too few to say ({figure.n} of {figure.needed})"

    def said(value: float) -> str:
        shown, decimals = rounded(value, figure.unit)
        return f"{shown:.{decimals}f}".replace("-", "−")

    unit = UNIT_WORDS[figure.unit]
    if figure.value is None:
        if figure.low is None or figure.high is None:
            return "not known"
        return unit.format(value=f"between {said(figure.low)} and {said(figure.high)}")
    words = unit.format(value=said(figure.value))
    if figure.low is None or figure.high is None or figure.low == figure.high:
        return words
    return f"{words} ({said(figure.low)} to {said(figure.high)})"
