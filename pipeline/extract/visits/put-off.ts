import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'

/** "has been postponed to May", "was put off until 3 June", "is rescheduled for July", "has been moved to June": when a journey is to be made now; null where it is put off to no day. */
export function newDateOf(at: AnalyzedSentence, { verb, end }: Clause): DateMention | null {
  const particle = /^(?:off|back|forward)$/
  const isMoved =
    verb.passive &&
    (/^(?:postponed|delayed|rescheduled|deferred|moved|shifted)$/.test(at.tokens[verb.main]?.lower ?? '') ||
      (/^(?:put|push|bring)$/.test(verb.lemma) &&
        [verb.to - 1, verb.to].some((i) => particle.test(at.tokens[i]?.lower ?? ''))))
  if (!isMoved) return null
  const limit = at.chunks[end - 1]?.to ?? at.tokens.length
  return (
    at.dates.find(
      ({ from, edtf }) =>
        from >= verb.to &&
        from <= limit + 1 &&
        // "to next year" is no day yet
        /^\d{4}-\d\d|^XXXX-\d\d/.test(edtf) &&
        [from - 1, from - 2].some((i) => /^(?:to|until|till|for)$/.test(at.tokens[i]?.lower ?? '')),
    ) ?? null
  )
}
