"""What the columns of tables of people are headed by in Dutch, Italian, Portuguese and Spanish, letters folded.

English, French and German are in people_columns.py, with what is done with them.
"""

from __future__ import annotations

WORDS = {
    "given": "voornaam|primeiro nome|nombre de pila",
    "family": "cognome|achternaam|apellidos|apellido|sobrenome",
    "nickname": "soprannome|bijnaam|apodo",
    "name": "nome visualizzato|nome completo|nombre mostrado|nombre completo|nome de exibicao|weergavenaam|naam"
    "|volledige naam|nome e cognome|nombre y apellidos",
    "email": "email primaria|email secondaria|indirizzo email|indirizzo e-mail|correo|correo electronico"
    "|direccion de correo electronico|direccion de correo electronico principal"
    "|direccion de correo electronico secundaria|email principal|email secundario|endereco de email"
    "|endereco de e-mail|primair e-mailadres|secundair e-mailadres|e-mailadres|emailadres",
    "phone": "telefono|telefone|telefoon|telefoonnummer|numero di telefono|numero de telefono|numero de telefone",
    "organization": "organizzazione|azienda|organizacion|empresa|organizacao|organisatie|bedrijf",
    "title": "qualifica|puesto|cargo|werkfunctie|functie",
    "street": "indirizzo|direccion|endereco|adres",
    "city": "citta|ciudad|cidade|woonplaats|plaats",
    "region": "provincia|provincie|estado",
    "postcode": "cap|codigo postal|cep",
    "country": "nazione|paese|pais",
    "birthday": "data di nascita|compleanno|fecha de nacimiento|cumpleanos|data de nascimento|aniversario"
    "|geboortedatum|verjaardag",
    "notes": "notas|aantekeningen|notities|opmerkingen|observacoes",
    "tags": "categorie|categorias|etiquetas|etichette|labels",
    "url": "pagina web|sito web|sitio web|webpagina|website",
    "im": "nome instant messenger|nombre en pantalla|nome de tela|schermnaam",
}
BIRTH = {
    "anno di nascita": "year", "mese di nascita": "month", "giorno di nascita": "day", "ano de nacimiento": "year",
    "mes de nacimiento": "month", "dia de nacimiento": "day", "ano de nascimento": "year",
    "mes de nascimento": "month", "dia de nascimento": "day", "geboortejaar": "year", "geboortemaand": "month",
    "geboortedag": "day",
}  # fmt: skip
PLACES = {
    "lavoro": "work", "ufficio": "work", "casa": "home", "residenza": "home", "trabajo": "work", "particular": "home",
    "vive": "home", "residencia": "home", "comercial": "work", "trabalho": "work", "residencial": "home",
    "werk": "work", "thuis": "home",
}  # fmt: skip
DEVICES = {
    "cellulare": "mobile", "movil": "mobile", "celular": "mobile", "telemovel": "mobile", "mobiel": "mobile",
    "faxnummer": "fax", "cercapersone": "pager", "buscapersonas": "pager", "piepernummer": "pager",
}  # fmt: skip
AT_WORK = {
    "werkadres": "street", "werklocatie": "city", "werkprovincie": "region", "werkpostcode": "postcode",
    "werkland": "country",
}  # fmt: skip
"""What is one word in Dutch."""
JOINING = frozenset({"di", "de", "do", "da", "del", "donde"})
EITHER = {"nome": ("cognome", "sobrenome"), "nombre": ("apellidos", "apellido")}
"""A whole name, unless one of these stands beside it."""
