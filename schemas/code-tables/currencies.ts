import type { RowOf } from '../index.ts'

/** ISO 4217 codes of money in use in 2020 or later, of older money that dated prose still names, and CNH, which traders use beside them. */
const table = `
AED|United Arab Emirates dirham
AFN|Afghan afghani
ALL|Albanian lek
AMD|Armenian dram
ANG|Netherlands Antillean guilder, until 2025
AOA|Angolan kwanza
ARS|Argentine peso
AUD|Australian dollar
AWG|Aruban florin
AZN|Azerbaijani manat
BAM|Bosnia-Herzegovina Convertible mark
BBD|Barbadian dollar
BDT|Bangladeshi taka
BGN|Bulgarian lev, until 2025
BHD|Bahraini dinar
BIF|Burundian franc
BMD|Bermudan dollar
BND|Brunei dollar
BOB|Bolivian boliviano
BOV|Bolivian Mvdol
BRL|Brazilian real
BSD|Bahamian dollar
BTN|Bhutanese ngultrum
BWP|Botswanan pula
BYN|Belarusian ruble
BZD|Belize dollar
CAD|Canadian dollar
CDF|Congolese franc
CHE|WIR euro
CHF|Swiss franc
CHW|WIR franc
CLF|Chilean unit of account
CLP|Chilean peso
CNH|Chinese yuan, offshore
CNY|Chinese yuan
COP|Colombian peso
COU|Colombian Real Value unit
CRC|Costa Rican colón
CUC|Cuban convertible peso, until 2021
CUP|Cuban peso
CVE|Cape Verdean escudo
CZK|Czech koruna
DJF|Djiboutian franc
DKK|Danish krone
DOP|Dominican peso
DZD|Algerian dinar
EGP|Egyptian pound
ERN|Eritrean nakfa
ETB|Ethiopian birr
EUR|euro
FJD|Fijian dollar
FKP|Falkland Islands pound
FRF|French franc, until 2002
GBP|British pound
GEL|Georgian lari
GHS|Ghanaian cedi
GIP|Gibraltar pound
GMD|Gambian dalasi
GNF|Guinean franc
GTQ|Guatemalan quetzal
GYD|Guyanaese dollar
HKD|Hong Kong dollar
HNL|Honduran lempira
HRK|Croatian kuna, until 2022
HTG|Haitian gourde
HUF|Hungarian forint
IDR|Indonesian rupiah
ILS|Israeli New shekel
INR|Indian rupee
IQD|Iraqi dinar
IRR|Iranian rial
ISK|Icelandic króna
JMD|Jamaican dollar
JOD|Jordanian dinar
JPY|Japanese yen
KES|Kenyan shilling
KGS|Kyrgyz som
KHR|Cambodian riel
KMF|Comorian franc
KPW|North Korean won
KRW|South Korean won
KWD|Kuwaiti dinar
KYD|Cayman Islands dollar
KZT|Kazakhstani tenge
LAK|Laotian kip
LBP|Lebanese pound
LKR|Sri Lankan rupee
LRD|Liberian dollar
LSL|Lesotho loti
LYD|Libyan dinar
MAD|Moroccan dirham
MDL|Moldovan leu
MGA|Malagasy ariary
MKD|Macedonian denar
MMK|Myanmar kyat
MNT|Mongolian tugrik
MOP|Macanese pataca
MRU|Mauritanian ouguiya
MUR|Mauritian rupee
MVR|Maldivian rufiyaa
MWK|Malawian kwacha
MXN|Mexican peso
MXV|Mexican Investment unit
MYR|Malaysian ringgit
MZN|Mozambican metical
NAD|Namibian dollar
NGN|Nigerian naira
NIO|Nicaraguan córdoba
NOK|Norwegian krone
NPR|Nepalese rupee
NZD|New Zealand dollar
OMR|Omani rial
PAB|Panamanian balboa
PEN|Peruvian sol
PGK|Papua New Guinean kina
PHP|Philippine peso
PKR|Pakistani rupee
PLN|Polish zloty
PYG|Paraguayan guarani
QAR|Qatari riyal
RON|Romanian leu
RSD|Serbian dinar
RUB|Russian ruble
RWF|Rwandan franc
SAR|Saudi riyal
SBD|Solomon Islands dollar
SCR|Seychellois rupee
SDG|Sudanese pound
SEK|Swedish krona
SGD|Singapore dollar
SHP|St. Helena pound
SLE|Sierra Leonean leone
SLL|Sierra Leonean leone, until 2022
SOS|Somali shilling
SRD|Surinamese dollar
SSP|South Sudanese pound
STN|São Tomé & Príncipe dobra
SVC|Salvadoran colón
SYP|Syrian pound
SZL|Swazi lilangeni
THB|Thai baht
TJS|Tajikistani somoni
TMT|Turkmenistani manat
TND|Tunisian dinar
TOP|Tongan paʻanga
TRY|Turkish lira
TTD|Trinidad & Tobago dollar
TWD|New Taiwan dollar
TZS|Tanzanian shilling
UAH|Ukrainian hryvnia
UGX|Ugandan shilling
USD|US dollar
USN|US dollar, next day
UYI|Uruguayan peso in indexed units
UYU|Uruguayan peso
UYW|Uruguayan wage index unit
UZS|Uzbekistani som
VED|Venezuelan digital bolívar
VES|Venezuelan bolívar
VND|Vietnamese dong
VUV|Vanuatu vatu
WST|Samoan tala
XAF|Central African CFA franc
XCD|East Caribbean dollar
XCG|Caribbean guilder
XDR|Special drawing right
XOF|West African CFA franc
XPF|CFP franc
XSU|Sucre, unit of account
XUA|African Development Bank unit of account
YER|Yemeni rial
ZAR|South African rand
ZMW|Zambian kwacha
ZWG|Zimbabwean gold
ZWL|Zimbabwean dollar, 2019 to 2024
ATS|Austrian schilling, until 2001
BEF|Belgian franc, until 2001
BTC|Bitcoin, no ISO code
DEM|German mark, until 2001
ECU|European currency unit, until 1998
ESP|Spanish peseta, until 2001
ETH|Ether, no ISO code
FIM|Finnish markka, until 2001
GRD|Greek drachma, until 2001
IEP|Irish pound, until 2001
ITL|Italian lira, until 2001
NLG|Dutch guilder, until 2001
PTE|Portuguese escudo, until 2001
`

export const currencies: readonly RowOf<'units'>[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [unit = '', name = ''] = line.split('|')
    return { unit, name, dimension: 'currency', description: null }
  })
