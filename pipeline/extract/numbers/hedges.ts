import { phrasal, verbForms } from '../../lexicon/verbs.ts'
import type { Qualifier, Token } from '../mention.ts'
import type { Figure } from './figure.ts'

type Hedge = Extract<Qualifier, 'exact' | 'approx' | 'nearly' | 'at_least' | 'at_most'>

const before: readonly (readonly [hedge: Hedge, phrases: string])[] = [
  [
    'at_least',
    'more than|well more than|slightly more than|little more than|over|well over|just over|slightly over|a little over|a bit over|above|well above|upwards of|upward of|at least|at the least|no fewer than|no less than|not fewer than|not less than|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|topped|topping|beyond|in excess of|greater than|larger than|bigger than|higher than|bigger or equal than|greater or equal than|equal or greater than|equal to or greater than|greater than or equal to|equal to or more than|a minimum of|minimum|>|≥',
  ],
  [
    'at_most',
    'up to|anything up to|at most|at the most|no more than|not more than|less than|fewer than|not exceeding|under|well under|below|well below|lower than|smaller than|equal or less than|equal to or less than|less than or equal to|equal to or lower than|a maximum of|maximum|no higher than|no greater than|<|≤',
  ],
  [
    'nearly',
    'nearly|almost|close to|just under|just below|slightly under|slightly less than|a little under|a little less than|just short of|a little short of|nearing|approaching|well-nigh',
  ],
  [
    'approx',
    'about|around|roughly|approximately|approx|some|circa|ca|an estimated|the estimated|estimated|more or less|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|something like|~|≈|perhaps',
  ],
  ['exact', 'as many as|as much as|exactly|precisely|as few as|as little as'],
]

interface Phrase {
  readonly words: readonly string[]
  readonly hedge: Hedge
}

/** Phrases by their last word, longest first. */
const byLastWord: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const table = new Map<string, Phrase[]>()
  for (const [hedge, phrases] of before) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ')
      const last = words.at(-1) ?? ''
      table.set(last, [...(table.get(last) ?? []), { words, hedge }])
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
})()

/** "handed over 20 kits": the word belongs to the verb. */
function isParticle(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? ''
  return verbForms.get(tokens[i - 1]?.lower ?? '')?.some(({ lemma }) => phrasal.get(lemma)?.has(word)) === true
}

function matchBefore(tokens: readonly Token[], end: number): Phrase | null {
  const phrases = byLastWord.get(tokens[end - 1]?.lower ?? '')
  if (phrases === undefined || isParticle(tokens, end - 1)) return null
  return (
    phrases.find(({ words }) => words.every((word, index) => tokens[end - words.length + index]?.lower === word)) ??
    null
  )
}

const after: ReadonlyMap<string, Hedge> = new Map([
  ['more', 'at_least'],
  ['above', 'at_least'],
  ['over', 'at_least'],
  ['higher', 'at_least'],
  ['greater', 'at_least'],
  ['upwards', 'at_least'],
  ['up', 'at_least'],
  ['less', 'at_most'],
  ['fewer', 'at_most'],
  ['below', 'at_most'],
  ['under', 'at_most'],
  ['lower', 'at_most'],
  ['so', 'approx'],
  ['thereabouts', 'approx'],
])

interface HedgeAfter {
  readonly hedge: Hedge
  /** End of the hedge where it touches the number, else null. */
  readonly to: number | null
}

function matchTail(tokens: readonly Token[], at: number): Hedge | null {
  const link = tokens[at]?.lower
  const word = tokens[at + 1]?.lower ?? ''
  const isUp = word === 'up' && tokens[at + 2]?.kind !== 'word'
  const isAnd = link === 'and' && (word === 'above' || word === 'over' || word === 'upwards' || isUp)
  if (link !== 'or' && !isAnd) return null
  const hedge = after.get(word)
  // "50 or more than that", "six or so many": the words go on to something else.
  return hedge === undefined || tokens[at + 2]?.lower === 'than' ? null : hedge
}

/** "20-plus", "20+", "2,000-odd", "90 or more", "a billion doses or so". */
function matchAfter(tokens: readonly Token[], figure: Figure): HedgeAfter | null {
  const at = figure.to
  const joined = tokens[at]?.text === '-' ? at + 1 : at
  const word = tokens[joined]?.lower
  if (word === '+' && tokens[joined]?.start === tokens[at - 1]?.end) return { hedge: 'at_least', to: joined + 1 }
  if (word === 'plus' && joined > at) return { hedge: 'at_least', to: joined + 1 }
  if (word === 'odd') return { hedge: 'approx', to: joined + 1 }
  const tail = matchTail(tokens, at)
  if (tail !== null) return { hedge: tail, to: at + 2 }
  const apart = tokens[at]?.kind === 'word' ? matchTail(tokens, at + 1) : null
  return apart === null ? null : { hedge: apart, to: null }
}

function applyHedge(figure: Figure, hedge: Hedge): Figure {
  if (hedge === 'at_least') return figure.qualifier === 'range' ? figure : { ...figure, high: null, qualifier: hedge }
  if (hedge === 'at_most') {
    return figure.qualifier === 'range'
      ? figure
      : { ...figure, low: null, high: figure.high ?? figure.low, qualifier: hedge }
  }
  return figure.qualifier === 'exact' ? { ...figure, qualifier: hedge } : figure
}

const passing = new Set(
  'pass passes passed passing cross crosses crossed crossing top topped exceed exceeded surpass surpassed'.split(' '),
)

/** "passed the 7,000 mark": more than that, though no hedge touches the number. */
function isPassedMark(tokens: readonly Token[], figure: Figure): boolean {
  if (tokens[figure.to]?.lower !== 'mark' || tokens[figure.from - 1]?.lower !== 'the') return false
  return passing.has(tokens[figure.from - 2]?.lower ?? '')
}

const afterNumber = new Set(', . ; : ( ) in by on at and since for with for the first last this'.split(' '))

/** "the caseload has passed 7,000": more than that, where nothing is named that was passed ("passed 12 laws"). */
function isPassed(tokens: readonly Token[], figure: Figure): boolean {
  if (!/^pass(?:ed|es|ing)?$/.test(tokens[figure.from - 1]?.lower ?? '') || (figure.low ?? 0) < 100) return false
  return figure.to >= tokens.length || afterNumber.has(tokens[figure.to]?.lower ?? '')
}

const sums = new Set('add adds added adding'.split(' '))

/** Takes the hedges beside the number into its value; the outermost of "up to about N" decides. */
export function attachHedges(tokens: readonly Token[], figure: Figure): Figure {
  if (figure.nonFigure !== null) return figure
  let hedged = isPassedMark(tokens, figure) || isPassed(tokens, figure) ? applyHedge(figure, 'at_least') : figure
  for (let count = 0; count < 2; count++) {
    const phrase = matchBefore(tokens, hedged.from)
    // "adds up to 12" is a sum.
    if (phrase === null || (phrase.words[0] === 'up' && sums.has(tokens[hedged.from - 3]?.lower ?? ''))) break
    const from = hedged.from - phrase.words.length
    hedged = { ...applyHedge(hedged, phrase.hedge), from, value: { from, to: hedged.value.to } }
  }
  const tail = matchAfter(tokens, hedged)
  if (tail === null) return hedged
  const { to } = tail
  const isBeside = to !== null && figure.to === figure.value.to
  hedged = applyHedge(hedged, tail.hedge)
  if (tail.hedge === 'at_least' && hedged.qualifier !== 'range') hedged = { ...hedged, low: figure.low }
  return { ...hedged, to: to ?? hedged.to, value: { from: hedged.value.from, to: isBeside ? to : hedged.value.to } }
}

/** "at most 100 and at least 20": two open bounds that close each other. */
export function closeBounds(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  const link = tokens[first.to]?.lower
  if ((link !== 'and' && link !== 'but') || second.from !== first.to + 1) return null
  const lower = [first, second].find((figure) => figure.qualifier === 'at_least')
  const upper = [first, second].find((figure) => figure.qualifier === 'at_most')
  if (lower === undefined || upper === undefined || first.unit !== second.unit) return null
  if (lower.low === null || upper.high === null || lower.low > upper.high) return null
  return {
    ...second,
    from: first.from,
    numeral: { from: first.numeral.from, to: second.numeral.to },
    value: { from: first.value.from, to: second.value.to },
    low: lower.low,
    high: upper.high,
    qualifier: 'range',
  }
}
