import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Chunk } from '../parse/chunk.ts'
import { nominalAt } from '../parse/nominal.ts'
import { partyFrom } from './actors-near.ts'
import type { AidMemory } from './memory.ts'

const donors = /^(?:donors?|givers?|senders?|funders?|benefactors?|from)$/
const recipients = /^(?:recipients?|beneficiar(?:y|ies)|receivers?|consignees?|destination|to)$/

interface LabelledSide {
  readonly side: 'donor' | 'recipient'
  readonly actor: Actor
}

/** A body or a place; "From: Ana Ruiz" heads a letter. */
const isSide = (word: string, { areas, type }: Actor): boolean =>
  !/^(?:from|to)$/.test(word) || areas.length > 0 || type !== 'unspecified'

const isMark = (chunk: Chunk | undefined, marks: RegExp): boolean => chunk?.kind === 'punct' && marks.test(chunk.text)

/** "Donor: Peru.", "beneficiary: the Red Cross of Chad;": an entry of a fact sheet that names a side and nothing else. */
function sideLabelled(at: AnalyzedSentence, i: number): LabelledSide | null {
  const label = at.chunks[i]
  const word = at.tokens[label?.from ?? -1]?.lower ?? ''
  const side = donors.test(word) ? 'donor' : recipients.test(word) ? 'recipient' : null
  if (side === null || label === undefined || label.to !== label.from + 1 || !isMark(at.chunks[i + 1], /^:$/))
    return null
  if (i > 0 && !isMark(at.chunks[i - 1], /^[;,•|]$/)) return null
  const nominal = nominalAt(at.chunks, i + 2)
  const closing = at.chunks[nominal?.end ?? 0]
  if (nominal === null || (closing !== undefined && closing.kind !== 'punct')) return null
  // "Recipients: Peru, 3 million; Chad, 2 million": a list.
  const next = at.chunks[nominal.end + 1]
  if (isMark(closing, /^[,(]$/) && next?.kind === 'np' && next.number !== null) return null
  const actor = partyFrom(at, nominal)
  return actor === null || !isSide(word, actor) ? null : { side, actor }
}

/** What the entries of a fact sheet tell of all amounts behind them; null where a sentence has no such entry. */
export function sheetTold(at: AnalyzedSentence, before: AidMemory | null): AidMemory | null {
  if (at.clauses.length > 0 || !at.tokens.some(({ lower }) => lower === ':')) return null
  const sides = at.chunks.map((_, i) => sideLabelled(at, i)).filter((one) => one !== null)
  if (sides.length === 0) return null
  let sheet: AidMemory | null = before?.isTopic === true ? before : null
  for (const { side, actor } of sides) {
    const other = side === 'donor' ? 'recipient' : 'donor'
    // "Donor: Chile." once more: the next sheet begins.
    const kept = sheet !== null && sheet[side] === null ? sheet[other] : null
    sheet = {
      item: null,
      status: 'delivered',
      isTopic: true,
      donor: null,
      recipient: null,
      [other]: kept,
      [side]: actor,
    }
  }
  return sheet
}
