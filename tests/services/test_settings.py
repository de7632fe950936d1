"""Settings that say nothing, as after another program's hand: all goes on as if they had never been stated."""

from __future__ import annotations

import logging
from contextlib import closing
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import apsw
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from netdesk.core.people import PersonDraft
from netdesk.core.tables import OWN
from netdesk.paths import database_file
from netdesk.services import check, comfort, mornings, outlook, people, preferences, sheets, tables
from netdesk.services.check import Remedy
from netdesk.services.desk import Desk
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
HEADER = ("Mail", "Shoes")
COLUMNS = 'columns of ["mail", "shoes"]'
GARBAGE = {
    "notify_at": ["nine", "", "09:00+02:00"],
    "quiet_from": ["late", "22:00Z"],
    "quiet_until": ["25:00"],
    "days_off": ["1,x", "7", "-1", "0,1,2,3,4,5,6"],
    "lead_days": ["", "many", "-3", "99999999999999999999"],
    "leap_day": ["never"],
    "daily_minutes": ["∞", "1e3", "-15", "3.5"],
    "close_to_tray": ["", "perhaps"],
    "feed": ["1"],
    "own_dimensions": ["[“field”", "{}", "[1]", "[" * 20_000, "null"],
    "sheet:Labels": ["[]", "{", '{"layout": "scroll"}', '{"size": 400}', '{"columns": "two"}', '{"fields": 3}'],
    COLUMNS: ["{", "[]", '{"mail": 3}', '{"mail": "shoe size"}', '{"mail": null}'],
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path, FakeClock(NOW))) as opened:
        opened.run(people.add, PersonDraft(given="Ana", closeness=5)).result()
        yield opened


def damage(desk: Desk, name: str, value: object) -> None:
    with closing(apsw.Connection(str(database_file(desk.folder)))) as connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))


def seen(desk: Desk) -> tuple[object, ...]:
    """What all that goes by settings says."""
    day = mornings.read(desk.reader, NOW)
    told = desk.run(outlook.read).result()
    return (
        preferences.read(desk.reader),
        (day.asked, day.budget),
        (told.due_count, told.next_change),
        comfort.newcomers(desk.reader, date(2026, 1, 1), NOW.date()),
        comfort.zone(desk.reader, NOW.date()).rarities,
        sheets.presets(desk.reader),
        tables.remembered(desk.reader, HEADER),
    )


@pytest.mark.parametrize(("name", "value"), [(name, value) for name in GARBAGE for value in GARBAGE[name]])
def test_a_setting_that_cannot_be_read_is_as_if_never_stated(
    desk: Desk, name: str, value: str, caplog: pytest.LogCaptureFixture
) -> None:
    usual = seen(desk)
    damage(desk, name, value)
    with caplog.at_level(logging.INFO, "netdesk"):
        assert [seen(desk), seen(desk)] == [usual, usual]
    told = [record.message for record in caplog.records if record.name.startswith("netdesk")]
    assert len(told) <= 1, "once is enough"
    assert not [message for message in told if "Labels" in message or "shoes" in message]
    (finding,) = check.look(desk.reader, NOW.date())
    assert finding.remedy is Remedy.REPAIR
    assert f"The setting “{name}” cannot be read" in finding.sentence
    desk.run(check.repair).result()
    assert check.look(desk.reader, NOW.date()) == []
    assert seen(desk) == usual


def test_the_log_says_once_which_setting_cannot_be_read(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    damage(desk, "sheet:My mother", f"no sheet {id(desk)}")
    with caplog.at_level(logging.INFO, "netdesk"):
        for _ in range(3):
            sheets.presets(desk.reader)
    assert [record.message for record in caplog.records] == [
        "The setting 'sheet:' cannot be read and is as if never stated; netdesk check tells"
    ]


def test_what_can_be_read_beside_it_is_kept(desk: Desk) -> None:
    desk.run(sheets.keep_preset, "Labels", sheets.Options(columns=1)).result()
    damage(desk, "sheet:Badges", "{")
    damage(desk, COLUMNS, f'{{"mail": "email", "shoes": "{OWN}"}}')
    damage(desk, "daily_minutes", "30")
    damage(desk, "lead_days", "soon")
    assert sheets.presets(desk.reader) == {"Labels": sheets.Options(columns=1)}
    assert tables.remembered(desk.reader, HEADER) == {"mail": "email", "shoes": OWN}
    assert preferences.read(desk.reader).daily_minutes == 30


@example_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.sampled_from(list(GARBAGE)), st.text(max_size=20) | st.integers(-999, 999) | st.binary(max_size=9))
def test_nothing_that_a_setting_holds_stops_what_goes_by_it(desk: Desk, name: str, value: object) -> None:
    damage(desk, name, value)
    assert len(seen(desk)) == 7
    check.look(desk.reader, NOW.date())
