/** Titles that are written short, with a point behind. */
const shortTitles = new Set('mr mrs ms dr prof gen col lt sen rep gov hon rt rev st'.split(' '))

/** "Dr", "Gen", the "W" of "George W. Bush": the point behind it ends no sentence. */
export const isShortTitle = (text: string): boolean => shortTitles.has(text.toLowerCase())

/** "W", and the two letters that stand for one of another script: "Kh", "Ts". */
export const isInitial = (text: string): boolean => /^(?:\p{Lu}|Kh|Ts|Sh|Ch|Dz|Zh|Yu|Ya|Dj)$/u.test(text)
