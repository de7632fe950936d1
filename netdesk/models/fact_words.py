"""What the facts of a person are called, where they are brought in: in a plan as in the columns of a table."""

from __future__ import annotations

from netdesk.core.language import Words, marked

_FACTS = Words(
    {
        "given": marked("Given name"),
        "family": marked("Family name"),
        "additional": marked("Middle names"),
        "prefix": marked("Prefix"),
        "suffix": marked("Suffix"),
        "nickname": marked("Nickname"),
        "phonetic_given": marked("Given name as spoken"),
        "phonetic_family": marked("Family name as spoken"),
        "city": marked("City"),
        "region": marked("Region"),
        "country": marked("Country"),
        "birthday": marked("Birthday"),
        "tags": marked("Tags"),
        "topics": marked("Topics"),
        "skills": marked("Skills"),
        "needs": marked("Needs"),
        "languages": marked("Languages"),
        "met_where": marked("Met where"),
        "met_how": marked("Met how"),
        "notes": marked("Notes"),
    }
)


_OF_CARDS = Words(
    {
        "anniversary": marked("Anniversary"),
        "assistant": marked("Assistant"),
        "brother": marked("Brother"),
        "child": marked("Child"),
        "day": marked("A day"),
        "day of death": marked("Day of death"),
        "department": marked("Department"),
        "expertise": marked("Expertise"),
        "father": marked("Father"),
        "friend": marked("Friend"),
        "hobby": marked("Hobby"),
        "interest": marked("Interest"),
        "maiden name": marked("Maiden name"),
        "manager": marked("Manager"),
        "mother": marked("Mother"),
        "other": marked("Other"),
        "parent": marked("Parent"),
        "partner": marked("Partner"),
        "profession": marked("Profession"),
        "relation": marked("Relation"),
        "sister": marked("Sister"),
        "sounds like": marked("Sounds like"),
        "spouse": marked("Spouse"),
    }
)


def card_fact_words(name: str) -> str:
    """What a card calls something that has no field; its own words are left as they are."""
    return _OF_CARDS.get(name, name)


def fact_words(fact: str) -> str:
    """The name of a fact in words; what has none is called as it is."""
    return _FACTS.get(fact, fact)
