"""Tables of people: Google's, Outlook's, Thunderbird's, anybody's; bad rows named, the good beside them kept."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.channel import Channel
from netdesk.core.dates import PartialDate
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position, RelationClass
from netdesk.core.tables import FIELDS, TableRow, field_of
from netdesk.errors import FileError, InputError
from netdesk.exchange.people_columns import columns_of
from netdesk.exchange.people_table import people, told_columns
from netdesk.exchange.reading import read
from netdesk.exchange.tables import in_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from netdesk.exchange.tables import Table

GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Nickname,Birthday,Notes,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,"
    "Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country,Organization 1 - Name,"
    "Organization 1 - Title,Website 1 - Type,Website 1 - Value\n"
    'Ana Horvat,Ana,Marija,Horvat,アナ,Dr,Anči,--04-12,"tea, cakes\nand more",* myContacts ::: Friends,'
    "* Work,ana@example.org ::: ana@home.example,Mobile,+385 91 1,Home,all of it,Ilica 1,Zagreb,10000,Croatia,Elektra,"
    "Engineer,LinkedIn,https://www.linkedin.com/in/ana\n"
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,File As,Organization Name,Organization Title,Birthday,Notes,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value\n"
    "Ana,,Horvat,,,Elektra,Engineer,1970-04-12,,* myContacts ::: Friends,* Work,ana@example.org,,ana@home.example,"
    "Mobile,+385 91 1\n"
)
OUTLOOK = (
    "Title,First Name,Last Name,Company,Department,Job Title,Business Street,Business City,Business Country/Region,"
    "Business Phone,Business Phone 2,Home Fax,Mobile Phone,Company Main Phone,Birthday,Categories,E-mail Address,"
    "E-mail Type,E-mail 2 Address,Web Page\n"
    "Dr,Ana,Horvat,Elektra,Grid,Engineer,Ilica 1,Zagreb,Croatia,1,2,3,4,5,4/12/1970,client;press,ana@example.org,SMTP,"
    "ana@home.example,https://ana.example\n"
    "Mr,Li,Wei,,,,,,,,,,,,0/0/00,,,,,\n"
)


def table_in(data: bytes, told: Mapping[str, str] | None = None) -> Table | None:
    return in_text(data, "table.csv", lambda header: told or {})


def found(text: str, *told: str) -> list[PersonDraft | str]:
    table = table_in(text.encode(), told_columns(told))
    assert table is not None
    assert table.is_of_people
    return [row.found for row in people(table)]


def only_row(text: str, *told: str) -> TableRow:
    table = table_in(text.encode(), told_columns(told))
    assert table is not None
    assert table.is_of_people
    (row,) = people(table)
    return row


def one(text: str, *told: str) -> PersonDraft:
    (draft,) = found(text, *told)
    assert isinstance(draft, PersonDraft), draft
    return draft


def test_google_before_2024():
    draft = one(GOOGLE_OLD)
    assert (draft.prefix, draft.given, draft.additional, draft.family) == ("Dr", "Ana", "Marija", "Horvat")
    assert (draft.nickname, draft.birthday, draft.tags) == ("Anči", PartialDate(None, 4, 12), ("Friends",))
    assert draft.notes == "tea, cakes\nand more"
    assert draft.contact_points == (
        ContactPoint(ContactKind.EMAIL, "ana@example.org", "work"),
        ContactPoint(ContactKind.EMAIL, "ana@home.example", "work"),
        ContactPoint(ContactKind.PHONE, "+385 91 1", "mobile"),
        ContactPoint(ContactKind.PROFILE, "https://www.linkedin.com/in/ana", "linkedin"),
    )
    assert draft.addresses == (Address("Ilica 1", "Zagreb", "", "10000", "Croatia", "home"),)
    assert draft.positions == (Position("Elektra", "Engineer"),)
    assert draft.custom_fields == (("Yomi Name", "アナ"),)
    assert (draft.city, draft.country) == ("Zagreb", "Croatia")


def test_google_before_2024_with_every_column_it_wrote():
    header = (
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,"
        "Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,"
        "Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,"
        "E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,"
        "Organization 1 - Department"
    )
    cells = {"Given Name": "Ana", "Maiden Name": "Kralj", "E-mail 1 - Value": "a@b.example"}
    cells |= {"Organization 1 - Name": "Elektra", "Organization 1 - Department": "Grid"}
    draft = one(f"{header}\n{','.join(cells.get(column, '') for column in header.split(','))}\n")
    assert (draft.name, draft.positions) == ("Ana", (Position("Elektra"),))
    assert dict(draft.custom_fields) == {"Maiden Name": "Kralj", "Department": "Grid"}


def test_google_says_who_is_whose_and_which_day_under_its_own_words():
    draft = one(
        "First Name,Last Name,Labels,Organization Department,Relation 1 - Label,Relation 1 - Value,Relation 2 - Label,"
        "Relation 2 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value\n"
        "Ana,Horvat,* myContacts ::: * starred ::: Choir,Grid,Spouse,Marko,Child,Iva,Anniversary,2010-06-12,Dog,Rex\n"
    )
    assert draft.tags == ("starred", "Choir")
    assert dict(draft.custom_fields) == {
        "Department": "Grid", "Spouse": "Marko", "Child": "Iva", "Anniversary": "2010-06-12", "Dog": "Rex",
    }  # fmt: skip


def test_google_since_2024():
    draft = one(GOOGLE_NEW)
    assert (draft.name, draft.birthday, draft.tags) == ("Ana Horvat", PartialDate(1970, 4, 12), ("Friends",))
    assert [(point.value, point.label) for point in draft.contact_points] == [
        ("ana@example.org", "work"),
        ("ana@home.example", ""),
        ("+385 91 1", "mobile"),
    ]
    assert draft.positions == (Position("Elektra", "Engineer"),)


def test_outlook():
    ana, li = found(OUTLOOK)
    assert isinstance(ana, PersonDraft)
    assert isinstance(li, PersonDraft)
    assert (ana.prefix, ana.name, ana.birthday) == ("Dr", "Dr Ana Horvat", PartialDate(1970, 4, 12))
    assert [(point.value, point.label) for point in ana.contact_points] == [
        ("1", "work"), ("2", "work"), ("4", "mobile"), ("ana@example.org", ""), ("ana@home.example", ""),
        ("https://ana.example", ""), ("3", "home fax"), ("5", "company main"),
    ]  # fmt: skip
    assert ana.addresses == (Address("Ilica 1", "Zagreb", "", "", "Croatia", "work"),)
    assert (ana.tags, ana.custom_fields) == (("client", "press"), (("Department", "Grid"),))
    assert (li.birthday, li.positions, li.custom_fields) == (None, (), ())


OUTLOOK_WORDS = {
    "en": "Title,First Name,Last Name,Job Title,Business Address PO Box,Business Country/Region,Assistant's Phone,"
    "Business Phone,Car Phone,Company Main Phone,Mobile Phone,E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,"
    "Birthday,Anniversary,Categories,Gender,Priority,Private,Sensitivity,Profession,Spouse",
    "fr": "Titre,Prénom,Nom,Titre,,Pays/Région (bureau),Téléphone de l'assistant(e),Téléphone (bureau),"
    "Téléphone (voiture),Téléphone société,Tél. mobile,Adresse de messagerie 2,Type de messagerie 2,"
    "Nom complet de l'adresse de messagerie 2,Anniversaire,Anniversaire de mariage ou fête,Catégories,Sexe,Priorité,"
    "Privé,Critère de diffusion,Profession,Conjoint(e)",
    "de": "Anrede,Vorname,Nachname,Position,Postfach geschäftlich,Land/Region geschäftlich,Telefon Assistent,"
    "Telefon geschäftlich,Autotelefon,Telefon Firma,Mobiltelefon,E-Mail 2: Adresse,E-Mail 2: Typ,"
    "E-Mail 2: Angezeigter Name,Geburtstag,Jahrestag,Kategorien,Geschlecht,Priorität,Privat,Vertraulichkeit,Beruf,"
    "Partner/in",
}
OUTLOOK_UNTOUCHED = {
    "en": "Unspecified,Normal,False,Normal",
    "fr": "Non spécifié,Normale,Faux,Normale",
    "de": "Keine Angabe,Normal,Aus,Normal",
}


@pytest.mark.parametrize("language", OUTLOOK_WORDS)
def test_outlook_speaks_the_language_it_was_set_up_in(language):
    header = OUTLOOK_WORDS[language]
    row = "Dr,Ana,Horvat,Engineer,,Croatia,9,1,2,5,4,a@b.example,SMTP,Ana,0/0/00,0/0/00,a;b,{untouched},Engineer,Marko"
    draft = one(f"{header}\n{row.format(untouched=OUTLOOK_UNTOUCHED[language])}\n")
    assert (draft.prefix, draft.given, draft.positions) == ("Dr", "Ana", (Position("", "Engineer"),))
    assert [(point.value, point.label) for point in draft.contact_points] == [
        ("1", "work"), ("2", "car"), ("4", "mobile"), ("a@b.example", ""), ("9", "assistant"),
        ("5", "company main" if language == "en" else "company"),
    ]  # fmt: skip
    assert (draft.birthday, draft.tags, draft.addresses) == (
        None,
        ("a", "b"),
        (Address(country="Croatia", label="work"),),
    )
    profession, spouse = header.split(",")[-2:]
    assert draft.custom_fields == ((profession, "Engineer"), (spouse, "Marko"))


def test_what_others_say_in_outlooks_words_is_kept():
    draft = one("Name,Email,Priority,Private\nAna,a@b.example,Normal,False\n")
    assert draft.custom_fields == (("Priority", "Normal"), ("Private", "False"))


def test_thunderbird():
    draft = one(
        "First Name,Last Name,Display Name,Primary Email,Secondary Email,Work Phone,Home Address,"
        "Home Address 2,Home City,Organization,Birth Year,Birth Month,Birth Day\nAna,Horvat,Ana H.,a@b.example,"
        "c@d.example,1,Ilica 1,2nd floor,Zagreb,Elektra,1970,4,12\n"
    )
    assert (draft.display_name, draft.birthday) == ("Ana H.", PartialDate(1970, 4, 12))
    assert [point.value for point in draft.contact_points] == ["a@b.example", "c@d.example", "1"]
    assert draft.addresses == (Address("Ilica 1, 2nd floor", "Zagreb", label="home"),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_any_other_table_in_french(encoding, separator, tmp_path):
    rows = [
        ["Nom", "Prénom", "Société", "Téléphone portable", "Courriel", "Régime"],
        ["Noël", "Zoé", "Orval", "06", "z@o.example", "végane"],
    ]
    file = tmp_path / "people.csv"
    file.write_bytes("\r\n".join(separator.join(row) for row in rows).encode(encoding))
    (sourced,) = read([file]).people
    draft = sourced.draft
    assert (draft.family, draft.given, draft.positions, sourced.where) == (
        "Noël",
        "Zoé",
        (Position("Orval"),),
        "line 2",
    )
    assert [(point.value, point.label) for point in draft.contact_points] == [("06", "mobile"), ("z@o.example", "")]
    assert draft.custom_fields == (("Régime", "végane"),)
    assert read([file]).connections == []


def test_a_german_table():
    header = "Vorname;Nachname;E-Mail-Adresse;Telefon;Straße;PLZ;Ort;Land;Geburtstag;Bemerkungen\n"
    draft = one(header + "Jürgen;Groß;jg@example.org;030 1;Weg 1;10115;Berlin;Deutschland;1970-04-12;nett\n")
    assert draft.contact_points == (
        ContactPoint(ContactKind.EMAIL, "jg@example.org"),
        ContactPoint(ContactKind.PHONE, "030 1"),
    )
    assert [(each.street, each.postcode, each.city, each.country) for each in draft.addresses] == [
        ("Weg 1", "10115", "Berlin", "Deutschland")
    ]
    assert (draft.birthday, draft.notes, draft.custom_fields) == (PartialDate(1970, 4, 12), "nett", ())


def test_what_a_column_is_can_be_told(tmp_path: Path):
    draft = one(
        "Who,M1,M2,Job,Junk\nAna,a@b.example,c@d.example,Cook,x\n",
        "Who=name",
        "m1=email",
        "M2=email",
        "Job=title",
        "Junk=",
    )
    assert draft.name == "Ana"
    assert [point.value for point in draft.contact_points] == ["a@b.example", "c@d.example"]
    assert (draft.positions, draft.custom_fields) == ((Position("", "Cook"),), ())
    file = tmp_path / "people.csv"
    file.write_text("Name,E-mail\nAna,a@b.example\n")
    with pytest.raises(FileError, match=r"no column “mail”.*: Name, E-mail"):
        read([file], columns=["Mail=email"])
    for wrong in ("Mail", "Mail=colour", "=email"):
        with pytest.raises(InputError, match="Mail=email"):
            told_columns([wrong])


def test_wrong_rows_are_named_by_their_line(tmp_path: Path):
    file = tmp_path / "people.csv"
    file.write_text(
        'Name,E-mail\nAna,a@b.example\n\n,\n,not an address\nLi,l@w.example,too,many\n"Bo,b@c.example\nEve,e@f\n'
    )
    reading = read([file])
    assert [each.draft.name for each in reading.people] == ["Ana", "Bo", "Eve"]
    assert [(each.where, each.reason[:20]) for each in reading.unreadable] == [
        ("line 5", "This row has no name"),
        ("line 6", "This row has 4 cells"),
    ]


def test_a_day_that_is_none_stays_as_it_is_written():
    draft = one("Name,Birthday\nAna,31/31/1970\n")
    assert (draft.birthday, draft.custom_fields) == (None, (("Birthday", "31/31/1970"),))
    assert one("Name,Birthday\nAna,12.04.1970\n").birthday == PartialDate(1970, 4, 12)


@pytest.mark.parametrize(
    "text",
    ["", "a,b\n1,2\n", "First Name,Last Name,Maiden Name,Headline\nA,B,,C\n", "Name\nAna\n", "\n\n", "Id,Price\n"],
)
def test_what_is_no_table_of_people(text):
    table = table_in(text.encode())
    assert table is None or not table.is_of_people


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)


@given(
    st.sampled_from([GOOGLE_OLD, GOOGLE_NEW, OUTLOOK]), st.lists(st.lists(CELLS, min_size=20, max_size=20), max_size=4)
)
def test_rows_of_any_text_become_people_or_reasons(table, rows):
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    for draft in found(table + text.getvalue()):
        assert draft.name.strip() if isinstance(draft, PersonDraft) else draft.endswith(".")


@given(st.sampled_from(["Name,E-mail\n", "Nom;Prénom;Courriel\n", OUTLOOK, GOOGLE_NEW]), st.binary(max_size=300))
def test_any_bytes_after_a_header(header, data):
    table = table_in(header.encode() + data)
    for row in people(table) if table else ():
        assert row.line >= 2
        assert row.read <= len(header.encode()) + len(data)
        assert isinstance(row.found, str) or row.found.name


@given(st.binary(max_size=200), st.dictionaries(CELLS, st.sampled_from(FIELDS), max_size=3))
def test_any_bytes_are_a_table_or_none(data, told):
    table = table_in(data, told)
    if table is not None:
        list(people(table))


def test_what_is_far_too_long_is_refused_or_read_in_time():
    assert table_in(b"Name,E-mail" + b",x" * 200_000 + b"\n") is None
    assert (
        len(found("Name,E-mail\n" + '"Ana,a@b.example\n' * 20_001)) == 10_001
    )  # two of them close each other's quotes
    assert len(found("Name,E-mail\nAna," + "a@" * 2_000_000 + "\n")) == 1


ADA = "Ada,Ngo,A Ngo,A.,ada@example.org,ngo@example.org,+33 1 1,+33 1 2,+33 6 1,1 rue X,Lyon,Rh,69001,France,1980,5,12"


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (
            "Prénom,Nom de famille,Nom à afficher,Surnom,Première adresse électronique,Adresse électronique secondaire,"
            "Tél. professionnel,Tél. personnel,Portable,Adresse privée,Ville,Pays/État,Code postal,Pays,"
            "Année de naissance,Mois de naissance,Jour de naissance",
            ADA,
        ),
        (
            "Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Tel. dienstlich,"
            "Tel. privat,Mobil-Tel.-Nr.,Privat: Adresse,Privat: Ort,Privat: Bundesland,Privat: PLZ,Privat: Land,"
            "Geburtsjahr,Geburtsmonat,Geburtstag",
            ADA,
        ),
        (
            "Nome,Cognome,Nome visualizzato,Soprannome,Email primaria,Email secondaria,Telefono lavoro,Telefono casa,"
            "Numero cellulare,Indirizzo di casa,Città di residenza,Provincia di residenza,CAP di residenza,"
            "Nazione di residenza,Anno di nascita,Mese di nascita,Giorno di nascita",
            ADA,
        ),
        (
            "Nombre,Apellidos,Nombre mostrado,Apodo,Dirección de correo electrónico principal,"
            "Dirección de correo electrónico secundaria,Teléfono (Trabajo),Teléfono particular,Teléfono móvil,"
            "Dirección personal,Ciudad donde vive,Provincia,Código postal,País de residencia,Año de nacimiento,"
            "Mes de nacimiento,Día de nacimiento",
            ADA,
        ),
        (
            "Primeiro nome,Sobrenome,Nome de exibição,Apelido,Email principal,Email secundário,Telefone comercial,"
            "Telefone residencial,Número do celular,Endereço,Cidade,Estado,CEP,País,Ano de nascimento,"
            "Mês de nascimento,Data de nascimento",
            ADA,
        ),
        (
            "Voornaam,Achternaam,Weergavenaam,Bijnaam,Primair e-mailadres,Secundair e-mailadres,Telefoon werk,"
            "Telefoon thuis,Mobiel nummer,Adres,Woonplaats,Provincie,Postcode,Land,Geboortejaar,Geboortemaand,"
            "Geboortedag",
            ADA,
        ),
    ],
)
def test_thunderbird_in_other_languages(header: str, row: str):
    ada = one(f"{header}\n{row}\n")
    assert (ada.given, ada.family, ada.nickname) == ("Ada", "Ngo", "A.")
    values = [(each.kind.value, each.value) for each in ada.contact_points]
    assert [value for kind, value in values if kind == "email"] == ["ada@example.org", "ngo@example.org"]
    assert [value for kind, value in values if kind == "phone"] == ["+33 1 1", "+33 1 2", "+33 6 1"]
    assert (ada.birthday, ada.custom_fields) == (PartialDate(1980, 5, 12), ())
    assert [(each.street, each.city, each.postcode) for each in ada.addresses] == [("1 rue X", "Lyon", "69001")]


def test_a_column_of_addresses_alone_is_known_by_them_where_no_other_is():
    header = "Prénom,Nom,Ville,Sähköposti,Titre"
    ada = one(f"{header}\nAda,Ngo,Lyon,ada@example.org,CTO\n")
    assert [each.value for each in ada.contact_points] == ["ada@example.org"]
    other = one("First Name,City,E-mail,Assistant\nAda,Lyon,ada@example.org,sam@example.org\n")
    assert [each.value for each in other.contact_points] == ["ada@example.org"]
    assert other.custom_fields == (("Assistant", "sam@example.org"),)


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        ("氏名,メール\n山田 はなこ,hanako@example.org\n", "cp932", "山田 はなこ"),
        ("Имя,Почта\nИрина Жукова,irina@example.org\n", "cp1251", "Ирина Жукова"),  # noqa: RUF001
        ("Nom,Courriel\nGÜNTHER ÄÖÜ Éàé,g@example.org\n", "cp1252", "GÜNTHER ÄÖÜ Éàé"),
        ("Nom,Courriel\nZoé Noël,z@example.org\n", "cp1252", "Zoé Noël"),
    ],
)
def test_a_table_that_says_nothing_of_its_charset(text: str, encoding: str, name: str):
    assert [row.found.name for row in people(table_in(text.encode(encoding)))] == [name]


@pytest.mark.parametrize(
    ("parts", "birthday", "kept"),
    [
        ("1980,2,29", PartialDate(1980, 2, 29), ()),
        (",2,29", PartialDate(None, 2, 29), ()),
        ("0,2,0", PartialDate(None, 2), ()),
        ("0,0,0", None, ()),
        (f"{'9' * 5000},1,1", None, (("Birth Year", f"{'9' * 5000}-1-1"),)),
        ("99999,1,", None, (("Birth Year", "99999-1-"),)),
        ("-5,1,1", None, (("Birth Year", "-5-1-1"),)),
        ("1980,13,1", None, (("Birth Year", "1980-13-1"),)),
    ],
)
def test_a_birthday_in_three_columns_is_a_day_or_a_field_of_ones_own(parts, birthday, kept):
    text = f"Name,E-mail,Birth Year,Birth Month,Birth Day\nAna,ana@example.org,{parts}\n"
    table = in_text(text.encode(), "a.csv", lambda header: {})
    (row,) = people(table)
    draft = row.found
    assert (draft.birthday, draft.custom_fields) == (birthday, kept)


def test_a_cell_may_hold_a_book():
    note = "tea, cakes; " * 20_000
    table = in_text(
        f'Name,E-mail,Notes\nAna,ana@example.org,"{note}"\nBo,bo@example.org,\n'.encode(), "a.csv", lambda header: {}
    )
    ana, bo = (row.found for row in people(table))
    assert (ana.notes, bo.name) == (note.strip(), "Bo")


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("Name,Birthday\nA,02/11/1979\nB,14/03/1984\n", (11, 2)),  # another row tells
        ("Name,Birthday\nA,02/11/1979\nB,03/14/1984\n", (2, 11)),
        ("Name,Birthday\nA,02/11/1979\n", (2, 11)),
        ("Nom,Date de naissance\nA,02/11/1979\n", (11, 2)),
        ("Name;Birthday\nA;02/11/1979\n", (11, 2)),
        ("Nom;Date de naissance\nA;02/11/1979\nB;03/14/1984\nC;04/15/1984\n", (2, 11)),
        ("Name,Born\nA,02.11.1979\n", (11, 2)),
        ("Name,Born\nA,29161\n", (11, 2)),  # as a spreadsheet counts
    ],
)
def test_a_birthday_is_read_in_the_order_its_column_is_written_in(text, born):
    draft = found(text)[0]
    assert isinstance(draft, PersonDraft)
    assert draft.birthday == PartialDate(1979, *born)


def test_a_day_in_the_other_order_is_read_all_the_same():
    days = [
        draft.birthday
        for draft in found("Name,Birthday\nA,14/03/1984\nB,15/04/1984\nC,04/25/1984\n")
        if isinstance(draft, PersonDraft)
    ]
    assert days == [PartialDate(1984, 3, 14), PartialDate(1984, 4, 15), PartialDate(1984, 4, 25)]


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("April 12, 1979", "1979-04-12"), ("12 Apr 1979", "1979-04-12"), ("12-Apr-79", "1979-04-12"),
        ("Apr 12", "--04-12"), ("12.04.", "--04-12"), ("4/12", "--04-12"), ("4/12/79", "1979-04-12"),
        ("1/2/05", "2005-01-02"), ("12 avril 1979", "1979-04-12"), ("12. April 1979", "1979-04-12"),
        ("1er mai 1979", "1979-05-01"), ("Thursday, April 12, 1979", "1979-04-12"), ("Thu Apr 12 1979", "1979-04-12"),
        ("April 12, 1979 10:30 PM", "1979-04-12"), ("12 de abril de 1979", "1979-04-12"), ("1979/4/12", "1979-04-12"),
        ("April 1979", "1979-04"),
    ],
)  # fmt: skip
def test_a_birthday_in_words_or_with_a_short_year_is_read(text, born):
    assert str(one(f'Name,Email,Birthday\nAna,a@b.example,"{text}"\n').birthday) == born


@pytest.mark.parametrize(
    "text", ["about 45", "soon", "31/31/79", "spring 1979", "Feb 30", "12 Foo 1979", "45", "1,2,3"]
)
def test_what_is_no_day_in_words_stays_a_field(text):
    draft = one(f'Name,Email,Birthday\nAna,a@b.example,"{text}"\n')
    assert (draft.birthday, draft.custom_fields) == (None, (("Birthday", text),))


@pytest.mark.parametrize(
    ("header", "born"),
    [
        ("Birthday (dd/mm/yyyy)", "1979-11-02"),
        ("Birthday (MM/DD/YYYY)", "1979-02-11"),
        ("Né le (jj/mm/aaaa)", "1979-11-02"),
    ],
)
def test_a_header_may_say_in_which_order_its_days_are(header, born):
    assert str(one(f"Name,Email,{header}\nAna,a@b.example,02/11/1979\n").birthday) == born


def test_a_second_birthday_closeness_or_rhythm_that_differs_stays_a_field():
    draft = one(
        "Name,Email,Birthday,Date of birth,Closeness,Closeness,Industry\n"
        "Ana,a@b.example,1979-04-12,1980-04-12,3,4,Energy\n"
    )
    assert (str(draft.birthday), draft.closeness) == ("1979-04-12", 3)
    assert draft.custom_fields == (("Closeness", "4"), ("Industry", "Energy"), ("Date of birth", "1980-04-12"))
    row = only_row("Name,Email,Frequency,Cadence\nAna,a@b.example,monthly,yearly\n")
    assert (row.cadence.ideal_days, row.found.custom_fields) == (30, (("Cadence", "yearly"),))


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("first_name", "given"), ("FirstName", "given"), (" First  name *", "given"), ("E-Mail:", "email"),
        ("Email2", "email"), ("emails", "email"), ("Phone #", "phone"), ("phoneNumbers", "phone"), ("Tel.", "phone"),
        ("Handy", "phone:mobile"), ("Company / Organization", "organization"), ("company_name", "organization"),
        ("PostalCode", "postcode"), ("Zip/Postal Code", "postcode"), ("Home Post Code", "postcode:home"),
        ("Work County", "region:work"), ("Home Address2", "street:home"), ("Address Line 2", "street"),
        ("DateOfBirth", "birthday"), ("LinkedInUrl", "profile"), ("Twitter", "profile:twitter"),
        ("GitHub username", "profile:github"), ("Skype ID", "im:skype"), ("Where did we meet?", "met_where"),
        ("last_contacted_at", "last_contact"), ("Frequency", "cadence"), ("Where", "own"), ("Custom1", "own"),
    ],
)  # fmt: skip
def test_a_header_is_known_however_it_is_spelled(header, field):
    assert field_of(columns_of(["Name", header])[1]) == field


def test_lines_of_an_address_and_its_box_are_one_address():
    draft = one(
        "First Name,Last Name,Business Street,Business Street 2,Business Street 3,Business City,"
        "Business Address PO Box\nAna,Horvat,Ilica 1,2nd floor,left,Zagreb,Box 5\n"
    )
    assert draft.addresses == (Address("Ilica 1, 2nd floor, left, Box 5", "Zagreb", label="work"),)
    google = 'First Name,Address 1 - Label,Address 1 - Formatted,Address 1 - Street\nAna,Home,"Ilica 1\nZagreb",{}\n'
    assert one(google.format("")).addresses == (Address("Ilica 1\nZagreb", label="home"),)
    assert one(google.format("Ilica 1")).addresses == (Address("Ilica 1", label="home"),)


def test_names_as_they_are_filed_are_turned_where_most_are():
    ana, bo = found('Name,Email\n"Horvat, Ana",a@b.example\n"Quist, Bo Lars",b@b.example\n')
    assert (ana.name, ana.family, bo.given) == ("Ana Horvat", "Horvat", "Bo Lars")
    ana, bo = found('Name,Email\n"Ana Horvat, PhD",a@b.example\nBo Quist,b@b.example\n')
    assert (ana.name, ana.family) == ("Ana Horvat, PhD", "")
    ana = one('Name,Family name,Email\n"Horvat, Ana",Horvat,a@b.example\n')
    assert (ana.name, ana.family) == ("Horvat, Ana", "Horvat")


def test_what_kind_an_address_is_may_stand_in_a_column_beside_it():
    draft = one("Name,Email 1,Email 1 type,Phone 1,Phone 1 Label\nAna,a@b.example,Work,+385 1,Mobile\n")
    assert [(point.value, point.label) for point in draft.contact_points] == [
        ("a@b.example", "work"),
        ("+385 1", "mobile"),
    ]


@pytest.mark.parametrize(
    ("header", "cell", "values"),
    [
        ("Phones", "+385 91 1234, 06 12 34 56", ["+385 91 1234", "06 12 34 56"]),
        ("Phone", "+385 91 1234 / 06 12 34 56", ["+385 91 1234", "06 12 34 56"]),
        ("Phone", "+385 91 1234, 12", ["+385 91 1234, 12"]),
        ("Phone", "+385 91 1\n06 12", ["+385 91 1", "06 12"]),
        ("Emails", "a@b.example\nc@d.example", ["a@b.example", "c@d.example"]),
        ("E-mail", "a@b.example; c@d.example", ["a@b.example", "c@d.example"]),
        ("E-mail", "a@b.example,c@d.example;", ["a@b.example", "c@d.example"]),
        ("Phone", "+385 91 1; 06 12", ["+385 91 1", "06 12"]),
        ("Phone", "+385 91 1;ext=5", ["+385 91 1;ext=5"]),
        ("Website", "https://a.example; https://b.example", ["https://a.example", "https://b.example"]),
        ("Phone 1 - Value", "+385 91 1; 06 12", ["+385 91 1; 06 12"]),  # Google parts them otherwise
    ],
)
def test_several_in_one_cell_are_several(header, cell, values):
    draft = one(f'Name,{header}\nAna,"{cell}"\n')
    assert [point.value for point in draft.contact_points] == values


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("Every 3 months", 90), ("every month", 30), ("Monthly", 30), ("quarterly", 91), ("2 weeks", 14), ("90", 90),
        ("Every other week", 14), ("1y", 365), ("Once a year", 365), ("tous les 15 jours", 15), ("Trimestriel", 91),
        ("chaque année", 365), ("alle 6 Wochen", 42), ("every", None), ("0 days", None), ("9999 years", None),
        ("when I feel like it", None),
    ],
)  # fmt: skip
def test_how_often_is_read_as_people_write_it(cell, days):
    row = only_row(f"Name,Email,Keep in touch\nAna,ana@example.org,{cell}\n")
    assert (row.cadence and row.cadence.ideal_days) == days
    kept = () if days else (("Keep in touch", cell),)
    assert row.found.custom_fields == kept


def test_somebody_not_to_be_in_touch_with_has_no_cadence_and_no_field_of_it():
    row = only_row("Name,Email,Keep in touch\nAna,ana@example.org,Don’t keep in touch\n")
    assert (row.cadence, row.found.custom_fields) == (None, ())


@pytest.mark.parametrize(
    ("header", "cell", "on", "channel"),
    [
        ("Last Contacted", "2026-03-02", date(2026, 3, 2), None),
        ("Last contacted at", "2026-03-02T10:11:12Z", date(2026, 3, 2), None),
        ("Last Met", "03/02/2026", date(2026, 3, 2), Channel.IN_PERSON),
        ("Last call", "2026-03-02 10:11", date(2026, 3, 2), Channel.PHONE),
        ("Dernier contact", "02/03/2026 08:00", date(2026, 3, 2), None),
        ("Letzte E-Mail", "2.3.2026", date(2026, 3, 2), Channel.EMAIL),
    ],
)
def test_a_day_of_last_contact_is_a_contact_by_the_channel_that_its_header_says(header, cell, on, channel):
    row = only_row(f'Name,Email,{header}\nAna,ana@example.org,"{cell}"\n')
    assert row.contacts == ((on, channel),)
    assert row.found.custom_fields == ()


def test_a_last_contact_that_is_no_day_stays_a_field_and_a_column_can_be_told_to_be_one():
    row = only_row("Name,Email,Last contact\nAna,ana@example.org,last summer\n")
    assert (row.contacts, row.found.custom_fields) == ((), (("Last contact", "last summer"),))
    row = only_row("Name,Email,Zuletzt\nAna,ana@example.org,2026-03-02\n", "Zuletzt=last_contact:video")
    assert row.contacts == ((date(2026, 3, 2), Channel.VIDEO),)


@pytest.mark.parametrize(("cell", "level"), [("4", 4), ("5/5", 5), ("★★★☆☆", 3), ("6", None), ("87 %", None)])
def test_closeness_is_taken_from_a_scale_of_five_alone(cell, level):
    draft = one(f"Name,Email,Closeness\nAna,ana@example.org,{cell}\n")
    assert draft.closeness == level
    assert draft.custom_fields == (() if level else (("Closeness", cell),))


def test_a_relation_is_a_class_where_it_is_one_and_else_a_field():
    draft = one('Name,Email,Relationship\nAna,ana@example.org,"Friend, Client; Coworker"\n')
    assert draft.relation_classes == (RelationClass.FRIEND, RelationClass.COLLEAGUE)
    assert draft.custom_fields == (("Relationship", "Client"),)


@given(st.text(max_size=30))
def test_no_cell_of_a_relation_is_lost_or_stops_the_row(cell):
    header = ["Name", "Email", "Last met", "Keep in touch", "Closeness", "Relation"]
    text = io.StringIO()
    csv.writer(text).writerows([header, ["Ana", "ana@example.org", *[cell] * 4]])
    row = only_row(text.getvalue())
    assert isinstance(row.found, PersonDraft)
    if row.cadence is None and row.found.closeness is None and not row.contacts and cell.strip().isalpha():
        said = {value for _, value in row.found.custom_fields}
        assert cell.strip() in said or row.found.relation_classes or cell.strip().lower() in ("no", "none", "never")


@pytest.mark.parametrize(
    ("header", "cell", "value"),
    [
        ("E-mail", "Ana Horvat <ana@b.example>", "ana@b.example"), ("E-mail", "mailto:ana@b.example", "ana@b.example"),
        ("Phone", "385911234567.0", "385911234567"), ("Phone", '=""0612345678""', "0612345678"),
        ("Phone", "tel:+33612345678;ext=5", "+33612345678 ext. 5"), ("Website", "https://a.example", "https://a.example"),
    ],
)  # fmt: skip
def test_what_stands_around_an_address_or_a_number_is_no_part_of_it(header, cell, value):
    assert [point.value for point in one(f'Name,{header}\nAna,"{cell}"\n').contact_points] == [value]


def test_a_number_that_a_spreadsheet_rounded_is_none():
    draft = one("Name,Phone\nAna,3.85912E+11\n")
    assert (draft.contact_points, draft.custom_fields) == ((), (("Phone", "3.85912E+11"),))


def test_what_stands_above_the_header_is_passed_over():
    text = "Contacts of the choir,as of May\n\nName,E-mail\nAna,a@b.example\n"
    table = table_in(text.encode())
    ((row,), header) = people(table), table.seen.header
    assert (row.found.name, row.line, header) == ("Ana", 4, ("Name", "E-mail"))


def test_addresses_alone_under_a_header_are_people():
    ana, bo = found("E-mail\na@b.example\nc@d.example\n")
    assert (ana.name, bo.name) == ("a@b.example", "c@d.example")


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("Nome,Azienda,Data di nascita,Cellulare,Sito web", "name organization birthday phone:mobile url"),
        ("Nombre,Empresa,Cumpleaños,Correo electrónico", "name organization birthday email"),
        ("Nome,Empresa,Data de nascimento,Celular", "name organization birthday phone:mobile"),
        ("Naam,Bedrijf,Geboortedatum,Werkadres,Werkland", "name organization birthday street:work country:work"),
        ("Indirizzo di lavoro,Città di lavoro,Nome,Cognome", "street:work city:work given family"),
        ("Nome,Apelido,E-mail", "name family email"),
    ],
)
def test_headers_in_more_languages(headers, fields):
    assert [field_of(column) for column in columns_of(headers.split(","))] == fields.split()
