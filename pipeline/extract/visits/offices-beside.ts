import { ofArms } from '../../lexicon/offices.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { lowerWords } from '../piece.ts'
import { isPluralOffice, type Traveller } from './traveller.ts'

/** "King Ola and Queen Eva of Norway": the country behind the second is that of both. */
export const sharingHome = (at: AnalyzedSentence, found: readonly Traveller[]): Traveller[] =>
  found.map((one, i) => {
    const next = found[i + 1]
    const isPair = next !== undefined && next.from === one.to + 1 && lowerAt(at, one.to) === 'and'
    if (!isPair || one.title === null || one.origins.length > 0 || next.title === null) return one
    const isBehind = next.origins.every(({ piece: { from } }) => from >= (next.title?.to ?? 0))
    return isBehind ? { ...one, origins: next.origins } : one
  })

const kings = /^(?:king|emperor|sultan|(?:crown )?prince|grand duke)$/
const queens = /^(?:queen|empress|sultana|(?:crown )?princess|grand duchess)$/

const titleOf = ({ title }: Traveller): string => (title === null ? '' : lowerWords(title).join(' '))

const andSpouse = /^and(?: (?:his|her) (?:wife|husband|consort|spouse)(?: ,)?)?$/

/** Whether `next` stands behind `one` as a queen behind her king, both of one country: "and Queen Eva", "and his wife, Queen Eva". */
const isCouple = (at: AnalyzedSentence, one: Traveller, next: Traveller): boolean =>
  kings.test(titleOf(one)) &&
  queens.test(titleOf(next)) &&
  andSpouse.test(lowerWords({ at, from: one.to, to: next.title?.from ?? one.to }).join(' ')) &&
  (one.origins.length === 0 || next.origins.length === 0)

const asCouple = (at: AnalyzedSentence, one: Traveller, next: Traveller): Traveller => ({
  ...one,
  name: { at, from: one.title?.from ?? one.from, to: next.isNamed ? next.name.to : next.to },
  to: next.to,
  origins: one.origins.length > 0 ? one.origins : next.origins,
})

/** "King Ola and Queen Eva of Norway": who travel together, one visit. */
export const asCouples = (at: AnalyzedSentence, found: readonly Traveller[]): Traveller[] =>
  found.flatMap((one, i): Traveller[] => {
    const [before, next] = [found[i - 1], found[i + 1]]
    if (before !== undefined && isCouple(at, before, one)) return []
    return [next !== undefined && isCouple(at, one, next) ? asCouple(at, one, next) : one]
  })

/** "the ministers of Norway and Chile, Ola Berg and Ana Ruiz": the names behind a plural share the office, each with the country of its turn. */
export function sharingOffice(at: AnalyzedSentence, found: readonly Traveller[]): Traveller[] {
  const shared = new Map<Traveller, Traveller>()
  found.forEach((head, first) => {
    if (!isPluralOffice(head) || !head.isNamed) return
    let end = first + 1
    const isNext = ({ title, isNamed, from }: Traveller): boolean =>
      title === null &&
      isNamed &&
      /^(?:,|and|, and)$/.test(lowerWords({ at, from: found[end - 1]?.to ?? 0, to: from }).join(' '))
    for (let next = found[end]; next !== undefined && isNext(next); next = found[end]) end++
    const named = found.slice(first, end)
    if (named.length < 2) return
    const isEach = head.origins.length === named.length
    named.forEach((one, i) => {
      const origins = isEach ? head.origins.slice(i, i + 1) : head.origins
      shared.set(one, { ...one, title: head.title, rank: head.rank, origins })
    })
  })
  return found.map((one) => shared.get(one) ?? one)
}

/** A rank under arms, beside which an office says more. */
const isRankOfArms = ({ title }: Traveller): boolean => title !== null && ofArms.test(lowerWords(title).join(' '))

/** "Ana Ruiz, Chile's minister and a deputy premier, is": one more of her offices, unless the verb is of several. */
const isOfficeMore = (at: AnalyzedSentence, told: Traveller, { from, to, isNamed }: Traveller): boolean =>
  told.isNamed &&
  !isNamed &&
  told.title !== null &&
  told.name.to <= told.title.from &&
  lowerAt(at, told.to) === 'and' &&
  told.to === from - 1 &&
  /^an?$/.test(lowerAt(at, from)) &&
  !/^(?:are|were|have)$/.test(lowerAt(at, lowerAt(at, to) === ',' ? to + 1 : to))

/** "President Li Wei, leader of China", "General Li Wei, the defence minister of China": no one else. */
export function isSecondOffice(at: AnalyzedSentence, told: Traveller, next: Traveller): boolean {
  const { from, isNamed, title } = next
  if (isOfficeMore(at, told, next)) return true
  return (
    told.isNamed &&
    told.title !== null &&
    !isNamed &&
    (title?.from === from || (isRankOfArms(told) && title?.from === from + 1 && lowerAt(at, from) === 'the')) &&
    told.to === from - 1 &&
    lowerAt(at, told.to) === ',' &&
    !isPluralOffice(told) &&
    !isOfOtherCountry(told, next)
  )
}

/** "the minister of Peru Ana Ruiz, state councillor of China, …" */
const isOfOtherCountry = (told: Traveller, { origins }: Traveller): boolean =>
  told.origins.length > 0 &&
  origins.length > 0 &&
  !origins.some(({ iso3 }) => told.origins.some((own) => own.iso3 === iso3))

/** "State Councillor of Chile, Foreign Minister Li Wei arrived": an office more of the one named behind it, not "in the hands of the minister of Chile, President X said". */
export const isFirstOffice = (
  at: AnalyzedSentence,
  told: Traveller,
  { from, to, isNamed, title, origins }: Traveller,
): boolean =>
  !told.isNamed &&
  told.title !== null &&
  told.origins.length > 0 &&
  lowerAt(at, told.to) === ',' &&
  told.to === from - 1 &&
  at.tags[told.from - 1] !== 'PREP' &&
  isNamed &&
  title?.from === from &&
  origins.length === 0 &&
  /^(?:V|AUX|MODAL)$/.test(at.tags[to] ?? '')

/** The first with what the second tells: its country, and of a soldier the office. */
export const withHome = (told: Traveller, { origins, title, rank }: Traveller): Traveller => ({
  ...told,
  ...(isRankOfArms(told) && rank !== 'official' ? { title, rank } : {}),
  origins: told.origins.length > 0 ? told.origins : origins,
})
