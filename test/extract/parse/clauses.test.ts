import { expect, test } from 'vitest'
import { analyze } from '../../../pipeline/extract/analyze.ts'
import { ingest } from '../../../pipeline/ingest/ingest.ts'

/** "subject > verb" of every finite clause. */
function clauses(text: string): string[] {
  return ingest('d', null, text).document.sentences.flatMap((sentence) => {
    const at = analyze(sentence, '2021-06')
    return at.clauses
      .filter(({ verb }) => verb.form === 'finite')
      .map(({ verb, subject }) => {
        const names = (subject?.members ?? []).map(({ np }) =>
          at.tokens
            .slice(np.from, np.to)
            .map((token) => token.text)
            .join(' '),
        )
        return `${names.join(' + ') || '-'} > ${verb.negated ? 'not ' : ''}${verb.lemma}`
      })
  })
}

test.each([
  ['The tents Peru sent were lost.', ['Peru > send', 'The tents > lose']],
  ['The tents, most of which came from Peru, were lost.', ['The tents > come', 'The tents > lose']],
  ['The tents, 20 of which came from Peru, were lost.', ['20 > come', 'The tents > lose']],
  ['Peru and Chile, both of which sent tents, met.', ['Peru + Chile > send', 'Peru + Chile > meet']],
  ['The nurses who had come from Peru gave beds.', ['The nurses > come', 'The nurses > give']],
  ['Aid to Beira since the storm has come to 3 million dollars.', ['Aid > come']],
  ['A ship loaded with tents and beds left Callao.', ['A ship > leave']],
  ['Peru gave tents and beds, and Chile sent nurses.', ['Peru > give', 'Chile > send']],
  ['Peru and Chile each donated medicines.', ['Peru + Chile > donate']],
  ['Three tents, the minister said, were lost.', ['the minister > say', 'Three tents > lose']],
  ["Chile didn't donate tents.", ['Chile > not donate']],
  ["Chile won't help; Peru cannot help.", ['Chile > not help', 'Peru > not help']],
  ['The fire is out, and 300 families need help.', ['The fire > be', '300 families > need']],
  [
    'The blast killed 12, wounded about 340 and left 20 missing.',
    ['The blast > kill', 'The blast > wound', 'The blast > leave'],
  ],
])('%s', (text, expected) => expect(clauses(text)).toEqual(expected))
