import { abroadDeeds, ownDeeds, sufferedDeeds } from '../../lexicon/own-deeds.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import { lastWordOf } from '../piece.ts'
import type { AidFigure } from './figure.ts'

const workers = /(?:workers?|nurses?|teachers?|firefighters?|volunteers?|staff|doctors?|guards?|troops|soldiers?)$/

/** "About 900 railway workers walked out", "40 soldiers are combing the hills", "60 workers were sacked": people with doings of their own, whom no one sent to help. */
export function areOnOwnAccount(at: AnalyzedSentence, { index, item }: AidFigure): boolean {
  if (item.category !== 'personnel' || item.piece === null) return false
  const clause = at.clauses.find(
    ({ subject, verb }) => verb.form === 'finite' && subject !== null && subject.first <= index && index < subject.end,
  )
  if (clause === undefined) return false
  const { lemma, passive, to } = clause.verb
  // "walk 20 miles", "walked to the camp": only away from work
  if (lemma === 'walk') return /^(?:out|off)$/.test(at.tokens[to]?.lower ?? '') && workers.test(lastWordOf(item.piece))
  if (!(passive ? sufferedDeeds : ownDeeds).has(lemma)) return false
  // "Sixty Cuban doctors were honoured in Turin": they had come to help there
  const isAbroad = isTeamAbroad(at, item.piece, clause.verb.to)
  return !isAbroad || !(passive ? abroadDeeds.has(lemma) : lemma === 'patrol' && isToHelp(at, to))
}

/** "Twelve aid workers from Norway were abducted in Chad": of one country, told of in another. */
function isTeamAbroad({ areas }: AnalyzedSentence, { from }: { readonly from: number }, verb: number): boolean {
  const home = areas.find((area) => area.from >= from && area.to <= verb && area.iso3 !== null)
  return (
    home !== undefined &&
    areas.some(({ from, form, iso3 }) => from >= verb && form === 'name' && iso3 !== null && iso3 !== home.iso3)
  )
}

const isToHelp = ({ tokens }: AnalyzedSentence, from: number): boolean =>
  someIn(
    tokens,
    from,
    tokens.length,
    ({ lower }, i) => lower === 'to' && /^(?:help|assist|aid)$/.test(tokens[i + 1]?.lower ?? ''),
  )
