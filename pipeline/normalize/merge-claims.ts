import type { Cell, Claim, Restatement } from '../claim.ts'
import {
  agreeingValues,
  bucketsOf,
  doAgree,
  hasFigure,
  homesOf,
  isAside,
  isRetold,
  mayRetell,
  namingWords,
  value,
} from './retelling.ts'

interface Kept {
  readonly claim: Claim
  readonly places: Restatement[]
  /** Cells that only a later telling gives. */
  readonly added: Map<string, Cell>
  readonly values: readonly unknown[]
  /** Null until it is asked for. */
  names: ReadonlySet<string> | null
}

/** Who a figure comes from is true of it wherever that is told; what else a second telling adds may be of another day. */
const addable = new Set(['estimator'])

/** Not told, or only taken from a sentence before. */
const isOpen = (claim: Claim, column: string): boolean => (claim.cells.get(column)?.how ?? 'carried') === 'carried'

/** A plain word of speech, or of meeting, is bettered by one that tells how it came about. */
const isBetterKind = (first: Claim, again: Claim): boolean =>
  first.table === 'engagements' &&
  (first.cells.get('kind')?.how === 'engagement-near' || value(first, 'kind') === 'public_statement') &&
  value(first, 'kind') !== value(again, 'kind') &&
  value(again, 'kind') !== 'public_statement'

/** Takes from another telling of a fact what the first leaves open. */
function addFrom({ claim: first, added }: Kept, again: Claim): void {
  for (const [column, cell] of again.cells)
    if (addable.has(column) && isOpen(first, column) && !added.has(column)) added.set(column, cell)
  // "told him" is a call where the other telling says so.
  const kind = again.cells.get('kind')
  if (kind !== undefined && isBetterKind(first, again) && !added.has('kind')) added.set('kind', kind)
}

/** How many of the words are among those that name things in a fact. */
function likeness(kept: Kept, words: readonly string[]): number {
  kept.names ??= new Set(namingWords(kept.claim))
  let count = 0
  for (const word of words) if (kept.names.has(word)) count++
  return count
}

/** Of the facts told before, the one that a claim tells again; of several that fit, the one most like it. */
function toldBefore(claim: Claim, buckets: ReadonlyMap<string, Kept[]>): Kept | null {
  if (!mayRetell(claim)) return null
  const values = agreeingValues(claim)
  const words = namingWords(claim)
  let best: Kept | null = null
  let most = -1
  for (const key of bucketsOf(claim)) {
    for (const one of buckets.get(key) ?? []) {
      if (!doAgree(one.values, values)) continue
      if (one.claim.sentence === claim.sentence || !isRetold[claim.table](one.claim, claim)) continue
      const isKind = value(claim, 'kind') !== null && value(claim, 'kind') === value(one.claim, 'kind')
      const alike = likeness(one, words) + (isKind ? 9 : 0)
      if (alike > most) [best, most] = [one, alike]
    }
  }
  return best
}

/** A journey without a destination tells no fact of its own. */
const isComplete = (claim: Claim): boolean =>
  claim.table !== 'visits' || claim.isGeneric !== true || value(claim, 'date_edtf') !== null

/** One name in more facts than this is compared with no more of them; acts are the most alike and cost the most. */
const widest = (table: Claim['table']): number => (table === 'engagements' ? 60 : 600)

/** A fact told again is no second row: its places go to the first, fullest statement. */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const isLate = (claim: Claim): boolean => isAside(claim) || claim.isGeneric === true
  const kept: Kept[] = []
  const buckets = new Map<string, Kept[]>()
  for (const claim of [...claims.filter((one) => !isLate(one)), ...claims.filter(isLate)]) {
    const first = toldBefore(claim, buckets)
    if (first !== null) {
      first.places.push({ ...claim.anchor, hasFigure: hasFigure(claim) })
      addFrom(first, claim)
      continue
    }
    if (!isComplete(claim)) continue
    const places = [...claim.restatements]
    const entry: Kept = { claim, places, added: new Map(), values: agreeingValues(claim), names: null }
    kept.push(entry)
    for (const key of homesOf(claim)) {
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [entry])
      else if (bucket.length < widest(claim.table)) bucket.push(entry)
    }
  }
  const order = new Map(claims.map((claim, i) => [claim, i]))
  return kept
    .sort(
      (a, b) => a.claim.anchor.start - b.claim.anchor.start || (order.get(a.claim) ?? 0) - (order.get(b.claim) ?? 0),
    )
    .map(({ claim, places, added }) => ({
      ...claim,
      restatements: places,
      cells: added.size === 0 ? claim.cells : new Map([...claim.cells, ...added]),
    }))
}
