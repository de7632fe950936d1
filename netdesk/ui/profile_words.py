"""The facts of a person in words, for the page that is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from netdesk.core.cadence import interval_words
from netdesk.core.channel import CHANNEL_WORDS
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.exchanges import Direction
from netdesk.core.interactions import Initiator
from netdesk.core.language import tr
from netdesk.core.people import ContactKind
from netdesk.models.words import day_words, due_words, label_words, partial_words, period_words

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.cadence import Cadence
    from netdesk.core.interactions import LoggedInteraction
    from netdesk.core.people import Address, ContactPoint, PersonDraft, Position, Profile

# A name before a colon is a scheme, unless it is a host with a dot before a port: example.org:8080.
_HAS_SCHEME = re.compile(r"[a-z][a-z0-9+-]*:|[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)
_LINKS = {ContactKind.EMAIL: "mailto", ContactKind.PHONE: "tel"}
_WEB_BEGINNING = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)
_SERVICES = {
    name.casefold(): name
    for name in (
        *("LinkedIn", "XING", "Twitter", "Facebook", "Instagram", "GitHub", "Mastodon"),
        *("Telegram", "Signal", "WhatsApp", "Skype", "Matrix", "Jabber", "ICQ"),
    )
}


def link_of(point: ContactPoint) -> str:
    """Where a contact point leads: a mail, telephone or web address; empty for anything else."""
    scheme = _LINKS.get(point.kind)
    if scheme:
        url = QUrl()
        url.setScheme(scheme)
        url.setPath(point.value.strip())
        return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    if point.kind in (ContactKind.PROFILE, ContactKind.URL):
        text = point.value.strip()
        url = QUrl(text if _HAS_SCHEME.match(text) else f"https://{text}")
        is_web = url.scheme() in ("http", "https") and bool(url.host())
        if url.isValid() and (is_web or url.scheme() in ("mailto", "tel")):
            return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return ""


def headline(profile: Profile) -> str:
    """What somebody does and where: ``Grid engineer at Elektra, Zagreb``."""
    held = next((each for each in profile.draft.positions if not each.end), None)
    work = _role_words(held) if held else ""
    return ", ".join(part for part in (work, profile.draft.city) if part)


def closeness_words(profile: Profile, today: date) -> str:
    """Closeness with its word and the day it was stated: ``close (4), since 3 Mar``."""
    if not profile.closeness_history or profile.closeness_history[0][0] is None:
        return tr("closeness not stated")
    level, since = profile.closeness_history[0]
    words = CLOSENESS_WORDS[level or 1]
    return tr("{words} ({level}), since {day}").format(words=words, level=level, day=day_words(since, today))


def cadence_words(cadence: Cadence | None, cadence_from: str) -> str:
    """How often, and what says so: ``monthly, in person only, by closeness 4``; or that no reminders are wanted."""
    if cadence is None:
        return tr("no reminders wanted") if cadence_from == "person" else tr("no reminders")
    words = interval_words(cadence.ideal_days)
    if cadence.channels:
        channels = ", ".join(sorted(CHANNEL_WORDS[each] for each in cadence.channels))
        words = tr("{rhythm}, {channels} only").format(rhythm=words, channels=channels)
    kind, _, name = cadence_from.partition(":")
    if kind == "tag":
        return tr("{rhythm} (by tag {name})").format(rhythm=words, name=name)
    return tr("{rhythm} (by closeness)").format(rhythm=words) if kind == "closeness" else words


def status_words(profile: Profile, today: date) -> str:
    """Closeness, cadence and due day in one line; of who is kept away only where, and until when."""
    if profile.leaves_on is not None:
        return tr("In the bin until {day}").format(day=day_words(profile.leaves_on, today))
    if profile.is_archived:
        return tr("In the archive · {closeness}").format(closeness=closeness_words(profile, today))
    if profile.draft.do_not_contact:
        return tr("Do not contact · {closeness}").format(closeness=closeness_words(profile, today))
    parts = [closeness_words(profile, today), cadence_words(profile.cadence, profile.cadence_from)]
    if profile.due_on is not None:
        parts.append(due_words((today - profile.due_on).days))
    return " · ".join(parts)


def last_words(profile: Profile, today: date) -> str:
    """The last contact of any kind: ``1 Oct, coffee``."""
    if profile.last_on is None:
        return ""
    what = profile.last_what or (CHANNEL_WORDS[profile.last_channel] if profile.last_channel else "")
    day = day_words(profile.last_on, today)
    return f"{day}, {what}" if what else day


def shown_value(point: ContactPoint) -> str:
    """A contact point as it is read: of a web address, what all of them begin with is left out."""
    if point.kind not in (ContactKind.PROFILE, ContactKind.URL) or not link_of(point):
        return point.value
    return _WEB_BEGINNING.sub("", point.value.strip()).rstrip("/")


def point_label(point: ContactPoint) -> str:
    """What a contact point is: ``E-mail, work``, or the service that it is a profile of."""
    service = _SERVICES.get(point.label.casefold())
    if service and point.kind in (ContactKind.PROFILE, ContactKind.IM):
        return service
    kinds = {
        ContactKind.EMAIL: tr("E-mail"),
        ContactKind.PHONE: tr("Phone"),
        ContactKind.PROFILE: tr("Profile"),
        ContactKind.URL: tr("Web"),
        ContactKind.IM: tr("Messages"),
    }
    words = kinds[point.kind]
    return (
        f"{words}, {label_words(point.label)}"
        if point.label.casefold() not in ("", words.casefold(), point.kind)
        else words
    )


def _role_words(position: Position) -> str:
    title, organization = position.title, position.organization
    if title and organization:
        return tr("{title} at {organization}").format(title=title, organization=organization)
    return title or organization


def position_words(position: Position) -> str:
    """``Engineer at Elektra (2019 – now)``."""
    words = _role_words(position)
    period = period_words(position.start, position.end)
    return f"{words} ({period})" if period else words


def interaction_words(each: LoggedInteraction, person_id: int) -> str:
    """``coffee, in person, 45 min, Berlin``, and with whom besides the person."""
    channel = CHANNEL_WORDS[each.channel]
    parts = [each.what, channel] if each.what.casefold() not in ("", channel.casefold()) else [channel]
    if each.minutes:
        parts.append(tr("{minutes} min").format(minutes=each.minutes))
    parts += [part for part in (each.place, each.event) if part]
    others = [name for other, name in each.people if other != person_id]
    if others:
        parts.append(tr("with {names}").format(names=", ".join(others)))
    if each.initiated_by is Initiator.ME:
        parts.append(tr("I began"))
    elif each.initiated_by is Initiator.THEM:
        parts.append(tr("they began"))
    return ", ".join(parts)


def address_words(address: Address) -> str:
    """An address in one line."""
    parts = (address.street, address.postcode, address.city, address.region, address.country)
    return ", ".join(part for part in parts if part)


def met_words(draft: PersonDraft) -> str:
    """When, where and how we met: ``May 2019, PyCon, sat side by side``."""
    day = partial_words(draft.met_on) if draft.met_on else ""
    return ", ".join(part for part in (day, draft.met_where, draft.met_how) if part)


def statement_words(level: int | None, on: date, today: date) -> str:
    """How close we were said to be as of a day: ``familiar (3), since 1 Feb 2024``."""
    words = tr("{words} ({level})").format(words=CLOSENESS_WORDS[level], level=level) if level else tr("not stated")
    return tr("{words}, since {day}").format(words=words, day=day_words(on, today))


def balance_words(counts: dict[Direction, int]) -> str:
    """How often what went which way: ``given 3, received 2, asked 1``."""
    ways = {Direction.GIVE: tr("given"), Direction.RECEIVED: tr("received"), Direction.ASK: tr("asked")}
    return ", ".join(f"{words} {counts[way]}" for way, words in ways.items() if way in counts)
