import type { AnalyzedSentence } from '../analyze.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { headOfChain } from '../parse/head-of-chain.ts'
import type { Piece } from '../piece.ts'
import { canAct, isNamed, membersOf } from './party.ts'
import { contactReaders } from './read-contact.ts'
import { lightVerbs } from './read-events.ts'
import { projects } from './read-projects.ts'
import { sharing } from './read-sharing.ts'
import { votes } from './read-votes.ts'
import { firstOf, type Reading, sideOf, subjectOf } from './reading.ts'
import { pointsToSides } from './sides.ts'
import { isOutlet } from './unofficial.ts'

/** What participles tell by themselves. */

/** Of shared things, those that stand on their own behind a participle. */
const lasting = new Set(['mechanism', 'agreement', 'joint_project'])

/** "A committee, created in 2011, meets": what stands before the comma was created. */
function withThing(at: AnalyzedSentence, clause: Clause): Clause {
  const mark = markerText(at.chunks[clause.at - 1])
  // "Regional hub: put forward by Peru"
  if (clause.subject !== null || (mark !== ',' && mark !== ':')) return clause
  const thing = headOfChain(at.chunks, clause.at - 1)
  // "Dialogue: a committee, created in 2011, meets"
  const opens = thing !== null && (thing.first === 0 || markerText(at.chunks[thing.first - 1]) === ':')
  return opens ? { ...clause, subject: thing } : clause
}

/** "Asked by the daily, she said": of whom a participle in front is told. */
function subjectBehind(at: AnalyzedSentence, clause: Clause): Piece | null {
  const main = at.clauses.find(
    ({ verb, subject }) => verb.form === 'finite' && verb.from > clause.verb.from && subject !== null,
  )
  return main === undefined ? null : subjectOf(at, main)
}

/** "Under a protocol signed with Jordan, Oman will …": who signed it is told behind. */
function signerBehind(at: AnalyzedSentence, clause: Clause): Piece | null {
  const signer = subjectBehind(at, clause)
  return signer !== null && canAct(signer) && isNamed(signer) ? signer : null
}

const asking = new Set(['question', 'quiz', 'grill', 'ask', 'press', 'quote'])

/** "Asked by Radio Lima, the minister said": interviewed. */
const isAskedByOutlet = (at: AnalyzedSentence, clause: Clause): boolean => {
  const asker = asking.has(clause.verb.lemma) ? sideOf(at, clause, 'by') : null
  return asker !== null && isOutlet(asker)
}

const asInterview = (clause: Clause): Clause => ({ ...clause, verb: { ...clause.verb, lemma: 'interview' } })

/** What a participle tells by itself: "a text voted by the Senate", "a network, established by A and B". */
export function doneBy(at: AnalyzedSentence, told: Clause): readonly Reading[] {
  const clause = withThing(at, told)
  const voted = votes(at, clause)
  if (voted.length > 0) return voted
  // "Interviewed by the daily, the ambassador thanked …"
  const asked =
    clause.verb.lemma === 'interview' || isAskedByOutlet(at, clause)
      ? firstOf(at, asInterview(clause), contactReaders)
      : []
  if (asked.length > 0)
    return asked.map((one) => (one.actor === null ? { ...one, actor: subjectBehind(at, clause) } : one))
  const labelled = markerText(at.chunks[clause.at - 1]) === ':' ? [...sharing(at, clause), ...projects(at, clause)] : []
  if (labelled.length > 0) return labelled
  return lightVerbs(at, clause)
    .map((one) => (one.actor === null && one.counterpart !== null ? { ...one, actor: signerBehind(at, clause) } : one))
    .filter(
      ({ kind, actor, counterpart }) =>
        lasting.has(kind) &&
        (actor === null
          ? counterpart === null
          : counterpart !== null || membersOf(actor).length > 1 || pointsToSides(actor)),
    )
}
