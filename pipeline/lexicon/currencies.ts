/** Signs that name one currency, or the commonest that they stand for. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['₩', 'KRW'],
  ['￦', 'KRW'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['฿', 'THB'],
  ['₽', 'RUB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₭', 'LAK'],
  ['៛', 'KHR'],
  ['₮', 'MNT'],
  ['₸', 'KZT'],
  ['৳', 'BDT'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
])

/** Letters before a dollar sign; `spaced` ones may stand a space away ("HK $"). */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['nt', 'TWD'],
  ['fj', 'FJD'],
  ['fjd', 'FJD'],
  ['b', 'BND'],
  ['bn', 'BND'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['bz', 'BZD'],
  ['mex', 'MXN'],
  ['mx', 'MXN'],
  ['mxn', 'MXN'],
  ['mop', 'MOP'],
  ['r', 'BRL'],
  ['si', 'SBD'],
  ['z', 'ZWL'],
  ['n', 'NAD'],
])

/** Local abbreviations before a number. */
export const currencyAbbreviations: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['Rmb', 'CNY'],
  ['rmb', 'CNY'],
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['Rp', 'IDR'],
  ['KD', 'KWD'],
  ['BD', 'BHD'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['Tk', 'BDT'],
  ['Php', 'PHP'],
  ['Sfr', 'CHF'],
  ['SFr', 'CHF'],
  ['DM', 'DEM'],
  ['NIS', 'ILS'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['KShs', 'KES'],
  ['USh', 'UGX'],
  ['Ush', 'UGX'],
  ['TSh', 'TZS'],
  ['Tsh', 'TZS'],
  ['FCFA', 'XOF'],
  ['CFAF', 'XOF'],
  ['rs', 'INR'],
  ['rm', 'MYR'],
  ['nis', 'ILS'],
  // Names that also stand before the number ("yuan 500").
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['yen', 'JPY'],
  ['rupees', 'INR'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
])

/** Abbreviations that also stand behind the number ("500 Rs", "42 RM"). */
export const trailingAbbreviations: ReadonlyMap<string, string> = new Map([
  ...'Rs Rp RM KD BD Dh Dhs Tk DM NIS KSh Ksh FCFA CFAF'
    .split(' ')
    .map((form): [string, string] => [form, currencyAbbreviations.get(form) ?? form]),
  ['rs', 'INR'],
  ['rm', 'MYR'],
  ['nis', 'ILS'],
  ['btc', 'BTC'],
])

/** Single letters that are money only before a number in millions: "R7 million", "N7bn". */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
])

const codeList =
  'AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FRF GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SOS SRD SSP SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL'

export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ...codeList.split(' ').map((code): [string, string] => [code, code]),
  // Codes in small letters that are no words of English.
  ...'aed afn aoa ars aud azn bdt bgn bhd bnd brl btn bwp byn bzd cad cdf chf clp cnh cny crc czk djf dkk dop dzd egp etb eur fjd gbp ghs gtq hkd hnl hrk htg huf idr ils inr iqd irr isk jmd jod jpy kes khr kpw krw kwd kzt lbp lkr lyd mdl mga mkd mmk mnt mvr mwk mxn myr mzn ngn nio nok npr nzd omr pgk php pkr pln pyg qar ron rsd rub rwf sek sgd svc syp szl thb tjs tmt tnd ttd twd tzs uah ugx usd uyu uzs vnd vuv xaf xof yer zar zmw'
    .split(' ')
    .map((code): [string, string] => [code, code.toUpperCase()]),
  ...'BTC ETH DEM ITL ESP NLG BEF ATS IEP FIM GRD PTE ECU'.split(' ').map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['Rmb', 'CNY'],
  ['rmb', 'CNY'],
  ['NTD', 'TWD'],
  ['MUSD', 'USD'],
  ['MEUR', 'EUR'],
  ['MGBP', 'GBP'],
])

/** Codes that capitals spell as words too ("TOP 10", "Macao SAR 45"): beside other words in capitals they are no money. */
export const wordlikeCodes: ReadonlySet<string> = new Set(
  'ALL AMD ANG BAM BAN BEF BOB COP CUP ECU ERN ETH GEL HNL LAK MAD MOP MUR NAD PAB PEN RON SAR SOS TOP TRY ESP ATS'.split(
    ' ',
  ),
)

/** Codes that hold their own million. */
export const millionCodes: ReadonlySet<string> = new Set(['MUSD', 'MEUR', 'MGBP'])

/** Names of currencies; a lower-case code is a family whose country the text must say. */
const nameTable: readonly (readonly [code: string, forms: string])[] = [
  ['USD', 'dollar dollars buck bucks greenbacks'],
  ['EUR', 'euro euros'],
  ['GBP', 'sterling quid'],
  ['pound', 'pound pounds'],
  ['JPY', 'yen'],
  ['CNY', 'yuan yuans renminbi kuai'],
  ['KRW', 'won'],
  ['INR', 'rupee rupees'],
  ['peso', 'peso pesos'],
  ['franc', 'franc francs'],
  ['dinar', 'dinar dinars'],
  ['dirham', 'dirham dirhams'],
  ['rial', 'rial rials'],
  ['riyal', 'riyal riyals'],
  ['shilling', 'shilling shillings'],
  ['krone', 'krone kroner krona kronor krónur kr'],
  ['CZK', 'koruna korunas koruny kč'],
  ['crown', 'crown crowns'],
  ['real', 'real reals'],
  ['escudo', 'escudo escudos'],
  ['som', 'som soms'],
  ['manat', 'manat manats'],
  ['DEM', 'deutschmark deutschmarks deutschemark deutschemarks'],
  ['mark', 'mark marks'],
  ['ITL', 'lire'],
  ['ESP', 'peseta pesetas'],
  ['NLG', 'guilder guilders'],
  ['GRD', 'drachma drachmas'],
  ['ATS', 'schillings'],
  ['FIM', 'markka'],
  ['BTC', 'bitcoin bitcoins'],
  ['RUB', 'ruble rubles rouble roubles'],
  ['THB', 'baht bahts'],
  ['VND', 'dong dongs'],
  ['LAK', 'kip kips'],
  ['MMK', 'kyat kyats'],
  ['MYR', 'ringgit ringgits'],
  ['IDR', 'rupiah rupiahs'],
  ['PHP', 'piso'],
  ['BDT', 'taka takas'],
  ['BTN', 'ngultrum ngultrums'],
  ['MVR', 'rufiyaa'],
  ['AFN', 'afghanis'],
  ['KHR', 'riel riels'],
  ['MNT', 'tugrik tugriks tögrög togrog'],
  ['KZT', 'tenge'],
  ['TJS', 'somoni somonis'],
  ['UZS', 'sum soum'],
  ['GEL', 'lari'],
  ['AMD', 'dram drams'],
  ['TRY', 'lira liras'],
  ['ILS', 'shekel shekels'],
  ['UAH', 'hryvnia hryvnias'],
  ['PLN', 'zloty zlotys złoty zł'],
  ['HUF', 'forint forints'],
  ['RON', 'lei'],
  ['BGN', 'lev leva'],
  ['ZAR', 'rand rands'],
  ['NGN', 'naira nairas'],
  ['GHS', 'cedi cedis'],
  ['ETB', 'birr'],
  ['BRL', 'reais'],
  ['PEN', 'soles'],
  ['PYG', 'guarani guaranis'],
  ['BOB', 'bolivianos'],
  ['VES', 'bolivar bolivars bolivares'],
  ['GTQ', 'quetzal quetzals quetzales'],
  ['MOP', 'pataca patacas'],
  ['PGK', 'kina'],
  ['VUV', 'vatu'],
  ['WST', 'tala'],
  ['TOP', "pa'anga"],
]

export const currencyNames: ReadonlyMap<string, string> = new Map(
  nameTable.flatMap(([code, forms]) => forms.split(' ').map((form): [string, string] => [form, code])),
)

/** Family of a currency name, for the nationality before it: "Philippine pesos". */
export const currencyFamilies: ReadonlyMap<string, string> = new Map([
  ['USD', 'dollar'],
  ['INR', 'rupee'],
  ['RUB', 'ruble'],
  ['TRY', 'lira'],
  ['CNY', 'yuan'],
  ['KRW', 'won'],
  ['crown', 'krone'],
  ['CZK', 'krone'],
  ['DEM', 'mark'],
  ['BRL', 'real'],
])

/** Nationality and family to code. */
const nationalTable: readonly (readonly [code: string, nationality: string, family: string])[] = [
  ['USD', 'us u.s u.s. american states', 'dollar'],
  ['DEM', 'german deutsche west', 'mark'],
  ['FIM', 'finnish', 'mark'],
  ['BRL', 'brazilian', 'real'],
  ['AUD', 'australian', 'dollar'],
  ['CAD', 'canadian', 'dollar'],
  ['HKD', 'kong', 'dollar'],
  ['SGD', 'singapore singaporean', 'dollar'],
  ['NZD', 'zealand', 'dollar'],
  ['TWD', 'taiwan taiwanese', 'dollar'],
  ['FJD', 'fiji fijian', 'dollar'],
  ['BND', 'brunei', 'dollar'],
  ['JMD', 'jamaican', 'dollar'],
  ['NAD', 'namibian', 'dollar'],
  ['GBP', 'british uk u.k. english', 'pound'],
  ['EGP', 'egyptian', 'pound'],
  ['SYP', 'syrian', 'pound'],
  ['LBP', 'lebanese', 'pound'],
  ['SDG', 'sudanese', 'pound'],
  ['INR', 'indian', 'rupee'],
  ['PKR', 'pakistani pakistan', 'rupee'],
  ['LKR', 'lankan lanka', 'rupee'],
  ['NPR', 'nepali nepalese nepal', 'rupee'],
  ['MUR', 'mauritian', 'rupee'],
  ['SCR', 'seychellois', 'rupee'],
  ['PHP', 'philippine philippines filipino', 'peso'],
  ['MXN', 'mexican', 'peso'],
  ['ARS', 'argentine argentinian', 'peso'],
  ['CLP', 'chilean', 'peso'],
  ['COP', 'colombian', 'peso'],
  ['UYU', 'uruguayan', 'peso'],
  ['CUP', 'cuban', 'peso'],
  ['DOP', 'dominican', 'peso'],
  ['CHF', 'swiss', 'franc'],
  ['FRF', 'french', 'franc'],
  ['XOF', 'cfa', 'franc'],
  ['CDF', 'congolese', 'franc'],
  ['RWF', 'rwandan', 'franc'],
  ['GNF', 'guinean', 'franc'],
  ['KWD', 'kuwaiti kuwait', 'dinar'],
  ['BHD', 'bahraini', 'dinar'],
  ['JOD', 'jordanian', 'dinar'],
  ['IQD', 'iraqi', 'dinar'],
  ['TND', 'tunisian', 'dinar'],
  ['DZD', 'algerian', 'dinar'],
  ['LYD', 'libyan', 'dinar'],
  ['RSD', 'serbian', 'dinar'],
  ['AED', 'uae emirati', 'dirham'],
  ['MAD', 'moroccan', 'dirham'],
  ['IRR', 'iranian', 'rial'],
  ['OMR', 'omani', 'rial'],
  ['YER', 'yemeni', 'rial'],
  ['QAR', 'qatari', 'rial'],
  ['SAR', 'saudi arabian', 'riyal'],
  ['QAR', 'qatari', 'riyal'],
  ['KES', 'kenyan kenya', 'shilling'],
  ['UGX', 'ugandan uganda', 'shilling'],
  ['TZS', 'tanzanian tanzania', 'shilling'],
  ['SOS', 'somali', 'shilling'],
  ['NOK', 'norwegian', 'krone'],
  ['DKK', 'danish', 'krone'],
  ['SEK', 'swedish', 'krone'],
  ['ISK', 'icelandic', 'krone'],
  ['CZK', 'czech', 'krone'],
  ['KGS', 'kyrgyz kyrgyzstani', 'som'],
  ['UZS', 'uzbek', 'som'],
  ['AZN', 'azerbaijani azeri', 'manat'],
  ['TMT', 'turkmen', 'manat'],
  ['TRY', 'turkish', 'lira'],
  ['BYN', 'belarusian', 'ruble'],
  ['KPW', 'north', 'won'],
]

/** Key: `nationality family`. */
export const nationalCurrencies: ReadonlyMap<string, string> = new Map(
  nationalTable.flatMap(([code, nationalities, family]) =>
    nationalities.split(' ').map((nationality): [string, string] => [`${nationality} ${family}`, code]),
  ),
)

/** Adjectives that may stand before a currency name without changing it. */
export const currencyAdjectives: ReadonlySet<string> = new Set(
  'chinese japanese korean south russian thai vietnamese lao burmese myanmar malaysian indonesian bangladeshi bangladesh bhutanese maldivian cambodian mongolian kazakh kazakhstani tajik uzbek georgian armenian israeli ukrainian polish hungarian romanian bulgarian nigerian ghanaian ethiopian brazilian peruvian hong new sri united saudi local afghan papua macau macanese african international convertible renminbi'.split(
    ' ',
  ),
)

/** Hundredths: the form, and the currency it belongs to where that is plain. */
export const hundredths: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['¢', 'USD'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['pennies', 'GBP'],
  ['fen', 'CNY'],
  ['kopeck', 'RUB'],
  ['kopecks', 'RUB'],
  ['sen', 'MYR'],
  ['paise', 'INR'],
  ['paisa', 'INR'],
  ['eurocent', 'EUR'],
  ['eurocents', 'EUR'],
  ['centavo', 'MXN'],
  ['centavos', 'MXN'],
])

/** Common words too: money only with a nationality ("Norwegian crowns"), or in numbers that only money has ("1.85 marks"). */
export const weakCurrencies: ReadonlySet<string> = new Set('crown crowns mark marks real reals sum'.split(' '))

/** Currencies whose hundredth is a cent. */
export const centCurrencies: ReadonlySet<string> = new Set(
  'USD AUD CAD HKD SGD NZD TWD FJD BND JMD NAD TTD BZD SBD EUR ZAR KES LKR MUR dollar'.split(' '),
)
