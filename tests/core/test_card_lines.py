"""Lines of another card of somebody: what says more comes in, what is only spelled otherwise does not."""

import pytest

from netdesk.core.card_lines import beyond

SPOUSE = ("item2.X-ABRELATEDNAMES:Marko", "item2.X-ABLabel:_$!<Spouse>!$_")


def added(old, new, card=""):
    kept, found = beyond(old, new, card)
    assert kept == tuple(old)
    return found


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (SPOUSE, ("item7.X-ABRELATEDNAMES:Marko", "item7.X-ABLabel:_$!<Spouse>!$_")),
        (("LABEL;HOME;PREF;ENCODING=QUOTED-PRINTABLE:Weg 1=0D=0AK=C3=B6ln",), ("LABEL;TYPE=home;PREF=1:Weg 1\\nKöln",)),
        (("LABEL;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=F6=DFlitz",), ("LABEL:Mößlitz",)),
        (("ORG;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:Orval;F=C3=BChrung",), ("item1.ORG:Orval;Führung",)),
        (("KEY;X509;ENCODING=BASE64:MIID IT==",), ("KEY:data:application/x-x509;base64,MIIDIT==",)),
        (("SOUND;X-IRMC-N:a;b",), ("VERSION:2.1", "SOUND;X-IRMC-N;CHARSET=UTF-8:a;b")),
        (("X-CLASS:PUBLIC",), ("VERSION:2.1", "REV:2026-01-01", "X-CLASS:PUBLIC")),
        (("no line at all",), ("no line at all",)),
    ],
)
def test_what_is_spelled_otherwise_is_the_same(old, new):
    assert added(old, new) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("X-ABRELATEDNAMES:Marko",), ("X-ABRELATEDNAMES:Iva",)),
        (("RELATED;TYPE=child;VALUE=text:Iva",), ("RELATED;TYPE=friend;VALUE=text:Iva",)),
        (("LANG;PREF=1:fr",), ("LANG;PREF=1:fr", "LANG;PREF=2:en")),
        (("no line",), ("no line", "another; one")),
    ],
)
def test_what_is_said_otherwise_comes_in(old, new):
    assert added(old, new) == new[-1:]


def test_a_line_comes_in_with_its_label_under_a_number_that_is_free():
    new = ("item1.X-ABRELATEDNAMES:Iva", "item1.X-ABLabel:_$!<Child>!$_", "item2.X-ABRELATEDNAMES:Marko", SPOUSE[1])
    assert added(SPOUSE, new, "=VERSION:3.0\n=item1.TEL:1\n+ITEM3.X-ODD") == (
        "item4.X-ABRELATEDNAMES:Iva",
        "item4.X-ABLabel:_$!<Child>!$_",
    )
    assert added((), new) == new


def test_one_text_with_another_label_says_something_else():
    new = ("item2.X-ABRELATEDNAMES:Marko", "item2.X-ABLabel:_$!<Brother>!$_")
    assert added(SPOUSE, new) == ("item1.X-ABRELATEDNAMES:Marko", "item1.X-ABLabel:_$!<Brother>!$_")


def test_a_department_gives_way_to_another_one_of_the_same_organization():
    old = ("ORG:Orval;Grid", "X-ODD:1", "ORG:Elektra\\; Ltd;Sales")
    assert beyond(old, ("ORG:Elektra\\; Ltd;Law",), "") == (("ORG:Orval;Grid", "X-ODD:1"), ("ORG:Elektra\\; Ltd;Law",))
