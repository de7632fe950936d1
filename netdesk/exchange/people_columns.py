"""What the columns of a table of people mean, by their headers: Google's, Outlook's, Thunderbird's, and anybody's.

Google Contacts writes ``E-mail 1 - Value``, and wrote ``Given Name`` for ``First Name`` before 2024.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.channel import Channel
from netdesk.core.tables import OWN, OWN_KIND, Column, column_keys
from netdesk.core.text import fold
from netdesk.exchange import column_words
from netdesk.exchange.table_days import is_day_first

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


_WORDS = {
    "given": "first name|firstname|given name|prenom|vorname",
    "family": "last name|lastname|family name|surname|nom de famille|nachname",
    "additional": "middle name|additional name|deuxieme prenom|weitere vornamen",
    "prefix": "name prefix|prefix|civilite|salutation|anrede",
    "suffix": "name suffix|suffix|suffixe",
    "nickname": "nickname|nick|surnom|spitzname",
    "name": "name|full name|display name|contact|contact name|nom complet|nom affiche|nom a afficher|nom et prenom"
    "|anzeigename|person|personne",
    "email": "e-mail|email|mail|e-mail address|email address|primary email|secondary email|courriel|adresse e-mail"
    "|adresse email|adresse mail|adresse de messagerie|adresse electronique|e-mail-adresse"
    "|premiere adresse electronique|deuxieme adresse electronique|adresse electronique secondaire"
    "|primare e-mail-adresse|sekundare e-mail-adresse|e-mail : adresse"
    "|emails|e-mails|email addresses|e-mail addresses|contact email",
    "phone": "phone|telephone|phone number|telephone number|tel|primary phone|numero de telephone"
    "|telefon|telefonnummer|mobil-tel.-nr.|haupttelefon|telephone principal"
    "|phones|phone numbers|telephones|tel|contact number",
    "organization": "company|company name|organization|organisation|organization name|employer|societe|entreprise"
    "|employeur|firm|firma|compagnie"
    "|company/organization|organization/company|company/employer|current company"
    "|companies|associated company|account name|unternehmen|arbeitgeber",
    "title": "job title|position|role|organization title|poste|fonction|profession|occupation|titre"
    "|current position|current title",
    "street": "street|street address|address|adresse|rue|strasse|postal address|adresse postale"
    "|address line|street line|ligne d'adresse|adresszeile",
    "city": "city|town|ville|place|stadt|ort",
    "region": "state|region|province|state/province|departement|dep/region|pays/etat|bundesland|bundesland/kanton"
    "|county|state/county",
    "postcode": "zip|zip code|zipcode|postal code|postcode|code postal|cp|plz|postleitzahl"
    "|post code|zip/postal code|postal/zip code|zip/postcode",
    "country": "country|country/region|pays|pays/region|land|land/region",
    "birthday": "birthday|birth date|birthdate|date of birth|dob|born|date de naissance|naissance|anniversaire|ne le"
    "|ne(e) le|geburtstag|geburtsdatum|geboren|geboren am",
    "notes": "notes|note|remarks|comments|comment|remarques|commentaire|commentaires|notizen|bemerkungen",
    "tags": "tags|tag|labels|categories|category|groups|group|group membership|groupes|etiquettes|categorie|kategorien",
    "url": "website|web site|web page|webpage|personal web page|url|homepage|site|site web|page web|webseite"
    "|websites|web",
    "profile": "linkedin|linkedin url|linkedin profile|profile|profil linkedin|profil"
    "|linkedin profile url|linkedin link|linkedin page|linked in|linked in url|profile url",
    "im": "im|imaddress|instant messenger|screen name",
    "phonetic_given": "phonetic first name|given name yomi|given yomi|phonetic given name",
    "phonetic_family": "phonetic last name|family name yomi|surname yomi|phonetic family name",
    "file_as": "file as",
    "industry": "industry|secteur|secteur d'activite|branche",
    "topics": "topics|interests|centres d'interet|interets",
    "skills": "skills|competences",
    "needs": "needs|besoins",
    "languages": "languages|language|langues|langue|sprachen|sprache",
    "met_where": "met where|where we met|lieu de rencontre|met at|where did we meet|where met|place met",
    "met_how": "met how|how we met|comment rencontre|how did we meet",
    "cadence": "cadence|keep in touch|keep in touch frequency|keep-in-touch|keep-in-touch frequency|stay in touch"
    "|stay in touch frequency|contact frequency|contact cadence|contact every|reach out every|reach out frequency"
    "|reminder frequency|reminder interval|check-in frequency|frequence de contact|rythme de contact"
    "|kontakthaufigkeit|kontaktintervall"
    "|frequency|follow-up frequency|follow up frequency",
    "closeness": "closeness|proximite|degre de proximite|nahe",
    "relation_classes": "relation|relationship|relation type|relationship type|type of relationship"
    "|type de relation|beziehung",
}
_LAST_CONTACT = {
    "": "last contact|last contacted|last contacted at|last contacted on|last contact date|last contacted date"
    "|date last contacted|date of last contact|last interaction|last interaction date|last interaction on|last touch"
    "|last touched|last touchpoint|last in touch|last communication|last activity date|dernier contact"
    "|date du dernier contact|date de dernier contact|derniere interaction|dernier echange|letzter kontakt",
    Channel.IN_PERSON: "last met|last met on|last seen|last meeting|last meeting date|derniere rencontre"
    "|letztes treffen",
    Channel.PHONE: "last call|last called|last phone call|dernier appel|letzter anruf",
    Channel.EMAIL: "last email|last e-mail|last emailed|last e-mailed|last email date|dernier e-mail|dernier mail"
    "|letzte e-mail",
}
"""What the day of the last contact is headed by, by its channel where that is said."""
_LAST_NAME = "last contact"
_LAST = {word: channel for channel, words in _LAST_CONTACT.items() for word in words.split("|")}
_AMERICAN = frozenset({"birthday", "birth date", "birthdate", "date of birth", "dob", "born"})
_AMERICAN |= {word for word in _LAST if word.startswith(("last", "date last", "date of last"))}
"""What a day is headed by that may be written with the month first."""
DAY_FIRST = "day first"
"""The part of a birthday or last contact whose days are written like 14/03/1984."""
_DAY_FIRST, _MONTH_FIRST = re.compile(r"\b[djt]{1,2}[/.-]m"), re.compile(r"\bm{1,2}[/.-][djt]")
FAMILY_FIRST = "family first"
"""The part of a name that is written like “Horvat, Ana”."""
FILED = re.compile(r"([^,;@\d]+), ([^,;@\d]+)")
_SUFFIXES = frozenset(
    {"jr", "sr", "ii", "iii", "phd", "md", "inc", "ltd", "llc", "gmbh", "ag", "sa", "sarl", "plc", "esq"}
)
_SERVICES = {name: "profile" for name in ("twitter", "facebook", "instagram", "github", "mastodon", "xing", "bluesky")}
_SERVICES |= {name: "im" for name in ("skype", "whatsapp", "telegram", "signal", "jabber")}
_SERVICE = re.compile(rf"({'|'.join(_SERVICES)})(?: (?:url|profile|handle|username|account|name|id|link|page))?")
_LABELLING = re.compile(r"(e-?mail|phone|website) (\d+) (?:type|label)")
_HINT = re.compile(r"\((?:optional|required|facultatif|(?:[dmyajt]{1,4}[/. -]){1,2}[dmyajt]{1,4})\)")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BEFORE_NUMBER = re.compile(r"(?<=[A-Za-z]{3})(?=\d\b)")
_TITLES = frozenset({"job title", "position", "role", "organization title", "poste", "fonction", "titre"})
_GOOGLE_TITLE = re.compile(r"organization \d+ - title")
_ADDRESS_PARTS = frozenset({"street", "city", "region", "postcode", "country"})
_KINDS = {
    word: kind for words in (column_words.WORDS, _WORDS) for kind, each in words.items() for word in each.split("|")
}
_PLACES = {"home": "home", "business": "work", "work": "work", "other": "other", "personal": "home"}
_PLACES |= {"domicile": "home", "bureau": "work", "professionnel": "work", "prive": "home", "autre": "other"}
_PLACES |= {"professionnelle": "work", "privee": "home", "personnel": "home", "dienstlich": "work", "privat": "home"}
_PLACES |= {"geschaftlich": "work", "weitere": "other", "weiterer": "other", "weiteres": "other"}
_DEVICES = {
    "mobile": "mobile",
    "cell": "mobile",
    "cellphone": "mobile",
    "portable": "mobile",
    "gsm": "mobile",
    "mobiltelefon": "mobile",
}
_DEVICES |= {
    "handy": "mobile",
    "mobil": "mobile",
    "natel": "mobile",
    "autotelefon": "car",
    "voiture": "car",
    "fax": "fax",
    "telecopie": "fax",
    "pager": "pager",
    "car": "car",
}
_PLACES |= column_words.PLACES
_DEVICES |= column_words.DEVICES
_GOOGLE = re.compile(r"(e-mail|phone|website|im|address|organization|custom field|relation|event) (\d+) - (.+)")
_GOOGLE_KINDS = {"e-mail": "email", "website": "url", "relation": OWN_KIND, "event": OWN_KIND}
_GOOGLE_PARTS = {
    "type": "label", "label": "label", "value": "value", "service": "service", "street": "street", "city": "city",
    "region": "region", "postal code": "postcode", "country": "country", "name": "value", "title": "title",
    "formatted": "formatted", "extended address": "more", "po box": "more",
}  # fmt: skip
_BIRTH = {
    "birth year": "year", "birth month": "month", "birth day": "day", "geburtsjahr": "year", "geburtsmonat": "month",
    "annee de naissance": "year", "mois de naissance": "month", "jour de naissance": "day",
}  # fmt: skip
_BIRTH |= column_words.BIRTH
_NUMBER = re.compile(r"\s*\(?\b(\d{1,2})\b\)?\s*")
_SAID_ALREADY = re.compile(
    r"e-mail(?: \d)?:?[ -](?:type?|display name|angezeigter name)"
    r"|(?:type de messagerie|nom complet de l['’]adresse de messagerie)(?: \d)?"
)
_ASSISTANT = re.compile(r"assistant['’]s phone|telephone de l['’]assistant.*|telefon assistent")
_COMPANY = frozenset({"telephone societe", "telefon firma"})
_BESIDE = re.compile(r"assistant|company( main phone)?|.*fax|.*pager|radio phone|tty/tdd phone")
_PO_BOX = re.compile(r"(?:address )?(?:po box|postfach|boite postale)")
_DEPARTMENT = re.compile(r"organization (?:\d+ - )?department")
_OF_OUR_OWN = frozenset({"connected on", "closeness", "last contact", "last channel", "due", "relation"})
"""What our own CSV has in its header, whatever else."""
_FOLLOWING = frozenset({"connected on", "due"})
"""What it says to be read by people, and is not taken from it."""
_REPEATED = frozenset({"email", "phone", "url", "profile", "im", "last_contact"})
_PHONE_WORDS = frozenset(
    {"phone", "number", "telephone", "tel", "numero", "telefon", "telefono", "telefone", "telefoon", "nummer", ""}
)


def columns_of(header: Sequence[str], told: Mapping[str, str] | None = None) -> list[Column | None]:
    """What each column means, None where it is not known or to be a field of one's own.

    ``told`` are fields (as in ``core.tables``) by the keys of their columns.
    """
    keys, said = column_keys(header), told or {}
    names = [_heading(cell) for cell in header]
    ours = {name: Column("", name) for name in _FOLLOWING} | {
        "last channel": Column("last_contact", _LAST_NAME, "label")
    }
    if not {*names} >= _OF_OUR_OWN:
        ours = {}
    found = [
        _told(said[key], key) if key in said else ours.get(name) or _column(name, names)
        for key, name in zip(keys, names, strict=True)
    ]
    _join_home(found)
    if names.count("titre") == 2 and "titre" not in said:  # Outlook's first is that of a name
        found[names.index("titre")] = only("prefix")
    # The same thing twice is two things.
    seen: set[Column] = set()
    for at, column in enumerate(found):
        if column is not None and column in seen and column.part != "more":
            found[at] = column._replace(number=f"{column.number} {at}")
        elif column is not None:
            seen.add(column)
    return found


def _join_home(columns: list[Column | None]) -> None:
    """Give a home whose street alone says that it is one its city and country too, as in Thunderbird's tables."""
    parts = {
        place: {each.part for each in columns if each and each[:2] == ("address", place)} for place in ("", "home")
    }
    if "street" in parts["home"] and "street" not in parts[""]:
        for at, column in enumerate(columns):
            if column and column[:2] == ("address", "") and column.part not in parts["home"]:
                columns[at] = column._replace(number="home", label="home")


def as_written(
    columns: Sequence[Column | None], header: Sequence[str], rows: Sequence[Sequence[str]], *, is_european: bool = False
) -> list[Column | None]:
    """The columns, as ``DAY_FIRST`` or ``FAMILY_FIRST`` where their days or names are so written in ``rows``.

    Where no day above 12 tells, the word above them does, or ``is_european``: that cells are separated by semicolons.
    """
    found = list(columns)
    for at, column in enumerate(columns):
        if column is None or column.part != "value":
            continue
        cells = [cell for row in rows if at < len(row) and (cell := row[at].strip())]
        if column.kind in ("birthday", "last_contact"):
            otherwise = is_european or _heading(header[at]) not in _AMERICAN
            hint = fold(header[at])
            if _DAY_FIRST.search(hint) or _MONTH_FIRST.search(hint):
                otherwise = _DAY_FIRST.search(hint) is not None
            if is_day_first(cells, otherwise=otherwise):
                found[at] = column._replace(part=DAY_FIRST)
        elif column.kind == "name" and cells and 2 * sum(map(_is_filed, cells)) > len(cells):
            found[at] = column._replace(part=FAMILY_FIRST)
    return found


def _is_filed(cell: str) -> bool:
    """Whether a name is written as it is filed: “Horvat, Ana”, but not “Ana Horvat, PhD”."""
    parts = FILED.fullmatch(cell)
    return parts is not None and fold(parts[2]).replace(".", "") not in _SUFFIXES


def _heading(cell: str) -> str:
    """What a header says: ``first_name``, ``FirstName`` and ``First name *`` are one."""
    name = cell if " " in cell or fold(cell) in _KINDS else _HUMP.sub(" ", cell)
    name = _HINT.sub("", fold(_BEFORE_NUMBER.sub(" ", name.replace("_", " ")))).strip(" :*#?")
    name = name.replace(" / ", "/")
    return name[:-1] if name[-1:] == "." and name[:-1] in _KINDS else name


def _told(field: str, name: str) -> Column | None:
    kind, _, label = field.partition(":")
    if kind == OWN:
        return None
    if kind in _REPEATED or not kind:
        return Column(kind, name, label=label)
    return only(kind)


def is_beside(kind: str, number: str) -> bool:
    """Whether a column holds a telephone that does not reach the person first: a fax, an assistant's."""
    return kind == "phone" and _BESIDE.fullmatch(number) is not None


def only(kind: str) -> Column:
    """The column of what there is one of."""
    if kind in _ADDRESS_PARTS:
        return Column("address", part=kind)
    return Column("organization", part=kind) if kind in ("title", "industry") else Column(kind)


def _column(name: str, names: Sequence[str]) -> Column | None:
    if _DEPARTMENT.fullmatch(name):
        return Column(OWN_KIND, name, label="Department")
    google = _GOOGLE.fullmatch(name)
    if google is not None:
        part, noun = _GOOGLE_PARTS.get(google[3]), _GOOGLE_KINDS.get(google[1], google[1])
        number = f"{google[1]} {google[2]}" if noun == OWN_KIND else google[2]
        return None if part is None else Column(noun, number, part)
    if name == "nom":
        return Column("family" if "prenom" in names else "name")
    if (family := column_words.EITHER.get(name)) is not None:
        return Column("name" if set(family).isdisjoint(names) else "given")
    if name == "apelido":  # in Portugal, and in Brazil
        return Column("nickname" if "sobrenome" in names else "family")
    if name == "data de nascimento" and "ano de nascimento" in names:  # Thunderbird's, of the month
        return Column("birthday", part="day")
    if name in column_words.AT_WORK:
        return Column("address", "work", column_words.AT_WORK[name], "work")
    if name == "title":  # Outlook's is that of a name
        return only("prefix" if "job title" in names else "title")
    if name in ("profession", "occupation") and any(each in _TITLES or _GOOGLE_TITLE.fullmatch(each) for each in names):
        return None
    if name == "geburtstag" and "geburtsjahr" in names:  # Thunderbird's, of the month
        return Column("birthday", part="day")
    if name in _BIRTH:
        return Column("birthday", part=_BIRTH[name])
    if _SAID_ALREADY.fullmatch(name):
        return Column("", name)
    if service := _SERVICE.fullmatch(name):
        return Column(_SERVICES[service[1]], name, label=service[1])
    if labelling := _LABELLING.fullmatch(name):
        return Column(_KINDS[labelling[1]], labelling[2], "label")
    if name in _COMPANY or _ASSISTANT.fullmatch(name):
        label = "company" if name in _COMPANY else "assistant"
        return Column("phone", label, label=label)
    if (kind := _KINDS.get(name)) is not None:
        return only(kind)
    if (channel := _LAST.get(name)) is not None:
        return Column("last_contact", name, label=channel)
    number = _NUMBER.search(name)
    bare = " ".join(_NUMBER.sub(" ", name).split())
    if number is not None and _KINDS.get(bare) in ("email", "phone", "url", "street"):
        kind = _KINDS[bare]
        return Column("address", part="more") if kind == "street" else Column(kind, number[1])
    return _placed(bare, number[1] if number else "")


def _placed(name: str, number: str) -> Column | None:
    """``business phone``, ``home city``, ``mobile number``, ``email (work)``, ``téléphone portable``."""
    words = re.findall(r"[\w-]+(?:/\w+)?", name)
    place = next((_PLACES[word] for word in words if word in _PLACES), "")
    device = next((_DEVICES[word] for word in words if word in _DEVICES), "")
    left = [word for word in words if word not in _PLACES and word not in _DEVICES]
    rest = " ".join(left)
    if rest not in _KINDS:
        rest = " ".join(word for word in left if word not in column_words.JOINING)
    if device and rest in _PHONE_WORDS:
        return Column("phone", f"{place}{device}{number}", label=f"{place} {device}".strip())
    kind = _KINDS.get(rest)
    if words[-1:] == ["phone"] and kind is None:  # Outlook's “Company Main Phone”
        return Column("phone", name, label=name.removesuffix(" phone"))
    if place and _PO_BOX.fullmatch(rest):
        return Column("address", place, "more", place)
    if not place or device or kind is None:
        return None
    if kind in _ADDRESS_PARTS:
        return Column("address", place, "more" if number else kind, place)
    return Column(kind, f"{place}{number}", label=place) if kind in ("email", "phone", "url") else None
