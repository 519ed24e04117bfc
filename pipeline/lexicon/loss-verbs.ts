/** Who does this has less than before, or does not get what was due: "lost", "forwent", "forfeited". */
export const lossVerbs: ReadonlySet<string> = new Set(['lose', 'forgo', 'forfeit'])

/** "missed out on": the verb that says the same with its particle. */
export const isLosing = ({ lemma, particle }: { lemma: string; particle: string | null }): boolean =>
  lossVerbs.has(lemma) || (lemma === 'miss' && particle === 'out')

/** Their participles, before what is lost: "lost output". */
export const lossParticiples: ReadonlySet<string> = new Set(['lost', 'forgone', 'foregone', 'forfeited'])
