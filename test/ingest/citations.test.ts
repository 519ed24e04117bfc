import { expect, test } from 'vitest'
import { citations, read } from './read.ts'

const cite = (note: string) => citations(`It rained.¹\n\n¹ ${note}`)

interface Expected {
  title: string
  author?: string
  containerTitle?: string
  publisher?: string
  issuedEdtf?: string
  url?: string
}

const url = 'https://example.org/a-1'

const cases: [string, Expected][] = [
  [
    `Li Wenhua, Tents: a story, example.cn, March 3, 2020, <${url}>.`,
    { title: 'Tents: a story', author: 'Li Wenhua', containerTitle: 'example.cn', issuedEdtf: '2020-03-03', url },
  ],
  [
    `Jane Doe and John Roe, Tents, March 3, 2020, *The Post*, ${url}.`,
    { title: 'Tents', author: 'Jane Doe and John Roe', containerTitle: 'The Post', issuedEdtf: '2020-03-03', url },
  ],
  [
    `Jane Doe et al, 5,000 tents for Newford! March 3, 2020, example.com, <${url}>`,
    {
      title: '5,000 tents for Newford!',
      author: 'Jane Doe et al',
      containerTitle: 'example.com',
      issuedEdtf: '2020-03-03',
      url,
    },
  ],
  [
    `Jane Doe, John Roe, Tents, and no boats, The Newford Times, 3 March 2020`,
    {
      title: 'Tents, and no boats',
      author: 'Jane Doe, John Roe',
      containerTitle: 'The Newford Times',
      issuedEdtf: '2020-03-03',
    },
  ],
  [
    `Minister Roe Meets Doe, the Ministry of Foreign Affairs of Norland, March 3, ${url}.`,
    {
      title: 'Minister Roe Meets Doe',
      publisher: 'the Ministry of Foreign Affairs of Norland',
      issuedEdtf: '2020-03-03',
      url,
    },
  ],
  [
    `Talks on March 8, 2019, the Embassy of Norland in Westland, March 31,2020, <${url}>.`,
    { title: 'Talks on March 8, 2019', publisher: 'the Embassy of Norland in Westland', issuedEdtf: '2020-03-31', url },
  ],
  [
    `Norland, Westland to hold talks, [www.example.com](${url}), May 2020, ${url}.`,
    { title: 'Norland, Westland to hold talks', containerTitle: 'www.example.com', issuedEdtf: '2020-05', url },
  ],
  [
    `Tents go up in the hills www.example.com, March 3, 2020, ${url}.`,
    { title: 'Tents go up in the hills', containerTitle: 'www.example.com', issuedEdtf: '2020-03-03', url },
  ],
  [`Tents, food and the like, <${url}>.`, { title: 'Tents, food and the like', url }],
  ['See the talks of the mayors.', { title: 'See the talks of the mayors.' }],
  [
    `Tent numbers, March 3, 2020, WHO, <${url}>.`,
    { title: 'Tent numbers', publisher: 'WHO', issuedEdtf: '2020-03-03', url },
  ],
  [
    `Tent numbers, the Official Website of Norland's Ministry of Health, March 3, 2020, <${url}>.`,
    {
      title: 'Tent numbers',
      publisher: "the Official Website of Norland's Ministry of Health",
      issuedEdtf: '2020-03-03',
      url,
    },
  ],
  [
    `Tent numbers, Newford Website, March 3, 2020, <${url}>.`,
    { title: 'Tent numbers', containerTitle: 'Newford Website', issuedEdtf: '2020-03-03', url },
  ],
  [
    `Japan, France hold talks on tents, March 3, 2020.`,
    { title: 'Japan, France hold talks on tents', issuedEdtf: '2020-03-03' },
  ],
]

test.each(cases)('reads %s', (note, expected) => {
  expect(cite(note)).toMatchObject([
    { author: null, containerTitle: null, publisher: null, issuedEdtf: null, url: null, ibid: false, ...expected },
  ])
})

test('works are divided only behind an address or a date', () => {
  expect(
    cite(`Tents; and boats, March 3, 2020, ${url}; Food, March 4; no year, May 5, 2020.`).map(({ title }) => title),
  ).toEqual(['Tents; and boats', 'Food, March 4; no year'])
})

test('a date without a year takes that of its note, else of the document, else none', () => {
  expect(cite('Tents, May 3, 2019; Food, June 4.').map(({ issuedEdtf }) => issuedEdtf)).toEqual([
    '2019-05-03',
    '2019-06-04',
  ])
  expect(read('It rained.¹\n\n¹ Tents, May 3.', '2021-07').footnotes[0]?.citations[0]?.issuedEdtf).toBe('2021-05-03')
  expect(read('It rained.¹\n\n¹ Tents, May 3.', null).footnotes[0]?.citations[0]?.issuedEdtf).toBeNull()
})

test('titles map back to the unedited text', () => {
  const text = 'It rained.¹\n\n¹ Jane Doe, *Tents*  for\nall, May 3, 2020.'
  const [cited] = citations(text)
  expect(cited?.title).toBe('Tents for all')
  expect(cited?.titleSpans.map(({ start, end }) => text.slice(start, end)).join('|')).toBe('Tents| |for\nall')
})

test('the date of issue is a piece of its own, a date in the title is not', () => {
  const text = `It rained.¹\n\n¹ Talks on March 8, 2019, the Embassy of Norland, March 31,\n2020, <${url}>.`
  const { remainders } = read(text)
  const dates = remainders.filter(({ kind }) => kind === 'citation_date')
  expect(dates.map(({ span }) => text.slice(span.start, span.end))).toEqual(['March 31,\n2020'])
})
