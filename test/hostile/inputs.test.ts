import { test } from 'vitest'
import { nameInputs } from './names.ts'
import { notationInputs } from './notations.ts'
import { tryInput } from './run-inside.ts'
import { textInputs } from './texts.ts'

const inputs = [...textInputs, ...nameInputs, ...notationInputs]

test.each(inputs.map((input) => [input.name, input] as const))('%s', async (_, input) => {
  await tryInput(input)
})
