import type { AnalyzedSentence } from '../analyze.ts'
import { lowerWords } from '../piece.ts'
import { lower } from './title-sides.ts'
import { isPluralOffice, type Traveller } from './traveller.ts'

/** "King Ola and Queen Eva of Norway": the country behind the second is that of both. */
export const sharingHome = (at: AnalyzedSentence, found: readonly Traveller[]): Traveller[] =>
  found.map((one, i) => {
    const next = found[i + 1]
    const isPair = next !== undefined && next.from === one.to + 1 && lower(at, one.to) === 'and'
    if (!isPair || one.title === null || one.origins.length > 0 || next.title === null) return one
    const isBehind = next.origins.every(({ piece: { from } }) => from >= (next.title?.to ?? 0))
    return isBehind ? { ...one, origins: next.origins } : one
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

/** "President Li Wei, leader of China": no one else. */
export const isSecondOffice = (at: AnalyzedSentence, told: Traveller, { from, isNamed, title }: Traveller): boolean =>
  told.isNamed &&
  told.title !== null &&
  !isNamed &&
  title?.from === from &&
  told.to === from - 1 &&
  lower(at, told.to) === ',' &&
  !isPluralOffice(told)

export const withHome = (told: Traveller, { origins }: Traveller): Traveller =>
  told.origins.length > 0 ? told : { ...told, origins }
