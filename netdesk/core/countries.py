"""Countries by all the names they are written with: ISO 3166-1 codes, English, their own languages, and neighbours'.

Names after the Unicode Common Locale Data Repository, with those that people use besides.
"""

# ruff: noqa: RUF001
from __future__ import annotations

from functools import cache

from netdesk.core.text import words

_COUNTRIES = """\
AD AND Andorra|Andorre
AE ARE United Arab Emirates|الإمارات العربية المتحدة|Émirats arabes unis|Vereinigte Arabische Emirate
AF AFG Afghanistan|افغانستان|Afganistán|Afeganistão
AG ATG Antigua & Barbuda|Antigua-et-Barbuda|Antigua und Barbuda|Antigua y Barbuda|Antigua e Barbuda
AI AIA Anguilla|Anguila
AL ALB Albania|Shqipëri|Albanie|Albanien
AM ARM Armenia|Հայաստան|Arménie|Armenien
AO AGO Angola
AR ARG Argentina|Argentine|Argentinien
AS ASM American Samoa|Samoa américaines|Amerikanisch-Samoa|Samoa Americana|Samoa Americane
AT AUT Austria|Österreich|Autriche
AU AUS Australia|Australie|Australien
AW ABW Aruba
AX ALA Åland Islands|Åland|Îles Åland|Ålandinseln|Islas Aland|Isole Åland|Ilhas Aland
AZ AZE Azerbaijan|Azərbaycan|Азәрбајҹан|Azerbaïdjan|Aserbaidschan|Azerbaiyán|Azerbaigian|Azerbaijão
BA BIH Bosnia & Herzegovina|Босна и Херцеговина|Bosna i Hercegovina|Bosnie-Herzégovine|Bosnien und Herzegowina
BB BRB Barbados|Barbade
BD BGD Bangladesh|বাংলাদেশ|Bangladesch|Bangladés
BE BEL Belgium|België|Belgique|Belgien|Bélgica|Belgio
BF BFA Burkina Faso|Burquina Faso
BG BGR Bulgaria|България|Bulgarie|Bulgarien
BH BHR Bahrain|البحرين|Bahreïn|Baréin
BI BDI Burundi|Uburundi
BJ BEN Benin
BL BLM St. Barthélemy|Saint-Barthélemy|San Bartolomé|São Bartolomeu
BM BMU Bermuda|Bermudes|Bermudas
BN BRN Brunei|بروني|Brunei Darussalam
BO BOL Bolivia|Bolivie|Bolivien
BQ BES Caribbean Netherlands|Caribisch Nederland|Pays-Bas caribéens|Karibische Niederlande|Caribe neerlandés
BR BRA Brazil|Brasil|Brésil|Brasilien|Brasile
BS BHS Bahamas
BT BTN Bhutan|འབྲུག|Bhoutan|Bután|Butão
BW BWA Botswana|Botsuana
BY BLR Belarus|Беларусь|Biélorussie|Bielorrusia|Bielorussia|Bielorrússia
BZ BLZ Belize|Belice
CA CAN Canada|Kanada
CC CCK Cocos|Îles Cocos|Kokosinseln|Islas Cocos|Isole Cocos|Ilhas Cocos
CD COD Congo-Kinshasa|Democratic Republic of the Congo|DR Congo|Congo|Kongo-Kinshasa|República Democrática del Congo
CF CAF Central African Republic|Ködörösêse tî Bêafrîka|République centrafricaine|Zentralafrikanische Republik
CG COG Congo-Brazzaville|Republic of the Congo|Congo|Kongo-Brazzaville|República do Congo
CH CHE Switzerland|Schweiz|Schwiiz|Suisse|Svizzera|Suiza|Suíça
CI CIV Côte d'Ivoire|Costa d'Avorio|Costa do Marfim|Ivory Coast
CK COK Cook Islands|Îles Cook|Cookinseln|Islas Cook|Isole Cook|Ilhas Cook
CL CHL Chile|Chili|Cile
CM CMR Cameroon|Cameroun|Kamerun|Camerún|Camarões
CN CHN China|中国|Chine|Cina|PRC|中华人民共和国
CO COL Colombia|Colombie|Kolumbien
CR CRI Costa Rica
CU CUB Cuba|Kuba
CV CPV Cape Verde|Cabo Verde|Cap-Vert|Capo Verde
CW CUW Curaçao|Kòrsou|Curazao
CX CXR Christmas Island|Île Christmas|Weihnachtsinsel|Isla de Navidad|Isola Christmas|Ilha Christmas
CY CYP Cyprus|Κύπρος|Kıbrıs|Chypre|Zypern|Chipre|Cipro
CZ CZE Czechia|Česko|Tchéquie|Tschechien|Chequia|Cechia|Tchéquia|Czech Republic|Česká republika
DE DEU Germany|Deutschland|Allemagne|Alemania|Germania|Alemanha
DJ DJI Djibouti|جيبوتي|Dschibuti|Yibuti|Gibuti|Djibuti
DK DNK Denmark|Danmark|Danemark|Dinamarca|Danimarca
DM DMA Dominica|Dominique
DO DOM Dominican Republic|República Dominicana|République dominicaine|Dominikanische Republik|Repubblica Dominicana
DZ DZA Algeria|الجزائر|Algérie|Algerien|Argelia
EC ECU Ecuador|Équateur|Equador
EE EST Estonia|Eesti|Estonie|Estland
EG EGY Egypt|مصر|Égypte|Ägypten|Egipto|Egitto|Egito
EH ESH Western Sahara|الصحراء الغربية|Sahara occidental|Westsahara|Sahara Occidentale|Saara Ocidental
ER ERI Eritrea|ኤርትራ|إريتريا|Érythrée|Eritreia
ES ESP Spain|España|Espagne|Spanien|Spagna|Espanha
ET ETH Ethiopia|ኢትዮጵያ|Éthiopie|Äthiopien|Etiopía
FI FIN Finland|Suomi|Finlande|Finnland|Finlandia
FJ FJI Fiji|Fidji|Fidschi|Fiyi|Figi
FK FLK Falkland Islands|Îles Malouines|Falklandinseln|Islas Malvinas|Isole Falkland|Ilhas Malvinas
FM FSM Micronesia|Micronésie|Mikronesien
FO FRO Faroe Islands|Føroyar|Îles Féroé|Färöer|Islas Feroe|Isole Fær Øer|Ilhas Faroé
FR FRA France|Frankreich|Francia|França
GA GAB Gabon|Gabun|Gabão
GB GBR United Kingdom|Royaume-Uni|Vereinigtes Königreich|Reino Unido|Regno Unito|UK|U.K.|Great Britain|Britain|England
GD GRD Grenada|Grenade|Granada
GE GEO Georgia|საქართველო|Géorgie|Georgien|Sakartvelo
GF GUF French Guiana|Guyane française|Französisch-Guayana|Guayana Francesa|Guyana Francese|Guiana Francesa
GG GGY Guernsey|Guernesey
GH GHA Ghana|Gana
GI GIB Gibraltar|Gibilterra
GL GRL Greenland|Kalaallit Nunaat|Groenland|Grönland|Groenlandia
GM GMB Gambia|Gambie
GN GIN Guinea|Guinée|Guiné
GP GLP Guadeloupe|Guadalupe|Guadalupa
GQ GNQ Equatorial Guinea|Guinea Ecuatorial|Guinée équatoriale|Guiné Equatorial|Äquatorialguinea|Guinea Equatoriale
GR GRC Greece|Ελλάδα|Grèce|Griechenland|Grecia
GT GTM Guatemala
GU GUM Guam
GW GNB Guinea-Bissau|Guiné-Bissau|Guinée-Bissau|Guinea-Bisáu
GY GUY Guyana|Guiana
HK HKG Hong Kong|香港
HN HND Honduras
HR HRV Croatia|Hrvatska|Croatie|Kroatien|Croacia|Croazia
HT HTI Haiti
HU HUN Hungary|Magyarország|Hongrie|Ungarn|Hungría|Ungheria
ID IDN Indonesia|Indonésie|Indonesien
IE IRL Ireland|Éire|Irlande|Irland|Irlanda|Republic of Ireland
IL ISR Israel|ישראל|إسرائيل|Israele
IM IMN Isle of Man|Ellan Vannin|Île de Man|Isla de Man|Isola di Man|Ilha de Man
IN IND India|भारत|Inde|Indien
IO IOT British Indian Ocean Territory|Territoire britannique de l'océan Indien
IQ IRQ Iraq|العراق|Irak|Iraque
IR IRN Iran|ایران|Irã|Islamic Republic of Iran
IS ISL Iceland|Ísland|Islande|Islandia|Islanda
IT ITA Italy|Italia|Italie|Italien
JE JEY Jersey
JM JAM Jamaica|Jamaïque|Jamaika|Giamaica
JO JOR Jordan|الأردن|Jordanie|Jordanien|Jordania|Giordania
JP JPN Japan|日本|Japon|Giappone|Japão
KE KEN Kenya|Kenia|Quênia
KG KGZ Kyrgyzstan|Кыргызстан|Киргизия|Kirghizstan|Kirgisistan|Kirguistán|Kirghizistan|Quirguistão
KH KHM Cambodia|កម្ពុជា|Cambodge|Kambodscha|Camboya|Cambogia|Camboja
KI KIR Kiribati|Quiribati
KM COM Comoros|جزر القمر|Comores|Komoren|Comoras|Comore
KN KNA St. Kitts & Nevis|Saint-Christophe-et-Niévès|St. Kitts und Nevis|San Cristóbal y Nieves|Saint Kitts e Nevis
KP PRK North Korea|북한|Corée du Nord|Nordkorea|Corea del Norte|Corea del Nord|Coreia do Norte|DPRK
KR KOR South Korea|대한민국|Corée du Sud|Südkorea|Corea del Sur|Corea del Sud|Coreia do Sul|Korea|Republic of Korea
KW KWT Kuwait|الكويت|Koweït
KY CYM Cayman Islands|Îles Caïmans|Kaimaninseln|Islas Caimán|Isole Cayman|Ilhas Cayman
KZ KAZ Kazakhstan|Казахстан|Қазақстан|Kasachstan|Kazajistán|Kazakistan|Cazaquistão
LA LAO Laos|ລາວ|Lao PDR
LB LBN Lebanon|لبنان|Liban|Libanon|Líbano
LC LCA St. Lucia|Sainte-Lucie|Santa Lucía|Saint Lucia
LI LIE Liechtenstein|Liächteschtäi
LK LKA Sri Lanka|ශ්‍රී ලංකාව|இலங்கை
LR LBR Liberia
LS LSO Lesotho|Lesoto
LT LTU Lithuania|Lietuva|Lituanie|Litauen|Lituania
LU LUX Luxembourg|Lëtzebuerg|Luxemburg|Luxemburgo|Lussemburgo
LV LVA Latvia|Latvija|Lettonie|Lettland|Letonia|Lettonia
LY LBY Libya|ليبيا|Libye|Libyen|Libia
MA MAR Morocco|المغرب|Maroc|Meṛṛuk|Marokko|Marruecos|Marocco|Marrocos
MC MCO Monaco
MD MDA Moldova|Republica Moldova|Moldavie|Republik Moldau|Moldavia
ME MNE Montenegro|Crna Gora
MF MAF St. Martin|Saint-Martin|San Martín|Saint Martin|São Martinho
MG MDG Madagascar|Madagasikara|Madagaskar
MH MHL Marshall Islands|Îles Marshall|Marshallinseln|Islas Marshall|Isole Marshall|Ilhas Marshall
MK MKD North Macedonia|Северна Македонија|Macédoine du Nord|Nordmazedonien|Macedonia del Norte|Macedonia del Nord
ML MLI Mali
MM MMR Myanmar|မြန်မာ|Mianmar|Burma
MN MNG Mongolia|Монгол|Mongolie|Mongolei
MO MAC Macao|Macau|澳門
MP MNP Northern Mariana Islands|Îles Mariannes du Nord|Nördliche Marianen|Islas Marianas del Norte
MQ MTQ Martinique|Martinica
MR MRT Mauritania|موريتانيا|Mauritanie|Mauretanien
MS MSR Montserrat
MT MLT Malta|Malte
MU MUS Mauritius|Maurice|Mauricio
MV MDV Maldives|ދިވެހި ރާއްޖެ|Malediven|Maldivas|Maldive
MW MWI Malawi|Malaui
MX MEX Mexico|Mexique|Mexiko|Messico
MY MYS Malaysia|Malaisie|Malasia
MZ MOZ Mozambique|Moçambique|Mosambik|Mozambico
NA NAM Namibia|Namibie
NC NCL New Caledonia|Nouvelle-Calédonie|Neukaledonien|Nueva Caledonia|Nuova Caledonia|Nova Caledônia
NE NER Niger
NF NFK Norfolk Island|Île Norfolk|Norfolkinsel|Isla Norfolk|Isola Norfolk|Ilha Norfolk
NG NGA Nigeria|Nàìjíríà
NI NIC Nicaragua
NL NLD Netherlands|Nederland|Pays-Bas|Niederlande|Países Bajos|Paesi Bassi|Países Baixos|Holland|The Netherlands
NO NOR Norway|Norge|Noreg|Norvège|Norwegen|Noruega|Norvegia
NP NPL Nepal|नेपाल
NR NRU Nauru
NU NIU Niue
NZ NZL New Zealand|Aotearoa|Nouvelle-Zélande|Neuseeland|Nueva Zelanda|Nuova Zelanda|Nova Zelândia
OM OMN Oman|عُمان|Omã
PA PAN Panama
PE PER Peru|Pérou
PF PYF French Polynesia|Polynésie française|Französisch-Polynesien|Polinesia Francesa|Polinesia Francese
PG PNG Papua New Guinea|Papua Niugini|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papúa Nueva Guinea|Papua Nuova Guinea
PH PHL Philippines|Pilipinas|Philippinen|Filipinas|Filippine
PK PAK Pakistan|پاکستان|Paquistão
PL POL Poland|Polska|Pologne|Polen|Polonia
PM SPM St. Pierre & Miquelon|Saint-Pierre-et-Miquelon|St. Pierre und Miquelon|San Pedro y Miquelón
PN PCN Pitcairn Islands|Îles Pitcairn|Pitcairninseln|Islas Pitcairn|Isole Pitcairn|Ilhas Pitcairn
PR PRI Puerto Rico|Porto Rico|Portorico
PS PSE Palestine|فلسطين|Palästina|Palestina|Palestinian Territories
PT PRT Portugal|Portogallo
PW PLW Palau|Palaos
PY PRY Paraguay|Paraguai
QA QAT Qatar|قطر|Katar|Catar
RE REU Réunion|La Réunion|Riunione|Reunião
RO ROU Romania|Roumanie|Rumänien|Rumanía|Romênia
RS SRB Serbia|Srbija|Србија|Serbie|Serbien|Sérvia
RU RUS Russia|Россия|Russie|Russland|Rusia|Russian Federation
RW RWA Rwanda|U Rwanda|Ruanda
SA SAU Saudi Arabia|المملكة العربية السعودية|Arabie saoudite|Saudi-Arabien|Arabia Saudí|Arabia Saudita|KSA
SB SLB Solomon Islands|Îles Salomon|Salomonen|Islas Salomón|Isole Salomone|Ilhas Salomão
SC SYC Seychelles|Seychellen|Seicheles
SD SDN Sudan|السودان|Soudan|Sudão
SE SWE Sweden|Sverige|Suède|Schweden|Suecia|Svezia
SG SGP Singapore|新加坡|Singapura|சிங்கப்பூர்|Singapour|Singapur
SH SHN St. Helena|Sainte-Hélène|Santa Elena|Sant'Elena|Santa Helena
SI SVN Slovenia|Slovenija|Slovénie|Slowenien|Eslovenia
SJ SJM Svalbard & Jan Mayen|Svalbard og Jan Mayen|Svalbard et Jan Mayen|Spitzbergen und Jan Mayen|Svalbard y Jan Mayen
SK SVK Slovakia|Slovensko|Slovaquie|Slowakei|Eslovaquia|Slovacchia
SL SLE Sierra Leone|Sierra Leona|Serra Leoa
SM SMR San Marino|Saint-Marin
SN SEN Senegal|Senegaal
SO SOM Somalia|Soomaaliya|الصومال|Somalie
SR SUR Suriname|Surinam
SS SSD South Sudan|Soudan du Sud|Südsudan|Sudán del Sur|Sud Sudan|Sudão do Sul
ST STP São Tomé & Príncipe|São Tomé e Príncipe|Sao Tomé-et-Principe|São Tomé und Príncipe|Santo Tomé y Príncipe
SV SLV El Salvador|Salvador
SX SXM Sint Maarten|Sint-Maarten|Saint-Martin
SY SYR Syria|سوريا|Syrie|Syrien|Siria
SZ SWZ Eswatini|Esuatini|Essuatíni|Swaziland
TC TCA Turks & Caicos Islands|Îles Turques-et-Caïques|Turks- und Caicosinseln|Islas Turcas y Caicos
TD TCD Chad|تشاد|Tchad|Tschad|Ciad|Chade
TG TGO Togo
TH THA Thailand|ไทย|Thaïlande|Tailandia|Thailandia
TJ TJK Tajikistan|Тоҷикистон|Tadjikistan|Tadschikistan|Tayikistán|Tagikistan|Tadjiquistão
TK TKL Tokelau
TL TLS Timor-Leste|Timor oriental|Timor Est|East Timor
TM TKM Turkmenistan|Turcomenistão
TN TUN Tunisia|تونس|Tunisie|Tunesien|Túnez
TO TON Tonga
TR TUR Türkiye|Turquie|Türkei|Turquía|Turchia|Turkey
TT TTO Trinidad & Tobago|Trinité-et-Tobago|Trinidad und Tobago|Trinidad y Tobago|Trinidad e Tobago
TV TUV Tuvalu
TW TWN Taiwan|台灣
TZ TZA Tanzania|Tanzanie|Tansania
UA UKR Ukraine|Україна|Украина|Ucrania|Ucraina
UG UGA Uganda|Ouganda
US USA United States|États-Unis|Vereinigte Staaten|Estados Unidos|Stati Uniti|USA|U.S.|U.S.A.|United States of America
UY URY Uruguay|Uruguai
UZ UZB Uzbekistan|Oʻzbekiston|Ўзбекистон|Ouzbékistan|Usbekistan|Uzbequistão
VA VAT Vatican City|Città del Vaticano|État de la Cité du Vatican|Vatikanstadt|Ciudad del Vaticano|Cidade do Vaticano
VC VCT St. Vincent & Grenadines|Saint-Vincent-et-les Grenadines|St. Vincent und die Grenadinen
VE VEN Venezuela
VG VGB British Virgin Islands|Îles Vierges britanniques|Britische Jungferninseln|Islas Vírgenes Británicas
VI VIR U.S. Virgin Islands|Îles Vierges des États-Unis|Amerikanische Jungferninseln|Islas Vírgenes de EE. UU.
VN VNM Vietnam|Việt Nam|Vietnã
VU VUT Vanuatu
WF WLF Wallis & Futuna|Wallis-et-Futuna|Wallis und Futuna|Wallis y Futuna|Wallis e Futuna
WS WSM Samoa
XK XKX Kosovo|Kosovë|Косово|Kosova
YE YEM Yemen|اليمن|Jemen|Iêmen
YT MYT Mayotte
ZA ZAF South Africa|Afrique du Sud|Südafrika|Sudáfrica|África do Sul
ZM ZMB Zambia|Zambie|Sambia
ZW ZWE Zimbabwe|Simbabwe|Zimbabue
"""


@cache
def _by_spelling() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _COUNTRIES.splitlines():
        two, three, names = line.split(" ", 2)
        spelled = frozenset(words(name) for name in (two, three, *names.split("|")))
        for spelling in spelled:
            found[spelling] = found.get(spelling, frozenset()) | spelled
    return found


def spellings(text: str) -> frozenset[str]:
    """All spellings, as core.text.words gives them, of the country that ``text`` is a name or a code of; else none."""
    return _by_spelling().get(words(text), frozenset())


@cache
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _COUNTRIES.splitlines():
        two, three, names = line.split(" ", 2)
        for name in (two, three, *names.split("|")):
            found.setdefault(words(name), two)
    return found


def code_of(text: str) -> str:
    """The ISO 3166-1 code, such as ``HR``, of the country that ``text`` is a name or a code of; else empty."""
    return _codes().get(words(text), "")


@cache
def _names() -> dict[str, str]:
    return {line[:2]: line.split(" ", 2)[2].split("|")[0] for line in _COUNTRIES.splitlines()}


def name_of(text: str) -> str:
    """The English name of the country that a code such as ``HR`` means; any other text as it is."""
    return _names().get(text, text)
