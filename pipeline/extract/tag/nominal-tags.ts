/** What a noun phrase is made of, numbers aside. */
export const nominalTags: ReadonlySet<string | undefined> = new Set(['DET', 'POSS', 'ADJ', 'N', 'NNP'])
