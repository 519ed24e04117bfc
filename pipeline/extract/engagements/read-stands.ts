import { singularOf } from '../../lexicon/nouns.ts'
import { blamingVerbs, secondingVerbs, stands } from '../../lexicon/speech-verbs.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { canAct, isNamed } from './party.ts'
import { isNamedPerson } from './read-meetings.ts'
import { antecedentOf, argumentOf, type Reading, readingOf, sideOf, subjectOf, wordsOf } from './reading.ts'
import { isCrowd, isUnofficial } from './unofficial.ts'

/** Stands taken: for or against what another does, or as another has taken them. */

const bids = words('call appeal demand request plea warning')

/** "reiterated its call on Peru to reopen the road": whom one has turned to before. */
function repeatsCall(at: AnalyzedSentence, clause: Clause, np: NounPhrase): Reading | null {
  const isAnew = /^(?:reiterate|repeat|renew)$/.test(clause.verb.lemma)
  const isOwn = /^(?:its|his|her|their)$/.test(at.tokens[np.from]?.lower ?? '')
  if (!isAnew || !isOwn || !bids.has(singularOf(at.tokens[np.head]?.lower ?? ''))) return null
  const other = sideOf(at, clause, 'on', 'upon', 'to')
  return other !== null && canAct(other) && isNamed(other)
    ? readingOf(at, clause, 'public_statement', { counterpart: other, isSpeech: true, implied: 'policy_position' })
    : null
}

/** "deplored Peru's decision", "echoed the call of Peru": of another country's doings. */
export function takesStand(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  const np = (argumentOf(clause, null)?.nominal ?? antecedentOf(at, clause))?.members[0]?.np
  const actor = subjectOf(at, clause)
  if (np === undefined || passive || (actor !== null && isUnofficial(actor))) return null
  const repeated = repeatsCall(at, clause, np)
  if (repeated !== null) return repeated
  const isSeconding = secondingVerbs.has(lemma) && stands.has(singularOf(at.tokens[np.head]?.lower ?? ''))
  if (!isSeconding && !blamingVerbs.has(lemma)) return null
  // "regretted the deaths of miners in Peru"
  const isLoss = losses.has(singularOf(at.tokens[np.head]?.lower ?? ''))
  const implied = isLoss && /^(?:regret|lament|deplore|bemoan)$/.test(lemma) ? 'sympathy' : 'policy_position'
  return readingOf(at, clause, 'public_statement', { isSpeech: true, isPlain: true, implied, isAbout: isLoss })
}

const losses = words('death loss tragedy victim casualty accident disaster suffering')

const support = words('weight support backing')

/** "came out against the ban", "sided with Peru", "threw its weight behind Peru": a stand told by a turn of phrase. */
export function standsBy(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, particle, passive } = clause.verb
  const actor = subjectOf(at, clause)
  const isBehind =
    /^(?:throw|put)$/.test(lemma) &&
    support.has(at.tokens[argumentOf(clause, null)?.nominal.members[0]?.np.head ?? -1]?.lower ?? '') &&
    argumentOf(clause, 'behind') !== undefined
  const isOut =
    lemma === 'come' &&
    particle === 'out' &&
    argumentOf(clause, 'in support of', 'in favour of', 'in favor of', 'against') !== undefined
  const isSide = lemma === 'side' && argumentOf(clause, 'with') !== undefined
  const isAgainst =
    /^(?:protest|object|rail|argue|campaign|warn)$/.test(lemma) &&
    argumentOf(clause, 'against') !== undefined &&
    (actor === null || !(isUnofficial(actor) || isCrowd(actor))) &&
    !warnsOwn(at, clause)
  return !passive && (isBehind || isOut || isSide || isAgainst)
    ? readingOf(at, clause, 'public_statement', { isSpeech: true, implied: 'policy_position' })
    : null
}

/** "warned its citizens against travel", "warned Germans against travel": those at home. */
function warnsOwn(at: AnalyzedSentence, clause: Clause): boolean {
  const np = clause.verb.lemma === 'warn' ? argumentOf(clause, null)?.nominal.members[0]?.np : undefined
  if (np === undefined) return false
  const isNation = np.areas.some(({ form, to }) => form === 'people' && to === np.to)
  return (
    isNation ||
    /^(?:citizens|nationals|people|residents|travell?ers|tourists|voters|parents|drivers|students|us)$/.test(
      at.tokens[np.head]?.lower ?? '',
    )
  )
}

const views = words('view line position stance opinion tone stand')

/** "a demand that Peru repeated": the clause is said of a stand. */
export function isOfStand(at: AnalyzedSentence, clause: Clause): boolean {
  const stand = antecedentOf(at, clause)?.members[0]?.np
  return stand !== undefined && stands.has(at.tokens[stand.head]?.lower ?? '')
}

/** "took the same view", "echoed her": as someone else before. */
export function secondsOther(at: AnalyzedSentence, clause: Clause): boolean {
  const { lemma, passive } = clause.verb
  const np = passive ? undefined : argumentOf(clause, null)?.nominal.members[0]?.np
  if (np === undefined) return !passive && secondingVerbs.has(lemma) && isOfStand(at, clause)
  const own = wordsOf(at, np)
  if (/^(?:take|hold|adopt|strike)$/.test(lemma))
    return views.has(own.at(-1) ?? '') && own.some((word) => word === 'same' || word === 'similar')
  if (lemma !== 'echo' && lemma !== 'second') return false
  const whom = sideOf(at, clause, null)
  return /^(?:him|her|them)$/.test(own.join(' ')) || (whom !== null && isNamedPerson(whom))
}

export function seconds(at: AnalyzedSentence, clause: Clause): Reading | null {
  const actor = subjectOf(at, clause)
  return secondsOther(at, clause) && (actor === null || !isUnofficial(actor))
    ? readingOf(at, clause, 'public_statement', { isSpeech: true, implied: 'policy_position' })
    : null
}
