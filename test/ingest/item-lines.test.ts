import { expect, test } from 'vitest'
import { texts } from './read.ts'

test.each([
  ['Peru – 20 tents\nChile – 30 beds', ['Peru – 20 tents', 'Chile – 30 beds']],
  ['Deaths: 12\nInjured: 40', ['Deaths: 12', 'Injured: 40']],
  ['07:40 A plane lands\n09:15 A second one lands', ['07:40 A plane lands', '09:15 A second one lands']],
])('lines that are items: %j', (text, expected) => expect(texts(text)).toEqual(expected))

test.each([
  ['The storm took the roofs of\nLima and of Callao.', ['The storm took the roofs of Lima and of Callao.']],
  ['He said in the town\nhall that it rained.', ['He said in the town hall that it rained.']],
])('lines that prose runs over: %j', (text, expected) => expect(texts(text)).toEqual(expected))
