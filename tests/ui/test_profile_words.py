"""How contact points read, and where what was imported may lead."""

from __future__ import annotations

import pytest

from netdesk.core.people import ContactKind, ContactPoint
from netdesk.ui.profile_words import link_of, point_label, shown_value


@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("https://example.org/ana", "https://example.org/ana"),
        ("linkedin.example/in/ana", "https://linkedin.example/in/ana"),
        ("example.org:8080/x", "https://example.org:8080/x"),
        ("mailto:ana@example.org", "mailto:ana@example.org"),
        ("tel:+385123", "tel:+385123"),
        ("javascript:alert(1)", ""),
        ("javascript:1", ""),
        ("JavaScript://example.org/%0aalert(1)", ""),
        ("file:///etc/passwd", ""),
        ("file:/etc/passwd", ""),
        ("data:text/html,hello", ""),
        ("ms-office.word:open", ""),
        ("netdesk:earlier", ""),
        ("https:///nowhere", ""),
        ("", ""),
    ],
)
def test_only_web_mail_and_telephone_addresses_are_links(value: str, target: str) -> None:
    for kind in (ContactKind.URL, ContactKind.PROFILE):
        assert link_of(ContactPoint(kind, value)) == target


@pytest.mark.parametrize(
    ("point", "label", "value"),
    [
        (ContactPoint(ContactKind.PROFILE, "https://www.xing.com/p/ana/", "xing"), "XING", "xing.com/p/ana"),
        (ContactPoint(ContactKind.PROFILE, "HTTP://ana.example", "blog"), "Profile, blog", "ana.example"),
        (ContactPoint(ContactKind.PROFILE, "javascript:1", ""), "Profile", "javascript:1"),
        (ContactPoint(ContactKind.URL, "https://www.com", "work"), "Web, work", "com"),
        (ContactPoint(ContactKind.IM, "@ana", "telegram"), "Telegram", "@ana"),
        (ContactPoint(ContactKind.EMAIL, "ana@elektra.example", "home"), "E-mail, home", "ana@elektra.example"),
    ],
)
def test_a_profile_is_called_by_its_service_and_its_address_is_short(
    point: ContactPoint, label: str, value: str
) -> None:
    assert (point_label(point), shown_value(point)) == (label, value)


def test_nothing_gets_into_a_mail_but_its_address() -> None:
    assert link_of(ContactPoint(ContactKind.EMAIL, "a@b.example?attach=/etc/passwd")) == (
        "mailto:a@b.example%3Fattach=/etc/passwd"
    )
    assert link_of(ContactPoint(ContactKind.IM, "javascript:alert(1)")) == ""
