import type { Fact } from './facts.ts'
import type { Framed } from './frames.ts'

/** The same plain facts with their sides, places and quantities named in many ways: phrases that hold other names, and what hangs on them. */

interface Phrase {
  readonly name: string
  readonly cells: Fact['cells']
  /** It ends in what a comma opened: "Peru’s president, Ana Ruiz", and a comma stands behind it where the sentence goes on. */
  readonly isClosed: boolean
  /** Persons, of whom "who" tells. */
  readonly isWho?: boolean
}

/** A sentence round a phrase; `close` is the comma behind it, if it has one. */
type Frame = (name: string, close: string, who: string) => string

interface Givers {
  readonly type: string
  readonly iso3: string | null
  readonly isClosed: boolean
  readonly isWho: boolean
  readonly names: readonly string[]
}

const givers: readonly Givers[] = [
  {
    type: 'government',
    iso3: 'PER',
    isClosed: false,
    isWho: false,
    names: [
      'the government of Peru',
      'Peru’s government',
      'the Peruvian government',
      'Lima',
      'Peru’s health ministry',
      'the Ministry of Health of Peru',
      'the Peruvian Ministry of Foreign Affairs',
      'the Peruvian foreign ministry',
    ],
  },
  {
    type: 'government',
    iso3: 'PER',
    isClosed: false,
    isWho: true,
    names: ['Peruvian Prime Minister Ana Ruiz', 'President Ana Ruiz of Peru', 'Peru’s president'],
  },
  {
    type: 'local_government',
    iso3: 'PER',
    isClosed: false,
    isWho: false,
    names: [
      'the city of Cusco',
      'the Peruvian city of Cusco',
      'the municipality of Cusco',
      'Cusco city council',
      'the cities of Cusco and Puno',
    ],
  },
  { type: 'local_government', iso3: 'PER', isClosed: false, isWho: true, names: ['the mayor of Cusco'] },
  {
    type: 'local_government',
    iso3: 'JPN',
    isClosed: false,
    isWho: false,
    names: ['the Japanese prefecture of Aichi', 'Aichi Prefecture', 'Japan’s Aichi prefecture'],
  },
  {
    type: 'local_government',
    iso3: 'CHN',
    isClosed: false,
    isWho: false,
    names: [
      'China’s Hunan Province',
      'the southern Chinese province of Hunan',
      'the people’s government of Hunan Province',
    ],
  },
  { type: 'local_government', iso3: 'CAN', isClosed: false, isWho: false, names: ['the Canadian province of Quebec'] },
  { type: 'local_government', iso3: 'DEU', isClosed: false, isWho: false, names: ['the German state of Bavaria'] },
  {
    type: 'embassy',
    iso3: 'PER',
    isClosed: false,
    isWho: false,
    names: [
      'the Peruvian embassy in Chad',
      'the Embassy of Peru in Chad',
      'Peru’s embassy in N’Djamena',
      'the Peruvian consulate general in Osaka',
      'the Consulate General of Peru in Osaka',
    ],
  },
  { type: 'embassy', iso3: 'PER', isClosed: false, isWho: true, names: ['Peru’s ambassador to Chad'] },
  { type: 'embassy', iso3: 'PER', isClosed: true, isWho: true, names: ['the Peruvian ambassador, Ana Ruiz'] },
  {
    type: 'military',
    iso3: 'PER',
    isClosed: false,
    isWho: false,
    names: ['the Peruvian army', 'the Peruvian Navy', 'the armed forces of Peru', 'Peru’s air force'],
  },
  {
    type: 'ngo',
    iso3: 'PER',
    isClosed: false,
    isWho: false,
    names: [
      'the Peruvian Red Cross',
      'the Red Cross Society of Peru',
      'the Red Cross of Peru',
      'the Peruvian charity Manos Unidas',
      'Lima-based charity Manos Unidas',
      'a Peruvian charity',
      'a charity from Peru',
      'a charity in Lima',
      'the Peruvian non-governmental organization Manos Unidas',
      'a Peruvian NGO',
      'the Rotary Club of Lima',
      'a Rotary club in Lima',
      'the Lions Club of Cusco',
      'the Peruvian Chamber of Commerce',
      'the Catholic Church of Peru',
      'churches in Cusco and Lima',
    ],
  },
  { type: 'ngo', iso3: null, isClosed: false, isWho: false, names: ['the charity Manos Unidas'] },
  { type: 'foundation', iso3: null, isClosed: false, isWho: false, names: ['the Mendoza Foundation'] },
  {
    type: 'foundation',
    iso3: 'PER',
    isClosed: false,
    isWho: false,
    names: [
      'the Mendoza Foundation of Peru',
      'the Peruvian Mendoza Foundation',
      'Peru’s Mendoza Foundation',
      'the Lima-based Mendoza Foundation',
      'a Peruvian foundation',
    ],
  },
  {
    type: 'company',
    iso3: 'PER',
    isClosed: false,
    isWho: false,
    names: [
      'the Peruvian company Andina Textil',
      'Peruvian textile maker Andina Textil',
      'Lima-based textile company Andina',
      'a Peruvian textile company',
      'a textile company in Lima',
      'a textile company from Peru',
      'two Peruvian firms',
      'Peruvian companies',
      'companies from Peru',
      'companies in Peru',
      'a group of Peruvian companies',
      'Peruvian company Andina Textil and its partner Costa Verde',
      'the Bank of Cusco',
    ],
  },
  { type: 'company', iso3: 'PER', isClosed: true, isWho: false, names: ['Andina Textil, a Peruvian clothing maker'] },
  {
    type: 'company',
    iso3: null,
    isClosed: false,
    isWho: false,
    names: ['Andina Textil S.A.', 'companies in Chile and Peru'],
  },
  {
    type: 'citizens',
    iso3: 'PER',
    isClosed: false,
    isWho: true,
    names: [
      'Peruvian students in Osaka',
      'students from Peru',
      'residents of Cusco',
      'the people of Peru',
      'Peruvians in Chad',
      'the Peruvian community in Chad',
      'a Peruvian businessman',
      'the Peruvian businessman Juan Ruiz',
      'Peruvian singer Ana Ruiz',
      'a farmer in Peru',
      'schoolchildren in Cusco',
      'Peruvian volunteers',
      'Peruvian doctors',
      'expatriates in Cusco and Lima',
    ],
  },
  {
    type: 'royal',
    iso3: 'JOR',
    isClosed: false,
    isWho: true,
    names: ['King Abdullah of Jordan', 'the King of Jordan', 'Jordan’s King Abdullah'],
  },
  { type: 'royal', iso3: 'QAT', isClosed: false, isWho: true, names: ['the Emir of Qatar'] },
  { type: 'royal', iso3: 'OMN', isClosed: false, isWho: true, names: ['the Sultan of Oman'] },
  { type: 'royal', iso3: 'ESP', isClosed: false, isWho: true, names: ['Queen Sofia of Spain'] },
  { type: 'royal', iso3: 'BRN', isClosed: false, isWho: true, names: ['the royal family of Brunei'] },
  { type: 'royal', iso3: 'THA', isClosed: false, isWho: true, names: ['the Thai royal family'] },
  {
    type: 'party',
    iso3: 'PER',
    isClosed: false,
    isWho: false,
    names: ['the Communist Party of Peru', 'Peru’s ruling party', 'the Workers’ Party of Peru'],
  },
  {
    type: 'parliament_members',
    iso3: 'PER',
    isClosed: false,
    isWho: true,
    names: ['Peruvian lawmakers', 'members of Peru’s parliament', 'a group of Peruvian senators'],
  },
  {
    type: 'unspecified',
    iso3: null,
    isClosed: false,
    isWho: false,
    names: [
      'the World Health Organization',
      'UNICEF',
      'the World Bank',
      'the Asian Development Bank',
      'the European Union',
      'the World Food Programme',
    ],
  },
  { type: 'citizens', iso3: null, isClosed: false, isWho: true, names: ['students from Chile and Peru'] },
  {
    type: 'government',
    iso3: null,
    isClosed: false,
    isWho: false,
    names: ['the governments of Chile and Peru', 'Chile and Peru'],
  },
  { type: 'embassy', iso3: null, isClosed: false, isWho: false, names: ['the embassies of Chile and Peru'] },
]

const giverFrames: readonly Frame[] = [
  (name, close) => `${name}${close} gave Mali 20 tents`,
  (name, close) => `on 3 May, ${name}${close} donated 20 tents to Mali`,
  (name) => `20 tents were donated to Mali by ${name}`,
  (name, close) => `a donation of 20 tents from ${name}${close} arrived in Mali on 3 May`,
  (name) => `Mali received 20 tents from ${name}`,
  (name, close) => `the 20 tents that ${name}${close} sent to Mali are in use`,
  (name, close) => `Mali thanked ${name}${close} for 20 tents`,
  (name, _, who) => `the donors include ${name}, ${who} gave Mali 20 tents`,
]

const receivers: readonly string[] = [
  'the government of Mali',
  'Mali’s government',
  'the Malian health ministry',
  'the Ministry of Health of Mali',
  'Bamako',
  'the city of Bamako',
  'the people of Mali',
  'the Malian people',
  'Malian hospitals',
  'hospitals in Mali',
  'a hospital in Bamako',
  'the Gabriel Touré hospital in Bamako',
  'doctors in Mali',
  'Malian doctors',
  'schools in the Malian town of Gao',
  'the Malian Red Cross',
  'the Red Cross Society of Mali',
  'the Mali Red Cross',
  'the Malian army',
  'flood victims in Mali',
  'the victims of the floods in Mali',
  'Mali’s flood victims',
  'families hit by floods in Mali',
  'those affected by the floods in Mali',
  'refugees in Mali',
  'the refugee camp at Gao in Mali',
  'Malian Prime Minister Ali Keita',
  'the Malian embassy in Lima',
  'Mali’s ambassador to Peru',
  'Malian students in Lima',
  'Mali’s Kayes region',
  'the region of Kayes in Mali',
  'the Malian region of Kayes',
  'the university of Bamako',
  'the Malian authorities',
  'authorities in Mali',
  'the National Institute of Health of Mali',
  'villages in northern Mali',
  'northern Mali',
  'the north of Mali',
  'the capital of Mali',
  'the Malian capital Bamako',
  'war-torn Mali',
]

const receiversClosed: readonly string[] = [
  'the Malian prime minister, Ali Keita',
  'Mali’s capital, Bamako',
  'Mali’s health minister, Awa Keita',
  'Bamako, Mali',
]

const severalReceivers: readonly string[] = ['Mali and Chad', 'hospitals in Mali and Chad']

const receiverFrames: readonly Frame[] = [
  (name, close) => `Peru gave ${name}${close} 20 tents`,
  (name) => `on 3 May, Peru donated 20 tents to ${name}`,
  (name, close) => `20 tents were donated to ${name}${close} by Peru`,
  (name, close) => `a donation of 20 tents to ${name}${close} arrived from Peru on 3 May`,
  (name) => `Peru is sending 20 tents for ${name}`,
  (name, close) => `the 20 tents that Peru sent to ${name}${close} are in use`,
  (name, close) => `${name}${close} received 20 tents from Peru`,
  (name, close) => `the 20 tents ${name}${close} received from Peru are in use`,
  (name, close) => `Peru handed over 20 tents to ${name}${close} on 3 May`,
  (name, close) => `Peru’s gift of 20 tents to ${name}${close} was welcome`,
  (name, close) => `Peru has helped ${name}${close} with 20 tents`,
  (name, close) => `Peru provided ${name}${close} with 20 tents and 30 beds`,
]

const places: readonly (readonly [name: string, iso3: string, isClosed?: boolean])[] = [
  ['Peru', 'PER'],
  ['the Peruvian city of Cusco', 'PER'],
  ['Cusco, Peru', 'PER', true],
  ['the province of Jiangsu', 'CHN'],
  ['Jiangsu Province in eastern China', 'CHN'],
  ['northern Italy', 'ITA'],
  ['the north of Italy', 'ITA'],
  ['the Italian region of Lombardy', 'ITA'],
  ['Lombardy, in northern Italy', 'ITA', true],
  ['China’s Hubei province', 'CHN'],
  ['the Peruvian capital, Lima', 'PER', true],
  ['the Peruvian capital', 'PER'],
  ['New South Wales', 'AUS'],
  ['the US state of Texas', 'USA'],
  ['Texas', 'USA'],
  ['the island of Java', 'IDN'],
  ['Indonesia’s island of Java', 'IDN'],
  ['the Democratic Republic of the Congo', 'COD'],
  ['the United Arab Emirates', 'ARE'],
  ['Hong Kong', 'HKG'],
  ['the city of Goma in eastern Congo', 'COD'],
  ['Trinidad and Tobago', 'TTO'],
  ['a prison in Texas', 'USA'],
  ['rural Peru', 'PER'],
  ['the southern Philippine island of Mindanao', 'PHL'],
]

const placeFrames: readonly (readonly [measure: 'confirmed' | 'deaths' | 'recovered' | null, frame: Frame])[] = [
  ['confirmed', (name, close) => `${name}${close} had 40 confirmed cases as of 3 May`],
  ['deaths', (name) => `there have been 40 Ebola deaths in ${name}`],
  ['deaths', (name, close) => `on 3 May ${name}${close} recorded 40 deaths from cholera`],
  ['deaths', (name) => `the virus has killed 40 people in ${name}`],
  ['deaths', (name) => `in ${name}, 40 people have died of cholera`],
  ['confirmed', (name) => `by 3 May, 40 cases had been confirmed in ${name}`],
  [
    'recovered',
    (name, close) =>
      `forty Ebola patients have recovered in ${name}${close}${close === '' ? ',' : ''} the ministry said`,
  ],
  ['deaths', (name, close) => `the number of deaths in ${name}${close} has risen to 40`],
]

const measures: readonly string[] = [
  'Peru’s economy',
  'the Peruvian economy',
  'the economy of Peru',
  'Peru’s GDP',
  'gross domestic product in Peru',
  'Peruvian output',
  'Peru’s exports',
  'Peruvian exports to China',
  'exports from Peru to China',
  'Peru’s exports of copper',
  'Peruvian copper exports',
  'the value of Peru’s exports',
  'imports of rice by Peru',
  'trade between Peru and China',
  'Peru’s trade with China',
  'tourist arrivals in Peru',
  'the number of tourists visiting Peru',
  'Chinese tourist arrivals in Peru',
  'Peru’s tourism revenue',
  'revenue from tourism in Peru',
  'hotel occupancy in Lima',
  'hotel bookings in Peru',
  'Peru’s unemployment rate',
  'the jobless rate in Peru',
  'unemployment in Peru',
  'Peru’s inflation rate',
  'consumer prices in Peru',
  'retail sales in Peru',
  'industrial production in Peru',
  'Peru’s industrial output',
  'car sales in Peru',
  'foreign direct investment in Peru',
  'remittances to Peru',
  'remittances from Peruvians abroad',
  'Peru’s budget deficit',
  'Peru’s public debt',
  'the Peruvian sol',
  'Lima’s stock market',
  'air traffic in Peru',
  'passenger traffic at Lima airport',
  'demand for oil in Peru',
  'Peru’s agricultural sector',
  'Peruvian factory orders',
  'wages in Peru',
  'the poverty rate in Peru',
  'Peru’s current account surplus',
  'private consumption in Peru',
  'earnings of Peruvian hotels',
  'sales of cars in Peru',
  'Peru’s fish catch',
]

const measureFrames: readonly (readonly [direction: 'increase' | 'decrease', frame: Frame])[] = [
  ['decrease', (name) => `${name} fell by 4 percent in 2020`],
  ['increase', (name) => `in 2020, ${name} rose 4 percent`],
  ['decrease', (name) => `the bank expects ${name} to fall by 4 percent in 2020`],
  ['decrease', (name) => `a 4 percent fall in ${name} is expected in 2020`],
  ['decrease', (name) => `${name}, which had risen by 6 percent in 2019, fell by 4 percent in 2020`],
  ['increase', (name) => `there was a 4 percent increase in ${name} in 2020`],
  ['decrease', (name) => `if the outbreak lasts, ${name} may shrink by 4 percent`],
  ['decrease', (name) => `the outbreak will cut ${name} by 4 percent, according to the bank`],
]

const visitors: readonly string[] = [
  'Peruvian President Ana Ruiz',
  'President Ana Ruiz of Peru',
  'Peru’s President Ana Ruiz',
  'Prime Minister Ana Ruiz of Peru',
  'Peruvian Premier Ana Ruiz',
  'Peruvian Foreign Minister Ana Ruiz',
  'Health Minister Ana Ruiz of Peru',
  'Peruvian Vice President Ana Ruiz',
  'a team of Peruvian doctors',
  'a team of doctors from Peru',
  'a team of 12 doctors from Peru',
  'a 12-member team of doctors from Peru',
  '12 Peruvian doctors',
  'twelve doctors and nurses from Peru',
  'a team of Peruvian military doctors',
]

const visitorsClosed: readonly string[] = [
  'Peru’s president, Ana Ruiz',
  'the president of Peru, Ana Ruiz',
  'Ana Ruiz, the president of Peru',
  'Ana Ruiz, Peru’s president',
  'the Peruvian foreign minister, Ana Ruiz',
  'Peru’s minister of health, Ana Ruiz',
  'Ana Ruiz, who is Peru’s health minister',
  'Peru’s deputy prime minister, Ana Ruiz',
]

const visitorFrames: readonly Frame[] = [
  (name, close) => `${name}${close} visited Mali on 3 May`,
  (name, close) => `${name}${close} arrived in Bamako on 3 May`,
  (name, close) => `on 3 May, ${name}${close} flew to Mali`,
  (name, close) => `${name}${close} will travel to Mali next week`,
  (name, close) => `Mali welcomed ${name}${close} on 3 May`,
  (name, close) => `${name}${close} is in Bamako for talks`,
  (name, close) => `the visit of ${name}${close} to Mali began on 3 May`,
  (name, close) => `${name}${close} landed in Mali with 20 tents`,
  (name, close) => `officials in Bamako received ${name}${close} at the airport on 3 May`,
]

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())

function phrased(
  kind: Framed['kind'],
  table: Fact['table'],
  { name, cells, isClosed, isWho }: Phrase,
  frame: Frame,
): Framed {
  const text = frame(name, isClosed ? ',' : '', isWho === true ? 'who' : 'which')
  return { kind, fact: { table, subject: name, rest: '', cells }, text: `${capital(text)}.` }
}

const gift = { value_low: 20, donor_iso3: 'PER', recipient_iso3: 'MLI' }

/** All phrases in all their frames. */
export const phrasedFacts: readonly Framed[] = [
  ...givers.flatMap(({ type, iso3, isClosed, isWho, names }) =>
    names.flatMap((name) =>
      giverFrames.map((frame) => {
        const cells = { ...gift, donor_iso3: iso3, donor_type: type } as Fact['cells'] // a type of the schema
        return phrased('names of givers', 'donations', { name, cells, isClosed, isWho }, frame)
      }),
    ),
  ),
  ...[
    ...receivers.map((name) => ({ name, cells: gift, isClosed: false })),
    ...receiversClosed.map((name) => ({ name, cells: gift, isClosed: true })),
    ...severalReceivers.map((name) => ({ name, cells: { ...gift, recipient_iso3: null }, isClosed: false })),
  ].flatMap((phrase) => receiverFrames.map((frame) => phrased('names of receivers', 'donations', phrase, frame))),
  ...places.flatMap(([name, iso3, isClosed = false]) =>
    placeFrames.map(([measure, frame]) =>
      phrased(
        'names of places',
        'case_counts',
        { name, cells: { value_low: 40, area_iso3: iso3, measure }, isClosed },
        frame,
      ),
    ),
  ),
  ...measures.flatMap((name) =>
    measureFrames.map(([direction, frame]) =>
      phrased(
        'names of quantities',
        'economic_estimates',
        { name, cells: { value_low: 4, area_iso3: 'PER', direction }, isClosed: false },
        frame,
      ),
    ),
  ),
  ...[
    ...visitors.map((name) => ({ name, isClosed: false })),
    ...visitorsClosed.map((name) => ({ name, isClosed: true })),
  ].flatMap((one) =>
    visitorFrames.map((frame) =>
      phrased('names of visitors', 'visits', { ...one, cells: { from_iso3: 'PER', to_iso3: 'MLI' } }, frame),
    ),
  ),
]
