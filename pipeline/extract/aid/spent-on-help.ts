import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { argsOf } from './args-of.ts'
import { isSomeones } from './getters-act.ts'

const helping = /^(?:help|assist|aid|support|feed|shelter|relieve|rescue|rebuild|rehouse|resettle|repair|restore)$/
const helps = /^(?:aid|help|donations?|assistance|relief|support|response|rescue|recovery|rebuilding|reconstruction)$/

/** "Norway spends 3 million on tents for the homeless of Chad": goods for another country than one's own. */
function isSpentOnGoodsAbroad(at: AnalyzedSentence, { subject, arguments: found }: Clause): boolean {
  const on = found.findIndex(({ prep }) => prep === 'on' || prep === 'into')
  const goods = found[on]?.nominal.members.at(-1)?.np
  if (subject === null || goods === undefined || goodsIn({ at, from: goods.from, to: goods.to }) === null) return false
  const codes = ({ nominal }: { readonly nominal: Nominal }): (string | null)[] =>
    at.areas
      .filter(
        ({ from, to }) => from >= (at.chunks[nominal.first]?.from ?? 0) && to <= (at.chunks[nominal.end - 1]?.to ?? 0),
      )
      .map(({ iso3 }) => iso3)
  const own = codes({ nominal: subject })
  const others = found.slice(on + 1).filter(({ prep }) => prep === 'for' || prep === 'in')
  return own.length > 0 && others.some((one) => codes(one).some((iso3) => iso3 !== null && !own.includes(iso3)))
}

/** "has spent 3 million on Yemenis": on the people of another country than its own. */
function isSpentOnForeigners(clause: Clause): boolean {
  const own = (clause.subject?.members ?? []).flatMap(({ np }) => np.areas.map(({ iso3 }) => iso3))
  if (own.length === 0) return false
  return argsOf(clause).some(
    ({ prep, nominal: { members } }) =>
      prep === 'on' &&
      members.some(({ np: { areas, head } }) =>
        areas.some((area) => area.form !== 'name' && area.to === head + 1 && !own.includes(area.iso3)),
      ),
  )
}

/** "Norway has spent 3 million in Chad", "to clear mines in Laos": in a country that is not the subject's own. */
function isAbroad({ subject }: Clause, { arguments: found }: Clause): boolean {
  const own = (subject?.members ?? []).flatMap(({ np }) => np.areas.map(({ iso3 }) => iso3))
  return found.some(
    ({ prep, nominal: { members } }) =>
      prep === 'in' &&
      members.some(({ np: { areas } }) =>
        areas.some(({ iso3, form }) => iso3 !== null && form === 'name' && !own.includes(iso3)),
      ),
  )
}

/** "Norway bought 16 ambulances for Chad", "for families in Chad": goods for those of another country. */
export function isBoughtForOthers(at: AnalyzedSentence, { verb, subject, arguments: found }: Clause): boolean {
  if (verb.passive || !/^(?:buy|purchase|procure)$/.test(verb.lemma) || found[0]?.prep !== null) return false
  const goods = found[0].nominal.members[0]?.np
  const whom = found.findIndex(({ prep }) => prep === 'for')
  const [people, place] = whom < 0 ? [] : found.slice(whom, whom + 2)
  if (goods?.number == null || people === undefined) return false
  const own = (subject?.members ?? []).flatMap(({ np }) => np.areas.map(({ iso3 }) => iso3))
  const lands = [people, ...(place?.prep === 'in' ? [place] : [])].flatMap(({ nominal: { members } }) =>
    members.flatMap(({ np }) => np.areas.map(({ iso3 }) => iso3)),
  )
  const isLand = people.nominal.members.every(({ np }) => np.areas.some(({ to }) => to === np.to))
  const isSomeone =
    isLand || people.nominal.members.some(({ np }) => isPeopleNoun(singularOf(at.tokens[np.head]?.lower ?? '')))
  return (
    isSomeone && lands.some((iso3) => iso3 !== null && !own.includes(iso3)) && !lands.some((iso3) => own.includes(iso3))
  )
}

const agencies = /^(?:usaid|dfid|ausaid|jica|koica|cida|sida|norad|danida|giz|echo|tika|tica|afd|snv|lux-development)$/

/** "USAID has spent 3 million", "Norway has spent 3 million in Chad": whose work it is to help other countries, and a state in another one. */
function isSpentByAgency({ tokens }: AnalyzedSentence, clause: Clause): boolean {
  const { subject, verb, arguments: found } = clause
  const np = subject?.members[0]?.np
  if (np === undefined || verb.passive || !found.every(({ prep }) => prep === null || prep === 'in')) return false
  const head = tokens[np.head]?.lower ?? ''
  const isState = np.areas.some(({ form, to, areaKind }) => form === 'name' && to === np.to && isLandKind(areaKind))
  return agencies.test(head) || ((/^(?:agency|foundation|fund)$/.test(head) || isState) && isAbroad(clause, clause))
}

/** "has spent 3 million in aid to Peru": help for someone named. */
const isSpentInAid = (at: AnalyzedSentence, { arguments: found }: Clause): boolean =>
  found.some(({ prep, nominal: { members } }, i) => {
    const next = found[i + 1]
    return (
      prep === 'in' &&
      helps.test(at.tokens[members.at(-1)?.np.head ?? -1]?.lower ?? '') &&
      (next?.prep === 'to' || next?.prep === 'for') &&
      !thirdPersonPossessives.has(at.tokens[next.nominal.members[0]?.np.from ?? -1]?.lower ?? '') &&
      isSomeones(at, next.nominal)
    )
  })

/** Done for one's own gain. */
const trading =
  /^(?:buy|acquire|win|hire|market|promote|advertise|open|expand|drill|mine|explore|develop|produce|make|sell|lobby)$/

/** "spent 3 million on relief", "will put 3 million into rebuilding schools", "spends 3 million to help Peru". */
export function isSpentOnHelp(at: AnalyzedSentence, clause: Clause): boolean {
  const { lemma } = clause.verb
  if (!/^(?:spend|put|invest|use)$/.test(lemma)) return false
  const isHelp = clause.arguments.some(
    ({ prep, nominal }) =>
      (prep === 'on' || prep === 'into') && helps.test(at.tokens[nominal.members.at(-1)?.np.head ?? -1]?.lower ?? ''),
  )
  if (isSpentOnGoodsAbroad(at, clause) || isSpentInAid(at, clause)) return true
  if (lemma === 'spend' && (isSpentOnForeigners(clause) || isSpentByAgency(at, clause))) return true
  // "will spend 3 million, on top of 2 million pledged before, to help Peru"
  const next = at.clauses.find((one) => one.at > clause.at && one.verb.form !== 'participle')
  const before = next === undefined ? '' : (at.tokens[next.verb.from - 1]?.lower ?? '')
  const isOpened = next?.verb.form === 'infinitive' || /^(?:on|in|into)$/.test(before)
  const isPurpose = next !== undefined && next.verb.form !== 'finite' && isOpened
  const isDone = isPurpose && lemma === 'spend' && isAbroad(clause, next) && !trading.test(next.verb.lemma)
  return isHelp || isDone || (isPurpose && helping.test(next.verb.lemma))
}
