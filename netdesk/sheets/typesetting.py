"""Typesetting: a template of typst and its data become a tagged PDF, or one SVG for each page.

The data goes in as JSON, so that no text of a person is ever markup. Templates are in ``resources/sheets``; those of
the user are whole paths. Nothing is fetched, and a template can import only what is in that folder.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from netdesk import paths
from netdesk.core.language import code, tr
from netdesk.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sheet:
    """A template and what it says. ``data`` has only what JSON has."""

    template: Path
    data: Mapping[str, Any]


def of_house(name: str, data: Mapping[str, Any]) -> Sheet:
    """A sheet by one of netdesk's own templates."""
    return Sheet(paths.resource(f"sheets/{name}.typ"), {"language": code(), **data})


def to_pdf(sheet: Sheet) -> bytes:
    """The sheet as a tagged PDF. Raises FileError where the template cannot be set."""
    made = _compiled(sheet, "pdf")
    return made if isinstance(made, bytes) else made[0]


def to_svg(sheet: Sheet) -> list[bytes]:
    """The sheet's pages, each an SVG image. Raises FileError."""
    made = _compiled(sheet, "svg")
    return [made] if isinstance(made, bytes) else made


def _compiled(sheet: Sheet, form: Literal["pdf", "svg"]) -> bytes | list[bytes]:
    import typst

    inputs = {"data": json.dumps(sheet.data, ensure_ascii=False)}
    house = paths.resource("sheets")
    settings: dict[str, Any] = {"root": str(house), "format": form, "sys_inputs": inputs}
    try:
        if sheet.template.parent == house:
            made: bytes | list[bytes] = typst.compile(str(sheet.template), **settings)
        else:  # in as text, so that what it imports is the house's
            made = typst.compile(sheet.template.read_bytes(), **settings)
    except OSError as error:
        raise FileError(
            tr("The template “{name}” cannot be read: {strerror}.").format(
                name=sheet.template.name, strerror=error.strerror
            )
        ) from None
    except typst.TypstError as error:
        raise FileError(
            tr("The template “{name}” cannot be set: {rstrip}.").format(
                name=sheet.template.name, rstrip=str(error).strip().rstrip(".")
            )
        ) from None
    return made
