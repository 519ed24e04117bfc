import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { memberAt, type Nominal } from '../parse/nominal.ts'
import { isSuperlative } from '../superlative.ts'
import { hasWord } from '../word-test.ts'
import { doerOf, firstBehind, partyBehind, partyFrom } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { statusOfGift } from './gift-subject.ts'
import { headOf } from './head-of.ts'
import { genitiveIn } from './owner-words.ts'
import { progressOf } from './progress.ts'
import { towards } from './relative-receivers.ts'
import type { Parties } from './role-readers.ts'
import type { Telling } from './telling.ts'

const openHanded = /^(?:generous|liberal|helpful|open-handed|big-hearted|bountiful)$/

const firstOf = (nominal: Nominal | null | undefined): NounPhrase | undefined => nominal?.members[0]?.np

/** Whether a phrase ranks: "the most generous", "the largest". */
const ranks = ({ tokens }: AnalyzedSentence, { from, to }: NounPhrase): boolean =>
  hasWord(tokens.slice(from, to), isSuperlative)

/** The last word of a phrase, which an adjective may be. */
const lastOf = ({ tokens }: AnalyzedSentence, { to }: NounPhrase): string => tokens[to - 1]?.lower ?? ''

/** "the most generous", "generous of all": said of a giver. */
const isOfGiver = (at: AnalyzedSentence, np: NounPhrase | undefined): boolean =>
  np !== undefined && openHanded.test(lastOf(at, np)) && ranks(at, np)

const isBeside = ({ prep, nominal }: Argument, index: number): boolean =>
  (prep === 'with' || prep === 'at') && nominal.members.some(({ first, end }) => first <= index && index < end)

/** A clause that ranks a giver or a gift, and says with how much. */
interface Ranking {
  readonly clause: Clause
  readonly donor: Parties['donor']
  readonly status: Telling['status']
}

function rankingOf(at: AnalyzedSentence, index: number): Ranking | null {
  const clause = at.clauses.find(
    ({ verb, fronted, arguments: found }) =>
      verb.form === 'finite' && [...fronted, ...found].some((one) => isBeside(one, index)),
  )
  if (clause?.subject == null) return null
  const object = clause.arguments.find(({ prep }) => prep === null)?.nominal
  const { subject } = clause
  const [subjectNp, objectNp] = [firstOf(subject), firstOf(object)]
  const status = 'delivered'
  if (clause.verb.lemma === 'give' || clause.verb.lemma === 'help') {
    const isMost = clause.arguments.some(
      ({ prep, nominal }) => prep === 'more than' || (prep === null && /^(?:most|more)$/.test(headOf(at, { nominal }))),
    )
    return isMost && !clause.verb.passive ? { clause, donor: doerOf(at, clause), status } : null
  }
  if (!/^(?:be|remain|become|prove)$/.test(clause.verb.lemma)) return null
  if (isOfGiver(at, objectNp)) return { clause, donor: doerOf(at, clause), status }
  if (isOfGiver(at, subjectNp) && object !== undefined) return { clause, donor: partyFrom(at, object), status }
  const owner = subjectNp === undefined ? null : genitiveIn(at, subjectNp)
  if (owner === null || object === undefined || objectNp === undefined) return null
  // "is the largest gift", "Kenya's gift is the largest"
  const told =
    (ranks(at, objectNp) ? statusOfGift(at, object) : null) ??
    (isLargest(at, objectNp) ? statusOfGift(at, subject) : null)
  return told === null ? null : { clause, donor: owner, status: told }
}

/** Whether the last word ranks: "the largest", no gift that is. */
const isLargest = (at: AnalyzedSentence, np: NounPhrase): boolean => ranks(at, { ...np, from: np.to - 1 })

/** "With 40 tents Kenya has been the most generous", "At 40 tents, Kenya's is the largest gift": how much the one gave that is ranked. */
export function rankedTelling(at: AnalyzedSentence, { index, kind }: AidFigure): Telling | null {
  const ranking = kind === 'known' ? rankingOf(at, index) : null
  if (ranking?.donor == null) return null
  const progress = progressOf(at, ranking.clause)
  if (progress === null) return null
  const governor = { clause: ranking.clause, relation: 'oblique', prep: 'with' } as const
  const status = progress === 'ahead' ? 'pledged' : ranking.status
  return { mode: 'give', status, governor, rule: 'aid-ranked' }
}

/** Who gives what such a clause ranks, and to whom. */
export function partiesOfRanking(at: AnalyzedSentence, index: number): Parties {
  const ranking = rankingOf(at, index)
  if (ranking === null) return { donor: null, recipient: null }
  const { clause, donor } = ranking
  const behind = collectArguments(at.chunks, memberAt(at.chunks, index)?.end ?? index + 1, at.chunks.length).found
  const own = clause.subject === null ? [] : collectArguments(at.chunks, clause.subject.first, clause.at).found
  const toWhom = clause.verb.lemma === 'give' ? partyBehind(at, clause.arguments, [null]) : null
  return { donor, recipient: toWhom ?? firstBehind(at, [...clause.arguments, ...own, ...behind], towards) }
}
