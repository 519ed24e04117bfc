import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { hasPhraseAt } from '../parse/has-phrase-at.ts'
import { firstBehind, partyBehind } from './actors-near.ts'

const holding = /^(?:consist|comprise|include|contain|carry|hold|total|number|amount|cover)$/
const serving = /^(?:serve|benefit|supply|reach|equip)$/
const directed = /^(?:go|head|travel|mean|intend|destine|earmark|be)$/

const isContents = (clause: Clause, index: number): boolean =>
  clause.at < index && holding.test(clause.verb.lemma) && hasPhraseAt(clause, index)

/** "The shipment will serve Chad and Mali and consists of 20 tents", "includes 20 tents and is meant for Chad": for whom a load is, by another verb of its own subject. */
export function servedBeside(at: AnalyzedSentence, index: number): Actor | null {
  const contents = at.clauses.find((one) => isContents(one, index))
  const subject = contents?.subject ?? null
  if (contents === undefined || subject === null) return null
  for (const clause of at.clauses) {
    const { verb, arguments: found } = clause
    if (clause === contents || clause.subject?.first !== subject.first || verb.form !== 'finite' || verb.negated)
      continue
    // "The ferry serves Lima and carries 20 tons": where it runs.
    const isServing = serving.test(verb.lemma) && !verb.passive && contents.verb.lemma !== 'carry'
    const getter = isServing
      ? partyBehind(at, found, [null])
      : directed.test(verb.lemma)
        ? firstBehind(at, found, ['to', 'for'])
        : null
    if (getter !== null) return getter
  }
  return null
}
