import { words } from './word-list.ts'

/** Countries by what they are or where they lie, as a text calls one that it has named: "the kingdom", "the Andean country". */
const nouns: ReadonlyMap<string, string> = new Map([
  [
    'island',
    'ATG BHS BHR BRB COM CPV CUB CYP DMA DOM FJI FSM GRD HTI IRL ISL JAM KIR KNA LCA LKA MDG MDV MHL MLT MUS NRU NZL PLW PRI SGP SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM GRL COK NIU GUM REU',
  ],
  ['archipelago', 'BHS COM CPV FJI FSM IDN JPN KIR MDV MHL PHL PLW SLB STP SYC TON TUV VUT'],
  ['kingdom', 'BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR NLD NOR NPL SAU SWE SWZ THA TON'],
  ['emirate', 'ARE KWT QAT'],
  ['sultanate', 'BRN OMN'],
  ['principality', 'AND LIE MCO'],
  ['city-state', 'MCO SGP VAT'],
  ['duchy', 'LUX'],
])

/** Countries whose parts are called states. */
export const federations: ReadonlySet<string> = new Set(
  'AUS AUT BRA DEU FSM IND MEX MMR MYS NGA PLW SDN SOM SSD USA VEN'.split(' '),
)

const africa =
  'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE'
const gulf = 'ARE BHR KWT OMN QAT SAU'
const adjectives: ReadonlyMap<string, string> = new Map([
  ['african', africa],
  ['west african', 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO'],
  ['east african', 'BDI DJI ERI ETH KEN RWA SOM SSD TZA UGA'],
  ['central african', 'CAF CMR COD COG GAB GNQ TCD'],
  ['southern african', 'AGO BWA LSO MOZ MWI NAM SWZ ZAF ZMB ZWE'],
  ['north african', 'DZA EGY LBY MAR TUN'],
  ['sahelian', 'BFA MLI MRT NER TCD'],
  ['gulf', gulf],
  ['arab', `${gulf} DZA EGY IRQ JOR LBN LBY MAR MRT PSE SDN SOM SYR TUN YEM`],
  ['caribbean', 'ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT GUY SUR BLZ'],
  ['central american', 'BLZ CRI GTM HND NIC PAN SLV'],
  ['south american', 'ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN'],
  ['andean', 'BOL CHL COL ECU PER VEN'],
  ['baltic', 'EST LTU LVA'],
  ['nordic', 'DNK FIN ISL NOR SWE'],
  ['scandinavian', 'DNK NOR SWE'],
  ['balkan', 'ALB BGR BIH GRC HRV MKD MNE ROU SRB SVN XKX'],
  ['alpine', 'AUT CHE LIE SVN'],
  ['himalayan', 'BTN NPL'],
  ['caucasus', 'ARM AZE GEO'],
  ['caucasian', 'ARM AZE GEO'],
  ['central asian', 'KAZ KGZ TJK TKM UZB'],
  ['south asian', 'AFG BGD BTN IND LKA MDV NPL PAK'],
  ['southeast asian', 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM'],
  ['east asian', 'CHN HKG JPN KOR MNG PRK TWN'],
  ['pacific', 'FJI FSM KIR MHL NRU PLW PNG SLB TON TUV VUT WSM COK NIU'],
  ['mediterranean', 'ALB CYP DZA EGY ESP FRA GRC HRV ISR ITA LBN LBY MAR MLT TUN TUR'],
  [
    'landlocked',
    'AFG AND ARM AUT AZE BDI BFA BOL BTN BWA CAF CHE CZE ETH HUN KAZ KGZ LAO LIE LSO LUX MDA MKD MLI MNG MWI NER NPL PRY RWA SRB SSD SVK SWZ TCD TJK TKM UGA UZB ZMB ZWE',
  ],
])

const plain = new Set(['country', 'nation', 'state', 'republic', 'neighbour', 'neighbor', 'giant'])

const ofNoun = new Map([...nouns].map(([noun, codes]) => [noun, words(codes)]))
const ofAdjective = new Map([...adjectives].map(([adjective, codes]) => [adjective, words(codes)]))

/**
 * The codes of the countries that the words behind "the" may mean, in lower case: ['gulf', 'emirate'];
 * null where they say of no kind of country, or only that it is one ("the country").
 */
export function countriesOfKind(words: readonly string[]): ReadonlySet<string> | null {
  const noun = words.at(-1) ?? ''
  const kind =
    ofNoun.get(noun) ??
    (/^(?:nation|state|country|republic)$/.test(noun) && words.at(-2) === 'island' ? ofNoun.get('island') : undefined)
  const adjective = words
    .slice(0, -1)
    .filter((word) => word !== 'island' && !(noun === 'duchy' && word === 'grand'))
    .join(' ')
  const place = adjective === '' ? undefined : ofAdjective.get(adjective)
  if (adjective !== '' && place === undefined) return null
  if (kind === undefined) return plain.has(noun) ? (place ?? null) : null
  return place === undefined ? kind : new Set([...kind].filter((code) => place.has(code)))
}
