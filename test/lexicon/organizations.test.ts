import { describe, expect, test } from 'vitest'
import { tagWords } from '../../pipeline/extract/tag.ts'
import { tokenize } from '../../pipeline/extract/tokenize.ts'
import { findOrganization } from '../../pipeline/lexicon/organization-names.ts'
import { donorTypeOf } from '../../pipeline/lexicon/organizations.ts'

const words = (text: string): string[] => tokenize(text).map(({ text: word }) => word)

describe('donorTypeOf', () => {
  test.each([
    ['the Ruritanian government', 'government'],
    ['Ministry of Health of Ruritania', 'government'],
    ['the city of Strelsau', 'local_government'],
    ['Zenda Province', 'local_government'],
    ['Zenda provincial government', 'local_government'],
    ["the Workers' Party", 'party'],
    ['members of parliament', 'parliament_members'],
    ['the Ruritanian army', 'military'],
    ['the embassy of Ruritania in Freedonia', 'embassy'],
    ['the consulate general in Zenda', 'embassy'],
    ['Sylvan Motors Co., Ltd', 'company'],
    ['local companies', 'company'],
    ['Lake Welfare Foundation', 'foundation'],
    ['Red Cross Society of Ruritania', 'ngo'],
    ['the chamber of commerce', 'ngo'],
    ['a group of students', 'citizens'],
    ['ordinary citizens', 'citizens'],
    ['the people of Ruritania', 'citizens'],
    ['the king', 'royal'],
    ['the royal family', 'royal'],
    ['World Health Organization', 'unspecified'],
    ['the United Nations', 'unspecified'],
  ])('%s → %s', (text, type) => {
    expect(donorTypeOf(words(text))).toBe(type)
  })

  test.each(['', 'Ruritania', 'masks', 'the outbreak', 'growth', 'tents and blankets', '300', '- , .', 'yesterday'])(
    '"%s" names no kind of donor',
    (text) => {
      expect(donorTypeOf(words(text))).toBeNull()
    },
  )
})

describe('findOrganization', () => {
  const read = (text: string): string | null => {
    const tokens = tokenize(text)
    const found = findOrganization(tokens, 0, tagWords(tokens))
    if (found === null) return null
    return text.slice(0, tokens[found.length - 1]?.end ?? 0)
  }

  test.each([
    ['Lake Public Welfare Foundation gave tents', 'Lake Public Welfare Foundation'],
    ['Red Cross Society of Ruritania sent tents', 'Red Cross Society of Ruritania'],
    ['World Health Organization said so', 'World Health Organization'],
    ['Ministry of Foreign Affairs of Ruritania said so', 'Ministry of Foreign Affairs of Ruritania'],
    ['Ministry of Trade and Industry said so', 'Ministry of Trade and Industry'],
    ['Sylvan Motors Co., Ltd. gave tents', 'Sylvan Motors Co., Ltd.'],
    ['Zenda Civil Aviation Authority flew home', 'Zenda Civil Aviation Authority'],
    ['Society for the Blind gave tents', 'Society for the Blind'],
  ])('%s', (text, name) => {
    expect(read(text)).toBe(name)
  })

  test('ends before "and" where a second name begins', () => {
    expect(read('Ministry of Health and Zenda Bank gave tents')).toBe('Ministry of Health')
  })

  test.each([
    'Ruritania gave tents',
    'Rudolf Rassendyll flew home',
    'the Foundation',
    'masks',
    'In April they came',
    'King Rudolf',
    'President of the Lake Foundation',
    'The Bank',
  ])('no name starts "%s"', (text) => {
    expect(read(text)).toBeNull()
  })

  test('gets to the end of a long run of like words', () => {
    const tokens = tokenize('Bank of '.repeat(20000))
    for (let i = 0; i < tokens.length; i++) {
      expect((findOrganization(tokens, i)?.length ?? 0) + i).toBeLessThanOrEqual(tokens.length)
    }
  })
})
