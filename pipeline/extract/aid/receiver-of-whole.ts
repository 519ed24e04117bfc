import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isOf } from '../parse/nominal.ts'
import { partyBehind } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { governorsOf } from './governor.ts'
import { haverOfWhole } from './haver.ts'
import { colonBefore } from './label-giver.ts'
import { modeOf } from './mode.ts'
import { wanting } from './needing.ts'
import { partiesOf } from './parties.ts'
import type { Telling } from './telling.ts'

/** "Of Chad's 90 tents, Norway gave 20": who has the whole, of which another country gave a part. */
export function ownerOfParts(
  at: AnalyzedSentence,
  { index, item }: AidFigure,
  { mode }: Telling,
  donor: Actor | null,
): Actor | null {
  if (donor?.iso3 == null || item.category === 'cash' || !/^(?:give|pledge|announce|move)$/.test(mode)) return null
  const haver = haverOfWhole(at, index)
  return haver?.iso3 != null && haver.iso3 !== donor.iso3 ? haver : null
}

/** "Of the 90 tents asked for by Chad, 70 were sent by Peru", "70 of the 90 tents needed by Chad": who asks for the whole at a chunk, or for whom. */
function askerOfWhole(at: AnalyzedSentence, index: number): Actor | null {
  const whole = at.chunks[index]
  if (!isOf(at.chunks[index - 1]) || whole?.kind !== 'np' || whole.number === null) return null
  const asking = at.clauses.find(
    (clause) =>
      clause.at === index + 1 &&
      clause.verb.form === 'participle' &&
      (modeOf(at, clause) === 'ask' || wanting.has(clause.verb.lemma)),
  )
  return asking === undefined ? null : partyBehind(at, asking.arguments, ['for', 'by'])
}

/** The chunk of the whole of "160 of the 300 tents" and "Of the 300 tents …, 160"; -1 where there is none. */
function wholeOf({ chunks }: AnalyzedSentence, index: number): number {
  const isWhole = (i: number): boolean => {
    const of = chunks[i - 1]
    const whole = chunks[i]
    return of?.kind === 'prep' && of.text.toLowerCase() === 'of' && whole?.kind === 'np' && whole.number !== null
  }
  if (isWhole(index + 2)) return index + 2
  return index > 3 && isWhole(1) ? 1 : -1
}

/** "160 of the 300 tents that it promised to Chad", "Of the 300 tents that it promised to Chad, 160 came": who gives the whole, and to whom. */
function sidesOfWhole(
  at: AnalyzedSentence,
  figure: AidFigure,
  telling: Telling,
): { readonly donor: Actor | null; readonly recipient: Actor | null } | null {
  const index = wholeOf(at, figure.index)
  const governor = index < 0 ? undefined : governorsOf(at, index).find(({ relation }) => relation === 'relative')
  if (governor === undefined) return null
  // "40 of the 60 tents that Peru needs"
  const mode = modeOf(at, governor.clause) === 'ask' || wanting.has(governor.clause.verb.lemma) ? 'ask' : 'pledge'
  return partiesOf(at, { ...figure, index }, { ...telling, governor, mode }, null)
}

/** For whom the whole is that the figure is a part of. */
export const receiverOfWhole = (at: AnalyzedSentence, figure: AidFigure, telling: Telling): Actor | null =>
  (figure.index > 2 ? askerOfWhole(at, 1) : null) ??
  askerOfWhole(at, figure.index + 2) ??
  sidesOfWhole(at, figure, telling)?.recipient ??
  null

/** "40 of the 60 tents that Peru promised have arrived": who is to give the whole. */
export const giverOfWhole = (at: AnalyzedSentence, figure: AidFigure, telling: Telling): Actor | null =>
  sidesOfWhole(at, figure, telling)?.donor ?? null

/** "gave Chad 90 tents: 40 come from Peru, 30 from Norway": behind the colon the parts go where the whole does. */
export function receiverOfListed(
  at: AnalyzedSentence,
  index: number,
  { mode, governor }: Telling,
  source: Actor | null,
  before: Actor | null,
): Actor | null {
  const isFrom = source !== null || governor?.clause.verb.lemma === 'come'
  const colon = colonBefore(at, index)
  const isWholeTold = at.numbers.some(({ to, nonFigure }) => nonFigure === null && to <= (at.chunks[colon]?.from ?? -1))
  return mode === 'move' && isFrom && isWholeTold ? before : null
}
