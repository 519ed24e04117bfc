import type { Token } from './mention.ts'

/** "'s", or the "'" of "the doctors' masks". */
export const isGenitiveMark = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.lower ?? '')
