import { words } from './word-list.ts'

type Sign = 'increase' | 'decrease'

const signed = (list: string, sign: Sign): (readonly [string, Sign])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, sign] as const)

/** Nouns that name a change, with its direction. */
export const changeNouns: ReadonlyMap<string, Sign> = new Map([
  ...signed(
    `increase increases rise rises growth gain gains jump surge expansion climb boost upturn recovery rebound addition uptick
    acceleration appreciation upswing plus leap uplift upsurge spurt bounce hike
    spike boom run-up pick-up improvement`,
    'increase',
  ),
  ...signed(
    `decrease fall falls drop drops decline declines reduction reductions loss losses cut cuts contraction slump plunge shortfall
    shrinkage downturn dip slowdown damage damages cost costs setback collapse fall-off slide erosion dent depreciation
    recession tumble drag blow hit shortfalls crash nosedive minus knock battering hammering pounding beating retreat downswing slippage freefall decimation
    squeeze rout swoon meltdown falloff implosion haircut bite`,
    'decrease',
  ),
])

/** Of the nouns of change those that are measured themselves: "growth of 2%", "a loss of 3 billion". */
export const measuredChanges: ReadonlySet<string> = words(
  `growth loss losses damage damages cost costs shortfall expansion contraction recession recovery rebound depreciation appreciation
  shrinkage shortfalls blow hit`,
)

/** Words beside a figure that say which way it differs: "up 3%", "3% lower". */
export const comparatives: ReadonlyMap<string, Sign> = new Map([
  ...signed(
    'up higher more above ahead greater larger bigger dearer better faster costlier pricier stronger heavier richer fuller',
    'increase',
  ),
  ...signed(
    'down off lower less fewer below smaller behind short cheaper shy worse slower weaker lighter poorer leaner thinner slimmer emptier',
    'decrease',
  ),
])

/** The economy as a whole and its growth. */
export const growthNouns: ReadonlySet<string> = words('growth gdp economy economies gnp gni expansion product')

/** Things that an economist measures; the singular, or the plural where it means something of its own. */
export const economicNouns: ReadonlySet<string> =
  words(`export import trade output production gdp gnp growth economy revenue income earnings earning receipts receipt sales sale turnover profit asset
  loss losses damage cost costs investment fdi inflow outflow flow remittance deficit surplus gap debt borrowing spending spend
  expenditure consumption demand supply price inflation cpi index share stock stocks shares valuation wage salary pay employment
  unemployment joblessness job post layoff redundancy dismissal sacking furlough worker occupancy booking reservation arrival tourism traffic shipment
  volume throughput reserve reserves sector industry business productivity yield harvest crop catch manufacturing construction
  agriculture farming mining retail tax takings margin order orderbook bankruptcy
  insolvency deposit commodity oil container inventory factory plant component ingredient material good merchandise
  customer visitor tourist flight holidaymaker traveller traveler passenger trip visit overnight stay transit
  poverty product rate yen economy contribution
  bill activity cargo need permit guest hotel hole
  claim payout consumer payroll recession contraction slump currency value api apis peso rouble ruble yen lira naira rand dues duties tolls royalty levy
  shortfall freight stay premium fee exposure utilisation utilization
  nikkei topix kospi kosdaq dax ftse cac sensex nifty nasdaq dow ibex bovespa merval stoxx seng`)

/** What is counted by travel: journeys, and the people who make them. */
export const travelNouns: ReadonlyMap<string, 'visit' | 'person' | 'flight' | 'booking' | 'night'> = new Map([
  ...['visit', 'arrival', 'trip', 'entry', 'departure', 'visitation'].map((noun) => [noun, 'visit'] as const),
  ...'tourist visitor traveller traveler passenger holidaymaker vacationer foreigner sightseer backpacker day-tripper holiday-maker guest'
    .split(' ')
    .map((noun) => [noun, 'person'] as const),
  ['booking', 'booking'],
  ['reservation', 'booking'],
  ['night', 'night'],
  ['overnight', 'night'],
  ['stay', 'night'],
])

/** What else is counted: of these a bare number is a figure of the economy. */
export const countedNouns: ReadonlySet<string> = words(
  'traffic volume unemployment claim bankruptcy insolvency employment sale output production transit throughput vacancy flight permit registration',
)

/** What trades live by, whose rise or fall by a share is one of theirs; of so many nothing is measured. */
export const customNouns: ReadonlySet<string> = words(
  'delivery journey sailing footfall ridership patronage custom pass',
)

/** What is measured by weight or volume: tons of these are a figure of the economy, tons of rice on a ship are not. */
export const producedNouns: ReadonlySet<string> = words(
  'output production harvest crop yield catch export import shipment delivery sale purchase consumption demand turnover trade throughput traffic freight cargo',
)

/** Posts of work. */
export const jobNouns: ReadonlySet<string> = words(
  'job post position layoff redundancy dismissal sacking furlough payroll livelihood',
)

/** What a figure may be of without being economic: health, votes, politics, weather. */
export const otherFieldNouns: ReadonlySet<string> = words(`
  case infection death fatality caseload mortality morbidity incidence prevalence positivity hospitalisation hospitalization admission
  patient coverage vaccination vaccinated unvaccinated inoculated immunised immunized immunisation immunization efficacy effectiveness test positive dose vaccine transmission
  cfr lethality vote voter turnout poll approval majority seat stake temperature rainfall humidity rain magnitude emission
  alcohol literacy enrolment enrollment attendance accuracy bed ward crossing donation grant fund funding appeal contact
  pledge contribution aid assistance relief loan deposit contingent response target-population fighter`)

/** People of whom a figure may be: of another field, unless an economic noun follows ("household consumption"). */
export const peopleMeasured: ReadonlySet<string> = words(
  'population child children women girl household resident respondent adult pupil student',
)

/** Goods whose own name stands for their price ("rice costs 30% more", "petrol sold for $2"). */
export const pricedGoods: ReadonlySet<string> =
  words(`rice wheat maize corn flour bread loaf sugar salt oil petrol gasoline diesel kerosene fuel gas coal
  copper iron ore gold cotton coffee tea cocoa banana fish meat beef pork chicken egg milk onion potato bean soybean fertiliser fertilizer cement
  timber steel cereal grain fare ticket rent crude brent silver zinc nickel aluminium aluminum rubber lithium wool soy barley sorghum lentil
  millet teff cassava yam plantain cowpea groundnut tomato garlic lamb mutton butter cheese charcoal firewood fodder hay`)

/** Rates that a bank or a government sets: no estimate but a measure of policy. */
export const policyWords: ReadonlySet<string> = words('interest policy repo benchmark lending discount key base')

/** What is done to a forecast. */
export const revisingVerbs: ReadonlySet<string> = words(
  'cut reduce lower raise lift revise trim downgrade upgrade narrow mark pare slash nudge chop shave boost hike dock lop halve slice whittle ratchet',
)

/** Words of a phrase that tell which indicator of the code table it is; the first row that fits decides. */
export const indicatorWords: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['cancelled_trips', ['canceled', 'cancelled', 'cancellation', 'cancellations']],
  ['unemployment', ['unemployment', 'joblessness', 'jobless', 'unemployed']],
  ['occupancy', ['occupancy']],
  [
    'tourist_arrivals',
    [
      'arrivals',
      'tourists',
      'visitors',
      'visits',
      'trips',
      'tourist',
      'visit',
      'visitor',
      'bookings',
      'holidaymakers',
      'overnight',
    ],
  ],
  ['passengers', ['passenger', 'passengers', 'flights', 'flight']],
  ['tourism_revenue', ['tourism']],
  ['container_shipments', ['container', 'containers', 'shipment', 'shipments', 'freight']],
  ['remittances', ['remittance', 'remittances']],
  ['direct_investment', ['investment', 'fdi']],
  ['budget_balance', ['budget', 'fiscal', 'borrowing', 'deficit']],
  ['trade_balance', ['surplus']],
  ['exports', ['export', 'exports']],
  ['imports', ['import', 'imports', 'imported', 'ingredients']],
  ['trade', ['trade']],
  ['factories', ['factory', 'factories', 'plants']],
  ['stock_duration', ['stock', 'producers', 'reserves', 'inventory', 'inventories']],
  ['gdp_growth', ['growth', 'gdp', 'economy', 'economies', 'economic']],
  ['output', ['output', 'production', 'manufacturing', 'harvest', 'crop']],
  ['sales', ['sales', 'turnover']],
  ['prices', ['price', 'prices', 'inflation', 'cpi']],
  ['supply_share', ['supply', 'goods', 'components', 'materials', 'apis']],
  ['economic_loss', ['loss', 'losses', 'damage', 'damages', 'cost', 'costs']],
  ['employment', ['jobs', 'job', 'employment', 'employed', 'payroll', 'payrolls']],
  ['poverty', ['poverty', 'poor']],
  ['population', ['population', 'people']],
]

/** Two words that tell together what neither does alone, at most two words apart ("debt to GDP"); before the rows above. */
const indicatorPairs: readonly (readonly [id: string, first: RegExp, second: RegExp])[] = [
  ['trade_balance', /^trade$/, /^(?:deficit|surplus|gap|shortfall|balance)$/],
  ['gdp_share', /^(?:debt|deficit)$/, /^gdp$/],
  ['gdp_growth', /^domestic$/, /^product$/],
  // "what the economy produces"
  ['gdp_share', /^economy$/, /^(?:produces?|produced|makes?|earns?|generates?)$/],
  ['unemployment', /^without$/, /^(?:jobs?|work)$/],
  ['unemployment', /^out$/, /^(?:jobs?|work)$/],
  ['employment', /^jobs?$/, /^loss(?:es)?$/],
  ['employment', /^loss(?:es)?$/, /^jobs$/],
]

const reach = 4

/** The indicator that the words of a phrase name; null where none is known. */
export function indicatorIdOf(words: readonly string[]): string | null {
  for (const [id, first, second] of indicatorPairs)
    if (words.some((word, i) => first.test(word) && words.slice(i + 1, i + reach).some((next) => second.test(next))))
      return id
  return indicatorWords.find(([, known]) => words.some((word) => known.includes(word)))?.[0] ?? null
}
