"""XML of other programs, read piece by piece and within limits, so that no file takes memory or time without end."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING
from xml.parsers import expat

from netdesk.core.language import grouped, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Start = Callable[[str, dict[str, str]], object]

MOST_TAGS = 25_000_000
_LONGEST_TAG = 1 << 20
_DEEPEST = 100
_FIRST_STEP, _STEP = 1 << 14, 1 << 18


def parsed(
    file: IO[bytes],
    start: Start,
    end: Callable[[str], object] | None = None,
    text: Callable[[str], object] | None = None,
) -> Iterator[int]:
    """Say what stands in a file, tags without their prefix; yields after each piece how many bytes were read.

    Raises ValueError for what is no XML, declares a document type, nests more than 100 deep or has a tag or a comment
    of more than 1 MiB.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    tags = depth = 0

    def opened(tag: str, of: dict[str, str]) -> None:
        nonlocal tags, depth
        tags += 1
        depth += 1
        if depth > _DEEPEST:
            raise ValueError(tr("it nests more than {count} deep").format(count=grouped(_DEEPEST)))
        if tags > MOST_TAGS:
            raise ValueError(tr("it has more than {count} tags").format(count=grouped(MOST_TAGS)))
        start(tag.rpartition(":")[2], of)

    def closed(tag: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(tag.rpartition(":")[2])

    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.StartDoctypeDeclHandler = _refuse_doctype
    if text is not None:
        parser.CharacterDataHandler = text
    total, step = 0, _FIRST_STEP
    try:
        while piece := file.read(step):
            total, step = total + len(piece), _STEP
            parser.Parse(piece, False)
            if total - parser.CurrentByteIndex > _LONGEST_TAG:  # which expat reads anew with each piece
                raise ValueError(tr("it has a tag of more than {size} MiB").format(size=_LONGEST_TAG >> 20))
            yield total
        parser.Parse(b"", True)
        yield total
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error


def _refuse_doctype(*_: object) -> None:
    raise ValueError(tr("it declares a document type"))
