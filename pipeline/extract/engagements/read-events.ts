import { type EngagementKind, isTogether, kindOfNoun, talkKinds } from '../../lexicon/contact-words.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf, type Member, type Nominal } from '../parse/nominal.ts'
import { areasOf, endingAt, type Piece } from '../piece.ts'
import { isByTwo } from './by-several.ts'
import { wholeOf } from './extent.ts'
import { kindsOf } from './kinds-of-things.ts'
import { statesBehind } from './nominal-occasions.ts'
import { hyphenated, isOfCountries, isOfGroup, isPlural, pairNamed, pairOf, type Sides, twoSides } from './pairs.ts'
import { canAct } from './party.ts'
import { inPlainWords } from './plain-words.ts'
import {
  antecedentOf,
  argumentOf,
  headWords,
  type Reading,
  readingOf,
  type Status,
  sideOf,
  subjectOf,
  wordsOf,
} from './reading.ts'
import { guestsBehind, partnerBehind, sentBehind, thoseBehind } from './those-behind.ts'
import { areThoseTold } from './those-told.ts'
import { isUnderWay, proposing } from './under-way.ts'

/** Acts told by a noun with a light verb: "held a call", "issued a statement", "set up a hotline", "shared data". */

const holds = words(
  'hold have conduct convene host chair attend join organize organise open conclude participate take engage co-host co-chair stage resume restart reopen enter mediate broker facilitate arrange',
)

const issues = words(
  'issue release publish adopt pass send deliver sign approve endorse make circulate address exchange dispatch forward penned dashed scribbled despatch',
)

const agrees = words(
  'sign ink pen reach conclude ratify initial adopt strike finalize finalise seal enter draft negotiate renew extend prolong amend exchange countersign clinch accede adhere have agree broker mediate',
)

const founds = words(
  'establish set create form launch found build put open activate start begin inaugurate agree initiate install constitute run man staff operate maintain have revive reactivate relaunch reestablish re-establish restore reopen',
)

const runs = words(
  'launch start begin run conduct carry undertake lead implement kick sponsor initiate host hold stage conclude wind',
)

type Families = Partial<Record<EngagementKind, { readonly verbs: ReadonlySet<string>; readonly status: Status }>>

export const families: Families = {
  call: { verbs: holds, status: 'held' },
  meeting: { verbs: holds, status: 'held' },
  video_conference: { verbs: holds, status: 'held' },
  letter: { verbs: issues, status: 'held' },
  public_statement: { verbs: words('issue release publish make deliver give put record broadcast'), status: 'held' },
  joint_statement: {
    verbs: words('issue release publish adopt sign approve endorse deliver make put agree'),
    status: 'held',
  },
  resolution: { verbs: words('adopt pass approve'), status: 'held' },
  interview: { verbs: words('hold have conduct'), status: 'held' },
  agreement: { verbs: agrees, status: 'agreed' },
  mechanism: { verbs: founds, status: 'established' },
  joint_project: { verbs: runs, status: 'established' },
}

/** "attend", "join", "take part in": one comes to what others hold. */
const joining = words('attend join participate take')

/** What only counts as contact when two sides share it; a working group at home does not. */
const shared = new Set<EngagementKind>([
  'mechanism',
  'agreement',
  'joint_project',
  'meeting',
  'call',
  'video_conference',
])

/** "at Peru's initiative", "at the invitation of Peru": who called the others together. */
function initiator(at: AnalyzedSentence, clause: Clause): Piece | null {
  for (const { prep, nominal } of clause.arguments) {
    const np = nominal.members[0]?.np
    if (
      prep !== 'at' ||
      np === undefined ||
      !/^(?:initiative|invitation|request|proposal)$/.test(at.tokens[np.head]?.lower ?? '')
    )
      continue
    const [area] = areasOf(wholeOf(at, nominal))
    if (area !== undefined) return { at, from: area.from, to: area.to }
  }
  return null
}

/** "Talks ended with a handshake": no one. */
const actingOf = (piece: Piece | null): Piece | null => (piece !== null && canAct(piece) ? piece : null)

/** "hosted talks between A and B": the act is of those two. */
const bringing = words('host mediate broker facilitate convene chair organize organise arrange')

/** Who holds, founds or signs something together. */
function sidesOf(at: AnalyzedSentence, clause: Clause, np: NounPhrase, kind: EngagementKind): Sides {
  const { passive } = clause.verb
  const agent = passive ? sideOf(at, clause, 'by') : subjectOf(at, clause)
  // "took place by video"
  const actor = passive && agent !== null && !canAct(agent) ? null : agent
  const named = hyphenated(at, np.from, np.to)
  // "A letter from A to B was published"
  const sent = passive && agent === null && kind === 'letter' ? sentBehind(at, np, clause.at) : null
  if (sent !== null)
    return {
      ...sent,
      participants: null,
      ...(sent.counterpart === null ? { counterpart: sideOf(at, clause, 'to') } : {}),
    }
  const between = sideOf(at, clause, 'between', 'among')
  const partner =
    sideOf(at, clause, 'with', ...(kind === 'letter' || kind === 'public_statement' ? ['to'] : [])) ??
    (passive && actor === null && lasting.has(kind) ? partnerBehind(at, np, clause.at) : null)
  if (between !== null && (actor === null || passive || bringing.has(clause.verb.lemma)))
    return { ...pairOf(between), participants: null }
  const hosts = actor === null ? (named ?? hostsIn(at, clause) ?? thoseAt(at, clause, np, kind)) : null
  if (actor === null && hosts === null && isTogether(wordsOf(at, np)) && partner === null) {
    const pair = pairNamed(at)
    if (pair !== null) return { ...pair, participants: null }
  }
  if (actor === null)
    return { actor: hosts?.actor ?? null, counterpart: hosts?.counterpart ?? actingOf(partner), participants: null }
  const own = hyphenated(at, actor.from, actor.to)
  if (own !== null) return { ...own, participants: null }
  if (partner !== null && canAct(partner))
    return { actor, counterpart: partner, participants: secondPartner(at, clause) }
  // "hosted a meeting of the Andean consuls": with those
  const guests = talkKinds.has(kind) && !passive && clause.verb.lemma !== 'have' ? guestsBehind(at, np) : null
  if (guests !== null && canAct(actor)) return { actor, counterpart: guests, participants: null }
  const host = joining.has(clause.verb.lemma) ? initiator(at, clause) : null
  if (host !== null) return { actor, counterpart: host, participants: null }
  const isMutual = shared.has(kind) || clause.verb.lemma === 'exchange'
  return { ...(isMutual ? twoSides(actor) : { actor, counterpart: null }), participants: null }
}

/** What is lasting or shared is one fact however often it is told. */
export const lasting = new Set<EngagementKind>(['agreement', 'mechanism', 'joint_project'])

/** "A meeting of the ministers of A and B was held", "Talks between A and B took place": those who met. */
const thoseAt = (
  at: AnalyzedSentence,
  clause: Clause,
  np: NounPhrase,
  kind: EngagementKind,
): Pick<Sides, 'actor' | 'counterpart'> | null =>
  talkKinds.has(kind)
    ? (thoseBehind(at, np, clause.at) ?? statesBehind(at, np))
    : lasting.has(kind)
      ? namedBehind(at, np, clause.at)
      : null

/** "A memorandum between the two firms is to be signed": no one by name. */
function namedBehind(at: AnalyzedSentence, np: NounPhrase, end: number): Pick<Sides, 'actor' | 'counterpart'> | null {
  const those = thoseBehind(at, np, end)
  if (those?.actor == null) return null
  const isNamedOne = at.tags.slice(those.actor.from, those.actor.to).includes('NNP')
  // "a compact between their institutes"
  return isNamedOne || areThoseTold(those.actor) ? those : null
}

/** "agreements reached at the Peru-Chile summit". */
function hostsIn(at: AnalyzedSentence, clause: Clause): Pick<Sides, 'actor' | 'counterpart'> | null {
  for (const { nominal } of clause.arguments) {
    const { from, to } = wholeOf(at, nominal)
    const found = hyphenated(at, from, to)
    if (found !== null) return found
  }
  return null
}

/** "with the union, as well as with members of the council". */
function secondPartner(at: AnalyzedSentence, { arguments: found }: Clause): Piece | null {
  const [, second] = found.filter(({ prep }) => prep === 'with')
  if (second === undefined) return null
  const piece = wholeOf(at, second.nominal)
  const next = found[found.indexOf(second) + 1]
  return next?.prep === 'including' ? endingAt(piece, wholeOf(at, next.nominal).to) : piece
}

/** What the clause's verb is about: its object, "in" its object ("took part in talks"), or in the passive its subject. */
function themeOf(at: AnalyzedSentence, clause: Clause): Nominal | null {
  const { verb, subject, arguments: found } = clause
  if (verb.passive) return subject
  const object = found.find(({ prep }) => prep === null)?.nominal ?? antecedentOf(at, clause)
  const inside = found.find(({ prep }) => prep === 'in' || prep === 'into' || prep === 'on')?.nominal ?? null
  if (verb.lemma === 'participate' || verb.lemma === 'engage' || verb.lemma === 'enter') return inside
  // "acceded to the treaty"
  if (/^(?:accede|adhere)$/.test(verb.lemma)) return argumentOf(clause, 'to')?.nominal ?? null
  // "agreed a ceasefire", "agreed to a ceasefire"
  if (verb.lemma === 'agree') return object ?? inside ?? argumentOf(clause, 'to')?.nominal ?? null
  if (verb.lemma === 'take' || verb.lemma === 'put')
    return inside === null || (verb.lemma === 'put' && object !== null)
      ? object
      : verb.lemma === 'put'
        ? (found.filter(({ prep }) => prep === null).at(-1)?.nominal ?? null)
        : inside
  return object
}

const begins = words(
  'establish set create form found build put activate install inaugurate agree constitute run man staff operate maintain have revive reactivate relaunch reestablish re-establish restore reopen',
)

function isTold(lemma: string, kind: EngagementKind): boolean {
  if (
    kind === 'mechanism' &&
    (lemma === 'launch' || lemma === 'open' || lemma === 'start' || lemma === 'begin' || lemma === 'initiate')
  )
    return true
  if (kind === 'resolution' && proposing.has(lemma)) return true
  return families[kind]?.verbs.has(lemma) === true && (kind !== 'mechanism' || begins.has(lemma))
}

/** All verbs that some noun goes with. */
const lightVerbLemmas = new Set([
  'draw',
  ...proposing,
  ...Object.values(families).flatMap((family) => [...family.verbs]),
])

/** "a range of agreements", "the first of the talks": the head stands behind "of". */
function insideOf(at: AnalyzedSentence, member: Member): NounPhrase {
  const isOfKind = isOf(at.chunks[member.first + 1])
  const last = at.chunks[isOfKind ? member.first + 2 : member.end - 1]
  return last?.kind === 'np' && kindOfNoun(headWords(at, member.np)) === null ? last : member.np
}

/** Held or signed by those told of before: "talks were held", "a memorandum is to be signed". */
const openKinds = new Set<EngagementKind>(['call', 'meeting', 'video_conference', 'agreement'])

/** "held a video conference", "signed an agreement", "A hotline and a mechanism have been set up": one act a noun. */
export function lightVerbs(at: AnalyzedSentence, told: Clause): Reading[] {
  const clause = inPlainWords(at, told)
  const { verb } = clause
  const theme = lightVerbLemmas.has(verb.lemma) ? themeOf(at, clause) : null
  if (theme === null) return []
  const unfolded = { ...theme, members: theme.members.map((member) => ({ ...member, np: insideOf(at, member) })) }
  return kindsOf(at, unfolded, verb.lemma, isByTwo(at, clause)).flatMap(({ member, kind }) => {
    if (!isTold(verb.lemma, kind)) return []
    const sides = sidesOf(at, clause, member.np, kind)
    const anchor =
      theme.members.length > 1 && verb.passive ? { at, from: member.np.head, to: member.np.head + 1 } : undefined
    const together = isTogether(wordsOf(at, member.np))
    const isOpen = verb.passive && sides.actor === null && openKinds.has(kind)
    const isShared =
      (verb.lemma === 'have' && isOfGroup(kind, sides)) ||
      isOpen ||
      !shared.has(kind) ||
      together ||
      hasTwo(sides) ||
      (kind === 'meeting' && isOfMany(at, member.np))
    if (!isShared || (verb.lemma === 'have' && lasting.has(kind) && !isOfCountries(sides) && !isOfGroup(kind, sides)))
      return []
    return [
      readingOf(at, clause, kind, {
        ...sides,
        kindAt: { at, from: member.np.from, to: member.np.to },
        status: isUnderWay(at, clause, kind)
          ? 'proposed'
          : verb.lemma === 'agree' && lasting.has(kind)
            ? 'agreed'
            : (families[kind]?.status ?? 'held'),
        isAbout:
          kind === 'letter' || kind === 'resolution' || kind === 'public_statement' || kind === 'joint_statement',
        ...(anchor === undefined ? {} : { anchor }),
      }),
    ]
  })
}

const hasTwo = ({ actor, counterpart }: Sides): boolean => counterpart !== null || (actor !== null && isPlural(actor))

/** "foreign ministers' meeting", "summit": more than one side is there by the noun itself. */
const isOfMany = (at: AnalyzedSentence, np: NounPhrase): boolean =>
  wordsOf(at, np).some((word) =>
    /^(?:summit|ministers|leaders|ministerial|bilateral|trilateral|health-ministers)$/.test(word),
  )
