"""Exports in the very shape in which Monica 4.x writes them, as JSON and as SQL. All of it is made up here."""

from __future__ import annotations

import json
import random
import uuid
from datetime import date, timedelta

MADE = "2021-03-04T09:30:00.000000Z"
FIELD_TYPES = {
    "Email": ("mailto:", "email"), "Phone": ("tel:", "phone"), "Facebook": ("https://facebook.com/", None),
    "Twitter": ("https://twitter.com/", None), "Whatsapp": ("https://wa.me/", None), "LinkedIn": (None, None),
    "Mastodon": (None, None),
}  # fmt: skip


def uid(name: str) -> str:
    """A uuid that is the same each time."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"monica:{name}"))


def entry(key: str, /, made: str = MADE, **properties: object) -> dict:
    """One entry; PHP writes no properties as an empty list."""
    return {"uuid": uid(key), "created_at": made, "updated_at": made, "properties": properties or []}


def special(day: str, *, is_age_based: bool = False, is_year_unknown: bool = False) -> dict:
    """A special date: a birthday, the day of a first meeting."""
    return {
        "uuid": uid(day),
        "is_age_based": is_age_based,
        "is_year_unknown": is_year_unknown,
        "date": f"{day}T00:00:00.000000Z",
        "created_at": MADE,
        "updated_at": MADE,
    }


def contact(name: str, /, data: dict[str, list] | None = None, **properties: object) -> dict:
    """A contact with what is nested in it."""
    given, _, family = name.partition(" ")
    said = {
        "first_name": given, "last_name": family, "is_starred": False, "is_partial": False, "is_active": True,
        "is_dead": False, "number_of_views": 3,
        "avatar": {"avatar_source": "default", "has_avatar": False, "default_avatar_color": "#fdb660"},
    }  # fmt: skip
    made = entry(name, **{key: value for key, value in {**said, **properties}.items() if value is not None})
    return {**made, "data": [collection(kind, values) for kind, values in (data or {}).items()]}


def collection(kind: str, values: list) -> dict:
    """A collection as Monica counts it."""
    return {"count": len(values), "type": kind, "values": values}


def export(contacts: list, activities: list = (), relationships: list = (), **kinds: list) -> str:
    """A whole export as the text of its file."""
    data = {"contact": contacts, "relationship": relationships, "activity": activities, **kinds}
    instance = {
        "activity_types": [
            entry("ate", translation_key="ate_restaurant", location_type="outside", category=uid("food")),
            entry("board games", name="board games", category=uid("simple")),
        ],
        "activity_type_categories": [entry("food", translation_key="food")],
        "contact_field_types": [
            entry(name, name=name, protocol=protocol, type=kind, delible=kind is None, fontawesome_icon="fa fa-x")
            for name, (protocol, kind) in FIELD_TYPES.items()
        ],
        "genders": [entry("woman", name="Woman", type="F"), entry("man", name="Man", type="M")],
        "life_event_types": [entry("new_job", translation_key="new_job", core_monica_data=True)],
        "life_event_categories": [entry("work", translation_key="work_education", core_monica_data=True)],
    }
    account = {
        "uuid": uid("account"),
        "created_at": MADE,
        "updated_at": MADE,
        "properties": {
            "journal_entries": [entry("diary", type="entry", title="A day", post="Long.", date="2021-01-01")],
            "modules": [{"key": "gifts", "translation_key": "app.x", "created_at": MADE, "updated_at": MADE,
                         "properties": {"active": True, "delible": False}}],
            "reminder_rules": [],
            "audit_logs": [],
        },
        "data": [collection(kind, list(values)) for kind, values in data.items() if values],
        "instance": instance,
    }  # fmt: skip
    whole = {
        "version": "1.0-preview.1", "app_version": "4.1.2", "export_date": MADE, "url": "https://monica.example",
        "exported_by": uid("me@example.org"), "account": account,
    }  # fmt: skip
    return json.dumps(whole, indent=4, ensure_ascii=False)


def field(kind: str, value: str, name: str = "") -> dict:
    """A contact field."""
    return entry(f"{kind}:{value}:{name}", data=value, type=uid(kind))


def whole_contact() -> dict:
    """Somebody of whom everything is said that can be."""
    return contact(
        "Ana Horvat",
        {
            "call": [
                entry("call", called_at="2026-02-03T00:00:00.000000Z", content="Grid storage.\r\nWill write.",
                      contact_called=True, emotions=["happy"]),
                entry("call 2", called_at="2026-02-05T00:00:00.000000Z", contact_called=False),
            ],
            "contact_field": [
                field("Email", "ana@elektra.example"), field("Phone", "+385 1 234 567"), field("Twitter", "anah"),
                field("Whatsapp", "+385 91 1"), field("LinkedIn", "https://www.linkedin.com/in/anahorvat"),
                field("Mastodon", "@ana@social.example"),
            ],
            "debt": [entry("debt", amount="12.50", currency="EUR", status="inprogress", in_debt=True),
                     entry("debt 2", amount="8.00", status="complete", in_debt=False)],
            "gift": [
                entry("gift", name="Book", comment="On batteries", status="offered", date="2025-12-24", amount="20.00"),
                entry("gift 2", name="Wine", status="received", date="2025-12-26"),
                entry("gift 3", name="Concert", status="idea"),
            ],
            "note": [entry("note", body="Prefers mornings.\n\nReads **everything**.", is_favorited=True)],
            "reminder": [
                entry("birthday", initial_date="1980-05-12", title="Wish happy birthday to Ana", delible=False,
                      frequency_type="year", frequency_number=1, inactive=False),
                entry("call her", initial_date="2020-01-15", title="Ask of the project", description="the pilot",
                      frequency_type="month", frequency_number=3, delible=True, inactive=False),
                entry("once", initial_date="2019-07-01", title="Book a table", frequency_type="one_time",
                      frequency_number=1, delible=True, inactive=False),
                entry("soon", initial_date="2027-01-15", title="Ask for the slides", frequency_type="one_time",
                      frequency_number=1, delible=True, inactive=False),
            ],
            "task": [entry("task", title="Send the article", description="the long one", completed=False),
                     entry("task 2", title="Introduce Ben", completed=True, completed_at=MADE)],
            "address": [entry("address", name="Work", street="Ilica 1", city="Zagreb", province="Zagreb",
                              postal_code="10000", latitude=45.8, longitude=15.9, country="HR")],
            "pet": [entry("pet", name="Rex", category="dog")],
            "conversation": [
                entry("talk", happened_at="2026-03-01T00:00:00.000000Z", contact_field_type=uid("Facebook"),
                      messages=[entry("m2", content="Yes!", written_at="2026-03-01T10:00:00.000000Z",
                                      written_by_me=True),
                                entry("m1", content="Lunch?", written_at="2026-03-01T09:00:00.000000Z",
                                      written_by_me=False)]),
            ],
            "life_event": [entry("life", name="", note="At Elektra", happened_at="2024-09-01T00:00:00.000000Z",
                                 type=uid("new_job"))],
            "activity": [uid("lunch")],
            "document": [uid("document")],
        },
        middle_name="Marija", nickname="Anči", description="Met her twice.", is_starred=True, job="Grid engineer",
        company="Elektra", food_preferences="vegetarian", stay_in_touch_frequency=30, tags=["storage", "mentor"],
        gender=uid("woman"), birthdate=special("1980-05-12"), first_met_date=special("2015-06-01"),
        first_met_through=uid("Ben Adler"), stay_in_touch_trigger_date="2026-12-01T00:00:00.000000Z",
    )  # fmt: skip


def whole_account() -> str:
    """An account with somebody of every sort."""
    return export(
        [
            whole_contact(),
            contact("Ben Adler", {"activity": [uid("lunch"), uid("game")]},
                    birthdate=special("1975-01-01", is_age_based=True)),
            contact("Lisa", is_partial=True, birthdate=special("2024-02-29", is_year_unknown=True)),
            contact("Old Friend", is_active=False, is_dead=True, deceased_date=special("2020-02-02")),
            contact("Me Myself", {"activity": [uid("lunch")]}),
        ],
        [
            entry("lunch", summary="Lunch", description="Talked of storage.", happened_at="2026-01-10T00:00:00.000000Z",
                  type=uid("ate")),
            entry("game", summary="", happened_at="2026-01-11T00:00:00.000000Z", type=uid("board games")),
            entry("later", summary="Trip", happened_at="2030-01-01T00:00:00.000000Z"),
        ],
        [
            entry("r1", type="colleague", contact_is=uid("Ana Horvat"), of_contact=uid("Ben Adler")),
            entry("r2", type="colleague", contact_is=uid("Ben Adler"), of_contact=uid("Ana Horvat")),
            entry("r3", type="child", contact_is=uid("Ana Horvat"), of_contact=uid("Lisa")),
            entry("r4", type="parent", contact_is=uid("Lisa"), of_contact=uid("Ana Horvat")),
            entry("r5", type="boss", contact_is=uid("Ben Adler"), of_contact=uid("Old Friend")),
            entry("r6", type="subordinate", contact_is=uid("Old Friend"), of_contact=uid("Ben Adler")),
            entry("r7", type="spouse", contact_is=uid("Me Myself"), of_contact=uid("Lisa")),
        ],
        user=[{**entry("me@example.org", locale="en", me_contact=uid("Me Myself")), "email": "me@example.org"}],
        document=[entry("document", original_filename="cv.pdf", filesize=3, dataUrl="data:;base64,AAAA")],
    )  # fmt: skip


def large_export(people: int, touches: int) -> str:
    """Many people with activities, calls and conversations, as evenly as chance has it."""
    chance = random.Random(7)
    given = ("Ana", "Ben", "Chloé", "Dmitri", "Elif", "Farid", "Grace", "Hiro", "Inès", "Jorge", "Karin", "Li")
    family = ("Adler", "Bianchi", "Costa", "Dupont", "Eriksen", "Fischer", "Garcia", "Horvat", "Ito", "Jansen")
    words = ("storage", "budget", "hiring", "the venue", "solar", "a talk", "the report", "slides", "a grant")
    contacts, activities = [], []
    for number in range(people):
        name = f"{chance.choice(given)} {chance.choice(family)} {number}"
        contacts.append(
            contact(
                name,
                {"contact_field": [field("Email", f"p{number}@example.org"), field("Phone", f"+3312345{number:05}")],
                 "note": [entry(f"note {number}", body=f"Likes {chance.choice(words)}.")],
                 "call": [], "activity": []},
                job=f"Lead {number % 40}", company=f"Company {number % 300}", tags=[f"tag {number % 20}"],
            )
        )  # fmt: skip
    first = date(2016, 1, 1)
    for number in range(touches):
        day = (first + timedelta(days=chance.randrange(3600))).isoformat()
        on, second = f"{day}T00:00:00.000000Z", chance.randrange(86400)
        made = f"{day}T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}.000000Z"
        holder = {each["type"]: each["values"] for each in contacts[chance.randrange(people)]["data"]}
        said = f"{chance.choice(words)} and {chance.choice(words)}"
        if number % 3:
            activities.append(entry(f"a{number}", made, summary=f"Coffee on {said}", description=f"We spoke of {said}.",
                                    happened_at=on))  # fmt: skip
            holder["activity"].append(uid(f"a{number}"))
        else:
            call = entry(f"c{number}", made, called_at=on, content=f"About {said}.", contact_called=False)
            holder["call"].append(call)
    for each in contacts:
        for nested in each["data"]:
            nested["count"] = len(nested["values"])
    return export(contacts, activities)
