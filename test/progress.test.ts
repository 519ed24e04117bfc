import { expect, test } from 'vitest'
import { counted, startProgress } from '../pipeline/progress.ts'

const record = async (isLive: boolean): Promise<string> => {
  let written = ''
  let time = 0
  const progress = startProgress({
    write: (text) => {
      written += text
    },
    isLive,
    now: () => {
      time += 1500
      return time
    },
  })
  await progress.stage(
    'read',
    () => 3,
    (files) => counted(files, 'file'),
  )
  return written
}

test('a stage is one plain line where nobody watches', async () => {
  expect(await record(false)).toMatch(/^read {6}3 files +1\.5 s\n$/)
})

test('a terminal sees the stage before it is done', async () => {
  expect(await record(true)).toMatch(/^read +…\r.*3 files +1\.5 s\n$/)
})

test.each([
  [1, '1 row'],
  [0, '0 rows'],
  [1234567, '1,234,567 rows'],
])('%d is %s', (count, text) => expect(counted(count, 'row')).toBe(text))
