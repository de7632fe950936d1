"""LinkedIn's messages and invitations."""

from datetime import UTC, date, datetime, time
from pathlib import Path

from netdesk.core.channel import Channel
from netdesk.core.drafts import Unreadable
from netdesk.core.touches import Touch, one_a_day, own_keys
from netdesk.exchange import linkedin_touches as linkedin

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
EXPORT = Path(__file__).parent.parent / "data" / "linkedin" / "silkyrich__linkedin-export-viewer"
MESSAGES = (
    b"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
    b"DATE,SUBJECT,CONTENT,FOLDER\n"
    b"2-a,,Ana Horvat,https://www.linkedin.com/in/ana,Mia Me,https://www.linkedin.com/in/me,"
    b'2026-10-01 09:30:00 UTC,,"Hi,\nare you there?",INBOX\n'
    b"2-a,,Mia Me,https://www.linkedin.com/in/me,Ana Horvat,https://www.linkedin.com/in/ana,"
    b"2026-10-01 10:00:00 UTC,,Yes,INBOX\n"
    b"2-b,,Li Wei,,Mia Me,https://www.linkedin.com/in/me,nonsense,,Yes,INBOX\n"
)


def test_a_conversation_is_one_touch_a_day_and_its_text_is_not_kept():
    assert linkedin.has_messages(MESSAGES)
    *read, bad = linkedin.messages(MESSAGES, "messages.csv", NOW)
    (touch,) = one_a_day(read)
    assert (touch.on, touch.at, touch.channel) == (date(2026, 10, 1), time(9, 30), Channel.MESSAGE)
    assert touch.writer.name == "Ana Horvat"
    assert {each.key for each in touch.participants} == {"url:linkedin.com/in/ana", "url:linkedin.com/in/me"}
    assert "there" not in repr(touch)
    assert isinstance(bad, Unreadable)
    assert bad.where == "line 5"


def test_messages_of_exports_before_2019_are_read():
    data = (
        b'From,To,Date,Subject,Content,Direction,Folder\nAna Horvat,Mia Me,"6/5/17, 3:14 PM",Hi,hello,INCOMING,INBOX\n'
        b'Mia Me,Ana Horvat,"6/5/17, 4:14 PM",Re,hi,OUTGOING,SENT\n'
    )
    assert linkedin.has_messages(data)
    (touch,) = one_a_day(list(linkedin.messages(data, "Messages.csv", NOW)))
    assert (touch.on, touch.writer.name) == (date(2017, 6, 5), "Ana Horvat")
    assert not linkedin.has_messages(b"From,To,Date\na,b,2017-06-05\n")


def test_what_was_never_sent_is_no_message():
    head = MESSAGES.splitlines()[0] + b",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n"
    row = b"2-a,,Mia Me,,Ana Horvat,,2026-10-01 09:30:00 UTC,,x,INBOX,,%b\n"
    sent = list(linkedin.messages(head + row % b"No,No" + row % b"Yes,No" + row % b"No,Yes", "messages.csv", NOW))
    assert len(sent) == 1


def test_real_invitations_say_who_asked_whom():
    data = (EXPORT / "fixtures__sample_export__Invitations.csv").read_bytes()
    assert linkedin.has_invitations(data)
    found = list(linkedin.invitations(data, "Invitations.csv", NOW))
    touches = [each for each in found if isinstance(each, Touch)]
    assert len(touches) == len(found) > 100
    assert own_keys(touches) == {"url:linkedin.com/in/fake-ada-byron-lovelace"}
    assert touches[0].channel is Channel.SOCIAL
    assert len({each.key for each in touches}) > 0.9 * len(touches)


def test_other_tables_are_neither():
    data = (EXPORT / "fixtures__sample_export__Connections.csv").read_bytes()
    assert not linkedin.has_messages(data)
    assert not linkedin.has_invitations(data)


def test_a_message_of_many_lines_is_one_and_those_after_it_are_read():
    head = MESSAGES.splitlines(keepends=True)[0]
    long = b"\n".join(b"line %d, and more" % number for number in range(60))
    row = b'2-a,,Ana Horvat,,"Me, Mia",,2026-10-01 09:30:00 UTC,,'
    data = head + row + b'"' + long + b'",INBOX\n' + b"".join(
        row.replace(b"2-a", b"3-%d" % number) + b"Yes,INBOX\n" for number in range(5)
    )  # fmt: skip
    found = list(linkedin.messages(data, "messages.csv", NOW))
    assert [each.where for each in found if isinstance(each, Touch)] == [f"line {n}" for n in (2, 62, 63, 64, 65, 66)]
    assert len(found) == 6
