import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isOfCountry, isSameSide } from '../gifts/sides.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { type Argument, collectArguments } from '../parse/clause.ts'
import { memberAt } from '../parse/nominal.ts'
import { firstBehind, partyAt, partyBehind } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'

/** Who gives and who gets, where only the way is told that goods went. */
export interface Route {
  readonly donor: Actor
  readonly recipient: Actor
}

/** So many chunks in front of goods, and behind them, may tell where from and where to. */
const reach = 8

interface Opening {
  /** The name in front of "to": "Peru to Chile:". */
  readonly giver: Actor | null
  readonly phrases: readonly Argument[]
}

/** The phrases that a sentence opens with; null where a verb tells more than that something is there. */
const openingOf = oncePerSentence((at: AnalyzedSentence): Opening | null => {
  const [only, ...more] = at.clauses.filter(({ verb }) => verb.form === 'finite')
  const isThere = only !== undefined && more.length === 0 && only.verb.lemma === 'be' && only.subject === null
  if (only !== undefined) return isThere ? { giver: null, phrases: only.fronted } : null
  const isName = textAt(at, 1) === 'to'
  // "Bound for Chile: 20 tents from Peru"
  const isSent = at.chunks[0]?.kind === 'verb' && at.chunks[0].form === 'participle'
  const phrases = collectArguments(at.chunks, isName || isSent ? 1 : 0, Math.min(reach, at.chunks.length)).found
  return { giver: isName ? partyAt(at, 0) : null, phrases }
})

/** "From Peru to Chile: 20 tents", "Peru to Chile: 20 tents", "There are 20 tents for Chile from Peru": from one country to another. */
export function routeOf(at: AnalyzedSentence, { kind, number, index }: AidFigure): Route | null {
  const opening = kind === 'known' && number.kind !== 'money' ? openingOf(at) : null
  if (opening === null) return null
  const end = memberAt(at.chunks, index)?.end ?? index + 1
  const phrases = [
    ...opening.phrases,
    ...collectArguments(at.chunks, end, Math.min(at.chunks.length, end + reach)).found,
  ]
  const donor = opening.giver ?? partyBehind(at, phrases, ['from'])
  const recipient = firstBehind(at, phrases, ['to', 'for'])
  if (donor === null || recipient === null || !isOfCountry(donor) || !isOfCountry(recipient)) return null
  return isSameSide(donor, recipient) ? null : { donor, recipient }
}
