"""What Monica calls its kinds of entries, their fields and its relations, in words: of what is left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import Words, labelled, marked

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from netdesk.exchange.left_behind import Remains

_NOTHING: tuple[object, ...] = (None, "", [], {}, False, 0, "0")
_KINDS = Words(
    {
        "contact": marked("contact"),
        "address": marked("address"),
        "note": marked("note"),
        "life event": marked("life event"),
        "activity": marked("activity"),
        "call": marked("call"),
        "conversation": marked("conversation"),
        "reminder": marked("reminder"),
        "debt": marked("debt"),
        "task": marked("task"),
        "gift": marked("gift"),
    }
)
_FIELDS = Words(
    {
        "last_talked_to": marked("last talked to"),
        "last_consulted_at": marked("last looked at"),
        "number_of_views": marked("number of views"),
        "stay_in_touch_trigger_date": marked("when to be in touch next"),
        "vcard": marked("vCard"),
        "distant_etag": marked("version on a server"),
        "latitude": marked("latitude"),
        "longitude": marked("longitude"),
        "is_favorite": marked("favourite"),
        "is_favorited": marked("favourite"),
        "favorited_at": marked("since when it is a favourite"),
        "specific_information": marked("specific information"),
        "emotions": marked("emotions"),
        "amount of money": marked("amount of money"),
        "currency": marked("currency"),
        "recipient": marked("recipient"),
        "photos": marked("photos"),
        "reason": marked("reason"),
    }
)
_COLLECTIONS = Words(
    {
        "user": marked("user of Monica"),
        "deleted_contact": marked("contact that was deleted in Monica"),
        "addressbook": marked("address book"),
        "addressbook_subscription": marked("subscription of an address book"),
        "activity_statistics": marked("number of activities in a year"),
        "activity_type_categories": marked("category of activities"),
        "company": marked("company"),
        "days": marked("day of the diary, with how it was"),
        "emotion_call": marked("emotion of a call"),
        "gift_photo": marked("photo of a gift"),
        "invitations": marked("invitation to Monica"),
        "journal_entries": marked("day of the diary"),
        "life_event_categories": marked("category of life events"),
        "metadata_love_relationships": marked("dates of a love"),
        "recovery_codes": marked("recovery code"),
        "relationship_type_groups": marked("group of relations"),
        "reminder_outbox": marked("reminder to be sent"),
        "task about nobody": marked("task about nobody"),
        "term_user": marked("agreement to the terms of Monica"),
        "weather": marked("weather"),
    }
)
_RELATIONS = Words(
    {
        "partner": marked("partner"),
        "spouse": marked("spouse"),
        "lover": marked("lover"),
        "inlovewith": marked("in love with"),
        "lovedby": marked("loved by"),
        "ex": marked("former partner"),
        "ex_husband": marked("former husband or wife"),
        "parent": marked("parent"),
        "child": marked("child"),
        "sibling": marked("sibling"),
        "grandparent": marked("grandparent"),
        "grandchild": marked("grandchild"),
        "uncle": marked("uncle"),
        "nephew": marked("nephew"),
        "cousin": marked("cousin"),
        "godfather": marked("godfather"),
        "godson": marked("godson"),
        "stepparent": marked("stepparent"),
        "stepchild": marked("stepchild"),
        "friend": marked("friend"),
        "bestfriend": marked("best friend"),
        "colleague": marked("colleague"),
        "boss": marked("boss"),
        "subordinate": marked("subordinate"),
        "mentor": marked("mentor"),
        "protege": marked("protégé"),
    }
)


def collection_words(kind: str) -> str:
    """What a collection of entries is called: ``user of Monica``; one that is not known, as Monica calls it."""
    return _COLLECTIONS.get(kind, _plain(kind))


def relation_words(word: str) -> str:
    """What one contact is to another: ``spouse``."""
    return _RELATIONS.get(word, _plain(word))


def count_unknown(remains: Remains, kind: str, values: Mapping[str, object], known: Collection[str], name: str) -> None:
    """Count what the ``values`` of an entry of a kind say that is not ``known``, as a field that somebody has."""
    for key, value in values.items():
        if key not in known and value not in _NOTHING:
            remains.add(labelled(_KINDS[kind], _FIELDS.get(key, _plain(key))), [name])


def _plain(key: str) -> str:
    return key.replace("_", " ")
