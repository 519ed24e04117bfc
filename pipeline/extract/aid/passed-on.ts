import type { VerbGroup } from '../parse/verb-group.ts'
import type { Governor } from './governor.ts'
import type { Telling } from './telling.ts'

/** "paid for kits, which a partner hands out": who passes the goods on does not give them. */
export const isPassedOn = ({ lemma, particle }: VerbGroup): boolean =>
  /^(?:distribute|dispense|unload|unpack|offload)$/.test(lemma) ||
  (particle === 'out' && /^(?:hand|give|dole|deal|share)$/.test(lemma)) ||
  (lemma === 'pass' && particle === 'on')

/** "got 20 tents from Peru, which Oxfam handed out"; in "got 20 tents, which Oxfam handed out" no other gave them. */
export function overSharing({ clause: { verb } }: Governor, main: Telling | null): Telling | null {
  const found = main?.mode === 'receive' && isPassedOn(verb) ? main.governor?.clause.arguments : undefined
  return found === undefined || found.some(({ prep }) => prep === 'from' || prep === 'by') ? main : null
}
