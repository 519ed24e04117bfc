import type { AnalyzedSentence } from '../analyze.ts'
import { donorTypeIn, goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { argsOf } from './args-of.ts'
import { headOf } from './head-of.ts'
import { loads } from './vehicle.ts'

/** "They are to share 20 tents", "Chad and Mali will share 20 tents from Peru", "will split 20 tents between them": those who share it get it. */
function isSharedByGetters(at: AnalyzedSentence, { verb, subject, arguments: found }: Clause): boolean {
  if (!/^(?:share|split)$/.test(verb.lemma) || verb.passive || verb.form !== 'finite' || subject === null) return false
  const { chunks } = at
  const isAmongThem = found.some(
    ({ prep, nominal }) => /^(?:between|among)$/.test(prep ?? '') && /^them(?:selves)?$/.test(headOf(at, { nominal })),
  )
  const object = found.find(({ prep }) => prep === null)
  const goods = object?.nominal
  // "are to share a consignment from Peru"
  const isLoad = loads.test(headOf(at, object))
  const isCounted = isLoad || goods?.members.some(({ np }) => np.number !== null && np.number.kind !== 'money') === true
  const isWithOthers = found.some(({ prep }) => /^(?:with|between|among)$/.test(prep ?? '')) && !isAmongThem
  if (!isCounted || isWithOthers) return false
  // "water from the river", "20 tickets between them" are no one's gift.
  const isFromOthers =
    found.some(({ prep, nominal }) => prep === 'from' && isSomeones(at, nominal)) || isGivenBy(chunks, goods?.end ?? 0)
  const areList = subject.members.length > 1 && subject.members.every(({ np }) => np.areas.length > 0)
  // "They will share 20 tents": no one is told to have a part of what is theirs.
  const np = subject.members[0]?.np
  const areMany =
    headOf(at, { nominal: subject }) === 'they' || (np !== undefined && at.tags.slice(np.from, np.head).includes('NUM'))
  // "are to share 20 seats"
  const areGoods =
    goods?.members.some(({ np: { from }, end }) => goodsIn({ at, from, to: chunks[end - 1]?.to ?? from }) !== null) ===
    true
  const isAhead = verb.modal === 'to' || (areMany && /^(?:will|shall)$/.test(verb.modal ?? ''))
  return isFromOthers || (areGoods && (isAmongThem || isAhead) && (areList || areMany))
}

/** "are to share its cargo", "shared the shipment": those among whom a load is divided. */
const isSharingLoad = (at: AnalyzedSentence, { verb, arguments: [object, ...others] }: Clause): boolean =>
  verb.lemma === 'share' &&
  !verb.passive &&
  // "shared its cargo with Chad"
  !others.some(({ prep }) => prep === 'with') &&
  object?.prep === null &&
  (loads.test(headOf(at, object)) || /^(?:load|airlift|planeload|shipload|haul)$/.test(headOf(at, object)))

/** Whether a phrase names a place, or someone who may give. */
export const isSomeones = (at: AnalyzedSentence, { members }: Nominal): boolean =>
  members.some(({ np }) => np.areas.length > 0 || donorTypeIn({ at, from: np.from, to: np.to }) !== null)

/** "[20 tents] given by Peru" */
const isGivenBy = (chunks: AnalyzedSentence['chunks'], end: number): boolean => {
  const [verb, prep] = [chunks[end], chunks[end + 1]]
  return verb?.kind === 'verb' && verb.form === 'participle' && prep?.kind === 'prep' && prep.text === 'by'
}

/** "Lima has unloaded 20 tons of rice from Peru": a country or town does so with what comes to it, unless it is told to do so elsewhere. */
function isUnloadedAtHome(clause: Clause): boolean {
  const { verb, subject } = clause
  const [member, other] = subject?.members ?? []
  const isPlace = other === undefined && member?.np.areas.length === 1 && member.np.isName
  const isElsewhere = argsOf(clause).some(
    ({ prep, nominal }) =>
      prep !== null && /^(?:in|at|for|to|off)$/.test(prep) && nominal.members.some(({ np }) => np.areas.length > 0),
  )
  return verb.lemma === 'unload' && !verb.passive && isPlace && !isElsewhere
}

const handlers =
  /^(?:dockers|dockworkers|stevedores|longshoremen|porters|workers|crews|soldiers|troops|volunteers|staff|labourers|laborers|villagers)$/

/** "Dockers at Callao are unloading 20 tons of rice": hands at work on what has come to their place. */
export const isUnloadedByHands = (at: AnalyzedSentence, { verb, subject, at: place }: Clause): boolean =>
  /^(?:unload|offload|unpack)$/.test(verb.lemma) &&
  !verb.passive &&
  // "dockers who had unloaded the goods"
  at.chunks[place - 1]?.kind !== 'wh' &&
  subject?.members.length === 1 &&
  handlers.test(headOf(at, { nominal: subject }))

const packed = /^(?:crates?|box(?:es)?|parcels?|packages?|containers?|sacks?|bags?|kits?|them)$/
/** Who opens what is not meant for them. */
const searching =
  /^(?:police|officers?|inspectors?|customs|detectives|investigators|guards?|searchers|thieves|readers?|visitors?|guests?)$/

const getting =
  /^(?:clinics?|hospitals?|schools?|villages?|towns?|camps?|doctors|nurses|villagers|survivors|families|refugees)$/

/** "they", "the clinics in Chad": who gets what is sent; not "you", "the police". */
const isOpener = (at: AnalyzedSentence, nominal: Nominal): boolean => {
  const heads = nominal.members.map(({ np }) => at.tokens[np.head]?.lower ?? '')
  if (heads.some((head) => searching.test(head))) return false
  return heads.some((head) => head === 'they' || head === 'we' || getting.test(head)) || isSomeones(at, nominal)
}

/** "In the crates the clinics will find 20 beds": those who open what was sent to them. */
const isUnpacked = (at: AnalyzedSentence, clause: Clause): boolean =>
  clause.verb.lemma === 'find' &&
  clause.verb.modal === 'will' &&
  clause.subject !== null &&
  isOpener(at, clause.subject) &&
  argsOf(clause).some(
    ({ prep, nominal: { members } }) =>
      (prep === 'in' || prep === 'inside') && packed.test(at.tokens[members[0]?.np.head ?? -1]?.lower ?? ''),
  )

/** Whether what the subject does shows that it gets the goods: it shares, unloads or unpacks them. */
export const isActOfGetter = (at: AnalyzedSentence, clause: Clause): boolean =>
  isSharedByGetters(at, clause) ||
  isSharingLoad(at, clause) ||
  isUnloadedAtHome(clause) ||
  isUnloadedByHands(at, clause) ||
  isUnpacked(at, clause)
