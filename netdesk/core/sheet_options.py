"""What the user can choose of a sheet: layout, paper, type, fields, groups, head and foot."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from netdesk.core.language import marked, tr
from netdesk.core.listing import GroupBy
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Layout(StrEnum):
    """A sheet of many people, by the name of its template."""

    DIRECTORY = "directory"
    POCKET = "pocket"
    BINDER = "binder"
    WALK_IN = "walk-in"
    LABELS = "labels"
    BADGES = "badges"


class Paper(StrEnum):
    """Sizes of paper, as typst names them."""

    A4 = "a4"
    LETTER = "us-letter"
    A5 = "a5"


class Field(StrEnum):
    """What a sheet can say of a person besides the name."""

    ORGANIZATION = "organization"
    TITLE = "title"
    PHONE = "phone"
    EMAIL = "email"
    PROFILE = "profile"
    ADDRESS = "address"
    CITY = "city"
    BIRTHDAY = "birthday"
    TOPICS = "topics"
    NEEDS = "needs"
    TAGS = "tags"
    LAST = "last"
    NOTES = "notes"


_CONTACT = (Field.TITLE, Field.ORGANIZATION, Field.PHONE, Field.EMAIL, Field.ADDRESS)
_USUAL: dict[Layout, tuple[Field, ...]] = {
    Layout.DIRECTORY: _CONTACT,
    Layout.POCKET: (Field.PHONE,),
    Layout.BINDER: (*_CONTACT, Field.BIRTHDAY, Field.TOPICS),
    Layout.WALK_IN: (Field.TITLE, Field.ORGANIZATION, Field.TOPICS),
    Layout.LABELS: (Field.ADDRESS,),
    Layout.BADGES: (Field.TITLE, Field.ORGANIZATION),
}
SIZES, MARGINS, COLUMNS = (6.0, 16.0), (5.0, 40.0), (1, 2)
"""The least and the most: points of type, millimetres around the page, columns."""


@dataclass(frozen=True, slots=True)
class Options:
    """``size`` is in points, ``margin`` in millimetres. Empty ``fields`` are those usual for the layout.

    ``label`` names the sheet of labels or badges, see resources/sheets/labels.toml. ``has_codes`` prints a QR code of
    each person's card.
    """

    layout: Layout = Layout.DIRECTORY
    paper: Paper = Paper.A4
    size: float = 9.0
    margin: float = 15.0
    columns: int = 2
    fields: tuple[Field, ...] = ()
    group: GroupBy | None = None
    title: str = ""
    header: str = ""
    footer: str = ""
    label: str = ""
    has_codes: bool = False

    def __post_init__(self) -> None:
        """Raises InputError where a number is out of its bounds."""
        for name, value, (least, most), unit in (
            ("size", self.size, SIZES, marked("points")),
            ("margin", self.margin, MARGINS, marked("millimetres")),
            ("columns", self.columns, COLUMNS, marked("columns")),
        ):
            if not least <= value <= most:
                raise InputError(
                    tr("{name} is from {least} to {most} {unit}.").format(
                        name=tr(name.capitalize()), least=f"{least:g}", most=f"{most:g}", unit=tr(unit)
                    ),
                    name,
                )

    @property
    def shown(self) -> tuple[Field, ...]:
        """The fields chosen, else the usual ones."""
        return self.fields or _USUAL[self.layout]

    def as_data(self) -> dict[str, Any]:
        """What ``from_data`` reads back, of what JSON has."""
        return {**asdict(self), "fields": list(self.fields)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Options:
        """Options kept before; what is missing is as usual. Raises InputError for what cannot be read."""
        known = {name: data[name] for name in cls.__dataclass_fields__ if name in data}
        try:
            if "layout" in known:
                known["layout"] = Layout(known["layout"])
            if "paper" in known:
                known["paper"] = Paper(known["paper"])
            if "fields" in known:
                known["fields"] = tuple(map(Field, known["fields"]))
            if known.get("group") is not None:
                known["group"] = GroupBy(known["group"])
            return cls(**known)
        except (ValueError, TypeError) as error:
            raise InputError(tr("These options cannot be read: {error}.").format(error=error), "options") from error
