import { diseaseWords } from '../../lexicon/diseases.ts'
import { isFirm } from '../../lexicon/firms.ts'
import { findOrganization } from '../../lexicon/organization-names.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isPhysical } from '../../lexicon/presence-verbs.ts'
import { arriving, moving, visitNouns } from '../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { isArea } from './names.ts'
import { countriesAfter, leftOf } from './title-sides.ts'
import type { Place, Traveller } from './traveller.ts'

const goings = new Set([...moving, ...arriving])

/** One capitalised word that names no place, day or body. */
const isLoneName = (at: AnalyzedSentence, i: number): boolean =>
  at.tags[i] === 'NNP' &&
  at.tags[i + 1] !== 'NNP' &&
  !isArea(at, i) &&
  /^\p{Lu}\p{Ll}+$/u.test(at.tokens[i]?.text ?? '') &&
  findOrganization(at.tokens, i, at.tags) === null &&
  donorTypeOf([lowerAt(at, i)]) === null

const named = (at: AnalyzedSentence, i: number, from: number, to: number, origins: readonly Place[]): Traveller => ({
  name: { at, from: i, to: i + 1 },
  title: null,
  rank: 'other',
  from,
  to,
  origins,
  isInternational: false,
  isNamed: true,
  isOfSubject: false,
  how: 'visit',
})

/** "Brazil's Lula had knelt", "Duterte of the Philippines will sit": one word is a person's name where only a person does what follows. */
export function soloName(at: AnalyzedSentence, i: number): Traveller | null {
  if (!isLoneName(at, i)) return null
  const left = lowerAt(at, i - 1) === "'s" ? leftOf(at, i) : null
  const behind = left === null ? countriesAfter(at, i + 1) : null
  const origins = left?.origins ?? behind?.origins ?? []
  if (origins.length !== 1) return null
  const to = behind?.to ?? i + 1
  const clause = at.clauses.find(({ verb }) => verb.from === to)
  const isPersonal =
    clause !== undefined && !clause.verb.passive && (isPhysical(clause.verb.lemma) || goings.has(clause.verb.lemma))
  return isPersonal ? named(at, i, left?.from ?? i, to, origins) : null
}

/** "Monday's visit", "Today's trip", "Easter's trip" */
const times =
  /^(?:\w+day|tomorrow|tonight|week|month|year|spring|summer|autumn|winter|easter|christmas|ramadan|eid|lent|diwali)$/
const journeys = /^(?:visits?|trips?|tours?|stopover|visitation|pilgrimage)$/

/** "Ruiz's first official visit to": whose journey it is, where nothing but a surname tells. */
export function ownerOfTrip(at: AnalyzedSentence, i: number): Traveller | null {
  if (lowerAt(at, i + 1) !== "'s" || at.tags[i - 1] === 'NNP' || /^(?:the|an?)$/.test(lowerAt(at, i - 1))) return null
  if (at.dates.some(({ from, to }) => i >= from && i < to) || times.test(lowerAt(at, i))) return null
  if (diseaseWords.has(lowerAt(at, i)) || isFirm(lowerAt(at, i))) return null
  if (!isLoneName(at, i)) return null
  for (let k = i + 2; k < i + 7 && /^(?:ADJ|N|NUM|ADV|PUNCT)$/.test(at.tags[k] ?? ''); k++) {
    const word = lowerAt(at, k)
    if (visitNouns.has(word))
      return journeys.test(word) && lowerAt(at, k + 1) === 'to' ? named(at, i, i, i + 1, []) : null
  }
  return null
}
