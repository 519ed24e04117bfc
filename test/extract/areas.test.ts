import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAreas } from '../../pipeline/extract/areas.ts'
import { tokenize } from '../../pipeline/extract/tokenize.ts'

/** Mentions as "id[text]", with the form where it is not a name. */
function read(text: string): string[] {
  const tokens = tokenize(text)
  return findAreas(tokens).map((mention) => {
    const exact = text.slice(tokens[mention.from]?.start, tokens[mention.to - 1]?.end)
    return `${mention.areaId}[${exact}]${mention.form === 'name' ? '' : ` ${mention.form}`}`
  })
}

const found: readonly (readonly [string, ...string[]])[] = [
  ['Peru thanked Norway.', 'PER[Peru]', 'NOR[Norway]'],
  ['The ROK and the DPRK met.', 'KOR[ROK]', 'PRK[DPRK]'],
  ['The Republic of Korea (ROK) agreed.', 'KOR[Republic of Korea]', 'KOR[ROK]'],
  ["The Democratic People's Republic of Korea replied.", "PRK[Democratic People's Republic of Korea]"],
  ['The People’s Republic of China was thanked.', 'CHN[People’s Republic of China]'],
  [
    'The Kingdom of Cambodia and the Islamic Republic of Iran',
    'KHM[Kingdom of Cambodia]',
    'IRN[Islamic Republic of Iran]',
  ],
  ['Lao PDR, Viet Nam and Timor-Leste', 'LAO[Lao PDR]', 'VNM[Viet Nam]', 'TLS[Timor-Leste]'],
  ['planes of the U.S. and the UK', 'USA[U.S.]', 'GBR[UK]'],
  ['US officials flew in.', 'USA[US]'],
  ['Côte d’Ivoire and Turkiye', 'CIV[Côte d’Ivoire]', 'TUR[Turkiye]'],
  ['the Democratic Republic of the Congo', 'COD[Democratic Republic of the Congo]'],
  ['A China-Nepal railway', 'CHN[China]', 'NPL[Nepal]'],
  ['CHINA AND NEPAL SIGN', 'CHN[CHINA]', 'NPL[NEPAL]'],
  ['Philippine nurses and South Korean guards', 'PHL[Philippine] demonym', 'KOR[South Korean] demonym'],
  ['Afghans and Germans met the Japanese.', 'AFG[Afghans] people', 'DEU[Germans] people', 'JPN[Japanese] demonym'],
  ['Filipinos and Thais', 'PHL[Filipinos] people', 'THA[Thais] people'],
  ['Sino-Russian talks', 'CHN[Sino] demonym', 'RUS[Russian] demonym'],
  ['China Construction Bank gave.', 'CHN[China]'],
  ["The Workers' Party of Korea and the Korean Workers' Party", 'PRK[Korea]', 'PRK[Korean] demonym'],
  ['The city of Linyi in Shandong Province', 'CHN-linyi[Linyi]', 'CHN-shandong[Shandong Province]'],
  ['Xinjiang Uygur Autonomous Region sent tea.', 'CHN-xinjiang[Xinjiang Uygur Autonomous Region]'],
  [
    'gifts from Tottori Prefecture and Fukuoka City',
    'JPN-tottori[Tottori Prefecture]',
    'JPN-fukuoka-city[Fukuoka City]',
  ],
  ['The city of Fukuoka thanked Fukuoka.', 'JPN-fukuoka-city[Fukuoka]', 'JPN-fukuoka[Fukuoka]'],
  ['Wuhan, Xi’an and Ürümqi', 'CHN-wuhan[Wuhan]', 'CHN-xi-an[Xi’an]', 'CHN-urumqi[Ürümqi]'],
  ['It rained in Kesennuma.', 'JPN-kesennuma[Kesennuma]'],
  ['Trucks left Boston for Atlanta, Georgia.', 'USA-boston[Boston]', 'USA-atlanta[Atlanta]', 'USA-georgia[Georgia]'],
  ['Washington and Beijing talked.', 'USA-washington[Washington]', 'CHN-beijing[Beijing]'],
  ['Hong Kong and Macao', 'HKG[Hong Kong]', 'MAC[Macao]'],
  ['cases on the Chinese mainland', 'CHN-mainland[Chinese mainland]'],
  ["cases outside China's borders", "outside_china[outside China's borders]"],
  ['ASEAN, the SCO and the European Union', 'asean[ASEAN]', 'sco[SCO]', 'european_union[European Union]'],
  ['Southeast Asian states and South Asia', 'southeast_asia[Southeast Asian] demonym', 'south_asia[South Asia]'],
  ['the five Central Asian countries', 'central_asia_five[Central Asian] demonym'],
  ['five states along the Mekong River basin', 'mekong_five[Mekong River basin]'],
  ['farmers of the neighbouring countries', 'neighbouring_countries[neighbouring countries]'],
  ['sold worldwide', 'world[worldwide]'],
  ['Global growth slowed.', 'world[Global] demonym'],
  ['the Indo-Pacific', 'indo_pacific[Indo-Pacific]'],
]

const notFound: readonly string[] = [
  'Give us the masks.',
  'JOIN US TODAY',
  'It costs US$5.',
  'It costs 5 US dollars or 9 Swiss francs.',
  'Paul Jordan left.',
  'Mrs. Paris and Mr Houston spoke.',
  'Chad Miller left.',
  'President Jordan spoke.',
  'Kenji Miyazaki sang.',
  'Miyazaki said that he was glad.',
  'Zhang Linyi sang.',
  'George Washington crossed.',
  'Nice people were reading.',
  'It was written in Spanish and in Chinese.',
  'a ship in the South China Sea',
  'storms of the Indian Ocean',
  'a guinea pig',
  'Spanish flu',
  'a polish for china cups',
  'Polish the lens with a cloth.',
  'See China.org.cn for more.',
  'the World Bank lent',
  'Global health matters.',
  "the island's neighbouring countries",
  'turkey with chilli and jersey',
  'Hitachi and Toyota make cars.',
  'Victoria sang with Florence.',
  'Of all men, Van was the best.',
  'They met in May and March.',
  'He will march to the reading room.',
  'the mobile orange sale',
  'Sino is short.',
  'Queen Victoria reigned.',
  'Milan Horvat and Celso Medina wrote it.',
  'Male patients were more.',
  'a world of its own',
  'Mix flour and water, then bake.',
]

describe('findAreas', () => {
  for (const [text, ...mentions] of found) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(read(text)).toEqual(mentions)
    })
  }

  for (const text of notFound) {
    it(`reads no area in ${JSON.stringify(text)}`, () => {
      expect(read(text)).toEqual([])
    })
  }

  it('gives the country of a part, and none for a group', () => {
    const mentions = findAreas(tokenize('Hubei wrote to ASEAN and Lima.'))
    expect(mentions.map(({ areaKind, iso3 }) => [areaKind, iso3])).toEqual([
      ['province', 'CHN'],
      ['group', null],
      ['city', 'PER'],
    ])
  })

  it('is sorted and does not overlap, whatever the text', () => {
    const word = fc.constantFrom(
      'Republic',
      'of',
      'the',
      'Korea',
      'New',
      'China',
      "'s",
      'Jordan',
      ',',
      'US',
      'five',
      'Mekong',
      'in',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
          fc.string(),
        ),
        (text) => {
          const tokens = tokenize(text)
          let end = 0
          for (const { from, to } of findAreas(tokens)) {
            expect(from).toBeGreaterThanOrEqual(end)
            expect(to).toBeGreaterThan(from)
            end = to
          }
          expect(end).toBeLessThanOrEqual(tokens.length)
        },
      ),
      { seed: 7, numRuns: 300 },
    )
  })

  it('gets to the end of a long run of like names', () => {
    for (const part of ['New ', 'San ', "People's Republic of the ", 'five countries in the Mekong ', 'Georgia, ']) {
      const tokens = tokenize(part.repeat(20_000))
      expect(findAreas(tokens).every(({ from, to }) => from < to && to <= tokens.length)).toBe(true)
    }
  })
})
