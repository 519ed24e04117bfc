import { type Fact, facts, firstFacts } from './facts.ts'

/** Words that may stand around a fact and change nothing of it. */

const inFront = [
  'As the virus spread across Asia, ',
  'When the borders with Peru were closed, ',
  'With hospitals in Kenya overwhelmed, ',
  'In a statement issued in Lima, the ministry said that ',
  'The ministry said ',
  'Officials in Nairobi told reporters that ',
  'According to Reuters, ',
  'To help fight the outbreak, ',
  'Despite its own problems, ',
  'Unlike Peru, ',
  'In addition to Peru, ',
  'Following a request from the WHO, ',
  'Since the outbreak began in January, ',
  'While Peru has closed its schools, ',
  'On Friday, ',
  'Last week, ',
  'By mid-April, ',
  'Meanwhile, ',
  'It was announced yesterday that ',
  'The Red Cross in Geneva confirmed that ',
  'Peru’s president said that ',
  'For the first time in ten years, ',
  'Under a plan agreed in 2018, ',
  'Three days after the first case in Peru, ',
  'Because flights were cancelled, ',
  'Once the airport had reopened, ',
  'Although Peru objected, ',
  'At the request of the United Nations, ',
  'What is certain is that ',
  'The fact is that ',
  'Ten days after Peru closed its border, ',
  'In spite of what Peru thought, ',
  'Not until the border was shut did it become known that ',
  'Quietly, and without a word to the press, ',
  'Having closed the border with Peru, ',
  'Few in Peru know that ',
  'According to two sources with knowledge of the matter, ',
]

const behind = [
  ', the ministry said',
  ', officials in Lima said',
  ', according to Reuters',
  ', the news agency EFE reported on Friday',
  ' on Friday',
  ' in April 2020',
  ', a spokesman told reporters in Lima',
  ' as part of a regional plan',
  ', state television reported',
  ' despite the closure of the border with Peru',
  ', a week after Peru closed its schools',
  ', the first such step this year',
  ', but the situation remains serious',
  ' while Peru closed its schools',
  ', its government announced',
  ', said the minister',
  ' amid growing concern',
  ', which was welcomed in Geneva',
  ' within a week',
  ' for the second time this year',
  ', although Peru objected',
  ' because of the outbreak',
  ', as Peru had done before',
  ' despite a warning from Peru',
  ' after a vote in Peru',
  ', to the surprise of Peru',
  ', but few in Peru noticed',
  ' on the day the premier of Peru resigned',
  ' – a first',
  ' (see page 12)',
  ' [12]',
]

const behindSubject = [
  ' last week',
  ', which has closed its borders,',
  ', for its part,',
  ', too,',
  ', like Peru,',
  ', according to Reuters,',
  ', officials say,',
  ', despite its own problems,',
  ', where schools are closed,',
  ', in turn,',
  ', although the border with Peru was shut,',
  ' – long in talks with Peru –',
  ', it is said,',
  ', by all accounts,',
  ' no doubt',
  ', after a week of talks in Peru,',
]

/** Facts of a day with a figure of their own, and marks behind which another fact has no part in it. */
const datedFacts = ['Denmark pledged 3 million euros to Somalia on 4 May', 'Peru reported 300 deaths on 4 May']
const parting = [', and ', ', but ', '; ', ' while ']

const joined = ['. ', ', and ', ' and ', '; ', ', while ', ', whereas ', ', but ', '.\n\n']

const opening = [
  '',
  'then ',
  'later ',
  'last week ',
  'on Friday ',
  'in April ',
  'two days later ',
  'meanwhile, ',
  'at the same time ',
  'soon afterwards ',
  'earlier this month ',
  'only days later, ',
  'according to officials, ',
  'the next day ',
  'by the end of April ',
]

/** A text, the fact that it tells, and the words that were put beside it. */
export interface Framed {
  readonly text: string
  readonly fact: Fact
  readonly kind:
    | 'in front'
    | 'behind'
    | 'in front and behind'
    | 'behind the subject'
    | 'second of two'
    | 'behind a dated fact'
    | 'shapes of a gift'
    | 'shapes of a count'
    | 'shapes of an estimate'
    | 'shapes of a visit'
    | 'names of givers'
    | 'names of receivers'
    | 'names of places'
    | 'names of quantities'
    | 'names of visitors'
    | 'gifts to those in need'
}

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())

/** Words between commas close the comma that the subject ends in. */
const inserted = ({ subject, rest }: Fact, words: string): string =>
  `${words.startsWith(',') ? subject.replace(/,$/, '') : subject}${words} ${rest}`

const framedAs = (kind: Framed['kind'], fact: Fact, text: string): Framed => ({
  kind,
  fact,
  text: `${capital(text)}.`,
})

/** The fact, whose row must have no date. */
const undated = (fact: Fact): Fact => ({ ...fact, cells: { ...fact.cells, [dateColumn[fact.table]]: null } })
const dateColumn = {
  donations: 'date_edtf',
  visits: 'date_edtf',
  case_counts: 'as_of',
  economic_estimates: 'period',
} as const

function framesOf(fact: Fact, isWhole: boolean): Framed[] {
  const plain = `${fact.subject} ${fact.rest}`
  const framed = (kind: Framed['kind'], text: string): Framed => framedAs(kind, fact, text)
  return [
    ...inFront.map((words) => framed('in front', words + plain)),
    ...behind.map((words) => framed('behind', plain + words)),
    ...(isWhole
      ? inFront.flatMap((front) => behind.map((words) => framed('in front and behind', front + plain + words)))
      : []),
    ...behindSubject.map((words) => framed('behind the subject', inserted(fact, words))),
    ...firstFacts.flatMap((first, i) =>
      joined.flatMap((mark, k) =>
        // A part of them shows what all do.
        opening
          .filter((_, n) => isWhole || (i + k + n) % 5 === 0)
          .map((words) => {
            const second = words + plain
            return framed('second of two', first + mark + (/^[.]/.test(mark) ? capital(second) : second))
          }),
      ),
    ),
    ...datedFacts.flatMap((first) =>
      parting.map((mark) => framedAs('behind a dated fact', undated(fact), first + mark + plain)),
    ),
  ]
}

/** The facts in their frames; `isWhole`: in every pair of frames. */
export const framedFacts = (isWhole: boolean): Framed[] => facts.flatMap((fact) => framesOf(fact, isWhole))
