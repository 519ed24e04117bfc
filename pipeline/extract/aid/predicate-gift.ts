import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, ownerOf, partyBehind } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { isLightGiving } from './giver-inside.ts'
import { headOf } from './head-of.ts'
import { modeOf } from './mode.ts'
import { towards } from './relative-receivers.ts'

interface PredicateGift {
  readonly status: GiftStatus
  readonly donor: Actor
  readonly recipient: Actor | null
}

/** The relative clause that a chunk opens: "that Peru made"; not "that Peru would make 20 tents". */
function relativeAt(at: AnalyzedSentence, index: number): Clause | undefined {
  const opener = at.chunks[index]
  const inner = at.clauses.find((one) => one.first === index + 1)
  const isThat = opener?.kind === 'sub' && opener.text === 'that'
  const hasObject = inner?.arguments.some(({ prep }) => prep === null) === true
  return opener?.kind === 'wh' || (isThat && !hasObject) ? inner : undefined
}

const decided: Partial<Record<string, GiftStatus>> = { pledge: 'pledged', announce: 'announced' }

/** "20 tents were the gift that Peru made to Chad", "20 tents is Peru's offer": what goods are called with whoever gives or promises them; null where it says of no one. */
export function predicateGift(at: AnalyzedSentence, clause: Clause): PredicateGift | null {
  const object = clause.verb.lemma === 'be' ? clause.arguments.find(({ prep }) => prep === null) : undefined
  if (object === undefined) return null
  const status = aidNounStatus(singularOf(headOf(at, object)))
  if (status === null || status === 'called_for' || status === 'exported') return null
  const { first, end } = object.nominal
  const inner = relativeAt(at, end)
  if (inner === undefined) {
    const donor = status === 'delivered' ? null : ownerOf(at, first, end)
    return donor === null ? null : { status, donor, recipient: null }
  }
  const mode = modeOf(at, inner)
  const isGiving = mode === 'give' || (mode !== null && mode in decided) || isLightGiving(inner)
  const donor = isGiving && !inner.verb.passive && !inner.verb.negated ? doerOf(at, inner) : null
  if (donor === null) return null
  return { status: decided[mode ?? ''] ?? status, donor, recipient: partyBehind(at, inner.arguments, towards) }
}

const gifts = new Set(['gift', 'donation', 'present', 'contribution', 'loan', 'grant'])

/** "The masks were a gift from Peru", "the machines are on loan from Peru", "the rice was a sale": what goods are called. */
export function giftNamedBy(at: AnalyzedSentence, clause: Clause, { number }: AidFigure): GiftStatus | null {
  const { verb, arguments: found } = clause
  if (verb.lemma !== 'be') return null
  const called = predicateGift(at, clause)
  if (called !== null) return called.status
  for (const { prep, nominal } of found) {
    const np = prep === null || (prep === 'on' && number.kind !== 'money') ? nominal.members[0]?.np : undefined
    const noun = np === undefined ? '' : singularOf(at.tokens[np.head]?.lower ?? '')
    if (prep === 'on' ? noun === 'loan' : gifts.has(noun)) return 'delivered'
    if (noun === 'sale') return 'exported'
  }
  return null
}
