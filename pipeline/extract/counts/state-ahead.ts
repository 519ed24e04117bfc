import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords } from '../piece.ts'
import { type CountHead, headOf } from './count-head.ts'
import { shapeAfter } from './shape.ts'

const marks = /^[:–—-]$/
const opens = /^[,;.:()•|]$/

/** How people are, where it is told before who they are. */
const states: readonly (readonly ['case' | 'deaths' | 'recovered', RegExp])[] = [
  [
    'recovered',
    /^(?:recovered|cured|discharged|healed|well again|home again|(?:sent|back|gone|allowed) home|back on (?:their|his|her) feet|out of (?:the )?hospitals?|released from hospital)\b/,
  ],
  ['deaths', /^(?:dead|killed by|carried off by)\b/],
  ['case', /^(?:ill|sick|infected|positive|tested positive|found positive)\b(?! of)/],
]
/** The same of an illness that stands beside it. */
const bearing =
  /^(?:suffering from|down with|living with|laid low (?:by|with)|laid up with|struck down (?:by|with)|stricken (?:by|with)|afflicted (?:by|with)|diagnosed with|hit by)\b/

const linking = /^(?:are|were|is|was|lie|lay)$/
const adverbs = /^(?:still|now|already|newly|also|today|yesterday|so|far|some|another)$/

/** The words that open the segment before a mark or verb, or null where another clause stands in it. */
function opening(at: AnalyzedSentence, end: number): readonly [number, string] | null {
  let from = end
  while (from > 0 && end - from < 14 && !opens.test(at.tokens[from - 1]?.text ?? '')) from--
  while (from < end && adverbs.test(at.tokens[from]?.lower ?? '')) from++
  const isTold = at.clauses.some(({ verb }) => verb.form === 'finite' && verb.main > from && verb.to < end)
  return isTold || from === end ? null : [from, lowerWords({ at, from, to: end }).join(' ')]
}

/** "the infected number 70,485, and the dead 781": the verb is told once. */
function stateBeside({ tokens, numbers }: AnalyzedSentence, from: number): CountHead['kind'] | null {
  const [link, article, state] = [3, 2, 1].map((back) => tokens[from - back]?.lower ?? '')
  const first = numbers.find(({ nonFigure }) => nonFigure === null)
  const isListed = /^(?:and|,|;)$/.test(link ?? '') && article === 'the' && first !== undefined && first.to < from
  if (!isListed || !/^(?:numbers?|numbered|total|are|were)$/.test(tokens[first.from - 1]?.lower ?? '')) return null
  return state === 'dead' ? 'deaths' : /^(?:recovered|cured)$/.test(state ?? '') ? 'recovered' : null
}

/** "Recovered in Peru: 34 patients", "Ill with measles in Peru are 340 people": how those are whom the figure behind a label or a turned verb counts. */
export function stateAhead(at: AnalyzedSentence, { from: number, to }: NumberMention): CountHead | null {
  const beside = stateBeside(at, number)
  if (beside !== null) return headOf(beside, { at, from: number - 1, to: number }, false)
  let end = number - 1
  while (end > 0 && adverbs.test(at.tokens[end]?.lower ?? '')) end--
  const shape = shapeAfter(at, to)
  const isOfPersons = /^(?:[AN] ){0,2}P /.test(shape)
  // "Recovered from the lake: 12 boats"
  const isOfThings = /^(?:[AN] )/.test(shape) && !isOfPersons
  const isLabel = marks.test(at.tokens[end]?.text ?? '') && !isOfThings
  const isTurned = linking.test(at.tokens[end]?.lower ?? '') && isOfPersons
  const found = isLabel || isTurned ? opening(at, end) : null
  if (found === null) return null
  const [from, words] = found
  const isIll = bearing.test(words) && words.split(' ').some((word) => diseaseWords.has(word))
  const kind = isIll ? 'case' : states.find(([, state]) => state.test(words))?.[0]
  return kind === undefined ? null : headOf(kind, { at, from, to: end }, false)
}
