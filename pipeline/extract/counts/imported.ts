import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { wordBefore } from '../areas.ts'
import type { NumberMention } from '../mention.ts'
import type { Count, Read } from './count.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import type { CountMemory } from './memory.ts'
import type { Place } from './place.ts'
import { wordsBefore } from './shape.ts'

const span = 16

/** The words behind a number up to the end of its clause, in lower case; places are "X", peoples "Y". */
function wordsAfter({ tokens, areas }: AnalyzedSentence, from: number): string {
  const starts = new Map<number, AreaMention>(areas.map((area) => [area.from, area]))
  let words = ''
  for (let i = from, steps = 0; i < tokens.length && steps < span; steps++) {
    const text = tokens[i]?.text ?? ''
    if (/^[;:.?!)]$/.test(text)) break
    const area = starts.get(i)
    if (area === undefined) words += `${tokens[i]?.lower ?? ''} `
    else words += area.form === 'name' ? 'X ' : area.form === 'people' ? 'Y ' : 'Z '
    i = area === undefined ? i + 1 : Math.max(area.to, i + 1)
  }
  return words
}

const filler =
  "(?:(?:more|others?|new|further|of (?:these|those) (?:people|patients|persons|cases)|of (?:them|these|those|whom|which)|involv(?:e|es|ed|ing)|of the (?:[a-z]+|[0-9]+)|of X 's(?: [0-9]+)?|have|has|had|been|the|cases?|infections?|patients?|in|among|were|was|are|is|being|who|that|which|all|both|recently|also|then|newly|just|only|mostly|confirmed|detected|found|known|believed|thought|said|to be|to have been|Z) )*"
const travellers =
  '(?:travell?ers?|returnees?|arrivals|passengers?|visitors?|tourists?|pilgrims?|evacuees?|holidaymakers?|expatriates?)'
const others =
  '(?:people|persons?|residents?|citizens?|nationals?|locals?|students?|workers?|men|women|foreigners?|migrants?|Y|Z)'
/** "truck drivers", "migrant workers": persons by what they do, up to two words of theirs before. */
const doers =
  '(?:(?!flights?|planes?|ships?|trains?|buses)[a-z-]+ ){0,2}(?:[a-z]+(?:ers|ors|ists|ants|men|women)|crew) '
const coming = '(?:return(?:ing|ed)|arriv(?:ing|ed)|coming|flying|flown|flew|landed|back|home|repatriated|evacuated)'
const abroad = '(?:abroad|overseas|outside(?: the country)?|(?:an)?other countr(?:y|ies)|foreign countries|(?:the )?X)'
const onWay = '(?:on|aboard) (?:a |the |[a-z]+ )?(?:flights?|planes?|ships?|ferr(?:y|ies)|aircraft)'

const ways: readonly string[] = [
  // "18 travellers from abroad", "returnees from Iran", "passengers on flights from Italy"
  `${travellers} (?:who (?:had )?|just |recently )?(?:${coming} )?(?:in )?(?:from|${onWay} from) `,
  `(?:${others} |${doers})?(?:who (?:had )?)?(?:just |recently )?${coming} (?:home |back |in )?(?:from ${abroad} |${onWay} )`,
  // "among returning students", "in arriving travellers"
  `(?:returning|arriving|incoming|inbound) [a-z]+ `,
  `(?:in|among) ${travellers} $`,
  // "brought in", "came in on flights"
  `(?:brought|carried) in (?:from|${onWay}|by (?:${travellers}|returning)|from abroad|$|,|and (?!(?:were|was|died|later)))`,
  `(?:come|came) in (?:from ${abroad}|${onWay})`,
  // "came home from ski lodges in Italy"
  `(?:come|came|brought) (?:it )?(?:home|back) from (?:[a-z]+ ){0,3}${abroad}`,
  // "have come from people back from Peru"
  `(?:come|came) from (?:${others}|${travellers}) (?:who (?:had )?|just |recently |newly )?${coming} from ${abroad}`,
  // "truck drivers who came from Peru"
  `${doers}(?:who )?(?:had )?(?:come|came|flew|crossed)(?: in| back| home| over)? from ${abroad} `,
  `(?:come|came) from (?:abroad|overseas|outside(?: the country)? |(?:an)?other countr(?:y|ies))`,
  // "caught it overseas", "picked up abroad", "contracted the virus in Italy"
  `(?:caught|contracted|acquired|infected|picked (?:it |the [a-z]+ )?up)(?: it| the [a-z]+| their [a-z]+)?(?: while)? (?:abroad|overseas|outside the country|in (?:an)?other countr(?:y|ies))`,
  // "had been abroad", "had travelled to Italy"
  `(?:(?:${others}|${doers.trimEnd()}) who )?(?:had|have|has) (?:all |both |recently |just )*(?:been|travell?ed|gone|been (?:travell?ing|staying|working|living|studying|on holiday)) (?:abroad|overseas|to ${abroad}) `,
  `(?:had|have|has) (?:a )?(?:recent )?(?:travel history|history of (?:[a-z]+ )?travel|travell?ed (?:abroad|overseas))`,
  `(?:with )?(?:a )?(?:recent )?(?:travel history|history of (?:[a-z]+ )?travel|recent travel)\\b(?! to the (?:city|town))`,
  `(?:linked|tied|related|traced|connected) to (?:[a-z]+ ){0,2}(?:travel|trips|returnees|travell?ers|arrivals|journeys) (?:abroad|overseas|from|to|$|,|and)`,
]
/** Without a verb these may be said of nurses as well. */
const origin = new RegExp(
  `^${filler}(?:of foreign origin|from (?:abroad|overseas|outside the country|(?:an)?other countr(?:y|ies))|travel-related)`,
)
const pattern = new RegExp(`^${filler}(?:${ways.join('|')})`)

const ofAll = new RegExp(
  `^(?:[\\p{L}-]+ ){0,8}, (?:both|all)(?: of (?:them|which|whom))? ${filler}(?:${ways.join('|')})`,
  'u',
)

/** "39 were imported. Beijing had 14 such cases" */
export const asSuch = ({ tokens }: AnalyzedSentence, read: Read, memory: CountMemory | null): Read =>
  memory?.isImported === true && read.head.measure === null && tokens[read.number.to]?.lower === 'such'
    ? { ...read, head: { ...read.head, measure: 'imported' } }
    : read

/** "two cases, both brought in": told of all of them behind the comma. */
export const withOrigin = (at: AnalyzedSentence, count: Count): Count =>
  count.head.kind === 'case' && count.head.measure === null && ofAll.test(wordsAfter(at, count.number.to))
    ? { ...count, head: { ...count.head, measure: 'imported' } }
    : count

/** "had flown in from Chile", "had travelled to Peru": where the illness was brought from, and not where it was found. */
export const isOrigin = (at: AnalyzedSentence, { head }: Count, { piece }: Place): boolean =>
  // "Chile: confirmed 34, two of them imported from Peru": of the 34 neither
  /\bimported from(?: the)?$/.test(wordsBefore(at, piece.from)) ||
  (head.measure === 'imported' &&
    (/^(?:from|to)$/.test(wordBefore(at.tokens, piece.from)) || isInOrigin(at.tokens, piece.from)))

/** "came home from ski lodges in Italy" */
const isInOrigin = (tokens: AnalyzedSentence['tokens'], from: number): boolean =>
  wordBefore(tokens, from) === 'in' &&
  tokens.slice(Math.max(0, from - 5), from - 1).some(({ lower }) => lower === 'from')

/** "18 of them travellers from abroad", "eight had been overseas", "20 in returning students": the illness was brought in. */
export function isFromAbroad(at: AnalyzedSentence, number: NumberMention): boolean {
  if (at.tokens[number.from - 1]?.lower === 'but') return false
  // "all linked to one traveller from Peru": whoever brought it is counted among them.
  if (
    /\b(?:linked|tied|traced|related|connected|back|due) to$|\b(?:infected|in|spread|introduced) by$/.test(
      wordsBefore(at, number.from),
    )
  )
    return false
  const words = wordsAfter(at, number.to)
  // "All came from abroad, 150 of them from Russia"
  if (/^of (?:them|these|those|whom|which) from X /.test(words) && tellsOfAbroad(at, number.from)) return true
  const isWeak = origin.test(words)
  return (isWeak || pattern.test(words)) && ((!isWeak && isCounted(at, number)) || isOfCases(at, number))
}

const tellsOfAbroad = ({ tokens }: AnalyzedSentence, to: number): boolean =>
  tokens.slice(0, to).some(({ lower }) => /^(?:imported|abroad|overseas|returnees?|travell?ers)$/.test(lower))

const here =
  '(?:here|at home|on the spot|locally|domestically|(?:inside|within) the country|on (?:home|local) soil|(?:in|at) (?:the |a |an |its )(?!other|foreign)[a-z-]+)'
const local = new RegExp(
  `^${filler}(?:home ?-? ?grown|local(?:ly)? |(?:caught|passed on|acquired|infected|contracted|picked up|transmitted|spread)(?: it)? ${here})`,
)

/** "49 are home-grown", "two were passed on here": the other part of cases brought in. */
export const isLocal = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isSaidLocal(at, number) && isBehindCases(at, number.from)

const isSaidLocal = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isCounted(at, number) && local.test(wordsAfter(at, number.to))

/** "Of the 35 caught locally": where the sentence before has told the cases. */
export const localOfTold = (
  at: AnalyzedSentence,
  number: NumberMention,
  cases: CountHead | null | undefined,
): CountHead | null =>
  cases != null && at.tokens[number.from - 1]?.lower === 'the' && isSaidLocal(at, number)
    ? headOf('case', { at, from: number.from, to: number.to }, cases.isNew, nearRule)
    : null

const linked = new RegExp(`^${filler}(?:linked|traced|connected|tied|traceable) (?:back )?to `)

/** "15 cases, nine of them linked to a wedding": a part by where they were infected. */
export const isLinked = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isCounted(at, number) && linked.test(wordsAfter(at, number.to)) && isBehindCases(at, number.from)

/** No noun of its own says whom the figure counts. */
const isCounted = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isBare(at, number) && !/ing$/.test(at.tokens[number.to]?.lower ?? '')

/** "20 cases, 18 of them travellers from Peru": "400 students returned from Peru" tells of no illness, nor "… have left". */
export const isOfCases = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isBehindCases(at, number.from) &&
  (isCounted(at, number) || !/ (?:have|has|left|went) /.test(wordsAfter(at, number.to)))

/** Cases are counted before the figure, or by its own noun. */
const isBehindCases = ({ tokens }: AnalyzedSentence, from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 18), from + 4)
    .some(({ lower }) => /^(?:cases?|infections?|infected|patients?|positives?|sick|ill|caseload)$/.test(lower))
