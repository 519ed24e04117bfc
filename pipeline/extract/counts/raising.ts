const forms = new Set(
  `bring brings bringing brought take takes taking took raise raises raising raised lift lifts lifting lifted
  push pushes pushing pushed carry carries carrying carried send sends sending sent`.split(/\s+/),
)

/** ", bringing the total to 900": a form of a verb by which a figure makes a total go up, in lower case. */
export const isRaising = (word: string): boolean => forms.has(word)
