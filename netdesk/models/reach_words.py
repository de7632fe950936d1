"""Appearances, openings, new people and mentors in words, as the rows of the Reach room. No painting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.appearances import AppearanceKind, Audience, RecognitionKind
from netdesk.core.comfort import Dimension
from netdesk.core.language import counted, grouped, labelled, marked, tr
from netdesk.core.lines import Line, Silence
from netdesk.core.mentors import MentorRole
from netdesk.core.openings import OpeningKind, OpeningStatus
from netdesk.models.two_line_rows import TwoLineRow
from netdesk.models.words import capital, contact_words, day_words, due_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from netdesk.core.appearances import Appearance, AppearanceDraft, Recognition
    from netdesk.core.comfort import Newcomer
    from netdesk.core.listing import ListingRow
    from netdesk.core.mentors import MentorRow, Regularity
    from netdesk.core.openings import LeadSummary, LeadTime, Opening


def joined(parts: Iterable[str]) -> str:
    """The parts that say anything, with a dot between them."""
    return " · ".join(part for part in parts if part)


def kind_words(kind: str) -> str:
    """A kind of appearance; one of the user's own as it was written."""
    return (
        {
            AppearanceKind.EVENT: tr("event taken part in"),
            AppearanceKind.PRESENTATION: tr("presentation"),
            AppearanceKind.ARTICLE: tr("newspaper article"),
            AppearanceKind.BOOK: tr("book"),
            AppearanceKind.BLOG_POST: tr("blog post"),
            AppearanceKind.POST: tr("post"),
        }.get(AppearanceKind(kind), kind)
        if kind in set(AppearanceKind)
        else kind
    )


def audience_words(audience: Audience | None) -> str:
    """Whom it reached."""
    return {
        None: "",
        Audience.INSIDE: tr("inside my company"),
        Audience.OUTSIDE: tr("outside my company"),
        Audience.BOTH: tr("inside and outside my company"),
    }[audience]


def recognition_kind_words(kind: RecognitionKind) -> str:
    """What came from inside."""
    return {
        RecognitionKind.PRAISE: tr("praise"),
        RecognitionKind.INVITATION: tr("invitation"),
        RecognitionKind.PROMOTION: tr("promotion"),
        RecognitionKind.MENTION: tr("mention"),
    }[kind]


def when_words(draft: AppearanceDraft, today: date) -> str:
    """``19 May``, ``4 – 6 May``, ``planned for 1 Feb 2027``, ``planned for some day``."""
    if draft.on is None:
        return tr("planned for some day")
    when = day_words(draft.on, today)
    if draft.until:
        when = f"{when} – {day_words(draft.until, today)}"
    return tr("planned for {when}").format(when=when) if draft.is_planned else when


def recognition_words(found: Recognition) -> str:
    """``praise from Marc Petit: the board read it``."""
    words = recognition_kind_words(found.draft.kind)
    if found.names:
        words = tr("{kind} from {names}").format(kind=words, names=", ".join(found.names.values()))
    return labelled(words, found.draft.what) if found.draft.what else words


def later_words(days: int) -> str:
    """``the same day``, ``1 day later``, ``12 days later``."""
    if days == 0:
        return tr("the same day")
    return tr("1 day later") if days == 1 else tr("{days} days later").format(days=grouped(days))


def appearance_row(found: Appearance, today: date) -> TwoLineRow:
    """An appearance in the timeline."""
    draft = found.draft
    reacted = tr("{count} reacted").format(count=grouped(len(draft.reacted))) if draft.reacted else ""
    met = tr("met {count}").format(count=grouped(len(found.met))) if found.met else ""
    detail = joined((when_words(draft, today), kind_words(draft.kind), draft.place, met, reacted))
    return TwoLineRow(found.appearance_id, draft.title, detail)


def recognition_row(found: Recognition, today: date) -> TwoLineRow:
    """A recognition in the timeline; its number is below 0."""
    words = recognition_words(found)
    detail = joined((day_words(found.draft.on, today), tr("inside my company")))
    return TwoLineRow(-found.recognition_id, capital(words), detail)


def opening_kind_words(kind: OpeningKind) -> str:
    """What was heard of."""
    return {
        OpeningKind.DOOR: tr("door"),
        OpeningKind.JOB: tr("job opening"),
        OpeningKind.INDUSTRY: tr("industry"),
        OpeningKind.MARKET: tr("market"),
        OpeningKind.JOB_FAMILY: tr("job family"),
    }[kind]


def status_words(status: OpeningStatus) -> str:
    """What I do about it."""
    return {
        OpeningStatus.NEW: tr("new"),
        OpeningStatus.LOOKING: tr("looking into it"),
        OpeningStatus.ACTED: tr("acted on"),
        OpeningStatus.CLOSED: tr("closed"),
    }[status]


def lead_words(lead: LeadTime) -> str:
    """``9 days before it was posted``, ``on the day it was posted``, ``not posted after 40 days``."""
    count = abs(lead.days)
    days = tr("1 day") if count == 1 else tr("{days} days").format(days=grouped(count))
    if lead.is_censored:
        return tr("not posted after {days}").format(days=days) if lead.days else tr("not posted yet")
    if not lead.days:
        return tr("heard on the day it was posted")
    form = tr("heard {days} before it was posted") if lead.days > 0 else tr("heard {days} after it was posted")
    return form.format(days=days)


def lead_summary_words(found: LeadSummary) -> str:
    """How early, over all of them, with the size of the sample."""
    posted = found.before + found.after
    words = tr("{before} heard of before they were posted, {after} not before, {unposted} never posted").format(
        before=found.before, after=found.after, unposted=found.unposted
    )
    if found.median_days is None:
        return words
    median = tr("half of the posted ones {days} days or more ahead (n = {count})")
    return joined((words, median.format(days=f"{found.median_days:g}", count=grouped(posted))))


def dimension_words(dimension: str) -> str:
    """A dimension; one of the user's own as it was written."""
    known: Mapping[str, str] = {
        Dimension.COMPANY: tr("company"),
        Dimension.INDUSTRY: tr("industry"),
        Dimension.REGION: tr("region"),
        Dimension.COUNTRY: tr("country"),
        Dimension.JOB_FAMILY: tr("job family"),
    }
    return known.get(dimension, dimension)


def opening_row(found: Opening, new_in: Iterable[str], lead: LeadTime) -> TwoLineRow:
    """An opening, with the dimensions in which it was new."""
    draft = found.draft
    source = tr("from {name}").format(name=found.names[draft.sources[0]]) if draft.sources else ""
    new = ", ".join(map(dimension_words, new_in))
    news = tr("new: {dimensions}").format(dimensions=new) if new else ""
    detail = joined((opening_kind_words(draft.kind), source, lead_words(lead), news))
    return TwoLineRow(found.opening_id, draft.what, detail, draft.sources[0] if draft.sources else 0)


def distance_words(found: Newcomer) -> str:
    """``new in 2 of 3: Elektra, Energy``, or why that cannot be said."""
    if found.distance is None:
        return tr("too few known before to tell") if found.traits else tr("nothing known to tell by")
    new = ", ".join(each.label for each in found.traits if each.is_new)
    words = tr("new in {distance} of {known}").format(distance=found.distance, known=len(found.traits))
    return labelled(words, new) if new else words


def line_words(line: Line) -> str:
    """The name of one of the lists."""
    return {
        Line.NOT_CONNECTED: tr("met, not connected"),
        Line.NEVER_MET: tr("connected, never met"),
        Line.OFFLINE: tr("face to face alone"),
    }[line]


def silence_words(silence: Silence) -> str:
    """How long somebody has been silent."""
    return {
        Silence.DORMANT: tr("no contact for three years or more"),
        Silence.SILENT: tr("no contact for a year or more"),
        Silence.QUIET: tr("no contact for three months or more"),
        Silence.RECENT: tr("in touch lately"),
        Silence.NEVER: tr("never in touch yet"),
    }[silence]


def person_row(number: int, row: ListingRow, today: date) -> TwoLineRow:
    """Somebody of a list."""
    from datetime import date as day

    from netdesk.core.channel import Channel

    closeness = tr("closeness {level}").format(level=row.closeness) if row.closeness else ""
    last = ""
    if row.last_on:
        channel = Channel(row.last_channel) if row.last_channel else None
        last = contact_words(row.last_what or "", channel, day.fromisoformat(row.last_on), today)
    work = joined((row.title, row.organization))
    return TwoLineRow(number, row.name, joined((closeness, last, work)), row.person_id)


def role_words(role: MentorRole) -> str:
    """On which side of mentoring somebody is."""
    return tr("my mentor") if role is MentorRole.MENTOR else tr("mentored by me")


def regularity_words(found: Regularity, longest_days: int | None) -> str:
    """``4 of 5 gaps within 60 days, longest 92 days``."""
    if found.worst is None:
        return ""
    closed = marked("longest gap {count} day"), marked("longest gap {count} days")
    still_open = marked("longest gap {count} day so far"), marked("longest gap {count} days so far")
    worst = counted(found.worst, *(still_open if found.is_worst_open else closed))
    if found.within is None:
        return worst
    within = tr("{within} of {gaps} gaps within {longest} days")
    return joined((within.format(within=found.within, gaps=found.gaps, longest=longest_days), worst))


def mentor_row(found: MentorRow, today: date) -> TwoLineRow:
    """A mentor, or somebody I mentor."""
    met = tr("met {day}").format(day=day_words(found.met_on, today)) if found.met_on else tr("never met in person")
    due = due_words((today - found.due_on).days) if found.due_on else ""
    words = marked("{count} open goal"), marked("{count} open goals")
    goals = counted(found.open_goals, *words) if found.open_goals else ""
    return TwoLineRow(found.person_id, found.name, joined((met, due, goals)), found.person_id)
