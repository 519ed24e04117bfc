import { bodyNouns, isTogether, kindOfNoun } from '../../lexicon/contact-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { donorTypeIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import { endingAt, lowerWords, type Piece } from '../piece.ts'
import { areTwo } from './by-means.ts'
import { pairOf, twoSides } from './pairs.ts'
import { canAct, isNamed } from './party.ts'
import {
  antecedentOf,
  argumentOf,
  headWords,
  type Reading,
  readingOf,
  type Status,
  sideOf,
  subjectOf,
} from './reading.ts'

/** Things made or run by two together: "have run a trial together", "will open a shared laboratory". */

export const making = words(
  `run operate build open develop test launch start begin conduct carry design produce make breed buy purchase procure study map train maintain
  construct create research demarcate delimit survey lift clear plant restore dig drill monitor guard keep edit translate compile catalogue excavate sequence
  analyse analyze treat vaccinate screen film fund finance manage administer harvest mark repair rebuild mount field staff man teach`,
)

/** What is said, asked or fought together is no project. */
const notMade = words(
  'appeal attack offensive war raid strike campaign bid call statement letter declaration conference concert patrol front case list account request claim border team',
)

const shared = words('shared common joint')

/** "in partnership with X": two make it. */
const partnership = [
  'in partnership with',
  'in collaboration with',
  'in cooperation with',
  'in tandem with',
  'in conjunction with',
] as const

/** "together", "jointly", "side by side" within the clause. */
function isSideBySide({ tokens, chunks }: AnalyzedSentence, clause: Clause): boolean {
  const { verb, end } = clause
  if (argumentOf(clause, ...partnership) !== undefined) return true
  const stop = chunks[end - 1]?.to ?? verb.to
  const to = Math.max(stop, verb.to + 1)
  // "sappers of both armies, side by side, lift mines"
  const start = chunks[clause.subject?.first ?? -1]?.from ?? verb.from
  for (let i = Math.min(start, verb.from); i <= to; i++) {
    const word = tokens[i]?.lower
    if (word === 'together' && i >= verb.from) return tokens[i + 1]?.lower !== 'with'
    if (word === 'jointly' && i >= verb.from) return true
    if (word === 'side' && tokens[i + 1]?.lower === 'by') return true
  }
  return false
}

const hoping = words('want plan hope intend aim wish propose')

/** Whether it is there, agreed on or wished for; null where it is none of these. */
function statusOf(at: AnalyzedSentence, clause: Clause): Status | null {
  const { form, modal } = clause.verb
  const governor = at.clauses[at.clauses.findIndex(({ at: index }) => index === clause.at) - 1]
  if (form === 'infinitive') {
    if (governor === undefined || governor.verb.modal !== null) return null
    if (/^(?:begin|start|continue|resume)$/.test(governor.verb.lemma)) return 'established'
    return hoping.has(governor.verb.lemma)
      ? 'proposed'
      : /^(?:agree|decide)$/.test(governor.verb.lemma)
        ? 'agreed'
        : null
  }
  if (form === 'participle') return null
  // "will start building it together"
  const isStarted = form === 'gerund' && governor !== undefined && /^(?:start|begin)$/.test(governor.verb.lemma)
  if (isStarted) return governor.verb.modal === null ? 'established' : willBe(governor.verb.modal)
  return modal === null ? 'established' : willBe(modal)
}

const willBe = (modal: string): Status | null => (modal === 'will' || modal === 'shall' ? 'agreed' : null)

/** "divers of Peru and Chile, side by side": how they do it is no part of their name. */
function withoutManner(piece: Piece | null): Piece | null {
  const side = piece === null ? -1 : lowerWords(piece).indexOf('side')
  const isManner = piece !== null && side > 1 && piece.at.tokens[piece.from + side + 1]?.lower === 'by'
  return isManner ? endingAt(piece, piece.from + side - 1) : piece
}

/** "A and B", "the two institutes", "A with B". */
function sidesOf(at: AnalyzedSentence, clause: Clause): { actor: Piece; counterpart: Piece | null } | null {
  const own = withoutManner(subjectOf(at, clause))
  // "A and B announced that they will build it together"
  const before = at.clauses.find(({ subject, verb }) => subject !== null && verb.from < clause.verb.from)
  const isThey = own !== null && lowerWords(own)[0] === 'they'
  const actor = isThey && before !== undefined ? subjectOf(at, before) : own
  if (actor === null) return null
  const partner = sideOf(at, clause, 'with', 'together with', 'along with', ...partnership)
  if (partner !== null && canAct(partner) && isNamed(partner)) return { actor, counterpart: partner }
  const sides = twoSides(actor)
  if (!areTwo(actor)) return null
  const { actor: first, counterpart } = sides.counterpart === null ? pairOf(actor) : sides
  return first === null ? null : { actor: first, counterpart }
}

/** "Laurel and Hardy ran a shop together", "Two Germans opened a bar": no act of countries or their bodies. */
function isPrivate(piece: Piece): boolean {
  const areas = piece.at.areas.filter(({ from, to }) => from >= piece.from && to <= piece.to)
  if (areas.some(({ form, to }) => form === 'people' && to === piece.to)) return true
  // "the two town halls": those told of before
  const isTold = /^(?:the|both|they|these)$/.test(lowerWords(piece)[0] ?? '')
  return (
    areas.length === 0 &&
    !isTold &&
    donorTypeIn(piece) === null &&
    !lowerWords(piece).some((word) => bodyNouns.has(singularOf(word)))
  )
}

const scheme =
  /^(?:projects?|stud(?:y|ies)|trials?|programmes?|programs?|schemes?|surveys?|campaigns?|initiatives?|ventures?)$/

/** "shook hands on a pilot project", "A and B have launched a three-year project": of two by who does it. */
function launchesAsTwo(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { lemma, passive, form } = clause.verb
  const isShaken = lemma === 'shake' && argumentOf(clause, null) !== undefined
  const isLaunched = /^(?:launch|start|begin|kick|initiate)$/.test(lemma)
  if (passive || form !== 'finite' || (!isShaken && !isLaunched)) return []
  const own = argumentOf(clause, isShaken ? 'on' : null)?.nominal ?? (isLaunched ? antecedentOf(at, clause) : null)
  const np = own?.members[0]?.np
  // "launch a joint project" is told by its noun.
  if (np === undefined || (isLaunched && kindOfNoun(headWords(at, np)) !== null)) return []
  const status = isShaken ? 'agreed' : statusOf(at, clause)
  const partner = isLaunched ? sideOf(at, clause, 'with', 'together with', 'along with') : null
  // "launched the genome club with the institute": with a body named
  const isWithOther =
    partner !== null &&
    canAct(partner) &&
    isNamed(partner) &&
    np.number === null &&
    !notMade.has(at.tokens[np.head]?.lower ?? '')
  const sides = isWithOther || scheme.test(at.tokens[np.head]?.lower ?? '') ? sidesOf(at, clause) : null
  return sides === null || status === null || sides.counterpart === null || isPrivate(sides.actor)
    ? []
    : [readingOf(at, clause, 'joint_project', { ...sides, status })]
}

/** "is developed by A in partnership with B", "kept jointly by A and B": told from the other end. */
function asActive(clause: Clause): Clause | null {
  const { verb, subject, arguments: found } = clause
  const by = argumentOf(clause, 'by')
  if (subject === null || by === undefined) return null
  const rest = found.filter((one) => one !== by)
  return {
    ...clause,
    verb: { ...verb, passive: false, form: 'finite' },
    subject: by.nominal,
    arguments: [{ prep: null, nominal: subject }, ...rest],
  }
}

const drilling = words('drill train exercise patrol practise practice rehearse')

/** "have drilled together each October": nothing is made, but it is done by both. */
function drillsTogether(at: AnalyzedSentence, clause: Clause): Reading[] {
  const isAlone = drilling.has(clause.verb.lemma) && argumentOf(clause, null) === undefined
  const status = isAlone && isSideBySide(at, clause) ? statusOf(at, clause) : null
  const sides = status === null ? null : sidesOf(at, clause)
  return sides === null || status === null || isPrivate(sides.actor)
    ? []
    : [readingOf(at, clause, 'joint_project', { ...sides, status })]
}

export function doesTogether(at: AnalyzedSentence, told: Clause): Reading[] {
  const clause = told.verb.passive ? asActive(told) : told
  if (clause === null) return []
  const { verb } = clause
  const launched = launchesAsTwo(at, clause)
  if (launched.length > 0) return launched
  const drilled = drillsTogether(at, clause)
  if (drilled.length > 0) return drilled
  if (!making.has(verb.lemma)) return []
  const object = argumentOf(clause, null)?.nominal ?? antecedentOf(at, clause)
  const np = object?.members[0]?.np
  const status = np === undefined ? null : statusOf(at, clause)
  if (np === undefined || status === null || notMade.has(at.tokens[np.head]?.lower ?? '')) return []
  // "made 3 million masks together": goods.
  if (np.number !== null && status === 'established') return []
  const own = headWords(at, np)
  const kind = kindOfNoun(own)
  const isOfBoth =
    own.some((word) => shared.has(word)) && (kind === null || /^(?:run|operate|maintain)$/.test(verb.lemma))
  if (kind !== null && kind !== 'joint_project' && kind !== 'mechanism') return []
  if (!isSideBySide(at, clause) && !isOfBoth && !(kind === 'joint_project' && isTogether(own) && status === 'proposed'))
    return []
  const sides = sidesOf(at, clause)
  return sides === null || (isPrivate(sides.actor) && (sides.counterpart === null || isPrivate(sides.counterpart)))
    ? []
    : [readingOf(at, clause, 'joint_project', { ...sides, status })]
}
