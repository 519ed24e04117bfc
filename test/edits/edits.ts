import type { Change } from './apply.ts'

/** A way to write a text differently that changes nothing of what it tells. */
export interface Edit {
  readonly name: string
  readonly changes: (text: string, random: () => number) => Change[]
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T

const replaced = (text: string, pattern: RegExp, to: (match: RegExpExecArray) => string): Change[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    to: to(match),
  }))

/** Words that lose their capital where something comes before them. */
const small =
  /^(?:The|An?|In|On|At|By|For|From|With|It|They|He|She|We|This|That|These|Those|Its|Their|His|Her|Our|Some|More|About|Nearly|Another|Other|After|Before|As|Of|All|Both|Each|Every|No|One|Two|Three|Since|Under|Over|Among|While|When)\b/

/** Starts of sentences with a verb or a name to go on with; none behind "U.S." */
const openings = /(?<=^|[a-z\d%)][.!?]["”’)]?\s)(?=\p{Lu}[\p{L}’']*\s+[\p{L}\d])/gu

const opened =
  (leadIns: readonly string[]): Edit['changes'] =>
  (text, random) =>
    [...text.matchAll(openings)].map(({ index }) => {
      const isSmall = small.test(text.slice(index))
      const first = isSmall ? (text[index] ?? '').toLowerCase() : ''
      return { start: index, end: index + first.length, to: `${pick(leadIns, random)}${first}` }
    })

const verbs =
  'donated|gave|sent|provided|delivered|shipped|pledged|announced|handed|contributed|presented|dispatched|received|visited|arrived|reported|recorded|confirmed|expects|said|fell|rose|lost|shrank|promised|offered|flew|allocated|approved'

/** Between a name and its finite verb. */
const beforeVerbs = new RegExp(`(?<=\\p{Lu}[\\p{L}’]+) (?=(?:${verbs})\\b)`, 'gu')

const inserted =
  (asides: readonly string[]): Edit['changes'] =>
  (text, random) =>
    [...text.matchAll(beforeVerbs)].map(({ index }) => ({ start: index, end: index, to: pick(asides, random) }))

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

const days = new RegExp(`(?<!(?:\\d|and|to|–|-) ?)\\b(\\d{1,2}) (${months})(?: (\\d{4}))?(?=[ .,;)])`, 'g')

/** "2,000", and not a piece of a longer number. */
const grouped = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.,]*\d)/g

const weekdays = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

const small9 = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "5 tents"; not "5 percent", "5 million", "5 March". */
const oneDigit =
  /(?<![\d.,$€£¥/:–-]|[$€£¥] ?)\b([2-9])\b(?= (?!percent|per cent|million|billion|trillion|and|to|or|a\.m|p\.m)[a-z]{3,})/g

const wordForDigit = new RegExp(`(?<= )(${small9.join('|')})(?= [a-z]+s\\b)`, 'g')

/** The full stop between two sentences told alike, without quotation marks. */
const betweenSentences = /(?<=[a-z]{3})\. (The|An?|Its?|They|Their|In|On|At|By|Another|Some|More)\b(?=[^.!?“”"]*\.)/g

const participles: Readonly<Record<string, string>> = { gave: 'given', flew: 'flown' }

const perfect =
  /(?<=\p{Lu}\p{L}+) (donated|gave|sent|provided|delivered|pledged|received|shipped)(?= (?:\d|an? |some |nearly |about ))/gu

/** Where a number follows, maybe behind words such as "about". */
const beforeNumber = '(?= (?:(?:about|some|nearly|over|almost|more than|up to|around|at least) )?(?:by )?[$€£¥]?\\d)'

/** Each word of a group becomes another one of it. */
const swapped =
  (groups: readonly string[], behind = ''): Edit['changes'] =>
  (text, random) =>
    groups
      .flatMap((group) =>
        replaced(text, new RegExp(`(?<![-\\p{L}])(?:${group})(?![-\\p{L}])${behind}`, 'gu'), ([word]) =>
          pick(
            group.split('|').filter((one) => one !== word),
            random,
          ),
        ),
      )
      .sort((a, b) => a.start - b.start)

/** At a space near the end of each line of 72 characters. */
function wrapped(text: string): Change[] {
  const changes: Change[] = []
  let column = 0
  for (let at = 0; at < text.length; at++, column++) {
    if (text[at] === '\n') column = -1
    const next = text.slice(at + 1).search(/\s|$/)
    if (text[at] !== ' ' || column + next < 72) continue
    changes.push({ start: at, end: at + 1, to: '\n' })
    column = -1
  }
  return changes
}

const ordinalOf = (day: number): string => {
  const ending = ['st', 'nd', 'rd'][(day % 10) - 1] ?? 'th'
  return `${day}${day > 10 && day < 14 ? 'th' : ending}`
}

/** Full stops that end a sentence, and not those of "Mr." or "Oct.". */
const stops =
  /(?<=[a-z\d%)]{2})(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Col|Gen|Jan|Feb|Sept|Oct|Nov|Dec|Co|Ltd|Inc))\.(?=\s+\p{Lu}|$)/gu

/** ", which lies in the south,": one without figures, as a comma may be that of a number. */
const relativeClauses = /, ((?:who|which|whose)[^,.;()\d]{10,60}),(?= )/g

const setOff =
  (open: string, close: string): Edit['changes'] =>
  (text) =>
    [...text.matchAll(relativeClauses)].flatMap(({ index, 0: { length } }) => [
      { start: index, end: index + 2, to: open },
      { start: index + length - 1, end: index + length, to: close },
    ])

export const edits: readonly Edit[] = [
  { name: 'lead-ins', changes: opened(['Meanwhile, ', 'In addition, ', 'Moreover, ', 'To everyone’s relief, ']) },
  { name: 'told as known', changes: opened(['It is understood that ', 'It emerged that ']) },
  { name: 'asides', changes: inserted([', for its part,', ', never slow to help,', ', itself hard hit,']) },
  { name: 'adverbs', changes: inserted([' also', ' promptly', ' generously', ' later']) },
  {
    name: 'month first',
    changes: (text) =>
      replaced(text, days, ([, day, month, year]) => `${month} ${day}${year === undefined ? '' : `, ${year}`}`),
  },
  {
    name: 'digits in a row',
    changes: (text) => replaced(text, grouped, ([number]) => number.replaceAll(',', '')),
  },
  {
    name: 'digits in groups',
    changes: (text) => replaced(text, grouped, ([number]) => number.replaceAll(',', ' ')),
  },
  { name: 'm for million', changes: (text) => replaced(text, /(?<=\d) million(?!\p{L})/gu, () => 'm') },
  {
    name: 'per cent',
    changes: (text) =>
      replaced(text, /(?<=\d)(?:%| percent\b| per cent\b)/g, ([sign]) => (sign === '%' ? ' per cent' : '%')),
  },
  {
    name: 'a total of',
    changes: (text) =>
      replaced(text, /(?<=\b(?:sent|gave|donated|received|shipped|provided) )(?=\d)/g, () => 'a total of '),
  },
  { name: 'lines of 72', changes: wrapped },
  {
    name: 'days without "on"',
    changes: (text) => replaced(text, new RegExp(`(?<=[\\p{L}\\d%] )on (?=${weekdays}\\b)`, 'gu'), () => ''),
  },
  {
    name: 'dates without "on"',
    changes: (text) => replaced(text, new RegExp(`(?<=[\\p{Ll}\\d%] )on (?=\\d{1,2} (?:${months}))`, 'gu'), () => ''),
  },
  { name: 'two hyphens', changes: (text) => replaced(text, / ?[—–] ?(?=\p{L})/gu, () => ' -- ') },
  {
    name: 'straight quotes',
    changes: (text) => replaced(text, /[“”‘’]/g, ([mark]) => (/[“”]/.test(mark) ? '"' : "'")),
  },
  {
    name: 'codes for signs',
    changes: (text) => replaced(text, /US\$ ?|€ ?/g, ([sign]) => (sign.startsWith('U') ? 'USD ' : 'EUR ')),
  },
  {
    name: 'small numbers in words',
    changes: (text) => replaced(text, oneDigit, ([digit]) => small9[Number(digit) - 2] as string),
  },
  {
    name: 'small numbers in digits',
    changes: (text) => replaced(text, wordForDigit, ([word]) => String(small9.indexOf(word) + 2)),
  },
  {
    name: 'comma before "and"',
    changes: (text) => replaced(text, /(?<=\d[^,.;()]{3,40}, \d[^,.;()]{3,40}) and (?=\d)/g, () => ', and '),
  },
  { name: 'spaces that do not break', changes: (text) => replaced(text, /(?<=\d) (?=\p{L})/gu, () => '\u00a0') },
  { name: 'two spaces', changes: (text) => replaced(text, /(?<=[.!?]) (?=\p{Lu})/gu, () => '  ') },
  {
    name: 'semicolons',
    changes: (text) => replaced(text, betweenSentences, ([, word]) => `; ${word?.toLowerCase()}`),
  },
  {
    name: 'has given',
    changes: (text) => replaced(text, perfect, (match) => ` has ${participles[match[1] as string] ?? match[1]}`),
  },
  {
    name: 'other verbs of giving',
    changes: swapped(['donated|sent|provided|delivered|supplied|shipped|gave', 'pledged|promised'], beforeNumber),
  },
  {
    name: 'other verbs of change',
    changes: swapped(
      [
        'fell|dropped|declined|slid|slipped|decreased|sank',
        'rose|climbed|increased|went up',
        'fall|drop|decline|decrease',
        'rise|climb|increase',
      ],
      beforeNumber,
    ),
  },
  {
    name: 'other verbs of telling',
    changes: swapped([
      'expects|forecasts|projects|predicts|foresees',
      'expected to|forecast to|projected to|predicted to',
    ]),
  },
  {
    name: 'days as ordinals',
    changes: (text) =>
      replaced(
        text,
        days,
        ([, day, month, year]) => `the ${ordinalOf(Number(day))} of ${month}${year === undefined ? '' : ` ${year}`}`,
      ),
  },
  {
    name: 'ampersands',
    changes: (text) => replaced(text, /(?<=\d[\d,]* [a-z ]{3,25}) and (?=\d[\d,]* [a-z]{3})/g, () => ' & '),
  },
  {
    name: 'marks of notes',
    changes: (text, random) => replaced(text, stops, () => `.[${1 + Math.floor(random() * 80)}]`),
  },
  {
    name: 'short paragraphs',
    changes: (text, random) =>
      replaced(text, /(?<=[a-z\d%)]{2}\.) (?=\p{Lu})/gu, () => '\n\n').filter(() => random() < 0.3),
  },
  { name: 'dashes for commas', changes: setOff(' — ', ' —') },
  { name: 'brackets for commas', changes: setOff(' (', ')') },
]
