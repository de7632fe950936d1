"""An SQL export as Monica 4.x writes it: addslashes, numbers bare, many rows a statement. All of it is made up here."""

from __future__ import annotations

COLUMNS = {
    "accounts": "id,api_key,number_of_invitations_sent",
    "activities": "id,account_id,activity_type_id,summary,description,happened_at,created_at,updated_at",
    "contacts": "id,account_id,first_name,middle_name,last_name,nickname,gender_id,description,uuid,is_starred,"
    "is_partial,is_active,is_dead,stay_in_touch_frequency,birthday_special_date_id,first_met_through_contact_id,"
    "first_met_where,first_met_additional_info,job,company,food_preferences,number_of_views,created_at,updated_at",
    "activity_contact": "activity_id,account_id,contact_id",
    "addresses": "id,account_id,place_id,contact_id,name,created_at,updated_at",
    "calls": "id,account_id,contact_id,called_at,content,contact_called,created_at,updated_at",
    "contact_field_types": "id,account_id,name,fontawesome_icon,protocol,delible,type,created_at,updated_at",
    "contact_fields": "id,account_id,contact_id,contact_field_type_id,data,created_at,updated_at",
    "contact_tag": "contact_id,tag_id,account_id,created_at,updated_at",
    "conversations": "id,account_id,contact_id,contact_field_type_id,created_at,updated_at",
    "debts": "id,account_id,contact_id,in_debt,status,amount,currency_id,reason,created_at,updated_at",
    "messages": "id,account_id,contact_id,conversation_id,content,written_at,written_by_me,created_at,updated_at",
    "places": "id,account_id,street,city,province,postal_code,country,latitude,longitude,created_at,updated_at",
    "relationship_types": "id,account_id,name,name_reverse_relationship,relationship_type_group_id,delible",
    "relationships": "id,account_id,relationship_type_id,contact_is,of_contact,created_at,updated_at",
    "special_dates": "id,account_id,contact_id,uuid,is_age_based,is_year_unknown,date,created_at,updated_at",
    "tags": "id,account_id,name,name_slug,description,created_at,updated_at",
    "users": "id,first_name,last_name,email,me_contact_id,password,account_id,created_at,updated_at",
    "weather": "id,account_id,place_id,weather_json,created_at,updated_at",
}
MADE = "2021-03-04 09:30:00"
INFO = 'over "coffee"\nand a \\ backslash'


def value(said: object) -> str:
    """A value as PHP writes it: what looks like a number is bare, also in a text."""
    if said is None:
        return "NULL"
    text = str(said)
    try:
        float(text)
    except ValueError:
        escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace('"', '\\"').replace("\0", "\\0")
        return f"'{escaped}'"
    return text


def insert(table: str, *rows: tuple[object, ...]) -> str:
    """One statement with all rows of a table; the days on which they were made are added where they lack."""
    columns = COLUMNS[table].split(",")
    listed = ",".join(f"`{name}`" for name in columns)
    full = [(*row, *([MADE] * (len(columns) - len(row)))) for row in rows]
    lines = ",\n".join(f" ({','.join(map(value, row))})" for row in full)
    return f"INSERT IGNORE INTO `{table}` ({listed}) VALUES\n{lines};\n"


def whole_dump() -> str:
    """A small account."""
    nothing = (None,) * 3
    return "\n".join(
        [
            "# ************************************************************\n# Me Myself dump of data\n"
            "# How to use:\n# * it's a comment; with 'quotes' (\n# ****\n\n\nSET FOREIGN_KEY_CHECKS=0;\n",
            insert("accounts", (1, "secret", 10)),
            insert("activities", (5, 1, None, "Lunch", "We ate; 'well' (very).", "2026-01-10")),
            insert(
                "contacts",
                (1, 1, "Ana", None, "O'Hara; DROP", None, None, None, "u-1", 0, 0, 1, 0, 30, 7, 2, "Zagreb", INFO,
                 "Engineer", "Elektra", None, 4),
                (2, 1, "Ben", None, "Adler", None, None, "NULL", "u-2", 1, 0, 1, 0, None, None, None, *nothing, None,
                 None, 0),
                (3, 1, "Me", None, "Myself", None, None, None, "u-3", 0, 0, 1, 0, None, None, None, *nothing, None,
                 None, 0),
            ),
            insert("activity_contact", (5, 1, 1), (5, 1, 3)),
            insert("addresses", (1, 1, 1, 1, "Home")),
            insert("calls", (9, 1, 1, "2026-02-03 00:00:00", "Of (grids), and; more", 1)),
            insert("contact_field_types", (1, 1, "Phone", "fa", "tel:", 0, "phone"), (2, 1, "Telegram", "", "", 1)),
            insert("contact_fields", (1, 1, 1, 1, "+38512345")),
            insert("contact_tag", (1, 1, 1)),
            insert("conversations", (4, 1, 1, 2)),
            insert("debts", (3, 1, 1, "yes", "inprogress", 1250, 1, "for the tickets")),
            insert("messages", (1, 1, 1, 4, "Hello\r\nthere", "2026-03-01 10:00:00", 0)),
            insert("places", (1, 1, "Ilica 1", "Zagreb", None, 10000, "HR", None, None)),
            insert("relationship_types", (1, 1, "boss", "subordinate", 1, 0)),
            insert("relationships", (1, 1, 1, 1, 2)),
            insert("special_dates", (7, 1, 1, "d-7", 0, 1, "2021-05-12")),
            insert("tags", (1, 1, "storage", "storage", None)),
            insert("users", (1, "Me", "Myself", "me@example.org", 3, "$2y$", 1)),
            insert("weather", (1, 1, 1, '{"temp": 3, "text": "it\'s cold"}')),
            "SET FOREIGN_KEY_CHECKS=1;",
        ]
    )  # fmt: skip
