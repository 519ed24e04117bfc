import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { lowerWords, type Piece } from '../piece.ts'
import type { Act } from './act.ts'
import type { Country } from './country.ts'

/** Whose words, help or feelings an act conveys, where those who act are named by their office alone. */

const near = (at: AnalyzedSentence, area: AreaMention | undefined): Country | null =>
  area === undefined || area.iso3 === null
    ? null
    : { iso3: area.iso3, piece: { at, from: area.from, to: area.to }, how: 'near' }

/** "On behalf of the people of Peru, the minister …". */
function onBehalf({ anchor: { at } }: Act): Country | null {
  const behalf = at.tokens.findIndex(({ lower }, i) => lower === 'behalf' && at.tokens[i + 1]?.lower === 'of')
  const area = behalf < 0 ? undefined : at.areas.find(({ from }) => from > behalf && from < behalf + 7)
  return near(at, area)
}

/** What is said stands behind, or before "…, the minister said". */
function complementOf({ clause, anchor: { at }, isSpeech, from: start }: Act): Clause | null {
  if (clause === null || !isSpeech) return null
  const isBefore = start === 0 && clause !== at.clauses[0]
  const next = isBefore ? at.clauses[0] : at.clauses[at.clauses.indexOf(clause) + 1]
  return next === undefined || next.subject === null || next.verb.form !== 'finite' ? null : next
}

const spanOf = (at: AnalyzedSentence, subject: Nominal): Piece => ({
  at,
  from: at.chunks[subject.first]?.from ?? 0,
  to: at.chunks[subject.end - 1]?.to ?? 0,
})

/** "said that Peru would help", "told him that Peru was ready": who says so speaks for Peru. */
function countryOfComplement(act: Act): Country | null {
  const { at } = act.anchor
  const next = complementOf(act)
  if (next?.subject == null) return null
  const piece = spanOf(at, next.subject)
  // "The Peruvian government stands ready, Prime Minister Ruiz said"
  const isGovernment = at.tokens[piece.to - 1]?.lower === 'government'
  const end = isGovernment ? piece.to - 1 : piece.to
  const area = at.areas.find(
    ({ from, to, form }) =>
      (form === 'name' || isGovernment) && from >= piece.from && to === end && to - from >= end - piece.from - 1,
  )
  // "Peru condemns the coup, Foreign Minister Ruiz said"
  const form = at.tokens[next.verb.main]?.lower ?? ''
  const isDirect = act.from === 0 && taking.has(next.verb.lemma) && next.verb.from === next.verb.main && /s$/.test(form)
  const isOwn = /^(?:would|will)$/.test(next.verb.modal ?? '') || isStanding(at, next) || isDirect
  return area === undefined || area.iso3 === null || !isOwn ? null : { iso3: area.iso3, piece, how: 'near' }
}

const ready = /^(?:ready|willing|prepared|grateful|thankful)$/
const isStanding = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  ready.test(at.tokens[verb.to]?.lower ?? '') || verb.lemma === 'stand'

const taking = words('support oppose thank appreciate welcome condemn reject deplore regret admire back')

/** "said Peru supported Chile", "Peru stands ready to help, she said": for whom is spoken, and not of whom. */
export function spokenFor(act: Act): Piece | null {
  const { at } = act.anchor
  const next = complementOf(act)
  if (next?.subject == null) return null
  return isStanding(at, next) || (taking.has(next.verb.lemma) && !next.verb.passive) ? spanOf(at, next.subject) : null
}

/** "According to a statement by Peru's ministry, the minister said": of Peru. */
function sourceOf({ anchor: { at } }: Act): Country | null {
  if (at.tokens[0]?.lower !== 'according') return null
  const comma = at.tokens.findIndex(({ text }) => text === ',')
  const owner = at.areas.find(({ to }) => to < comma && at.tokens[to]?.lower === "'s")
  const head = at.tokens[comma - 1]?.lower ?? ''
  return owner === undefined || owner.iso3 === null || !/^(?:ministry|government|presidency|office|embassy)$/.test(head)
    ? null
    : { iso3: owner.iso3, piece: { at, from: owner.from, to: owner.to }, how: 'near' }
}

/** "rang the premier to offer Peru's help": whose help it is. */
function offeredBy({ anchor: { at }, to }: Act): Country | null {
  const area = at.areas.find(
    ({ from, to: end }) =>
      from < to &&
      lowerWords({ at, from: Math.max(0, from - 2), to: from }).join(' ') === 'to offer' &&
      at.tokens[end]?.lower === "'s",
  )
  return near(at, area)
}

/** Whom the sentence says an office to speak for. */
export const principalOf = (act: Act): Country | null => onBehalf(act) ?? sourceOf(act)

/** "expressed Peru's concern": whose words they are. */
export function ownerOfWords(act: Act): Country | null {
  const said = countryOfComplement(act) ?? principalOf(act) ?? offeredBy(act)
  if (said !== null) return said
  const object = act.isSpeech ? act.clause?.arguments.find(({ prep }) => prep === null)?.nominal : undefined
  const { at } = act.anchor
  const np = object?.members[0]?.np
  const area = np?.areas.find(({ from, to }) => from === np.from && at.tokens[to]?.lower === "'s")
  return near(at, area)
}
