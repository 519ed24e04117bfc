import { readFileSync } from 'node:fs'

const report = readFileSync(new URL('../raw/ciis-2020-04/report.txt', import.meta.url), 'utf8')

/** Pieces that, again and again, make a text that no one would write, and that must cost no more than any other of its length. */
const pieces: Readonly<Record<string, string>> = {
  'only digits': '7',
  'opening brackets': '(',
  'square brackets': '[',
  'pairs of brackets': '[(',
  'angle brackets': '<http',
  'one word': 'a',
  'one word of capitals': 'Aa',
  'only commas': ',',
  'commas and spaces': ', ',
  'only full stops': '. ',
  'only hyphens': 'a-',
  'only slashes': '1/',
  'only quotes': '"',
  'curly quotes': '“',
  apostrophes: "'s ",
  backslashes: '\\',
  asterisks: '* ',
  bars: '|a',
  'line ends': `a${'\n'.repeat(99)}`,
  'blank lines': `a${'\r\n \t\n'.repeat(99)}`,
  'zero width': 'a\u200b',
  'combining marks': 'e\u0301',
  emoji: '👩‍👩‍👧 ',
  'half a surrogate': '\ud83d ',
  'Chinese text': '中国向日本捐赠了五千只口罩，四月三日第五批。',
  'Chinese numerals': '第五',
  'only "and"': 'and ',
  'only "of"': 'of ',
  'only "the"': 'the ',
  'only "that"': 'that ',
  'only "to"': 'to ',
  'only "more than"': 'more than ',
  'only "said"': 'said ',
  'only "donated"': 'donated ',
  'verbs and nouns': 'help visits ',
  'number words': 'two million three hundred and ',
  'small numbers': '5 ',
  'numbers with commas': '1,',
  'numbers with points': '1.',
  ranges: '5-',
  'ranges in words': '5 to ',
  percent: '5 percent ',
  money: 'US$5 million or ',
  'only dollar signs': '$',
  'only dates': '5 March 2020 ',
  'only months': 'March ',
  'only years': '2019 ',
  'lists of days': '5, 6 and 7 ',
  'ISO dates': '2020-03-05-',
  'clock times': '5:30 p.m. ',
  'days before': 'two days before ',
  'country names': 'China ',
  'country names with commas': 'Japan, ',
  'many countries': 'Chad, Peru and Laos ',
  'long names of countries': 'Democratic Republic of ',
  'names of bodies': 'Ministry of Health of ',
  'capitalised words': 'Red ',
  companies: 'Alpha Co., Ltd. ',
  titles: 'President ',
  persons: 'Prime Minister Ana Ruiz, ',
  abbreviations: 'Mr. ',
  acronyms: 'U.S. ',
  initials: 'A.',
  'gifts, the same': 'Japan donated 500 masks to Peru. ',
  'gifts without a number': 'Japan donated masks to Peru. ',
  'talks in one sentence': 'talks between Peru and Chile and ',
  'letters in one sentence': 'a letter from President Ruiz of Peru to Chile, ',
  'speakers in one sentence': '“Thank you, Peru,” said the minister of Chile, ',
  'gifts in one sentence': 'Japan donated 500 masks to Peru and ',
  'aid in passing': "Japan's aid to Peru was welcome. ",
  visits: 'The Peruvian Prime Minister visited Chile. ',
  cases: 'Peru had 500 confirmed cases as of 5 March, ',
  forecasts: 'GDP would fall by 5 percent, or $3 billion, if trade stops; ',
  parts: '89 countries, including 28 countries, ',
  'short paragraphs': 'Hi.\n\n',
  'short lines': 'hi there\n',
  headings: '1.1 The Aid\n\n',
  'headings in capitals': 'THE AID\n\n',
  contents: 'Introduction ........ 5\n',
  'page numbers': '12\n\n',
  captions: 'Figure 1: A port\n\n',
  'marks of notes': 'word¹ ',
  'marks in brackets': 'word[1] ',
  notes: '¹ A Title, The Paper, March 1, 2020, http://a.example/b\n\n',
  'notes in brackets': '[1] A Title, The Paper, March 1, 2020, http://a.example/b\n\n',
  'notes without marks': '³ A Title, The Paper, March 1, 2020, http://a.example/b\n\nIt had 53.\n\n',
  'one long note': 'A Title, March 1, 2020; ',
  ibid: '¹ Ibid.\n\n',
  'names at the end': '(Written by A B)\n\n',
  links: '[a](http://b.example) ',
  'open links': '[a](http://b ',
  'web addresses': 'http://a.example/',
  'mail addresses': 'a@b.example ',
  'list items': '- an item\n',
  'numbered items': '(a) an item; ',
}

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** A list each item of which hangs under the one before. */
function nestedList(length: number): string {
  const lines: string[] = []
  for (let depth = 0, size = 0; size < length; depth++) {
    const line = `${'  '.repeat(depth % 2000)}- item\n`
    lines.push(line)
    size += line.length
  }
  return lines.join('').slice(0, length)
}

const nestedBrackets = (length: number): string => '('.repeat(length / 2) + ')'.repeat(length / 2)
const counting = (length: number): string =>
  Array.from({ length: length / 40 }, (_, i) => `Japan donated ${i + 2} masks to Peru.`).join(' ')
const sections = (length: number): string =>
  Array.from({ length: length / 20 }, (_, i) => `${i}.1 Aid\n\nIt rained.`).join('\n\n')
const surnames = (length: number): string =>
  Array.from(
    { length: length / 40 },
    (_, i) => `Peruvian President Ana ${'RSTUVW'.charAt(i % 6)}${i.toString(36).replace(/\d/g, 'x')} came.`,
  ).join(' ')

const without = (pattern: RegExp): ((length: number) => string) => {
  const text = report.replaceAll(pattern, '')
  return (length) => repeated(text, length)
}

/** Each makes a text of about `length` UTF-16 units. */
export const hostileTexts: ReadonlyMap<string, (length: number) => string> = new Map([
  ...Object.entries(pieces).map(([name, piece]): [string, (length: number) => string] => [
    name,
    (length) => repeated(piece, length),
  ]),
  ['nested list', nestedList],
  ['nested brackets', nestedBrackets],
  ['gifts, all different', counting],
  ['sections', sections],
  ['new surnames', surnames],
  ['the report without full stops', without(/[.!?]/g)],
  ['the report in one line', (length) => repeated(report.replaceAll(/\s+/g, ' '), length)],
  ['the report in one line, no stops', without(/[.!?\r\n]/g)],
  ['the report without spaces', without(/\s/g)],
  ['the report without letters', without(/\p{L}/gu)],
  ['the report, capitals', (length) => repeated(report.toUpperCase(), length)],
  ['the report itself', (length) => repeated(report, length)],
])
