import { test } from 'vitest'
import { tryInput } from './run-inside.ts'
import { textInputs } from './texts.ts'

test.each(textInputs.map((input) => [input.name, input] as const))('%s', async (_, input) => {
  await tryInput(input)
})
