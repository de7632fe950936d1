"""The words of the window in other languages, as Qt Linguist keeps them in resources/translations.

``python packaging/translations.py`` ("make translations") brings netdesk_fr.ts up to what the code says: new sentences
come in unfinished, those that are gone go. The window reads netdesk_fr.qm, which the build makes of it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "resources" / "translations" / "netdesk_fr.ts"
CONTEXT = "netdesk"
_ALIASES = "QT_TR_NOOP+=marked"


class Message(NamedTuple):
    """A sentence of the code; ``comment`` tells it apart from the same words elsewhere. ``places`` are its files."""

    source: str
    comment: str
    places: tuple[str, ...] = ()


def tool(name: str) -> str:
    """One of Qt's programs for translators, ``lupdate`` or ``lrelease``, as PySide brings it."""
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    return str(Path(spec.origin).parent / (f"{name}.exe" if sys.platform == "win32" else name))


def extract() -> list[Message]:
    """All sentences that the code translates, by Qt's lupdate, each once, in the order of the files."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder, "found.ts")
        files = Path(folder, "files.lst")
        modules = (each for each in sorted((ROOT / "netdesk").rglob("*.py")) if each.parent.name != "cli")
        files.write_text("\n".join(str(each) for each in modules), "utf-8")
        arguments = ["-tr-function-alias", _ALIASES, "-locations", "absolute", f"@{files}", "-ts", str(found)]
        subprocess.run([tool("lupdate"), *arguments], check=True, capture_output=True)
        places: dict[tuple[str, str], list[str]] = {}
        for message in ET.parse(found).iter("message"):
            key = message.findtext("source", ""), message.findtext("comment", "")
            known = places.setdefault(key, [])
            for place in message.iter("location"):
                path = Path(folder, place.get("filename", "")).resolve().relative_to(ROOT).as_posix()
                if path not in known:
                    known.append(path)
    ordered = sorted(places.items(), key=lambda item: (item[1][0], item[0]))
    return [Message(*key, tuple(known)) for key, known in ordered]


def stored(path: Path = SOURCE) -> dict[tuple[str, str], str]:
    """What is translated already, by sentence and comment; empty where it is not finished."""
    if not path.exists():
        return {}
    return {
        (message.findtext("source", ""), message.findtext("comment", "")): message.findtext("translation", "")
        for message in ET.parse(path).iter("message")
    }


def write(messages: list[Message], translations: dict[tuple[str, str], str], path: Path = SOURCE) -> None:
    """Write a file for Qt Linguist, all sentences in one context; those without a translation are unfinished."""
    root = ET.Element("TS", version="2.1", language="fr_FR", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for each in messages:
        message = ET.SubElement(context, "message")
        for place in each.places:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = each.source
        if each.comment:
            ET.SubElement(message, "comment").text = each.comment
        translated = translations.get((each.source, each.comment), "")
        element = ET.SubElement(message, "translation", {} if translated else {"type": "unfinished"})
        element.text = translated
    ET.indent(root, "  ")
    text = ET.tostring(root, "unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8", newline="\n")


def compile_all(folder: Path = SOURCE.parent) -> None:
    """Make of the translations what the window reads, netdesk_fr.qm, in ``folder``."""
    compile_file(SOURCE, folder / SOURCE.with_suffix(".qm").name)


def compile_file(source: Path, made: Path) -> None:
    """Compile one file for Qt Linguist into one for Qt.

    It takes the place of an older one whole: a window that is open has that one mapped into its memory.
    """
    fresh = made.with_suffix(".new")
    subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(fresh)], check=True)
    fresh.replace(made)


if __name__ == "__main__":
    sentences = extract()
    write(sentences, stored())
    missing = sum(not stored()[each.source, each.comment] for each in sentences)
    print(f"{len(sentences)} sentences, {missing} without a translation.")
