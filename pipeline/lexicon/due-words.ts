/** Before an infinitive these tell that something is to come: "is due to arrive", "is about to leave", "is going to send". */
export const dueWords: ReadonlySet<string> = new Set(
  'due expected scheduled slated set about bound poised going'.split(' '),
)
