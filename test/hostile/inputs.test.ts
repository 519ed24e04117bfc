import { test } from 'vitest'
import { nameInputs } from './names.ts'
import { notationInputs } from './notations.ts'
import { releaseInputs } from './releases.ts'
import { tryInput } from './run-inside.ts'
import { allTextsBuilt, extractedTexts, stoppedBuilds } from './texts.ts'

const inputs = [...extractedTexts, ...stoppedBuilds, allTextsBuilt, ...nameInputs, ...notationInputs, ...releaseInputs]

test.each(inputs.map((input) => [input.name, input] as const))('%s', async (_, input) => {
  await tryInput(input)
})
