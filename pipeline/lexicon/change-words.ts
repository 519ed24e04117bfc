import { hasVerbClass, verbForms } from './verbs.ts'

const others =
  'growth up down went go goes gone moved move moves change changed changes hiked downgrade downgraded upgrade upgraded push pushed pushes pushing drive drives drove driven driving'

const isOfChange = (lemma: string): boolean =>
  hasVerbClass(lemma, null, 'increase') || hasVerbClass(lemma, null, 'decrease') || lemma === 'revise'

/** After these, "from X to Y" names two figures, the one before and the one after. */
export const changeWords: ReadonlySet<string> = new Set([
  ...[...verbForms].flatMap(([word, forms]) => (forms.some(({ lemma }) => isOfChange(lemma)) ? [word] : [])),
  ...others.split(' '),
])

/** A rate may get worse by going up. */
const worsening = /^(?:worsen|deteriorate)$/

/** Those that say that something becomes less. */
export const fallWords: ReadonlySet<string> = new Set(
  [...verbForms].flatMap(([word, forms]) =>
    forms.some(({ lemma }) => hasVerbClass(lemma, null, 'decrease') && !worsening.test(lemma)) ? [word] : [],
  ),
)
