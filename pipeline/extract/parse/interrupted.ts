import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { isComma } from './nominal.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many chunks an aside between a helper and its verb may have. */
const longest = 9

const isHelper = (chunk: Chunk | undefined): chunk is VerbGroup =>
  chunk?.kind === 'verb' && chunk.form === 'finite' && (chunk.lemma === 'have' || chunk.lemma === 'be')

const isSaid = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.form === 'finite' && hasVerbClass(chunk.lemma, null, 'say')

/** Chunk behind the comma that closes the aside whose comma stands at `open`; -1 where no aside is closed. */
function endOfAside(chunks: readonly Chunk[], open: number): number {
  const isNamed = chunks[open + 1]?.kind === 'np'
  for (let i = open + 1; i < Math.min(open + longest, chunks.length); i++) {
    const chunk = chunks[i]
    if (isComma(chunk) && chunks[i + 1]?.kind === 'verb') return isNamed && !isSaid(chunks[i - 1]) ? -1 : i + 1
    if (chunk?.kind === 'punct' && !isComma(chunk)) return -1
    if (chunk?.kind === 'verb' && chunk.form === 'finite' && !isSaid(chunk)) return -1
  }
  return -1
}

/** "Peru has, through its agency, sent", "was, it said, given": the verb that an aside parts from its helper. */
export function joinInterrupted(chunks: Chunk[]): void {
  for (let at = 0; at < chunks.length - 3; at++) {
    const helper = chunks[at]
    const place = isHelper(helper) && isComma(chunks[at + 1]) ? endOfAside(chunks, at + 1) : -1
    const verb = chunks[place]
    if (!isHelper(helper) || verb?.kind !== 'verb' || verb.from !== verb.main) continue
    const isPassive = helper.lemma === 'be' && verb.form === 'participle'
    const isActive = helper.lemma === 'be' ? verb.form === 'gerund' : verb.form !== 'gerund' && verb.modal === null
    if (!isPassive && !isActive) continue
    const { modal, negated } = helper
    chunks[place] = { ...verb, form: 'finite', passive: isPassive, modal, negated }
  }
}
