import { describe, expect, test } from 'vitest'
import { judge } from '../../interop/validators.ts'

const ran = (code: number, stdout: string, stderr = '') => ({ code, stdout, stderr })
const known = [{ line: /conformsTo/, reason: 'the published profile names none' }]

describe('judge', () => {
  test.each([
    ['silence', ran(0, '')],
    ['its own words', ran(0, 'Citation metadata are valid according to schema version 1.2.0.\n')],
    ['a line of information', ran(0, '', 'I1126 12:43:12.422000 139749164211072 validate.py:53] Done.\n')],
    ['a table that holds no error', ran(0, '│ visits │ table │ csv/visits.csv │ VALID │\n')],
  ])('passes %s', (_, outcome) => {
    expect(judge('any', outcome, []).faults).toEqual([])
  })

  test.each([
    ['an exit code', ran(1, 'done\n')],
    ['a warning', ran(0, 'WARNING: the property is missing\n')],
    ['a warning of a logger', ran(0, '', 'W1126 12:43:12.422000 1397 rdf.py:22] unknown property\n')],
    ['an error that ends with 0', ran(0, 'Found the following 1 error(s)\n')],
    ['a row that is not valid', ran(0, '│ visits │ table │ csv/visits.csv │ INVALID │\n')],
    ['something deprecated', ran(0, '', 'DeprecationWarning: use the other\n')],
  ])('finds fault with %s', (_, outcome) => {
    expect(judge('any', outcome, []).faults).toHaveLength(1)
  })

  test('passes a warning that has a reason, and tells of one that is seen no more', () => {
    const verdict = judge('any', ran(0, 'warning: conformsTo is missing\n'), known)
    expect(verdict.faults).toEqual([])
    expect(verdict.explained).toEqual(['any warns of conformsTo: the published profile names none'])
    expect(judge('any', ran(0, ''), known).faults).toHaveLength(1)
  })
})
