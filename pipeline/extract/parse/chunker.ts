import { multiwordPrepositions } from '../../lexicon/function-words.ts'
import { findOrganization } from '../../lexicon/organizations.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { Tag } from '../tag.ts'
import type { Analysis, Chunk, Marker } from './chunk.ts'
import { type Index, parseNounPhrase } from './noun-phrase.ts'
import { parseVerbGroup, type VerbGroup } from './verb-group.ts'

const markerKind: Partial<Record<Tag, Marker['kind']>> = {
  PREP: 'prep',
  CONJ: 'conj',
  SUB: 'sub',
  WH: 'wh',
  PUNCT: 'punct',
  ADV: 'adv',
  ADJ: 'adj',
  NOT: 'adv',
  TO: 'prep',
}

function cover<T extends { from: number; to: number }>(mentions: readonly T[]): Map<number, T> {
  const at = new Map<number, T>()
  for (const mention of mentions) for (let i = mention.from; i < mention.to; i++) at.set(i, mention)
  return at
}

const abbreviated = new Set(['co', 'ltd', 'inc', 'corp', 'bros'])

/** "X Co. and Y": the point belongs to the name unless it ends the sentence. */
const isAbbreviated = ({ tokens }: Analysis, end: number): boolean =>
  abbreviated.has(tokens[end - 1]?.lower ?? '') && tokens[end]?.text === '.' && end + 1 < tokens.length

function indexOf(analysis: Analysis): Index {
  const nameAt = new Map<number, number>()
  for (let i = 0; i < analysis.tokens.length; i++) {
    const name = findOrganization(analysis.tokens, i, analysis.tags)
    if (name === null) continue
    const end = i + name.length + (isAbbreviated(analysis, i + name.length) ? 1 : 0)
    nameAt.set(i, end)
    i = end - 1
  }
  const dateAt = new Map(analysis.dates.map((date) => [date.from, date]))
  return { numberAt: cover(analysis.numbers), areaAt: cover(analysis.areas), nameAt, dateAt }
}

/** The words of each preposition of several words, longest first, by its first word. */
const multiwords: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of multiwordPrepositions) {
    const words = phrase.split(' ')
    const [first = ''] = words
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length)
  return byFirst
})()

function multiwordLength({ tokens }: Analysis, i: number): number {
  const phrases = multiwords.get(tokens[i]?.lower ?? '')
  const found = phrases?.find((words) => words.every((word, k) => tokens[i + k]?.lower === word))
  return found?.length ?? 1
}

function parseMarker(analysis: Analysis, i: number): Marker {
  const tag = analysis.tags[i] ?? 'PUNCT'
  const length = tag === 'PUNCT' ? 1 : multiwordLength(analysis, i)
  const text = analysis.tokens
    .slice(i, i + length)
    .map(({ lower }) => lower)
    .join(' ')
  return { kind: length > 1 ? 'prep' : (markerKind[tag] ?? 'punct'), from: i, to: i + length, text }
}

/** The sentence as a flat list of noun phrases, verb groups, dates and the words between them. */
export function chunk(analysis: Analysis): Chunk[] {
  const index = indexOf(analysis)
  const chunks: Chunk[] = []
  let i = 0
  while (i < analysis.tokens.length) {
    const date = index.dateAt.get(i)
    const isMultiword = multiwordLength(analysis, i) > 1 && !index.nameAt.has(i) && !index.numberAt.has(i)
    const before = chunks.at(-1)
    // "shows that, by March, …": what follows is said, not shown.
    if (analysis.tokens[i]?.lower === 'that' && before?.kind === 'verb' && before.form !== 'participle') {
      chunks.push({ kind: 'sub', from: i, to: i + 1, text: 'that' })
      i++
      continue
    }
    const found: Chunk =
      date !== undefined
        ? { kind: 'date', from: date.from, to: date.to, date }
        : ((isMultiword
            ? null
            : (parseNounPhrase(analysis, index, i) ?? parseVerbGroup(analysis.tokens, analysis.tags, i))) ??
          parseMarker(analysis, i))
    chunks.push(found)
    i = Math.max(found.to, i + 1)
  }
  return chunks.map((one, at): Chunk => {
    if (one.kind !== 'verb') return one
    if (continuesInfinitive(analysis, chunks, at, one)) return { ...one, form: 'infinitive' }
    return isSecondPredicate(chunks, at, one) ? { ...one, form: 'finite', passive: false } : one
  })
}

/** "…, and Peru donated 300 beds": a participle by its form, but with a subject behind "and" and an object. */
function isSecondPredicate(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  const [conj, subject, object] = [chunks[at - 2], chunks[at - 1], chunks[at + 1]]
  return (
    verb.form === 'participle' &&
    verb.from === verb.main &&
    conj?.kind === 'conj' &&
    subject?.kind === 'np' &&
    object?.kind === 'np'
  )
}

/** "to work with them and offer help": the second verb hangs on the same "to". */
function continuesInfinitive(analysis: Analysis, chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  const isBase = verbForms.get(analysis.tokens[verb.main]?.lower ?? '')?.some(({ form }) => form === 'base') === true
  const left = chunks[at - 1]
  if (verb.form !== 'finite' || verb.from !== verb.main || !isBase || left?.kind !== 'conj') return false
  const previous = chunks.slice(0, at).findLast((chunk) => chunk.kind === 'verb')
  return previous?.kind === 'verb' && previous.form === 'infinitive'
}
