"""Sheets of many people: directory, pocket fold, ring binder, walk-in list, labels and badges."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from netdesk import paths
from netdesk.core.language import Words, marked, tr
from netdesk.core.sheet_options import Field, Layout, Paper
from netdesk.errors import InputError
from netdesk.sheets import typesetting
from netdesk.sheets.entries import OTHER_LETTER, picture, qr_code
from netdesk.sheets.typesetting import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from netdesk.core.sheet_options import Options
    from netdesk.sheets.entries import Entry

_WITH_PHOTOS = frozenset({Layout.WALK_IN, Layout.BINDER})
USUAL_LABELS = {
    (Layout.LABELS, Paper.A4): "L7163", (Layout.LABELS, Paper.LETTER): "5163",
    (Layout.BADGES, Paper.A4): "C32010", (Layout.BADGES, Paper.LETTER): "5395",
}  # fmt: skip


def shows_photos(layout: Layout) -> bool:
    """Whether photos are on the sheets of a layout."""
    return layout in _WITH_PHOTOS


def sheet(entries: Sequence[Entry], options: Options, day: str, template: Path | None = None) -> Sheet:
    """A sheet of people, in their order, but for a directory, whose letters stand in that of the alphabet.

    ``day`` is shown as it is. Raises InputError for a label there is not.

    It is set by the layout's own template, or by ``template``.
    """
    if options.layout is Layout.DIRECTORY and options.group is None:
        entries = sorted(entries, key=lambda entry: (entry.letter == OTHER_LETTER, entry.letter, entry.sort))
    data: dict[str, Any] = {
        "title": options.title or _TITLES[options.layout],
        "paper": options.paper.value,
        "size": options.size,
        "margin": options.margin,
        "columns": options.columns,
        "header": options.header,
        "footer": options.footer,
        "day": day,
        "is_grouped": options.group is not None,
        "people": [_person(entry, options) for entry in entries],
        "words": {"no_group": tr("Others"), "nobody": tr("Nobody is on this sheet.")},
    }
    if options.layout in (Layout.LABELS, Layout.BADGES):
        data["label"] = _label(options)
    return typesetting.of_house(options.layout.value, data) if template is None else Sheet(template, data)


@cache
def labels() -> dict[str, dict[str, Any]]:
    """The sheets of labels and badges, by name, with their measures in millimetres."""
    return tomllib.loads(paths.resource("sheets/labels.toml").read_text("utf-8"))


_TITLES = Words(
    {
        Layout.DIRECTORY: marked("People"),
        Layout.POCKET: marked("People"),
        Layout.BINDER: marked("People"),
        Layout.WALK_IN: marked("Who is there"),
        Layout.LABELS: marked("Labels"),
        Layout.BADGES: marked("Badges"),
    }
)


def _person(entry: Entry, options: Options) -> dict[str, Any]:
    return {
        "name": entry.name,
        "letter": entry.letter,
        "initials": entry.initials,
        "group": entry.group,
        "lines": [{"field": field.value, "text": text} for field, text in entry.lines],
        "photo": picture(entry.photo) if shows_photos(options.layout) else None,
        "code": entry.code,
        "qr": qr_code(entry.card) if options.has_codes and entry.card else "",
    }


def _label(options: Options) -> dict[str, Any]:
    name = options.label or USUAL_LABELS.get((options.layout, options.paper), "L7163")
    found = labels().get(name)
    if found is None:
        raise InputError(
            tr("There is no label sheet “{name}”. There are: {labels}.").format(name=name, labels=", ".join(labels())),
            "label",
        )
    return found


__all__ = ["USUAL_LABELS", "Field", "labels", "sheet", "shows_photos"]
