import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { lowerWords } from '../piece.ts'
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

/** "said that Peru would help", "told him that Peru was ready": who says so speaks for Peru. */
function countryOfComplement({ clause, anchor: { at }, isSpeech, from: start }: Act): Country | null {
  // What is said stands behind, or before "…, the minister said".
  const next =
    clause === null || !isSpeech
      ? undefined
      : start === 0 && clause !== at.clauses[0]
        ? at.clauses[0]
        : at.clauses[at.clauses.indexOf(clause) + 1]
  if (next?.subject === undefined || next.subject === null || next.verb.form !== 'finite') return null
  const piece = { at, from: at.chunks[next.subject.first]?.from ?? 0, to: at.chunks[next.subject.end - 1]?.to ?? 0 }
  const area = at.areas.find(
    ({ from, to, form }) =>
      form === 'name' && from >= piece.from && to === piece.to && to - from >= piece.to - piece.from - 1,
  )
  const isOwn =
    next.verb.modal === 'would' ||
    next.verb.modal === 'will' ||
    ready.test(at.tokens[next.verb.to]?.lower ?? '') ||
    next.verb.lemma === 'stand'
  return area === undefined || area.iso3 === null || !isOwn ? null : { iso3: area.iso3, piece, how: 'near' }
}
const ready = /^(?:ready|willing|prepared|grateful|thankful)$/

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
