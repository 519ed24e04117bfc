import type { Token } from '../mention.ts'

/** "its part in the 1950-53 Korean War": years that tell which war is meant date nothing else. */
export function isOfWar(tokens: readonly Token[], from: number, to: number): boolean {
  const opens = /^(?:the|its|a|this|his|her|their|our)$/
  if (![from, from - 1].some((i) => opens.test(tokens[i]?.lower ?? ''))) return false
  for (let i = to; i < to + 4 && tokens[i]?.word?.isCapital === true; i++)
    if (/^(?:War|Wars|Olympics)$/.test(tokens[i]?.text ?? '')) return tokens[i + 1]?.word?.isCapital !== true
  return false
}
