import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import { isComma, type Nominal, nominalBefore } from '../parse/nominal.ts'
import { giverBeforeColon } from './colon-giver.ts'
import { type LocalParty, listBefore, opens, textAt } from './fronted-party.ts'

/** "Peru, 3 May: 20 tents": the day behind a label is no part of it. */
function beforeDay({ chunks }: AnalyzedSentence, end: number): number {
  if (chunks[end - 1]?.kind !== 'date') return end
  const first = chunks[end - 2]?.kind === 'prep' ? end - 2 : end - 1
  return isComma(chunks[first - 1]) ? first - 1 : first
}

/** "Peru: 20 tents"; the place in "landed in Peru: 20 tents" is no label. */
export function labelBefore(at: AnalyzedSentence, colon: number): Actor | null {
  const giver = giverBeforeColon(at, colon)
  if (giver !== null) return giver
  const end = beforeDay(at, colon)
  const nominal = nominalBefore(at.chunks, end)
  // "was handed to Peru on 3 May: 20 tents"
  if (end < colon && nominal !== null && !opens(at, nominal.first - 1)) return null
  const opening = at.chunks[(nominal?.first ?? 0) - 1]
  const isPhrase =
    opening?.kind === 'prep' &&
    /^(?:in|at|beside|alongside|near|with|among|behind)$/.test(opening.text) &&
    at.clauses.some(({ at: place }) => place < end)
  // "has reached Peru: 20 tents", "answered Chad's call: 20 tents"
  const isReached =
    opening?.kind === 'verb' && /^(?:reach|enter|answer|meet|heed|hear|grant|honou?r|fulfill?)$/.test(opening.lemma)
  const [only, other] = nominal?.members ?? []
  // "Acme Logistics" is a name.
  const isName = only !== undefined && only.np.head > only.np.from && at.tags[only.np.from] === 'NNP'
  const isHeading =
    only !== undefined && other === undefined && !isName && headings.test(at.tokens[only.np.head]?.lower ?? '')
  // "Peru helped its neighbours: 20 tents went to Chad"; not "its neighbour Chad: 20 tents crossed the border"
  const isOfSubject =
    only?.np.areas.length === 0 &&
    thirdPersonPossessives.has(at.tokens[only?.np.from ?? -1]?.lower ?? '') &&
    at.clauses.some(({ at: place, verb }) => place < end && verb.form === 'finite')
  return isPhrase || isReached || isHeading || isOfSubject || isDateline(at, nominal) ? null : listBefore(at, end)
}

/** "LIMA: Seven helicopters will" at the head of a text: where it was written. */
const isDateline = ({ sentence, tokens, areas }: AnalyzedSentence, nominal: Nominal | null): boolean =>
  sentence.index === 0 &&
  nominal?.first === 0 &&
  areas.some(({ from, areaKind }) => from === 0 && areaKind === 'city') &&
  tokens[0]?.text === tokens[0]?.text.toUpperCase()

/** "Peru: a plane with 20 tents, landed this morning", "20 tents which were": of the goods, and no clause of its own. */
function isSaidOfItem({ chunks, tokens }: AnalyzedSentence, place: number): boolean {
  const [before, verb] = [chunks[place - 1], chunks[place]]
  const isBare = verb?.kind === 'verb' && verb.from === verb.main && /(?:ed|n)$/.test(tokens[verb.main]?.lower ?? '')
  return (
    before?.kind === 'wh' ||
    (isBare &&
      isComma(before) &&
      someIn(chunks, 0, place, (_, i) => chunks[i]?.kind === 'punct' && tokens[chunks[i]?.from ?? -1]?.text === ':'))
  )
}

/** "Peru: a clinic and, in crates, 20 tents": the label of the item that a figure stands in, further off. */
export function labelOfItem(at: AnalyzedSentence, index: number): LocalParty | null {
  if (at.clauses.some(({ verb, at: place }) => verb.form === 'finite' && !isSaidOfItem(at, place))) return null
  for (let i = index - 1; i > 0; i--) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'verb' || /^[;.]$/.test(textAt(at, i))) return null
    if (textAt(at, i) !== ':') continue
    const actor = labelBefore(at, i)
    return actor === null ? null : { actor, by: sideOfLabel(at, i) }
  }
  return null
}

/** "People: 20 nurses", "Money: 3 million": what is given, not who gives. */
const headings =
  /^(?:following|items?|required|requested|needed|sought|unmet|unfunded|uncovered|wanted|due|outstanding|gap|shortfall|received|funded|paid|disbursed|secured|board|hold|cargo|contents|freight|load|people|personnel|staff|teams?|experts|volunteers|equipment|money|funds|funding|cash|vaccines?|supplies|goods|food|shelter|health|medicines?|relief|others?|support|logistics|donors|transport)$/

/** "from all of us at Acme: 20 tents": where those who speak belong. */
const isOfSpeakers = (at: AnalyzedSentence, first: number): boolean => {
  const we = at.chunks[first - 2]
  return textAt(at, first - 1) === 'at' && we?.kind === 'np' && at.tokens[we.head]?.lower === 'us'
}

const troubles =
  /^(?:floods?|flooding|earthquake|quake|tsunami|cyclone|hurricane|typhoon|storm|drought|famine|epidemic|outbreak|crisis|landslides?|eruption|wildfires?|fires)$/

/** "On the flight to Peru: 20 tents": the preposition before the label's last name says its side. */
export function sideOfLabel(at: AnalyzedSentence, end: number): LocalParty['by'] {
  const first = nominalBefore(at.chunks, end)?.first ?? 0
  if (isOfSpeakers(at, first)) return 'from'
  const [prep, verb] = [textAt(at, first - 1), at.chunks[first - 2]]
  // "Masks needed by Peru: 20"
  if (prep === 'by' && verb?.kind === 'verb' && /^(?:need|require|request|seek|receive|obtain)$/.test(verb.lemma))
    return 'to'
  if (prep === 'from' || prep === 'by') return 'from'
  // "Mozambique floods: 20 tents from Oxfam": who is helped
  const noun = at.chunks[end - 1]
  if (noun?.kind === 'np' && troubles.test(at.tokens[noun.to - 1]?.lower ?? '')) return 'to'
  // "Now in Peru: 20 tents from Chile": where goods of another are.
  const isThere = (prep === 'in' || prep === 'at') && at.chunks[first - 2]?.kind === 'adv'
  if (
    isThere &&
    someIn(at.chunks, end + 1, at.chunks.length, (chunk) => chunk.kind === 'prep' && chunk.text === 'from')
  )
    return 'to'
  return prep === 'to' || prep === 'for' ? 'to' : 'label'
}
