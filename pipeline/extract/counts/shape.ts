import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'

/** No person is meant, or not one who fell ill. */
const notPersons = new Set('case cases contact contacts team teams suspect suspects group groups survivors'.split(' '))

/** Words that patterns look for although they are adjectives or nouns. */
const kept = new Set(
  `dead die fatal stricken ill sick unwell positive death fatally negative home hospital hospitals infected cured recovered discharged abroad lives
  life feet fight battle struggle help last cases case infections deaths fatalities lost confirmed imported suspected probable warded sufferers care
  quarantine isolation total tally count toll number figure caseload more others other new further additional fewer less
  leave proved them these those whom which it they ones whole rest tests samples swabs tested better well capital alive longer bed healthy`.split(
    /\s+/,
  ),
)

/** Adverbs that may stand anywhere without changing what is told. */
const skipped = new Set(
  'already also now since later only just far thus recently currently meanwhile subsequently all both either sadly alone fully completely'.split(
    ' ',
  ),
)

function symbolAt(at: AnalyzedSentence, i: number): string {
  const token = at.tokens[i]
  if (token === undefined || token.kind !== 'word' || kept.has(token.lower)) return token?.lower ?? ''
  if (isPeopleNoun(token.lower) && !notPersons.has(token.lower)) return 'P'
  const tag = at.tags[i]
  if (tag === 'ADJ') return 'A'
  return tag === 'N' || tag === 'NNP' ? 'N' : token.lower
}

interface Step {
  readonly symbol: string
  readonly next: number
}

/** "COVID-19", "SARS-CoV-2": a name in parts that ends in a numeral. */
function endOfCode({ tokens, tags }: AnalyzedSentence, i: number): number {
  let last = i
  while (tags[last] === 'NNP' && tokens[last + 1]?.text === '-') last += 2
  return last > i && tokens[last]?.kind === 'digits' ? last + 1 : i + 1
}

/** One symbol a phrase: X for a place, P for persons, # for a number, D for a date, A and N for other words that name. */
function stepAt(at: AnalyzedSentence, i: number, places: ReadonlyMap<number, Step>): Step {
  const found = places.get(i)
  if (found !== undefined) return found
  const end = endOfCode(at, i)
  if (end > i + 1) return { symbol: 'N', next: end }
  return { symbol: skipped.has(at.tokens[i]?.lower ?? '') ? '' : symbolAt(at, i), next: i + 1 }
}

/** Where mentions start, looked up while a stretch is read. */
const lookupOf = oncePerSentence((at: AnalyzedSentence): ReadonlyMap<number, Step> => {
  const found = new Map<number, Step>()
  for (const { from, to, form } of at.areas) {
    const symbol = form === 'people' ? 'P' : form === 'name' ? 'X' : ''
    found.set(from, { symbol, next: to })
  }
  for (const { from, to, nonFigure } of at.numbers)
    if (nonFigure !== 'ordinal') found.set(from, { symbol: '#', next: to })
  for (const { from, to } of at.dates) found.set(from, { symbol: 'D', next: to })
  return found
})

const span = 18

/** The words from a token on, up to the end of the clause, as a string of symbols with a space after each. */
export function shapeAfter(at: AnalyzedSentence, from: number): string {
  const places = lookupOf(at)
  let shape = ''
  for (let i = from, steps = 0; i < at.tokens.length && steps < span; steps++) {
    const { text } = at.tokens[i] ?? { text: '' }
    if (text === ';' || text === ':' || text === '?' || text === '!') break
    const { symbol, next } = stepAt(at, i, places)
    if (symbol !== '') shape += `${symbol} `
    i = Math.max(next, i + 1)
  }
  return shape
}

/** The words right before a token as they are printed, in lower case. */
export const wordsBefore = (at: AnalyzedSentence, to: number, count = 4): string =>
  at.tokens
    .slice(Math.max(0, to - count), to)
    .map(({ lower }) => lower)
    .join(' ')

const stops = new Set([';', ':', '?', '!', '•'])

/** The words of the clause before a token, in the same way. */
export function shapeBefore(at: AnalyzedSentence, to: number): string {
  let from = to
  while (from > 0 && to - from < span && !stops.has(at.tokens[from - 1]?.text ?? '')) from--
  const places = lookupOf(at)
  let shape = ''
  for (let i = from; i < to; ) {
    const { symbol, next } = stepAt(at, i, places)
    if (symbol !== '') shape += `${symbol} `
    i = Math.max(next, i + 1)
  }
  return shape
}
