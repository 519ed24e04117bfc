import { isTogether, kindOfNoun } from '../../lexicon/contact-words.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { twoSides } from './pairs.ts'
import { canAct } from './party.ts'
import { lasting } from './read-events.ts'
import { argumentOf, headWords, type Reading, readingOf, type Status, sideOf, subjectOf, wordsOf } from './reading.ts'

/** What comes about by a noun: "announced the creation of a joint committee", "endorsed the setting up of a fund". */

const founding = words(
  'creation formation establishment launch opening setting founding inauguration signing conclusion start introduction',
)

const statusOf: Readonly<Record<string, Status>> = {
  agree: 'agreed',
  endorse: 'agreed',
  approve: 'agreed',
  back: 'agreed',
  decide: 'agreed',
  announce: 'established',
  declare: 'established',
  celebrate: 'established',
  mark: 'established',
  propose: 'proposed',
  suggest: 'proposed',
}

/** "the creation of a panel", "the setting up of a panel": what is founded. */
function thingOf(at: AnalyzedSentence, clause: Clause): NounPhrase | null {
  const { verb, subject } = clause
  const told = verb.passive ? subject : argumentOf(clause, verb.lemma === 'agree' ? 'on' : null)?.nominal
  const member = told?.members[0]
  if (member === undefined || !founding.has(at.tokens[member.np.head]?.lower ?? '')) return null
  const of = at.chunks[member.end]?.kind === 'adv' ? member.end + 1 : member.first + 1
  const thing = isOf(at.chunks[of]) ? at.chunks[of + 1] : undefined
  return thing?.kind === 'np' ? thing : null
}

const partnerOf = (at: AnalyzedSentence, clause: Clause): Piece | null => {
  const other = sideOf(at, clause, 'with', 'between')
  return other !== null && canAct(other) ? other : null
}

export function foundings(at: AnalyzedSentence, clause: Clause): Reading[] {
  const status = statusOf[clause.verb.lemma]
  // "The creation of a joint panel was announced by Peru and Chile"
  const own = clause.verb.passive ? sideOf(at, clause, 'by') : subjectOf(at, clause)
  const actor = status === undefined ? null : own
  const thing = actor === null || !canAct(actor) ? null : thingOf(at, clause)
  const kind = thing === null ? null : kindOfNoun(headWords(at, thing))
  if (actor === null || thing === null || kind === null || status === undefined || !lasting.has(kind)) return []
  const partner = partnerOf(at, clause)
  const sides = partner === null ? twoSides(actor) : { actor, counterpart: partner }
  const isShared =
    sides.counterpart !== null ||
    isOfMany(at, actor) ||
    wordsOf(at, thing).some((word) => ofTwo.has(word)) ||
    (status === 'proposed' && isTogether(wordsOf(at, thing)))
  if (!isShared) return []
  const made = kind === 'agreement' && status !== 'proposed' ? 'agreed' : status
  return [readingOf(at, clause, kind, { ...sides, kindAt: { at, from: thing.from, to: thing.to }, status: made })]
}

/** "a regional office" may be one's own. */
const ofTwo = words('joint shared common bilateral trilateral binational')

/** "the ministers", "leaders of the region" */
const isOfMany = (at: AnalyzedSentence, piece: Piece): boolean =>
  wordsOf(at, piece).some((word) =>
    /^(?:ministers|leaders|states|countries|governments|presidents|members)$/.test(word),
  )
