import { isCouncil, isTogether, kindOfNoun } from '../../lexicon/contact-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { hyphenated } from './pairs.ts'
import { families, lasting } from './read-events.ts'
import { argumentOf, headWords, type Reading, readingOf } from './reading.ts'
import { thoseBehind } from './those-behind.ts'

/** What stands between two: that it is there, began its work, or since when. */

const standing = /^(?:place|operation|force|effect|use|existence)$/

const works = /^(?:doors|work|operations|operation|duties|duty)$/

/** "A cross-border unit opened its doors", "The joint panel took up its work". */
function beginsWork(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { verb, subject } = clause
  const object = argumentOf(clause, null)?.nominal.members[0]?.np
  const isBegun =
    /^(?:open|start|begin|take|resume)$/.test(verb.lemma) && works.test(at.tokens[object?.head ?? -1]?.lower ?? '')
  const np = isBegun ? subject?.members[0]?.np : undefined
  if (np === undefined || kindOfNoun(headWords(at, np)) !== 'mechanism') return null
  const those = thoseBehind(at, np, clause.at) ?? hyphenated(at, np.from, np.to)
  if (those === null && !isTogether(headWords(at, np))) return null
  return readingOf(at, clause, 'mechanism', { ...(those ?? { actor: null }), status: 'established' })
}

/** "A cooperation agreement between A and B dates from May 2016". */
function datesFrom(at: AnalyzedSentence, clause: Clause): Reading | null {
  const np = clause.verb.lemma === 'date' ? clause.subject?.members[0]?.np : undefined
  const kind = np === undefined ? null : kindOfNoun(headWords(at, np))
  if (np === undefined || kind === null || !lasting.has(kind)) return null
  const those = thoseBehind(at, np, clause.at) ?? hyphenated(at, np.from, np.to)
  return readingOf(at, clause, kind, { ...(those ?? { actor: null }), status: families[kind]?.status ?? 'held' })
}

const table = /^(?:table|agenda)$/

/** "A trade accord is under negotiation", "has lain on the table since 2008", "awaits signature": not agreed on yet. */
function isPending(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { verb, subject } = clause
  const np = subject?.members[0]?.np
  if (np === undefined || kindOfNoun(headWords(at, np)) !== 'agreement') return null
  const head = (...preps: readonly (string | null)[]): string =>
    at.tokens[argumentOf(clause, ...preps)?.nominal.members[0]?.np.head ?? -1]?.lower ?? ''
  const isTalkedOf =
    verb.lemma === 'be' && /^(?:negotiation|discussion|preparation|consideration)$/.test(head('under', 'in'))
  const isLying = /^(?:be|lie|sit|remain)$/.test(verb.lemma) && table.test(head('on'))
  const isAwaiting = /^(?:await|need)$/.test(verb.lemma) && /^(?:signature|ratification|approval)$/.test(head(null))
  if (!isTalkedOf && !isLying && !isAwaiting) return null
  const those = thoseBehind(at, np, clause.at) ?? hyphenated(at, np.from, np.to)
  return readingOf(at, clause, 'agreement', { ...(those ?? { actor: null }), status: 'proposed' })
}

/** "A hotline between A and B has been in place since May", "There is a joint committee of A and B", "is operational". */
export function isThere(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { verb, subject } = clause
  if (verb.passive) return []
  const begun = beginsWork(at, clause) ?? datesFrom(at, clause) ?? isPending(at, clause)
  if (begun !== null) return [begun]
  if (!/^(?:be|exist|remain|operate|function|meet|sit|convene)$/.test(verb.lemma)) return []
  const opens = at.tokens[verb.from]?.lower
  const theme = opens === 'there' ? argumentOf(clause, null)?.nominal : subject
  const np = theme?.members[0]?.np
  const own = np === undefined ? [] : headWords(at, np)
  if (np === undefined || (kindOfNoun(own) !== 'mechanism' && !isCouncil(own))) return []
  const place = argumentOf(clause, 'in')?.nominal.members[0]?.np
  const isInPlace = place !== undefined && standing.test(at.tokens[place.head]?.lower ?? '')
  const isWorking = /^(?:operational|active|operating|open)$/.test(at.tokens[verb.to]?.lower ?? '')
  const isLinking = verb.lemma === 'be' || verb.lemma === 'remain'
  if (opens !== 'there' && isLinking && !isInPlace && !isWorking) return []
  // "The committee of the Danish and Swedish bakers meets": of no countries
  const isClub = /^(?:meet|sit|convene)$/.test(verb.lemma) && kindOfNoun(own) !== 'mechanism'
  const behind = isClub ? null : thoseBehind(at, np, opens === 'there' ? at.chunks.length : clause.at)
  const those = behind ?? hyphenated(at, np.from, np.to)
  return those === null ? [] : [readingOf(at, clause, 'mechanism', { ...those, status: 'established' })]
}
