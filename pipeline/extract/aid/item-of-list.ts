import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import { isNameAt, nominalBefore } from '../parse/nominal.ts'
import { giverNoun } from './donor-list.ts'
import { beforeBracket, listBefore, memberParty, startOfMember, textAt } from './fronted-party.ts'

const isColonBefore = (at: AnalyzedSentence, end: number): boolean =>
  someIn(at.chunks, 0, end, (chunk) => chunk.kind === 'punct' && chunk.text === ':')

/** "The largest donors were Peru, 3 million; Chile, 2 million" */
function isCalledGiver(at: AnalyzedSentence, first: number): boolean {
  const verb = at.chunks[first - 1]
  return verb?.kind === 'verb' && verb.lemma === 'be' && giverNoun(at) >= 0
}

/** "from Chile, 20 tents; Peru, 30; and Cuba, 40": the mark before the name stands behind an amount. */
const isBehindAmount = (at: AnalyzedSentence, mark: number): boolean => {
  const isAmount = (i: number): boolean => {
    const chunk = at.chunks[i]
    return chunk?.kind === 'np' && chunk.number !== null
  }
  if (textAt(at, mark) !== ';') return textAt(at, mark) === ',' && isAmount(mark - 1)
  // "Chile, 20 tons of rice; Peru, 30", "Chile gave 3 million in cash and as much in tents; Peru, 20"
  for (let i = mark - 1; i >= 0 && i > mark - widestEntry; i--) {
    if (isAmount(i)) return true
    if (textAt(at, i) === ';') return false
  }
  return false
}

/** Chunks of "3 million in cash and as much again in tents". */
const widestEntry = 12

const isSemicolon = (at: AnalyzedSentence): boolean => at.tokens.some(({ text }) => text === ';')

/** "Pledges so far. Chile, 20 tents. Brazil, 3 million.": an entry that is a sentence of its own, of a name and an amount; a town alone is where it was told. */
function isEntry(at: AnalyzedSentence, first: number, comma: number): boolean {
  const np = at.chunks[first]
  const isGift = np?.kind === 'np' && aidNounStatus(singularOf(at.tokens[np.head]?.lower ?? '')) !== null
  const isTown = np?.kind === 'np' && np.areas.some(({ areaKind }) => areaKind === 'city' || areaKind === 'province')
  const amount = at.chunks[comma + 1]
  const behind = at.chunks[comma + 2]
  return (
    first === 0 &&
    !isGift &&
    (!isTown || isSemicolon(at)) &&
    isNameAt(at.chunks, comma - 1) &&
    amount?.kind === 'np' &&
    amount.number !== null &&
    behind?.kind !== 'verb'
  )
}

/** "Aid for Peru: Chile, 20 tents; Brazil, 3 million": a name and a comma that open an item behind a colon, or behind a semicolon. */
export function itemOfList(at: AnalyzedSentence, mark: number): Actor | null {
  const comma = beforeBracket(at, mark)
  const start = startOfMember(at, comma - 1)
  const list = nominalBefore(at.chunks, comma)
  const isOpening = (first: number): boolean => {
    const mark = textAt(at, first - 1) === 'and' ? first - 2 : first - 1
    const isOfColon = /^[:;•]$/.test(textAt(at, mark)) && isColonBefore(at, first)
    return (
      isOfColon ||
      isEntry(at, first, comma) ||
      (isBehindAmount(at, mark) && isNameAt(at.chunks, comma - 1)) ||
      isCalledGiver(at, first)
    )
  }
  if (isOpening(start)) return memberParty(at, start, comma)
  // "; Peru, Chile and Cuba, 5 million together"
  return list !== null && isOpening(list.first) ? listBefore(at, comma) : null
}
