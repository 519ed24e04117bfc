import { expect, test } from 'vitest'
import { isCalendarDate } from '../../pipeline/validate/calendar-date.ts'

test.each(['1000', '2999', '2020-12', '2020-02-29', '2000-02-29', '2021-04-30', '2021-01-31'])('%s is a date', (date) =>
  expect(isCalendarDate(date)).toBe(true),
)

test.each([
  '',
  '0999',
  '3000',
  '2020-00',
  '2020-13',
  '2020-99-99',
  '2021-02-29',
  '1900-02-29',
  '2020-04-31',
  '2020-01-00',
  '2020-1',
  '20200101',
  '2020-01-01T10:00',
  '2020-01-01\n',
])('%j is none', (date) => expect(isCalendarDate(date)).toBe(false))
