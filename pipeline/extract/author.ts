import { countryOf } from '../lexicon/areas/index.ts'
import type { DonorType } from '../lexicon/organizations.ts'
import type { Actor } from './actors.ts'
import { doerOf, partyFrom } from './aid/actors-near.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { wordBefore } from './areas.ts'
import { labelOf } from './day-label.ts'
import { isVerbless } from './is-verbless.ts'
import { nominalAt } from './parse/nominal.ts'
import { lowerWords, type Piece } from './piece.ts'
import { isQuestion } from './question.ts'

const writing: ReadonlySet<DonorType> = new Set([
  'government',
  'local_government',
  'embassy',
  'military',
  'company',
  'foundation',
  'ngo',
  'royal',
  'party',
])

/** The one country that a line names, other than as the place where something sits. */
function countryIn({ areas, tokens }: AnalyzedSentence): { iso3: string; piece: Pick<Piece, 'from' | 'to'> } | null {
  const named = areas.filter(({ from }) => wordBefore(tokens, from) !== 'in')
  const codes = new Set(named.map(({ areaId }) => countryOf(areaId)))
  const [iso3, ...others] = codes
  const last = named.at(-1)
  return iso3 == null || others.length > 0 || last === undefined ? null : { iso3, piece: last }
}

/** The first body from a chunk on, with the country that the line names beside it. */
function bodyFrom(at: AnalyzedSentence, first: number): Actor | null {
  for (let i = first; i < at.chunks.length; i++) {
    const nominal = at.chunks[i]?.kind === 'np' ? nominalAt(at.chunks, i) : null
    const actor = nominal === null ? null : partyFrom(at, nominal)
    if (actor === null || !writing.has(actor.type)) continue
    const home = actor.iso3 === null && actor.areas.length === 0 ? countryIn(at) : null
    return home === null ? actor : { ...actor, iso3: home.iso3, iso3Piece: { at, ...home.piece } }
  }
  return null
}

/** No signature or title is longer. */
const longestLine = 24

const papers =
  /^(?:releases?|news|newsletter|statement|minutes|notes?|notice|bulletin|message|letter|diary|circular|post|communiqué|announcement|report|update|remarks|speech|address|intervention|toast|comments|opinion|agenda|calendar|programme|program|appointments)$/

/** The body whose name a line opens with. */
function openingBody(at: AnalyzedSentence): Actor | null {
  const nominal = nominalAt(at.chunks, 0)
  const actor = nominal === null ? null : partyFrom(at, nominal)
  return actor !== null && writing.has(actor.type) ? bodyFrom(at, 0) : null
}

/** "Press release of the Peruvian embassy.", "Our news from Oxfam": whose the text is. */
function titled(at: AnalyzedSentence): Actor | null {
  const paper = at.chunks.findIndex((chunk) => chunk.kind === 'np' && papers.test(at.tokens[chunk.head]?.lower ?? ''))
  const prep = at.chunks[paper + 1]
  // "Ministry of Health of Peru, diary for the week"
  if (paper >= 2 && at.chunks[paper - 1]?.kind === 'punct') return openingBody(at)
  // "By Ana Ruiz, foreign minister of Peru"
  if (at.tokens[0]?.lower === 'by' && at.chunks[0]?.kind === 'prep') return bodyFrom(at, 1)
  return paper >= 0 && paper < 3 && prep?.kind === 'prep' && /^(?:of|by|from)$/.test(prep.text)
    ? bodyFrom(at, paper + 2)
    : null
}

/** "The Peruvian embassy in Chad is pleased to say": an embassy that a text opens with has written it. */
function embassyOpening(at: AnalyzedSentence): Actor | null {
  const first = at.chunks.findIndex(({ kind }) => kind === 'np')
  const nominal = first < 0 || first > 1 ? null : nominalAt(at.chunks, first)
  const actor = nominal === null ? null : partyFrom(at, nominal)
  return actor?.type === 'embassy' ? actor : null
}

/** Who an opening sentence says that the text is written by. */
export function authorOpening(at: AnalyzedSentence): Actor | null {
  if (at.sentence.index > 0) return null
  return (isVerbless(at) && at.tokens.length <= longestLine ? titled(at) : null) ?? embassyOpening(at)
}

const notWriters = /^(?:source|sources|photo|photos|contact|picture|video|credit)$/

/** "Ministry of Health, Republic of Chad", "Signed: the Embassy of Peru": who signs at the end of a text. */
export function signerOf(at: AnalyzedSentence): Actor | null {
  const isLine =
    isVerbless(at) && at.tokens.length <= longestLine && !at.numbers.some(({ nonFigure }) => nonFigure === null)
  return isLine && labelOf(at) === null && !notWriters.test(at.tokens[0]?.lower ?? '') ? bodyFrom(at, 0) : null
}

/** "What has Peru done?": who is asked answers with "we". */
export function askedIn(at: AnalyzedSentence): Actor | null {
  if (!isQuestion(at.tokens)) return null
  const clause = at.clauses.find(({ subject }) => subject !== null)
  const doer = clause === undefined ? null : doerOf(at, clause)
  return doer !== null && doer.iso3 !== null ? doer : null
}

const first = new Set(['we', 'us', 'i', 'me', 'our', 'my'])
const marks = /^["“”«»]$/

/** Whether words stand in a sentence with quotation marks: those who are quoted speak there. */
const isQuoted = ({ at }: Piece): boolean => at.tokens.some(({ text }) => marks.test(text))

/** Whom "we" and "our" stand for where no one is quoted: who writes the text. */
export const authorFor = ({ piece }: Pick<Actor, 'piece'>, author: Actor | null): Actor | null =>
  first.has(lowerWords(piece)[0] ?? '') && !isQuoted(piece) ? author : null
