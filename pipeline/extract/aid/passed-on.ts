import type { VerbGroup } from '../parse/verb-group.ts'

/** "paid for kits, which a partner hands out": who passes the goods on does not give them. */
export const isPassedOn = ({ lemma, particle }: VerbGroup): boolean =>
  /^(?:distribute|dispense|unload|unpack|offload)$/.test(lemma) ||
  (particle === 'out' && /^(?:hand|give|dole|deal|share)$/.test(lemma)) ||
  (lemma === 'pass' && particle === 'on')
