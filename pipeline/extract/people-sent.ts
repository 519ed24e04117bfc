import type { AnalyzedSentence } from './analyze.ts'
import { goodsIn } from './named-in.ts'
import type { NounPhrase } from './parse/chunk.ts'
import type { Clause } from './parse/clause.ts'
import type { Nominal } from './parse/nominal.ts'

const people = /^(?:people|persons|men|women)$/
const sending = /^(?:send|fly|dispatch|despatch|deploy|airlift|rush|bring)$/
const helping =
  /^(?:help|assist|aid|support|rescue|dig|clear|treat|nurse|tend|repair|rebuild|restore|relieve|distribute)$/

const holds = ({ members }: Nominal, { from }: NounPhrase): boolean => members.some(({ np }) => np.from === from)

/** "sent 260 people", "260 people were flown to": whether a phrase is whom the verb takes somewhere. */
export const isSentBy = ({ verb, subject, arguments: found }: Clause, np: NounPhrase): boolean =>
  sending.test(verb.lemma) &&
  (verb.passive
    ? subject !== null && holds(subject, np)
    : found.some(({ prep, nominal }) => prep === null && holds(nominal, np)))

const mounts = /^(?:horses?|ponies|camels?|elephants?)$/

/** "260 people and a field hospital": help of other kinds stands in the same list. */
const isBesideHelp = (at: AnalyzedSentence, { subject, arguments: found }: Clause, np: NounPhrase): boolean =>
  [subject, ...found.map(({ nominal }) => nominal)].some(
    (nominal) =>
      nominal !== null &&
      holds(nominal, np) &&
      nominal.members.some(({ np: other }) => {
        const isMount = mounts.test(at.tokens[other.head]?.lower ?? '')
        return other !== np && !isMount && goodsIn({ at, from: other.from, to: other.to }) !== null
      }),
  )

/** "search the rubble", "look for survivors"; not "search for gold". */
const isForMissing = ({ tokens }: AnalyzedSentence, from: number): boolean =>
  tokens
    .slice(from, from + 5)
    .some(({ lower }) =>
      /^(?:rubble|ruins|debris|wreckage|survivors|missing|bodies|victims|buried|trapped)$/.test(lower),
    )

/** "to Palu to search the rubble": where and what for they were sent, behind them. */
const isToHelp = (at: AnalyzedSentence, { arguments: found }: Clause, np: NounPhrase): boolean =>
  found.some(({ prep, nominal }) => prep === 'to' && nominal.members.some(({ np: place }) => place.areas.length > 0)) &&
  at.clauses.some(
    ({ verb }) =>
      verb.from >= np.to &&
      (verb.form === 'infinitive' || verb.form === 'gerund') &&
      (helping.test(verb.lemma) || (/^(?:search|look)$/.test(verb.lemma) && isForMissing(at, verb.to))),
  )

/** "sent 260 people and a field hospital to Nepal", "40 people were flown to Lima to search": people by no trade, who go to help. */
export function arePeopleSent(at: AnalyzedSentence, np: NounPhrase): boolean {
  const { number, head, from, to } = np
  if (number === null || number.low === null || number.kind !== 'number' || head !== number.to) return false
  if (!people.test(at.tokens[head]?.lower ?? '') || from < number.from - 1) return false
  if (/^(?:home|back|out|away|abroad|from)$/.test(at.tokens[to]?.lower ?? '')) return false
  return at.clauses.some((clause) => isSentBy(clause, np) && (isBesideHelp(at, clause, np) || isToHelp(at, clause, np)))
}
