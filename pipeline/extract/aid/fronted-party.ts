import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { actorFrom } from '../gifts/roles.ts'
import { someIn } from '../index-in.ts'
import { donorTypeIn } from '../named-in.ts'
import { type Chunk, markerText, type NounPhrase } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { nominalBefore, startOfName } from '../parse/nominal.ts'
import { partyFrom } from './actors-near.ts'
import { isParty } from './names-party.ts'

/** Someone named right beside a figure, and by which arrangement of words. */
export interface LocalParty {
  readonly actor: Actor
  /** `share`: "Peru's share", of what is given to several, or of what several give. */
  readonly by: 'label' | 'item' | 'bracket' | 'with' | 'gap' | 'indirect' | 'thanks' | 'from' | 'to' | 'share'
}

export const textAt = (at: AnalyzedSentence, i: number): string => markerText(at.chunks[i])

export const opens = (at: AnalyzedSentence, i: number): boolean => {
  const chunk = at.chunks[i]
  return (
    chunk === undefined ||
    chunk.kind === 'conj' ||
    chunk.kind === 'sub' ||
    chunk.kind === 'date' ||
    (chunk.kind === 'punct' && /^[,;:.•–—(-]$/.test(chunk.text))
  )
}

export function listBefore(at: AnalyzedSentence, end: number): Actor | null {
  const nominal = nominalBefore(at.chunks, end)
  return nominal === null || nominal.members.some(({ np }) => np.number !== null) || !isParty(at, nominal)
    ? null
    : actorFrom(at, nominal)
}

/** The first chunk of "the Republic of Peru", "the Chilean community in Lima" by its last. */
export function startOfMember(at: AnalyzedSentence, last: number): number {
  const place = at.chunks[last]
  const isIn = place?.kind === 'np' && place.number === null && /^(?:in|at)$/.test(textAt(at, last - 1))
  const group = isIn ? at.chunks[last - 2] : undefined
  const isGroup = group?.kind === 'np' && group.number === null && isSeated(at, group, place)
  return startOfName(at.chunks, isGroup || isPurpose(at, last) ? last - 2 : last)
}

const seated =
  /^(?:community|diaspora|embassy|association|union|league|society|federation|firms?|compan(?:y|ies)|donors|factory|fund|charity|foundation|monastery|branch|chapter|temples?|church(?:es)?|mosques?|synagogues?|schools?|residents|clubs?|chamber|office|parish(?:es)?|banks?|expatriates|compatriots|businesses|families|hospitals?|clinics?|camps?|orphanages?|universit(?:y|ies)|authorities|wishers|givers|benefactors|cross|crescent|charities|associations|foundations|organi[sz]ations?)$/

/** "the Chilean community in Lima", "the camp at Dadaab" */
function isSeated(at: AnalyzedSentence, { head }: NounPhrase, place: Chunk | undefined): boolean {
  const noun = at.tokens[head]?.lower ?? ''
  // "Quechuas in Spain"
  const isPeople = isPeopleNoun(noun) || (at.tags[head] === 'NNP' && /[^s]s$/.test(noun))
  return place?.kind === 'np' && (place.areas.length === 1 || place.isName) && (seated.test(noun) || isPeople)
}

/** "Peru's fund for the poor", "the Ministry for Trade": what the body is for belongs to its name. */
function isPurpose(at: AnalyzedSentence, last: number): boolean {
  const body = at.chunks[last - 2]
  const np = at.chunks[last]
  const isFor = textAt(at, last - 1) === 'for' && np?.kind === 'np' && np.areas.length === 0
  return (
    isFor && body?.kind === 'np' && body.number === null && donorTypeIn({ at, from: body.from, to: body.to }) !== null
  )
}

/** "the Republic of Peru" at the chunks from `first` up to `end`. */
export function memberParty(at: AnalyzedSentence, first: number, end: number): Actor | null {
  const np = at.chunks[first]
  if (np?.kind !== 'np' || np.number !== null) return null
  const nominal = { members: [{ np, first, end }], first, end }
  return partyFrom(at, nominal)
}

/** "from Acme (Peru)": behind the name, before the bracket that says of what country or by what letters it is. */
export function beforeBracket({ chunks }: AnalyzedSentence, end: number): number {
  const [open, np, close] = [chunks[end - 3], chunks[end - 2], chunks[end - 1]]
  const isMark = (chunk: Chunk | undefined, text: string): boolean => chunk?.kind === 'punct' && chunk.text === text
  return isMark(open, '(') && isMark(close, ')') && np?.kind === 'np' && np.number === null ? end - 3 : end
}

/** "from Peru, 20 tents; to Chile 30": a phrase that opens its part of the sentence, before the amount. */
export function frontedParty(at: AnalyzedSentence, behind: number): LocalParty | null {
  const end = beforeBracket(at, behind)
  const first = startOfFronted(at, end)
  if (first < 0) return frontedList(at, end)
  const actor = memberParty(at, first, end)
  return actor === null ? null : { actor, by: /^(?:from|by)$/.test(textAt(at, first - 1)) ? 'from' : 'to' }
}

/** "and from Peru and Chile, 20 and 30 tents" */
function frontedList(at: AnalyzedSentence, end: number): LocalParty | null {
  const list = nominalBefore(at.chunks, end)
  const prep = list === null ? '' : textAt(at, list.first - 1)
  if (list === null || list.members.length < 2 || !/^(?:from|to|for)$/.test(prep) || !opens(at, list.first - 2))
    return null
  const actor = listBefore(at, end)
  return actor === null ? null : { actor, by: prep === 'from' ? 'from' : 'to' }
}

/** The name in such a phrase, by the chunk behind it; -1 where there is none. */
function startOfFronted(at: AnalyzedSentence, end: number): number {
  const first = startOfMember(at, end - 1)
  const prep = textAt(at, first - 1)
  // "was sent 20 tents by Peru, and by Chile 30"
  const isAgain =
    prep === 'by' && someIn(at.chunks, 0, first - 1, (chunk) => chunk.kind === 'prep' && chunk.text === 'by')
  return (isAgain || /^(?:from|to|for)$/.test(prep)) && opens(at, first - 2) ? first : -1
}

/** Where the phrase that belongs to an amount begins: "to Chile 30", "from Peru, 20"; else the amount itself. */
export function startOfAmount(at: AnalyzedSentence, figure: number): number {
  const index = startOfWhole(at, figure)
  const first = startOfFronted(at, textAt(at, index - 1) === ',' ? index - 1 : index)
  if (first >= 0) return first - 1
  // "and temples in Peru 20 tents"
  const member = startOfMember(at, index - 1)
  return member < index - 1 && opens(at, member - 1) ? member : figure
}

/** "from Chile a shipment of 300", "from Peru a promise of 3 million": the noun that the amount is of opens its phrase. */
function startOfWhole(at: AnalyzedSentence, index: number): number {
  const np = at.chunks[index - 2]
  const isWhole = textAt(at, index - 1) === 'of' && np?.kind === 'np' && np.number === null && np.areas.length === 0
  return isWhole && /^an?$/.test(at.tokens[np.from]?.lower ?? '') ? index - 2 : index
}

/** "In a first for the firm, Peru sent": what hangs on such a noun in front is not for the verb. */
export function isOfEvent(at: AnalyzedSentence, { fronted: [opening, ...rest] }: Clause, argument: Argument): boolean {
  const noun = at.tokens[opening?.nominal.members[0]?.np.head ?? -1]?.lower ?? ''
  return rest.includes(argument) && /^(?:first|boost|blow|coup|milestone|record|setback)$/.test(noun)
}
