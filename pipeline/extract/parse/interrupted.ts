import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Analysis, Chunk } from './chunk.ts'
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

/** "will on Thursday visit", "has next to": how many chunks between a helper and its verb say when; 0 where none do. */
function timeBehind(chunks: readonly Chunk[], at: number): number {
  const [first, second] = [chunks[at + 1], chunks[at + 2]]
  if (first?.kind === 'adv' && first.text === 'on') return 1
  // "on Friday", "on the 10th"
  const isDay = second?.kind === 'np' && (second.to === second.from + 1 || second.to === second.from + 3)
  if (first?.kind === 'prep' && second?.kind === 'date' && /^(?:on|in|by)$/.test(first.text)) return 2
  if (first?.kind === 'prep' && first.text === 'on' && isDay) return 2
  return first?.kind === 'date' ? 1 : 0
}

/** "will", "has" on its own. */
const isBareHelper = (chunk: Chunk | undefined): chunk is VerbGroup =>
  chunk?.kind === 'verb' && chunk.to === chunk.from + 1 && (chunk.modal !== null || isHelper(chunk))

/** "will on Thursday visit", "has on Friday met": the time stands inside the verb. */
export function joinOverTimes({ tokens }: Analysis, chunks: Chunk[]): void {
  for (let at = chunks.length - 3; at >= 0; at--) {
    const helper = chunks[at]
    const length = isBareHelper(helper) ? timeBehind(chunks, at) : 0
    const verb = chunks[at + length + 1]
    if (length === 0 || helper?.kind !== 'verb' || verb?.kind !== 'verb') continue
    // "had on 10 March already sent"
    if (verb.main > verb.from + (helper.lemma === 'have' ? 1 : 0)) continue
    const isBeen = verb.main > verb.from && tokens[verb.from]?.lower === 'been'
    if (verb.form === 'infinitive' || verb.form === 'gerund') continue
    const { from, modal, negated } = helper
    const passive = isBeen || helper.lemma === 'be' || (helper.modal !== null && verb.passive)
    // "is on Friday open"
    if (helper.lemma === 'be' && verb.form !== 'participle') continue
    chunks.splice(at, length + 2, { ...verb, from, form: 'finite', passive, modal, negated })
  }
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
