import type { Clause } from '../parse/clause.ts'
import type { Spot } from './spot.ts'

const making = /^(?:produce|manufacture|brew|bottle)$/
const puttingOut = /^(?:turn|churn|put)$/

/** "20 million doses were produced", "will turn out 20 million doses", "To be produced: 20 million doses": what a plant puts out. */
export function isMade({ at, index, number }: Spot): boolean {
  const isMaking = ({ verb: { lemma, particle, passive, modal, form }, at: place }: Clause): boolean => {
    // "has made 400 doses": what stands ready is no count of what a plant puts out.
    if (lemma === 'make') return particle === null && (passive || modal !== null || form === 'infinitive')
    const next = at.chunks[place + 1]
    const isOut = particle === 'out' || (next !== undefined && 'text' in next && next.text === 'out')
    return isOut ? puttingOut.test(lemma) : particle === null && making.test(lemma)
  }
  const isIn = ({ members }: { members: readonly { first: number; end: number }[] }): boolean =>
    members.some(({ first, end }) => first <= index && index < end)
  const isLabel = ({ verb }: Clause): boolean => verb.form === 'participle' && verb.from <= 2
  // "made 3 million doses available", "made 3 million doses possible"
  const isToldMore = at.chunks[index + 1]?.kind === 'adj'
  return at.clauses.some(
    (one) =>
      isMaking(one) &&
      (isLabel(one)
        ? at.tokens[number.from - 1]?.text === ':'
        : one.verb.passive
          ? one.subject !== null && isIn(one.subject) && at.chunks[one.at + 1]?.kind !== 'adj'
          : !isToldMore && one.arguments[0]?.prep === null && isIn(one.arguments[0].nominal)),
  )
}
