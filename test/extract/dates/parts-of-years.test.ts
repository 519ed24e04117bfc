import { describe, expect, it } from 'vitest'
import { printDates } from '../../support/print-mentions.ts'

const dated = (text: string): string => printDates(text, '2020-05-10')

describe('a part of the year that owns it', () => {
  it.each([
    ["this year's third quarter", '2020-07/2020-09'],
    ["Last year's fourth quarter was wet", '2019-10/2019-12'],
    ["next year's first half", '2021-01/2021-06'],
    ["in last year's summer", '2019-22'],
    ["this year's April rain", '2020-04'],
    ["since last year's December vote", '2019-12/..'],
    ["last year's May 5 vote", '2019-05-05'],
    ["last year's fall", '2019'],
    ["last year's harvest", '2019'],
    ["this year's March for Peace filled the park", '2020'],
    ["last year's May Day parade", '2019-05-01'],
  ])('%s', (text, expected) => expect(dated(text)).toBe(expected))
})

describe('a feast of no fixed day beside its year', () => {
  it.each([
    ['during Ramadan 2020', '2020'],
    ['since Lunar New Year 2019', '2019/..'],
    ['before Eid al-Fitr 2018', '../2018'],
    ["sales on Mother's Day 2017", '2017'],
  ])('%s', (text, expected) => expect(dated(text)).toBe(expected))
})

describe('seasons beside a year told from the document', () => {
  it.each([
    ['in the spring of last year', '2019-21'],
    ['in autumn this year', '2020-23'],
    ['the last summer of the war', ''],
    ['They met last summer.', ''],
    ['this autumn', ''],
    ['this fall of 3 percent', ''],
    ['This fall was steep', ''],
    ['After a fall last year, sales of tea grew', '2019'],
    ['the fall last year was 9 percent', '2019'],
    ['A sharp fall last year cost jobs', '2019'],
    ['The fall this year of 9 percent', '2020'],
    ['in the fall last year', '2019-23'],
    ['This fall hit bakers', ''],
    ['This fall forced them out', ''],
    ['the last fall broke his leg', ''],
    ['They drink from this spring.', ''],
    ['in the summer', ''],
    ['after a steep fall in 2019', '2019'],
    ['in the fall in 2019', '2019-23'],
    ['in spring and summer 2019', '2019-21; 2019-22'],
    ['spring or autumn of 2019', '2019-21; 2019-23'],
  ])('%s', (text, expected) => expect(dated(text)).toBe(expected))
})

describe('quarters, halves and months named together', () => {
  it.each([
    ['the second and third quarters of 2019', '2019-04/2019-09'],
    ['the first and third quarters of last year', '2019-01/2019-03; 2019-07/2019-09'],
    ['the first and second halves of last year', '2019-01/2019-12'],
    ['H1 and H2 2019', '2019-01/2019-06; 2019-07/2019-12'],
    ['second and third quarter of 2019', '2019-04/2019-09'],
    ['the first two quarters of 2019', '2019-01/2019-06'],
    ['the first three quarters of 2019', '2019-01/2019-09'],
    ['the first two quarters of last year', '2019-01/2019-06'],
    ['the third and fourth quarters', ''],
    ['the first three quarters of an hour', ''],
    ['the third month of 2019', '2019-03'],
    ['the second month of this year', '2020-02'],
    ['the third month next year', '2021-03'],
    ['the third month of the war', ''],
    ['the third Thursday this September', '2020-09-17'],
    ['the six months to end-June 2019', '2019-01/2019-06'],
    ['the three months to the end of June 2019', '2019-04/2019-06'],
    ['in the April–June quarter of 2019', '2019-04/2019-06'],
    ['the January to March period last year', '2019-01/2019-03'],
    ['the November to January season of 2019', '2018-11/2019-01'],
  ])('%s', (text, expected) => expect(dated(text)).toBe(expected))
})

describe('quarters of a year that a body settles for itself', () => {
  it.each([
    ['the third quarter of fiscal 2019', '2019'],
    ['Q3 FY2019', '2019'],
    ['the fiscal third quarter', ''],
    ['the third quarter of the 2019 financial year', '2019'],
    ['in the third quarter, financial results rose', '2019-07/2019-09'],
    ['In the first quarter of 2019 financial stocks sank', '2019-01/2019-03'],
    ['in the first quarter financial stocks sank', '2020-01/2020-03'],
    ['Q1 financial figures sank', '2020-01/2020-03'],
    ['in the first quarter fiscal policy was loose', '2020-01/2020-03'],
  ])('%s', (text, expected) => expect(dated(text)).toBe(expected))
})
