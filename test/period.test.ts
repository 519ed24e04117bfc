import { describe, expect, test } from 'vitest'
import { daysBetween, isSamePeriod, isWithinDays, overlap, periodOf } from '../pipeline/period.ts'

test('a date covers its days', () => {
  expect(periodOf('2020-02')).toEqual({ start: '2020-02-01', end: '2020-02-29' })
  expect(periodOf('2020-03-30T18:00')).toEqual({ start: '2020-03-30', end: '2020-03-30' })
  expect(periodOf('2020-01/2020-03')).toEqual({ start: '2020-01-01', end: '2020-03-31' })
  expect(periodOf('../2020-03-30')).toEqual({ start: null, end: '2020-03-30' })
  expect(periodOf(null)).toEqual({ start: null, end: null })
})

describe('days', () => {
  test('are counted by the calendar, over months, leap days and changes of the clock', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
    expect(daysBetween('2021-02-28', '2021-03-01')).toBe(1)
    expect(daysBetween('2020-03-28', '2020-03-30')).toBe(2)
    expect(daysBetween('2020-01-01', '2019-12-31')).toBe(-1)
  })
  test('apart are so in either direction', () => {
    expect(isWithinDays('2020-03-30', '2020-03-31', 1)).toBe(true)
    expect(isWithinDays('2020-03-31', '2020-03-30', 1)).toBe(true)
    expect(isWithinDays('2020-03-30', '2020-04-01', 1)).toBe(false)
  })
})

describe('periods', () => {
  const share = (a: string | null, b: string | null): boolean => {
    const forth = overlap(periodOf(a), periodOf(b))
    expect(overlap(periodOf(b), periodOf(a))).toBe(forth)
    return forth
  }
  test('overlap where they share a day', () => {
    expect(share('2020-02', '2020-02-29')).toBe(true)
    expect(share('2020-02', '2020-03')).toBe(false)
    expect(share('2019', '2019-01/2019-09')).toBe(true)
  })
  test('what is open or unknown shares any day on its side', () => {
    expect(share('../2020-02-10', '2020-02')).toBe(true)
    expect(share('../2020-01-31', '2020-02')).toBe(false)
    expect(share('2020-02-29/..', '2020-02')).toBe(true)
    expect(share('2020-03-01/..', '2020-02')).toBe(false)
    expect(share(null, '2020-02')).toBe(true)
  })
  test('are the same with the same days, however written', () => {
    expect(isSamePeriod(periodOf('2020-02'), periodOf('2020-02-01/2020-02-29'))).toBe(true)
    expect(isSamePeriod(periodOf('2020-02'), periodOf('2020-02-01/2020-02-15'))).toBe(false)
  })
})
