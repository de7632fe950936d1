"""Where what was imported may lead."""

from __future__ import annotations

import pytest

from netdesk.core.people import ContactKind, ContactPoint
from netdesk.ui.profile_words import link_of


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


def test_nothing_gets_into_a_mail_but_its_address() -> None:
    assert link_of(ContactPoint(ContactKind.EMAIL, "a@b.example?attach=/etc/passwd")) == (
        "mailto:a@b.example%3Fattach=/etc/passwd"
    )
    assert link_of(ContactPoint(ContactKind.IM, "javascript:alert(1)")) == ""
