import { type EngagementKind, isTogether, kindOfNoun, sharedThings } from '../../lexicon/contact-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import type { Member, Nominal } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { areasOf } from './country.ts'
import { canAct, isNamed, membersOf, wholeOf } from './party.ts'
import { argumentOf, headWords, type Reading, readingOf, type Status, sideOf, subjectOf, wordsOf } from './reading.ts'

/** Acts told by a noun with a light verb: "held a call", "issued a statement", "set up a hotline", "shared data". */

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const holds = verbs(
  'hold have conduct convene host chair attend join organize organise open conclude participate take engage co-host co-chair stage',
)
const issues = verbs(
  'issue release publish adopt pass send deliver sign approve endorse make circulate address exchange receive dispatch forward',
)
const agrees = verbs('sign reach conclude ratify initial adopt strike finalize finalise seal enter draft negotiate')
const founds = verbs(
  'establish set create form launch found build put open activate start begin inaugurate agree initiate install',
)
const shares = verbs('share exchange circulate disclose pass transmit provide send make supply communicate compare')
const runs = verbs('launch start begin run conduct carry undertake lead implement kick sponsor initiate host')

type Families = Partial<Record<EngagementKind, { readonly verbs: ReadonlySet<string>; readonly status: Status }>>
const families: Families = {
  call: { verbs: holds, status: 'held' },
  meeting: { verbs: holds, status: 'held' },
  video_conference: { verbs: holds, status: 'held' },
  letter: { verbs: issues, status: 'held' },
  public_statement: { verbs: verbs('issue release publish make deliver give'), status: 'held' },
  joint_statement: { verbs: verbs('issue release publish adopt sign approve endorse deliver make'), status: 'held' },
  resolution: { verbs: verbs('adopt pass approve'), status: 'held' },
  interview: { verbs: verbs('hold have conduct'), status: 'held' },
  agreement: { verbs: agrees, status: 'agreed' },
  mechanism: { verbs: founds, status: 'established' },
  joint_project: { verbs: runs, status: 'established' },
}

/** "attend", "join", "take part in": one comes to what others hold. */
const joining = verbs('attend join participate take')
/** What only counts as contact when two sides share it; a working group at home does not. */
const shared = new Set<EngagementKind>([
  'mechanism',
  'agreement',
  'joint_project',
  'meeting',
  'call',
  'video_conference',
])

interface Sides {
  readonly actor: Piece | null
  readonly counterpart: Piece | null
  readonly participants: Piece | null
}

/** "between A and B", "by A and B", "A and B have": the first acts, the second is the counterpart; of three or more all act. */
export function pairOf(piece: Piece): Pick<Sides, 'actor' | 'counterpart'> {
  const members = membersOf(piece)
  const [first, second] = members
  // "the ministers of Peru and Chile" are no two sides by their words.
  const isBareArea = (one: Piece): boolean => areasOf(one).some(({ from, to }) => from === one.from && to === one.to)
  const isPair =
    first !== undefined &&
    second !== undefined &&
    (!isBareArea(second) || isBareArea(first) || !wordsOf(first.at, first).includes('of'))
  return members.length === 2 &&
    isPair &&
    first !== undefined &&
    second !== undefined &&
    isNamed(first) &&
    isNamed(second)
    ? { actor: first, counterpart: second }
    : { actor: piece, counterpart: null }
}

const hyphen = new Set(['-', '–', '—'])

/** "the Peru-Chile meeting": the sides stand before the noun, joined by a hyphen. */
export function hyphenated(
  at: AnalyzedSentence,
  from: number,
  to: number,
): Pick<Sides, 'actor' | 'counterpart'> | null {
  const inside = areasOf({ at, from, to })
  for (const [k, area] of inside.entries()) {
    const next = inside[k + 1]
    if (next === undefined || next.from !== area.to + 1 || !hyphen.has(at.tokens[area.to]?.text ?? '')) continue
    if (hyphen.has(at.tokens[next.to]?.text ?? '')) return null
    return { actor: { at, from: area.from, to: area.to }, counterpart: { at, from: next.from, to: next.to } }
  }
  return null
}

/** "Health authorities from China and Japan": the countries are the sides. */
export function countriesFrom(at: AnalyzedSentence, piece: Piece): Pick<Sides, 'actor' | 'counterpart'> | null {
  const from = at.tokens.findIndex(
    ({ lower }, i) => i >= piece.from && i < piece.to && (lower === 'from' || lower === 'of' || lower === 'in'),
  )
  const areas = areasOf(piece).filter((area) => area.from > from)
  const [first, second] = areas
  const isList =
    from >= 0 &&
    areas.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    at.tokens[first.to]?.lower === 'and'
  if (!isList || second.to !== piece.to) return null
  return {
    actor: { at, from: first.from, to: first.to },
    counterpart: { at, from: second.from, to: second.to },
  }
}

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

export const twoSides = (actor: Piece): Pick<Sides, 'actor' | 'counterpart'> =>
  countriesFrom(actor.at, actor) ?? pairOf(actor)

/** Who holds, founds or signs something together. */
function sidesOf(at: AnalyzedSentence, clause: Clause, np: NounPhrase, kind: EngagementKind): Sides {
  const { passive } = clause.verb
  const actor = passive ? sideOf(at, clause, 'by') : subjectOf(at, clause)
  const named = hyphenated(at, np.from, np.to)
  const between = sideOf(at, clause, 'between', 'among')
  const partner = sideOf(at, clause, 'with', ...(kind === 'letter' || kind === 'public_statement' ? ['to'] : []))
  if (between !== null && (actor === null || passive)) return { ...pairOf(between), participants: null }
  const hosts = actor === null ? (named ?? hostsIn(at, clause)) : null
  if (actor === null && hosts === null && isTogether(wordsOf(at, np)) && partner === null) {
    const pair = pairNamed(at)
    if (pair !== null) return { ...pair, participants: null }
  }
  if (actor === null)
    return { actor: hosts?.actor ?? null, counterpart: hosts?.counterpart ?? partner, participants: null }
  const own = hyphenated(at, actor.from, actor.to)
  if (own !== null) return { ...own, participants: null }
  if (partner !== null && canAct(partner))
    return { actor, counterpart: partner, participants: secondPartner(at, clause) }
  const host = joining.has(clause.verb.lemma) ? initiator(at, clause) : null
  if (host !== null) return { actor, counterpart: host, participants: null }
  return { ...(shared.has(kind) ? twoSides(actor) : { actor, counterpart: null }), participants: null }
}

/** "What Peru and Chile have done: a joint group was set up": the two countries that the sentence names together. */
function pairNamed(at: AnalyzedSentence): Pick<Sides, 'actor' | 'counterpart'> | null {
  const [first, second, ...more] = at.areas.filter(({ iso3 }) => iso3 !== null)
  const isPair =
    first !== undefined && second !== undefined && at.tokens[first.to]?.lower === 'and' && second.from <= first.to + 2
  return isPair && more.length === 0
    ? { actor: { at, from: first.from, to: first.to }, counterpart: { at, from: second.from, to: second.to } }
    : null
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
  return next?.prep === 'including' ? { ...piece, to: wholeOf(at, next.nominal).to } : piece
}

/** What the clause's verb is about: its object, "in" its object ("took part in talks"), or in the passive its subject. */
function themeOf({ verb, subject, arguments: found }: Clause): Nominal | null {
  if (verb.passive) return subject
  const object = found.find(({ prep }) => prep === null)?.nominal ?? null
  const inside = found.find(({ prep }) => prep === 'in' || prep === 'into' || prep === 'on')?.nominal ?? null
  if (verb.lemma === 'participate' || verb.lemma === 'engage' || verb.lemma === 'enter') return inside
  if (verb.lemma === 'take' || verb.lemma === 'agree' || verb.lemma === 'put')
    return inside === null || (verb.lemma === 'put' && object !== null)
      ? object
      : verb.lemma === 'put'
        ? (found.filter(({ prep }) => prep === null).at(-1)?.nominal ?? null)
        : inside
  return object
}

/** What each member of a list of things is; of "a prevention and control mechanism" only the last has a head of its own. */
function kindsOf(at: AnalyzedSentence, nominal: Nominal): { member: Member; kind: EngagementKind }[] {
  return nominal.members.flatMap((member) => {
    const words = headWords(at, member.np)
    const kind = kindOfNoun(words) ?? (member.np.to > member.np.head + 1 ? kindOfNoun(wordsOf(at, member.np)) : null)
    return kind === null ? [] : [{ member, kind }]
  })
}

const begins = verbs('establish set create form found build put activate install inaugurate agree')

function isTold(lemma: string, kind: EngagementKind): boolean {
  if (
    kind === 'mechanism' &&
    (lemma === 'launch' || lemma === 'open' || lemma === 'start' || lemma === 'begin' || lemma === 'initiate')
  )
    return true
  return families[kind]?.verbs.has(lemma) === true && (kind !== 'mechanism' || begins.has(lemma))
}

/** "a range of agreements", "the first of the talks": the head stands behind "of". */
function insideOf(at: AnalyzedSentence, member: Member): NounPhrase {
  const last = at.chunks[member.end - 1]
  return last?.kind === 'np' && kindOfNoun(headWords(at, member.np)) === null ? last : member.np
}

/** "held a video conference", "signed an agreement", "A hotline and a mechanism have been set up": one act a noun. */
export function lightVerbs(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { verb } = clause
  const theme = themeOf(clause)
  if (theme === null) return []
  const unfolded = { ...theme, members: theme.members.map((member) => ({ ...member, np: insideOf(at, member) })) }
  return kindsOf(at, unfolded).flatMap(({ member, kind }) => {
    if (!isTold(verb.lemma, kind)) return []
    const sides = sidesOf(at, clause, member.np, kind)
    const anchor =
      theme.members.length > 1 && verb.passive ? { at, from: member.np.head, to: member.np.head + 1 } : undefined
    const together = isTogether(wordsOf(at, member.np))
    const isOpen =
      verb.passive && sides.actor === null && (kind === 'call' || kind === 'meeting' || kind === 'video_conference')
    const isShared =
      isOpen || !shared.has(kind) || together || hasTwo(sides) || (kind === 'meeting' && isOfMany(at, member.np))
    if (!isShared) return []
    return [
      readingOf(at, clause, kind, {
        ...sides,
        status: families[kind]?.status ?? 'held',
        isAbout:
          kind === 'letter' || kind === 'resolution' || kind === 'public_statement' || kind === 'joint_statement',
        ...(anchor === undefined ? {} : { anchor }),
      }),
    ]
  })
}

const hasTwo = ({ actor, counterpart }: Sides): boolean => counterpart !== null || (actor !== null && isPlural(actor))

const several = /^(?:two|three|four|five|both|all|\d+)$/
/** "ministers of the eight members", "A and B", "the two countries". */
function isPlural(actor: Piece): boolean {
  const words = wordsOf(actor.at, actor)
  const of = words.indexOf('of')
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? ''
  return (
    membersOf(actor).length > 1 ||
    singularOf(head) !== head ||
    several.test(words[1] ?? '') ||
    several.test(words[0] ?? '')
  )
}

/** "foreign ministers' meeting", "summit": more than one side is there by the noun itself. */
const isOfMany = (at: AnalyzedSentence, np: NounPhrase): boolean =>
  wordsOf(at, np).some((word) =>
    /^(?:summit|ministers|leaders|ministerial|bilateral|trilateral|health-ministers)$/.test(word),
  )

/** "led to a joint communique". */
export function leadsTo(at: AnalyzedSentence, clause: Clause): Reading[] {
  if (!['lead', 'result', 'end', 'conclude', 'culminate'].includes(clause.verb.lemma)) return []
  const outcome = argumentOf(clause, 'to', 'in', 'with')
  const np = outcome?.nominal.members[0]?.np
  const subject = subjectOf(at, clause)
  if (np === undefined || subject === null || kindOfNoun(headWords(at, np)) !== 'joint_statement') return []
  return [
    readingOf(at, clause, 'joint_statement', { ...(hyphenated(at, subject.from, subject.to) ?? {}), isAbout: true }),
  ]
}

const isSharedThing = (at: AnalyzedSentence, np: NounPhrase): boolean =>
  headWords(at, np).some((word) => sharedThings.has(singularOf(word)))

/** "shared data with X", "provided updates to X", "the guidelines were sent to X". */
export function sharing(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { verb, subject } = clause
  const nominal = verb.passive ? subject : argumentOf(clause, null)?.nominal
  const things = nominal?.members ?? []
  const chunks = at.chunks.slice(nominal?.first ?? 0, nominal?.end ?? 0)
  const isInfo =
    things.some(({ np }) => isSharedThing(at, np)) ||
    chunks.some((chunk) => chunk.kind === 'np' && verb.passive && isSharedThing(at, chunk))
  const weak = !['share', 'exchange', 'circulate', 'disclose', 'communicate', 'transmit', 'compare'].includes(
    verb.lemma,
  )
  if (!shares.has(verb.lemma) || !isInfo || nominal === undefined || nominal === null) return []
  const other = sideOf(at, clause, 'with', 'to', 'among')
  if (weak && (other === null || !canAct(other) || things.some(({ np }) => np.number !== null))) return []
  const owner = verb.passive ? (sideOf(at, clause, 'by') ?? ownerOf(at, nominal)) : subjectOf(at, clause)
  const sides =
    other === null && owner !== null && verb.lemma === 'exchange'
      ? twoSides(owner)
      : { actor: owner, counterpart: other }
  return [
    readingOf(at, clause, 'information_sharing', {
      ...sides,
      ...(verb.lemma === 'compare' ? { how: 'engagement-near' } : {}),
    }),
  ]
}

/** "Peru's guidelines": whose things are shared. */
function ownerOf(at: AnalyzedSentence, { first }: Nominal): Piece | null {
  const np = at.chunks[first]
  const area = at.areas.find(({ from }) => from === np?.from)
  return area !== undefined && at.tokens[area.to]?.lower === "'s" ? { at, from: area.from, to: area.to } : null
}

/** "stayed in close contact with X", "keeps communication with X", "kept X informed". */
export function keepsContact(at: AnalyzedSentence, clause: Clause): Reading[] {
  if (!['stay', 'keep', 'maintain', 'remain', 'be'].includes(clause.verb.lemma)) return []
  const held = clause.arguments.find(({ prep, nominal }) => {
    const head = at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''
    return (
      (prep === null || prep === 'in') && /^(?:contact|communication|touch|contacts|coordination|exchanges)$/.test(head)
    )
  })
  const other = sideOf(at, clause, 'with')
  if (held === undefined || (clause.verb.lemma === 'be' && held.prep !== 'in')) return []
  const subject = subjectOf(at, clause)
  if (other === null) {
    const pair = subject === null ? null : twoSides(subject)
    return pair === null || pair.counterpart === null ? [] : [readingOf(at, clause, 'information_sharing', pair)]
  }
  return [readingOf(at, clause, 'information_sharing', { counterpart: firstMember(other) })]
}

/** "Messages of sympathy came from X". */
export function messagesFrom(at: AnalyzedSentence, clause: Clause): Reading[] {
  const head = clause.subject?.members[0]?.np
  const sender = sideOf(at, clause, 'from')
  const isComing = ['come', 'arrive', 'pour', 'flow'].includes(clause.verb.lemma)
  if (!isComing || head === undefined || sender === null || kindOfNoun(headWords(at, head)) !== 'letter') return []
  return [
    readingOf(at, clause, 'letter', {
      actor: sender,
      isAbout: true,
      isSpeech: true,
      counterpart: sideOf(at, clause, 'to'),
    }),
  ]
}

/** Of a list that runs on into other things, the first. */
const firstMember = (piece: Piece): Piece => {
  const members = membersOf(piece)
  return members.length > 1 && !members.every(canAct) ? (members[0] ?? piece) : piece
}
