import { type Chunk, isFiniteVerb, isMark } from './chunk.ts'
import { isComma, isNameAt } from './nominal.ts'

/** "to Peru and as many to Chile" */
export function isAsMany(chunks: readonly Chunk[], i: number): boolean {
  const [as, many] = [chunks[i], chunks[i + 1]]
  return as?.kind === 'adv' && as.text === 'as' && many?.kind === 'np' && many.to === many.from + 1 && !many.isName
}

/** Chunks of "most of whom had never been east of Berlin", and of the clause before. */
const longestAside = 14
const longestClause = 24

/** "sent 20 tents, and a team of 12 doctors from Cuba is at work": behind a clause and ", and", a subject from elsewhere with its own finite verb. */
function opensForeignSubject(chunks: readonly Chunk[], index: number): boolean {
  const of = chunks[index - 1]
  const first = of?.kind === 'prep' && of.text === 'of' ? index - 2 : index
  if (chunks[first]?.kind !== 'np' || chunks[first - 1]?.kind !== 'conj' || !isComma(chunks[first - 2])) return false
  let i = first + 1
  let isForeign = false
  for (; i < first + longestAside && chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'np'; i += 2) {
    const prep = chunks[i]
    isForeign ||= prep?.kind === 'prep' && prep.text === 'from' && isNameAt(chunks, i + 1)
  }
  return (
    isForeign && isFiniteVerb(chunks[i]) && chunks.slice(Math.max(0, first - longestClause), first).some(isFiniteVerb)
  )
}

/** "sent 20 tents to Chad, and Peruvians, most of whom have little, sewed": behind a clause, a subject of which a relative clause tells. */
export function opensToldSubject(chunks: readonly Chunk[], first: number): boolean {
  if (opensForeignSubject(chunks, first)) return true
  if (chunks[first - 1]?.kind !== 'conj' || !isComma(chunks[first - 2])) return false
  if (opensServedSubject(chunks, first)) return true
  if (chunks[first]?.kind !== 'np' || !isComma(chunks[first + 1])) return false
  if (!chunks.slice(first + 2, first + 5).some(({ kind }) => kind === 'wh')) return false
  for (let i = first + 3; i < first + longestAside; i++) {
    if (isMark(chunks[i], ';') || chunks[i] === undefined) return false
    if (isComma(chunks[i]))
      return isFiniteVerb(chunks[i + 1]) && chunks.slice(Math.max(0, first - longestClause), first).some(isFiniteVerb)
  }
  return false
}

/** "unloaded 20 tents, and nurses who had served in Mali are at work": behind a comma and "and", a subject with its relative clause and its own finite verb. */
function opensServedSubject(chunks: readonly Chunk[], first: number): boolean {
  const wh = chunks[first + 1]
  if (chunks[first]?.kind !== 'np' || wh?.kind !== 'wh' || !/^(?:who|which|that)$/.test(wh.text)) return false
  if (!chunks.slice(Math.max(0, first - longestClause), first).some(isFiniteVerb)) return false
  let verbs = 0
  for (let i = first + 2; i < first + longestAside; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.kind === 'punct' || chunk.kind === 'conj' || chunk.kind === 'sub') return false
    if (isFiniteVerb(chunk) && ++verbs === 2) return true
  }
  return false
}

/** "40 nurses and Peru and Chile had": behind things, two names that "and" joins before their verb. */
export function isPairAhead(chunks: readonly Chunk[], i: number): boolean {
  const isName = (k: number): boolean => isNameAt(chunks, k)
  const verb = chunks[i + 3]
  const isPair = isName(i) && chunks[i + 1]?.kind === 'conj' && isName(i + 2) && verb?.kind === 'verb'
  if (!isPair || verb.form !== 'finite' || chunks[i - 1]?.kind !== 'conj') return false
  // "from Chad, and Peru and Chile gave": behind one name and a comma, a pair cannot go on with a list.
  const isApart = isComma(chunks[i - 2]) && isName(i - 3) && chunks[i - 4]?.kind === 'prep'
  return isApart || (!isName(i - 2) && !isName(i - 3))
}

/** "given by the hospital, and shirts, 2,000, from a firm": behind a name, things with their number behind them. */
export function opensCountedThings(chunks: readonly Chunk[], first: number): boolean {
  const [np, comma, number, mark] = chunks.slice(first, first + 4)
  if (np?.kind !== 'np' || np.isName || np.number !== null || chunks[first - 1]?.kind !== 'conj') return false
  const isNumber = number?.kind === 'np' && number.number !== null && number.number.to === number.to
  return isComma(comma) && isNumber && isComma(mark) && isComma(chunks[first - 2])
}
