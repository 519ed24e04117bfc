import { countryOf } from '../lexicon/areas/index.ts'
import { donorTypeOf } from '../lexicon/organizations.ts'
import { type Actor, actorOf, typeBeforeName, typeOf } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Discourse, Nationality } from './discourse.ts'
import { homeBehind } from './home-behind.ts'
import { donorTypeIn } from './named-in.ts'
import type { Chunk, NounPhrase } from './parse/chunk.ts'
import { isComma, startOfChain } from './parse/nominal.ts'
import { lowerWords, type Piece } from './piece.ts'
import { surnameOf } from './surname.ts'

/** "the steelmaker Hanbit", "Hanbit, a steelmaker": later the name alone tells what it is. */
export function rememberKinds(at: AnalyzedSentence, discourse: Discourse): void {
  const { kinds } = discourse
  for (const [i, chunk] of at.chunks.entries()) {
    if (chunk.kind !== 'np' || at.tags[chunk.head] !== 'NNP') continue
    rememberLetters(at, i, discourse)
    if (chunk.areas.length > 0) continue
    const name = at.tokens[chunk.head]?.lower ?? ''
    let first = chunk.head
    while (first > chunk.from && at.tags[first - 1] === 'NNP') first--
    const noun = { at, from: chunk.from, to: first }
    const [comma, apposed] = [at.chunks[i + 1], at.chunks[i + 2]]
    const isApposed =
      comma?.kind === 'punct' &&
      comma.text === ',' &&
      apposed?.kind === 'np' &&
      /^an?$/.test(at.tokens[apposed.from]?.lower ?? '')
    const kind =
      (first > chunk.from && at.tags[first - 1] === 'N' ? donorTypeIn(noun) : null) ??
      (isApposed ? donorTypeIn({ at, from: apposed.from, to: apposed.to }) : null)
    if (kind !== null && bodyKinds.has(kind) && !kinds.has(name)) kinds.set(name, kind)
  }
}

/** "GoI", "SLC": letters that stand for a name. */
const isLetters = (text: string): boolean => /^[A-Z][A-Za-z]{1,7}$/.test(text) && /[A-Z].*[A-Z]/.test(text)

/** "the Society for Lindo Culture (SLC)": the phrase that the letters in brackets behind a chunk stand for. */
function shortened(at: AnalyzedSentence, i: number): { readonly name: string; readonly piece: Piece } | null {
  const to = at.chunks[i]?.to ?? 0
  const [open, letters, close] = at.tokens.slice(to, to + 3)
  if (open?.text !== '(' || letters === undefined || close?.text !== ')' || !isLetters(letters.text)) return null
  if (at.areas.some(({ from }) => from === to + 1)) return null
  const first = startOfChain(at.chunks, i + 1)
  return { name: letters.lower, piece: { at, from: at.chunks[first]?.from ?? 0, to } }
}

/** "[the Committee] for Chad", "[the mission] in Chad": where a body works, and not whose it is. */
const isPlaceOfWork = ({ at: { tags, tokens }, from }: Piece, place: Piece): boolean =>
  tags.slice(from, place.from).some((tag, i) => tag === 'PREP' && tokens[from + i]?.lower !== 'of')

/** "the Government of Peru (GoP)", "the Danish Emergency Agency (DEMA)": later the letters alone tell what it is, and of which country. */
function rememberLetters(at: AnalyzedSentence, i: number, { kinds, bodyNations }: Discourse): void {
  const short = shortened(at, i)
  if (short === null) return
  const { name, piece } = short
  const { type, iso3, iso3Piece } = actorOf(piece)
  const place = iso3Piece ?? piece
  const isOwn = iso3 !== null && !isPlaceOfWork(piece, place)
  if (isOwn) bodyNations.set(name, { iso3, piece: place })
  if (!kinds.has(name) && (isOwn ? type !== 'unspecified' : bodyKinds.has(type))) kinds.set(name, type)
}

const bodyKinds: ReadonlySet<string> = new Set(['company', 'foundation', 'ngo'])

/** The words of a name that follow what is said of it: "the Korean carmaker [Daesung]"; null where there is none. */
function nameIn(
  { tags, areas }: AnalyzedSentence,
  { from, to, head }: NounPhrase,
): { from: number; to: number } | null {
  if (tags[head] !== 'NNP' || head + 1 !== to) return null
  let first = head
  while (first > from && tags[first - 1] === 'NNP') first--
  const place = areas.findLast((area) => area.from >= first && area.to <= to)
  const start = place === undefined ? first : place.to
  return start < to ? { from: start, to } : null
}

/** "Danish", "Seattle's", "Copenhagen-based", "Kenya Airways": the country that a phrase tells before its head. */
function nationIn(at: AnalyzedSentence, { areas, head }: NounPhrase): Nationality | null {
  const area = areas.find(
    ({ form, to }) =>
      to <= head &&
      (form !== 'name' ||
        /^(?:['’]s?|-)$/.test(at.tokens[to]?.text ?? '') ||
        at.tokens[to - 1]?.word?.isAcronym ||
        at.tags[to] === 'NNP'),
  )
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null ? null : { iso3, piece: { at, from: area.from, to: area.to } }
}

/** "the Sigma Foundation, based in Turin": by the place behind. */
function nationBehind(at: AnalyzedSentence, i: number): Nationality | null {
  const area = homeBehind(at, i + 1)
  const iso3 = area === null ? null : countryOf(area.areaId)
  return area === null || iso3 === null ? null : { iso3, piece: { at, from: area.from, to: area.to } }
}

/** "Sigma is [an Italian retailer]" */
const isCopula = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.lemma === 'be' && !chunk.negated && chunk.form === 'finite'

const keyOf = ({ tokens }: AnalyzedSentence, { from, to }: { from: number; to: number }): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

/** Names that bodies of many countries bear. */
const shared =
  /^(?:(?:the|red|cross|crescent|national|central|development|rotary|lions|club|caritas|state|royal|society|federation|bank|foundation) ?)+$/

/** "the Korean carmaker Daesung", "Helvex, a Swiss firm", "a Singaporean charity, Mercy Relief": later the name, or "the firm", tells the country. */
export function rememberBodies(at: AnalyzedSentence, discourse: Discourse): void {
  for (const [i, chunk] of at.chunks.entries()) {
    if (chunk.kind !== 'np' || chunk.isPronoun) continue
    const own = nameIn(at, chunk)
    const isSaid = own === null && isCopula(at.chunks[i - 1])
    if (own === null && !isSaid && !isComma(at.chunks[i - 1]) && !isComma(at.chunks[i + 1])) continue
    const piece = { at, from: chunk.from, to: chunk.to }
    const kind = typeBeforeName(piece) ?? donorTypeIn(piece) ?? (own === null ? null : typeOf(piece))
    if (kind === null || !bodyKinds.has(kind)) continue
    const [before, after] = [at.chunks[i - 2], at.chunks[i + 2]]
    const beside = (other: typeof before, comma: number): { from: number; to: number } | null =>
      own === null && other?.kind === 'np' && (isSaid || isComma(at.chunks[comma])) && other.areas.length === 0
        ? nameIn(at, other)
        : null
    // "According to local media, Oxfam": no one is many.
    const isOne = at.tags.slice(chunk.from, chunk.to).some((tag) => tag === 'DET' || tag === 'POSS')
    const name = own ?? beside(before, i - 1) ?? (isSaid || !isOne ? null : beside(after, i + 1))
    const nation = nationIn(at, chunk) ?? nationBehind(at, i)
    const key = name === null ? 'ngo' : keyOf(at, name)
    if (name === null || key === 'ngo') continue
    const last = at.tokens[name.to - 1]?.lower ?? ''
    if (own === null && !discourse.kinds.has(last)) discourse.kinds.set(last, kind)
    if (nation !== null && nation.piece.to !== name.from && !shared.test(key)) discourse.bodyNations.set(key, nation)
    discourse.lastBodies.set(kind, { name: key, nation: nation ?? discourse.bodyNations.get(key) ?? null })
  }
}

function withKind(actor: Actor, { kinds }: Discourse): Actor {
  const last = kinds.size === 0 || actor.type !== 'unspecified' ? null : surnameOf(actor.piece)
  const kind = last === null ? undefined : kinds.get(last)
  return kind === undefined ? actor : { ...actor, type: kind }
}

/** "the firm", "the charity"; a school or hospital is not the society that was named before. */
const isRole = (words: readonly string[], kind: Actor['type']): boolean =>
  words[0] === 'the' &&
  words.length > 1 &&
  donorTypeOf(words) === kind &&
  (kind !== 'ngo' ||
    /^(?:charity|society|association|organi[sz]ation|federation|group|ngo|club)$/.test(words.at(-1) ?? ''))

/** "Altura gave 20. The charity gave 30": the subject named in between may be the one meant. */
function lastOfKind({ type }: Actor, { lastBodies, subject }: Discourse): Nationality | null {
  const last = lastBodies.get(type)
  if (last === undefined) return null
  const { at, from, to } = subject?.piece ?? { at: null, from: 0, to: 0 }
  const isOther = at !== null && subject?.type === 'unspecified' && at.tags.slice(from, to).includes('NNP')
  return isOther && keyOf(at, { from, to }) !== last.name ? null : last.nation
}

/** What a body is, and of which country, as the text told with its name before; "the firm" is the one named last. */
export function withBody(named: Actor, discourse: Discourse): Actor {
  const actor = withKind(named, discourse)
  if (actor.iso3 !== null || actor.areas.length > 0) return actor
  const { at, from, to } = actor.piece
  const first = at.tags[from] === 'DET' ? from + 1 : from
  // "the NGO" is no name.
  const isNamed = at.tags.slice(from, to).some((tag, i) => tag === 'NNP' && at.tokens[from + i]?.lower !== 'ngo')
  const nation = isNamed
    ? discourse.bodyNations.get(keyOf(at, { from: first, to }))
    : isRole(lowerWords(actor.piece), actor.type)
      ? lastOfKind(actor, discourse)
      : null
  return nation == null ? actor : { ...actor, iso3: nation.iso3, iso3Piece: nation.piece }
}
