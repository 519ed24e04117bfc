import { nameless } from '../../lexicon/nameless.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { donorTypeIn } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { oneOfTwo, placeInPair } from './one-of-two.ts'

/** "the navy's planes", "the government's help" */
const publicBodies: ReadonlySet<string> = new Set(['military', 'government', 'embassy', 'royal', 'foundation'])

/** "Chilean army trucks", "two Oxfam lorries": the body whose name stands before the vehicle; "a Chilean military plane" has none. */
export function bodyOfVehicle(at: AnalyzedSentence, { from, head, number }: NounPhrase): Actor | null {
  let first = Math.max(from, number?.to ?? 0)
  while (first < head && /^(?:DET|NUM|POSS)$/.test(at.tags[first] ?? '')) first++
  const kind = head > first && at.tags[head - 1] !== 'ADJ' ? donorTypeIn({ at, from: first, to: head }) : null
  return kind === null || kind === 'government' ? null : actorOf({ at, from: first, to: head })
}

/** "a WHO team": a body that goes by its letters. */
export function bodyIn(at: AnalyzedSentence, { from, head }: NounPhrase): Actor | null {
  for (let i = from; i < head; i++) {
    const token = at.tokens[i]
    if (token?.word?.isAcronym === true && donorTypeOf([token.lower]) !== null)
      return actorOf({ at, from: i, to: i + 1 })
  }
  return null
}

/** "20 American Red Cross volunteers": the body whose name goes on behind the word for its country; null where none does. */
export function bodyNamedFrom(at: AnalyzedSentence, { from, to }: AreaMention, head: number): Actor | null {
  let end = to
  while (end < head && at.tags[end] === 'NNP') end++
  const type = end > to ? donorTypeIn({ at, from, to: end }) : null
  return type === 'ngo' || type === 'foundation' ? actorOf({ at, from, to: end }) : null
}

/** "the Red Cross's trucks": what stands before "'s". */
export function genitiveIn(at: AnalyzedSentence, { from, to }: NounPhrase): Actor | null {
  for (let i = to - 1; i > from; i--) {
    const mark = at.tokens[i]?.lower
    if (mark !== "'s" && mark !== "'") continue
    // "Friday's delivery"
    if (i === from + 1 && nameless.has(at.tokens[from]?.lower ?? '')) return null
    // "the former's 20 tents"
    const place = placeInPair({ at, from, to: i })
    if (place >= 0) return oneOfTwo(at, from, place)
    const isBody = at.tokens[i - 1]?.lower !== 'agency' && publicBodies.has(donorTypeIn({ at, from, to: i }) ?? '')
    const isNamed = isBody || at.tags.slice(from, i).includes('NNP')
    return isNamed ? actorOf({ at, from, to: i }) : null
  }
  return null
}
