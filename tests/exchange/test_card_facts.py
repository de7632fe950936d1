"""What is read off the lines of a card that have no field of their own."""

import pytest

from netdesk.core.dates import PartialDate
from netdesk.exchange.card_facts import said_by


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("item5.X-ABDATE;type=pref:2012-09-01", "item5.X-ABLabel:_$!<Anniversary>!$_"),
         ("anniversary", PartialDate(2012, 9, 1))),
        (("item1.X-ABRELATEDNAMES:Mary", "item1.X-ABLabel:_$!<Spouse>!$_"), ("spouse", "Mary")),
        (("item1.X-ABRELATEDNAMES:Bo\\, Jr", "item1.X-ABLabel:Rowing mate"), ("Rowing mate", "Bo, Jr")),
        (("X-ABRELATEDNAMES:Mary",), ("relation", "Mary")),
        (("ANNIVERSARY:--0612",), ("anniversary", PartialDate(None, 6, 12))),
        (("X-ANNIVERSARY:in June",), ("anniversary", "in June")),
        (("RELATED;TYPE=friend;VALUE=text:Li",), ("friend", "Li")),
        (("ORG:Orchard;Cider;Press",), ("department", "Cider, Press")),
        (("X-PHONETIC-LAST-NAME:Ho", "X-PHONETIC-FIRST-NAME:An"), ("sounds like", "Ho An")),
        (("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Petra;14;;;",), ("spouse", "Petra")),
        (("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Petra;0;Coach;;",), ("Coach", "Petra")),
        (("X-ANDROID-CUSTOM;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:vnd.android.cursor.item/relation;=C3=89va;14;",),
         ("spouse", "Éva")),
        (("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-05-05;1;",),
         ("anniversary", PartialDate(2010, 5, 5))),
    ],
)  # fmt: skip
def test_what_a_card_says_beside_its_fields(lines, said):
    assert said_by(lines) == [said]


def test_what_nobody_would_read_is_not_told():
    lines = (
        "PHOTO;ENCODING=b:AAAA", "X-ABADR:us", "RELATED:urn:uuid:1", "ORG:Orchard;", "X-SPOUSE:", "VERSION:2.1",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Nick;1;", "no line", "item1.X-ABLabel:alone",
    )  # fmt: skip
    assert said_by(lines) == []


def test_the_department_of_an_organization_that_was_left_is_told_no_more():
    lines = ("ORG:Orchard;Cider", "ORG:Orval;Press")
    assert said_by(lines, {"Orchard"}) == [("department", "Press")]
