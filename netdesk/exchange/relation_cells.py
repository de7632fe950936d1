"""What other programs' tables say of a relation: how often to be in touch, how close somebody is and as what."""

from __future__ import annotations

import re
from functools import lru_cache

from netdesk.core.cadence import Cadence
from netdesk.core.people import RelationClass
from netdesk.core.text import fold

LONGEST_CADENCE = 36525
_UNITS = {
    1: "d|day|days|jour|jours|j|tag|tage|tagen",
    7: "w|wk|week|weeks|semaine|semaines|woche|wochen",
    30: "m|mo|month|months|mois|monat|monate|monaten",
    91: "quarter|quarters|trimestre|trimestres|quartal|quartale",
    365: "y|yr|year|years|an|ans|annee|annees|jahr|jahre|jahren",
}
_DAYS_IN = {word: days for days, words in _UNITS.items() for word in words.split("|")}
_RHYTHMS = {
    1: "daily|quotidien|tous les jours|taglich",
    7: "weekly|hebdomadaire|wochentlich",
    14: "biweekly|bi-weekly|fortnightly|bimensuel|tous les quinze jours|zweiwochentlich",
    30: "monthly|mensuel|monatlich",
    60: "bimonthly|bi-monthly|bimestriel",
    91: "quarterly|trimestriel|vierteljahrlich",
    182: "biannually|bi-annually|semiannually|semi-annually|twice a year|half-yearly|semestriel|halbjahrlich",
    365: "yearly|annually|annual|annuel|once a year|jahrlich",
    730: "every other year|biennially",
}
_DAYS_OF = {word: days for days, words in _RHYTHMS.items() for word in words.split("|")}
_NEVER_WORDS = (
    "no|none|never|off|n/a|na|-|0|not set|don't keep in touch|do not keep in touch|no reminder|jamais|aucun|aucune|nie"
    "|keine"
)
_NEVER = frozenset(_NEVER_WORDS.split("|"))
_EVERY = re.compile(r"(?:once )?(?:(?:every|each|an?|per|alle|jede[nrs]?|tous les|toutes les|chaque|par) )?(.*)")
_MANY = re.compile(r"(\d{1,5}) ?([a-z]*)")
_OTHER = re.compile(r"(?:other|second|deux) ([a-z]+)")
_LEVEL = re.compile(r"([1-5])(?: ?(?:/|of|sur|von) ?5)?")
_STARS = re.compile(r"([★●*]{1,5})[☆○]*")
_CLASSES = {
    RelationClass.COLLEAGUE: "colleague|colleagues|coworker|coworkers|co-worker|co-workers|collegue|collegues"
    "|kollege|kollegin|kollegen",
    RelationClass.FRIEND: "friend|friends|ami|amie|amis|freund|freundin|freunde",
    RelationClass.BUSINESS: "business|business contact|business contacts|affaires|relation d'affaires|geschaftlich",
}
_CLASS_OF = {word: each for each, words in _CLASSES.items() for word in words.split("|")}


@lru_cache(maxsize=256)
def cadence(text: str) -> Cadence | None:
    """``Every 3 months``, ``quarterly``, ``tous les 15 jours``, ``90`` (days) → a cadence, else None."""
    said = " ".join(fold(text).split())
    days = _DAYS_OF.get(said) or _days(said)
    return Cadence.of(days) if 0 < days <= LONGEST_CADENCE else None


def is_never(text: str) -> bool:
    """Whether a cell says that there is no cadence."""
    return " ".join(fold(text).replace("’", "'").split()) in _NEVER


def closeness(text: str) -> int | None:
    """``4``, ``4/5``, ``★★★★☆`` → 4, else None."""
    level = _LEVEL.fullmatch(text.strip().lower())
    if level is not None:
        return int(level[1])
    stars = _STARS.fullmatch(text.strip())
    return len(stars[1]) if stars is not None else None


def classes(text: str) -> tuple[tuple[RelationClass, ...], str]:
    """What somebody is to me, and what of a cell says none of the three."""
    parts = [part.strip() for part in re.split(r"[,;/|]", text) if part.strip()]
    known = [each for part in parts if (each := _CLASS_OF.get(fold(part))) is not None]
    rest = [part for part in parts if fold(part) not in _CLASS_OF]
    return tuple(dict.fromkeys(known)), ", ".join(rest)


def _days(said: str) -> int:
    found = _EVERY.fullmatch(said)
    rest = found[1] if found is not None else said
    if rest in _DAYS_IN:
        return _DAYS_IN[rest]
    if (other := _OTHER.fullmatch(rest)) is not None and other[1] in _DAYS_IN:
        return 2 * _DAYS_IN[other[1]]
    many = _MANY.fullmatch(rest)
    if many is None:
        return 0
    return int(many[1]) * (_DAYS_IN.get(many[2], 0) if many[2] else 1)
