/** Names that several currencies share → country (ISO 3166-1) and its currency (ISO 4217). */
const table: Record<string, string> = {
  dollar: `AUS=AUD CAN=CAD NZL=NZD SGP=SGD HKG=HKD TWN=TWD FJI=FJD NAM=NAD JAM=JMD BRB=BBD BHS=BSD TTO=TTD GUY=GYD SUR=SRD LBR=LRD
    BRN=BND SLB=SBD BLZ=BZD`,
  krone: 'NOR=NOK DNK=DKK SWE=SEK ISL=ISK FRO=DKK GRL=DKK CZE=CZK',
  rupee: 'IND=INR PAK=PKR LKA=LKR NPL=NPR MUS=MUR SYC=SCR',
  peso: 'PHL=PHP MEX=MXN ARG=ARS CHL=CLP COL=COP CUB=CUP URY=UYU DOM=DOP',
  dinar: 'KWT=KWD JOR=JOD IRQ=IQD DZA=DZD TUN=TND SRB=RSD LBY=LYD BHR=BHD',
  dirham: 'ARE=AED MAR=MAD',
  pound: 'GBR=GBP EGY=EGP SDN=SDG SSD=SSP SYR=SYP LBN=LBP',
  riyal: 'SAU=SAR QAT=QAR',
  rial: 'IRN=IRR OMN=OMR YEM=YER',
  shilling: 'KEN=KES UGA=UGX TZA=TZS SOM=SOS',
  franc:
    'CHE=CHF RWA=RWF BDI=BIF COD=CDF GIN=GNF DJI=DJF COM=KMF SEN=XOF MLI=XOF CIV=XOF BFA=XOF NER=XOF TGO=XOF BEN=XOF CMR=XAF TCD=XAF GAB=XAF COG=XAF CAF=XAF',
  won: 'KOR=KRW PRK=KPW',
  lira: 'TUR=TRY',
  kwacha: 'ZMB=ZMW MWI=MWK',
  escudo: 'CPV=CVE PRT=PTE',
  som: 'KGZ=KGS UZB=UZS',
  manat: 'AZE=AZN TKM=TMT',
}

const byName: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(table).map(([name, pairs]) => [
    name,
    new Map(
      pairs
        .trim()
        .split(/\s+/)
        .map((pair) => pair.split('=') as [string, string]),
    ),
  ]),
)

const names: ReadonlyMap<string, string> = new Map(
  `dollars=dollar dollar=dollar kroner=krone krone=krone kronor=krone krona=krone króna=krone krónur=krone kr=krone crowns=krone crown=krone rupees=rupee rupee=rupee pesos=peso peso=peso dinars=dinar
  dinar=dinar dirhams=dirham dirham=dirham pounds=pound riyals=riyal riyal=riyal rials=rial rial=rial shillings=shilling shilling=shilling
  francs=franc franc=franc won=won lira=lira liras=lira kwacha=kwacha
  escudos=escudo escudo=escudo soms=som som=som manats=manat manat=manat`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** Whether a word in lower case is the name of several countries' currencies. */
export const isSharedCurrency = (word: string): boolean => names.has(word)

/** The currency of that name in a country; null where it has none. */
export const currencyIn = (word: string, iso3: string): string | null =>
  byName.get(names.get(word) ?? '')?.get(iso3) ?? null

/** Whether a currency goes by a word in lower case. */
export function isCurrencyNamed(word: string, code: string): boolean {
  for (const own of byName.get(names.get(word) ?? '')?.values() ?? []) if (own === code) return true
  return false
}

/** Currencies and share indices that one country has, by the name that nothing else goes by → ISO 3166-1. */
const homes: ReadonlyMap<string, string> = new Map(
  `yen=JPN yuan=CHN renminbi=CHN rouble=RUS ruble=RUS baht=THA rupiah=IDN ringgit=MYS rand=ZAF naira=NGA cedi=GHA hryvnia=UKR zloty=POL
  forint=HUN koruna=CZE taka=BGD kyat=MMR kip=LAO riel=KHM tenge=KAZ lari=GEO birr=ETH kina=PNG tugrik=MNG bolivar=VEN quetzal=GTM
  lempira=HND gourde=HTI guarani=PRY shekel=ISR metical=MOZ kwanza=AGO pula=BWA dalasi=GMB ariary=MDG somoni=TJK lira=TUR
  dram=ARM leone=SLE rufiyaa=MDV ngultrum=BTN vatu=VUT kuna=HRV ouguiya=MRT maloti=LSO loti=LSO denar=MKD boliviano=BOL cordoba=NIC
  nikkei=JPN topix=JPN kospi=KOR kosdaq=KOR dax=DEU ftse=GBR sensex=IND nifty=IND ibex=ESP bovespa=BRA merval=ARG nasdaq=USA`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** Countries that use money of the same name, though the name alone means the other's. */
const sharers: ReadonlyMap<string, string> = new Map([
  ['lira', 'LBN SYR'],
  ['rouble', 'BLR'],
  ['ruble', 'BLR'],
  ['yuan', 'HKG TWN MAC'],
])

/** The one country that a currency or an index is of, in a text about the country `told`; null where that has its own of the name. */
export const homeOf = (word: string, told: string | null): string | null =>
  told !== null && sharers.get(word)?.includes(told) === true ? null : (homes.get(word) ?? null)

/** Codes that one country alone uses, beside those above; a bare name may stand for some of these, so that they tell nothing. */
const unsure = new Set(['USD', 'GBP', 'INR', 'CHF', 'XOF', 'XAF', 'DKK'])

const others = `JPY=JPN CNY=CHN RUB=RUS THB=THA IDR=IDN MYR=MYS ZAR=ZAF NGN=NGA GHS=GHA UAH=UKR PLN=POL HUF=HUN BDT=BGD MMK=MMR LAK=LAO
  KHR=KHM KZT=KAZ GEL=GEO ETB=ETH PGK=PNG MNT=MNG VES=VEN GTQ=GTM HNL=HND HTG=HTI PYG=PRY ILS=ISR MZN=MOZ AOA=AGO BWP=BWA GMD=GMB
  MGA=MDG TJS=TJK BRL=BRA PEN=PER BOB=BOL VND=VNM VUV=VUT WST=WSM TOP=TON KGS=KGZ UZS=UZB TMT=TKM AMD=ARM AZN=AZE MVR=MDV BTN=BTN
  AFN=AFG LSL=LSO SZL=SWZ ERN=ERI SLE=SLE MRU=MRT CVE=CPV ALL=ALB BAM=BIH MKD=MKD MDL=MDA BGN=BGR RON=ROU HRK=HRV CRC=CRI NIO=NIC
  PAB=PAN CZK=CZE`

const byCode: ReadonlyMap<string, string> = new Map([
  ...[...byName.values()].flatMap((pairs) => [...pairs].map(([iso3, code]) => [code, iso3] as const)),
  ...others.split(/\s+/).map((pair) => pair.split('=') as [string, string]),
])

/** The one country whose money a code (ISO 4217) is; null where several use it or a bare name may mean it. */
export const countryOfCurrency = (code: string): string | null => (unsure.has(code) ? null : (byCode.get(code) ?? null))
