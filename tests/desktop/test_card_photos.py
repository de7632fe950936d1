"""Photos on cards: seen in the plan, one unticked by keyboard, one removed from its person, and what then leaves."""

from __future__ import annotations

from base64 import b64encode

import pytest

from tests.desktop.waiting import wait_until
from tests.pictures import picture

pytestmark = pytest.mark.desktop


def test_photos_are_looked_at_refused_and_removed_and_the_cards_follow(desktop, netdesk, tmp_path):
    file = tmp_path / "cards.vcf"
    red, blue = (b64encode(picture(90, 120, colour)).decode() for colour in ("#fe0000", "#0000fe"))
    for name, data in (("Ana Horvat", red), ("Li Wei", blue)):
        with file.open("a") as cards:
            cards.write(f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nPHOTO;ENCODING=b;TYPE=JPEG:{data}\nEND:VCARD\n")
    netdesk.start(str(file))
    netdesk.wait_for("Bring in 2")
    netdesk.click("Photos  2")
    netdesk.wait_for("Untick a photo that is not to come in.")
    desktop.key("shift+Tab", "ctrl+Home", "Down", "space")
    netdesk.click("Bring in 2")
    netdesk.wait_for("Imported 2 new people, 1 photo")
    assert [each["name"] for each in netdesk.json("people", "has:photo")] == ["Ana Horvat"]

    def leaving() -> str:
        return netdesk.cli("export", "vcard").replace("\n ", "").replace("\r\n ", "")

    assert red in leaving()
    assert blue not in leaving()
    desktop.key("ctrl+2")
    desktop.type("ana")
    netdesk.wait_for("1 of 2")
    desktop.key("Down")
    netdesk.wait_for("closeness not stated")
    desktop.key("Return")
    netdesk.click("Remove the photo")
    desktop.key("ctrl+s")
    wait_until(lambda: not netdesk.json("people", "has:photo"), "the photo to be gone")
    assert "PHOTO" not in leaving()
    desktop.key("ctrl+z")
    wait_until(lambda: red in leaving(), "the photo to go out again")
