/** Who does this has less than before, or does not get what was due: "lost", "forwent", "forfeited". */
export const lossVerbs: ReadonlySet<string> = new Set(['lose', 'forgo', 'forfeit'])

/** Their participles, before what is lost: "lost output". */
export const lossParticiples: ReadonlySet<string> = new Set(['lost', 'forgone', 'foregone', 'forfeited'])
