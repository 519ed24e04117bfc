import { singularOf } from '../../lexicon/nouns.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Clause } from '../parse/clause.ts'
import { type Member, type Nominal, nominalAt } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { isBody } from './roles.ts'

/** "via neighbouring countries", "via Poland": the way that goods take. */
const isRoute = (at: AnalyzedSentence, { members }: Nominal): boolean =>
  members.some(
    ({ np }) =>
      /^(?:countries|states|nations|neighbou?rs)$/.test(at.tokens[np.head]?.lower ?? '') ||
      np.areas.some(({ from, to, form }) => form === 'name' && from <= np.head && np.head < to),
  )

/** "through the kindness of a trader", "through an appeal of the Red Cross": how it came about, and no one. */
const means =
  /^(?:kindness|generosity|goodwill|courtesy|efforts?|offices|coordination|help|support|assistance|aid|work|appeals?|grants?|loans?|donations?|gifts?|agreements?|cooperation|partnership|funding|sales?|channels?|customs)$/

const isVia = (prep: string | null): boolean => prep !== null && /^(?:through|via|by way of)$/.test(prep)

/** "going through a bank", "has lived through": what somebody has to bear; goods come through one who has a name. */
function isUndergone(at: AnalyzedSentence, index: number): boolean {
  const [verb, np] = [at.chunks[index - 1], at.chunks[index + 1]]
  if (verb?.kind !== 'verb') return false
  const isNamed = np?.kind === 'np' && at.tags[np.head] === 'NNP'
  return /^(?:get|live)$/.test(verb.lemma) || (!isNamed && /^(?:go|come)$/.test(verb.lemma))
}

/** Who is told behind "through"; "passed through the airport" and "bought through UNICEF" tell of none. */
function passerAt(at: AnalyzedSentence, index: number): Nominal | null {
  const prep = at.chunks[index]
  const told = prep?.kind === 'prep' && isVia(prep.text) ? nominalAt(at.chunks, index + 1) : null
  // "through the Red Cross, and Ireland 20 beds": up to the first that is no such body.
  const other = told === null ? -1 : told.members.findIndex((one) => !isPasser(at, alone(one)))
  const nominal = told === null || other < 0 ? told : upTo(told, other)
  const verb = at.chunks.findLast(({ kind }, i) => i < index && kind === 'verb')
  const isBought = verb?.kind === 'verb' && /^(?:buy|purchase|order|procure|acquire|pass)$/.test(verb.lemma)
  if (nominal?.members.length === 0 || isUndergone(at, index)) return null
  return isBought || /^purchases?$/.test(at.tokens[(prep?.from ?? 0) - 2]?.lower ?? '') ? null : nominal
}

const alone = (member: Member): Nominal => ({ members: [member], first: member.first, end: member.end })

const upTo = ({ members, first }: Nominal, count: number): Nominal => ({
  members: members.slice(0, count),
  first,
  end: members[count - 1]?.end ?? first,
})

/** "a bank crisis", "a charity auction": a body by its first word alone. */
const isOnlyOfBody = ({ tokens, tags }: AnalyzedSentence, { head }: NounPhrase): boolean => {
  const word = tokens[head]?.lower ?? ''
  const isKnown = donorTypeOf([word]) !== null || isPeopleNoun(singularOf(word)) || parts.test(word)
  return tags[head] !== 'NNP' && !isKnown
}

/** Of a body, which act as it does. */
const parts = /^(?:mission|arm|wing|branch|chapter|unit|team|partner|office|desk|service)s?$/

const isPasser = (at: AnalyzedSentence, nominal: Nominal): boolean =>
  isBody(at, nominal) &&
  !isRoute(at, nominal) &&
  nominal.members.every(({ np }) => !means.test(at.tokens[np.head]?.lower ?? '') && !isOnlyOfBody(at, np))

export function intermediaryOf(at: AnalyzedSentence, clause: Clause): Piece | null {
  const through = clause.arguments.find(
    ({ prep, nominal }) => isVia(prep) && isPasser(at, nominal) && !isUndergone(at, nominal.first - 1),
  )
  return through === undefined ? null : pieceOfNominal(at, through.nominal)
}

const isClosing = (at: AnalyzedSentence, i: number): boolean => {
  const [chunk, before] = [at.chunks[i], at.chunks[i - 1]]
  if (chunk?.kind === 'punct' && /^[;:]$/.test(chunk.text)) return true
  // ", and Chile works through Oxfam"
  if (chunk?.kind === 'conj' && before?.kind === 'punct') return !isListing(at, i)
  return chunk?.kind === 'verb' && chunk.form === 'finite' && before?.kind !== 'wh'
}

const hasFigure = ({ numbers }: AnalyzedSentence, from: number, to: number): boolean =>
  numbers.some((one) => one.nonFigure === null && from <= one.from && one.from < to)

/** "500 tents and 2,400 blankets through the agency": items listed one right behind the other share it. */
const isListing = ({ chunks }: AnalyzedSentence, i: number): boolean => {
  const [chunk, next] = [chunks[i], chunks[i + 1]]
  const isLink = (chunk?.kind === 'punct' && chunk.text === ',') || (chunk?.kind === 'conj' && chunk.text === 'and')
  return isLink && next?.kind === 'np' && next.number !== null && next.number.from - next.from < 2
}

/** "20 tents and, through UNICEF, 30 beds", "and Chile, through UNICEF, gave 30": an aside of what comes behind it. */
function isOfNext(at: AnalyzedSentence, index: number, end: number): boolean {
  const [before, next] = [at.chunks[index - 1], at.chunks[end + 1]]
  const isAside = (before?.kind === 'conj' || before?.kind === 'punct') && isMark(at, end)
  return isAside && (next?.kind === 'verb' || (next?.kind === 'np' && hasFigure(at, next.from, next.to)))
}

/** Who is told from a chunk on, before the end of what it is said of. */
function passerFrom(at: AnalyzedSentence, i: number, rest: Nominal | null): Nominal | null {
  if (isClosing(at, i)) return null
  const found = passerAt(at, i)
  if (found !== null) return isOfNext(at, i, found.end) ? null : found
  const chunk = at.chunks[i]
  const isNext = chunk?.kind === 'np' && chunk.number?.nonFigure === null && !isListing(at, i - 1)
  return isNext ? null : rest
}

/** Of every chunk of a sentence who is told from there on: one pass for all items of a list. */
const passersOf = oncePerSentence((at: AnalyzedSentence): readonly (Nominal | null)[] => {
  const found: (Nominal | null)[] = []
  for (let i = at.chunks.length - 1; i >= 0; i--) found[i] = passerFrom(at, i, found[i + 1] ?? null)
  return found
})

/** "gave 3 million through UNICEF", "sent 20 tents to Chad by way of Oxfam" */
const passerBehind = (at: AnalyzedSentence, { to }: NumberMention): Nominal | null =>
  passersOf(at)[chunkOf(at, to - 1) + 1] ?? null

/** "Through UNICEF, Peru gave 20 tents", "Chile, via Oxfam, 30 beds": set off by marks, before the next figure. */
function passerAhead(at: AnalyzedSentence, { from }: NumberMention): Nominal | null {
  for (let i = chunkOf(at, from) - 1; i >= 0; i--) {
    const [chunk, before] = [at.chunks[i], at.chunks[i - 1]]
    if (chunk === undefined || (chunk.kind === 'punct' && /^[;:]$/.test(chunk.text))) return null
    if (chunk.kind === 'np' && hasFigure(at, chunk.from, chunk.to)) return null
    const isOpened = before === undefined || before.kind === 'conj' || before.kind === 'punct'
    const found = isOpened ? passerAt(at, i) : null
    if (found !== null) return isMark(at, found.end) ? found : null
  }
  return null
}

const isMark = ({ chunks }: AnalyzedSentence, i: number): boolean => {
  const chunk = chunks[i]
  return chunk?.kind === 'punct' && /^[,)–—]$/.test(chunk.text)
}

/** Who hands on what a figure counts, as the words around it tell. */
export function intermediaryNear(at: AnalyzedSentence, number: NumberMention): Piece | null {
  const found = passerBehind(at, number) ?? passerAhead(at, number)
  return found === null ? null : pieceOfNominal(at, found)
}
