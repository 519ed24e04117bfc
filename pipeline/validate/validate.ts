import type { Issue } from '../issue.ts'
import type { ValidationContext } from './rule.ts'
import { rules } from './rules.ts'

/** What every rule has to say of the tables, in the order of the rules. */
export const validate = (context: ValidationContext): Issue[] => rules.flatMap(({ check }) => check(context))
