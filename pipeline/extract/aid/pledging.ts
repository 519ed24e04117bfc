import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { hasWord, wordMatch } from '../word-test.ts'
import type { Telling } from './telling.ts'

const meetings = /^(?:conference|meeting|summit|event|forum|roundtable|gathering|session)s?$/
const givers = /^(?:donors?|pledging|pledges?)$/
const promises = /^(?:pledges?|promises?|pledged|promised)$/
const meeting = /^(?:met|meet|meeting|gathered|gathering)$/
const farthest = 4

/** One of the words that the name of every such event holds. */
const mayMeet = wordMatch(/^(?:(?:conference|meeting|summit|event|forum|roundtable|gathering|session)s?|donors)$/)

/** "a donors' conference", "the pledging event in Oslo", "Donors met in Oslo", "left the conference with promises": where promises are made. */
export function isPledgingEvent({ tokens }: AnalyzedSentence): boolean {
  if (!hasWord(tokens, mayMeet)) return false
  const words = tokens.map(({ lower }) => lower)
  const isOfDonors = (place: number): boolean =>
    words.slice(Math.max(0, place - farthest), place).some((word) => givers.test(word))
  return words.some(
    (word, i) =>
      (meetings.test(word) && isOfDonors(i)) ||
      (/^(?:conference|summit|roundtable)$/.test(word) && words.some((one) => promises.test(one))) ||
      (word === 'donors' && meeting.test(words[i + 1] ?? '')),
  )
}

/** What is only laid on the table; "approved", "set aside" tell more. */
const isOffering = (lemma: string): boolean => lemma === 'offer' || lemma === 'announce'

/** What is offered, or counted without a verb that says how far it has come, at a conference of donors: a promise. */
export function atConference(telling: Telling, isPledging: boolean): Telling {
  if (!isPledging || (telling.status !== 'announced' && telling.status !== 'called_for')) return telling
  const { governor, mode, rule } = telling
  const isCarried = rule === 'aid-list' || rule === 'aid-near'
  const isOffered = telling.status === 'announced' && (governor === null || isOffering(governor.clause.verb.lemma))
  return isOffered || (isCarried && mode !== 'ask') ? { ...telling, status: 'pledged' } : telling
}

/** The same of a gift that a verb tells. */
export function giftAtConference(gift: GiftOfItem, isPledging: boolean): GiftOfItem {
  if (!isPledging || gift.status !== 'announced') return gift
  const { at, to } = gift.anchor
  const lemma = verbForms.get(at.tokens[to - 1]?.lower ?? '')?.[0]?.lemma ?? ''
  return isOffering(lemma) ? { ...gift, status: 'pledged' } : gift
}
