"""A person's profile written into a text document: facts, notes and timeline, all as plain text, never as HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)

from netdesk.core.cadence import interval_words
from netdesk.core.channel import CHANNEL_WORDS
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.interactions import Initiator
from netdesk.core.people import ContactKind
from netdesk.models.words import class_words, day_words, due_words, partial_words, period_words, presence_words
from netdesk.ui.theme import GRID, HALF, TextSize, sized

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QTextDocument

    from netdesk.core.cadence import Cadence
    from netdesk.core.interactions import LoggedInteraction
    from netdesk.core.people import ContactPoint, Position, Profile
    from netdesk.ui.theme import Colours

# A name before a colon is a scheme, unless it is a host with a dot before a port: example.org:8080.
_HAS_SCHEME = re.compile(r"[a-z][a-z0-9+-]*:|[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)
EARLIER = "netdesk:earlier"
"""Where the link below a timeline leads that asks for more of it."""

_LABEL_WIDTH = 12 * GRID
_LINKS = {ContactKind.EMAIL: "mailto", ContactKind.PHONE: "tel"}


class ProfileWriter:
    """Writes one profile as of ``today``."""

    def __init__(self, document: QTextDocument, colours: Colours, font: QFont, today: date) -> None:
        self._today = today
        self._text = _format(font, colours.text)
        self._muted = _format(font, colours.muted)
        self._heading = _format(sized(font, TextSize.SMALL, strong=True), colours.muted)
        self._link = _format(font, colours.accent)
        self._link.setFontUnderline(True)
        document.clear()
        self._cursor = QTextCursor(document)

    def write(self, profile: Profile, timeline: Sequence[LoggedInteraction]) -> None:
        """Facts first, then what happened, newest first."""
        self._facts(profile)
        if profile.draft.notes.strip():
            self._title(_tr("Notes"))
            self._cursor.insertText(profile.draft.notes.strip(), self._text)
        self._title(_tr("Timeline"))
        if not timeline:
            self._cursor.insertText(_tr("Nothing logged yet."), self._muted)
            return
        rows = [(day_words(each.on, self._today), each) for each in timeline]
        table = self._cursor.insertTable(len(rows), 2, self._table_format())
        for number, (day, each) in enumerate(rows):
            table.cellAt(number, 0).firstCursorPosition().insertText(day, self._muted)
            cell = table.cellAt(number, 1).firstCursorPosition()
            cell.insertText(_interaction_words(each, profile.person_id), self._text)
            if each.note.strip():
                cell.insertText("\n" + each.note.strip(), self._muted)
        if profile.interactions > len(timeline):
            self._cursor.movePosition(QTextCursor.MoveOperation.End)
            more = _tr("Show earlier ones ({count})").format(count=profile.interactions - len(timeline))
            self._cursor.insertText(more, self._linked(EARLIER))

    def _facts(self, profile: Profile) -> None:
        draft = profile.draft
        rows: list[tuple[str, str, ContactPoint | None]] = []

        def fact(label: str, words: str) -> None:
            if words.strip():
                rows.append((label, words, None))

        fact(_tr("Last contact"), last_words(profile, self._today))
        rows.extend((_point_label(point), point.value, point) for point in draft.contact_points)
        for position in draft.positions:
            fact(_tr("Position") if not position.end else _tr("Earlier"), _position_words(position))
        fact(_tr("Lives in"), ", ".join(part for part in (draft.city, draft.region, draft.country) if part))
        for address in draft.addresses:
            parts = (address.street, address.postcode, address.city, address.region, address.country)
            fact(_tr("Address"), ", ".join(part for part in parts if part))
        fact(_tr("Nickname"), draft.nickname)
        fact(_tr("Birthday"), partial_words(draft.birthday) if draft.birthday else "")
        fact(_tr("Topics"), ", ".join(draft.topics))
        fact(_tr("Tags"), ", ".join(draft.tags))
        fact(_tr("To me"), ", ".join(class_words(each) for each in draft.relation_classes))
        fact(_tr("We meet"), presence_words(draft.presence) if draft.presence else "")
        fact(_tr("Connected"), day_words(draft.connected_on, self._today) if draft.connected_on else "")
        if not rows:
            return
        table = self._cursor.insertTable(len(rows), 2, self._table_format())
        for number, (label, words, linked) in enumerate(rows):
            table.cellAt(number, 0).firstCursorPosition().insertText(label, self._muted)
            table.cellAt(number, 1).firstCursorPosition().insertText(words, self._value_format(linked))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _value_format(self, point: ContactPoint | None) -> QTextCharFormat:
        target = link_of(point) if point is not None else ""
        return self._linked(target) if target else self._text

    def _linked(self, target: str) -> QTextCharFormat:
        linked = QTextCharFormat(self._link)
        linked.setAnchor(True)
        linked.setAnchorHref(target)
        return linked

    def _title(self, words: str) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        spaced = QTextBlockFormat()
        spaced.setTopMargin(2 * GRID)
        spaced.setBottomMargin(HALF)
        self._cursor.insertBlock(spaced, self._heading)
        self._cursor.insertText(words, self._heading)
        self._cursor.insertBlock(QTextBlockFormat(), self._text)

    @staticmethod
    def _table_format() -> QTextTableFormat:
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(2)
        form.setCellSpacing(0)
        fixed, rest = QTextLength.Type.FixedLength, QTextLength.Type.PercentageLength
        form.setColumnWidthConstraints([QTextLength(fixed, _LABEL_WIDTH), QTextLength(rest, 100)])
        form.setWidth(QTextLength(rest, 100))
        return form


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
        return _tr("closeness not stated")
    level, since = profile.closeness_history[0]
    words = _tr(CLOSENESS_WORDS[level or 1])
    return _tr("{words} ({level}), since {day}").format(words=words, level=level, day=day_words(since, today))


def cadence_words(cadence: Cadence | None, cadence_from: str) -> str:
    """How often, and what says so: ``monthly, in person only, by closeness 4``; or that no reminders are wanted."""
    if cadence is None:
        return _tr("no reminders wanted") if cadence_from == "person" else _tr("no reminders")
    words = interval_words(cadence.ideal_days)
    if cadence.channels:
        channels = ", ".join(sorted(_tr(CHANNEL_WORDS[each]) for each in cadence.channels))
        words = _tr("{rhythm}, {channels} only").format(rhythm=words, channels=channels)
    kind, _, name = cadence_from.partition(":")
    if kind == "tag":
        return _tr("{rhythm} (by tag {name})").format(rhythm=words, name=name)
    return _tr("{rhythm} (by closeness)").format(rhythm=words) if kind == "closeness" else words


def status_words(profile: Profile, today: date) -> str:
    """Closeness, cadence and due day in one line."""
    parts = [closeness_words(profile, today), cadence_words(profile.cadence, profile.cadence_from)]
    if profile.due_on is not None:
        parts.append(due_words((today - profile.due_on).days))
    return " · ".join(parts)


def last_words(profile: Profile, today: date) -> str:
    """The last contact of any kind: ``1 Oct, coffee``."""
    if profile.last_on is None:
        return ""
    what = profile.last_what or (_tr(CHANNEL_WORDS[profile.last_channel]) if profile.last_channel else "")
    day = day_words(profile.last_on, today)
    return f"{day}, {what}" if what else day


def _point_label(point: ContactPoint) -> str:
    kinds = {
        ContactKind.EMAIL: _tr("E-mail"),
        ContactKind.PHONE: _tr("Phone"),
        ContactKind.PROFILE: _tr("Profile"),
        ContactKind.URL: _tr("Web"),
        ContactKind.IM: _tr("Messages"),
    }
    words = kinds[point.kind]
    return f"{words}, {point.label}" if point.label.casefold() not in ("", words.casefold()) else words


def _role_words(position: Position) -> str:
    title, organization = position.title, position.organization
    if title and organization:
        return _tr("{title} at {organization}").format(title=title, organization=organization)
    return title or organization


def _position_words(position: Position) -> str:
    words = _role_words(position)
    period = period_words(position.start, position.end)
    return f"{words} ({period})" if period else words


def _interaction_words(each: LoggedInteraction, person_id: int) -> str:
    channel = _tr(CHANNEL_WORDS[each.channel])
    parts = [each.what, channel] if each.what.casefold() not in ("", channel.casefold()) else [channel]
    if each.minutes:
        parts.append(_tr("{minutes} min").format(minutes=each.minutes))
    parts += [part for part in (each.place, each.event) if part]
    others = [name for other, name in each.people if other != person_id]
    if others:
        parts.append(_tr("with {names}").format(names=", ".join(others)))
    if each.initiated_by is Initiator.ME:
        parts.append(_tr("I began"))
    elif each.initiated_by is Initiator.THEM:
        parts.append(_tr("they began"))
    return ", ".join(parts)


def _format(font: QFont, colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QColor(colour))
    return form


def _tr(text: str) -> str:
    return QCoreApplication.translate("Profile", text)
