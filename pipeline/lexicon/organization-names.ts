import type { Token } from '../extract/mention.ts'
import type { Tag } from '../extract/tag.ts'
import { wordTest } from '../extract/word-test.ts'
import { monthWords } from './months.ts'
import { singularOf } from './nouns.ts'
import { findOffice } from './offices.ts'
import { donorTypesByName } from './organizations.ts'
import { isPeopleNoun } from './people-nouns.ts'

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

const withArticle =
  /^(?:netherlands|philippines|gambia|maldives|bahamas|emirates|congo|vatican|kremlin|hague|comoros|seychelles|ukraine|sudan|lebanon)$/

/** "the Ana and Luis Reyes Foundation": one word behind the article, and no second article behind "and". */
function isNamedForTwo(tokens: readonly Token[], i: number, at: number): boolean {
  const first = tokens[i]
  if (at !== i + 2 || tokens[i - 1]?.lower !== 'the' || first === undefined) return false
  if (withArticle.test(first.lower) || first.word?.isAcronym === true) return false
  let end = at
  while (end < at + 4 && isCapital(tokens[end]) && !isSingularHead(tokens[end])) end++
  return (
    end > at &&
    /^(?:foundation|fund|trust|institute|association|society)$/.test(tokens[end]?.lower ?? '') &&
    isCapital(tokens[end])
  )
}

/** What two words before the head of one name tell of its work: "Economic and Monetary Union", "Support and Procurement Agency". */
const tasks = new Set(
  'economic monetary social financial fiscal trade development support procurement border coast disaster emergency disease prevention control finance investment health welfare education science culture agriculture fisheries reconstruction stabilization stabilisation integration relief rescue'.split(
    ' ',
  ),
)

/** The words on both sides of the "and" before token `at` tell of work, and a head follows. */
function areTasks(tokens: readonly Token[], at: number): boolean {
  if (!tasks.has(tokens[at]?.lower ?? '') || !tasks.has(tokens[at - 2]?.lower ?? '')) return false
  return [1, 2, 3].some((ahead) => isSingularHead(tokens[at + ahead]) && isCapital(tokens[at + ahead]))
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
      if (linkedBy === 'and' && !isHead && headEnd < 0 && !isNamedForTwo(tokens, i, at) && !areTasks(tokens, at)) break
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
    return isCapital(next) && bodiesOn.has(tokens[at - 1]?.lower ?? '') && !monthWords.has(next.lower)
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
  if (opensPeople(tokens, i, tags)) return null
  const office = findOffice(tokens, i)
  if (office !== null && tokens[i + office.length]?.lower === 'of') return null
  const run = readRun(tokens, i, tags)
  const end = endOfSuffixes(tokens, run.hasHead ? run.end : endOfCapitals(tokens, i))
  const length = end - i
  if (run.hasHead) return length > 1 || isAcronymHead(first) ? { length } : null
  return end > endOfCapitals(tokens, i) ? { length } : null
}

/** Orders and clubs are called so: "Friends of the Earth", "Daughters of Charity". */
const inNames = /^(?:friends|sisters|brothers|daughters|sons|knights|missionaries|servants|partners|mothers|fathers)$/

/** "Officials of the World Bank", at the head of a sentence: capital or not, a word for people and no part of a name. */
const opensPeople = (tokens: readonly Token[], i: number, tags: readonly Tag[] | undefined): boolean => {
  const word = tokens[i]?.lower ?? ''
  const isOpening = i === 0 && tags?.[i] === 'N' && tokens[1]?.lower === 'of'
  return isOpening && singularOf(word) !== word && isPeopleNoun(word) && !inNames.test(word)
}

/** Names that hold words without a capital. */
const fixedNames =
  'save the children|doctors without borders|doctors of the world|action against hunger|food for the hungry|bread for the world'
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
  return (
    token !== undefined &&
    donorTypesByName.get(token.lower) === 'unspecified' &&
    token.text === token.text.toUpperCase()
  )
}

function endOfCapitals(tokens: readonly Token[], i: number): number {
  let at = i
  while (at < tokens.length && at - i < longestName && isCapital(tokens[at])) at++
  return at
}
