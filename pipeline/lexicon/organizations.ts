import type { donorTypes } from '../../schemas/donations.ts'
import type { Token } from '../extract/mention.ts'
import type { Tag } from '../extract/tag.ts'
import { wordTest } from '../extract/word-test.ts'
import { months } from './function-words.ts'
import { singularOf } from './nouns.ts'
import { findOffice } from './offices.ts'
import { phraseEndings } from './phrase-endings.ts'
import { remembered } from './remembered.ts'

export type DonorType = (typeof donorTypes)[number]

/** Heads in the singular, parted by "|". The longest match that ends a name decides; then the first head of "X of Y". */
const heads: Partial<Record<DonorType, string>> = {
  government: `soviet union|usaid|usg|cdc|jica|koica|dfid|fcdo|ausaid|cidca|giz|norad|pentagon|white house|kremlin|downing street|congress|state department|government|central government|federal government|ministry|department|authority|agency|administration|cabinet|state council|
    council of ministers|treasury|state|foreign ministry|health ministry|defense ministry|defence ministry|bureau|office|commission|
    prime minister|president|premier|minister|committee|national security council|central bank|customs|regime|leadership|office of the president|
    head of state|prime minister's office|secretariat|country|nation|government agency|side|police|police force|republic|kingdom|health authority|leader`,
  local_government: `city of|province of|city government|municipal government|provincial government|local government|regional government|
    prefectural government|city|town|village|province|prefecture|county|municipality|district|metropolitan government|local authority|
    region|oblast|governor|mayor|city council|town council|city hall|municipal council|district council|state government|canton|
    provincial-level government|county government|district government|village government|autonomous region|local administration|regional administration|sister city|provincial administration`,
  royal: `king|queen|queen mother|king father|royal family|emperor|empress|crown prince|royal palace|prince|princess|monarch|sultan|emir|
    imperial family|royal household|royal couple`,
  party: `party|ruling party|opposition party|political party|workers' party|communist party|party committee|political bureau|politburo|
    central committee|liberal democratic party|people's party|coalition|league for democracy`,
  parliament_members: `parliament|member of parliament|lawmaker|legislator|senator|senate|national assembly|diet|diet member|mp|deputy|house of
    representatives|house of councillors|congressman|parliamentarian|congress|house of commons|bundestag|member of the parliament|
    national diet|parliamentary group|lower house|upper house`,
  military: `marine corps|marine|royal marine|army|navy|air force|armed forces|military|armed force|defense forces|defence forces|self-defense forces|coast guard|
    troop|soldier|contingent|battalion|regiment|garrison|peacekeeper|national guard|militia|liberation army|ministry of defense|ministry of defence|ministry of national defense|
    ministry of national defence|defense ministry|defence ministry|border guard`,
  embassy: `consulate office|embassy|consulate|consulate general|consulate-general|consular office|high commission|diplomatic mission|permanent mission|
    ambassador|consul general|consul|embassies and consulates`,
  company: `ag|utility|broadcaster|television station|radio station|textile|bio|sugar|foods|packers|minerals|beverages|apparel|garments|shipyard|shipyards|chain|operator|miner|chipmaker|producer|
    automotive|aerospace|capital|ventures|laboratories|robotics|semiconductor|telecommunications|communications|stores|supermarkets|
    oil company|mining company|textile mill|exporter|importer|trader|shipbuilder|drugmaker|vaccine maker|maker|startup company|shipping|seafood|foods|steel|motors|textiles|cement|mining|petroleum|logistics|technologies|electronics|pharma|pharmaceuticals|biologics|chemicals|holdings|industries|brewery|telecom|insurance|securities|construction|contractor|engineering|properties|retail|dairy|fisheries|plastics|cars|airways|airlines|semiconductors|biotech|software|energy|co|ltd|inc|corp|plc|llc|gmbh|corporation|company|group|bank|airline|airlines|airway|airways|business|firm|enterprise|conglomerate|manufacturer|holding|
    holdings|industries|motors|technologies|technology|pharmaceutical|pharmaceuticals|biotech|electronics|retailer|factory|
    developer|supplier|tech giant|business group|startup|insurer|brand|subsidiary|multinational|sdn bhd|pte|hotel|real estate developer|
    private sector|business sector|corporate sector|business community|trading house|carmaker|automaker|internet giant|energy company|state-owned enterprise|commercial bank|brewer|steelmaker|publisher|grocer|bakery|baker|restaurant`,
  foundation: `foundation|trust|charitable trust|welfare foundation|charity foundation|endowment|relief fund|charity fund|children's fund|
    welfare fund|charitable fund|charitable foundation|development fund|solidarity fund`,
  ngo: `oxfam|caritas|world vision|save the children|mercy corps|islamic relief|christian aid|médecins sans frontières|
    doctors without borders|action against hunger|concern worldwide|care international|plan international|wateraid|association|society|red cross|red cross society|red crescent|red crescent society|chamber of commerce|chamber|federation|league|ngo|
    organization|organisation|club|union|charity|non-governmental organization|nongovernmental organization|community organization|
    civil society|civil society organization|council|diocese|archdiocese|parish|congregation|synagogue|convent|scout|friendship association|volunteer group|institute|university|college|school|
    hospital|church|temple|monastery|mosque|alliance|network|civic group|friendship group|trade union|confederation|guild|academy|
    nonprofit|relief organization|aid group|humanitarian organization|aid organization|aid agency|overseas chinese association|
    association of enterprises|friendship society|think tank|rotary club|women's federation|youth federation|sports federation|oxfam|caritas|world vision|mercy corps|christian aid|islamic relief|care international|plan international|tearfund|médecins du monde|save the children|doctors without borders|doctors of the world|action against hunger|food for the hungry|
    médecins sans frontières|
    international committee|medical association|monks|centre|center|media|newspaper`,
  citizens: `community|diaspora|people|public|citizen|student|individual|resident|national|villager|herder|herdsman|farmer|netizen|volunteer|
    member of the public|compatriot|overseas chinese|businessman|entrepreneur|person|man|woman|girl|boy|child|family|teacher|doctor|
    artist|singer|athlete|worker|community member|expatriate|private citizen|fan|shopkeeper|tourist|philanthropist|benefactor|monk|
    pensioner|youth|friend|supporter|employee|staff|staff member|household|well-wisher|believer|celebrity|actor|businessperson|tycoon|
    taxpayer|schoolchild|pupil|nurse|medic|physician|seafarer|sailor|musician|retiree|prisoner|inmate|refugee|emigrant|migrant|reader|listener|viewer|parishioner|customer|miner|fisherman`,
  unspecified: `donor|giver|fund|european community|european communities|european commission|european bank for reconstruction and development|ebrd|ecdc|european investment bank|african development bank|islamic development bank|inter-american development bank|
    central emergency response fund|global fund|covax|gavi|cepi|unhcr|iom|paho|fao|unaids|unrwa|ocha|organisation of islamic cooperation|quad|ecowas|
    organization of islamic cooperation|arab league|africa cdc|un refugee agency|vaccine alliance|green climate fund|opec fund|united nations|world health organization|world bank|european union|asian development bank|international monetary fund|
    unicef|undp|unfpa|asean|infrastructure investment bank|african union|world food programme|world food program|wfp|who|un|eu|imf|adb|
    development bank|iaea|international atomic energy agency|asian infrastructure investment bank|un agency|united nations agency`,
}

const longest = 6

function build(): ReadonlyMap<string, DonorType> {
  const types = new Map<string, DonorType>()
  for (const [type, list] of Object.entries(heads) as [DonorType, string][]) {
    for (const head of list.split('|')) {
      const key = head.trim().replaceAll(/\s+/g, ' ')
      if (!types.has(key)) types.set(key, type)
    }
  }
  return types
}

const types = build()
const endings = phraseEndings(types)

const isLastWord = (lower: string): boolean => endings.isLast(lower) || endings.isLast(singularOf(lower))
const mayEndHead = remembered((word) => isLastWord(plainForm(word).lower))
const endsHead = wordTest(isLastWord)

/** Whether `donorTypeOf` may know the phrase: by the last word of a head, or a hyphen. */
export function mayNameDonor(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token == null) continue
    if (token.word === null ? token.text === '-' || isLastWord(token.lower) : endsHead(token.word)) return true
  }
  return false
}

/** Words that, as the sole head of "the X of Y", say nothing of the kind of donor when they go before "of". */
const weakBeforeOf = new Set([
  'member',
  'group',
  'number',
  'team',
  'batch',
  'part',
  'side',
  'people',
  'friend',
  'head',
  'leader',
])

const plainForm = remembered((word) => {
  const lower = word.toLowerCase().replaceAll('’', "'")
  return { lower, isMark: /^[^\p{L}\p{N}']+$/u.test(lower) }
})

function cleaned(words: readonly string[]): string[] {
  const kept: string[] = []
  for (const word of words) {
    const { lower, isMark } = plainForm(word)
    if (lower === '-' || isMark) {
      if (lower === '-') kept.push(lower)
      continue
    }
    if ((lower === "'s" || lower === "'") && kept.length > 0)
      kept[kept.length - 1] = `${kept[kept.length - 1] ?? ''}${lower}`
    else if (kept[kept.length - 1] === '-') {
      kept.pop()
      kept[kept.length - 1] = `${kept[kept.length - 1] ?? ''}-${lower}`
    } else kept.push(lower)
  }
  return kept.filter((word) => word !== '-')
}

function typeEndingAt(words: readonly string[], end: number): DonorType | null {
  const last = words[end - 1] ?? ''
  return endings.find(words, end, [last, singularOf(last)])?.value ?? null
}

function isGovernmentOffice(words: readonly string[]): boolean {
  return words.some((word) => word === 'ministry' || word === 'department')
}

/**
 * Kind of donor that a name or noun phrase stands for, by its head; words in any case, marks as words of their own.
 * "Ministry of Health of X" goes by what stands before "of", "a group of students" by what follows. Null where no head is known.
 */
export function donorTypeOf(words: readonly string[]): DonorType | null {
  if (!words.some(mayEndHead) && !words.includes('-')) return null
  const all = cleaned(words)
  for (let end = all.length; end > 1; end--) {
    const type =
      end === all.length || all[end] === 'of' || all[end] === 'in' || all[end] === 'for' ? phraseType(all, end) : null
    if (type !== null) return type
  }
  return all.length === 0 ? null : (typeEndingAt(all, all.length) ?? firstType(all))
}

/** Whole phrases with "of" in them ("house of representatives", "city of") before heads. */
function phraseType(all: readonly string[], end: number): DonorType | null {
  const of = all.findIndex((word, i) => i > 0 && i < end && (word === 'of' || word === 'in' || word === 'for'))
  if (of < 0) return end === all.length ? typeEndingAt(all, end) : null
  for (let from = 0; from <= of; from++) {
    for (let to = Math.min(all.length, from + longest); to > of + 1; to--) {
      const type = types.get(all.slice(from, to).join(' '))
      if (type !== undefined && to - from > 1) return type
    }
  }
  const head = all[of - 1] ?? ''
  const withOf = types.get(`${head} ${all[of] ?? ''}`)
  if (withOf !== undefined) return withOf
  if (weakBeforeOf.has(singularOf(head)) && of < all.length - 1) {
    const inner = donorTypeOf(all.slice(of + 1))
    if (inner !== null) return inner
  }
  return typeEndingAt(all, of) ?? firstType(all.slice(of + 1))
}

/** Names whose head stands first or inside: "Bank Nusantara", "Huaxin Pharmaceutical (Asia)". */
function firstType(all: readonly string[]): DonorType | null {
  if (isGovernmentOffice(all)) return 'government'
  for (let end = all.length; end > 0; end--) {
    const type = typeEndingAt(all, end)
    if (type !== null) return type
  }
  return null
}

/** Heads that make a run of capitalised words the name of an organisation. */
const nameHeads = new Set(
  `government ministry department authority agency administration council committee commission bureau office secretariat parliament assembly
  senate congress diet army navy force forces guard embassy consulate company corporation corp co inc ltd plc llc group bank airlines airways
  holdings industries motors technologies pharmaceuticals pharmaceutical biotech foundation fund trust association society federation league
  organization organisation club union institute university college school hospital academy chamber cross crescent charity alliance network
  confederation party bureau centre center nations mission initiative programme program laboratory church temple secretariat service services
  conference forum board enterprise enterprises station television newspaper times daily news press museum court police front`.split(
    /\s+/,
  ),
)

const headsName = wordTest((lower) => nameHeads.has(singularOf(lower)) || nameHeads.has(lower))
const singularHeadsName = wordTest((lower) => nameHeads.has(singularOf(lower)))
const isSingularHead = (token: Token | undefined): boolean => token?.word != null && singularHeadsName(token.word)

/** "Commission on Trade". */
const bodiesOn = new Set(['commission', 'committee', 'council', 'conference', 'forum', 'board', 'group', 'institute'])

/** Small words inside a name: "Ministry of Trade and Industry", "Society for the Blind". */
const links = new Set(['of', 'for', 'and', 'the', '&', 'on', 'in'])
const suffixes = new Set(['co', 'ltd', 'inc', 'corp', 'plc', 'llc', 'gmbh', 'pte', 'bhd', 'sdn'])

function isCapital(token: Token | undefined): boolean {
  return token?.word?.isCapital === true
}

/** One past "Co", ".", ",", "Ltd", "." from token `i` on. */
function endOfSuffixes(tokens: readonly Token[], i: number): number {
  let at = i
  for (let seen = 0; seen < 4; seen++) {
    let next = at
    while (next < at + 3 && (tokens[next]?.text === ',' || tokens[next]?.text === '.' || tokens[next]?.text === '('))
      next++
    if (!suffixes.has(tokens[next]?.lower ?? '') || !isCapital(tokens[next])) break
    at = next + 1
    const dot = tokens[at]
    const after = tokens[at + 1]
    if (
      dot?.text === '.' &&
      (after === undefined || !isCapital(after) || suffixes.has(after.lower)) &&
      dot.start === tokens[at - 1]?.end
    )
      at++
  }
  return at
}

/** Names are at most this many tokens, so that a run of capitals is not read again and again. */
const longestName = 16

interface Run {
  readonly end: number
  readonly hasHead: boolean
}

/** From one capitalised word to the last, over hyphens, genitives inside, "of", "for the", "and". */
function readRun(tokens: readonly Token[], i: number, tags: readonly Tag[] | undefined): Run {
  let end = i
  let headEnd = -1
  let at = i
  let linkedBy = ''
  while (at < tokens.length && at - i < longestName) {
    const token = tokens[at]
    if (token === undefined) break
    if (isCapital(token)) {
      const isHead = token.word !== null && headsName(token.word)
      if (linkedBy === 'and' && !isHead && headEnd < 0) break
      if (at > i && tags?.[at] === 'DET') break
      if (isHead) headEnd = at + 1
      at++
      end = at
      linkedBy = ''
    } else if (isLink(tokens, at, headEnd)) {
      linkedBy = token.lower === 'and' || token.lower === '&' ? 'and' : linkedBy
      at++
    } else break
  }
  return { end: headEnd < 0 ? i : end, hasHead: headEnd >= 0 }
}

/** A small word or mark that goes on with the name: the word after it is capitalised. */
function isLink(tokens: readonly Token[], at: number, headEnd: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  if (token.text === '-' || token.lower === "'s" || token.text === "'") return isCapital(next) && headEnd < 0
  if (token.lower === 'on')
    return isCapital(next) && bodiesOn.has(tokens[at - 1]?.lower ?? '') && !months.has(next.lower)
  if (token.lower === 'of' || token.lower === 'for') {
    const after = next.lower === 'the' ? tokens[at + 2] : next
    return isCapital(after) && (headEnd === at || token.lower === 'of')
  }
  if (token.lower === 'the') return isCapital(next) && links.has(tokens[at - 1]?.lower ?? '')
  return (token.lower === 'and' || token.lower === '&') && isCapital(next) && isJoinedInside(tokens, at, headEnd >= 0)
}

/** "Trade and Industry Association", "Ministry of Labor and Welfare"; not "Ministry of Health and the Red Cross". */
function isJoinedInside(tokens: readonly Token[], at: number, hasHead: boolean): boolean {
  for (let ahead = at + 1; hasHead && ahead < at + 6 && isCapital(tokens[ahead]); ahead++) {
    if (isSingularHead(tokens[ahead])) return false
  }
  for (let back = at - 1; back > at - 5 && back >= 0; back--) {
    const lower = tokens[back]?.lower ?? ''
    if (lower === 'of' || lower === 'for') break
    if (isSingularHead(tokens[back])) return false
    if (!isCapital(tokens[back])) break
  }
  return !isSingularHead(tokens[at + 2]) || !isSingularHead(tokens[at - 1])
}

/** A capitalised name with an organisation's head that starts at token `i`; null where none does. */
export function findOrganization(
  tokens: readonly Token[],
  i: number,
  tags?: readonly Tag[],
): { length: number } | null {
  const first = tokens[i]
  if (!isCapital(first) || tags?.[i] === 'DET' || tags?.[i] === 'PREP' || tags?.[i] === 'POSS') return null
  const fixed = fixedName(tokens, i)
  if (fixed > 0) return { length: fixed }
  const office = findOffice(tokens, i)
  if (office !== null && tokens[i + office.length]?.lower === 'of') return null
  const run = readRun(tokens, i, tags)
  const end = endOfSuffixes(tokens, run.hasHead ? run.end : endOfCapitals(tokens, i))
  const length = end - i
  if (run.hasHead) return length > 1 || isAcronymHead(first) ? { length } : null
  return end > endOfCapitals(tokens, i) ? { length } : null
}

/** Names that hold words without a capital. */
const fixedNames =
  'save the children|doctors without borders|doctors of the world|action against hunger|food for the hungry'
    .split('|')
    .map((name) => name.split(' '))

/** Number of words of "Save the Children" at its first word; 0 where no such name stands. */
function fixedName(tokens: readonly Token[], i: number): number {
  for (const words of fixedNames)
    if (words.every((word, k) => tokens[i + k]?.lower === word) && isCapital(tokens[i + words.length - 1]))
      return words.length
  return 0
}

function isAcronymHead(token: Token | undefined): boolean {
  return token !== undefined && types.get(token.lower) === 'unspecified' && token.text === token.text.toUpperCase()
}

function endOfCapitals(tokens: readonly Token[], i: number): number {
  let at = i
  while (at < tokens.length && at - i < longestName && isCapital(tokens[at])) at++
  return at
}
