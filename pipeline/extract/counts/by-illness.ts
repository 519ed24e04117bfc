import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { chunkAround } from '../parse/chunk-of.ts'
import { type CountHead, headOf } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { shapeAfter, wordsBefore } from './shape.ts'

/** What an illness does to those who have it. */
const seizing = new Set(
  'strike hit affect afflict attack seize grip plague torment fell floor catch reach touch'.split(' '),
)
/** With what it makes of them: "laid low 12 people", "has 40 in its grip", "put nine to bed". */
const causing = new Set('lay strike bring have hold keep put make leave confine send knock'.split(' '))
const ahead = /\b(?:low|down|up|out)$/
const outcome =
  /^(?:\S+ ){1,8}?(?:in (?:its|their) (?:grip|clutches|claws)|to (?:their )?beds?|in bed|low|(?:very |seriously |gravely )?(?:ill|sick)|bedridden|flat on their backs)\b/
const deadly = /^(?:\S+ ){1,8}?(?:dead|to (?:their|the) (?:graves?|deaths?))\b/

/** Whether a token is the name of an illness, or the outbreak of one, and not what helps against it. */
const isIllness = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  diseaseWords.has(tokens[i]?.lower ?? '') && !/^vaccin/.test(tokens[i]?.lower ?? '')

/** Of what these do it is clear who is meant: "cholera has touched 11,735"; not "infections hit 340". */
const befalling = new Set('touch strike afflict affect attack seize'.split(' '))
const people = /^(?:more |others? )?(?:[AN] ){0,2}P /

/** Nothing is told of what the number counts, and its phrase ends: "touched 11,735 and killed 484". */
const isAlone = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isBare(at, number) && /^(?:$|(?:[.,;)]|and|in|so|since|D) )/.test(shapeAfter(at, number.to))

/** "Measles has laid low 340 people", "The virus has 40 nurses in its grip": whom the illness, as its subject, does something to. */
export function headOfIllness(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const clause = at.clauses.findLast(({ verb }) => verb.main < number.from)
  const subject = clause?.subject?.members[0]?.np
  if (clause === undefined || subject === undefined || clause.verb.passive || clause.verb.negated) return null
  if (number.from - clause.verb.to > 2 || !isIllness(at, subject.head)) return null
  const isOfThem = befalling.has(clause.verb.lemma) && isAlone(at, number)
  if (!isOfThem && !people.test(shapeAfter(at, number.to))) return null
  const piece = { at, from: clause.verb.main, to: number.from }
  const words = at.tokens
    .slice(number.to, number.to + 14)
    .map(({ lower }) => lower)
    .join(' ')
  // "left 900 people infected and 40 dead"
  const [first = words] = words.split(/ (?:,|;|and) /)
  const { lemma } = clause.verb
  if (causing.has(lemma) && deadly.test(first)) return headOf('deaths', piece, false)
  const isCaused = causing.has(lemma) && (ahead.test(wordsBefore(at, number.from)) || outcome.test(words))
  return isCaused || seizing.has(lemma) ? headOf('case', piece, false) : null
}

const killing = /^(?:kill|claim|slay|carry|take)$/
const infecting = /^(?:infect|sicken|cripple|paralyse|paralyze)$/

/** "the 31 Haitians whom cholera has killed", "12 boys that measles struck down": whom an illness did something to, in a relative clause. */
export function headOfStricken(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const index = chunkAround(at, number)
  const np = at.chunks[index]
  const wh = at.chunks[index + 1]
  const isOpened = (wh?.kind === 'wh' || wh?.kind === 'sub') && /^(?:whom|that|who)$/.test(wh.text)
  if (np?.kind !== 'np' || !isOpened || !/^(?:more )?(?:[AN] ){0,2}P /.test(shapeAfter(at, number.to))) return null
  const clause = at.clauses.find(({ subject }) => subject?.first === index + 2)
  const subject = clause?.subject?.members[0]?.np
  if (clause === undefined || subject === undefined || clause.verb.passive || clause.verb.negated) return null
  if (!isIllness(at, subject.head) || clause.arguments.some(({ prep }) => prep === null)) return null
  const piece = { at, from: number.from, to: np.to }
  const { lemma } = clause.verb
  if (killing.test(lemma)) return headOf('deaths', piece, false)
  return seizing.has(lemma) || infecting.test(lemma) ? headOf('case', piece, false) : null
}
