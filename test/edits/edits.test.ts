import { describe, expect, test } from 'vitest'
import { seeded } from '../support/seeded.ts'
import { applyChanges } from './apply.ts'
import { edits } from './edits.ts'

const text =
  'On 5 March 2020 Peru gave 2,000 tents. The bank expects 3 million visitors; Fiji sent 40 pumps, and exports from the islands fell by 5 percent.'

const edited = (name: string, of = text): string => {
  const edit = edits.find((one) => one.name === name)
  return applyChanges(of, edit?.changes(of, seeded(1)) ?? []).text
}

describe('edits', () => {
  test.each([
    ['lead-ins', /^(?:Meanwhile|In addition|Moreover|To everyone’s relief), on 5 March/],
    ['told as known', /tents\. It (?:is understood|emerged) that the bank/],
    ['asides', /Peru, .*, gave 2,000 tents.*Fiji, .*, sent/],
    ['adverbs', /Fiji (?:also|promptly|generously|later) sent/],
    ['month first', /^On March 5, 2020 Peru/],
    ['digits in a row', /gave 2000 tents/],
    ['digits in groups', /gave 2 000 tents/],
    ['m for million', /expects 3m visitors/],
    ['per cent', /by 5%\.$/],
    ['a total of', /sent a total of 40 pumps/],
    ['lines of 72', /^.{60,72}\n.{0,72}\n/],
    [
      'other verbs of giving',
      /Peru (?:donated|sent|provided|delivered|supplied|shipped) 2,000 tents.*Fiji (?!sent)\w+ 40/,
    ],
    ['other verbs of change', /islands (?:dropped|declined|slid|slipped|decreased|sank) by 5 percent/],
    ['other verbs of telling', /bank (?:forecasts|projects|predicts|foresees) 3/],
  ])('%s', (name, expected) => expect(edited(name)).toMatch(expected))

  test.each([
    ['days without "on"', 'Peru gave 20 tents on Monday.', 'Peru gave 20 tents Monday.'],
    ['dates without "on"', 'Peru gave 20 tents on 5 March.', 'Peru gave 20 tents 5 March.'],
    ['two hyphens', 'Peru — the giver — left.', 'Peru -- the giver -- left.'],
    ['straight quotes', '“It’s here,” she said.', '"It\'s here," she said.'],
    ['codes for signs', 'US$3 million and €5 million', 'USD 3 million and EUR 5 million'],
    ['small numbers in words', '5 tents, 5 percent, 5 March', 'five tents, 5 percent, 5 March'],
    ['small numbers in digits', 'Peru gave five tents.', 'Peru gave 5 tents.'],
    ['comma before "and"', '20 tents, 30 beds and 40 pumps', '20 tents, 30 beds, and 40 pumps'],
    ['spaces that do not break', '20 tents', '20\u00a0tents'],
    ['two spaces', 'Peru gave. Chile got.', 'Peru gave.  Chile got.'],
    ['semicolons', 'Peru gave tents. The minister left.', 'Peru gave tents; the minister left.'],
    ['has given', 'Peru gave 20 tents.', 'Peru has given 20 tents.'],
    ['days as ordinals', 'from 12 May, on 3 May 2020.', 'from the 12th of May, on the 3rd of May 2020.'],
    ['ampersands', '20 tents and 30 beds', '20 tents & 30 beds'],
    ['marks of notes', 'Mr. Ito gave tents. He left.', 'Mr. Ito gave tents.[51] He left.[1]'],
    [
      'short paragraphs',
      'Peru gave tents. Chile gave beds. Togo left.',
      'Peru gave tents. Chile gave beds.\n\nTogo left.',
    ],
    ['dashes for commas', 'Peru, which lies far away, gave tents.', 'Peru — which lies far away — gave tents.'],
    ['brackets for commas', 'Peru, which lies far away, gave tents.', 'Peru (which lies far away) gave tents.'],
  ])('%s', (name, before, after) => expect(edited(name, before)).toBe(after))

  test('are all looked at here', () => expect(edits.length).toBe(32))
})

test('applyChanges tells where each offset went', () => {
  const { text: after, place } = applyChanges('one two three', [
    { start: 0, end: 0, to: 'So, ' },
    { start: 4, end: 7, to: '2' },
  ])
  expect(after).toBe('So, one 2 three')
  expect([0, 4, 7, 8, 13].map(place)).toEqual([4, 8, 9, 10, 15])
})
