"""The photos on the cards of a plan: which of them come in, for whom, and what is said of the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.belongings import Belonging, Left, NewBelonging
from netdesk.core.drafts import Unreadable
from netdesk.core.language import tr
from netdesk.core.photos import Photo
from netdesk.errors import InputError
from netdesk.exchange.vcard_photo import photo_of, picture_bytes
from netdesk.store import photos

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from netdesk.core.drafts import Sourced
    from netdesk.core.people import PersonDraft
    from netdesk.core.plan import Create, Plan, Unclear
    from netdesk.store.reader import Reader


class _Shown(NamedTuple):
    """Somebody of the plan, by the id they have in it, and their photos: each line, and the card it is on."""

    person_id: int
    name: str
    photos: Sequence[tuple[str, Sourced]]


class _Outcome:
    """What becomes of the photos."""

    def __init__(self) -> None:
        self.coming: list[NewBelonging] = []
        self.unread: list[Unreadable] = []
        self.unread_lines: dict[int, list[str]] = {}
        self.others: dict[tuple[str, str], list[str]] = {}

    def leave(self, card: Sourced, kind: str, name: str) -> None:
        """One that is left where it is, for that reason."""
        self.others.setdefault((card.file, kind), []).append(name)

    def take(self, each: _Shown, is_other: bool) -> None:
        """The first photo that can be read; the rest is told of. ``is_other``: they have one already."""
        chosen = b""
        for line, card in each.photos:
            picture = picture_bytes(line)
            if chosen:
                if picture != chosen:
                    self.leave(card, tr("further photo: netdesk keeps one of each person"), each.name)
                continue
            try:
                photo = photo_of(picture, each.name)
            except InputError as error:
                self.unread.append(Unreadable(card.file, card.where, str(error)))
                self.unread_lines.setdefault(each.person_id, []).append(line)
                continue
            chosen = picture
            belonging = Belonging((), photo, line, (each.name,), card.file, card.where)
            self.coming.append(NewBelonging(belonging, (each.person_id,), is_other))


def in_plan(
    reader: Reader,
    plan: Plan,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Plan:
    """A plan with the photos on its cards, each looked at; what could not be read stays a line of a newcomer's card.

    Who has a photo gets another one only where theirs came on a card too, and that one is on none of these.
    """
    shown = list(_shown(plan))
    if not shown:
        return plan
    lines = photos.lines(reader, [each.person_id for each in shown])
    own = photos.of_people(reader, [person_id for person_id, line in lines.items() if not line])
    brought = {new.people[0] for new in plan.belongings if isinstance(new.belonging.what, Photo)}
    outcome = _Outcome()
    for number, each in enumerate(shown):
        if is_cancelled():
            break
        if on_progress:
            on_progress(number, len(shown))
        if each.person_id in brought:
            outcome.leave(each.photos[0][1], tr("further photo: netdesk keeps one of each person"), each.name)
        elif each.person_id in own:
            if not _is_on(each, own[each.person_id].image):
                outcome.leave(each.photos[0][1], tr("photo: another one is here already, and stays"), each.name)
        elif each.person_id not in lines:
            outcome.take(each, is_other=False)
        elif not _is_on(each, picture_bytes(lines[each.person_id])):
            outcome.take(each, is_other=True)
    left = (Left.of(file, kind, names) for (file, kind), names in outcome.others.items())
    return replace(
        _with_lines(plan, outcome.unread_lines),
        unreadable=(*plan.unreadable, *outcome.unread),
        belongings=(*plan.belongings, *outcome.coming),
        left=(*plan.left, *left),
    )


def _shown(plan: Plan) -> Iterator[_Shown]:
    newcomers: list[Create | Unclear] = [*plan.creates, *plan.unclear]
    people = [(-number, each.draft.name, each.sources) for number, each in enumerate(newcomers, 1)]
    people += [(each.person_id, each.stored.name, each.sources) for each in plan.updates]
    people += [(each.person_id, each.name, each.sources) for each in plan.sames]
    for person_id, name, sources in people:
        cards: dict[str, Sourced] = {}
        for card in sources:
            if card.draft.photo_line:
                for line in (card.draft.photo_line, *card.draft.spare_photo_lines):
                    cards.setdefault(line, card)
        if cards:
            yield _Shown(person_id, name, [*cards.items()])


def _is_on(each: _Shown, picture: bytes) -> bool:
    return any(picture_bytes(line) == picture for line, _ in each.photos)


def _with_lines(plan: Plan, lines: dict[int, list[str]]) -> Plan:
    """The plan whose newcomers keep these lines, by what they are called in it."""
    creates, unclear = [*plan.creates], [*plan.unclear]
    for number, kept in ((-person_id - 1, kept) for person_id, kept in lines.items() if person_id < 0):
        if number < len(creates):
            creates[number] = replace(creates[number], draft=_with_lines_kept(creates[number].draft, kept))
        else:
            place = number - len(creates)
            unclear[place] = replace(unclear[place], draft=_with_lines_kept(unclear[place].draft, kept))
    return replace(plan, creates=tuple(creates), unclear=tuple(unclear))


def _with_lines_kept(draft: PersonDraft, lines: Sequence[str]) -> PersonDraft:
    found = replace(draft, extra_lines=(*draft.extra_lines, *lines))
    found.is_as_on_card = draft.is_as_on_card
    return found
