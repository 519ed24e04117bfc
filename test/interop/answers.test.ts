import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerDifferences, examples, expectedAnswers, parseAnswers } from '../../interop/examples.ts'
import { notebookText, withoutVersion } from '../../interop/notebook.ts'
import { recipesOf } from '../../interop/recipes.ts'

describe('answers of the examples', () => {
  const answers = {
    masks: [
      { party: 'AAA', low: 1 },
      { party: 'BBB', low: null },
    ],
  }

  test('are the same in any order of rows and columns', () => {
    const other = {
      masks: [
        { low: null, party: 'BBB' },
        { low: 1, party: 'AAA' },
      ],
    }
    expect(answerDifferences('R', other, answers)).toEqual([])
  })

  test.each([
    [
      'another number',
      {
        masks: [
          { party: 'AAA', low: 2 },
          { party: 'BBB', low: null },
        ],
      },
      2,
    ],
    [
      'zero for null',
      {
        masks: [
          { party: 'AAA', low: 1 },
          { party: 'BBB', low: 0 },
        ],
      },
      2,
    ],
    ['a row that is missing', { masks: [{ party: 'AAA', low: 1 }] }, 2],
    ['a row told twice', { masks: [answers.masks[0] ?? {}, ...answers.masks] }, 1],
    ['a question that is missing', {}, 3],
    ['a question too many', { ...answers, others: [{ a: 1 }] }, 2],
  ])('differ by %s', (_, other, count) => {
    expect(answerDifferences('R', other, answers)).toHaveLength(count)
  })

  test('are told where they are no JSON', () => {
    expect(() => parseAnswers('SQLite', 'Error: no such table')).toThrow(/SQLite: expected answers as JSON/)
  })

  test('stand in the kept output of every notebook, which holds a plot and no error', () => {
    const notebooks = examples.flatMap(({ kept }) => kept.filter(({ path }) => path.endsWith('.ipynb')))
    expect(notebooks).toHaveLength(3)
    const areas = expectedAnswers().neighbours_without_gift?.map((row) => String(row.name_en)) ?? []
    expect(areas.length).toBeGreaterThan(0)
    for (const { path } of notebooks) {
      const json = readFileSync(path, 'utf8')
      const text = notebookText(json)
      expect(areas.filter((name) => !text.includes(name))).toEqual([])
      expect(json).toContain('"image/png"')
      expect(json).not.toContain('"output_type": "error"')
      expect(withoutVersion(json)).toBe(json)
    }
  })
})

describe('recipesOf', () => {
  const fence = '```'
  const readme = `# A\n\n${fence}sh\nnot me\n${fence}\n\n## Use it\n\nWords.\n\n${fence}r\nx <- 1\n\nprint(x)\n${fence}\n\n## Next\n\n${fence}js\nnor me\n${fence}\n`

  test('takes the fenced pieces of the section, and of no other', () => {
    expect(recipesOf(readme, '## Use it', 'README.md')).toEqual([
      { place: 'README.md:11', language: 'r', code: 'x <- 1\n\nprint(x)\n' },
    ])
  })

  test('tells of a README without the section', () => {
    expect(() => recipesOf('# A\n', '## Use it', 'a.md')).toThrow(/^a\.md: expected a section "## Use it"/)
    expect(() => recipesOf('## Use it\n', '## Use it', 'a.md')).toThrow(/expected recipes/)
  })
})
