import { words } from './word-list.ts'

/** What tells of things that never happened, by its singular. */
export const fictions = words(
  'novel novella play film movie blockbuster sitcom fable myth legend tale saga epic comedy tragedy musical opera operetta ballet comic cartoon anime fairytale screenplay',
)

/** "short story", "fairy tale", "video game": a common noun that tells of such only behind this word. */
export const tellingOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['story', words('short detective adventure ghost love')],
  ['game', words('video computer board role-playing')],
])
