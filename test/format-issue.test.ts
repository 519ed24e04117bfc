import { expect, test } from 'vitest'
import { formatIssue } from '../pipeline/format-issue.ts'
import { escapeControls } from '../pipeline/printable.ts'

test.each([
  ['new\nline\u001b[31m', 'new\\u000aline\\u001b[31m'],
  ['a\u2028b\u202ec', 'a\\u2028b\\u202ec'],
  ['naïve 港口 “q”', 'naïve 港口 “q”'],
])('%j is told as %s', (text, told) => expect(escapeControls(text)).toBe(told))

test('an issue is one line, whatever its place is called', () => {
  const issue = { code: 'c', level: 'error', place: 'a\nb.txt:1:1', found: 'x\ny', expected: 'z', tip: 't' } as const
  expect(formatIssue(issue)).toBe('a\\u000ab.txt:1:1: error c: expected z, found "x y"; t')
})
