import type { Claim } from '../../claim.ts'

/** How many sentences apart a gift told in words vouches for goods that merely stand there. */
const reach = 4

/** Goods and sums that no words give, kept until a sentence near them tells of a gift. */
export class LoneGifts {
  #waiting: { readonly index: number; readonly claims: readonly Claim[] }[] = []
  #told = Number.NEGATIVE_INFINITY

  /** What the sentence at `index` vouches for, of those before it and its own. */
  vouchedBy(index: number, tellsGift: boolean, own: readonly Claim[]): readonly Claim[] {
    if (own.length > 0) this.#waiting.push({ index, claims: own })
    if (tellsGift) this.#told = index
    if (this.#waiting.length === 0) return []
    const near = this.#waiting.filter((one) => index - one.index <= reach)
    this.#waiting = index - this.#told <= reach ? [] : near
    return this.#waiting.length > 0 ? [] : near.flatMap(({ claims }) => claims)
  }
}
