import { weekdays } from '../../lexicon/months.ts'
import { words } from '../../lexicon/word-list.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

const definites = words("the these those both all our their its his her 's my your said aforementioned")

/** What a text names before and then counts again. */
const roleNouns = words(
  'countries nations sides leaders parties governments peoples states presidents ministers neighbors neighbours powers capitals cities provinces armies militaries teams companies men women officials economies partners allies groups organizations institutions diplomats heads foundations territories communities regions republics societies delegations premiers chairmen colleagues counterparts ambassadors envoys secretaries',
)

const adjectives = words(
  'neighboring neighbouring friendly foreign prime defence defense health finance interior deputy',
)

/** A relative clause or "that follow" says which ones are meant: then the number is news. */
const modifiers = words('of that which who whose with in from where on at under between not most least hit worst')

/** "a call of the three ministers on 20 March" */
const isDay = (tokens: readonly Token[], on: number): boolean =>
  tokens[on]?.lower === 'on' && (tokens[on + 1]?.kind === 'digits' || weekdays.has(tokens[on + 1]?.lower ?? ''))

const ofHeads = /^(?:state|government|mission|delegation)$/

const deeds =
  /^(?:also |then |later |both |jointly )?(?:agreed|discussed|exchanged|pledged|stressed|reaffirmed|reiterated|underlined|emphasi[sz]ed|talked|spoke|met|conferred|signed|vowed|reviewed|expressed|compared|shook|called for|urged|condemned|announced|welcomed|hailed|launched|opened|inaugurated|toured|visited|attended|chaired|planted|adopted|issued|concluded) /

/** "The two discussed trade": those who met, and not how many there were. */
const isOfTalks = (tokens: readonly Token[], { from, to }: Figure): boolean =>
  /^(?:the|these|those)$/.test(tokens[from - 1]?.lower ?? '') &&
  (from < 2 || /^(?:[,;:.]|and|but|while|when|where)$/.test(tokens[from - 2]?.lower ?? '')) &&
  deeds.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower} `)

/** "a team in each of the two": of those named before. */
const isEachOf = (tokens: readonly Token[], { from, to }: Figure): boolean =>
  tokens[from - 2]?.lower === 'of' &&
  /^(?:each|both|either|one|neither)$/.test(tokens[from - 3]?.lower ?? '') &&
  tokens[to]?.kind !== 'word'

/** "All ten provinces are affected": how many a land has, and how far something has got; of so many no list was told. */
export const isOfWholeLand = (
  tokens: readonly Token[],
  { from, to, low }: Pick<Figure, 'from' | 'to' | 'low'>,
): boolean =>
  (low ?? 0) >= fewestOfLand &&
  tokens[from - 1]?.lower === 'all' &&
  parts.has(tokens[to]?.lower ?? '') &&
  /^(?:are|were|have|had)$/.test(tokens[to + 1]?.lower ?? '') &&
  [2, 3, 4].some((step) => reachedBy.test(tokens[to + step]?.lower ?? ''))

const fewestOfLand = 5
const parts = words(
  'provinces regions states districts departments governorates counties islands prefectures cantons parishes',
)
const reachedBy =
  /^(?:affected|hit|struck|flooded|infected|reported|recorded|confirmed|registered|covered|reached|touched|hurt|stricken)$/

/** "the two countries", "their three leaders": a small number that only repeats whom the text spoke of. */
export function isBackReference(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.form !== 'words' || figure.unit !== null || figure.qualifier !== 'exact') return false
  if (figure.low === null || figure.low < 2 || figure.low > 12) return false
  if (!definites.has(tokens[figure.from - 1]?.lower ?? '')) return false
  if (isOfTalks(tokens, figure) || isEachOf(tokens, figure)) return true
  const at = adjectives.has(tokens[figure.to]?.lower ?? '') ? figure.to + 1 : figure.to
  const noun = tokens[at]
  if (noun === undefined || !roleNouns.has(noun.lower)) return false
  if (isOfWholeLand(tokens, figure)) return false
  // "the three heads of state", but "the three heads of the family"
  const isHeads = noun.lower === 'heads' && tokens[at + 1]?.lower === 'of' && ofHeads.test(tokens[at + 2]?.lower ?? '')
  const next = tokens[isHeads ? at + 3 : at + 1]
  return next === undefined || next.kind !== 'word' || !modifiers.has(next.lower) || isDay(tokens, at + 1)
}
