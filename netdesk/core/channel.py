"""Channel: the way people were in touch."""

from __future__ import annotations

from enum import StrEnum


class Channel(StrEnum):
    """How people were in touch."""

    IN_PERSON = "inperson"
    VIDEO = "video"
    PHONE = "phone"
    EMAIL = "email"
    MESSAGE = "message"
    SOCIAL = "social"
    LETTER = "letter"


CHANNEL_WORDS = {
    Channel.IN_PERSON: "in person",
    Channel.VIDEO: "video call",
    Channel.PHONE: "phone",
    Channel.EMAIL: "e-mail",
    Channel.MESSAGE: "message",
    Channel.SOCIAL: "social media",
    Channel.LETTER: "letter",
}
