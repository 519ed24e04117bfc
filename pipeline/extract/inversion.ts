import type { Token } from './mention.ts'
import { isQuestion } from './question.ts'

/** With these in front a helper stands before its subject: "never has Peru sent", "nor did Peru send". */
const alone = new Set(['never', 'nowhere', 'rarely', 'seldom', 'hardly', 'scarcely', 'nor', 'neither'])
const behindAlone = new Set(['before', 'since', 'again', 'ever', 'yet', 'in', 'more'])
/** "only in May did Peru send", not "only Peru has sent". */
const withPhrase = new Set(['only', 'not'])
const opensPhrase = new Set(
  'in on at by until till since once after before when then now with from through under last this for even long often yesterday later recently lately because if twice there here'.split(
    ' ',
  ),
)
const withNo = new Set(['at', 'in', 'under', 'on', 'by'])
const links = new Set(['and', 'but', 'yet', '"', '“'])

/** So many words are looked at before a helper. */
const horizon = 14

/** Where the clause begins that a helper stands in, behind a link; -1 where no mark is near. */
function startOf(tokens: readonly Token[], helper: number): number {
  let i = helper
  while (i > 0 && helper - i < horizon && tokens[i - 1]?.kind !== 'punct') i--
  if (i > 0 && tokens[i - 1]?.kind !== 'punct') return -1
  return links.has(tokens[i]?.lower ?? '') ? i + 1 : i
}

const asking = /^(?:how|why|when|where|what|whom)$/

/** "Did Peru help?", "How did Peru help?": a question puts "do" before the subject. */
const asksWith = (tokens: readonly Token[], helper: number): boolean =>
  isQuestion(tokens) &&
  /^(?:do|does|did)$/.test(tokens[helper]?.lower ?? '') &&
  (helper === 0 || (helper === 1 && asking.test(tokens[0]?.lower ?? '')))

/** "Only in May did", "Nor has", "At no time were": what stands in front of a helper calls its subject behind it. */
export function opensInversion(tokens: readonly Token[], helper: number): boolean {
  if (asksWith(tokens, helper)) return true
  const start = startOf(tokens, helper)
  if (start < 0 || start >= helper) return false
  const [first, second] = [tokens[start]?.lower ?? '', tokens[start + 1]?.lower ?? '']
  if (alone.has(first)) return start + 1 === helper || behindAlone.has(second)
  // "No sooner had Chad asked than Peru sent 20 tents"
  if (first === 'no' && second === 'sooner') return start + 2 === helper
  if (withPhrase.has(first)) return start + 1 < helper && opensPhrase.has(second)
  return withNo.has(first) && second === 'no'
}

/** "Nor did Peru send", "never has it", "at no time": it did not happen; "never before" and "not until May" say that it did. */
export function deniesInversion(tokens: readonly Token[], helper: number): boolean {
  const start = startOf(tokens, helper)
  const first = tokens[start]?.lower ?? ''
  if (first === 'nor' || first === 'neither') return true
  return (first === 'never' && start + 1 === helper) || tokens[start + 1]?.lower === 'no'
}
