import { test } from 'vitest'
import { tryChangedCells } from './changed-cells.ts'

test('validate and explain never break on cells changed by chance', () => tryChangedCells(1, 15))
