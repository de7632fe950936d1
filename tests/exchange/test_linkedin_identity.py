"""LinkedIn's own export as what it says of me: the real tables of another project, and odd ones."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from netdesk.core.appearances import AppearanceKind
from netdesk.core.own_facts import OwnPosition
from netdesk.exchange.linkedin_identity import read_identity

FOLDER = Path(__file__).parents[1] / "data" / "linkedin" / "silkyrich__linkedin-export-viewer"


def archive(*names: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for path in FOLDER.glob("*.csv"):
            name = path.name.removeprefix("fixtures__sample_export__")
            if not names or name in names:
                made.writestr(f"Basic_LinkedInDataExport/{name}", path.read_bytes())
    return held.getvalue()


def test_the_archive_says_all_that_a_profile_says() -> None:
    found = read_identity(archive(), "export.zip")
    assert found is not None
    texts = {text.name: text for text in found.texts}
    assert texts["Headline"].said.startswith("Analytical Engineer · Bernoulli number automation")
    assert texts["About"].said.endswith("Not open to: poetry.")
    assert texts["About"].said.count("\n\n") == 3
    assert (texts["Location"].said, texts["Website"].said) == (
        "London, England, United Kingdom", "https://example.com/ada"
    )  # fmt: skip
    assert texts["Experience"].said == "Developer tooling + platform. Shipped the fake SkyNet SDK."
    assert texts["Senior Software Engineer, Hooli"].limit == 2000
    assert len(texts["Skills"].said.splitlines()) == 60
    assert all(text.is_live for text in found.texts)
    assert (found.name, found.city) == ("Ada Byron-Lovelace", "London")
    assert found.positions[0] == OwnPosition("Cyberdyne Systems", "Staff Engineer", "2022-10", "2024-07")
    assert len(found.mentions) == 27
    assert (found.mentions[0].said_by, found.mentions[0].on) == ("Charles Babbage", date(1833, 6, 5))
    assert found.mentions[1].label == "I have tutored many capable students."
    posts = [each for each in found.appearances if each.kind == AppearanceKind.POST]
    assert len(posts) == 25
    assert posts[0].title.startswith("Sharing this piece on hospital mortality statistics")
    assert posts[0].on == date(1841, 10, 1)
    assert found.unreadable == []


def test_each_table_is_known_by_its_columns() -> None:
    names = ("Profile", "Positions", "Skills", "Recommendations_Received", "Shares", "Publications")
    for name in names:
        found = read_identity((FOLDER / f"fixtures__sample_export__{name}.csv").read_bytes(), f"{name}.csv")
        assert found is not None, name
        assert found.texts or found.mentions or found.appearances
    for other in ("Connections", "Invitations"):
        assert read_identity((FOLDER / f"fixtures__sample_export__{other}.csv").read_bytes(), f"{other}.csv") is None
    assert read_identity(b"Saved At,Link,Name\n1,2,3\n", "saved_articles.csv") is None
    received = (FOLDER / "fixtures__sample_export__Recommendations_Received.csv").read_bytes()
    assert read_identity(received, "Recommendations_Given.csv") is None
    assert read_identity(archive("Connections.csv"), "export.zip") is None
    assert read_identity(b"", "nothing.csv") is None


def test_a_summary_may_have_any_number_of_lines() -> None:
    summary = "\n".join(f"Line {number}, with “quotes” and ,commas," for number in range(60))
    data = f'First Name,Last Name,Headline,Summary\r\nZoé,Bo,Head,"{summary}"\r\n'.encode()
    found = read_identity(data, "Profile.csv")
    assert found is not None
    assert found.texts[1].said == summary


@pytest.mark.parametrize(
    ("told", "start"),
    [("Oct 2022", "2022-10"), ("01 Oct 2022", "2022-10"), ("15 Oct 2022", "2022-10-15"), ("2022", "2022"), ("?", "")],
)
def test_a_position_begins_when_it_says(told: str, start: str) -> None:
    found = read_identity(f"Company Name,Title,Started On\nElektra,Head,{told}\n".encode(), "Positions.csv")
    assert found is not None
    assert found.positions == [OwnPosition("Elektra", "Head", start)]


def test_what_cannot_be_read_is_named_by_its_line_and_the_rest_is_kept() -> None:
    data = b'First Name,Last Name,Text,Creation Date\nAna,,"two\nlines",\n,,hidden,\nBo,,,1 Jan 2020\nLi,,fine,x\n'
    found = read_identity(data, "Recommendations_Received.csv")
    assert found is not None
    assert [each.said_by for each in found.mentions] == ["Ana", "Li"]
    assert [(each.file, each.where) for each in found.unreadable] == [
        ("Recommendations_Received.csv", "line 4"),
        ("Recommendations_Received.csv", "line 5"),
    ]


def test_a_cell_without_end_spoils_its_line_alone() -> None:
    rows = [f"2026-11-0{day},https://linkedin.example/{day},text {day}" for day in range(1, 6)]
    rows[1] = rows[1].replace("text", '"text')
    found = read_identity("\n".join(["Date,ShareLink,ShareCommentary", *rows]).encode(), "Shares.csv")
    assert found is not None
    assert [each.title for each in found.appearances] == [f"text {day}" for day in range(1, 6)]


def test_a_summary_may_be_as_long_as_a_book() -> None:
    summary = "\n".join(["long, " * 1000] * 50).strip()
    found = read_identity(f'First Name,Headline,Summary\nAna,Head,"{summary}"\n'.encode(), "Profile.csv")
    assert found is not None
    assert next(each.said for each in found.texts if each.key == "about") == summary


@pytest.mark.parametrize(
    ("start", "kept"), [("0000", ""), ("0001-01-01", "0001-01"), ("Feb 0987", "0987-02"), ("٢٠٢٠", "")]
)
def test_a_position_begins_on_a_day_that_there_is_or_on_none(start: str, kept: str) -> None:
    found = read_identity(f"Company Name,Title,Started On\nElektra,Head,{start}\n".encode(), "Positions.csv")
    assert found is not None
    assert [each.start for each in found.positions] == [kept]


def test_a_website_is_read_with_http_or_without() -> None:
    for cell in ("[BLOG:https://ada.example]", "[BLOG:ada.example]", "[ada.example]"):
        found = read_identity(f"First Name,Headline,Summary,Websites\nAda,Head,,{cell}\n".encode(), "Profile.csv")
        assert found is not None
        assert {each.said for each in found.texts if each.key == "website"} <= {"https://ada.example", "ada.example"}


def test_a_short_post_is_not_taken_for_its_visibility() -> None:
    data = b"Date,ShareLink,ShareCommentary,Visibility\n2026-11-01,https://linkedin.example/1,Yes.,MEMBER_NETWORK\n"
    found = read_identity(data, "Shares.csv")
    assert found is not None
    assert [each.title for each in found.appearances] == ["Yes."]


def test_a_header_with_a_stray_return_is_no_table_of_mine() -> None:
    assert read_identity(b"First Name,Maiden\r\0Name,Headline\nAna,,Head\n", "Profile.csv") is None
