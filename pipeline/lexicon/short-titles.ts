/** Titles that are written short, with a point behind. */
const shortTitles = new Set('mr mrs ms dr prof gen col lt sen rep gov hon rt rev st'.split(' '))

/** "Dr", "Gen", the "W" of "George W. Bush": the point behind it ends no sentence. */
export const isShortTitle = (text: string): boolean => shortTitles.has(text.toLowerCase())

export const isInitial = (text: string): boolean => /^\p{Lu}$/u.test(text)
