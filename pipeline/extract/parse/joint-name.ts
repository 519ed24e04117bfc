import { isPlural } from '../../lexicon/nouns.ts'
import { headcountNouns } from '../../lexicon/tally-words.ts'
import { unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import type { Token } from '../mention.ts'
import type { Analysis } from './chunk.ts'

/** What a body is for: behind such a word of its name, "and" goes on with the name. */
const fields = new Set(
  `aid relief rescue cooperation coordination development reconstruction rehabilitation recovery health education training science research
   technology trade industry investment food agriculture forestry fisheries environment culture sports tourism labour labor energy water sanitation
   emergency emergencies disaster disasters crisis prevention preparedness protection humanitarian refugees refugee migration welfare charity
   climate transport infrastructure innovation women youth family children enterprise export credit finance drug medicines disease diseases
   control safety security standards defence defense foreign zakat social economic justice peace`.split(/\s+/),
)

/** What a body is, as the last word of its name. */
const bodies = new Set(
  `agency center centre fund foundation organization organisation authority commission council office bank institute association society
   ministry department committee corporation administration service services programme program board bureau directorate unit mechanism
   alliance division network academy university federation trust secretariat initiative facility company`.split(/\s+/),
)

/** "search and rescue": two fields that are one in front of a noun. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['search', 'rescue'],
  ['command', 'control'],
  ['research', 'development'],
])

const uncounted = new Set([...headcountNouns, ...'percent cent people million billion trillion aircraft'.split(' ')])

/** "28,000 food and medical parcels": several are of no thing in the singular, so the "and" at token `i` joins two kinds of one plural. */
function isBetweenKinds({ tags, tokens }: Analysis, i: number): boolean {
  const [number, kind] = [tokens[i - 2]?.lower ?? '', tokens[i - 1]?.lower ?? '']
  const isSeveral = tags[i - 2] === 'NUM' && number !== 'one' && number !== '1'
  const isKind = tags[i - 1] === 'N' && !isPlural(kind) && !uncounted.has(kind) && !unitsOfMeasure.has(kind)
  if (!isSeveral || !isKind || kind.length < 4) return false
  let end = i + 1
  while (end < i + 4 && /^(?:N|ADJ)$/.test(tags[end] ?? '')) end++
  return end > i + 2 && tags[end - 1] === 'N' && isPlural(tokens[end - 1]?.lower ?? '')
}

/** "60 search and rescue experts": the "and" at token `i` stands inside the field of a noun. */
export const isInPairedField = (analysis: Analysis, i: number): boolean => {
  const { tags, tokens } = analysis
  if (tokens[i]?.lower !== 'and') return false
  const isPair = tags[i + 2] === 'N' && pairs.get(tokens[i - 1]?.lower ?? '') === tokens[i + 1]?.lower
  return (isPair && tokens[i + 1] !== undefined) || isBetweenKinds(analysis, i)
}

const isField = (token: Token | undefined): boolean => fields.has(token?.lower ?? '')

const farthest = 4

/** "the Emergency Relief and Rehabilitation Fund", "Johnson and Johnson": the "and" at token `i` stands inside the name of one body. */
export function isInJointName({ tags, tokens }: Analysis, from: number, i: number): boolean {
  const link = tokens[i]?.lower
  if ((link !== 'and' && link !== '&') || tags[i - 1] !== 'NNP' || tags[i + 1] !== 'NNP') return false
  if (link === 'and' && tokens[i - 1]?.text === tokens[i + 1]?.text) return true
  if (from === i - 1 || !isField(tokens[i - 1])) return false
  for (let end = i + 1; end <= i + farthest; end++) {
    const tag = tags[end]
    const isBody = bodies.has(tokens[end]?.lower ?? '')
    // "Lindo Relief and Porto Fund" are two.
    if (isBody && end > i + 1 && tags[end + 1] !== 'NNP')
      return (tag === 'NNP' || tag === 'N') && (isField(tokens[i + 1]) || isField(tokens[end - 1]))
    if (tag !== 'NNP') return false
  }
  return false
}
