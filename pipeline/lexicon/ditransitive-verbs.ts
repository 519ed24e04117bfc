/** Verbs that take two objects: who gets something, and what. */
export const ditransitive: ReadonlySet<string> = new Set(
  'give send lend loan hand offer promise pledge grant award bring buy leave gift bequeath allot allocate pay wire ship issue'.split(
    ' ',
  ),
)
