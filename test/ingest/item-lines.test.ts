import { expect, test } from 'vitest'
import { texts } from './read.ts'

test.each([
  ['Peru – 20 tents\nChile – 30 beds', ['Peru – 20 tents', 'Chile – 30 beds']],
  ['Deaths: 12\nInjured: 40', ['Deaths: 12', 'Injured: 40']],
  ['1. Tents: 20\n2. Beds: 30', ['1. Tents: 20', '2. Beds: 30']],
  ['07:40 A plane lands\n09:15 A second one lands', ['07:40 A plane lands', '09:15 A second one lands']],
])('lines that are items: %j', (text, expected) => expect(texts(text)).toEqual(expected))

test.each([
  ['The storm took the roofs of\nLima and of Callao.', ['The storm took the roofs of Lima and of Callao.']],
  [
    'Growth in Chile would be\n3.50 percent this year and\n4.20 percent next year.',
    ['Growth in Chile would be 3.50 percent this year and 4.20 percent next year.'],
  ],
  [
    'It rained, said\nAna Ruiz: all of it in\nLima: nowhere else.',
    ['It rained, said Ana Ruiz: all of it in Lima: nowhere else.'],
  ],
  [
    'It rained in\nLima – the capital – and in\nCallao – the port – all day.',
    ['It rained in Lima – the capital – and in Callao – the port – all day.'],
  ],
  ['He said in the town\nhall that it rained.', ['He said in the town hall that it rained.']],
])('lines that prose runs over: %j', (text, expected) => expect(texts(text)).toEqual(expected))
