import type { Argument, Clause } from '../parse/clause.ts'

/** The phrases of a verb, behind it and in front of its subject. */
export const argsOf = (clause: Clause): readonly Argument[] => [...clause.arguments, ...clause.fronted]
