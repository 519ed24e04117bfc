import { describe, expect, it } from 'vitest'
import { type Confidence, confidenceOf } from '../../pipeline/normalize/confidence.ts'
import { scoreConfidence } from '../confidence.ts'
import { extractFrom, type Label, type Passage, readLines } from '../support/labels.ts'
import { claimAt, plainDocument } from '../support/plain-document.ts'

/** The share of rows of each confidence with every field right. */
async function sharesOf(sets: readonly string[]): Promise<Map<string, number>> {
  const passages = sets.flatMap((set) => readLines<Passage>(`test/written/${set}/passages.jsonl`))
  const gold = sets.flatMap((set) => readLines<Label>(`test/written/${set}/rows.jsonl`))
  const printed = scoreConfidence(passages, gold, await extractFrom(passages))
  return new Map(
    [...printed.matchAll(/confidence (\w+): .* every field right ([\d.]+)/g)].map(([, name = '', share]) => [
      name,
      Number(share),
    ]),
  )
}

const document = plainDocument(['Peru gave 40 masks to Chile.', 'Peru gave, in May (by sea), masks, gowns; and boots.'])

const levelOf = (
  table: Parameters<typeof claimAt>[1],
  hows: Readonly<Record<string, string>>,
  anchor = '40 masks',
): Confidence => {
  const claim = claimAt(document, table, anchor, Object.fromEntries(Object.keys(hows).map((key) => [key, 'Peru'])))
  const cells = [...claim.cells].map(([key, cell]) => [key, { ...cell, how: hows[key] ?? cell.how }] as const)
  return confidenceOf({ ...claim, cells: new Map(cells) })
}

describe('confidence', () => {
  it('trusts a count beside its own noun and place', () => {
    expect(levelOf('case_counts', { value_text: 'case-count', area: 'case-count', as_of: 'date' })).toBe('high')
    expect(levelOf('tallies', { value_text: 'tally', subject: 'tally' })).toBe('high')
  })

  it('trusts less what was told in another sentence', () => {
    expect(levelOf('case_counts', { value_text: 'case-count', area: 'carried', as_of: 'carried' })).toBe('medium')
    expect(levelOf('tallies', { value_text: 'tally-near', subject: 'tally-near' })).toBe('medium')
    expect(levelOf('donations', { value_text: 'gift-verb', donor: 'carried', recipient: 'carried' })).toBe('low')
  })

  it('trusts a gift less in a sentence that holds much else', () => {
    const hows = { value_text: 'gift-verb', donor: 'gift-verb', item: 'gift-verb' }
    expect(levelOf('donations', hows)).toBe('medium')
    expect(levelOf('donations', hows, 'in May')).toBe('low')
  })

  it('does not count a weak name that no other field follows from', () => {
    expect(levelOf('economic_estimates', { value_text: 'estimate', area: 'estimate', estimator: 'carried' })).toBe(
      'high',
    )
  })

  it('parts rows by how often every field is right, on passages coded before any reading', async () => {
    const shares = await sharesOf(['u', 'k'])
    const [high = 0, medium = 0, low = 1] = ['high', 'medium', 'low'].map((name) => shares.get(name))
    expect(high).toBeGreaterThan(0.8)
    expect(high - medium).toBeGreaterThan(0.05)
    expect(medium).toBeGreaterThan(low)
    expect(high - low).toBeGreaterThan(0.2)
  })
})
