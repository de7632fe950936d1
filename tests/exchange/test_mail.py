"""Mail: mbox files and single messages, and what their heads say."""

import codecs
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.channel import Channel
from netdesk.core.drafts import Unreadable
from netdesk.core.touches import Participant, Touch, one_a_day
from netdesk.exchange import mail

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=ZoneInfo("Europe/Zagreb"))
FIRST = b"""Message-ID: <1@example.org>
Date: Thu, 1 Oct 2026 23:30:00 +0000
From: =?utf-8?q?Ana_Horvat?= <Ana@example.org>
To: "Me, Mia" <me@example.org>, li@example.org
Subject: =?utf-8?b?R3JpZCBzdG9yYWdlIOKAkyBhIHBsYW4=?=

From the first word on, this is text.
"""
REPLY = b"""Message-ID: <2@example.org>
In-Reply-To: <1@example.org>
References: <1@example.org>
Date: Fri, 2 Oct 2026 08:00:00 +0200
From: me@example.org
To: Ana <ana@example.org>
Cc: Sam Ode <sam@example.org>
Subject: RE: Grid storage

Yes.
"""


def mbox(*messages: bytes) -> bytes:
    return b"\n".join(b"From x@example.org Thu Oct  1 23:30:00 2026\n" + message for message in messages)


def test_a_message_says_who_wrote_to_whom_when_and_about_what():
    assert mail.has_mail(FIRST)
    (touch,) = mail.messages(FIRST, "a.eml", NOW)
    assert touch.on == date(2026, 10, 2)
    assert touch.at == time(1, 30)
    assert touch.channel is Channel.EMAIL
    assert touch.writer == Participant("email:ana@example.org", "Ana Horvat")
    assert [each.key for each in touch.participants] == [
        "email:ana@example.org", "email:me@example.org", "email:li@example.org",
    ]  # fmt: skip
    assert touch.what == "Grid storage – a plan"


def test_a_thread_of_one_day_is_one_touch_begun_by_its_first_writer():
    data = mbox(REPLY, FIRST)
    assert mail.has_mail(data)
    (touch,) = one_a_day(list(mail.messages(data, "all.mbox", NOW)))
    assert touch.writer.key == "email:ana@example.org"
    assert touch.what == "Grid storage – a plan"
    assert touch.key == "mail:<1@example.org>:2026-10-02"
    assert len(touch.participants) >= 4


def test_text_that_looks_like_a_message_is_none():
    body = FIRST + b"From here on it is easy.\nDate: Fri, 2 Oct 2026 08:00:00 +0200\nFrom: no@example.org\n"
    assert len(list(mail.messages(mbox(body), "all.mbox", NOW))) == 1


def test_a_message_without_sender_or_day_is_named():
    first, second = mail.messages(mbox(b"Subject: x\nTo: a@example.org\n\nhm\n", FIRST), "all.mbox", NOW)
    assert isinstance(first, Unreadable)
    assert first.where == "message 1 (line 1)"
    assert isinstance(second, Touch)


def test_a_name_in_a_charset_that_is_none_stays_as_it_came():
    head = FIRST.replace(b"=?utf-8?q?Ana_Horvat?=", b"=?\xff\xfe8?q?Ana?=")
    (found,) = mail.messages(head, "mail.eml", NOW)
    assert found.writer.key == "email:ana@example.org"


def test_a_message_from_the_future_is_not_believed():
    (found,) = mail.messages(FIRST.replace(b"2026", b"2062"), "a.eml", NOW)
    assert isinstance(found, Unreadable)


def test_other_files_are_no_mail():
    assert not mail.has_mail(b"BEGIN:VCARD\nVERSION:3.0\nFN:x\nEND:VCARD\n")
    assert not mail.has_mail(b"First Name,Last Name\nAna,Horvat\n")
    assert not mail.has_mail(b"")


@given(st.lists(st.binary(max_size=200)))
def test_any_bytes_are_read_without_a_fall(parts):
    for data in (b"\n".join(parts), mbox(*parts), FIRST + b"".join(parts)):
        for each in mail.messages(data, "x", NOW):
            assert isinstance(each, Touch | Unreadable)


def head_with(field: str, value: str) -> bytes:
    fields = {
        "Message-ID": "<9@x>",
        "Date": "Thu, 1 Oct 2026 23:30:00 +0000",
        "From": "ana@example.org",
        "To": "me@x.org",
    }
    return "".join(f"{name}: {said}\n" for name, said in (fields | {field: value}).items()).encode() + b"\n"


@pytest.mark.parametrize("value", ["(" * 5000 + ")" * 5000 + " <li@example.org>", "a:" * 5000 + "li@example.org;"])
def test_an_address_field_of_nested_comments_or_groups_spoils_no_other_message(value):
    found = list(mail.messages(mbox(FIRST, head_with("From", value), head_with("To", value), REPLY), "all.mbox", NOW))
    assert [type(each) for each in found] == [Touch, Unreadable, Touch, Touch]
    assert found[1].where == "message 2 (line 10)"


@pytest.mark.parametrize(
    "subject", ["=?a?q?x" * 30_000, "=?utf-8?q?re" + "_" * 200_000 + "?=", "=?utf-8?q?" + "re:_" * 50_000 + "x?="]
)
def test_a_subject_without_end_takes_no_time(subject):
    (touch,) = mail.messages(head_with("Subject", subject), "a.eml", NOW)  # quadratic, this took minutes
    assert len(touch.what) < 20_000


@pytest.mark.parametrize("word", ["=?utf-7?q?=2B2AA-?=", "=?unicode_escape?q?=5Cud800?=", "a\0b"])
def test_words_hold_no_half_characters_and_no_nul(word):
    (touch,) = mail.messages(head_with("Subject", f"About {word}"), "a.eml", NOW)
    assert touch.what.encode()
    assert "\0" not in touch.what
    (touch,) = mail.messages(head_with("From", f"{word} <ana@example.org>"), "a.eml", NOW)
    assert touch.writer.name.encode()


@pytest.mark.parametrize(
    ("subject", "what"),
    [
        ("=?bogus?Q?caf=C3=A9?= at =?bogus?Q?noon?=", "café at noon"),
        ("=?gb2312?B?6UY=?=", "镕"),  # of GB 18030, which GB 2312 has no letter for
        ("d\xe9j\xe0 vu", "déjà vu"),
        ("d\xc3\xa9j\xc3\xa0 vu", "déjà vu"),
    ],
)
def test_words_in_charsets_that_nobody_knows_or_that_nothing_names(subject, what):
    data = FIRST.replace(b"=?utf-8?b?R3JpZCBzdG9yYWdlIOKAkyBhIHBsYW4=?=", subject.encode("latin-1"))
    (touch,) = mail.messages(data, "a.eml", NOW)
    assert touch.what == what


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (b"From: =?utf-8?q?Ana_Horvat?= <Ana@example.org>", b"From: Ana", "It has no “From” with an address"),
        (b"Thu, 1 Oct 2026 23:30:00 +0000", b"yesterday", "Its “Date” is “yesterday”, which is no day"),
        (b"Thu, 1 Oct 2026 23:30:00 +0000", b"Thu, 1 Oct 2036 23:30:00 +0000", "Its “Date” is “Thu, 1 Oct 2036"),
    ],
)
def test_a_message_of_nobody_or_of_no_day_says_which(old, new, reason):
    (bad,) = mail.messages(FIRST.replace(old, new), "a.eml", NOW)
    assert isinstance(bad, Unreadable)
    assert bad.reason.startswith(reason)


def test_a_byte_order_mark_or_utf_16_hides_no_message():
    for data in (codecs.BOM_UTF8 + FIRST, FIRST.decode().encode("utf-16"), codecs.BOM_UTF8 + mbox(FIRST)):
        assert mail.has_mail(data)
        (touch,) = mail.messages(data, "a.eml", NOW)
        assert touch.what == "Grid storage – a plan"


@pytest.mark.parametrize(
    "head",
    [
        b"X-Gmail-Labels: Opened,Drafts", b"X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=", b"X-Gmail-Labels: Spam",
        b"X-Gmail-Labels: =?UTF-8?Q?Courrier_ind=C3=A9sirable,Important?=", b"X-Gmail-Labels: Corbeille",
        b"X-Mozilla-Status: 0009", b"X-Unsent: 1",
    ],
)  # fmt: skip
def test_what_was_not_sent_or_was_thrown_away_is_counted_and_no_touch(head):
    data = mbox(FIRST, head + b"\n" + REPLY, head + b"\n" + REPLY)
    touch, left = mail.messages(data, "All mail.mbox", NOW)
    assert touch.on == date(2026, 10, 2)
    assert (left.file, left.reason.split(" messages")[0]) == ("All mail.mbox", "2")


def test_what_is_labelled_otherwise_was_sent():
    kept = (b"X-Gmail-Labels: Sent,Drafts of songs,Opened\n", b"X-Mozilla-Status: 0001\n", b"X-Mozilla-Status: odd\n")
    assert all(isinstance(each, Touch) for each in mail.messages(mbox(*(head + REPLY for head in kept)), "a", NOW))


@pytest.mark.parametrize("name", ["Drafts", "mail.zip: Papierkorb.mbox", "Junk.mbox"])
def test_a_folder_of_drafts_or_junk_tells_of_no_contact(name):
    (left,) = mail.messages(mbox(FIRST), name, NOW)
    assert "1 message is a draft" in left.reason
