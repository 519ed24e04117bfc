import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
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

/** The phrases that say where from and where to, in front of the goods and behind them; null where a verb tells more than that they are there. */
function phrasesOf(at: AnalyzedSentence, { index }: AidFigure): readonly Argument[] | null {
  const [only, ...more] = at.clauses.filter(({ verb }) => verb.form === 'finite')
  const isThere = only !== undefined && more.length === 0 && only.verb.lemma === 'be' && only.subject === null
  if (only !== undefined && !isThere) return null
  const end = memberAt(at.chunks, index)?.end ?? index + 1
  const opening = only?.fronted ?? collectArguments(at.chunks, textAt(at, 1) === 'to' ? 1 : 0, index).found
  return [...opening, ...collectArguments(at.chunks, end, at.chunks.length).found]
}

/** "From Peru to Chile: 20 tents", "Peru to Chile: 20 tents", "There are 20 tents for Chile from Peru": from one country to another. */
export function routeOf(at: AnalyzedSentence, figure: AidFigure): Route | null {
  if (figure.kind !== 'known' || figure.number.kind === 'money') return null
  const phrases = phrasesOf(at, figure)
  if (phrases === null) return null
  const first = textAt(at, 1) === 'to' ? partyAt(at, 0) : null
  const donor = first ?? partyBehind(at, phrases, ['from'])
  const recipient = firstBehind(at, phrases, ['to', 'for'])
  if (donor === null || recipient === null || donor.iso3 === null || recipient.iso3 === null) return null
  return donor.iso3 === recipient.iso3 ? null : { donor, recipient }
}
