/** Verbs for what is put on top of an earlier gift or figure: "supplemented it with 20 tents". */
export const toppingVerbs: ReadonlySet<string> = new Set([
  'supplement',
  'complement',
  'augment',
  'trump',
  'better',
  'cap',
  'follow',
])
