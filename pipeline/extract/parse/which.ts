import { beforeBrackets } from './before-brackets.ts'
import type { Chunk, NounPhrase } from './chunk.ts'
import { isComma, isConnector, isOf, type Nominal, nominalAt, nominalBefore, startOfName } from './nominal.ts'

/** "the tents, 300 of which came": the part is what the verb is said of; "both of which": all that stands before. */
function partOfWhich(chunks: readonly Chunk[], wh: number): Nominal | null {
  const np = chunks[wh - 2]
  if (!isOf(chunks[wh - 1]) || np?.kind !== 'np') return null
  if (np.number === null) return nominalBefore(chunks, isComma(chunks[wh - 3]) ? wh - 3 : wh - 2)
  return { members: [{ np, first: wh - 2, end: wh - 1 }], first: wh - 2, end: wh - 1 }
}

/** "gave 20 tents, and Chile, which": the amount before belongs to the verb before. */
function withoutAmount(found: Nominal | null): Nominal | null {
  const last = found?.members.at(-1)
  if (found === null || last === undefined || last.np.number !== null) return found
  const isName = last.np.areas.length > 0
  return found.members.some(({ np }) => np.number !== null && (isName || np.number.kind === 'money'))
    ? { members: [last], first: last.first, end: found.end }
    : found
}

/** "40 doctors from Cuba who landed", "the president of Peru, who left": "who" tells of persons, not of the place that they are of. */
function personsOf(chunks: readonly Chunk[], wh: number, found: Nominal | null): Nominal | null {
  const marker = chunks[wh]
  const [place, more] = found?.members ?? []
  if (marker?.kind !== 'wh' || marker.text !== 'who' || place === undefined || more !== undefined) return found
  const { np, first } = place
  const isPlace = np.areas.some(({ from, to, form }) => form === 'name' && from <= np.head && to === np.to)
  const prep = chunks[first - 1]
  const isOfPersons = isPlace && prep?.kind === 'prep' && /^(?:from|of|in)$/.test(prep.text)
  const persons = isOfPersons ? nominalBefore(chunks, first - 1) : null
  if (persons === null || found === null) return found
  // "the nurses from Peru, who": with the place that tells whose they are
  const members = persons.members.map((one, i, all) => (i === all.length - 1 ? { ...one, end: found.end } : one))
  return { ...persons, members, end: found.end }
}

/** "near Puri, and Dhaka, which": a comma before the "and" of two sets the second apart. */
function lastOfLoosePair(chunks: readonly Chunk[], found: Nominal | null): Nominal | null {
  const [one, other, more] = found?.members ?? []
  const isLoose = one !== undefined && other !== undefined && more === undefined && isComma(chunks[one.end])
  return found !== null && isLoose && isConnector(chunks[one.end + 1])
    ? { members: [other], first: other.first, end: found.end }
    : found
}

/** Who or what the relative pronoun at `wh` stands for. */
export function subjectOfWhich(chunks: readonly Chunk[], wh: number): Nominal | null {
  // "half of what has arrived": it stands for nothing told before
  const pronoun = chunks[wh]
  if (isOf(chunks[wh - 1]) && pronoun?.kind === 'wh' && pronoun.text === 'what') return null
  const part = partOfWhich(chunks, wh)
  if (part !== null) return part
  let antecedent = isComma(chunks[wh - 1]) ? wh - 1 : wh
  // "the Lima Fund (LF), which gave"
  antecedent = beforeBrackets(chunks, antecedent - 1) + 1
  // "Peru, not Chile, which sent"
  const aside = chunks[antecedent - 1]
  if (aside?.kind === 'adv' && aside.text === 'not') antecedent--
  // "the king himself who paid"
  const [own, before] = [chunks[antecedent - 1], chunks[antecedent - 2]]
  if (own?.kind === 'np' && own.isPronoun && before?.kind === 'np') antecedent--
  const found = personsOf(chunks, wh, lastOfLoosePair(chunks, withoutAmount(nominalBefore(chunks, antecedent))))
  return named(chunks, found) ?? subjectOfPredicate(chunks, found) ?? found
}

/** "Peru, a country that gave 20 tents": the name that a description right behind it is said of. */
export function named(chunks: readonly Chunk[], found: Nominal | null): Nominal | null {
  const [member, more] = found?.members ?? []
  if (member === undefined || more !== undefined) return null
  // "Oxfam, a charity in Lima that": what the place belongs to describes.
  let described = member.first
  while (chunks[described - 1]?.kind === 'prep' && chunks[described - 2]?.kind === 'np') described -= 2
  const np = chunks[described]
  if (np?.kind !== 'np' || !describes(np) || !isComma(chunks[described - 1])) return null
  const first = startOfName(chunks, described - 2)
  const [name, before] = [chunks[first], chunks[first - 1]]
  if (name?.kind !== 'np' || !name.isName || name.number !== null || isConnector(before)) return null
  // "According to Peru, the country that gave most"
  const isFronted = before?.kind === 'prep' && (first === 1 || chunks[first - 2]?.kind === 'punct')
  return isFronted ? null : nominalAt(chunks, first, 1)
}

/** "Peru is among those who gave", "Peru was one of the first that came": the name of which a description is the predicate. */
function subjectOfPredicate(chunks: readonly Chunk[], found: Nominal | null): Nominal | null {
  const [member, more] = found?.members ?? []
  const isPlain =
    member !== undefined && !member.np.isName && member.np.areas.length === 0 && (member.np.number?.low ?? 1) === 1
  if (!isPlain || more !== undefined) return null
  let first = member.first
  // "one of those", "among the donors"
  if (isOf(chunks[first - 1]) && chunks[first - 2]?.kind === 'np') first -= 2
  const among = chunks[first - 1]
  if (among?.kind === 'prep' && among.text === 'among') first--
  if (chunks[first - 1]?.kind === 'adv') first--
  const verb = chunks[first - 1]
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || !/^(?:be|remain|become)$/.test(verb.lemma) || verb.negated)
    return null
  const subject = nominalBefore(chunks, first - 1)
  const [name, other] = subject?.members ?? []
  // "Chile and Peru are neighbours who …": of both, as they are described.
  const isWhole = subject?.end === first - 1
  const isPhrase = chunks[(subject?.first ?? 0) - 1]?.kind === 'prep'
  return name?.np.isName === true && name.np.number === null && other === undefined && isWhole && !isPhrase
    ? subject
    : null
}

const describes = ({ isName, isPronoun, number, areas, from, to }: NounPhrase): boolean =>
  !isName && !isPronoun && number === null && areas.length === 0 && to - from > 1

/** "the president, who in June visited": a phrase stands between the pronoun and its verb. */
export function antecedentOf(chunks: readonly Chunk[], start: number): Nominal | null {
  const wh = chunks[start - 1]
  if (wh?.kind !== 'wh' || (wh.text !== 'who' && wh.text !== 'which')) return null
  return nominalBefore(chunks, isComma(chunks[start - 2]) ? start - 2 : start - 1)
}
