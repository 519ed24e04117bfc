import { describe, expect, test } from 'vitest'
import { isOfficialWork, sourceKindOf } from '../../pipeline/normalize/source-kind.ts'
import { readTables } from '../../pipeline/read-tables.ts'
import { rowsOf } from '../support/invented.ts'

interface Work {
  readonly title?: string
  readonly container?: string
  readonly publisher?: string
  readonly url?: string
}
const work = ({ title = 'A title', container, publisher, url }: Work) => ({
  title,
  containerTitle: container ?? null,
  publisher: publisher ?? null,
  url: url ?? null,
})
const kindOf = (of: Work): string => `${sourceKindOf(work(of))}${isOfficialWork(work(of)) ? ', official' : ''}`

describe('by name', () => {
  test.each<[Work, string]>([
    [{ publisher: 'the Ministry of Health of Fiji' }, 'ministry, official'],
    [{ publisher: 'the Embassy of Fiji in Tonga' }, 'embassy, official'],
    [{ publisher: 'the World Health Organization' }, 'intergovernmental, official'],
    [{ publisher: 'Institute of Pacific Studies' }, 'think_tank'],
    [{ container: 'Reuters' }, 'agency'],
    [{ container: 'Fiji Times' }, 'newspaper'],
    [{ container: 'theFijiPost' }, 'newspaper'],
    [{ container: 'Pacific Review' }, 'magazine'],
    [{ container: 'Twitter' }, 'social_media'],
    [{ container: 'Somewhere' }, 'other'],
    [{}, 'other'],
  ])('%o is %s', (of, kind) => expect(kindOf(of)).toBe(kind))
})

describe('by address', () => {
  test.each([
    ['https://www.health.gov.fj/news', 'ministry, official'],
    ['http://www.gov.cn/xinwen/1.htm', 'ministry, official'],
    ['http://kh.china-embassy.org/chn/1.htm', 'embassy, official'],
    ['https://www.who.int/news', 'intergovernmental, official'],
    ['https://www.usp.ac.fj/paper', 'think_tank'],
    ['http://www.xinhuanet.com/1.htm', 'agency'],
    ['https://news.ifeng.com/c/1', 'newspaper'],
    ['https://mp.weixin.qq.com/s/1', 'social_media'],
    ['https://experience.arcgis.com/experience/1', 'dashboard'],
    ['https://who.int.example.net/', 'other'],
    ['not an address', 'other'],
  ])('%s is %s', (url, kind) => expect(kindOf({ url })).toBe(kind))
  test('a name that is an address counts as one', () => {
    expect(kindOf({ container: 'www.gov.cn' })).toBe('ministry, official')
    expect(kindOf({ container: 'WWW.CHINANEWS.COM' })).toBe('agency')
  })
})

describe('where name and address differ', () => {
  test('a newspaper read on the pages of an institute is a newspaper', () => {
    expect(kindOf({ container: 'Fiji Times', url: 'https://www.usp.ac.fj/cuttings/1' })).toBe('newspaper')
  })
  test('a newspaper on the site of a ministry speaks for the ministry', () => {
    expect(kindOf({ container: 'Fiji Times', url: 'https://www.health.gov.fj/1' })).toBe('ministry, official')
  })
  test("an embassy's account is social media, and not official", () => {
    expect(kindOf({ publisher: 'the Embassy of Fiji in Tonga', url: 'https://twitter.com/fiji' })).toBe('social_media')
    expect(kindOf({ container: 'Wechat account of the Embassy of Fiji' })).toBe('social_media')
  })
  test('a dashboard is as official as who keeps it', () => {
    expect(kindOf({ title: 'Cases, a dashboard', publisher: 'WHO' })).toBe('dashboard, official')
    expect(kindOf({ title: 'Cases, a dashboard', publisher: 'University of Suva' })).toBe('dashboard')
  })
  test('a title alone makes no other kind: it may be about an embassy', () => {
    expect(kindOf({ title: 'The Embassy of Fiji thanks the Ministry of Health', container: 'Fiji Times' })).toBe(
      'newspaper',
    )
  })
})

test('the kinds of the works cited in the report are those that a reader gives them', async () => {
  const sources = rowsOf(readTables('out/latest'), 'sources')
  const named = sources.map(({ kind, is_official, container_title, publisher, url }) => {
    const name = container_title ?? publisher ?? new URL(url ?? 'http://unnamed').host
    return `${kind}${is_official ? ', official' : ''}: ${name.replace(/’/g, "'")}`
  })
  const lines = [...new Set(named)].sort()
  expect(lines.length).toBeGreaterThan(30)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/source-kinds.txt')
})
