import type { Rule } from './rule.ts'
import { accountedNumbers } from './rules/accounted-numbers.ts'
import { dateHorizon } from './rules/date-horizon.ts'
import { distinctParties } from './rules/distinct-parties.ts'
import { distinctSides } from './rules/distinct-sides.ts'
import { figureCells } from './rules/figure-cells.ts'
import { fittingUnits } from './rules/fitting-units.ts'
import { flowDirection } from './rules/flow-direction.ts'
import { oneVerdict } from './rules/one-verdict.ts'
import { orderedBounds } from './rules/ordered-bounds.ts'
import { printedEvidence } from './rules/printed-evidence.ts'
import { printedQuotes } from './rules/printed-quotes.ts'
import { printedValues } from './rules/printed-values.ts'
import { qualifiedBounds } from './rules/qualified-bounds.ts'
import { references } from './rules/references.ts'
import { schemaTypes } from './rules/schema-types.ts'
import { statedFacts } from './rules/stated-facts.ts'
import { totalsReason } from './rules/totals-reason.ts'
import { uniqueKeys } from './rules/unique-keys.ts'
import { wellFormedDates } from './rules/well-formed-dates.ts'

/** All rules. Types come first: what the others say of a cell of the wrong type is noise. */
export const rules: readonly Rule[] = [
  schemaTypes,
  uniqueKeys,
  references,
  statedFacts,
  orderedBounds,
  qualifiedBounds,
  wellFormedDates,
  dateHorizon,
  printedQuotes,
  printedValues,
  printedEvidence,
  fittingUnits,
  distinctParties,
  distinctSides,
  flowDirection,
  totalsReason,
  accountedNumbers,
  figureCells,
  oneVerdict,
]
