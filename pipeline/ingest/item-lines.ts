/** "Peru – 20 tents", "Peru – EUR 3 million – food", "Deaths: 12", "2. Beds: 30", "07:40 Flight from Lima": a line that a name, label or time opens; "Lima – the capital –" is prose. */
const opening =
  /^(?:(?:\d{1,2}[.)] )?\p{Lu}[\p{L}\p{M} .'’()&/]{1,40}(?: [–—-](?!.* [–—-] )|:) |\p{Lu}[\p{L}\p{M} .'’()&/]{1,40} [–—-] (?=(?:\p{Lu}{1,3}[$€£¥]?|[$€£¥]) ?\d)|\d\d?[:.][0-5]\d (?=\p{Lu}))/u

/** "Arrivals by air, first quarter of 2016: 17,300", "of which oil: some US$5 million": a label in any words, and its figure. */
const labelledFigure =
  /^(?:\p{Lu}|of which )(?:[^:.!?;\r\n]|\.(?!\s+\p{Lu})){1,100}: (?:(?:an?|about|around|some|nearly|almost|over|under|roughly|at|least|most|more|less|than|up|down|to|by|from|estimated|plus|minus) ){0,3}(?:\p{Lu}{0,3}[$€£¥]? ?)?[+−–-]?\d/u

const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?[,.]? '
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?'
const ordinal = '\\d{1,2}(?:st|nd|rd|th)'

/** "13th: ", "14th–15th: ", "Mon 5: ", "5 May – ": a line that a day opens as its label; a bare number may be that of an item. */
const dayLabel = new RegExp(
  `^(?:[Tt]he )?(?:${weekday}\\d{1,2}|(?:${weekday})?${ordinal}|(?:${weekday})?\\d{1,2} ${month})(?: ?(?:[–/&-]|and|to) ?(?:the )?(?:${ordinal}|\\d{1,2}))?(?: ${month})?(?: \\d{4})?(?: [–—-] |: )`,
  'u',
)

/** A line that ends so goes on in the next. */
const unfinished =
  /(?:^|\s)(?:an?|the|in|of|at|by|to|from|for|with|on|as|and|or|but|that|than|is|are|was|were|be|been|has|have|had|will|would|said|says|,)$/i

export const isUnfinished = (line: string): boolean => unfinished.test(line.slice(-12).trimEnd())

/** Longer lines are prose. */
export const longestItem = 160

/** As much of a line as tells whether it is an item. */
export const itemOpening = 150

/** Whether a line is a label and its figure; its first characters suffice. */
export const opensFigure = (line: string): boolean => labelledFigure.test(line)

/** Whether a line looks like an item of a list; its first characters suffice. */
export const opensItem = (line: string): boolean => opening.test(line) || dayLabel.test(line) || opensFigure(line)
