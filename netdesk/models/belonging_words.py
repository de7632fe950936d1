"""What comes in with people, such as a reminder or a relation, in words for the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.belongings import Mark, Thought
from netdesk.core.cadence import Cadence, interval_words
from netdesk.core.exchanges import Direction, ExchangeDraft, PromiseDraft, Side
from netdesk.core.language import labelled, tr
from netdesk.core.photos import Photo
from netdesk.core.relations import ROLE_WORDS, Role
from netdesk.core.reminders import ReminderDraft
from netdesk.models.words import date_words

if TYPE_CHECKING:
    from netdesk.core.belongings import NewBelonging


def belonging_words(new: NewBelonging) -> str:
    """One of them in a line."""
    belonging = new.belonging
    what = belonging.what
    if isinstance(what, ReminderDraft):
        words = tr("Reminder on {day} and again: {text}") if what.rrule else tr("Reminder on {day}: {text}")
        return words.format(day=date_words(what.on_day), text=what.text)
    if isinstance(what, PromiseDraft):
        words = tr("I owe: {what}") if what.promise.by is Side.ME else tr("I am owed: {what}")
        if not what.promise.is_open:
            words = tr("I owed: {what}") if what.promise.by is Side.ME else tr("I was owed: {what}")
        return words.format(what=what.promise.what)
    if isinstance(what, ExchangeDraft):
        is_mine = what.exchange.direction is Direction.GIVE
        words = tr("Given on {day}: {what}") if is_mine else tr("Received on {day}: {what}")
        return words.format(day=date_words(what.on), what=what.exchange.what)
    if isinstance(what, Thought):
        return tr("Thought of bringing: {what}").format(what=what.draft.what)
    if isinstance(what, Cadence):
        return tr("To be in touch {how_often}").format(how_often=interval_words(what.ideal_days))
    if isinstance(what, Role):
        return labelled(ROLE_WORDS[what], belonging.names[-1])
    if isinstance(what, Photo):
        return tr("Another photo, in the place of the one from an earlier card") if new.is_other else tr("Photo")
    if what is Mark.INTRODUCED_BY:
        return tr("Introduced by {name}").format(name=belonging.names[-1])
    return tr("In the archive")
