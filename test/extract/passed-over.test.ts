import { describe, expect, test } from 'vitest'
import { analyzePhrases, numbersOf } from '../../pipeline/extract/analyze.ts'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { bareLeadIns, leadIns } from '../../pipeline/lexicon/lead-ins.ts'

/** The numerals of all sentences, in their order. */
const numeralsIn = (text: string): string[] =>
  ingest('x', null, text).document.sentences.flatMap((sentence) =>
    numbersOf(analyzePhrases(sentence, null)).map(({ numeralStart, numeralEnd }) =>
      sentence.text.slice(numeralStart, numeralEnd),
    ),
  )

describe('words that are passed over', () => {
  test('leave their numbers to be accounted for', () => {
    expect(numeralsIn('Thirdly, Peru, one of the first to act, sent 20 tents and two boats.')).toEqual([
      'Thirdly',
      'one',
      'first',
      '20',
      'two',
    ])
  })

  test('are as many as the words before a comma, whatever number they hold', () => {
    for (const phrase of [...leadIns, ...bareLeadIns]) {
      const [alone, before] = [numeralsIn(`Peru sent, ${phrase}, aid.`), numeralsIn(`${phrase}, Peru sent aid.`)]
      expect([phrase, before]).toEqual([phrase, alone])
    }
  })
})
