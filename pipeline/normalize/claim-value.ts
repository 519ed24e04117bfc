import type { Claim } from '../claim.ts'

export const value = (claim: Claim, column: string): unknown => claim.cells.get(column)?.value ?? null

/** Parts that tell again what the body tells: a caption, a cited title, the abstract. */
export const isAside = ({ sentence }: Claim): boolean => sentence.part !== 'body'
