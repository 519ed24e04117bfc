import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isPlightOf } from '../going-nowhere.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { chunkAround } from '../parse/chunk-of.ts'
import { isComma } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isResidentBehind } from '../resident.ts'
import { ownerOf } from './actors-near.ts'

export const headOf = (at: AnalyzedSentence, np: NounPhrase): string => singularOf(at.tokens[np.head]?.lower ?? '')
export const isBareNumber = (at: AnalyzedSentence, np: NounPhrase, number: NumberMention): boolean =>
  number.to >= np.to ||
  lowerWords({ at, from: number.to, to: np.to }).every(
    (word, i, all) =>
      word === 'more' ||
      word === 'others' ||
      word === 'other' ||
      (all.at(-1) === 'ones' && (word === 'ones' || i === 0)),
  )

export const base = {
  isGeneric: false,
  unitPiece: null,
  alternative: null,
} as const

export const groups = new Set(
  `team unit crew staff brigade contingent group party delegation squad mission detachment rotation corps force battalion platoon
  company convoy`.split(/\s+/),
)

export function personnel(index: number, number: NumberMention, piece: Piece): Item {
  return { ...base, piece, category: 'personnel', number, unit: 'person', first: index, end: index + 1 }
}

export const strength = new Set(['member', 'strong', 'man', 'person', 'woman', 'head'])

/** "a 12-member team", "an eight-strong crew": the number counts those in it. */
export function sizedTeam(at: AnalyzedSentence, index: number, np: NounPhrase, number: NumberMention): Item | null {
  const hyphen = at.tokens[number.to]?.text === '-'
  if (!hyphen || !strength.has(at.tokens[number.to + 1]?.lower ?? '')) return null
  const from = number.to + 2
  return from < np.to && at.tags[np.head] !== 'NNP' ? personnel(index, number, { at, from, to: np.to }) : null
}

/** "55 people in a rescue team", "135 men from its emergency response team": people at work, by the team that they belong to. */
function peopleIn(at: AnalyzedSentence, index: number, np: NounPhrase, number: NumberMention): Item | null {
  const [prep, team] = [at.chunks[index + 1], npAt(at, index + 2)]
  const isIn = prep?.kind === 'prep' && /^(?:in|from|of)$/.test(prep.text)
  if (!isIn || team === null || team.number !== null || !/^(?:people|person|man|woman)$/.test(headOf(at, np)))
    return null
  const words = lowerWords({ at, from: team.from, to: team.to })
  const isTeam = groups.has(headOf(at, team)) && words.some((word) => fields.test(word))
  return isTeam || namesHelpingBody(at, team) ? personnel(index, number, { at, from: number.to, to: np.to }) : null
}

const helpingBodies =
  /\b(?:civil (?:protection|defen[cs]e)|fire (?:service|brigade|department)|rescue (?:service|corps|board)|navy|army|air force|coast ?guard|red cross|red crescent|medical corps)$/

/** "the Algerian civil protection", "the navy": a body whose people are sent to help. */
export const namesHelpingBody = (at: AnalyzedSentence, { from, to }: NounPhrase): boolean =>
  helpingBodies.test(lowerWords({ at, from, to }).join(' '))

/** "a team of 12", "a staff of 30", "a team of 12 people". */
export function teamOf(at: AnalyzedSentence, index: number, np: NounPhrase, number: NumberMention): Item | null {
  const members = peopleIn(at, index, np, number)
  if (members !== null) return members
  // "its third crew, of 14"
  const comma = at.chunks[index - 2]
  const isBehindComma = isComma(comma)
  const [of, team] = [at.chunks[index - 1], npAt(at, isBehindComma ? index - 3 : index - 2)]
  // "a team of 12 people"
  const isOfPeople = /^(?:people|person|member)$/.test(headOf(at, np)) && np.to === number.to + 1
  const isSize = isBareNumber(at, np, number) || isOfPeople
  if (of?.kind !== 'prep' || of.text !== 'of' || team === null || !isSize) return null
  if (!groups.has(headOf(at, team)) || team.number !== null) return null
  if (isBehindComma && headOf(at, team) === 'convoy') return null
  const from = at.tags[team.from] === 'DET' || at.tags[team.from] === 'POSS' ? team.from + 1 : team.from
  return personnel(index, number, { at, from: Math.min(from, team.head), to: team.to })
}

const sentOut = /^(?:contingent|brigade|mission|detachment|corps|humanitarian|aid|firefighting)$/
const atHome = /^(?:fire|police|union)$/

/** "contingent", "rescue team"; not "party", "football team", "fire brigade". */
function isSentToHelp(at: AnalyzedSentence, { from, to }: NounPhrase): boolean {
  const words = lowerWords({ at, from, to }).map(singularOf)
  return (
    !words.some((word) => atHome.test(word)) &&
    words.some((word) => sentOut.test(word) || fields.test(word) || rescuing.test(word))
  )
}

/** "the rescue team, 37 strong,", "a brigade 165 strong", "its contingent is 260 strong": the number counts those before it. */
export function strongTeam(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  if (at.tokens[number.to]?.lower !== 'strong') return null
  const before = at.chunks[index - 1]
  const isPredicate = before?.kind === 'verb' && before.lemma === 'be'
  const subject = isPredicate ? at.clauses.find((clause) => clause.at === index - 1)?.subject : null
  const team = npAt(at, subject?.first ?? (isComma(before) ? index - 2 : index - 1))
  // "Two teams, 130 strong together,"
  const isOfTeams = team?.number?.kind === 'number' && groups.has(headOf(at, team))
  if (team === null || (team.number !== null && !isOfTeams)) return null
  if (isPredicate && !isSentToHelp(at, team)) return null
  const head = headOf(at, team)
  return groups.has(head) || rescuing.test(head) || isPeopleNoun(head)
    ? personnel(index, number, { at, from: team.number?.to ?? team.from, to: team.to })
    : null
}

const rescuing = /^(?:rescuer|medic|doctor|nurse|firefighter|paramedic)$/
const fields = /^(?:rescue|search|medical|surgical|relief|emergency|disaster|health|nursing)$/

const crews = /^(?:staff|crew|team|brigade|contingent|squad|corps|detachment|battalion|platoon)$/

/** "a search and rescue party", "nurses", "a staff": people at work, by their name; a delegation may be of any kind. */
export const isAtWork = ({ piece }: Pick<Item, 'piece'>): boolean =>
  piece !== null &&
  lowerWords(piece).some((word) => fields.test(word) || rescuing.test(singularOf(word)) || crews.test(singularOf(word)))

/** Whose the helpers are that a rescue or medical team of stated size is made of, where they work in another country or that is not said. */
export function isHelpingTeam(at: AnalyzedSentence, index: number, { piece, category }: Item): boolean {
  if (category !== 'personnel' || piece === null || isPlightOf(at, index)) return false
  if (isResidentBehind(at, piece.to)) return false
  const words = lowerWords(piece)
  if (!words.some((word) => fields.test(word) || rescuing.test(singularOf(word)))) return false
  const chunk = chunkAround(at, piece)
  const owner = chunk < 0 || chunk > index ? null : ownerOf(at, chunk, chunk + 1)
  if (owner === null || owner.iso3 === null) return false
  return at.areas.every(
    ({ iso3, from, to }) => iso3 !== owner.iso3 || (from >= owner.piece.from && to <= owner.piece.to),
  )
}
