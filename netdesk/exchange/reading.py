"""Files the user brings → drafts. Tells what a file is by its content, never by its name."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from netdesk.core.belongings import Belonging
from netdesk.core.channel import Channel
from netdesk.core.drafts import Reading, Sourced, Told, Unreadable
from netdesk.core.keys import keys_of
from netdesk.core.language import tr
from netdesk.core.tables import column_keys
from netdesk.core.touches import Participant, Touch
from netdesk.errors import FileError
from netdesk.exchange import bundle, friends_file, ldif, monica, people_table, tables
from netdesk.exchange.content_lines import cards, has_cards
from netdesk.exchange.files import files_of, read_bytes, refuse_endless_line
from netdesk.exchange.linkedin import MEMBER, connections, connections_in, has_connections, is_archive, member_in
from netdesk.exchange.people_table import told_columns
from netdesk.exchange.vcard import draft_of
from netdesk.exchange.workbook import is_workbook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime

    from netdesk.core.people import PersonDraft
    from netdesk.core.tables import TableRow
    from netdesk.exchange.tables import Table
    from netdesk.exchange.tables import Told as ToldColumns

    Found = tuple[int, str, PersonDraft | str, int, str]

T = TypeVar("T")
_WHOLES = (
    (monica.has_json, monica.read),
    (monica.has_sql, monica.read),
    (friends_file.has_friends, friends_file.read),
    (ldif.has_entries, ldif.read),
)
"""The files that tell of more than people, and are read whole."""
_REPORT_EVERY = 50


def read(
    paths: Sequence[Path | str],
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    columns: Sequence[str] = (),
    remembered: ToldColumns = lambda header: {},
    sheets: Mapping[str, str] = MappingProxyType({}),
) -> Reading:
    """All people in address books, exports and tables of people, in the files' order; folders too.

    ``columns`` say what a table's columns are, such as ``Mail=email``, before what ``remembered`` says of a header;
    ``sheets`` are those of workbooks to be read, by the names of the files, under "" that of all others. Raises
    InputError for a column that says nothing.

    ``on_progress`` hears bytes read and bytes in all. A file that cannot be read is named among the unreadable ones;
    FileError is raised if there is no other. Once ``is_cancelled`` answers True, what was read so far is returned.
    """
    choice = _Choice(told_columns(columns), remembered, sheets)
    files = files_of(Path(path) for path in paths)
    sizes = [_size(path) for path in files]
    reading = Reading([], [], [], [])
    errors: list[FileError] = []
    before = 0
    for path, size in zip(files, sizes, strict=True):
        try:
            for at, read_so_far in _read_one(path, reading, choice):
                if at % _REPORT_EVERY == 0:
                    if is_cancelled is not None and is_cancelled():
                        return reading
                    if on_progress is not None:
                        on_progress(before + min(read_so_far, size), sum(sizes))
        except FileError as error:
            errors.append(error)
            reading.unreadable.append(Unreadable(path.name, "", str(error)))
        before += size
        if on_progress is not None:
            on_progress(before, sum(sizes))
    if errors and len(errors) == len(files):
        raise errors[0]
    return reading


def read_touches(
    parts: Sequence[tuple[str, bytes]], now: datetime, is_cancelled: Callable[[], bool] | None = None
) -> tuple[list[list[Touch]], list[Unreadable]]:
    """What the calendars, mail and tables of messages in ``Reading.happened`` say happened before ``now``, by part."""
    from netdesk.exchange.touches import touches_in

    found: list[list[Touch]] = []
    unreadable: list[Unreadable] = []
    for name, data in parts:
        touches: list[Touch] = []
        try:
            for at, each in enumerate(touches_in(data, name, now)):
                if at % _REPORT_EVERY == 0 and is_cancelled is not None and is_cancelled():
                    return found, unreadable
                unreadable.append(each) if isinstance(each, Unreadable) else touches.append(each)
        except FileError as error:
            unreadable.append(Unreadable(name, "", str(error)))
        found.append(touches)
    return found, unreadable


class _Choice(NamedTuple):
    """What the user says of tables: their columns, by folded header, and which sheets."""

    columns: Mapping[str, str]
    remembered: ToldColumns
    sheets: Mapping[str, str]

    def told(self, header: Sequence[str]) -> Mapping[str, str]:
        """What the columns of a header are told to be."""
        return {**self.remembered(header), **self.columns}

    def sheet_of(self, file: str) -> str:
        """The sheet of a workbook, empty for the one that names people."""
        return self.sheets.get(file, self.sheets.get("", ""))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def _read_one(path: Path, reading: Reading, choice: _Choice) -> Iterator[tuple[int, int]]:
    """Add what one file, or each in a zip, holds to ``reading``; yields how many items and bytes are done."""
    data = read_bytes(path)
    if not is_archive(data) or is_workbook(data):
        yield from _read_data(data, path.name, reading, choice)
        return
    errors: list[tuple[str, FileError]] = []
    good = 0
    for member in bundle.members(data, path.name):
        try:
            if isinstance(member.found, FileError):
                raise member.found
            for at, _ in _read_data(member.found, member.name, reading, choice):
                yield at, member.end
            good += 1
        except FileError as error:
            errors.append((member.name, error))
    if not good:
        raise (
            errors[0][1]
            if len(errors) == 1
            else FileError(
                tr("“{name}” holds no file that can be read. Unpack it to see what is in it.").format(name=path.name)
            )
        )
    reading.unreadable.extend(Unreadable(name, "", str(error)) for name, error in errors)


def _read_data(data: bytes, name: str, reading: Reading, choice: _Choice) -> Iterator[tuple[int, int]]:
    """Add what the bytes of a file hold to ``reading``; yields how many items and bytes are done. Raises FileError."""
    if bundle.is_bundle(data) and not is_workbook(data):
        raise FileError(
            tr("“{name}” is a zip archive inside another one. Unpack the outer one and choose it.").format(name=name)
        )
    people: list[Sourced] = []
    unreadable: list[Unreadable] = []
    numbers: tuple[list[int], list[int]] = ([], [])
    whole = next((read for is_one, read in _WHOLES if is_one(data)), None)
    if not is_archive(data) and not monica.has_json(data):
        refuse_endless_line(data, name)
    is_list = False
    numbered: Iterator[Found]
    if whole is not None:
        found_there, tale = whole(data, name)
        reading.told.append(tale)
        numbered = ((number, where, found, len(data), ref) for number, where, found, ref in found_there)
    elif has_cards(data):
        numbered = _cards(data)
    elif is_workbook(data):
        numbered = _table(tables.in_workbook(data, name, choice.told, choice.sheet_of(name)), reading, choice)
    else:
        numbered, is_list = _listed(data, name, reading, choice)
    for at, (number, where, found, read_so_far, ref) in enumerate(numbered):
        if isinstance(found, str):
            unreadable.append(Unreadable(name, where, found))
            numbers[1].append(number)
        else:
            people.append(Sourced(found, name, where, ref=ref))
            numbers[0].append(number)
        yield at, read_so_far
    if is_list and people:
        reading.connections.append(name)
    reading.people.extend(_in_order(people, numbers[0]))
    reading.unreadable.extend(_in_order(unreadable, numbers[1]))


def _listed(data: bytes, name: str, reading: Reading, choice: _Choice) -> tuple[Iterator[Found], bool]:
    """The people in a table, in LinkedIn's list of connections or its archive, and whether it is such a list.

    What else is there goes to ``reading``. Raises FileError.
    """
    from netdesk.exchange.touches import tables_of_touches

    before = len(reading.happened) + len(reading.people)
    with suppress(FileError):
        happened, unknown = tables_of_touches(data, name)
        reading.happened.extend(happened)
        reading.unreadable.extend(unknown)
        _add_skills(data, name, reading)
    has_more = len(reading.happened) + len(reading.people) > before
    is_other = has_more or is_archive(data) or has_connections(data)
    table = None if is_other else tables.in_text(data, name, choice.told)
    if table is None:
        return _rows(data, name, has_more), True
    return _table(table, reading, choice), False


def _add_skills(data: bytes, name: str, reading: Reading) -> None:
    """Add what a file says of the skills of people who are in another list. Raises FileError."""
    from netdesk.exchange.linkedin_skills import skills, skills_in

    part = skills_in(data, name)
    for line, found in skills(part[1]) if part is not None else ():
        shown = part[0] if part else name
        if isinstance(found, str):
            reading.unreadable.append(Unreadable(shown, tr("line {line}").format(line=line), found))
        else:
            reading.people.append(Sourced(found, shown, tr("line {line}").format(line=line), is_aside=True))


def _in_order(items: list[T], numbers: list[int]) -> list[T]:
    """Items by their number: a card inside another one was read before that one."""
    order = sorted(range(len(items)), key=numbers.__getitem__)
    return [items[at] for at in order]


def _cards(data: bytes) -> Iterator[Found]:
    where = tr("card {number} (line {line})")
    last = None
    for card in cards(data):
        last = card if last is None or card.number > last.number else last
        yield card.number, where.format(number=card.number, line=card.line), draft_of(card), card.start, ""
    if last is not None and data.rfind(b"BEGIN:VCARD") > data.rfind(b"END:VCARD"):
        words = tr(
            "The file breaks off in this card, of which what there is was read. Export it again to get the rest."
        )
        yield last.number, where.format(number=last.number, line=last.line), words, last.start, ""


def _table(table: Table, reading: Reading, choice: _Choice) -> Iterator[Found]:
    """The rows of a table; one of which nothing is known is named, to be told. Raises FileError."""
    header = table.seen.header
    shown = ", ".join(header)[:400]
    missing = choice.columns.keys() - set(column_keys(header))
    if missing:
        raise FileError(
            tr("There is no column “{min}” in “{file}”. Name one of its header: {shown}.").format(
                min=min(missing), file=table.seen.file, shown=shown
            )
        )
    reading.tables.append(table.seen)
    words = tr(
        "This sheet names people too; only “{sheet}” was read. Bring the file in again and choose this one: "
        "“Columns …” in the window, --sheet on the command line."
    ).format(sheet=table.seen.sheet)
    reading.unreadable.extend(Unreadable(table.seen.file, other, words) for other in table.others)
    if not table.is_of_people:
        reading.unreadable.append(
            Unreadable(
                table.seen.file,
                table.seen.sheet,
                tr(
                    "No column of “{file}” is known to name people; it has: {shown}. Say what they are: "
                    "“Columns …” in the window, --map “Mail=email” on the command line."
                ).format(file=table.seen.file, shown=shown),
            )
        )
        return
    told = Told()
    reading.told.append(told)
    where = tr("line {line}")
    for row in people_table.people(table):
        place = where.format(line=row.line)
        ref = ""
        if row.contacts or row.cadence:
            ref = f"table {len(reading.told)}:{row.line}"
            _tell(told, row, ref, table.seen.file, place)
        yield row.line, place, row.found, row.read, ref


def _tell(told: Told, row: TableRow, ref: str, file: str, place: str) -> None:
    """Add what a row says besides facts: the last contact with somebody, and how often to be in touch.

    A contact of which the table does not say how it was is logged as a message, which claims the least: that somebody
    was met, heard or seen is never made up, and it counts for no cadence that is kept in person. Its note says so.
    """
    if isinstance(row.found, str):
        return
    other, name = Participant(ref, row.found.name), next(iter(keys_of(row.found)), row.found.name)
    for on, said in row.contacts:
        channel = said or Channel.MESSAGE
        digest = hashlib.sha256(f"{name}\n{on}\n{channel}".encode()).hexdigest()
        words = tr("The last contact, as {file} has it.")
        if said is None:
            words = tr("The last contact, as {file} has it; how it was is not said there: it is logged as a message.")
        what, note, key = tr("in touch"), words.format(file=file), f"last:{digest[:32]}"
        touch = Touch(key, on, channel, (other,), what=what, note=note, file=file, where=place, is_latest=True)
        told.touches.append(touch)
    if row.cadence is not None:
        told.belongings.append(Belonging((ref,), row.cadence, "", (other.name,), file, place))


def _rows(data: bytes, name: str, has_more: bool) -> Iterator[Found]:
    where = tr("line {line}")
    if is_archive(data):
        where = tr("line {line} of Connections.csv")
        if has_more and member_in(data, name, MEMBER) is None:
            return
        data = connections_in(data, name)
        if not has_connections(data):
            raise FileError(
                tr("Connections.csv in “{name}” has no “First Name” and “Connected On”. Download it again.").format(
                    name=name
                )
            )
    elif not data.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0"):
        raise FileError(tr("“{name}” is empty. Export it again.").format(name=name))
    elif not has_connections(data):
        if has_more:
            return
        raise FileError(
            tr(
                "“{name}” is neither an address book (vCard, LDIF) nor an export of LinkedIn or Monica, "
                "a friends file, a table of people, a calendar or mail. Choose a .vcf, .ldif, .csv, "
                ".json, .sql, .md, .ics, .mbox or .eml file, or the .zip that LinkedIn or Google sent; a table "
                "needs a header with columns such as “Name” and “E-mail”."
            ).format(name=name)
        )
    for line, found, read_so_far in connections(data):
        yield line, where.format(line=line), found, read_so_far, ""
