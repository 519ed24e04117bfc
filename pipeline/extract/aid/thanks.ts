import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { hasOffice } from '../gifts/roles.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import { doerOf, partyFrom } from './actors-near.ts'
import { headOf } from './head-of.ts'
import type { Telling } from './telling.ts'

export const feelings = /^(?:thanks|gratitude|appreciation|grateful|thankful|indebted|thankfulness|indebtedness)$/

/** "has Chile to thank for 20 tents": whom one has to thank stands before the infinitive. */
const thankedAhead = ({ clauses }: AnalyzedSentence, place: number): Argument | null =>
  clauses
    .find(({ verb, at: outer }) => verb.lemma === 'have' && outer < place && outer > place - 6)
    ?.arguments.find(({ prep, nominal }) => prep === null && nominal.end === place) ?? null

const lastThanks = oncePerSentence(
  ({ clauses }: AnalyzedSentence): Clause | null =>
    clauses.findLast(({ verb }) => verb.lemma === 'thank' && !verb.negated) ?? null,
)

/** "Peru got 20 tents, and has Chile to thank": who is to be thanked for what was got before. */
export function thankedLater(at: AnalyzedSentence, got: Clause): Actor | null {
  const thanks = lastThanks(at)
  const thanked = thanks === null || thanks.at < got.at ? null : thankedAhead(at, thanks.at)
  return thanked === null ? null : partyFrom(at, thanked.nominal)
}

/** Chunk of the noun in "gratitude for (Chile's 20 tents)"; -1 where no such noun stands before "for" at a chunk. */
export const feelingBefore = (at: AnalyzedSentence, prep: number): number => {
  // "“expressed gratitude” for"
  const place = at.chunks[prep - 1]?.kind === 'punct' ? prep - 2 : prep - 1
  const [noun, word] = [at.chunks[place], at.chunks[prep]]
  const isFor = word?.kind === 'prep' && word.text === 'for' && noun?.kind === 'np'
  return isFor && feelings.test(at.tokens[noun.head]?.lower ?? '') ? place : -1
}

const voicing = /^(?:express|extend|convey|voice|offer|send|be|owe|say|reiterate|relay)$/

/** "expressed its gratitude", "conveyed Chad's thanks": the phrase for what the one who is helped feels; null where none is told. */
export function feelingOf(at: AnalyzedSentence, { verb, arguments: [object] }: Clause): Argument | null {
  const isVoiced = !verb.passive && !verb.negated && voicing.test(verb.lemma)
  return isVoiced && object?.prep === null && feelings.test(headOf(at, object)) ? object : null
}

/** "thanked Chile", "expressed its gratitude to Chile", "is grateful to Chile": the one thanked; null where no one is. */
export function thankedBy(at: AnalyzedSentence, clause: Clause): Argument | null {
  const { verb, at: place, arguments: found } = clause
  if (verb.passive || verb.negated) return null
  if (verb.lemma === 'thank') return found.find(({ prep }) => prep === null) ?? thankedAhead(at, place)
  return feelingOf(at, clause) === null ? null : (found.find(({ prep }) => prep === 'to') ?? null)
}

const bodies: ReadonlySet<string> = new Set(['government', 'local_government', 'ngo', 'military', 'foundation'])

/** "Lima thanked Chile for 20 tents": a country, city or body that gives thanks got them; one who holds an office speaks for others. */
export function thanker(at: AnalyzedSentence, clause: Clause): Actor | null {
  const actor = doerOf(at, clause)
  if (actor === null) return null
  // "We thank Chile for 20 tents": whoever speaks.
  // "My ministry thanks Chile"
  const [own] = lowerWords(actor.piece)
  if (
    /^(?:we|i)$/.test(lowerWords(actor.piece).join(' ')) ||
    (/^(?:my|our)$/.test(own ?? '') && own !== undefined && actor.type !== 'citizens')
  )
    return actor
  const [area, more] = actor.areas
  // "Peru's president thanked Chile": of the country.
  if (hasOffice(actor.piece))
    return area === undefined || more !== undefined || area.form !== 'name'
      ? null
      : actorOf({ at, from: area.from, to: area.to })
  const isPlace = area !== undefined && area.form === 'name' && area.to === actor.piece.to
  const isOne = area !== undefined && more === undefined && bodies.has(actor.type)
  return isOne || (isPlace && actor.type !== 'unspecified') ? actor : null
}

/** "thanked Chile for sending 20 tents", "thanked Chile, which sent 20 tents": who got what the one thanked gave. */
export function thankerFor(at: AnalyzedSentence, { subject, at: place }: Clause): Actor | null {
  if (subject === null) return null
  const thanks = at.clauses.find((one) => {
    const thanked = one.at < place ? thankedBy(at, one) : null
    return thanked !== null && thanked.nominal.first <= subject.first && subject.end <= thanked.nominal.end
  })
  return thanks === undefined ? null : thanker(at, thanks)
}

/** "thanked Peru for the 20 tents that it had sent to Chad": who gets them by the verb of sending, else the one who gives thanks. */
export function receiverThanked(at: AnalyzedSentence, { rule, governor }: Telling, named: Actor | null): Actor | null {
  if (rule === 'aid-thanks') return named
  if (governor?.relation !== 'relative') return null
  const thanks = at.clauses.findLast((one) => one.at < governor.clause.at && thankedBy(at, one) !== null)
  return named ?? (thanks === undefined ? null : thanker(at, thanks))
}
