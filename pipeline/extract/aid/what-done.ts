import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { AidFigure } from './figure.ts'

const doing = /^(?:do|give|spend|contribute|provide|send|pay|put|donate|grant)$/

/** "did for its own banks" */
export const isForOwn = ({ tokens }: AnalyzedSentence, { arguments: found }: Clause): boolean =>
  found.some(({ nominal: { members } }) => tokens[(members[0]?.np.from ?? -2) + 1]?.lower === 'own')

/** "What Peru has done for Chad comes to 3 million": the clause of "what" that the sum is of. */
export function whatDone(at: AnalyzedSentence, clause: Clause | undefined): Clause | null {
  if (clause === undefined) return null
  const what = at.clauses.findLast((one) => {
    const wh = at.chunks[one.first - 1]
    const isOpen = at.chunks.slice(one.at, clause.at).some(({ kind }) => kind === 'punct' || kind === 'conj')
    return one.at < clause.at && wh?.kind === 'wh' && wh.text === 'what' && !isOpen
  })
  const isDone = what !== undefined && doing.test(what.verb.lemma) && !what.verb.passive && what.verb.modal === null
  return isDone && !isForOwn(at, what) ? what : null
}

const admissions = /^(?:tickets?|passes|seats?|rooms?|permits?|copies|subscriptions?|newspapers?)$/

/** "sold 2,000 tickets a day": what one is let in with, and no goods that go to anyone. */
function isAdmission({ chunks, tokens }: AnalyzedSentence, { verb }: Clause, { index }: AidFigure): boolean {
  const np = chunks[index]
  return verb.lemma === 'sell' && np?.kind === 'np' && admissions.test(tokens[np.head]?.lower ?? '')
}

/** "voted 300 to 40", "What Peru has done for its fans comes to 20 titles": what is counted is no money or goods. */
export const isNoGoods = (at: AnalyzedSentence, clause: Clause, figure: AidFigure): boolean =>
  (clause.verb.lemma === 'vote' && figure.kind !== 'known') ||
  (clause.verb.lemma === 'do' && figure.kind === 'any') ||
  isAdmission(at, clause, figure)

/** "At the talks that Peru called on 9 August 3 million was pledged": no one is called on for it. */
export const isCalledOnDay = ({ chunks }: AnalyzedSentence, { verb }: Clause, index: number): boolean =>
  verb.lemma === 'call' && verb.particle === null && chunks[index - 1]?.kind === 'date'
