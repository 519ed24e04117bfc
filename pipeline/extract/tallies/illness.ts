import { diseaseWords } from '../../lexicon/diseases.ts'
import { changeNouns } from '../../lexicon/indicator-words.ts'
import { illnessNouns } from '../../lexicon/tally-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { isPrep, type NounPhrase } from '../parse/chunk.ts'
import { isComma, startOfChain } from '../parse/nominal.ts'
import { type Counted, isBare, type Spot } from './spot.ts'

/** "the case fatality ratio", "a mortality rate", "a cure rate" */
export const isRatioOfIllness = (at: AnalyzedSentence, np: NounPhrase): boolean =>
  /^rat(?:e|io)s?$/.test(lowerAt(at, np.head)) &&
  /^(?:fatality|mortality|lethality|cure|positivity)$/.test(lowerAt(at, np.head - 1))

/** "new cases", "measles cases", and not "court cases", "cases of beer". */
function isIllness(at: AnalyzedSentence, np: NounPhrase): boolean {
  const head = lowerAt(at, np.head)
  const isBare = head !== 'cases' || np.head === np.from || at.tags[np.head - 1] !== 'N'
  const isOther = lowerAt(at, np.to) === 'of' && !diseaseWords.has(lowerAt(at, np.to + 1))
  return (
    illnessNouns.has(head) && (isBare || diseaseWords.has(lowerAt(at, np.head - 1))) && (head !== 'cases' || !isOther)
  )
}

/** "30% more cases" */
export const isMoreOfIllness = (at: AnalyzedSentence, np: NounPhrase, { to }: NumberMention): boolean =>
  to < np.to && /^(?:more|fewer)$/.test(lowerAt(at, to)) && isIllness(at, np)

/** "63% of all measles cases", "63% (367) of the deaths": the share at chunk `index` is of the ill or dead. */
export function isShareOfIllness(at: AnalyzedSentence, index: number): boolean {
  const text = (i: number): string => lowerAt(at, at.chunks[i]?.from ?? -1)
  const isAgain = text(index + 1) === '(' && text(index + 3) === ')'
  const of = isAgain ? index + 4 : index + 1
  const whole = at.chunks[of + 1]
  return isPrep(at.chunks[of], 'of') && whole?.kind === 'np' && isIllness(at, whole)
}

/** "240 cases in Peru, an increase of 30%": the ill or dead whose number changed by the figure at chunk `index`. */
export function changedBefore(at: AnalyzedSentence, index: number): NounPhrase | null {
  const change = isPrep(at.chunks[index - 1], 'of') ? at.chunks[index - 2] : undefined
  if (change?.kind !== 'np' || !changeNouns.has(lowerAt(at, change.head)) || !isComma(at.chunks[index - 3])) return null
  const np = at.chunks[startOfChain(at.chunks, index - 3)]
  return np?.kind === 'np' && np.number !== null && isIllness(at, np) ? np : null
}

/** "30% more cases", "240 cases, an increase of 30%", "deaths fell by 30%": how the number of the ill or dead changed. */
export function ofChangeOfIllness(spot: Spot): Counted | null {
  const { at, np, number, index, clause } = spot
  const said = (of: NounPhrase, from = of.number?.to ?? of.from): Counted => {
    const noun = { at, from: of.head, to: of.head + 1 }
    return { number, subject: { at, from, to: of.head + 1 }, noun, unit: number.unit ?? 'share', how: 'share-near' }
  }
  if (isMoreOfIllness(at, np, number)) return said(np, number.to + 1)
  if (!isBare(spot)) return null
  const changed = changedBefore(at, index)
  if (changed !== null) return said(changed)
  if (changing.has(clause?.verb.lemma ?? '') || isPrep(at.chunks[index + 1], 'of')) return null
  const subject = clause !== null && index <= clause.at + 2 ? clause.subject?.members[0]?.np : undefined
  const isChanged = directions.some((name) => hasVerbClass(clause?.verb.lemma ?? '', null, name))
  return isChanged && subject !== undefined && isIllness(at, subject) ? said(subject) : null
}

/** What these do to the ill or dead is no change of their number. */
const changing = new Set(['lose', 'gain', 'cost'])

const directions = ['increase', 'decrease'] as const
