"""A plan of what files would bring in, a section at a time, as a Qt model. Nothing here writes."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QFont, QImage

from netdesk.core.channel import CHANNEL_WORDS
from netdesk.core.language import Words, grouped, marked, tr
from netdesk.core.photos import Photo
from netdesk.models.belonging_words import belonging_words
from netdesk.models.fact_words import fact_words
from netdesk.models.thumbnails import thumbnail
from netdesk.models.tips import tip
from netdesk.models.words import date_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject, QPersistentModelIndex

    from netdesk.core.belongings import Belonging, Left, NewBelonging
    from netdesk.core.differences import FieldChange
    from netdesk.core.drafts import Sourced
    from netdesk.core.people import PersonDraft
    from netdesk.core.plan import Plan, Unclear
    from netdesk.core.touches import Touch

    Index = QModelIndex | QPersistentModelIndex

_SHOWN = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_CHECKED = int(Qt.ItemDataRole.CheckStateRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_PICTURE = int(Qt.ItemDataRole.DecorationRole)
_LONGEST = 400
_FIELDS = Words(
    {
        "display_name": marked("Shown as"),
        "connected_on": marked("Connected on"),
        "met_on": marked("Met on"),
        "introduced_by": marked("Introduced by"),
        "do_not_contact": marked("Do not contact"),
        "custom_fields": marked("Own fields"),
        "contact_points": marked("E-mail, phone, profile"),
        "addresses": marked("Address"),
        "closeness": marked("Closeness"),
        "relation_classes": marked("To me"),
        "positions": marked("Position"),
        "presence": marked("We meet"),
        "extra_lines": marked("Other lines of the card"),
    }
)


class Section(Enum):
    """What becomes of a part of the files."""

    NEW = 0
    CHANGED = 1
    UNCLEAR = 2
    SAME = 3
    UNREADABLE = 4
    HAPPENED = 5
    GONE = 6
    BELONGING = 7
    PHOTO = 8
    LEFT = 9


class _Row(NamedTuple):
    """A row of the shown section: its three texts, and what a tick in it is about."""

    texts: tuple[str, str, str]
    about: FieldChange | Unclear | NewBelonging | None = None
    is_heading: bool = False


class PlanModel(QAbstractTableModel):
    """One section of a plan, with ticks where the user has a say: fields to take over, people taken for the same."""

    def __init__(self, plan: Plan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._section = Section.NEW
        self._refused: dict[int, FieldChange | NewBelonging] = {}
        self._recognised: dict[int, Unclear] = {}
        self._thumbnails: dict[int, QImage] = {}
        self._photos = [each for each in plan.belongings if each.is_photo]
        self._belongings = [each for each in plan.belongings if not each.is_photo]
        self._changed = [
            each
            for update in plan.updates
            for each in (
                _Row((update.stored.name, "", _places(update.sources)), is_heading=True),
                *(_Row((field_words(change.field), _step(change), ""), change) for change in update.changes),
            )
        ]

    def count(self, section: Section) -> int:
        """How many people or other parts a section has."""
        plan = self._plan
        people = (plan.creates, plan.updates, plan.unclear, plan.sames)
        beside = (plan.touches.new, plan.departures, self._belongings, self._photos, plan.left)
        return len((*people, plan.unreadable, *beside)[section.value])

    def show_section(self, section: Section) -> None:
        """Show another section."""
        self.beginResetModel()
        self._section = section
        self.endResetModel()

    def skipped(self) -> list[FieldChange | NewBelonging]:
        """The changes of fields, and the things besides people, that are not wanted."""
        return list(self._refused.values())

    def same(self) -> list[Unclear]:
        """The unclear people who are said to be whom they look like."""
        return list(self._recognised.values())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid():
            return 0
        return len(self._changed) if self._section is Section.CHANGED else self.count(self._section)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _SHOWN) -> object:
        if not index.isValid():
            return None
        row = self._row(index.row())
        if role in (_SHOWN, _TIP):
            text = " ".join(row.texts[index.column()].split())
            return tip(text[:_LONGEST]) or None if role == _TIP else text[:_LONGEST]
        if role == _CHECKED and index.column() == 0 and row.about is not None:
            return Qt.CheckState.Checked if self._is_checked(row.about) else Qt.CheckState.Unchecked
        if role == _FONT and row.is_heading:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == _PICTURE and index.column() == 1 and self._section is Section.PHOTO:
            return self._thumbnail(index.row())
        return None

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        about = self._row(index.row()).about if index.isValid() else None
        if role != _CHECKED or index.column() != 0 or about is None:
            return False
        # By identity, because two people can have equal changes.
        kept: dict[int, Any] = self._recognised if self._section is Section.UNCLEAR else self._refused
        if (Qt.CheckState(value) == Qt.CheckState.Checked) == (self._section is Section.UNCLEAR):
            kept[id(about)] = about
        else:
            kept.pop(id(about), None)
        self.dataChanged.emit(index, index, [_CHECKED])
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and self._row(index.row()).about is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOWN) -> object:
        if role != _SHOWN or orientation != Qt.Orientation.Horizontal:
            return None
        second = {
            Section.NEW: tr("Organization and contact"),
            Section.CHANGED: tr("From → to"),
            Section.UNCLEAR: tr("Why it is unclear"),
            Section.SAME: "",
            Section.UNREADABLE: tr("Why"),
            Section.HAPPENED: tr("What happened"),
            Section.GONE: tr("Connected since"),
            Section.BELONGING: tr("What comes with them"),
            Section.PHOTO: tr("What comes with them"),
            Section.LEFT: tr("How many, and whose"),
        }
        firsts = {Section.UNCLEAR: tr("Same person?"), Section.LEFT: tr("What")}
        return (firsts.get(self._section, tr("Name")), second[self._section], tr("Where"))[section]

    def _thumbnail(self, number: int) -> QImage | None:
        photo = self._photos[number].belonging.what
        if number not in self._thumbnails and isinstance(photo, Photo):
            self._thumbnails[number] = thumbnail(photo.image)
        return self._thumbnails.get(number)

    def _is_checked(self, about: FieldChange | Unclear | NewBelonging) -> bool:
        if self._section is Section.UNCLEAR:
            return id(about) in self._recognised
        return id(about) not in self._refused

    def _row(self, number: int) -> _Row:
        plan = self._plan
        if self._section is Section.NEW:
            create = plan.creates[number]
            return _Row((create.draft.name, _work(create.draft), _places(create.sources)))
        if self._section is Section.CHANGED:
            return self._changed[number]
        if self._section is Section.UNCLEAR:
            unclear = plan.unclear[number]
            why = ", ".join(part for part in (_work(unclear.draft), unclear.reason) if part)
            return _Row((unclear.draft.name, why, _places(unclear.sources)), unclear)
        if self._section is Section.SAME:
            same = plan.sames[number]
            return _Row((same.name, "", _places(same.sources)))
        if self._section is Section.HAPPENED:
            new = plan.touches.new[number]
            names = ", ".join(each.name or each.key.partition(":")[2] for each in new.known)
            said = (date_words(new.draft.on), CHANNEL_WORDS[new.draft.channel], new.draft.what or new.draft.note)
            return _Row((names, " · ".join(part for part in said if part), _place(new.touch)))
        if self._section is Section.GONE:
            gone = plan.departures[number]
            return _Row((gone.name, date_words(gone.connected_on), gone.file))
        if self._section in (Section.BELONGING, Section.PHOTO):
            thing = (self._photos if self._section is Section.PHOTO else self._belongings)[number]
            return _Row((thing.belonging.names[0], belonging_words(thing), _place(thing.belonging)), thing)
        if self._section is Section.LEFT:
            left = plan.left[number]
            return _Row((left.kind, left_words(left), left.file))
        unreadable = plan.unreadable[number]
        return _Row((unreadable.where or unreadable.file, unreadable.reason, unreadable.file))


def _step(change: FieldChange) -> str:
    return f"+ {change.gained}" if change.gained else f"{change.old} → {change.new}"


def _work(draft: PersonDraft) -> str:
    held = next((each for each in draft.positions if not each.end), None)
    points = [point.value for point in draft.contact_points[:2]]
    return ", ".join(part for part in ((held.title, held.organization) if held else ()) if part) or ", ".join(points)


def _places(sources: Sequence[Sourced]) -> str:
    return "; ".join(map(_place, sources[:3]))


def _place(source: Sourced | Touch | Belonging) -> str:
    """Where in which file; the file comes last, as it is the same for many and may be cut."""
    return ", ".join(part for part in (source.where, source.file) if part)


def section_words(section: Section) -> str:
    """The heading of a section."""
    return {
        Section.NEW: tr("New"),
        Section.CHANGED: tr("Changed"),
        Section.UNCLEAR: tr("Unclear"),
        Section.SAME: tr("Same as here"),
        Section.UNREADABLE: tr("Cannot be read"),
        Section.HAPPENED: tr("Interactions"),
        Section.GONE: tr("No longer connected"),
        Section.BELONGING: tr("Reminders and more"),
        Section.PHOTO: tr("Photos"),
        Section.LEFT: tr("Left behind"),
    }[section]


def hint_words(section: Section) -> str:
    """What can be done in a section, empty where nothing can."""
    return {
        Section.CHANGED: tr("Untick a field to keep it as it is."),
        Section.UNCLEAR: tr("Tick whoever is the person you already have; the others come in as new people."),
        Section.UNREADABLE: tr("These are left out or not whole; everything else comes in."),
        Section.BELONGING: tr(
            "Reminders, promises, gifts, relations and how often to be in touch; untick what is not to come in."
        ),
        Section.PHOTO: tr("Untick a photo that is not to come in. One that you gave somebody yourself always stays."),
        Section.LEFT: tr("netdesk has no place for these; everything else comes in."),
        Section.GONE: tr("They stay here with all you know of them; that they left is told as news."),
        Section.HAPPENED: tr("What these people and you did together; whoever is not among your people is left out."),
    }.get(section, "")


def left_words(left: Left) -> str:
    """How many there are of what is left behind, and whose they are where they are few."""
    if not left.names:
        return grouped(left.count)
    names = ", ".join(left.names)
    return tr("{count}: {names}").format(count=grouped(left.count), names=names)


def field_words(field: str) -> str:
    """The name of a draft's field in words."""
    return _FIELDS.get(field) or fact_words(field)
