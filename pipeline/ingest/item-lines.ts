/** "Peru – 20 tents", "Deaths: 12", "2. Beds: 30", "07:40 Flight from Lima": a line that a name, label or time opens; "Lima – the capital –" is prose. */
const opening =
  /^(?:(?:\d{1,2}[.)] )?\p{Lu}[\p{L}\p{M} .'’()&/]{1,40}(?: [–—-](?!.* [–—-] )|:) |\d\d?[:.][0-5]\d (?=\p{Lu}))/u

/** A line that ends so goes on in the next. */
const unfinished =
  /(?:^|\s)(?:an?|the|in|of|at|by|to|from|for|with|on|as|and|or|but|that|than|is|are|was|were|be|been|has|have|had|will|would|said|says|,)$/i

export const isUnfinished = (line: string): boolean => unfinished.test(line.slice(-12).trimEnd())

/** Longer lines are prose. */
export const longestItem = 160

/** Whether a line looks like an item of a list; its first characters suffice. */
export const opensItem = (line: string): boolean => opening.test(line)
