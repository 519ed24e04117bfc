/** What the names of a navy's ships begin with, and whose navy it is. */
const navies: ReadonlyMap<string, string> = new Map(
  `ARG ARA
  AUS HMAS
  BGD BNS
  BHS HMBS
  BRN KDB
  CAN HMCS
  DEU FGS
  DNK HDMS
  ESP ESPS
  FJI RFNS
  GBR HMS RFA
  IDN KRI
  IND INS
  IRL LÉ
  JAM HMJS
  JPN JS JDS
  KOR ROKS
  LKA SLNS
  MDV MCGS
  MYS KD
  NGA NNS
  NLD HNLMS
  NOR HNOMS
  NZL HMNZS
  PAK PNS
  PER BAP
  PHL BRP
  PNG HMPNGS
  SGP RSS
  SWE HSWMS
  THA HTMS
  TON VOEA
  TTO TTS
  TUR TCG
  USA USS USNS USCGC
  ZAF SAS`
    .split('\n')
    .flatMap((line) => {
      const [iso3 = '', ...prefixes] = line.trim().split(' ')
      return prefixes.map((prefix) => [prefix, iso3] as const)
    }),
)

const merchant = new Set(['MV', 'MS', 'MT', 'SS', 'RV', 'FPSO'])

/** "INS", "MV": the next word is the name of a ship. Takes a word as it is written. */
export const isShipPrefix = (text: string): boolean => navies.has(text) || merchant.has(text)

/** The country whose navy a prefix tells; null of merchant ships and of other words. */
export const countryOfPrefix = (text: string): string | null => navies.get(text) ?? null
