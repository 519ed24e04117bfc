import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { wordsBefore } from './shape.ts'

const strains = /^(?:variants?|strains?|lineages?|sublineages?|clades?|mutants?|mutations?)$/

/** "the Indian variant", "the South African strain": what the virus is called by. */
const isOfStrain = ({ tokens }: AnalyzedSentence, { to }: AreaMention): boolean =>
  strains.test(tokens[to]?.lower ?? '') || (tokens[to]?.kind === 'word' && strains.test(tokens[to + 1]?.lower ?? ''))

/** "a district on the border with Zambia", "which borders Zambia": the other side. */
const isBeyondBorder = (at: AnalyzedSentence, { from }: AreaMention): boolean =>
  /\bborder(?:s|ing|ed|(?:s|ing|ed)? (?:with|to))(?: the)?$/.test(wordsBefore(at, from))

const testing = /^(?:laborator(?:y|ies)|labs?|virology|pathology|reference|pasteur)$/
/** Words between "by" and the place of a laboratory. */
const longestName = 12

/** "confirmed by the Virus Research Institute in Lima": where the samples were tested. */
export function isOfLaboratory({ tokens }: AnalyzedSentence, from: number): boolean {
  if (!/^(?:in|at|of)$/.test(tokens[from - 1]?.lower ?? '')) return false
  let isBody = false
  for (let i = from - 2; i > Math.max(0, from - longestName); i--) {
    const { lower = '', text = '' } = tokens[i] ?? {}
    const isTest = /^(?:tests?|testing|analys[ie]s|results?)$/.test(tokens[i + 1]?.lower ?? '')
    if ((testing.test(lower) && !isTest) || (text === 'Institute' && tokens[i - 1]?.lower !== 'the')) isBody = true
    if (lower === 'by')
      return isBody && /^(?:confirmed|tested|verified|diagnosed|identified)$/.test(tokens[i - 1]?.lower ?? '')
    if (/^[,;:.]$/.test(text)) return false
  }
  return false
}

const sending =
  /\b(?:samples?|specimens?|swabs?)(?: \S+){0,3} (?:sent|shipped|flown|forwarded|taken|rushed|despatched|dispatched)(?: on)? to$/

/** "Samples sent to Lima": where they are tested. */
const isOfSending = (at: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  at.tokens[from - 1]?.lower === 'to' && at.tokens[to + 1]?.lower !== 'where' && sending.test(wordsBefore(at, from, 8))

const onset =
  /\b(?:since|after|following) (?:\S+ ){0,4}(?:onset|emergence|appearance|discovery|start)(?: of \S+)? in$|\bfirst (?:emerged|appeared|surfaced|identified|detected|broke out|began) in$/

/** "179 countries since its emergence in Peru": where it began, not where the many fell ill. */
export const isOfOnset = (at: AnalyzedSentence, from: number): boolean =>
  onset.test(wordsBefore(at, from, 10)) &&
  at.tokens.some(({ lower }) => /^(?:countries|worldwide|globally|world|continents|territories)$/.test(lower))

/** Named as a part of what something else is called or described by: no figure is of it. */
export const isOfOtherThing = (at: AnalyzedSentence, area: AreaMention): boolean =>
  isOfStrain(at, area) ||
  isBeyondBorder(at, area) ||
  isOfLaboratory(at, area.from) ||
  isOfSending(at, area) ||
  isOfOnset(at, area.from)
