/** "fall" → "falling", "escape" → "escaping", "slip" → "slipping". */
export function gerundOf(lemma: string): string {
  if (/[^e]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  const isDoubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(lemma)
  return isDoubled ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`
}
