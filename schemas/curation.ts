import { z } from 'zod'
import { factTables } from '../pipeline/claim.ts'

const value = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: 'expected a text, a number, true, false or null',
})
const cells = z.record(z.string(), value)

/** One correction of `raw/<document>/curation.yaml`. */
export const curationSchema = z.strictObject({
  at: z
    .string()
    .min(1)
    .meta({ description: 'Exact quotation that stands once in the unedited text and holds the figure or main verb.' }),
  table: z.enum(factTables).meta({ description: 'Fact table of the row.' }),
  where: cells.optional().meta({ description: 'Cells that tell the row meant from the others of the quotation.' }),
  expect: cells.meta({
    description: 'What the machine says now of each cell that `set` changes; {} with `drop` and `add`.',
  }),
  set: cells.optional().meta({ description: 'What the cells should say; null empties one.' }),
  drop: z.literal(true).optional().meta({ description: 'The row is none.' }),
  add: cells.optional().meta({ description: 'Cells of a row that the machine does not see.' }),
  reason: z.string().min(1).meta({ description: 'Why, for a reader who has the text beside it.' }),
})

export type CurationRecord = z.infer<typeof curationSchema>
