import type { Clause } from './clause.ts'

const aims = new Set(['to', 'into', 'for', 'towards', 'home'])

/** "let 400 workers go", "let go 400 workers": sent away, not on a journey; "let the ship go to Chile" is one. */
export function isLetGo(clauses: readonly Clause[], clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1]
  if (clause.verb.lemma !== 'go' || before?.verb.lemma !== 'let' || before.verb.to > clause.verb.from) return false
  return clause.arguments.every(({ prep }) => prep === null || !aims.has(prep))
}
