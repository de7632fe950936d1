"""Completion of a query from what is stored: the values of each field, the most common first, in one bounded read."""

import pytest

from netdesk.core.people import Address, PersonDraft, Position
from netdesk.core.query_fields import FIELDS
from netdesk.services import people, queries, views
from netdesk.services.desk import Desk

PEOPLE = [
    PersonDraft(
        given="Ana", family="Horvat", tags=("old client",), topics=("grid storage",), city="Zagreb", country="Croatia",
        region="Grad Zagreb", languages=("Croatian", "English"), needs=("a vendor",), met_where="PyCon Berlin",
        positions=(Position("Deutsche Bank", "Engineer", "banking", "technology"), Position("Orval", end="2020")),
        custom_fields=(("Favourite food", "sushi"), ("Diet", "vegan")), addresses=(Address("Ilica 10", "Split"),),
    ),
    PersonDraft(given="Li", family="Wei", tags=("old client", "press"), city="Zürich", languages=("Chinese",)),
    PersonDraft(given="Marc", family="Petit", city="Zagreb", notes="zadar"),
]  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    from tests.services.conftest import StillClock

    opened = Desk(tmp_path_factory.mktemp("queries"), StillClock())
    opened.run(people.add_many, PEOPLE, "Added three").result()
    opened.run(views.save, "My mentors", "is:mentor").result()
    yield opened
    opened.close()


def offered(desk, text):
    """The whole text after each completion."""
    return [
        text[: offer.start] + offer.text + text[offer.end :]
        for offer in queries.completions(desk.reader, text, len(text))
    ]


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("tag:cl", ['tag:"old client"']),
        ("tag:", ['tag:"old client"', "tag:press"]),
        ("-topic:st", ['-topic:"grid storage"']),
        ("ana city:za", ["ana city:Zagreb"]),
        ("city:zü", ["city:Zürich"]),
        ("city:zu", ["city:Zürich"]),
        ("region:gr", ['region:"Grad Zagreb"']),
        ("country:c", ["country:Croatia"]),
        ("org:ba", ['org:"Deutsche Bank"']),
        ("was:", ["was:Orval"]),
        ("title:eng", ["title:Engineer"]),
        ("industry:b", ["industry:banking"]),
        ("jobfamily:", ["jobfamily:technology"]),
        ("language:c", ["language:Chinese", "language:Croatian"]),
        ("need:v", ['need:"a vendor"']),
        ("metat:ber", ['metat:"PyCon Berlin"']),
        ("knows:w", ['knows:"Li Wei"']),
        ('manager:"li', ['manager:"Li Wei"']),
        ("introducedby:hor", ['introducedby:"Ana Horvat"']),
        ("custom:f", ['custom:"Favourite food="']),
        ("custom:di", ["custom:Diet="]),
        ("view:m", ['view:"My mentors"']),
        ("class:f", ["class:friend"]),
        ("given<", ["given<received"]),
        ("give", ["given"]),
        ('city:"; DROP TABLE person', []),
        ("city:%", ["city:Zagreb", "city:Zürich"]),
        ("notes:", []),
    ],
)
def test_stored_values_complete_a_field(desk, text, offers):
    assert offered(desk, text) == offers


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_field_is_completed_by_at_most_two_reads(desk, field, monkeypatch):
    """One says which text index is whole, the other finds the values."""
    statements = []
    read = desk.reader.rows

    def rows(sql, parameters=()):
        statements.append(sql)
        return read(sql, parameters)

    monkeypatch.setattr(desk.reader, "rows", rows)
    for text in (f"{field.name}:", f"{field.name}:a"):
        statements.clear()
        queries.completions(desk.reader, text, len(text))
        assert len(statements) <= 2
