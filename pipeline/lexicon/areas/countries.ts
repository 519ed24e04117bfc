/**
 * Countries and territories of ISO 3166-1, and Kosovo with the code that statistics give it, one a line: `iso3 | names | adjectives | people`.
 * The first name is the one shown. A plural for persons that is the adjective plus `s` ("Afghans") is not listed.
 * A name written in capitals only ("US", "ROK") is matched in capitals only.
 */
export const countryTable = `
ABW|Aruba|Aruban|
AFG|Afghanistan|Afghan;Afghanistani|
AGO|Angola|Angolan|
AIA|Anguilla|Anguillan|
ALA|Åland Islands;Aland Islands||
ALB|Albania|Albanian|
AND|Andorra|Andorran|
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|
ARG|Argentina;Argentine Republic|Argentinian;Argentine;Argentinean|Argentines
ARM|Armenia|Armenian|
ASM|American Samoa|American Samoan|
ATA|Antarctica|Antarctic|
ATF|French Southern Territories||
ATG|Antigua and Barbuda;Antigua & Barbuda;Antigua;Barbuda|Antiguan;Barbudan|
AUS|Australia|Australian|Aussies
AUT|Austria|Austrian|
AZE|Azerbaijan|Azerbaijani;Azeri|
BDI|Burundi|Burundian|
BEL|Belgium|Belgian|
BEN|Benin|Beninese|
BES|Caribbean Netherlands;Bonaire||
BFA|Burkina Faso|Burkinabe;Burkinabè|
BGD|Bangladesh|Bangladeshi|
BGR|Bulgaria|Bulgarian|
BHR|Bahrain|Bahraini|
BHS|Bahamas|Bahamian|
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia|Bosnian|
BLM|Saint Barthélemy;St. Barthélemy;Saint Barthelemy||
BLR|Belarus;Byelorussia|Belarusian;Belarussian|
BLZ|Belize|Belizean|
BMU|Bermuda|Bermudian|
BOL|Bolivia;Plurinational State of Bolivia|Bolivian|
BRA|Brazil|Brazilian|
BRB|Barbados|Barbadian|
BRN|Brunei;Brunei Darussalam;Negara Brunei Darussalam|Bruneian|
BTN|Bhutan|Bhutanese|
BVT|Bouvet Island||
BWA|Botswana|Botswanan|Batswana
CAF|Central African Republic|Central African|
CAN|Canada|Canadian|
CCK|Cocos Islands;Cocos (Keeling) Islands||
CHE|Switzerland;Swiss Confederation|Swiss|
CHL|Chile|Chilean|
CHN|China;People's Republic of China;PRC;P.R. China;PR China|Chinese;Sino|
CIV|Côte d'Ivoire;Cote d'Ivoire;Ivory Coast|Ivorian;Ivoirian|
CMR|Cameroon|Cameroonian|
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;Congo-Kinshasa;Congo|Congolese|
COG|Republic of the Congo;Republic of Congo;Congo-Brazzaville||
COK|Cook Islands|Cook Islands|Cook Islanders
COL|Colombia|Colombian|
COM|Comoros|Comorian|
CPV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean|
CRI|Costa Rica|Costa Rican|
CUB|Cuba|Cuban|
CUW|Curaçao;Curacao||
CXR|Christmas Island||
CYM|Cayman Islands|Caymanian|
CYP|Cyprus|Cypriot|Cypriots
CZE|Czechia;Czech Republic|Czech|Czechs
DEU|Germany;Federal Republic of Germany|German|
DJI|Djibouti|Djiboutian|
DMA|Dominica||
DNK|Denmark|Danish|Danes
DOM|Dominican Republic|Dominican|
DZA|Algeria|Algerian|
ECU|Ecuador|Ecuadorian;Ecuadorean|
EGY|Egypt;Arab Republic of Egypt|Egyptian|
ERI|Eritrea|Eritrean|
ESH|Western Sahara|Sahrawi|
ESP|Spain|Spanish|Spaniards
EST|Estonia|Estonian|
ETH|Ethiopia|Ethiopian|
FIN|Finland|Finnish|Finns
FJI|Fiji|Fijian|
FLK|Falkland Islands;Falklands;Malvinas||
FRA|France;French Republic|French|Frenchmen
FRO|Faroe Islands;Faeroe Islands;Faroes|Faroese|
FSM|Federated States of Micronesia;Micronesia|Micronesian|
GAB|Gabon|Gabonese|
GBR|United Kingdom;UK;U.K.;U.K;Great Britain;Britain;United Kingdom of Great Britain and Northern Ireland|British|Britons;Brits
GEO|Georgia|Georgian|
GGY|Guernsey||
GHA|Ghana|Ghanaian|
GIB|Gibraltar|Gibraltarian|
GIN|Guinea|Guinean|
GLP|Guadeloupe||
GMB|Gambia|Gambian|
GNB|Guinea-Bissau;Guinea Bissau|Bissau-Guinean|
GNQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean|
GRC|Greece;Hellenic Republic|Greek;Hellenic|Greeks
GRD|Grenada|Grenadian|
GRL|Greenland|Greenlandic|Greenlanders
GTM|Guatemala|Guatemalan|
GUF|French Guiana||
GUM|Guam|Guamanian|
GUY|Guyana;Co-operative Republic of Guyana|Guyanese|
HKG|Hong Kong;Hong Kong, China;Hong Kong SAR;Hong Kong Special Administrative Region;HKSAR;Hongkong|Hong Kong|Hong Kongers;Hongkongers
HMD|Heard Island and McDonald Islands||
HND|Honduras|Honduran|
HRV|Croatia|Croatian|Croats
HTI|Haiti|Haitian|
HUN|Hungary|Hungarian|
IDN|Indonesia|Indonesian|
IMN|Isle of Man|Manx|
IND|India|Indian|
IOT|British Indian Ocean Territory;Diego Garcia||
IRL|Ireland;Republic of Ireland|Irish|Irishmen
IRN|Iran;Islamic Republic of Iran;Persia|Iranian;Persian|
IRQ|Iraq|Iraqi|
ISL|Iceland|Icelandic|Icelanders
ISR|Israel|Israeli|
ITA|Italy|Italian|
JAM|Jamaica|Jamaican|
JEY|Bailiwick of Jersey||
JOR|Jordan;Hashemite Kingdom of Jordan|Jordanian|
JPN|Japan|Japanese|
KAZ|Kazakhstan|Kazakh;Kazakhstani;Kazakstani|Kazakhs
KEN|Kenya|Kenyan|
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizstan|Kyrgyz;Kyrgyzstani;Kirghiz|
KHM|Cambodia;Kampuchea|Cambodian;Khmer|
KIR|Kiribati|I-Kiribati|
KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St. Kitts & Nevis;St Kitts and Nevis;St. Kitts;St Kitts;Saint Kitts|Kittitian|
KOR|South Korea;Republic of Korea;ROK;R.O.K.;Korea Republic;Korea|South Korean;Korean|
KWT|Kuwait|Kuwaiti|
LAO|Laos;Lao PDR;Lao People's Democratic Republic;Lao P.D.R.;Laos PDR|Lao;Laotian|
LBN|Lebanon|Lebanese|
LBR|Liberia|Liberian|
LBY|Libya|Libyan|
LCA|Saint Lucia;St. Lucia;St Lucia|Saint Lucian;St. Lucian|
LIE|Liechtenstein|Liechtensteiner|
LKA|Sri Lanka;Ceylon|Sri Lankan|
LSO|Lesotho|Basotho|
LTU|Lithuania|Lithuanian|
LUX|Luxembourg|Luxembourgish;Luxembourger|Luxembourgers
LVA|Latvia|Latvian|
MAC|Macao;Macau;Macao, China;Macau, China;Macao SAR;Macau SAR;Macao Special Administrative Region;Macau Special Administrative Region|Macanese|
MAF|Saint Martin;St. Martin;St Martin||
MAR|Morocco|Moroccan|
MCO|Monaco|Monegasque;Monacan|
MDA|Moldova;Republic of Moldova|Moldovan|
MDG|Madagascar|Malagasy;Madagascan|
MDV|Maldives|Maldivian|
MEX|Mexico;United Mexican States|Mexican|
MHL|Marshall Islands|Marshallese|
MKD|North Macedonia;Macedonia;former Yugoslav Republic of Macedonia|Macedonian;North Macedonian|
MLI|Mali|Malian|
MLT|Malta|Maltese|
MMR|Myanmar;Burma|Burmese;Myanmarese|
MNE|Montenegro|Montenegrin|Montenegrins
MNG|Mongolia|Mongolian|Mongols
MNP|Northern Mariana Islands;Northern Marianas;Saipan||
MOZ|Mozambique|Mozambican|
MRT|Mauritania|Mauritanian|
MSR|Montserrat|Montserratian|
MTQ|Martinique|Martinican|
MUS|Mauritius|Mauritian|
MWI|Malawi|Malawian|
MYS|Malaysia|Malaysian|
MYT|Mayotte|Mahoran|
NAM|Namibia|Namibian|
NCL|New Caledonia|New Caledonian|
NER|Niger|Nigerien|Nigeriens
NFK|Norfolk Island||
NGA|Nigeria|Nigerian|
NIC|Nicaragua|Nicaraguan|
NIU|Niue|Niuean|
NLD|Netherlands;Holland;Kingdom of the Netherlands|Dutch;Netherlands|Dutchmen;Netherlanders
NOR|Norway|Norwegian|
NPL|Nepal|Nepalese;Nepali|Nepalis
NRU|Nauru|Nauruan|
NZL|New Zealand;Aotearoa|New Zealand|New Zealanders
OMN|Oman|Omani|
PAK|Pakistan|Pakistani|
PAN|Panama|Panamanian|
PCN|Pitcairn;Pitcairn Islands||
PER|Peru|Peruvian|
PHL|Philippines;Republic of the Philippines|Philippine;Filipino;Filipina|Filipinos;Filipinas
PLW|Palau|Palauan|
PNG|Papua New Guinea|Papua New Guinean|
POL|Poland|Polish|Poles
PRI|Puerto Rico|Puerto Rican|
PRK|North Korea;DPRK;D.P.R.K.;DPR Korea;Democratic People's Republic of Korea|North Korean|
PRT|Portugal|Portuguese|
PRY|Paraguay|Paraguayan|
PSE|Palestine;State of Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory;occupied Palestinian territory;Gaza;Gaza Strip;West Bank|Palestinian|
PYF|French Polynesia;Tahiti|Tahitian|
QAT|Qatar|Qatari|
REU|Réunion;La Réunion|Réunionese|
ROU|Romania;Rumania|Romanian|
RUS|Russia;Russian Federation|Russian|
RWA|Rwanda|Rwandan|
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|
SDN|Sudan|Sudanese|
SEN|Senegal|Senegalese|
SGP|Singapore|Singaporean;Singapore|
SGS|South Georgia and the South Sandwich Islands;South Georgia & South Sandwich Islands||
SHN|Saint Helena;St. Helena;St Helena|Saint Helenian|
SJM|Svalbard and Jan Mayen;Svalbard & Jan Mayen;Svalbard||
SLB|Solomon Islands;Solomons|Solomon Islands|Solomon Islanders
SLE|Sierra Leone|Sierra Leonean|
SLV|El Salvador|Salvadoran;Salvadorean;Salvadorian|
SMR|San Marino|Sammarinese|
SOM|Somalia|Somali|
SPM|Saint Pierre and Miquelon;St. Pierre & Miquelon;St. Pierre and Miquelon||
SRB|Serbia|Serbian|Serbs
SSD|South Sudan|South Sudanese|
STP|São Tomé and Príncipe;Sao Tome and Principe;São Tomé & Príncipe;Sao Tome;São Tomé|São Toméan|
SUR|Suriname;Surinam|Surinamese|
SVK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovaks
SVN|Slovenia|Slovenian;Slovene|Slovenes
SWE|Sweden|Swedish|Swedes
SWZ|Eswatini;Swaziland|Swazi|
SXM|Sint Maarten||
SYC|Seychelles|Seychellois|
SYR|Syria;Syrian Arab Republic|Syrian|
TCA|Turks and Caicos Islands;Turks & Caicos Islands;Turks and Caicos||
TCD|Chad|Chadian|
TGO|Togo;Togolese Republic|Togolese|
THA|Thailand;Siam|Thai|Thais
TJK|Tajikistan|Tajik;Tajikistani|Tajiks
TKL|Tokelau|Tokelauan|
TKM|Turkmenistan|Turkmen;Turkmenistani|Turkmens
TLS|Timor-Leste;East Timor;Timor Leste|Timorese;East Timorese|
TON|Tonga|Tongan|
TTO|Trinidad and Tobago;Trinidad & Tobago;Trinidad|Trinidadian|
TUN|Tunisia|Tunisian|
TUR|Turkey;Türkiye;Turkiye|Turkish|Turks
TUV|Tuvalu|Tuvaluan|
TWN|Taiwan;Taiwan Province of China;Taiwan, China;Taipei, China;Chinese Taipei;Republic of China|Taiwanese|
TZA|Tanzania;United Republic of Tanzania|Tanzanian|
UGA|Uganda|Ugandan|
UKR|Ukraine|Ukrainian|
UMI|U.S. Outlying Islands;United States Minor Outlying Islands||
URY|Uruguay|Uruguayan|
USA|United States;United States of America;US;U.S.;U.S;USA;U.S.A.;America|American;US;U.S.;U.S|
UZB|Uzbekistan|Uzbek;Uzbekistani|Uzbeks
VAT|Holy See;Vatican City;Vatican||
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent & Grenadines;Saint Vincent;St. Vincent;St Vincent|Vincentian|
VEN|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|
VGB|British Virgin Islands||
VIR|U.S. Virgin Islands;US Virgin Islands;United States Virgin Islands||
VNM|Vietnam;Viet Nam;Việt Nam;Socialist Republic of Viet Nam|Vietnamese|
VUT|Vanuatu|Vanuatuan;Ni-Vanuatu|
WLF|Wallis and Futuna;Wallis & Futuna||
WSM|Samoa;Western Samoa|Samoan|
XKX|Kosovo|Kosovar;Kosovan|
YEM|Yemen|Yemeni;Yemenite|Yemenis
ZAF|South Africa|South African|
ZMB|Zambia|Zambian|
ZWE|Zimbabwe|Zimbabwean|
`

/** Codes whose area is a territory of another country or of disputed standing. */
export const territories =
  'ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PSE PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VGB VIR WLF XKX'

/** Country names that are also given names or surnames: no area after a given name, an initial or a title. */
export const personLike =
  'Jordan;Georgia;Chad;Israel;India;Kenya;Ireland;Holland;France;Jamaica;Cuba;Malta;Guinea;Mali;Britain'

/** Given names above all: no area before a lone surname either ("Chad Miller"). */
export const givenNameLike = 'Jordan;Georgia;Chad;Israel'
