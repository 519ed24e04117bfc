import { deniesInversion, opensInversion } from '../inversion.ts'
import type { Tag } from '../tag.ts'
import type { Analysis, Chunk } from './chunk.ts'
import { isComma, nominalAt } from './nominal.ts'
import type { VerbGroup } from './verb-group.ts'

const inverting = new Set(['come', 'go', 'arrive', 'follow', 'land'])

/** "From the government in Lima came 50 tents": only a phrase stands before the verb, and the subject behind it. */
export function isInverted(chunks: readonly Chunk[], from: number, at: number, { lemma, form }: VerbGroup): boolean {
  if (form !== 'finite' || !inverting.has(lemma) || chunks[from]?.kind !== 'prep' || chunks[at + 1]?.kind !== 'np')
    return false
  let i = from
  while (i < at && chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'np') i = behindApposed(chunks, i + 2)
  return i === at
}

/** "From Quito, a city on the fault, came": over what stands between commas. */
function behindApposed(chunks: readonly Chunk[], comma: number): number {
  if (!isComma(chunks[comma]) || chunks[comma + 1]?.kind !== 'np') return comma
  let end = comma + 1
  while (chunks[end]?.kind === 'np' || chunks[end]?.kind === 'prep') end++
  return isComma(chunks[end]) ? end + 1 : comma
}

const isHelper = (tag: Tag | undefined): boolean => tag === 'AUX' || tag === 'MODAL'

/** The verb behind the subject that stands behind a helper, "Only then did Peru send"; -1 where there is none. */
function verbBehind({ tokens, tags }: Analysis, chunks: readonly Chunk[], at: number): number {
  const helper = chunks[at]
  if (helper?.kind !== 'verb' || helper.form !== 'finite' || !isHelper(tags[helper.main])) return -1
  if (!opensInversion(tokens, helper.main)) return -1
  let next = nominalAt(chunks, at + 1)?.end ?? -1
  while (next >= 0 && chunks[next]?.kind === 'adv') next++
  const verb = chunks[next]
  return verb?.kind === 'verb' && verb.from === verb.main && verb.form !== 'infinitive' ? next : -1
}

/** "Never had Peru given so much": the helper says what form the verb is of, and opens its clause. */
export function mendInverted(analysis: Analysis, chunks: Chunk[]): void {
  for (let at = 0; at < chunks.length - 2; at++) {
    const behind = verbBehind(analysis, chunks, at)
    if (behind < 0) continue
    const [helper, verb] = [chunks[at] as VerbGroup, chunks[behind] as VerbGroup]
    const { lemma, modal } = helper
    const negated = helper.negated || deniesInversion(analysis.tokens, helper.main)
    chunks[behind] = { ...verb, form: 'finite', passive: verb.form === 'participle' && lemma === 'be', modal, negated }
    chunks[at] = { kind: 'sub', from: helper.from, to: helper.to, text: lemma }
  }
}
