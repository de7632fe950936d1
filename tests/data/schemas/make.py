"""Write the golden database and docs/archive.schema.json of the newest schema.

Run once when a migration is added, and commit the files:

uv run python tests/data/schemas/make.py
"""

from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position
from netdesk.services import archives, interactions, people
from netdesk.store.migrate import back_up, newest_version
from netdesk.store.store import Store


class _StillClock:
    def now(self):
        return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def main() -> None:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "netdesk.db", _StillClock(), lambda change: None)
        _fill(store)
        back_up(store.connection, Path(__file__).parent / f"{newest_version():04}.db")
        store.close()
    (Path(__file__).parents[3] / "docs" / "archive.schema.json").write_text(archives.schema_text(), encoding="utf-8")


def _fill(store: Store) -> None:
    ana = people.add(
        store,
        PersonDraft(
            given="Ana",
            family="Horvat",
            tags=("mentor",),
            topics=("storage",),
            closeness=4,
            contact_points=(ContactPoint(ContactKind.EMAIL, "ana@example.org", "work"),),
            positions=(Position("Elektra", "Grid engineer"),),
        ),
    )
    interactions.log(store, InteractionDraft(date(2026, 10, 1), (ana,), Channel.IN_PERSON, what="coffee"))
    people.state_closeness(store, [ana], 5)


main()
