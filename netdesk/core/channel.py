"""Channel: the way people were in touch."""

from __future__ import annotations

from enum import StrEnum

from netdesk.core.language import Words, marked


class Channel(StrEnum):
    """How people were in touch."""

    IN_PERSON = "inperson"
    VIDEO = "video"
    PHONE = "phone"
    EMAIL = "email"
    MESSAGE = "message"
    SOCIAL = "social"
    LETTER = "letter"


CHANNEL_WORDS = Words(
    {
        Channel.IN_PERSON: marked("in person"),
        Channel.VIDEO: marked("video call"),
        Channel.PHONE: marked("phone"),
        Channel.EMAIL: marked("e-mail"),
        Channel.MESSAGE: marked("message"),
        Channel.SOCIAL: marked("social media"),
        Channel.LETTER: marked("letter"),
    }
)
