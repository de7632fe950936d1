"""What a file of people does not bring to another desk was said to stay, field by field."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from netdesk.core.cadence import Cadence
from netdesk.core.dates import PartialDate
from netdesk.core.leaving import FactKind, Form, Staying
from netdesk.core.listing import SortBy
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position, Presence, RelationClass
from netdesk.services import cadences, exports, imports, leaving, listing, people
from netdesk.services.desk import Desk
from netdesk.store import person_drafts
from tests.services.conftest import StillClock

ANA = PersonDraft(
    "Ana", "Horvat", "Marija", "Dr.", "PhD", "Anči",
    contact_points=(
        ContactPoint(ContactKind.EMAIL, "ana@example.org", "work"),
        ContactPoint(ContactKind.EMAIL, "ana@home.example", "home"),
        ContactPoint(ContactKind.PHONE, "+385 91 555 0199", "mobile"),
        ContactPoint(ContactKind.PROFILE, "https://www.linkedin.com/in/ana", "linkedin"),
        ContactPoint(ContactKind.PROFILE, "@ana", "twitter"),
        ContactPoint(ContactKind.URL, "https://ana.example", "blog"),
        ContactPoint(ContactKind.IM, "ana.h", "signal"),
    ),
    addresses=(
        Address("Ilica 1; left, 2", "Zagreb", "Grad", "10000", "Croatia", "home"),
        Address("Work 1", "Split", "", "21000", "Croatia", "work"),
    ),
    positions=(
        Position("Elektra", "Engineer"), Position("Board, Ltd.", "Member"), Position("Old Co", "Clerk", end="2019-12"),
    ),
    city="Zagreb", region="Grad", country="Croatia", birthday=PartialDate(None, 4, 12), connected_on=date(2020, 1, 2),
    presence=Presence.BOTH, relation_classes=(RelationClass.BUSINESS, RelationClass.FRIEND), tags=("a b", "é"),
    topics=("grids", "x, y"), notes='=1+1\nline two; with, marks\n\n"q" \\n', closeness=4, phonetic_given="AHna",
    phonetic_family="HORvat", languages=("Croatian", "English"), met_on=PartialDate(2019, 5), met_where="PyCon",
    met_how="by chance", needs=("a flat",), skills=("tunnels", "C++"), custom_fields=(("Dog", "Rex"), ("T; s", "M, L")),
)  # fmt: skip
TOLD_BY = {
    "contact_points": Staying.MESSENGERS, "addresses": Staying.STREETS, "languages": FactKind.LANGUAGES,
    "met_on": Staying.MET, "met_where": Staying.MET, "met_how": Staying.MET, "introduced_by": Staying.MET,
    "connected_on": FactKind.RELATION, "presence": FactKind.RELATION, "relation_classes": FactKind.RELATION,
    "topics": FactKind.TOPICS, "closeness": FactKind.CONTACT, "needs": FactKind.NEEDS, "skills": FactKind.SKILLS,
    "custom_fields": FactKind.OWN_FIELDS,
}  # fmt: skip
AS_A_WHOLE = {"additional", "prefix", "suffix", "display_name", "phonetic_given", "phonetic_family"}
"""Parts of a name that a table of ours has in the whole name alone."""
OF_OUR_TABLE = {"connected_on", "presence"}
"""What our table says to be read by people."""


@pytest.fixture
def person_id(desk):
    other = desk.run(people.add, PersonDraft("Bo", "Quist")).result()
    return desk.run(people.add, replace(ANA, introduced_by=other)).result()


def values(draft, name):
    value = getattr(draft, name)
    if name == "contact_points":
        return {(point.kind, point.value) for point in value}
    if name == "positions":
        return {(each.organization, each.title) for each in value if not each.end}
    return value


@pytest.mark.parametrize("form", Form)
def test_what_does_not_arrive_was_said_to_stay(desk, person_id, form, tmp_path):
    path = tmp_path / "people"
    exports.write_people(desk.reader, [person_id], path, form)
    assert desk.run(imports.make_plan, [path]).result().is_empty
    here = person_drafts.read(desk.reader, [person_id])[person_id]
    told = leaving.of(desk.reader, [person_id], form).staying
    (tmp_path / "other").mkdir()
    other = Desk(tmp_path / "other", StillClock())
    try:
        other.run(imports.apply, other.run(imports.make_plan, [path]).result()).result()
        (there,) = person_drafts.read(other.reader, listing.ids(other.reader, None, SortBy.NAME)).values()
    finally:
        other.close()
    is_table = form in (Form.CSV, Form.XLSX)
    for name in {each.name for each in fields(ANA)} - {"uid", "source_card", "photo_line", "is_as_on_card"}:
        if values(there, name) == values(here, name) or (is_table and name in AS_A_WHOLE | OF_OUR_TABLE):
            continue
        if name == "positions":
            assert told.get(Staying.OTHER_WORK), name
        elif name == "contact_points" and form is Form.GOOGLE:
            assert {value for _, value in values(there, name)} == {value for _, value in values(here, name)}
        else:
            assert told.get(TOLD_BY[name]), name
    assert told[Staying.EARLIER] == 1
    assert (Staying.STREETS in told) == is_table


def test_what_is_around_somebody_is_counted_where_there_is_something(desk, person_id):
    assert not leaving.of(desk.reader, [person_id], Form.VCARD).staying[Staying.RHYTHM]
    desk.run(cadences.set_for_people, [person_id], Cadence.of(30)).result()
    assert leaving.of(desk.reader, [person_id], Form.VCARD).staying[Staying.RHYTHM] == 1
