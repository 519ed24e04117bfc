import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { Chunk, NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isBody, publisherOf } from './estimator-closing.ts'
import { bodies, impersonal, makers, papers } from './estimator-words.ts'
import { hasEconomicWord } from './quantity.ts'
import { prepText } from './spot.ts'

/** "by the fund's and the bank's count": the chunk of the paper, where two that made it are joined before it. */
export function paperBehind({ chunks, tags }: AnalyzedSentence, index: number): number {
  const [owner, joint, paper] = chunks.slice(index, index + 3)
  const isJoint = owner !== undefined && tags[owner.to - 1] === 'POSS' && joint?.kind === 'conj'
  return isJoint && paper?.kind === 'np' && tags.slice(paper.from, paper.head).includes('POSS') ? index + 2 : index
}

/** "In the fund's baseline Peru's growth is 3 percent", "In the bank's forecast Peru's exports fall": who made it, where what it tells of stands in one phrase with it; null where the paper is the last word. */
export function paperInside(at: AnalyzedSentence, index: number): Piece | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const owner = firstIndexIn(at.tags, np.from + 1, np.to, (tag) => tag === 'POSS')
  const isPaper = /^(?:baseline|scenario|forecast|outlook|projection|estimate|view)$/.test(
    at.tokens[owner + 1]?.lower ?? '',
  )
  const isInside = owner > 0 && owner + 2 < np.to && at.tags[owner + 2] === 'NNP'
  return isPaper && isInside ? { at, from: np.from, to: owner } : null
}

/** Papers that stand for those who made them: "the needs assessment puts". */
export const studies = /^(?:assessment|study|survey|report|paper|analysis)$/

/** "the National Institute of Statistics": a body, whose name ends in what it makes. */
export const isNamedBody = ({ tokens, tags }: AnalyzedSentence, { from, head }: NounPhrase): boolean =>
  tags[head] === 'NNP' &&
  tokens[head - 1]?.lower === 'of' &&
  tokens.slice(from, head - 1).some(({ lower }) => bodies.has(lower))

/** "data of the customs office" → the office; "Bangladesh Bank data" → the bank; "official figures" → nobody. */
export function makerOf(at: AnalyzedSentence, index: number): Piece | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  if (!papers.has(at.tokens[np.head]?.lower ?? '') || isNamedBody(at, np)) return withName(at, index)
  // "Singapore visitor numbers": a quantity, and no one's paper.
  if (at.tokens[np.head]?.lower === 'numbers' && hasEconomicWord([at.tokens[np.head - 1]?.lower ?? ''])) return null
  // "in their bleaker scenario", "in its May projection", "by her count"
  if (impersonal.has(at.tokens[np.from]?.lower ?? '')) return { at, from: np.from, to: np.from + 1 }
  // "a survey of 340 firms by the chamber": who made it stands behind whom it asked.
  const asked = prepText(at.chunks[index + 1]) === 'of' && prepText(at.chunks[index + 3]) === 'by'
  if (asked && isFree(at.chunks[index + 4])) return withName(at, index + 4)
  const maker = prepText(at.chunks[index + 1])
  const made = at.chunks[index + 2]
  if (maker !== null && makers.has(maker) && made?.kind === 'np') {
    // "in a scenario of long drought": what it supposes.
    const isOfContent = /^(?:scenario|case|variant)$/.test(at.tokens[np.head]?.lower ?? '') && maker === 'of'
    const isSomeone = isBody({ at, from: made.from, to: made.to }) || at.tags.slice(made.from, made.to).includes('NNP')
    return isOfContent && !isSomeone ? null : withName(at, index + 2)
  }
  const publisher = publisherOf(at, index)
  if (publisher > 0) return withName(at, publisher)
  // "Chilean customs figures"
  const last = at.tokens[np.head - 1]?.lower ?? ''
  const isOffice = bodies.has(last) || last === 'customs'
  // "central bank data", "finance ministry figures"; "customs data" name no one
  const kind = at.tokens[np.head - 2]
  const isOfState =
    offices.test(last) &&
    np.head - np.from >= 2 &&
    kind?.kind === 'word' &&
    at.tags[np.head - 2] !== 'DET' &&
    !kindsOfData.test(kind.lower)
  if ((isOffice && at.areas.some(({ from }) => from >= np.from && from <= np.from + 1)) || isOfState)
    return { at, from: np.from, to: np.head }
  // "by the fund's and the bank's count": both
  const [owner, joint] = [at.chunks[index - 2], at.chunks[index - 1]]
  const isJoint = joint?.kind === 'conj' && owner?.kind === 'np' && at.tags[owner.to - 1] === 'POSS'
  const isPaper = at.tags.slice(np.from, np.head).includes('POSS')
  if (isJoint && isPaper) return { at, from: owner.from, to: np.head - 1 }
  let to = np.head
  while (to > np.from && at.tags[to - 1] !== 'POSS' && at.tags[to - 1] !== 'NNP') to--
  // "the fund's July forecast", "the fund's July 2015 forecast"
  const time = at.dates.find((date) => date.to >= to && date.from < to)
  if (time !== undefined && at.tags[time.from - 1] === 'POSS' && time.from > np.from + 1) to = time.from
  if (at.tags[to - 1] === 'POSS') to--
  // "than expected in the September report"
  if (time !== undefined && time.from < to && time.from <= np.from + 1) return null
  const isNamed = at.tags.slice(np.from, to).includes('NNP') || at.tags[to] === 'POSS'
  // "Preliminary government data": the capital of the first word names no one.
  if (to === np.from + 1 && kindsOfData.test(at.tokens[np.from]?.lower ?? '')) return null
  // "GDP forecasts"
  if (hasEconomicWord(lowerWords({ at, from: np.from, to })) && at.tags[to] !== 'POSS') return null
  // "a United Nations report"
  const isArticle = /^an?$/.test(at.tokens[np.from]?.lower ?? '') && at.tags[np.from + 1] === 'NNP' && to > np.from + 1
  return to > np.from && isNamed ? { at, from: isArticle ? np.from + 1 : np.from, to } : null
}

/** Of whom the data are, where no name is told. */
const offices = /^(?:bank|ministry|agency|bureau)$/

const kindsOfData =
  /^(?:preliminary|official|provisional|latest|new|recent|initial|early|separate|monthly|quarterly|annual|revised|final|flash|advance)$/

/** "by the government and the World Bank,": another body behind "and", up to the next mark. */
function isSecondBody(at: AnalyzedSentence, index: number): boolean {
  const [own, link, more, next] = at.chunks.slice(index, index + 4)
  if (own?.kind !== 'np' || link?.kind !== 'conj' || link.text !== 'and' || more?.kind !== 'np') return false
  const isNamedBody = (np: typeof own): boolean =>
    np.number === null && (isBody({ at, from: np.from, to: np.to }) || at.tags[np.head] === 'NNP')
  return isNamedBody(own) && isNamedBody(more) && (next === undefined || next.kind === 'punct')
}

/** "estimated by the bank at 3 billion": a figure is no part of a name. */
const isFree = (chunk: Chunk | undefined): boolean => chunk?.kind === 'np' && chunk.number === null

/** "the guild's president, Ana Ruiz", "Ana Ruiz of the island's school": with name and house. */
function withName(at: AnalyzedSentence, index: number): Piece {
  const own = at.chunks[index]
  let end = index + 1
  // "the Tourism and Sports Minister"
  const joined = at.chunks[end + 1]
  const isName = own?.kind === 'np' && at.tags[own.head] === 'NNP'
  if (isName && at.chunks[end]?.kind === 'conj' && joined?.kind === 'np' && at.tags[joined.from] === 'NNP') end += 2
  else if (isSecondBody(at, index)) end += 2
  while (['of', 'at', 'for'].includes(prepText(at.chunks[end]) ?? '') && isFree(at.chunks[end + 1])) end += 2
  const [comma, name] = [at.chunks[end], at.chunks[end + 1]]
  const np = at.chunks[end - 1]
  const last = at.tokens[np?.kind === 'np' ? np.head : 0]?.lower ?? ''
  const isApposed =
    isPeopleNoun(last) && comma?.kind === 'punct' && at.tokens[comma.from]?.text === ',' && name?.kind === 'np'
  const isPerson = isApposed && at.tags[name.from] === 'NNP'
  return { at, from: own?.from ?? 0, to: at.chunks[isPerson ? end + 1 : end - 1]?.to ?? 0 }
}

/** "according to a government assessment", "according to a survey of hoteliers": the paper itself, where it is told apart. */
export function paperAt(at: AnalyzedSentence, index: number): Piece | null {
  const np = at.chunks[index]
  const isStudy = np?.kind === 'np' && studies.test(at.tokens[np.head]?.lower ?? '')
  return isStudy && np.head - np.from >= 2 ? { at, from: np.from, to: np.to } : null
}

/** "that was the bank's verdict": whose it was. */
export function ownerOfVerdict(at: AnalyzedSentence, { at: place }: Clause): Piece | null {
  const [before, np] = [at.chunks[place - 1], at.chunks[place + 1]]
  const isPointing = before !== undefined && /^(?:this|that|such|so)$/.test(at.tokens[before.to - 1]?.lower ?? '')
  return isPointing && np?.kind === 'np' && papers.has(at.tokens[np.head]?.lower ?? '') ? makerOf(at, place + 1) : null
}

/** "the bank's forecast for Peru is": whose forecast it is. */
export function ownerOfForecast(at: AnalyzedSentence, { subject }: Clause): Piece | null {
  const np = at.chunks[subject?.first ?? -1]
  const isForecast =
    np?.kind === 'np' &&
    /^(?:forecast|projection|estimate|guess|reckoning|tally|count|figure)s?$/.test(at.tokens[np.head]?.lower ?? '')
  return isForecast && at.tags.slice(np.from, np.head).includes('POSS') ? makerOf(at, subject?.first ?? -1) : null
}

/** "the then" tells nothing. */
export const namesSomeone = ({ at, from, to }: Piece): boolean =>
  at.tags.slice(from, to).some((tag) => tag !== 'DET' && tag !== 'ADV' && tag !== 'PREP')

/** "a hole of 3 million in the accounts of the firms": where it is, and no one tells. */
export const isTorn = ({ tokens, chunks }: AnalyzedSentence, i: number): boolean =>
  tokens
    .slice(Math.max(0, (chunks[i]?.from ?? 0) - 6), chunks[i]?.from)
    .some(({ lower }) => /^(?:hole|gap)s?$/.test(lower))

/** "is forecast at 2% by X and at 3% by Y": right behind the figure. */
export function isAgent({ chunks, clauses }: AnalyzedSentence, i: number): boolean {
  const np = chunks[i - 1]
  if (np?.kind !== 'np' || np.number === null) return false
  const clause = clauses.findLast(({ at: place }) => place < i)
  return clause?.verb.passive === true && hasVerbClass(clause.verb.lemma, null, 'estimate')
}
