"""On and off line lists, and who is where I am going."""

from datetime import date, timedelta

from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.lines import Line, Silence
from netdesk.core.people import Address, PersonDraft, Presence
from netdesk.services import interactions, lines, people

TODAY = date(2026, 11, 22)


def add(desk, name, **more):
    return desk.run(people.add, PersonDraft(given=name, **more)).result()


def log(desk, person_id, ago, channel=Channel.IN_PERSON):
    desk.run(interactions.log, InteractionDraft(TODAY - timedelta(days=ago), (person_id,), channel)).result()


def names(desk, line):
    return next([row.name for row in rows] for found, _, rows in lines.lists(desk.reader, TODAY) if found is line)


def test_who_was_met_and_who_is_connected(desk):
    log(desk, add(desk, "Met", closeness=2), 30)
    log(desk, add(desk, "Met and close", closeness=5), 30)
    log(desk, add(desk, "Met and connected", connected_on=date(2020, 1, 1)), 30)
    log(desk, add(desk, "Called"), 30, Channel.PHONE)
    add(desk, "Connected", connected_on=date(2020, 1, 1))
    add(desk, "Online", presence=Presence.ONLINE)
    add(desk, "Both", presence=Presence.BOTH)
    add(desk, "Offline", presence=Presence.OFFLINE)
    assert names(desk, Line.NOT_CONNECTED) == ["Met and close", "Met", "Offline"]
    assert names(desk, Line.NEVER_MET) == ["Connected", "Online"]
    assert names(desk, Line.OFFLINE) == ["Offline"]


def test_who_is_in_a_place_comes_by_silence_and_then_by_closeness(desk):
    for name, ago, closeness in (("Old", 1095, 2), ("Old friend", 1300, 5), ("Year", 1094, 1), ("Now", 3, 5)):
        log(desk, add(desk, name, city="Zagreb", closeness=closeness), ago)
    add(desk, "New", country="Zagreb County")
    add(desk, "Second home", addresses=(Address(city="Zagreb"),))
    add(desk, "Elsewhere", city="Paris")
    found = [(silence, [row.name for row in rows]) for silence, rows in lines.in_place(desk.reader, "zagreb", TODAY)]
    assert found == [
        (Silence.DORMANT, ["Old friend", "Old"]),
        (Silence.SILENT, ["Year"]),
        (Silence.RECENT, ["Now"]),
        (Silence.NEVER, ["New", "Second home"]),
    ]
    for nothing in ("", "…", '"'):
        assert lines.in_place(desk.reader, nothing, TODAY) == []
