/** Verbs of those who lack something. */
export const needing: ReadonlySet<string> = new Set(['need', 'require', 'lack'])

/** With "want", which may also tell of a mere wish. */
export const wanting: ReadonlySet<string> = new Set([...needing, 'want'])
