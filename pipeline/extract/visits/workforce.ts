import { countryOf } from '../../lexicon/areas/index.ts'
import { mostPeople } from '../aid/figure.ts'
import { governorsOf } from '../aid/governor.ts'
import { headOf } from '../aid/head-of.ts'
import { namesHelpingBody } from '../aid/team-size.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { donorTypeIn } from '../named-in.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { lowerWords } from '../piece.ts'
import { originInside } from './team-origins.ts'
import type { Traveller } from './traveller.ts'

const people = /^(?:people|persons|men|women|members|colleagues)$/
const hands = /^(?:staff|personnel|delegates|volunteers|responders)$/

/** The codes of the countries named in a stretch of tokens. */
const landsBetween = ({ areas }: AnalyzedSentence, first: number, end: number): string[] =>
  areas.flatMap(({ areaId, from, to }) => (from >= first && to <= end ? (countryOf(areaId) ?? []) : []))

const atWork =
  /^(?:,? ?(?:now|already|still|currently|all) )?(?:at work|on (?:the (?:ground|spot|scene)|site|duty|hand|their way)|in the field|digging|searching|working|serving|helping|deployed|stationed)\b/

/** "58 people at work", "12 men on the ground" */
const areAtWork = (at: AnalyzedSentence, { to }: NounPhrase): boolean =>
  atWork.test(lowerWords({ at, from: to, to: Math.min(to + 5, at.tokens.length) }).join(' '))

const keeping = /^(?:have|keep|maintain|field|station|post|base)$/

/** "Peru has 30 staff there", "The Peruvian Red Cross keeps 12 delegates in Chad": the verb of a country, or of a body that helps, which has them. */
function keptBy(at: AnalyzedSentence, index: number): Clause | null {
  const clause = governorsOf(at, index).find(({ relation }) => relation === 'object')?.clause
  if (clause === undefined) return null
  const { verb, subject } = clause
  if (!keeping.test(verb.lemma) || verb.negated || verb.passive || verb.modal !== null) return null
  const [only, more] = subject?.members ?? []
  if (only === undefined || more !== undefined) return null
  const { np } = only
  const isLand = np.areas.some(({ from, to, form }) => form === 'name' && from <= np.head && np.head < to)
  const isBody = namesHelpingBody(at, np) || donorTypeIn({ at, from: np.from, to: np.to }) === 'ngo'
  return isLand || isBody ? clause : null
}

const posts =
  /^(?:embassy|consulate|mission|offices?|plant|factory|branch|bank|base|prison|jail|school|university|headquarters)$/
const lands = /^(?:country|region|province|islands?|city|area|district|town|capital)$/

/** "in Chad", "in the country": a place that is not at home. */
function isAbroad(at: AnalyzedSentence, { prep, nominal }: Argument, home: readonly string[]): boolean {
  const head = headOf(at, { nominal })
  if (!/^(?:in|at|on|to)$/.test(prep ?? '') || posts.test(head)) return false
  const found = nominal.members.flatMap(({ np }) => landsBetween(at, np.from, np.to))
  return found.length > 0 ? found.every((code) => !home.includes(code)) : lands.test(head)
}

/** The countries named in the subject of a verb. */
const homeOf = (at: AnalyzedSentence, { subject }: Clause): string[] =>
  subject === null ? [] : landsBetween(at, at.chunks[subject.first]?.from ?? 0, at.chunks[subject.end - 1]?.to ?? 0)

/** Whether a country has them abroad: "Peru has 30 staff in Chad", "Peru had 58 people at work in Chad". */
function areKeptAbroad(at: AnalyzedSentence, index: number, np: NounPhrase): boolean {
  const noun = lowerAt(at, np.head)
  if (!hands.test(noun) && !(people.test(noun) && areAtWork(at, np))) return false
  const clause = keptBy(at, index)
  if (clause === null) return false
  const home = homeOf(at, clause)
  if (clause.arguments.some((argument) => posts.test(headOf(at, argument)))) return false
  return lowerAt(at, np.to) === 'there' || clause.arguments.some((argument) => isAbroad(at, argument, home))
}

const helping = /^(?:dig|search|comb|treat|operate|vaccinate|pump|clear|rescue|help|serve|repair|disinfect)$/

/** "are digging in Chad", "are at work in Chad" */
const isHelp = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.form === 'finite' &&
  !verb.passive &&
  !verb.negated &&
  (helping.test(verb.lemma) ||
    (verb.lemma === 'be' &&
      atWork.test(lowerWords({ at, from: verb.to, to: Math.min(verb.to + 5, at.tokens.length) }).join(' '))))

/** "Sixty Peruvians": people by their nationality alone. */
const areNationals = (np: NounPhrase): boolean =>
  np.areas.length === 1 && np.areas.every(({ form, to }) => form !== 'name' && to === np.to)

/** "five staff of the Peruvian Red Cross" */
function areOfHelpingBody(at: AnalyzedSentence, index: number, np: NounPhrase): boolean {
  const body = npAt(at, index + 2)
  const noun = lowerAt(at, np.head)
  return (
    isOf(at.chunks[index + 1]) && body !== null && (people.test(noun) || hands.test(noun)) && namesHelpingBody(at, body)
  )
}

/** "sixty Peruvians", "five staff of the Peruvian Red Cross" */
const originsOf = (at: AnalyzedSentence, index: number, { from, to }: NounPhrase): Traveller['origins'] =>
  originInside(at, from, isOf(at.chunks[index + 1]) ? (at.chunks[index + 2]?.to ?? to) : to)

const holds = ({ nominal }: Argument, index: number): boolean => nominal.first <= index && index < nominal.end

/** "Digging in Chad are 60 Peruvians": the clause in front of the verb that they stand behind. */
function openingWork(at: AnalyzedSentence, index: number): Clause | undefined {
  const [first, next] = at.clauses
  const isInverted =
    first?.at === 0 &&
    first.verb.form === 'gerund' &&
    helping.test(first.verb.lemma) &&
    next?.verb.lemma === 'be' &&
    next.arguments.some((argument) => argument.prep === null && holds(argument, index))
  return isInverted ? first : undefined
}

/** "The hospital in Chad is staffed by 60 Peruvians" */
const isStaffed = ({ verb, arguments: found }: Clause, index: number): boolean =>
  verb.passive &&
  !verb.negated &&
  /^(?:staff|man|run|operate|search|comb|treat)$/.test(verb.lemma) &&
  found.some((argument) => argument.prep === 'by' && holds(argument, index))

/** "Sixty Peruvians are digging in Chad", "Five staff of the Peruvian Red Cross are at work in Chad" */
function areHelpingAbroad(at: AnalyzedSentence, index: number, np: NounPhrase): boolean {
  if (!areOfHelpingBody(at, index, np) && !areNationals(np)) return false
  const home = originsOf(at, index, np).map(({ iso3 }) => iso3)
  const isAway = (clause: Clause | undefined): boolean =>
    clause?.arguments.some((argument) => isAbroad(at, argument, home)) === true
  const own = at.clauses.find(({ subject }) => subject !== null && subject.first <= index && index < subject.end)
  if (own !== undefined && isHelp(at, own)) return isAway(own)
  const staffed = at.clauses.find((clause) => isStaffed(clause, index))
  return staffed !== undefined
    ? homeOf(at, staffed).some((code) => !home.includes(code)) || isAway(staffed)
    : isAway(openingWork(at, index))
}

/** Helpers who are not called by a trade: "30 staff", "58 people at work", "sixty Peruvians". */
export const workforceIn = oncePerSentence((at: AnalyzedSentence): readonly Traveller[] =>
  at.chunks.flatMap((np, index): Traveller[] => {
    if (np.kind !== 'np' || np.number?.kind !== 'number' || np.number.nonFigure !== null) return []
    if (np.head < np.number.to || (np.number.low ?? 0) >= mostPeople) return []
    if (!areKeptAbroad(at, index, np) && !areHelpingAbroad(at, index, np)) return []
    const { from, to } = np
    const base = { title: null, isInternational: false, isNamed: false, isOfSubject: false, how: 'visit-near' } as const
    return [{ ...base, name: { at, from, to }, rank: 'expert_team', from, to, origins: originsOf(at, index, np) }]
  }),
)
