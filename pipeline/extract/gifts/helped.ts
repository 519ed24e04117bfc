import { hasVerbClass } from '../../lexicon/verbs.ts'
import { type Actor, actorOf } from '../actors.ts'
import { ownerOf } from '../aid/actors-near.ts'
import { genitiveIn } from '../aid/owner-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import { nominalAt } from '../parse/nominal.ts'
import { actorFrom, isActor } from './roles.ts'

const caring = /^(?:feed|house|shelter|vaccinate|protect|serve|benefit|reach|equip|enable|allow|let)$/

/** "to rebuild Peru's schools": work on what is someone's is help for them. */
const mending =
  /^(?:rebuild|repair|restore|reconstruct|renovate|refurbish|fix|modernise|modernize|upgrade|strengthen|improve|expand|boost|reopen|restock|replenish|stock|staff|run|connect|clear|demine|clean|refloat|save|ease|relieve|alleviate|mitigate|reduce|combat|fight|tackle|bolster|shore)$/

const isHelping = ({ verb }: Clause): boolean =>
  hasVerbClass(verb.lemma, verb.particle, 'help') || caring.test(verb.lemma)

/** Heads for what someone does or needs: who is helped stands behind "of". */
const doings =
  /^(?:needs?|works?|efforts?|response|operations?|activit(?:y|ies)|programmes?|programs?|recovery|fight|battle|struggle|services?|projects?|fundraising|appeals?|campaigns?|drives?|missions?)$/

/** "to repair churches in Peru" */
function placeOf(at: AnalyzedSentence, { arguments: found }: Clause): Actor | null {
  const place = found.find(({ prep }) => prep !== null && /^(?:in|across|throughout|among)$/.test(prep))
  const isSomeone =
    place?.prep === 'among'
      ? isActor(at, place.nominal)
      : place?.nominal.members.every(({ np }) => np.areas.length > 0) === true
  return place !== undefined && isSomeone ? actorFrom(at, place.nominal) : null
}

/** "a clinic able to treat 500 people", "capable of feeding 80": what it can do helps no one yet. */
export function isAbility({ tokens }: AnalyzedSentence, { verb }: Clause): boolean {
  const before = tokens.slice(Math.max(verb.from - 2, 0), verb.from).map(({ lower }) => lower)
  return /^(?:able|capable|fit|enough|equipped)$/.test(before.findLast((word) => word !== 'to' && word !== 'of') ?? '')
}

/** "to help families in Peru", "supporting Peru's fight", "to meet the needs of Peru": those whom a verb of helping names, or whose deed or need it helps. */
export function helpedBy(at: AnalyzedSentence, clause: Clause): Actor | null {
  const isMet = clause.verb.lemma === 'meet'
  const isMending = mending.test(clause.verb.lemma) && !clause.verb.passive
  if ((!isHelping(clause) && !isMet && !isMending) || clause.verb.negated || isAbility(at, clause)) return null
  const object = clause.arguments.find(({ prep }) => prep === null)?.nominal
  const [member] = object?.members ?? []
  if (object === undefined || member === undefined || member.np.isPronoun) return null
  const { np } = member
  if (doings.test(at.tokens[np.head]?.lower ?? '')) return ownerOf(at, member.first, member.end) ?? placeOf(at, clause)
  // "to rebuild Peru"
  const [land] = np.areas
  if (isMending && land?.from === np.from && land.to === np.to) return actorOf({ at, from: np.from, to: np.to })
  if (isMending) return genitiveIn(at, np) ?? placeOf(at, clause)
  if (isMet) return null
  const [area] = np.areas
  const isOwner = area !== undefined && area.to < np.to
  // "to help Mirador fight the flood": whoever fights is someone.
  const isNamed = np.isName && clause.verb.lemma === 'help' && at.chunks[object.end]?.kind === 'verb'
  if ((isActor(at, object) || isNamed) && !isOwner && np.number?.kind !== 'money') return actorFrom(at, object)
  return area === undefined ? null : (genitiveIn(at, np) ?? actorOf({ at, from: area.from, to: area.to }))
}

/** "3 million to help families in Peru": whom the purpose that follows a gift names. */
export function helpedBehind(at: AnalyzedSentence, token: number): Actor | null {
  const clause = at.clauses.find(({ verb }) => verb.from >= token)
  if (clause === undefined || clause.verb.form === 'finite' || clause.verb.passive) return null
  return helpedBy(at, clause) ?? helpedToDo(at, clause)
}

/** "to help start relief work in Peru": whose the work is, or where. */
function helpedToDo(at: AnalyzedSentence, { verb, at: place, arguments: found }: Clause): Actor | null {
  const next = at.clauses.find((one) => one.at > place)
  if (verb.lemma !== 'help' || found.length > 0 || next?.at !== place + 1) return null
  // The bare infinitive may be read as a verb without a subject.
  if (next.verb.form !== 'infinitive' && next.subject !== null) return null
  const member = next.arguments.find(({ prep }) => prep === null)?.nominal.members[0]
  if (member === undefined || !doings.test(at.tokens[member.np.head]?.lower ?? '')) return null
  return ownerOf(at, member.first, member.end) ?? placeOf(at, next)
}

/** "Peru's fight is supported": the country helped anywhere in the sentence, where the gift's verb names none. */
export const helpedCountry = (at: AnalyzedSentence): Actor | null =>
  at.clauses.map((clause) => helpedBy(at, clause)).find((one) => one !== null && one.areas.length > 0) ?? null

/** "so that clinics in Peru can reopen", "so Peru can feed its herds": for whose sake something is given. */
export function sakeOf(at: AnalyzedSentence): Actor | null {
  const so = at.tokens.findIndex(({ lower }) => lower === 'so')
  const first = at.chunks.findIndex(({ to }) => to > so + (at.tokens[so + 1]?.lower === 'that' ? 2 : 1))
  const nominal = so < 0 ? null : nominalAt(at.chunks, first)
  const verb = at.chunks.slice(nominal?.end ?? 0).find(({ kind }) => kind === 'verb')
  const [member] = nominal?.members ?? []
  if (nominal === null || member === undefined || verb === undefined || !modals.test(at.tokens[verb.from]?.lower ?? ''))
    return null
  const owner = genitiveIn(at, member.np)
  return owner ?? (isActor(at, nominal) && itemsOf(at, nominal).every(isGetter) ? actorFrom(at, nominal) : null)
}

/** Hospitals and nurses may get something. */
const isGetter = ({ number, category }: Item): boolean =>
  number === null && (category === 'facility' || category === 'personnel')

const modals = /^(?:can|could|may|might|will|would)$/
