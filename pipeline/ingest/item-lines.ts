/** "Peru – 20 tents", "Deaths: 12", "07:40 Flight from Lima": a line that a name, label or time opens. */
const opening = /^(?:\p{Lu}[\p{L}\p{M} .'’()&/]{1,40}(?: [–—-]|:) |\d\d?[:.]\d\d )/u

/** Longer lines are prose. */
export const longestItem = 160

/** Whether a line looks like an item of a list; its first characters suffice. */
export const opensItem = (line: string): boolean => opening.test(line)
