/** Verbs whose object is told something: what is said, and where, is of the act of telling. */
export const informingVerbs: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'brief', 'remind', 'notify'])
