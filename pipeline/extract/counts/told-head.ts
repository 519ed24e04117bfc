import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { headOfIllness, headOfStricken } from './by-illness.ts'
import { type CountHead, type CountKind, headOf } from './count-head.ts'
import { headOfWhom, isTestOf } from './for-whom.ts'
import { headOfFoundIn } from './found-in.ts'
import { headOfKindIn } from './kind-in.ts'
import { headOfObject, headOfPredicate } from './predicate.ts'
import { shapeAfter, wordsBefore } from './shape.ts'

/** What the clause tells of the persons that a number counts: as its object, for their good or ill, or as its subject. */
export const toldHead = (at: AnalyzedSentence, number: NumberMention): CountHead | null =>
  headOfTreated(at, number) ??
  headOfState(at, number) ??
  headOfFoundIn(at, number) ??
  headOfKindIn(at, number) ??
  headOfObject(at, number) ??
  headOfIllness(at, number) ??
  headOfStricken(at, number) ??
  headOfWhom(at, number) ??
  headOfPredicate(at, number)

const states: readonly (readonly [RegExp, CountKind])[] = [
  [/^dead$/, 'deaths'],
  [/^(?:sick|ill|infected|stricken)$/, 'case'],
  [/^(?:recovered|cured)$/, 'recovered'],
]

const putting = /^(?:put|puts|putting|set|sets|setting|estimate[sd]?|reckon(?:s|ed)|place[sd]?)$/

/** "put its coronavirus dead at 194 and its sick at 900": a state with an owner as a noun. */
function headOfState(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const { tokens } = at
  const noun = number.from - 2
  if (tokens[number.from - 1]?.lower !== 'at') return null
  const kind = states.find(([words]) => words.test(tokens[noun]?.lower ?? ''))?.[1]
  const isOwned = [noun - 1, noun - 2].some((i) => /^(?:its|their|the|'s)$/.test(tokens[i]?.lower ?? ''))
  const isPut = tokens.slice(Math.max(0, noun - 24), noun).some(({ lower }) => putting.test(lower))
  return kind === undefined || !isOwned || !isPut ? null : headOf(kind, { at, from: noun, to: noun + 1 }, false)
}

const treated =
  /^(?:(?:people|patients|others|more) )?(?:are|were|is|lie|remain) (?:still |now |currently )?(?:in|at) (?:an? |the )?(?:treatment|isolation|quarantine|health|care) (?:units?|wards?|cent(?:re|er)s?|facilit(?:y|ies))/

/** "1,022 are in treatment units": in the wards, and not all who fell ill or died. */
const headOfTreated = (at: AnalyzedSentence, { from, to }: NumberMention): CountHead | null =>
  treated.test(
    at.tokens
      .slice(to, to + 9)
      .map(({ lower }) => lower)
      .join(' '),
  )
    ? headOf('other', { at, from, to }, false)
    : null

/** "tested positive", "came back positive", "caught the virus": no other illness need be named. */
const isSelfEvident = (at: AnalyzedSentence, number: NumberMention): boolean =>
  /^(?:\S+ ){0,10}tested positive |^(?:\S+ ){0,6}(?:positive|infected|(?:fell|fallen|taken) (?:ill|sick)) |^(?:more )?P (?:in X )?(?:have|has|had) recovered |^(?:more )?P (?:in X )?(?:(?:were|was|are|is|have been|has been|had been) )(?:cured|discharged cured)(?! of) |^(?:\S+ ){0,3}P (?:\S+ ){0,3}confirmed /.test(
    shapeAfter(at, number.to),
  ) || at.tokens.slice(number.to, number.to + 5).some(({ lower }) => lower === 'patients')

/** "The salad sickened 340 guests", "sickening 40": what makes ill need not be named. */
const isMadeIll = (at: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  /\b(?:sicken(?:s|ed|ing)?|carr(?:ies|ied) off)$/.test(wordsBefore(at, from, 2)) &&
  /^(?:more )?(?:[AN] ){0,2}P /.test(shapeAfter(at, to))

/** Whether this needs no illness that the text names. */
export const isSelfTold = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isSelfEvident(at, number) || isTestOf(at, number) || isMadeIll(at, number)
