"""Files that are zips, for the readers of what is in them; in an input their members stand one by one, in clear."""

from __future__ import annotations

import io
import json
import tempfile
import warnings
import zipfile
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import apsw

from netdesk.errors import KnownError
from netdesk.exchange import archive
from netdesk.exchange.workbook import Workbook, is_workbook
from netdesk.services import sample
from netdesk.services.desk import Desk
from netdesk.store import archives as stored
from netdesk.store import functions, settle
from netdesk.store.migrate import newest_version
from tests.exchange.test_bundle import TAKEOUT
from tests.fakes import FakeClock
from tests.workbooks import workbook

if TYPE_CHECKING:
    from collections.abc import Mapping

_NEXT = b"\0\n"
_ROWS = 2


def packed(data: bytes) -> bytes:
    """A whole zip of the members that ``joined`` put after one another."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name that is there twice is a trouble like others
        for piece in data.split(_NEXT):
            name, _, content = piece.partition(b"\n")
            made.writestr(zipfile.ZipInfo(name.decode("latin-1")), content)
    return held.getvalue()


def zipped(data: bytes) -> bytes:
    """``data`` where it is a zip, else one of the members that it says."""
    return data if data.startswith(b"PK") else packed(data)


def joined(members: Mapping[str, bytes]) -> bytes:
    """An input that says what is in a zip: a line with the name of each member, then what is in it."""
    return _NEXT.join(name.encode("latin-1") + b"\n" + content for name, content in members.items())


def bundles(others: list[bytes]) -> list[bytes]:
    """Zips of any files: Google Takeout, and files of other kinds that lie in one."""
    various = {f"folder/{number}.txt": content for number, content in enumerate(others)}
    linkedin = {"Connections.csv": b"First Name,Last Name,Connected On\nAna,Horvat,02 Nov 2026\n",
                "messages.csv": b"FROM,TO,DATE,CONTENT\nAna,Me,2026-11-02 10:00:00 UTC,Hello\n"}  # fmt: skip
    nested = {"inner.zip": packed(joined(TAKEOUT))}
    inputs = [joined(each) for each in (TAKEOUT, various, linkedin, nested)]
    return [*inputs, *map(packed, inputs)]


def read_sheets(content: bytes) -> None:
    """Every sheet of a workbook."""
    if is_workbook(content):
        with suppress(KnownError):
            book = Workbook(content, "fuzz.xlsx")
            for sheet in book.sheets:
                assert all(any(cells) for _, cells in book.rows(sheet)), "a row is empty"


def workbooks() -> list[bytes]:
    """A workbook, whole and as its parts."""
    whole = workbook(People=[["Name", "E-mail", "Born"], ["Ana", "ana@x.example", date(1970, 4, 12)], ["Li", "=1", 4]])
    with zipfile.ZipFile(io.BytesIO(whole)) as file:
        parts = {name: file.read(name) for name in file.namelist() if name.startswith("xl/")}
    del parts["xl/theme/theme1.xml"]
    return [whole, joined(parts)]


def read_archive(data: bytes) -> None:
    """A complete archive, or the members of one, into a database."""
    connection = _database()
    with tempfile.NamedTemporaryFile(prefix="netdesk-fuzz-", suffix=".zip") as file:
        file.write(zipped(data))
        file.flush()
        connection.execute("BEGIN")
        try:
            with suppress(KnownError), archive.opened(Path(file.name)) as found:
                stored.fill(connection, found.manifest.tables, found.rows)
                settle.settle(connection)
        finally:
            connection.execute("ROLLBACK")


@cache
def _database() -> apsw.Connection:
    connection = apsw.Connection(":memory:")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "empty.db"
        stored.build(made, None, newest_version(), (), lambda _: iter(()))
        connection.deserialize("main", made.read_bytes())
    functions.register(connection)
    return connection


def archives() -> list[bytes]:
    """The archive of the sample network, of which the first rows of every table are kept; whole and as its members."""
    with tempfile.TemporaryDirectory() as folder:
        with closing(Desk(Path(folder), FakeClock(datetime(2026, 11, 27, 9, 0, tzinfo=UTC)))) as desk:
            desk.run(sample.fill).result()
            tables = {table: list(stored.rows(desk.reader, table))[:_ROWS] for table in stored.TABLES}
        photo = {"person_id": 1, "media_type": "image/png", "image": PurePosixPath(archive.photo_name(1, "image/png"))}

        def fill(writer: archive.Writer) -> None:
            writer.file(archive.photo_name(1, "image/png"), b"\x89PNG")
            for table, rows in (tables | {"photo": [photo]}).items():
                writer.table(table, rows)
            writer.manifest(newest_version(), "2026-11-27T09:00:00+00:00")

        path = Path(folder) / "all.zip"
        archive.write(path, fill)
        whole = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as file:
        members = {name: file.read(name) for name in file.namelist()}
    manifest = json.loads(members["manifest.json"])
    few = {name: manifest["tables"][name] for name in ("organization", "person", "photo")}
    members_of_few = {name: data for name, data in members.items() if Path(name).stem in few or "photos/" in name}
    members_of_few["manifest.json"] = json.dumps(manifest | {"tables": few}).encode()
    return [whole, joined(members), joined(members_of_few), packed(joined(members_of_few))]
