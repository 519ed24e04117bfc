import { kindOfNoun } from '../../lexicon/contact-words.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { endingAt, type Piece } from '../piece.ts'
import { areTwo } from './by-means.ts'
import { wholeOf } from './extent.ts'
import { hyphenated, partnerOf, twoSides } from './pairs.ts'
import { canAct, isNamed } from './party.ts'
import { proposes } from './read-agreements.ts'
import { lightVerbs } from './read-events.ts'
import { making } from './read-joint-deeds.ts'
import { argumentOf, headWords, type Reading, readingOf, subjectOf, wordsOf } from './reading.ts'

/** Working together on projects. */

const projectNoun =
  /^(?:projects?|stud(?:y|ies)|trials?|programmes?|programs?|vaccines?|drugs?|medicines?|treatments?|therap(?:y|ies)|cures?|serums?|antivirals?|research|tests?|prototypes?|models?|maps?|satellites?|telescopes?)$/
const isProject = (word: string | undefined): boolean => projectNoun.test(word ?? '')

const trying = words('try chart trace count rescue search find track')

/** "teamed up", "joined forces", "joined hands" */
function isTeaming(at: AnalyzedSentence, clause: Clause): boolean {
  const { lemma, passive, form, to } = clause.verb
  if (passive || form !== 'finite') return false
  // "joined hands to fight the disease" is a figure of speech.
  const next = at.chunks[clause.end]
  const isToMake =
    next?.kind === 'verb' && next.form === 'infinitive' && (making.has(next.lemma) || trying.has(next.lemma))
  const on = argumentOf(clause, 'on', 'in')?.nominal.members[0]?.np
  if (!isToMake && !isProject(at.tokens[on?.head ?? -1]?.lower)) return false
  const object = argumentOf(clause, null)?.nominal.members[0]?.np
  const isJoining = lemma === 'join' && /^(?:forces|hands)$/.test(at.tokens[object?.head ?? -1]?.lower ?? '')
  const actor = lemma === 'partner' ? subjectOf(at, clause) : null
  // "Peru and Chile partnered to train nurses"
  const isOfTwo = actor !== null && areTwo(actor)
  const isPartnering = lemma === 'partner' && (isOfTwo || argumentOf(clause, 'with') !== undefined)
  return (
    isJoining || isPartnering || (lemma === 'team' && (clause.verb.particle === 'up' || at.tokens[to]?.lower === 'up'))
  )
}

function teamOf(at: AnalyzedSentence, clause: Clause): Reading[] {
  const actor = subjectOf(at, clause)
  const partner = partnerOf(at, clause)
  if (actor === null || !canAct(actor) || !isNamed(actor) || (partner === null && !areTwo(actor))) return []
  const sides = partner === null ? twoSides(actor) : { actor, counterpart: partner }
  return [readingOf(at, clause, 'joint_project', { status: 'established', ...sides })]
}

/** "started to work together on projects", "collaborate on a study". */
function worksTogether(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { lemma, modal, to } = clause.verb
  if (modal === null && isTeaming(at, clause)) return teamOf(at, clause)
  const isTogether =
    (lemma === 'work' && partnerOf(at, clause) !== null) ||
    (lemma === 'work' && at.tokens[to]?.lower === 'together') ||
    lemma === 'collaborate' ||
    lemma === 'cooperate'
  if (!isTogether || modal !== null) return []
  // "are working with colleagues in Quito on a drug"
  const isOnProject = clause.arguments.some(
    ({ prep, nominal }) =>
      /^(?:on|in)$/.test(prep ?? '') && isProject(at.tokens[nominal.members[0]?.np.head ?? -1]?.lower),
  )
  if (!isOnProject) return []
  const governor = at.clauses[at.clauses.indexOf(clause) - 1]
  const isBegun = clause.verb.form === 'infinitive' && ['start', 'begin'].includes(governor?.verb.lemma ?? '')
  if (clause.verb.form === 'infinitive' && !isBegun) return []
  const partner = partnerOf(at, clause)
  const actor = subjectOf(at, clause)
  const sides = partner === null && actor !== null ? twoSides(actor) : { counterpart: partner }
  return [readingOf(at, clause, 'joint_project', { status: 'established', ...sides })]
}

const uniting = words('unite link connect gather assemble join reunite')

/** "The two ministries are linked by a hotline": what links them is there. */
function areLinked(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { verb } = clause
  const line = argumentOf(clause, 'by', 'through', 'via')?.nominal.members[0]?.np
  if (!/^(?:link|connect)$/.test(verb.lemma) || !verb.passive || line === undefined) return null
  const those = subjectOf(at, clause)
  return those !== null && canAct(those) && kindOfNoun(headWords(at, line)) === 'mechanism'
    ? readingOf(at, clause, 'mechanism', { ...twoSides(those), status: 'established' })
    : null
}

/** "brought together researchers from A and B in projects", "A webinar linked hospitals in A and B". */
function bringsTogether(at: AnalyzedSentence, clause: Clause): Reading[] {
  const linked = areLinked(at, clause)
  if (linked !== null) return [linked]
  const isBringing = clause.verb.lemma === 'bring' && at.tokens[clause.verb.to]?.lower === 'together'
  if (!isBringing && (!uniting.has(clause.verb.lemma) || clause.verb.passive)) return []
  const inside = clause.arguments.find(
    ({ prep, nominal }) => prep === 'in' && isProject(at.tokens[nominal.members.at(-1)?.np.head ?? -1]?.lower),
  )
  const people = clause.arguments.find(({ prep }) => prep === null)
  if (people === undefined) return []
  const event = clause.subject?.members[0]?.np
  const kind = event === undefined ? null : kindOfNoun(headWords(at, event))
  const from = argumentOf(clause, 'from')
  const own = wholeOf(at, people.nominal)
  const those = from === undefined ? own : endingAt(own, wholeOf(at, from.nominal).to)
  // "Talks in Lima brought together the ministers of A and B"
  const isLine = kind === 'mechanism' && /^(?:link|connect|join)$/.test(clause.verb.lemma)
  if ((kind === 'meeting' || kind === 'video_conference' || isLine) && canAct(those))
    return [readingOf(at, clause, kind, { ...twoSides(those), status: isLine ? 'established' : 'held' })]
  if (inside === undefined || !isBringing) return []
  const first = at.chunks[people.nominal.first]
  const before = at.chunks[inside.nominal.first - 1]
  const participants: Piece | null =
    first === undefined || before === undefined ? null : { at, from: first.from, to: before.from }
  return [readingOf(at, clause, 'joint_project', { status: 'established', participants })]
}

/** "another is a Peru-Chile joint project". */
function isJointProject(at: AnalyzedSentence, clause: Clause): Reading[] {
  const np = clause.verb.lemma === 'be' ? argumentOf(clause, null)?.nominal.members[0]?.np : undefined
  if (np === undefined || kindOfNoun(headWords(at, np)) !== 'joint_project') return []
  const sides = hyphenated(at, np.from, np.to)
  return sides === null ? [] : [readingOf(at, clause, 'joint_project', { ...sides, status: 'established' })]
}

/** "One of the projects is a drug based on Peru's and Chile's herbs": its sides are the countries named. */
function isOneOfProjects(at: AnalyzedSentence, clause: Clause): Reading[] {
  const subject = clause.verb.lemma === 'be' ? subjectOf(at, clause) : null
  if (
    subject === null ||
    !/^(?:one|another|a second|the (?:first|other|second)) of the (?:joint )?(?:projects|studies|trials)$/.test(
      wordsOf(at, subject).join(' '),
    )
  )
    return []
  const areas = at.areas.filter(
    ({ from, iso3 }) =>
      from >= clause.verb.to && from < (at.chunks[clause.end]?.from ?? at.tokens.length) && iso3 !== null,
  )
  const [first, second] = areas.map(({ from, to }) => ({ at, from, to }))
  return first === undefined || second === undefined || areas.length > 2
    ? []
    : [readingOf(at, clause, 'joint_project', { actor: first, counterpart: second, status: 'established' })]
}

/** "guidelines for starting joint projects": what is only to come. */
export function isOnlyPlanned(at: AnalyzedSentence, clause: Clause): boolean {
  const before = markerText(at.chunks[clause.at - 1])
  return clause.verb.form === 'gerund' && before === 'for'
}

/** Projects and light verbs of a clause whose acts were done, or (behind "for") are to come. */
export function projects(at: AnalyzedSentence, clause: Clause): Reading[] {
  const found = [
    ...worksTogether(at, clause),
    ...bringsTogether(at, clause),
    ...isJointProject(at, clause),
    ...isOneOfProjects(at, clause),
    ...proposes(at, clause),
  ]
  if (found.length > 0) return found
  return isOnlyPlanned(at, clause) ? lightVerbs(at, clause).map((one) => ({ ...one, status: 'proposed' as const })) : []
}
