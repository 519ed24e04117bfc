import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { Token } from '../mention.ts'
import { isLabelledNotNeeded } from '../not-needed.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { governorsOf } from './governor.ts'

/** Tokens of "Produced by the Lima works before 2022 is out". */
const longest = 10

/** The words of the label before a chunk, joined by spaces; empty where there is none. */
function labelBefore(at: AnalyzedSentence, index: number): string {
  let colon = index - 1
  while (colon > 0 && textAt(at, colon) !== ':') {
    if (textAt(at, colon) === ';') return ''
    colon--
  }
  const end = at.chunks[colon]?.from ?? 0
  if (textAt(at, colon) !== ':') return ''
  const isStop = ({ text }: Token): boolean => text === ';' || text === ':' || text === '.'
  const start = at.tokens.slice(0, end).findLastIndex(isStop) + 1
  return end - start > longest
    ? ''
    : at.tokens
        .slice(start, end)
        .map(({ lower }) => lower)
        .join(' ')
}

const wanting =
  /^(?:still open|(?:money|cash|funds|goods|sum|balance|amount|rest|what is)? ?(?:still|yet|remaining)? ?(?:to be (?:found|raised|covered|funded|collected|financed|met|secured)|not (?:yet )?(?:funded|covered|financed|met)|short|wanted|unfunded|uncovered|unmet|missing|lacking|needed|required)(?: still| most| urgently)?|(?:(?:the|total|remaining|financing|funding|current) )?(?:funding |financing )?(?:gap|shortfall)(?: in funding| in funds)?|(?:the |total |overall |current )?(?:unmet |funding |financial |financing |urgent |immediate |humanitarian )?(?:needs|requirements?)|(?:the )?unmet need)$/

/** "Still needed to get through June: 3 million": what it is needed for. */
const withoutPurpose = (label: string): string =>
  label.replace(
    /^(.*\b(?:lacking|needed|required|wanted|short|found|raised)) (?:in order to|to|for|by|before|until|over) .*$/,
    '$1',
  )

/** "Outstanding: 3 boats promised by Peru": a participle of the goods tells of them. */
const isSaidOfGoods = (at: AnalyzedSentence, index: number): boolean =>
  governorsOf(at, index).some(({ relation }) => relation === 'participle' || relation === 'relative')

const notWanted = new Set(['facility', 'personnel'])

/** "Still to be found: 3 million", "Funding gap: 2 million": nobody has given what the label says is lacking; "Missing: 20 nurses" may be lost. */
export const isLabelledLacking = (at: AnalyzedSentence, { index, kind, item }: AidFigure): boolean =>
  kind === 'known' &&
  !notWanted.has(item.category) &&
  wanting.test(withoutPurpose(labelBefore(at, index))) &&
  // "Still open: Chad, which asked for 3 million, has 2"
  at.clauses.every(({ verb, at: place }) => verb.form !== 'finite' || place > index) &&
  !isSaidOfGoods(at, index)

const coming =
  /^(?:(?:still|yet) )?(?:to come|to arrive|due|awaited|expected|outstanding|underway|under way|on (?:the|its|their) way|en route|in transit|not (?:yet )?(?:in|here|arrived|received)(?: yet)?)(?: (?:today|tomorrow|next week|this week|on \w+))?$/

/** "Not in yet: 3 helicopters", "Expected on Friday: 20 doctors": promised, and not there. */
export const isComingLabel = (at: AnalyzedSentence, index: number): boolean => coming.test(labelBefore(at, index))

const comingInBracket =
  /^(?:still |yet )?(?:to (?:come|follow|arrive|be (?:sent|shipped|delivered|paid))|due (?:in|on|by|at|next|this|soon|later|tomorrow|to (?:arrive|land|come))(?! part)|awaited|expected (?:in|on|by|next|this|soon|later|to (?:arrive|land|come))|expected$|outstanding$|en route|in transit|on (?:its|their|the) way|not (?:yet )?(?:delivered|paid|sent|arrived))\b/
const doneInBracket =
  /^(?:already |since )?(?:delivered|arrived|received|paid|disbursed|sent|shipped|handed over|landed)(?: (?:on|in|by|at|to|\d)|$)/

/** "20 tents (expected in June)", "3 million (pledged)", "30 beds (delivered on 4 May)": how far the bracket right behind the goods says that it is; null where it does not. */
export function statedInBracket(
  at: AnalyzedSentence,
  { item, index }: AidFigure,
  isGoverned: boolean,
): 'pledged' | 'delivered' | null {
  const end = Math.max(item.end, index + 1)
  if (textAt(at, end) !== '(') return null
  const from = at.chunks[end]?.to ?? 0
  const close = firstIndexIn(at.tokens, from + 1, at.tokens.length, ({ text }) => text === ')')
  const words = at.tokens.slice(from, Math.min(from + 4, close)).map(({ lower }) => lower)
  const said = words.join(' ')
  if (comingInBracket.test(said) || (!isGoverned && /^(?:pledged|promised|planned)\b/.test(said))) return 'pledged'
  return doneInBracket.test(said) ? 'delivered' : null
}

const returned =
  /^(?:(?:sent|shipped|handed|given) back|returned|turned (?:away|down)|refused|declined|rejected|not accepted|cancelled|canceled|called off|withdrawn)$/

const made =
  /^(?:(?:to be|being) )?(?:produced|manufactured|turned out|bottled)(?: (?:by|in|at|since|every|each|per|a|so far|to date)\b.*)?$/

/** "Sent back: 300 gloves", "Withdrawn: 20 tents", "Not needed in the end: 40 divers", "Produced in Lima: 20 masks": nothing that was given in the end. */
export const isLabelledElse = (at: AnalyzedSentence, index: number): boolean =>
  returned.test(labelBefore(at, index)) ||
  made.test(labelBefore(at, index)) ||
  isLabelledNotNeeded(at, at.chunks[index]?.from ?? 0)
