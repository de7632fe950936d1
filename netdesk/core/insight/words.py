"""What panels and figures are called, and a value in words. The window writes the numbers as the user does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.insight.figures import Section, Unit
from netdesk.core.language import Words, is_one, marked, tr

if TYPE_CHECKING:
    from netdesk.core.insight.figures import Figure

SECTION_WORDS = Words(
    {
        Section.DIVERSITY: marked("Diversity"),
        Section.FOCUS: marked("Focus"),
        Section.DEPTH: marked("Depth"),
        Section.SIDES: marked("Inside and outside"),
        Section.CHANNELS: marked("On and off line"),
        Section.EXCHANGE: marked("Give and ask"),
        Section.WORTH: marked("What it is worth"),
        Section.TIES: marked("Ties over time"),
        Section.REACH: marked("Mentors and openings"),
        Section.HOLES: marked("Who knows whom"),
    }
)
PANEL_WORDS = Words(
    {
        "diversity.org": marked("Companies"),
        "diversity.industry": marked("Industries"),
        "diversity.region": marked("Regions"),
        "diversity.country": marked("Countries"),
        "diversity.jobfamily": marked("Job families"),
        "focus": marked("Time on my topics"),
        "depth": marked("Deep ties by topic"),
        "rates": marked("Weekly, monthly, yearly"),
        "sides": marked("Inside my employer and outside"),
        "doings": marked("Building, maintaining, using"),
        "channels": marked("Channels"),
        "presence": marked("Met and connected"),
        "initiation": marked("Who begins"),
        "giving": marked("Giving and receiving"),
        "asks": marked("Cold asks"),
        "efficiency": marked("Minutes and what came of them"),
        "satisfaction": marked("Worth it, for whom"),
        "dormant": marked("Dormant ties worth waking"),
        "survival": marked("How long ties last"),
        "load": marked("Promised and kept"),
        "mentors": marked("Meeting my mentors"),
        "openings": marked("Openings before they are posted"),
        "holes": marked("Gaps among the close ones"),
    }
)
FIGURE_WORDS = Words(
    {
        "diversity": marked("two picked at random differ"),
        "equal_kinds": marked("as diverse as so many equal ones"),
        "kinds": marked("the same, with the rare ones counted more"),
        "unknown": marked("not known"),
        "focus.minutes": marked("minutes on at least one of my topics"),
        "focus.people": marked("active people who have one of my topics"),
        "focus.drift": marked("change of the share since I ranked them"),
        "depth.people": marked("people with 3 touches or more, one in person"),
        "depth.topics": marked("topics with somebody like that"),
        "rates.weekly": marked("in touch weekly"),
        "rates.monthly": marked("in touch monthly"),
        "rates.yearly": marked("in touch this year"),
        "sides.ei": marked("E–I: −1 all inside, 1 all outside"),
        "doings.building": marked("building: share inside"),
        "doings.maintaining": marked("maintaining: share inside"),
        "doings.using": marked("using: share inside"),
        "channels.inperson": marked("interactions in person"),
        "presence.met": marked("people I ever met in person"),
        "presence.connected_met": marked("those connected online whom I met"),
        "initiation": marked("balance: −1 they always begin, 1 I always do"),
        "giving.balance": marked("balance: −1 only received, 1 only gave"),
        "giving.purpose_free": marked("gave without a purpose"),
        "asks.cold": marked("my asks that came cold"),
        "efficiency.gives": marked("given for each hour"),
        "efficiency.worth": marked("worth it for me, where it was said"),
        "satisfaction.colleague.me": marked("colleagues: worth it for me"),
        "satisfaction.colleague.them": marked("colleagues: worth it for them"),
        "satisfaction.friend.me": marked("friends: worth it for me"),
        "satisfaction.friend.them": marked("friends: worth it for them"),
        "satisfaction.business.me": marked("business contacts: worth it for me"),
        "satisfaction.business.them": marked("business contacts: worth it for them"),
        "dormant": marked("once close, silent for 3 years or more"),
        "survival.1y": marked("ties that last longer than a year"),
        "survival.3y": marked("ties that last longer than 3 years"),
        "load.promised": marked("λ: touches promised"),
        "load.made": marked("μ: touches made"),
        "mentors.within": marked("gaps within the cadence"),
        "mentors.worst": marked("longest gap"),
        "openings.before": marked("heard of before they were posted"),
        "openings.lead": marked("until half of them are posted"),
        "holes.effective_size": marked("effective size"),
        "holes.constraint": marked("constraint"),
    }
)
SCOPE_WORDS = Words({"all": marked("all"), "active": marked("active in 12 months"), "close": marked("close")})
_UNIT_WORDS = Words(
    {
        Unit.SHARE: marked("{value} %"),
        Unit.BALANCE: marked("{value}"),
        Unit.POINTS: marked("{value} points"),
        Unit.COUNT: marked("{value}"),
        Unit.KINDS: marked("{value}"),
        Unit.A_DAY: marked("{value} a day"),
        Unit.AN_HOUR: marked("{value} an hour"),
        Unit.PEOPLE: marked("{value} people"),
        Unit.NUMBER: marked("{value}"),
        Unit.YEARS: marked("{value}"),
        Unit.DAYS: marked("{value} days"),
    }
)
_ONE_WORDS = Words(
    {Unit.POINTS: marked("{value} point"), Unit.PEOPLE: marked("{value} person"), Unit.DAYS: marked("{value} day")}
)
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


def with_unit(said: str, value: float, unit: Unit) -> str:
    """A value, or a range that ends with it, as it is ``said`` and with its unit."""
    words = _ONE_WORDS if unit in _ONE_WORDS and is_one(rounded(value, unit)[0]) else _UNIT_WORDS
    return words[unit].format(value=said)


def value_words(figure: Figure) -> str:
    """``47 % (41–53)``, ``between 1 and 19.3 people``, or ``too few to say (7 of 10)``."""
    if figure.is_withheld:
        return tr("too few to say ({n} of {needed})").format(n=figure.n, needed=figure.needed)

    def said(value: float) -> str:
        shown, decimals = rounded(value, figure.unit)
        return f"{shown:.{decimals}f}".replace("-", "−")

    if figure.value is None:
        if figure.low is None or figure.high is None:
            return tr("not known")
        ends = tr("between {low} and {high}").format(low=said(figure.low), high=said(figure.high))
        return with_unit(ends, figure.high, figure.unit)
    words = with_unit(said(figure.value), figure.value, figure.unit)
    if figure.low is None or figure.high is None or figure.low == figure.high:
        return words
    return tr("{value} ({low} to {high})").format(value=words, low=said(figure.low), high=said(figure.high))
