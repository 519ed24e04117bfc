import type { Cell, Claim, Restatement } from '../claim.ts'
import type { NamedCountries } from '../extract/named-countries.ts'
import { withOfficesToldLater } from './offices-told-later.ts'
import { withOnlyGiver } from './only-giver.ts'
import { withOnlyReceiver } from './only-receiver.ts'
import {
  bucketsOf,
  doAgree,
  homesOf,
  isPointedAt,
  isRetold,
  mayRetell,
  namingWords,
  valueNumbers,
} from './retelling.ts'
import { hasFigure, type Telling, tellingOf } from './telling.ts'
import { topicGifts } from './topic-gifts.ts'

/** A fact. */
interface Kept {
  readonly claim: Claim
  /** Places that tell it again, and cells that only they give; null for most facts, which are told once. */
  again: { readonly places: Restatement[]; readonly added: Map<string, Cell> } | null
  /** Which claim of the document it is. */
  readonly order: number
}

/** A fact that others are compared with, or a claim that is compared with facts; apart from the fact, as most facts of a long text are compared with no more. */
interface Compared {
  readonly kept: Kept
  readonly telling: Telling
  /** What another telling must agree in. */
  readonly values: readonly number[]
  /** Null until it is asked for. */
  names: ReadonlySet<string> | null
}

type Buckets = ReadonlyMap<string, readonly Compared[]>

/** Who a figure comes from is true of it wherever that is told; what else a second telling adds may be of another day. */
const addable = new Set(['estimator'])

/** "She called on the minister. She thanked him": what a meeting was about may be told behind it. */
const isAdded = (column: string, { how }: Cell): boolean =>
  addable.has(column) || (column === 'topic' && how === 'carried')

/** "will go to Lima. She will be there on 3 May": a journey told without its day. */
const isDayOfVisit = ({ table, cells }: Claim, column: string): boolean =>
  table === 'visits' && column.startsWith('date_') && !cells.has('date_edtf')

/** Not told, or only taken from a sentence before. */
const isOpen = (claim: Claim, column: string): boolean => (claim.cells.get(column)?.how ?? 'carried') === 'carried'

/** A plain word of speech, or of meeting, is bettered by one that tells how it came about. */
const isBetterKind = (first: Telling, again: Telling): boolean =>
  first.claim.table === 'engagements' &&
  (first.claim.cells.get('kind')?.how === 'engagement-near' || first.cells.kind === 'public_statement') &&
  first.cells.kind !== again.cells.kind &&
  again.cells.kind !== 'public_statement'

/** Takes the place of another telling of a fact, and from it what the first leaves open. */
function addFrom({ kept, telling: first }: Compared, again: Telling): void {
  kept.again ??= { places: [...first.claim.restatements], added: new Map() }
  const { places, added } = kept.again
  places.push({ ...again.claim.anchor, hasFigure: hasFigure(again) })
  for (const [column, cell] of again.claim.cells)
    if (isDayOfVisit(first.claim, column)) added.set(column, cell)
    else if (isAdded(column, cell) && isOpen(first.claim, column) && !added.has(column)) added.set(column, cell)
  // "told him" is a call where the other telling says so.
  const kind = again.claim.cells.get('kind')
  if (kind !== undefined && isBetterKind(first, again) && !added.has('kind')) added.set('kind', kind)
}

/** How many of the words are among those that name things in a fact. */
function likeness(one: Compared, words: readonly string[]): number {
  one.names ??= new Set(namingWords(one.telling))
  let count = 0
  for (const word of words) if (one.names.has(word)) count++
  return count
}

/** Of the facts told before, the one that a claim tells again; of several that fit, the one most like it. */
function toldBefore({ telling: again, values }: Compared, keys: readonly string[], buckets: Buckets): Compared | null {
  if (!mayRetell(again)) return null
  const { claim } = again
  const { kind } = again.cells
  const isSame = isRetold[claim.table]
  let words: readonly string[] | null = null
  let best: Compared | null = null
  let most = -1
  for (const key of keys) {
    for (const one of buckets.get(key) ?? []) {
      if (!doAgree(one.values, values) && !isPointedAt(one.telling, again)) continue
      if (one.telling.claim.sentence === claim.sentence || !isSame(one.telling, again)) continue
      words ??= namingWords(again)
      const alike = likeness(one, words) + (kind !== null && kind === one.telling.cells.kind ? 9 : 0)
      if (alike <= most) continue
      best = one
      most = alike
      // No other can be more like it.
      if (alike === words.length + (kind === null ? 0 : 9)) return best
    }
  }
  return best
}

/** A journey without a destination tells no fact of its own. */
const isComplete = ({ claim, cells }: Telling): boolean =>
  claim.table !== 'visits' || claim.isGeneric !== true || cells.date_edtf !== null

/** One name in more facts than this is compared with no more of them; acts are the most alike and cost the most. */
const widest = (table: Claim['table']): number => (table === 'engagements' ? 60 : 600)

const isLate = (claim: Claim): boolean => claim.sentence.part !== 'body' || claim.isGeneric === true

function keep(entry: Compared, keys: readonly string[], buckets: Map<string, Compared[]>): void {
  const { telling } = entry
  for (const key of homesOf(telling, keys)) {
    const bucket = buckets.get(key)
    if (bucket === undefined) buckets.set(key, [entry])
    else if (bucket.length < widest(telling.claim.table)) bucket.push(entry)
  }
}

/** A claim with what later tellings of its fact gave. */
function merged({ claim, again }: Kept): Claim {
  if (again === null) return claim
  const { places, added } = again
  const cells = added.size === 0 ? claim.cells : new Map([...claim.cells, ...added])
  return { ...claim, restatements: places, cells }
}

export interface ClaimMerger {
  /** Takes the claims of a document in their order. */
  readonly add: (claim: Claim) => void
  /** The facts, each once. */
  readonly finish: (countries: NamedCountries) => Claim[]
}

/** A gift that only names the topic of those behind it is told again by the first of them. */
function withoutTopics(kept: readonly Kept[]): Kept[] {
  const topics = topicGifts(kept)
  for (const [{ claim }, full] of topics) {
    full.again ??= { places: [...full.claim.restatements], added: new Map() }
    full.again.places.push({ ...claim.anchor, hasFigure: false })
  }
  return topics.size === 0 ? [...kept] : kept.filter((one) => !topics.has(one))
}

const byPlace = (a: Kept, b: Kept): number => a.claim.anchor.start - b.claim.anchor.start || a.order - b.order

/** A fact told again is no second row: its places go to the first, fullest statement. What only tells again is not kept. */
export function claimMerger(): ClaimMerger {
  const kept: Kept[] = []
  const late: [order: number, claim: Claim][] = []
  const buckets = new Map<string, Compared[]>()
  const valuesOf = valueNumbers()
  let count = 0
  const tell = (order: number, claim: Claim): void => {
    const telling = tellingOf(claim)
    const one: Compared = {
      kept: { claim, again: null, order },
      telling,
      values: valuesOf(telling),
      names: null,
    }
    const keys = bucketsOf(telling)
    const first = toldBefore(one, keys, buckets)
    if (first !== null) addFrom(first, telling)
    else if (isComplete(telling)) {
      keep(one, keys, buckets)
      kept.push(one.kept)
    }
  }
  return {
    add: (claim) => {
      const order = count++
      if (isLate(claim)) late.push([order, claim])
      else tell(order, claim)
    },
    finish: (countries) => {
      for (const [order, claim] of late) tell(order, claim)
      const told = withOfficesToldLater(withoutTopics(kept.sort(byPlace)).map(merged))
      return withOnlyReceiver(withOnlyGiver(told, countries), countries)
    },
  }
}

/** The facts of claims, each once. */
export function mergeClaims(claims: readonly Claim[], countries: NamedCountries): Claim[] {
  const merger = claimMerger()
  for (const claim of claims) merger.add(claim)
  return merger.finish(countries)
}
