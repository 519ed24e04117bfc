import type { Token } from './mention.ts'

const links = /^(?:de|da|do|dos|das|del|della|di|du)$/

/** "Porto do Son", "Salvador das Missões" behind the first word: the town is another one, of a longer name. */
export const isLongerName = (tokens: readonly Token[], to: number): boolean =>
  links.test(tokens[to]?.text ?? '') && tokens[to + 1]?.word?.isCapital === true
