"""The brief before an event, as it is printed."""

from datetime import date

import pytest

from netdesk.core.appearances import AppearanceDraft, AppearanceKind
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft, Position
from netdesk.errors import NotFoundError
from netdesk.services import appearances, event_briefs, interactions, people

TODAY = date(2026, 11, 22)


def test_the_brief_has_whom_to_meet_who_is_there_and_who_lives_nearby(desk):
    def add(name, **more):
        return desk.run(people.add, PersonDraft(given=name, **more)).result()

    ana = add("Ana", positions=(Position("Elektra", "Engineer"),), topics=("storage",), needs=("a venue #[list]",))
    ben, chidi = add("Ben"), add("Chidi", city="Vienna")
    add("Dora", city="Paris")
    told = InteractionDraft(date(2026, 10, 1), (ana,), Channel.PHONE, what="call")
    desk.run(interactions.log, told).result()
    draft = AppearanceDraft(
        "Grid Days", AppearanceKind.EVENT, date(2026, 12, 1), date(2026, 12, 2), is_planned=True, place="Vienna",
        there=(ana, ben), wanted=(ana,), note="Hall 3",
    )  # fmt: skip
    number = desk.run(appearances.add, draft).result()
    data = event_briefs.sheet(desk.reader, number, TODAY).data
    assert data["subtitle"] == "1 Dec – 2 Dec · Vienna"
    people_of = {each["title"]: [guest["name"] for guest in each["people"]] for each in data["sections"]}
    assert people_of == {"To meet": ["Ana"], "There too": ["Ben"], "In Vienna": ["Chidi"]}
    [guest] = data["sections"][0]["people"]
    assert guest["lines"] == ("topics: storage", "needs: a venue #[list]", "last: call, 1 Oct")
    assert chidi
    [page] = event_briefs.brief_set(desk.reader, number, TODAY).pages
    assert page.startswith(b"<svg")
    with pytest.raises(NotFoundError):
        event_briefs.sheet(desk.reader, 99, TODAY)
