import { describe, expect, it } from 'vitest'
import type { FactTable } from '../../pipeline/claim.ts'
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

const document = plainDocument([
  'Peru gave 40 masks to Chile.',
  'Peru lost, in May (by sea), 3 percent, 4 percent, and much; or so it seems.',
])

type Told = Readonly<Record<string, readonly [how: string, value?: string]>>

/** Each column with the rule that read it; its value is that of a country where none is given. */
function levelOf(table: FactTable, told: Told, anchor = '40 masks'): Confidence {
  const values = Object.fromEntries(Object.entries(told).map(([key, [, value = 'Peru']]) => [key, value]))
  const claim = claimAt(document, table, anchor, values)
  const cells = [...claim.cells].map(([key, cell]) => [key, { ...cell, how: told[key]?.[0] ?? cell.how }] as const)
  return confidenceOf({ ...claim, cells: new Map(cells) })
}

const gift: Told = {
  value_text: ['aid-give', '40'],
  donor: ['aid-give'],
  donor_iso3: ['aid-give'],
  donor_type: ['aid-give', 'company'],
  recipient: ['aid-give'],
  recipient_iso3: ['aid-give'],
}

describe('confidence', () => {
  it('trusts a count beside its own noun and place', () => {
    expect(levelOf('case_counts', { value_text: ['case-count'], area: ['case-count'], as_of: ['date'] })).toBe('high')
    expect(levelOf('tallies', { value_text: ['tally'], subject: ['tally'] })).toBe('high')
  })

  it('trusts less what was told in another sentence', () => {
    expect(levelOf('case_counts', { value_text: ['case-count'], area: ['carried'], as_of: ['carried'] })).toBe('medium')
    expect(levelOf('tallies', { value_text: ['tally-near'], subject: ['tally-near'] })).toBe('medium')
    expect(levelOf('tallies', { value_text: ['tally-near'], as_of: ['carried'] })).toBe('medium')
    expect(levelOf('visits', { visitor: ['visit-near'], to_iso3: ['visit'], date_edtf: ['date'] })).toBe('medium')
  })

  it('trusts a gift that a country gives in plain words most', () => {
    expect(levelOf('donations', gift)).toBe('medium')
    expect(levelOf('donations', { ...gift, donor_type: ['aid-give', 'government'] })).toBe('high')
    expect(levelOf('donations', { ...gift, value_text: ['gift-verb', '40'] })).toBe('high')
  })

  it('trusts a gift less whose sides have no country, or no name', () => {
    const { donor_iso3: _, ...withoutCountry } = gift
    const { donor_iso3: __, donor: ___, ...withoutGiver } = gift
    const carried: Told = { recipient: ['carried'] }
    expect(levelOf('donations', { ...withoutCountry, value_text: ['gift-verb', '40'] })).toBe('medium')
    expect(levelOf('donations', { ...withoutCountry, ...carried })).toBe('low')
    expect(levelOf('donations', { ...withoutGiver, value_text: ['gift-verb', '40'] })).toBe('medium')
    expect(levelOf('donations', withoutGiver)).toBe('low')
  })

  it('trusts a gift of goods without a number, or of a giver who stands near, least', () => {
    const { value_text: _, ...withoutNumber } = gift
    expect(levelOf('donations', withoutNumber)).toBe('low')
    expect(levelOf('donations', { ...gift, donor: ['aid-near'] })).toBe('low')
  })

  it('trusts a rise more than a level, and both less in a sentence that holds much else', () => {
    const rise: Told = { value_text: ['estimate', '3'], direction: ['estimate', 'increase'] }
    const level: Told = { ...rise, direction: ['estimate', 'level'] }
    expect(levelOf('economic_estimates', rise)).toBe('high')
    expect(levelOf('economic_estimates', level)).toBe('medium')
    expect(levelOf('economic_estimates', { ...level, estimator: ['estimate'] })).toBe('high')
    expect(levelOf('economic_estimates', rise, '3 percent')).toBe('medium')
  })

  it('parts rows by how often every field is right, on passages coded before any reading', async () => {
    const shares = await sharesOf(['u', 'k'])
    const [high = 0, medium = 0, low = 1] = ['high', 'medium', 'low'].map((name) => shares.get(name))
    expect(high).toBeGreaterThan(0.8)
    expect(high - medium).toBeGreaterThan(0.05)
    expect(medium - low).toBeGreaterThan(0.1)
  })
})
