import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'

/** "has been postponed to May", "was put off until 3 June", "is rescheduled for July": when a journey is to be made now; null where it is put off to no day. */
export function newDateOf(at: AnalyzedSentence, { verb, end }: Clause): DateMention | null {
  const isMoved =
    verb.passive &&
    (/^(?:postponed|delayed|rescheduled|deferred)$/.test(at.tokens[verb.main]?.lower ?? '') ||
      (/^(?:put|push|move)$/.test(verb.lemma) && /^(?:off|back|forward)$/.test(at.tokens[verb.to - 1]?.lower ?? '')) ||
      (/^(?:put|push|move)$/.test(verb.lemma) && /^(?:off|back|forward)$/.test(at.tokens[verb.to]?.lower ?? '')))
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
