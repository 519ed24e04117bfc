import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, headOf } from './count-head.ts'
import { shapeAfter, wordsBefore } from './shape.ts'

type Fate = 'case' | 'deaths' | 'recovered'

const become = '(?:is|are|was|were|be|been|prove[ds]?|proven|turned out(?: to be)?|became|remained?)'
const bring = '(?:mean[st]?|spell(?:s|ed|t)?|brought|brings)'
const deadly = '(?:fatal|deadly|lethal)'
const tooLate =
  '(?:come|comes|came|arrived?|was|were|is) (?:\\S+ )?too late|there (?:was|is) no (?:help|rescue|saving|cure)'
const late = new RegExp(tooLate)
const positive = '(?:come|came|comes|returned) (?:back |in )?positive'

/** What is told to have come to somebody, by what it makes of him. */
const fates: readonly (readonly [Fate, string])[] = [
  [
    'deaths',
    `${become} (?:\\S+ )?${deadly}|end(?:s|ed) (?:in death|fatally)|${bring} (?:the end|(?:certain )?death)|${tooLate}`,
  ],
  [
    'case',
    `${positive}|positive (?:result|test)s?(?: \\S+){0,3}|(?:was|is|were) the diagnosis|the diagnosis (?:was|is) \\S+`,
  ],
]

const behind = fates.map(([fate, words]) => [fate, new RegExp(`\\b(?:${words}) (?:for|to)$`)] as const)
const inFront = fates.map(([fate, words]) => [fate, new RegExp(`^(?:\\S+ ){0,8}?(?:${words})\\b`)] as const)

const persons = /^(?:more |others? )?(?:[AN] ){0,2}P /

/** No doubt and no denial: "was not fatal", "may come too late". */
const unsure = /\b(?:not|never|n't|may|might|could|would|can|if|nearly|almost)\b/

/** The words behind a token, up to the end of the sentence. */
const wordsAfter = ({ tokens }: AnalyzedSentence, from: number): string =>
  tokens
    .slice(from, from + 18)
    .map(({ lower }) => lower)
    .join(' ')

/** "Measles proved fatal for 12 people", "For 40 patients in Peru help came too late", "The test was positive for nine": whom something came to, and what it was. */
export function headOfWhom(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const prep = number.from - 1
  if (!/^(?:for|to)$/.test(at.tokens[prep]?.lower ?? '') || !persons.test(shapeAfter(at, number.to))) return null
  const piece = { at, from: prep, to: number.from }
  const before = wordsBefore(at, number.from, 9)
  if (isTestOf(at, number)) return headOf('case', piece, false)
  const told = behind.find(([, words]) => words.test(before))
  if (told !== undefined) return unsure.test(before) || !isOfIllness(at, before) ? null : headOf(told[0], piece, false)
  if (at.tokens[prep]?.lower !== 'for' || !opensClause(at, prep)) return null
  const after = wordsAfter(at, number.to)
  const fronted = inFront.find(([, words]) => words.test(after))
  return fronted === undefined || unsure.test(after) || !isOfIllness(at, after)
    ? null
    : headOf(fronted[0], piece, false)
}

/** "Help came too late for 12 people": of an illness only where the sentence names it. */
const isOfIllness = ({ tokens }: AnalyzedSentence, words: string): boolean =>
  !late.test(words) || tokens.some(({ lower }) => diseaseWords.has(lower) || lower === 'patients')

/** "The test was positive for 340 people": no illness need be named. */
export const isTestOf = (at: AnalyzedSentence, { from }: NumberMention): boolean =>
  /\b(?:tests?|results?|swabs?|samples?)(?: \S+){0,4} positive for$|\bpositive (?:tests?|results?)(?: \S+){0,3} for$/.test(
    wordsBefore(at, from, 9),
  )

/** Nothing stands before but a place or a time: "In Peru, for 12 people". */
const opensClause = ({ tokens, tags }: AnalyzedSentence, prep: number): boolean =>
  prep === 0 || /^[,;:]$/.test(tokens[prep - 1]?.text ?? '') || (prep < 5 && tags[0] === 'PREP')
