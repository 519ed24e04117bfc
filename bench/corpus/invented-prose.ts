/** A number from 0 to 1, the next of a series. */
export type Random = () => number

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T // no list here is empty

const words = (text: string): readonly string[] => text.split(';')

const countries = words(
  'Fiji;Tonga;Samoa;Kenya;Ghana;Peru;Chile;Nepal;Laos;Jordan;Malta;Cuba;Oman;Georgia;Senegal;Uruguay;Iceland;Morocco;Mongolia;Vanuatu',
)
const demonyms = words('Fijian;Tongan;Kenyan;Ghanaian;Peruvian;Chilean;Nepali;Jordanian;Cuban;Omani;Georgian;Moroccan')
const cities = words('Suva;Nairobi;Accra;Lima;Santiago;Kathmandu;Amman;Havana;Muscat;Tbilisi;Dakar;Reykjavik;Rabat')
const givers = words(
  'the government of {country};the Red Cross of {country};the embassy of {country} in {city};a foundation in {city};the city of {city};the {demonym} army;the World Food Programme;the chamber of commerce of {city}',
)
const receivers = words(
  '{country};the ministry of health of {country};hospitals in {city};the city of {city};the {demonym} Red Crescent;schools in {country}',
)
const goods = words(
  'surgical masks;protective suits;test kits;ventilators;pairs of gloves;thermometers;tents;doses of vaccine;boxes of medicine;tons of rice',
)
const officials = words(
  'Prime Minister;President;Foreign Minister;Minister of Health;Vice President;Deputy Foreign Minister;Ambassador;Minister of Finance',
)
const given = words('Ana;Tomas;Leilani;Kwame;Ingrid;Omar;Lucia;Petra;Sione;Amina;Jorge;Nino')
const family = words('Vakata;Mensah;Quispe;Halloran;Tamang;Beridze;Faleolo;Ndiaye;Castellan;Oddsson;Rahbani;Otieno')
const months = words('January;February;March;April;May;June;July;August;September;October;November;December')
const units = words('million;billion;thousand')
const indicators = words(
  'exports;gross domestic product;tourist arrivals;remittances;industrial output;retail sales;government revenue;container traffic',
)
const institutes = words(
  'the central bank;the ministry of finance;the World Bank;the chamber of commerce;the statistics office;a research institute in {city}',
)
const things = words(
  'the harbour;the new road;the night market;the northern valley;the school year;the fishing season;the railway;the old quarter',
)
const qualities = words('quiet;crowded;slow;orderly;difficult;uncertain;familiar;long')

/** Sentences with figures; what stands in braces is filled in. */
const telling = words(
  [
    'On {day}, {giver} donated {number} {goods} to {receiver}',
    '{Giver} sent {number} {goods} and {number} {goods} to {receiver} in {month}',
    '{Receiver} received {number} {goods} from {giver} on {day}',
    'A donation of {number} {goods} from {giver} reached {city} on {day}',
    '{Giver} pledged {decimal} {unit} US dollars to {receiver}',
    'In {month}, {giver} gave {decimal} million euros to {receiver} for relief work',
    '{Official} {name} of {country} paid a visit to {country} on {day}',
    '{Demonym} {official} {name} visited {city} in {month}',
    'As of {day}, {country} had reported {number} confirmed cases and {small} deaths',
    '{Country} recorded {small} new cases on {day}, bringing the total to {number}',
    '{Small} people have recovered in {country}, the ministry of health said on {day}',
    '{Institute} expects {indicator} of {country} to fall by {decimal} percent in {year}',
    'According to {institute}, {indicator} in {country} may drop by {small} to {larger} percent this year',
    '{Indicator} of {country} fell {decimal} percent in the first quarter of {year}',
    'Losses of the {demonym} economy could reach {decimal} billion dollars, {institute} said',
    'A team of {small} doctors from {country} arrived in {city} on {day}',
    'More than {number} tourists visited {country} in {year}, up from {number} the year before',
    '{Official} {name} and {official} {name} held a telephone conversation on {day}',
    'The two sides signed a memorandum on health care in {city} on {day}',
    'The programme reaches {small} provinces and {number} households in {country}',
  ].join(';'),
)

/** Sentences that state no figure, as most of a report does. */
const plain = words(
  [
    'Life around {things} remained {quality} through most of {month}',
    'Officials in {city} said that the measures would stay in place for some time',
    'People who live near {things} described the weeks as {quality}',
    'Neighbours brought food to those who could not leave their homes',
    'The situation in {country} was discussed at length, although nothing was decided',
    'Teachers in {city} prepared lessons for pupils who stayed at home',
    'Few expected that {things} would open again before {month}',
    'The {demonym} press gave much room to the debate about {things}',
    'Families on both sides of the border kept in touch by letter and telephone',
    'What comes next for {things} is {quality}, as {name} put it',
    'Health workers in {country} asked for patience and thanked volunteers for their help',
    'Shops near {things} opened late, and streets in {city} were {quality} at night',
    'Cooperation between {country} and {country} has a long history, and both want to go on',
    'Route 66, the COVID-19 hotline and Room 214 were mentioned in passing by {name}',
  ].join(';'),
)

const headings = words(
  'Relief and supplies;A season of visits;What the figures say;The economy;Outlook;Neighbours;On the ground;Health care',
)

/** A whole number whose order of size is as likely as any other. */
const spread = (random: Random, from: number, to: number): number =>
  Math.round(Math.exp(Math.log(from) + random() * (Math.log(to) - Math.log(from))))

const withCommas = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

const day = (random: Random): string => `${pick(random, months)} ${spread(random, 1, 28)}`

const fillers: Readonly<Record<string, (random: Random) => string>> = {
  country: (random) => pick(random, countries),
  demonym: (random) => pick(random, demonyms),
  city: (random) => pick(random, cities),
  giver: (random) => pick(random, givers),
  receiver: (random) => pick(random, receivers),
  goods: (random) => pick(random, goods),
  official: (random) => pick(random, officials),
  name: (random) => `${pick(random, given)} ${pick(random, family)}`,
  month: (random) => pick(random, months),
  day,
  year: (random) => String(2018 + Math.floor(random() * 6)),
  unit: (random) => pick(random, units),
  number: (random) => withCommas(spread(random, 100, 900_000)),
  small: (random) => String(spread(random, 3, 40)),
  larger: (random) => String(40 + spread(random, 3, 40)),
  decimal: (random) => (1 + random() * 40).toFixed(1),
  indicator: (random) => pick(random, indicators),
  institute: (random) => pick(random, institutes),
  things: (random) => pick(random, things),
  quality: (random) => pick(random, qualities),
}

/** Fills the braces of a sentence, and those of what they are filled with. */
function fill(random: Random, form: string): string {
  const filled = form.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const filler = fillers[slot.toLowerCase()]
    if (filler === undefined) throw new RangeError(`no filler for ${slot}`)
    const text = fill(random, filler(random))
    return /^[A-Z]/.test(slot) ? text.charAt(0).toUpperCase() + text.slice(1) : text
  })
  return filled
}

/** One sentence in six states a figure: nearly three rows a thousand characters, as in the report. */
const sentence = (random: Random): string => `${fill(random, pick(random, random() < 1 / 6 ? telling : plain))}.`

const many = (count: number, make: () => string): string[] => Array.from({ length: count }, make)

export const heading = (random: Random): string => pick(random, headings)

export const paragraph = (random: Random): string =>
  many(3 + Math.floor(random() * 4), () => sentence(random)).join(' ')

/** A day of 2020 or 2021, `YYYY-MM-DD`. */
export const dateOf = (random: Random): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${random() < 0.5 ? 2020 : 2021}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
}

/** Length of a document in characters: 2,000 to 20,000, short ones more often. */
export const lengthOf = (random: Random): number => spread(random, 2_000, 20_000)
