import type { visitorRanks } from '../../schemas/visits.ts'
import type { Token } from '../extract/mention.ts'
import { wordTest } from '../extract/word-test.ts'

export type VisitorRank = (typeof visitorRanks)[number]

export interface Office {
  /** In tokens. */
  readonly length: number
  readonly rank: VisitorRank
  /** The words in lower case, joined by spaces. */
  readonly lower: string
}

/** Fixed titles, parted by "|"; hyphens stand as words of their own, as the tokens have them. */
const titles: Record<VisitorRank, string> = {
  head_of_state: `president|king|queen|emperor|empress|emir|amir|sultan|monarch|head of state|heads of state|heads of state and government|heads of state or government|supreme leader|state leader|national leader|top leader|grand duke|general secretary|
    general secretary and president|party general secretary|governor - general|governor general|pope|paramount leader|interim president|
    acting president|queen mother|king father|chairman of the state council|yang di - pertuan agong|president - elect`,
  head_of_government: `prime minister|premier|chancellor|chief executive|head of government|heads of government|acting prime minister|interim prime minister|
    caretaker prime minister|president of the government|chairman of the council of ministers|first minister|taoiseach|pm`,
  minister: `minister|federal councillor|federal councilor|foreign minister|fm|deputy pm|state councilor|state councillor|state councilor and foreign minister|
    state councillor and foreign minister|secretary of state|foreign secretary|health secretary|vice premier|vice - premier|top diplomat|chief diplomat|
    deputy prime minister|deputy premier|tánaiste|tanaiste|minister of state|crown prince|crown princess|attorney general|
    treasury secretary|defense secretary|defence secretary|home secretary|finance secretary|chancellor of the exchequer|
    secretary of health|secretary of defense|secretary of foreign affairs|state counsellor|state counselor|cabinet secretary|
    chief cabinet secretary|deputy foreign minister|vice foreign minister|vice - minister|parliamentary vice - minister|cabinet minister|national security adviser`,
  ambassador: `ambassador|ambassador - designate|deputy ambassador|consul general|consul - general|consul|deputy consul general|
    high commissioner|deputy high commissioner|charge d'affaires|chargé d'affaires|chargé d’affaires|special envoy|envoy|presidential envoy|
    permanent representative|special representative|special presidential envoy|honorary consul|vice consul|minister counsellor|
    minister - counselor|nuncio|military attache|military attaché|ambassador at large|ambassador extraordinary and plenipotentiary|ambassador - at - large|plenipotentiary`,
  official: `high commissioner for refugees|high commissioner for human rights|un high commissioner|emergency relief coordinator|relief coordinator|disaster chief|relief chief|who chief|un chief|u.n. chief|nato chief|imf chief|foreign policy chief|army chief|defence chief|defense chief|police chief|security chief|health chief|aid chief|navy chief|intelligence chief|trade chief|vice president|vice - president|deputy president|top legislator|chief negotiator|duke|duchess|lieutenant governor|governor|vice governor|deputy governor|mayor|vice mayor|deputy mayor|lord mayor|chairman|vice chairman|chairwoman|chairperson|
    vice - chairman|deputy chairman|deputy chairperson|vice chairperson|vice - chairperson|speaker|deputy speaker|parliament speaker|parliamentary speaker|house speaker|speaker of parliament|speaker of the parliament|secretary - general|secretary general|deputy secretary - general|under - secretary|under - secretary - general|assistant secretary - general|regional director|assistant director - general|deputy executive director|special coordinator|special adviser|
    director - general|director general|deputy director - general|deputy director general|director|deputy director|commissioner|
    assistant foreign minister|assistant minister|assistant secretary|assistant secretary of state|deputy assistant secretary|deputy assistant secretary of state|under secretary|under secretary of state|deputy secretary|administrator|assistant administrator|deputy administrator|permanent secretary|undersecretary|spokesperson|spokesman|spokeswoman|
    party secretary|senator|congressman|member of parliament|lawmaker|deputy|counsellor|counselor|councilor|councillor|
    chief minister|commander - in - chief|commander|general|admiral|colonel|major general|lieutenant general|
    chief of staff|chief of the general staff|prince|princess|trade representative|prosecutor general|chief justice|secretary|first secretary|executive director|
    deputy minister - level official|president of the senate|president of the national assembly|
    speaker of the house|head of department|head of the department|chief medical officer|chief veterinary officer|chief veterinarian|chief pharmacist|chief nurse|chief engineer|chief scientist|chief scientific adviser|chief epidemiologist|surgeon general|
    chief of protocol|representative|special rapporteur|rapporteur|state secretary|first lady|former president|former prime minister|former premier|ex - president|
    former minister|former foreign minister|former chancellor|senior diplomat|former pm|leader of the opposition|opposition leader|party leader|premier of the state`,
  expert_team: `expert team|team of experts|medical team|team of medical experts|medical expert team|group of experts|expert group|
    team of doctors|group of doctors|medical delegation|health experts|medical experts|team of specialists|group of medical experts|
    team of health experts|group of specialists|medical mission|experts|medical experts team|team of epidemiologists|expert delegation|
    medical brigade|expert panel|team of medics|medical specialists|team of scientists|experts mission`,
  other: `chief executive officer|ceo|founder|co - founder|managing director|general manager|chief economist|businessman|
    businesswoman|professor|entrepreneur|tycoon|archbishop|bishop|patriarch|imam|academician`,
}

/** Fields that go before "minister": "health minister", "deputy trade and industry minister". */
const portfolios = new Set(
  `health foreign defense defence finance trade interior home economy economic environment education agriculture transport
  transportation industry commerce justice labor labour culture tourism energy information communications science technology
  development planning public security welfare affairs external internal police immigration sport sports youth women water infrastructure
  cooperation national international emergency emergencies disaster natural resources religious social aviation digital investment housing
  fisheries forestry maritime climate africa asia europe eurasia americas pacific family families children gender equality veterans migration
  revenue immigration integration refugee reconstruction relief regional rural population higher mining oil petroleum power railway railways shipping budget treasury environmental construction works land lands solidarity urban
  food livestock relations expatriates employment telecommunications communication innovation research nature insurance hydrocarbons ecology coordination media`.split(
    /\s+/,
  ),
)

export const isPortfolio = (word: string): boolean => portfolios.has(word)

const abbreviated = new Set(['pm', 'fm'])

const capitalOnly = new Set(['general', 'deputy', 'representative', 'director', 'secretary'])

const prefixes = new Set([
  'deputy',
  'vice',
  'senior',
  'assistant',
  'junior',
  'first',
  'acting',
  'interim',
  'state',
  'cabinet',
  'second',
  'junior',
])

function build(): { byWord: Map<string, { words: string[]; rank: VisitorRank }[]>; all: Map<string, VisitorRank> } {
  const byWord = new Map<string, { words: string[]; rank: VisitorRank }[]>()
  const all = new Map<string, VisitorRank>()
  for (const [rank, list] of Object.entries(titles) as [VisitorRank, string][]) {
    for (const title of list.split('|')) {
      const words = title.trim().split(/\s+/)
      const first = words[0] ?? ''
      byWord.set(first, [...(byWord.get(first) ?? []), { words, rank }])
      all.set(words.join(' '), rank)
    }
  }
  for (const entries of byWord.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return { byWord, all }
}

const { byWord } = build()

/** "ministers" matches "minister", at the end of a title only. */
function matches(words: readonly string[], tokens: readonly Token[], i: number): boolean {
  for (let k = 0; k < words.length; k++) {
    const lower = tokens[i + k]?.lower
    const isLast = k === words.length - 1
    if (lower !== words[k] && !(isLast && lower === `${words[k] ?? ''}s`)) return false
  }
  return true
}

/** "Deputy Health Minister", "Trade and Industry Minister": how many tokens, or 0. At most seven are looked at. */
function portfolioLength(tokens: readonly Token[], i: number): number {
  let at = i
  if (prefixes.has(tokens[at]?.lower ?? '')) at++
  const first = at
  while (at < i + 7) {
    const lower = tokens[at]?.lower ?? ''
    if (/^ministers?$/.test(lower) && at > i) return at + 1 - i
    if (/^(?:commissioners?|secretary)$/.test(lower) && at > first) return at + 1 - i
    const isJoin = at > first && (lower === 'and' || lower === ',' || lower === '-' || lower === '&')
    if (!portfolios.has(lower) && !isJoin) return 0
    at++
  }
  return 0
}

/** "Minister of Health", "Minister for Trade and Industry", "Secretary of Health": tokens after the title. */
function fieldLength(tokens: readonly Token[], i: number): number {
  const lower = tokens[i]?.lower
  if (lower !== 'of' && lower !== 'for') return 0
  let at = i + 1
  if (tokens[at]?.lower === 'the') at++
  const first = at
  while (at < i + 8) {
    const word = tokens[at]?.lower ?? ''
    const isJoin = at > first && (word === 'and' || word === ',' || word === '&')
    // "for Asia and the Pacific"
    const isJoinedArticle = word === 'the' && tokens[at - 1]?.lower === 'and'
    const next = isJoin && tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1]
    if (!portfolios.has(word) && !((isJoin || isJoinedArticle) && portfolios.has(next?.lower ?? ''))) break
    at++
  }
  return at > first ? at - i : 0
}

function textOf(tokens: readonly Token[], i: number, length: number): string {
  return tokens
    .slice(i, i + length)
    .map(({ lower }) => lower)
    .join(' ')
}

const agencies =
  /^(?:agency|authority|cent(?:re|er)s?|organi[sz]ation|institute|department|directorate|bureau|fund|programme|program|commission|secretariat)$/

/** "director of the UN's food agency", "of the Robert Koch Institute"; not "of the film". */
function isOfAgency(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'director') return false
  // "WHO director Ana Ruiz"
  const before = tokens[i - 1]?.text ?? ''
  if (/^\p{Lu}{3,}$/u.test(before) && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) return true
  if (tokens[i + 1]?.lower !== 'of') return false
  for (let at = i + 2; at < i + 9 && tokens[at]?.kind === 'word'; at++) {
    if (agencies.test(tokens[at]?.lower ?? '')) return true
  }
  return false
}

const bodies =
  /^(?:assembly|administration|secretariat|directorate|department|council|congress|court|command|staff|office|hospital|election|elections|strike|statistics|motors|electric|inspectorate|confederation|union|federation)$/

/** "the general public", "a representative sample": titles only with a capital, or with the agency that one heads; not "General Assembly". */
function isPlainWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.lower === 'general' && bodies.test(tokens[i + 1]?.lower ?? '')) return true
  return token !== undefined && capitalOnly.has(token.lower) && token.text === token.lower && !isOfAgency(tokens, i)
}

/** "PM Ana Ruiz", "the Thai FM"; not "at 8 PM", "95.5 FM", "pm". */
function isAbbreviated(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? ''
  return text === text.toUpperCase() && tokens[i - 1]?.kind !== 'digits' && tokens[i + 1]?.kind !== 'digits'
}

/** "Executive Director" but not "director of the film": the first word of a title must be one that may open it. */
function fixedTitle(tokens: readonly Token[], i: number): Office | null {
  for (const { words, rank } of byWord.get(tokens[i]?.lower ?? '') ?? []) {
    if (!matches(words, tokens, i) || (words.length === 1 && isPlainWord(tokens, i))) continue
    if (words.length === 1 && abbreviated.has(words[0] ?? '') && !isAbbreviated(tokens, i)) continue
    return { length: words.length, rank, lower: textOf(tokens, i, words.length) }
  }
  return pluralTitle(tokens, i)
}

/** Who leads a state or a part of its government. */
export const leadingRanks: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government', 'minister'])

/** "the presidents of Chile and Peru": a title of one word. */
function pluralTitle(tokens: readonly Token[], i: number): Office | null {
  const lower = tokens[i]?.lower ?? ''
  if (!lower.endsWith('s')) return null
  const found = byWord.get(lower.slice(0, -1))?.find(({ words, rank }) => words.length === 1 && leadingRanks.has(rank))
  return found === undefined ? null : { length: 1, rank: found.rank, lower }
}

/** "State Councilor and Foreign Minister", "president and party secretary": a second title held by the same person. */
function withSecondTitle(tokens: readonly Token[], i: number, office: Office): Office {
  const at = i + office.length
  const isCouple = office.rank === 'head_of_state' && /^(?:queen|empress|king)$/.test(tokens[at + 1]?.lower ?? '')
  const isCapital = /^[\p{Lu}]/u.test(tokens[at + 1]?.text ?? '')
  if (tokens[at]?.lower !== 'and' || !(isCapital || isCouple)) return office
  const second = fixedTitle(tokens, at + 1) ?? portfolioTitle(tokens, at + 1)
  if (second === null) return office
  const length = office.length + 1 + second.length
  return { length, rank: office.rank, lower: textOf(tokens, i, length) }
}

function portfolioTitle(tokens: readonly Token[], i: number): Office | null {
  const length = portfolioLength(tokens, i)
  if (length === 0) return null
  const isOfficial = tokens[i]?.lower === 'assistant' || /^commissioner/.test(tokens[i + length - 1]?.lower ?? '')
  const rank = isOfficial ? 'official' : 'minister'
  return { length, rank, lower: textOf(tokens, i, length) }
}

const mayOpenTitle = wordTest(
  (lower) =>
    byWord.has(lower) ||
    prefixes.has(lower) ||
    portfolios.has(lower) ||
    (/s$/.test(lower) && byWord.has(lower.slice(0, -1))),
)

/** They serve a minister or a secretary of state. */
const junior = /^(?:assistant|deputy assistant|deputy secretary|permanent|under|first|press)|administrator$/

/** The title of office that starts at token `i`, as long as it goes; null where none does. */
export function findOffice(tokens: readonly Token[], i: number): Office | null {
  const word = tokens[i]?.word
  if (word == null || !mayOpenTitle(word)) return null
  const fixed = fixedTitle(tokens, i)
  const portfolio = portfolioTitle(tokens, i)
  let found = (fixed?.length ?? 0) >= (portfolio?.length ?? 0) ? fixed : portfolio
  if (found === null) return null
  // "chief executive Ana Ruiz" runs a firm; "the Chief Executive" may govern.
  if (found.lower === 'chief executive' && tokens[i]?.text === 'chief') return { ...found, rank: 'other' }
  // "Minister of State for External Affairs"
  const isOfState = /^(?:minister|secretary) of state$/.test(found.lower) && tokens[i + found.length]?.lower === 'for'
  const isOfField =
    /(?:minister|secretary|ministers|administrator)$/.test(found.lower) &&
    !/prime minister|general|state/.test(found.lower)
  if (isOfField || isOfState) {
    const extra = fieldLength(tokens, i + found.length)
    if (extra > 0) {
      const length = found.length + extra
      const rank = junior.test(found.lower) ? found.rank : 'minister'
      found = { length, rank, lower: textOf(tokens, i, length) }
    }
  }
  return withSecondTitle(tokens, i, found)
}

/** Ranks under arms, beside which another office may stand. */
export const ofArms = /^(?:(?:lieutenant|major|brigadier|vice|rear) )?(?:general|admiral|colonel|commander)$/
