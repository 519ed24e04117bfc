import { expect, test } from 'vitest'
import { checkText } from './check-text.ts'

/** Texts that the fuzzer found a fault with. */
test.each([
  '\u0816million',
  'Tens of them left.',
  'Tens left.',
  'Hundreds left²Hundreds came.',
  'Minister Ana Ruiz h<\u200d\n\nMore than two million tons of relief goods passed through Lima Airport, which troops had brought back into service.',
])('nothing is lost or moved: %j', (text) => expect(() => checkText(text)).not.toThrow())
