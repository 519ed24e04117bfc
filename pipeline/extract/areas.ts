import type { Area, AreaForm, AreaKind, AreaPattern } from '../lexicon/areas/area.ts'
import { speechVerbs } from '../lexicon/areas/cues.ts'
import { noArea, patternsFrom } from '../lexicon/areas/gazetteer.ts'
import { refineArea, standsAsArea } from './area-context.ts'
import { someIn } from './index-in.ts'
import type { Token } from './mention.ts'
import { W } from './tag/word-class.ts'
import { wordFact } from './word-test.ts'

/** An area named in the text. */
export interface AreaMention {
  readonly kind: 'area'
  /** Token indexes, end exclusive. */
  readonly from: number
  readonly to: number
  readonly areaId: string
  readonly areaKind: AreaKind
  /** Country it belongs to; null for regions and groups. */
  readonly iso3: string | null
  /** `demonym`: the adjective ("Chinese", also "the Chinese"); `people`: the plural noun ("Afghans"). */
  readonly form: AreaForm
}

/** The first word is known to be the pattern's. */
function matches({ words, cased, capitals }: AreaPattern, tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false
  for (let i = 0; i < words.length; i++) {
    const token = tokens[at + i]
    if (capitals[i] === 'first' && token?.word?.isCapital !== true) return false
    if (capitals[i] === 'all' && token?.text !== cased[i]) return false
  }
  return true
}

function toMention(from: number, to: number, area: Area, form: AreaForm): AreaMention {
  return { kind: 'area', from, to, areaId: area.id, areaKind: area.kind, iso3: area.iso3, form }
}

interface Found {
  /** First token after what was read. */
  readonly to: number
  /** Null for a phrase that means no place. */
  readonly mention: AreaMention | null
}

/** Most words begin the name of no place: they are passed over. */
const patternsOf = wordFact(({ lower }) => patternsFrom(lower) ?? null)

/** Of two towns or provinces of a name the second is meant: the one of a country that has been named; else the one that needs no cue. */
function isRather(
  { area, needsCue }: AreaPattern,
  best: AreaPattern,
  told: ReadonlySet<string>,
  found: readonly AreaMention[],
): boolean {
  if (!isPart(area) || !isPart(best.area)) return false
  const isTold = ({ iso3 }: Area): boolean => told.has(iso3 ?? '') || found.some((one) => one.iso3 === iso3)
  if (isTold(area) !== isTold(best.area)) return told.has(area.iso3 ?? '') || (isTold(area) && !needsCue)
  return best.needsCue && !needsCue
}

const isPart = ({ kind }: Area): boolean => kind === 'city' || kind === 'province'

/** "La Trinidad", "El Salvador" at its second word: behind a Spanish article with a capital begins no name. */
const isBehindArticle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:La|El|Los|Las)$/.test(tokens[at - 1]?.text ?? '') && tokens[at]?.word?.isCapital === true

/** A name with a comma inside it ("Hong Kong, China") is two in a list ("Japan, Hong Kong, China", "Hong Kong, China and Japan") and where the comma ends what opens the sentence. */
function isParted(
  { words }: AreaPattern,
  tokens: readonly Token[],
  at: number,
  last: AreaMention | undefined,
): boolean {
  const comma = words.indexOf(',')
  if (comma < 0) return false
  const next = at + words.length
  if (opensBefore(tokens[at - 1]) && closesOpening(tokens, at + comma, next)) return true
  // "gave it to Hong Kong, China said."
  if (at > 1 && speechVerbs.has(tokens[next]?.lower ?? '') && (tokens[next + 1]?.text ?? '.') === '.') return true
  const whole = words[comma + 1] ?? ''
  // "Hong Kong, China and Macao, China"
  if (last !== undefined && last.to === at - 1 && !isOfWhole(tokens, last.to - 2, whole)) return true
  const isJoined = /^(?:,|and|or|&)$/.test(tokens[next]?.lower ?? '')
  const after = /^(?:and|or|the)$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1
  const isLikewise = [after + 1, after + 2].some((i) => isOfWhole(tokens, i, whole))
  return isJoined && tokens[after]?.word?.isCapital === true && !isLikewise
}

/** ", China" */
const isOfWhole = (tokens: readonly Token[], comma: number, whole: string): boolean =>
  tokens[comma]?.text === ',' && tokens[comma + 1]?.lower === whole

/** "In Hong Kong, China has", "When he left Taipei, China sent": the first comma of a sentence that opens with such a word; not "In Hong Kong, China, growth". */
const closesOpening = (tokens: readonly Token[], comma: number, next: number): boolean =>
  opening.test(tokens[0]?.lower ?? '') &&
  tokens[next] !== undefined &&
  !/^[,(]$/.test(tokens[next]?.text ?? '') &&
  comma <= longestOpening &&
  !someIn(tokens, 1, comma, ({ text }) => text === ',')
const opening =
  /^(?:in|at|on|near|outside|to|from|after|before|since|until|besides|beyond|unlike|like|with|without|when|while|as|although|though|because|once|if)$/

/** "to Hong Kong", "left Taipei"; not "in May Hong Kong", which begins what comes next. */
const opensBefore = (token: Token | undefined): boolean =>
  opening.test(token?.lower ?? '') ||
  /^(?:of|by|for|over|via|through)$/.test(token?.lower ?? '') ||
  ((token?.word?.bits ?? 0) & W.PAST) !== 0

/** Words of a phrase or clause that a sentence opens with, at most. */
const longestOpening = 16

/** The longest way to read an area at a token; among equals the one of the country just named ("Atlanta, Georgia"). */
function readArea(
  tokens: readonly Token[],
  at: number,
  found: readonly AreaMention[],
  told: ReadonlySet<string>,
): Found | null {
  const last = found.at(-1)
  const word = tokens[at]?.word
  const patterns = word == null ? null : patternsOf(word)
  if (patterns === null) return null
  // "the Inter-American Development Bank"
  if (tokens[at - 1]?.text === '-' && /^(?:inter|trans|pan|ibero)$/.test(tokens[at - 2]?.lower ?? '')) return null
  if (isBehindArticle(tokens, at)) return null
  let best: AreaPattern | null = null
  const country = last !== undefined && last.to === at - 1 && tokens[at - 1]?.text === ',' ? last.iso3 : null
  for (const pattern of patterns) {
    if (best !== null && pattern.words.length < best.words.length) continue
    if (!matches(pattern, tokens, at) || isParted(pattern, tokens, at, last)) continue
    if (pattern.area === noArea) return { to: at + pattern.words.length, mention: null }
    if (pattern.area.iso3 === country && country !== null) best = pattern
    else if (best === null || isRather(pattern, best, told, found))
      best = standsAsArea(pattern, tokens, at, last, told) ? pattern : best
  }
  if (best === null) return null
  const refined = refineArea(best, tokens, at, last?.to ?? 0)
  return { to: refined.to, mention: toMention(refined.from, refined.to, refined.area, best.form) }
}

const nothingTold: ReadonlySet<string> = new Set()

/** Hong Kong, Kosovo or Palestine give, get and count as a country does. */
export const isLandKind = (kind: AreaKind | undefined): boolean => kind === 'country' || kind === 'territory'

/** No province, city, region or group. */
export const isCountry = ({ areaKind }: AreaMention): boolean => isLandKind(areaKind)

/** Countries, their parts, cities, regions and groups, in order, longest first, without overlap. */
export function findAreas(tokens: readonly Token[], told = nothingTold): AreaMention[] {
  const found: AreaMention[] = []
  let at = 0
  while (at < tokens.length) {
    const read = readArea(tokens, at, found, told)
    if (read?.mention) found.push(read.mention)
    at = read === null ? at + 1 : read.to
  }
  return found
}

/** Where the name of a place begins, with its article: "the Philippines". */
export const startOfName = (tokens: readonly Token[], from: number): number =>
  tokens[from - 1]?.lower === 'the' ? from - 1 : from

/** The word before a place, past the article of its name ("to the Philippines"); empty at the start. */
export const wordBefore = (tokens: readonly Token[], from: number): string =>
  tokens[startOfName(tokens, from) - 1]?.lower ?? ''
