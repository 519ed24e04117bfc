import { isPlural } from '../../lexicon/nouns.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { opensToldSubject } from '../parse/next-clause.ts'
import type { Piece } from '../piece.ts'

const isApposition = ({ at, from }: Piece): boolean => /^an?$/.test(at.tokens[from]?.lower ?? '')

function isHeadOfNames({ at, from, to }: Piece, next: Piece | undefined): boolean {
  const isCount = at.numbers.some((number) => number.from === from)
  return isCount && next !== undefined && at.tags[to - 1] === 'N' && at.tags[next.from] === 'NNP'
}

const isNamed = ({ at, from, to }: Piece): boolean => at.tags.slice(from, to).some((tag) => tag === 'NNP')

/** "both [Peru]" */
const withoutBoth = (part: Piece): Piece =>
  part.to > part.from + 1 && part.at.tokens[part.from]?.lower === 'both' ? { ...part, from: part.from + 1 } : part

/** The members of "X, Y and the Z": cut at commas and "and"; one piece where a member has no name of its own. */
export function membersOf(actor: Actor): Actor[] {
  const { at, from, to } = actor.piece
  const parts: Piece[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    const lower = at.tokens[i]?.lower
    // The "and" of "Trinidad and Tobago" joins no two.
    if (at.tags[i] === 'NNP' && i < to) continue
    if (i < to && lower !== ',' && lower !== 'and' && lower !== '&') continue
    if (i > start) parts.push({ at, from: start, to: i })
    start = i + 1
  }
  // "Two firms, X and Y, and the Z, a charity": what only says what they are is no member.
  const own = parts.filter((part, i) => !isApposition(part) && !isHeadOfNames(part, parts[i + 1]))
  return own.length > 1 && own.every(isNamed) ? own.map((part) => actorOf(withoutBoth(part))) : [actor]
}

/** Several by name or by number, of whom "each" may be said. */
export function areSeveral(actor: Actor | null): boolean {
  if (actor === null) return false
  const { at, from } = actor.piece
  const np = at.chunks[chunkOf(at, from)]
  return (
    membersOf(actor).length > 1 ||
    (np?.kind === 'np' && at.tags[np.head] !== 'NNP' && isPlural(at.tokens[np.head]?.lower ?? ''))
  )
}

/** Chunks of "(the Red Cross of Peru and Chile)". */
const longestBracket = 12

/** Behind a bracket without figures: "20 tents (Peru), 30 beds (Chile)"; or with nothing but the same money: "5 million kroner ($600,000)". */
function behindBracket(at: AnalyzedSentence, open: number): number {
  const first = at.chunks[open]
  if (first?.kind !== 'punct' || first.text !== '(') return open
  const [inside, close] = [at.chunks[open + 1], at.chunks[open + 2]]
  const isMoney = inside?.kind === 'np' && inside.number?.kind === 'money'
  if (isMoney && close?.kind === 'punct' && close.text === ')') return open + 3
  for (let i = open + 1; i < open + longestBracket; i++) {
    const chunk = at.chunks[i]
    if (chunk === undefined || (chunk.kind === 'np' && chunk.number !== null)) return open
    if (chunk.kind === 'punct' && chunk.text === ')') return i + 1
  }
  return open
}

/** Whether two chunks stand in one list of figures: nothing but commas and "and" between them, or who is named in brackets. */
export function isListed(at: AnalyzedSentence, end: number, next: number): boolean {
  const start = behindBracket(at, end)
  for (let i = start; i < next; i++) {
    const chunk = at.chunks[i]
    const joins =
      chunk?.kind === 'conj' ||
      (chunk?.kind === 'punct' && /^[,;]$/.test(chunk.text) && (start > end || chunk.text === ','))
    if (!joins) return false
  }
  // "20 tents, and nurses who had served in Mali are at work": of a clause of their own
  return next > start && !opensToldSubject(at.chunks, next)
}

/** "20 tents given by Peru, 30 beds given by Chile": one list, of whose things participles tell more. */
export function goesOnInList(at: AnalyzedSentence, end: number, next: number): boolean {
  const joint = at.chunks[next - 1]
  if (joint?.kind !== 'conj' && !(joint?.kind === 'punct' && joint.text === ',')) return false
  return at.chunks.slice(end, next).every((chunk) => {
    if (chunk.kind === 'verb') return chunk.form === 'participle'
    return chunk.kind !== 'wh' && chunk.kind !== 'sub' && (chunk.kind !== 'punct' || chunk.text === ',')
  })
}
