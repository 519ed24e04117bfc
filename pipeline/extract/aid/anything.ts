import { makes } from '../../lexicon/carriers.ts'
import { unitOf } from '../../lexicon/goods.ts'
import { unhanded, works } from '../../lexicon/nothing-handed.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { playing } from '../../lexicon/private-matters.ts'
import { isSoldier, isTrade } from '../../lexicon/team-nouns.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isOf, memberAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { arePeopleSent } from '../people-sent.ts'
import { base, groups, headOf, personnel } from './team-size.ts'

const timeless = new Set(
  `year month week day hour minute time percent point mile kilometre kilometer metre meter degree century decade
  country nation state province district county city town village region place side way part step round stage
  case death infection patient people person victim vote per family household resident refugee inhabitant
  woman man child boy girl student pupil baby job species language school edition letter message email postcard call version issue chapter article term visit trip island contact survivor stroke swoop
  argument proof question idea proposal demand challenge measure
  path speech lecture talk interview concert reason scenario outlook option possibility outcome variant forecast projection estimate`.split(
    /\s+/,
  ),
)

/** "40 sniffer dogs": a thing that no list of goods holds; only beside a verb of giving is it one given. */
export function anything(at: AnalyzedSentence, index: number, np: NounPhrase, number: NumberMention): Item | null {
  const member = memberAt(at.chunks, index)
  const noun = headOf(at, np)
  if (/^(?:more|other|others|further|additional)$/.test(at.tokens[np.head]?.lower ?? '')) return null
  if (arePeopleSent(at, np)) return personnel(index, number, { at, from: number.to, to: np.to })
  const isMake = isOfMake(at, np, number)
  const length = byLength(at, index, number)
  if (length !== null) return length
  if (member === null || number.unit !== null || np.head < number.to) return null
  if (at.tags[np.head] === 'NNP' && !isMake) return null
  if (isUnhanded(at, np, noun) || (works.has(noun) && isNoCopy(at, index, np))) return null
  if ((timeless.has(noun) && !isOfArms(at, index, noun)) || !/^\p{L}/u.test(noun)) return null
  const measure = unitOf(noun)
  const inner = npAt(at, index + 2)
  const hasOf = member.end > index + 1 && inner !== null
  const to = at.chunks[member.end - 1]?.to ?? np.to
  const piece = hasOf && measure !== null && inner !== null ? { at, from: inner.from, to } : { at, from: number.to, to }
  if (noun === 'entity' || bodyTypes.has(donorTypeOf([noun]) ?? '')) return null
  if (
    isPeopleNoun(noun) &&
    /^(?:visitor|tourist|guest|passenger|patient|traveller|traveler|pilgrim|migrant|returnee)$/.test(noun)
  )
    return null
  // "two dialysis units", "40 DVD players"
  const before = at.tokens[np.head - 1]?.lower ?? ''
  const isApparatus = (noun === 'unit' && !armed.test(before)) || (noun === 'player' && playing.has(before))
  if (!isApparatus && (isPeopleNoun(noun) || isTrade(noun) || isSoldier(noun) || professions.test(noun)))
    return {
      ...personnel(index, number, { at, from: number.to, to: np.to }),
      // "12 staff", not "12 crews"
      unit: groups.has(noun) && np.head === np.to - 1 && !isMembers(at, np) ? 'team' : 'person',
    }
  return {
    ...base,
    piece,
    category: makes.has(at.tokens[np.head]?.lower ?? '') ? 'transport' : 'other',
    number,
    unit: measure ?? 'item',
    first: member.first,
    end: member.end,
  }
}

/** "67 runs", "two Tests" */
const isUnhanded = ({ tokens }: AnalyzedSentence, { head }: NounPhrase, noun: string): boolean =>
  /^Tests?$/.test(tokens[head]?.text ?? '') || unhanded.has(noun)

/** "directed 12 films", "details of a further 655 treatises"; not "300 board games", "donated 40 films to the library". */
function isNoCopy(at: AnalyzedSentence, index: number, { from, head }: NounPhrase): boolean {
  if (/^(?:board|card|video|computer|parlour)$/.test(at.tokens[head - 1]?.lower ?? '')) return false
  const clause = at.clauses.findLast(({ verb }) => verb.main < from)
  const isGiven = /^(?:donate|send|give)$/.test(clause?.verb.lemma ?? '') && at.chunks[index - 1]?.kind !== 'prep'
  const told = clause?.arguments ?? []
  return !isGiven || !(told.some(({ prep }) => prep === 'to') || told.filter(({ prep }) => prep === null).length > 1)
}

const isMembers = ({ tokens }: AnalyzedSentence, { head }: NounPhrase): boolean =>
  /^(?:staff|crew)$/.test(tokens[head]?.lower ?? '')

const sold =
  words(`hose hoses pipe pipes piping tubing cable cables boom booms rope ropes wire wiring netting fencing cloth
  fabric canvas sheeting tarpaulin tarpaulins timber wood sand gravel concrete gauze bandage bandages`)

/** "300 metres of hose", "40 cubic metres of timber": what is measured by its length. */
function byLength(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const [member, inner] = [memberAt(at.chunks, index), npAt(at, index + 2)]
  const isLength = /^(?:(?:square |cubic )?(?:kilo)?meter|yard|foot)$/.test(number.unit ?? '')
  if (!isLength || member === null || inner === null || !isOf(at.chunks[index + 1])) return null
  if (!sold.has(at.tokens[inner.head]?.lower ?? '')) return null
  const piece = { at, from: inner.from, to: inner.to }
  return { ...base, piece, category: 'other', number, unit: number.unit, first: member.first, end: member.end }
}

/** "2 million rounds of ammunition" */
const isOfArms = (at: AnalyzedSentence, index: number, noun: string): boolean =>
  noun === 'round' && at.tokens[npAt(at, index + 2)?.head ?? -1]?.lower === 'ammunition'

/** "four Bushmasters", "six Toyotas": things by the name of their make; "two Russians" are people. */
const isOfMake = ({ tokens, areas }: AnalyzedSentence, { head, to }: NounPhrase, number: NumberMention): boolean =>
  head === to - 1 &&
  head - number.to < 2 &&
  (number.low ?? 0) > 1 &&
  /^\p{Lu}\p{L}+s$/u.test(tokens[head]?.text ?? '') &&
  !areas.some((area) => area.to > number.to && area.from < to)

/** "10 companies": those who give, not what is given. */
const bodyTypes = new Set([
  'government',
  'local_government',
  'party',
  'embassy',
  'company',
  'foundation',
  'ngo',
  'military',
  'unspecified',
])
const armed =
  /^(?:army|military|rescue|police|infantry|guard|navy|commando|medical|engineering|search|emergency|fire|defen[cs]e)$/
const professions = /(?:ologist|icist|ician|medic|wife|fighter|responder)$/
