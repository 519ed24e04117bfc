import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import { headOf, nearRule } from './count-head.ts'
import type { CountMemory } from './memory.ts'

/** "In Peru 400 went home cured. Chile registered ten more", "… had 900, of whom 40 died", "Twelve new ones came": a sentence that goes on with cases. */
function turnsToCases(at: AnalyzedSentence, { lead, places }: CountMemory): boolean {
  if (lead.kind !== 'recovered') return false
  const number = at.numbers.find(({ nonFigure }) => nonFigure === null)
  const area = at.areas.find(({ to, form }) => form === 'name' && to <= (number?.from ?? 0))
  const isElsewhere =
    area !== undefined && places.every((place) => place.area === null || place.area.iso3 !== area.iso3)
  const isNew = /\bnew (?:ones|patients)\b/.test(at.text)
  if (!isElsewhere) return isNew
  // "Peru has seen 400 recoveries. Chile reported 250": of the same
  const isNoun = /^(?:recover(?:y|ies)|discharges?|survivors?|cures?)$/.test(lowerWords(lead.piece).at(-1) ?? '')
  const isRecorded = ({ verb }: Clause): boolean => finding.test(verb.lemma) && !verb.passive && area.from === 0
  return (
    isNew ||
    /\bof whom \S+ (?:have |had |has )?(?:were dead|are dead|died)\b/.test(at.text) ||
    (!isNoun && at.clauses.some(isRecorded))
  )
}
const finding = /^(?:register|report|confirm|find|detect|log|diagnose)$/

/** What the sentence may go on with. */
export function memoryFor({ at, discourse: { counts: memory } }: FrameInput): CountMemory | null {
  if (memory === null || !turnsToCases(at, memory)) return memory
  const cases = memory.cases ?? headOf('case', memory.lead.piece, false, nearRule)
  return { ...memory, lead: cases, first: cases, cases }
}
