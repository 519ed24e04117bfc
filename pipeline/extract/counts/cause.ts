import {
  caseNouns,
  disasterSigns,
  disasterWords,
  diseaseWords,
  mishapWords,
  roadEnds,
  turmoilWords,
  unconfirmedWords,
} from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { lastIndexIn } from '../index-in.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { hasWord, wordFact, wordTest } from '../word-test.ts'

/** What people die of where a count of the dead does not say it. */
export type Cause = 'disease' | 'disaster'

const isTrouble = (lower: string): boolean =>
  disasterWords.has(lower) ||
  diseaseWords.has(lower) ||
  turmoilWords.has(lower) ||
  lower === 'road' ||
  lower === 'roads'

/** A disease, a disaster or what may be one. */
export const isCause = wordTest(isTrouble)

/** These, and what kills now and then. */
const mayKill = wordFact(({ lower }) => isTrouble(lower) || mishapWords.has(lower))

/** "the road toll", "died on Danish roads"; a road is no cause else. */
function isDeadlyRoad({ tokens }: AnalyzedSentence, i: number): boolean {
  if (tokens[i]?.lower === 'road') return roadEnds.has(tokens[i + 1]?.lower ?? '')
  const on = lastIndexIn(tokens, i - 5, i, ({ lower }) => lower === 'on')
  const isOver = tokens.slice(0, Math.max(on, 0)).some(({ lower }) => deadly.test(lower))
  return tokens[i]?.lower === 'roads' && on >= 0 && isOver
}
const deadly = /^(?:died|dead|deaths?|killed|fatalit(?:y|ies)|lives)$/

/** "killed in the riots", "Unrest has left 12 dead"; not "amid unrest", "since the coup", "in riot-hit Lima". */
function isDeadlyTurmoil({ tokens, tags }: AnalyzedSentence, i: number): boolean {
  if (tokens[i + 1]?.text === '-') return false
  const before = tokens.slice(Math.max(i - 4, 0), i)
  const prep = before.findLastIndex((_, k) => tags[i - before.length + k] === 'PREP')
  if (prep >= 0) return inside.test(before[prep]?.lower ?? '')
  return tokens.slice(i + 1, i + 8).some(({ lower }) => killing.test(lower))
}
const inside = /^(?:in|of|from|by|during)$/
const killing = /^(?:kill(?:s|ed)?|left|claim(?:s|ed)?)$/

function causeAt(at: AnalyzedSentence, i: number): Cause | null {
  const token = at.tokens[i]
  if (token === undefined || token.kind !== 'word' || token.word === null || !mayKill(token.word)) return null
  // "the Covid-hit country": what it suffers from, and no one's death
  const isHit =
    at.tokens[i + 1]?.text === '-' && /^(?:hit|stricken|struck|ravaged)$/.test(at.tokens[i + 2]?.lower ?? '')
  if (diseaseWords.has(token.lower)) return isHit ? null : 'disease'
  if (turmoilWords.has(token.lower) || mishapWords.has(token.lower)) return isDeadlyTurmoil(at, i) ? 'disaster' : null
  if (!disasterWords.has(token.lower)) return isDeadlyRoad(at, i) ? 'disaster' : null
  // "a fever that attacks the lungs"
  return at.tags[i] === 'V' ? null : 'disaster'
}

const noCause: readonly null[] = []

/** For each token, and for the end, the cause named last before it, else the first behind. */
const causesOf = oncePerSentence((at: AnalyzedSentence): readonly (Cause | null)[] => {
  if (!hasWord(at.tokens, mayKill)) return noCause
  const before: (Cause | null)[] = [null]
  let first: Cause | null = null
  for (let i = 0; i < at.tokens.length; i++) {
    const cause = causeAt(at, i)
    first ??= cause
    before.push(cause ?? before[i] ?? null)
  }
  return first === null ? before : before.map((cause) => cause ?? first)
})

/** The last cause that a sentence names; a disease that follows a storm is what its later counts are of. */
export function lastCause(at: AnalyzedSentence): Cause | null {
  return causesOf(at).at(-1) ?? null
}

const isOfIllness = (lower: string): boolean =>
  caseNouns.has(lower) || unconfirmedWords.has(lower) || lower === 'patients'

const isDisasterSign = wordFact(({ lower }) => disasterSigns.has(lower))

/** "40 dead, 12 missing": who is hurt, buried or homeless tells of a disaster where none is named. */
export const causeImplied = ({ tokens }: AnalyzedSentence): Cause | null =>
  hasWord(tokens, isDisasterSign) && !tokens.some(({ lower }) => isOfIllness(lower)) ? 'disaster' : null

/** "Since the war 340 covid deaths", "30 have died of Ebola", "lost 40 people to the floods": what the count itself says goes before what is named elsewhere. */
function causeOfOwn(at: AnalyzedSentence, place: number): Cause | null {
  const behind = at.tokens.slice(place, place + 12)
  const own = behind.findIndex(({ word }) => word !== null && mayKill(word))
  // "Covid-hit", but "Covid-19"
  const isJoined = behind[own + 1]?.text === '-' && behind[own + 2]?.kind !== 'digits'
  if (own < 1 || isJoined) return null
  const cause = causeAt(at, place + own)
  const tags = at.tags.slice(place + 1, place + own)
  if (cause === null || tags.some((tag, k) => tag === 'PUNCT' || (tag === 'NUM' && k > 0))) return null
  const prep = tags.lastIndexOf('PREP')
  if (tags.slice(prep + 1).some((tag) => outsidePhrase.has(tag))) return null
  const word = behind[prep + 1]?.lower ?? ''
  if (cause === 'disease') return prep < 0 || /^(?:of|from)$/.test(word) ? cause : null
  return prep >= 0 && /^(?:to|from)$/.test(word) ? cause : null
}
const outsidePhrase = new Set(['V', 'AUX', 'MODAL', 'CONJ', 'SUB', 'WH', 'PRON', 'TO'])

export const causeFor = (at: AnalyzedSentence, place: number, discourse: Discourse): Cause | null =>
  (hasWord(at.tokens, mayKill) ? causeOfOwn(at, place) : null) ?? causesOf(at)[place] ?? discourse.cause
