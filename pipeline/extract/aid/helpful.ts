import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import { isMovable } from '../../lexicon/goods.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import type { Governor } from './governor.ts'
import { giverModes, modeOf } from './mode.ts'

const helping = new Set(['help', 'assist', 'respond', 'answer', 'react', 'reciprocate', 'rally'])
const showing = /^(?:return|repay|keep|show|do|play|make|honour|honor|redeem|give|send|prove)$/
const shown =
  /^(?:favou?r|word|promises?|pledges?|commitments?|gratitude|solidarity|generosity|friendship|kindness|compliment|share|part|bit|gesture|more|most|much|plenty|something)$/
const starting = /^(?:start|begin|resume|continue|go)$/

const stores = /^(?:stocks?|stockpiles?|stores?|reserves?|warehouses?|depots?|surplus(?:es)?)$/

/** "opens its stores", "has shared its vaccines with others": one's own goods for others, not yet how many. */
export function isSharing(at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean {
  const object = found.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  if (object === undefined || object.number !== null) return false
  if (!thirdPersonPossessives.has(at.tokens[object.from]?.lower ?? '')) return false
  if (stores.test(at.tokens[object.head]?.lower ?? '')) return /^(?:open|share)$/.test(verb.lemma)
  const category = verb.lemma === 'share' ? goodsIn({ at, from: object.from, to: object.to })?.category : undefined
  return category !== undefined && isMovable(category)
}

/** "returns the favour", "has done more for Chad than any", "starts shipping": that someone gives, not yet what. */
export function announcesHelp(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb, arguments: found } = clause
  if (verb.form !== 'finite' || verb.passive || verb.negated) return false
  const object = found.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  if (isSharing(at, clause)) return true
  if (showing.test(verb.lemma)) return shown.test(at.tokens[object?.head ?? -1]?.lower ?? '')
  const next = starting.test(verb.lemma) ? at.clauses[at.clauses.indexOf(clause) + 1] : undefined
  const isGoingOn = next?.verb.form === 'gerund' || next?.verb.form === 'infinitive'
  return next !== undefined && isGoingOn && giverModes.has(modeOf(at, next) ?? 'none')
}

const raising = new Set([
  'extend',
  'strengthen',
  'deepen',
  'widen',
  'renew',
  'expand',
  'double',
  'reinforce',
  'enhance',
  'enlarge',
])

/** "is increasing its help for Chad", "will step up its support": more help, of which the sentence names no amount; `noun` is the chunk that tells of help. */
export const raisesHelp = ({ verb, arguments: found }: Clause, noun: number): boolean =>
  (raising.has(verb.lemma) || hasVerbClass(verb.lemma, verb.particle, 'increase')) &&
  !verb.passive &&
  found.some(({ prep, nominal }) => prep === null && nominal.first <= noun && noun < nominal.end)

/** The same, or "helps Chad", which alone says of no gift. */
export const isHelpful = (at: AnalyzedSentence, clause: Clause): boolean =>
  announcesHelp(at, clause) ||
  (helping.has(clause.verb.lemma) && clause.verb.form === 'finite' && !clause.verb.passive && !clause.verb.negated)

const operating = new Set(['drive', 'fly', 'man', 'staff', 'run', 'operate', 'steer', 'pilot', 'carry', 'escort'])

/** "a truck driven by two firemen": they do it. */
export const isOperatedBy = ({ prep, clause }: Governor): boolean => prep === 'by' && operating.has(clause.verb.lemma)

/** "aid that benefits 300 nurses", "300 nurses will benefit from it": those who are helped are not given. */
export const isHelpedBy = ({ clause, relation }: Governor): boolean => {
  const { lemma, passive } = clause.verb
  if (lemma === 'benefit') return relation === 'object' || relation === 'subject'
  return /^(?:help|assist|support|protect|equip|serve)$/.test(lemma) && (relation === 'object') !== passive
}
