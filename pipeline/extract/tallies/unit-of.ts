import { isBloc } from '../../lexicon/blocs.ts'
import { goodsOf, unitOf } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { bodyNouns, headcountNouns } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { lowerAt } from '../lower-at.ts'

const codes = new Map(
  `nation=country state=country organisation=organization life=person soul=person arrival=person newcomer=person death=person dead=person
  fatality=person body=person returnee=person casualty=person infection=case animal=item bird=item helicopter=item vehicle=item
  aircraft=item plane=item ship=item idp=person civilian=person jab=dose booster=dose donor=donor giver=giver contributor=contributor`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** Animals are single goods. */
const animals = new Set(
  `head sheep goat cow cattle calf bull ox camel horse pony donkey mule yak buffalo pig piglet hog poultry chicken hen duck goose turkey rabbit
  livestock reindeer llama alpaca lamb deer elephant fish`.split(/\s+/),
)

export const isAnimal = (word: string): boolean => animals.has(singularOf(word))

/** "60 Germans", "40 Chinese": people named by their nationality. */
function isNationality(at: AnalyzedSentence, head: number): boolean {
  return at.areas.some(({ from, to, form }) => from <= head && to > head && form !== 'name')
}

/** "members of ASEAN", "Ecowas members", "members of the bloc": of a group of countries; not "EU members of parliament". */
function isOfCountries(at: AnalyzedSentence, head: number): boolean {
  if (lowerAt(at, head) !== 'members' && lowerAt(at, head) !== 'economies') return false
  const isOf = lowerAt(at, head + 1) === 'of'
  const [first, last] = isOf ? [head + 2, head + 3] : [head - 1, head - 1]
  if (at.areas.some(({ from, to, areaKind }) => areaKind === 'group' && from <= last && to > first)) return true
  // "members of the WHO team"
  const isWhole = (i: number): boolean => i === head - 1 || !/^NN?P?$/.test(at.tags[i + 1] ?? '')
  // "members of parliament who left"
  return [first, last].some((i) => at.tags[i] !== 'WH' && isBloc(lowerAt(at, i)) && isWhole(i))
}

const ofInstitutions =
  /^(?:regional|international|multilateral|global|national|public|professional|intergovernmental|continental|official|supervisory|religious|sporting|federal|un)$/

/** "seven regional bodies", not those of the dead. */
const isInstitution = (at: AnalyzedSentence, head: number): boolean =>
  lowerAt(at, head) === 'bodies' && ofInstitutions.test(lowerAt(at, head - 1))

/** "Nigerian states": parts of one country, none of their own. */
const isOfFederation = ({ areas }: AnalyzedSentence, head: number): boolean =>
  areas.some(({ to, areaKind }) => isLandKind(areaKind) && to === head)

const things = new Set(
  'websites satellites suites elites favorites favourites sites oceans sedans titans organs vans fans plans loans'.split(
    ' ',
  ),
)

/** "Tennesseans", "Shiites", "Balinese": those of a place or a faith, and not "Websites". */
const isOfPlace = ({ tags, tokens }: AnalyzedSentence, head: number): boolean =>
  tags[head] === 'NNP' &&
  /(?:ans|ites|ese)$/.test(tokens[head]?.lower ?? '') &&
  tokens[head]?.word?.isCapital === true &&
  !things.has(tokens[head]?.lower ?? '')

/** The unit of what the noun at a token counts: a code, else its singular. */
export function unitAt(at: AnalyzedSentence, head: number): string {
  const noun = singularOf(lowerAt(at, head))
  // "heads of delegation", and not "12,000 head of cattle"
  if (lowerAt(at, head) === 'heads') return 'person'
  if (isInstitution(at, head)) return 'organization'
  // "twelve start-ups", "two spin-offs"
  if (lowerAt(at, head - 1) === '-' && /^(?:up|off|in|out|on|down|over)$/.test(noun))
    return `${lowerAt(at, head - 2)}-${noun}`
  if (noun === 'state' && isOfFederation(at, head)) return noun
  // "second shots", and no gunfire
  if (noun === 'shot' && /^(?:first|second|third|fourth|booster)$/.test(lowerAt(at, head - 1))) return 'dose'
  const code = codes.get(noun)
  if (code !== undefined) return code
  if (isAnimal(noun)) return 'item'
  if (isOfCountries(at, head)) return 'country'
  if (isNationality(at, head)) return 'person'
  if (headcountNouns.has(lowerAt(at, head))) return 'person'
  // "Tennesseans", "Ohioans": those of a place
  if (isOfPlace(at, head)) return 'person'
  const measure = unitOf(noun)
  if (measure !== null) return measure
  const isPersonnel = goodsOf([lowerAt(at, head)])?.category === 'personnel'
  return (isPeopleNoun(noun) || isPersonnel || isUnderAge(at, head)) && !bodyNouns.has(noun) ? 'person' : noun
}

/** "under-fives". */
const isUnderAge = (at: AnalyzedSentence, head: number): boolean =>
  lowerAt(at, head - 2) === 'under' && lowerAt(at, head - 1) === '-'
