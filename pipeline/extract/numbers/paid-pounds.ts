import type { Token } from '../mention.ts'

const paying = /^(?:vot|pledg|pay|paid|rais|spend|spent|lend|lent|ow|cost|earn|worth|collect)(?:e|es|ed|s|ing)?$/

/** Nobody grants a weight. */
const granting = /^(?:vot|pledg|pay|paid|lend|lent|ow|cost|budget|grant|earmark|award|fund)(?:e|es|ed|s|ing)?$/

/** What is given by weight is told behind "of"; pounds alone that go to someone are money. */
const giving = /^(?:gave|give[sn]?|giving|donat(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|collected|contributed|sent|handed)$/

const weighing =
  /^(?:weigh(?:s|ed|ing|t)?|heavy|heavier|tons?|tonnes?|lbs|crops?|harvest|catch|cargo|freight|loads?|loaded)$/

/** "donated 10,000 pounds to a food bank": of food. */
const feeding = /^(?:food|kitchens?|pantry|pantries|canteens?|larders?)$/

/** How many words from an amount something is weighed that makes its pounds a weight. */
const nearby = 9

/** "voted 18 million pounds": so many are paid, not weighed. */
export function isPaid(tokens: readonly Token[], from: number): boolean {
  const isScaled = /^(?:(?:m|b|tr)illion|bn|mn|m|tn)$/.test(tokens[from - 1]?.lower ?? '')
  const isWeighed = tokens.slice(Math.max(0, from - nearby), from + nearby).some(({ lower }) => weighing.test(lower))
  const isAfterPaying = tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => paying.test(lower))
  // "pledged 250,000 pounds for Kenya"
  const isGranted = tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => granting.test(lower))
  // "gave 10,000 pounds to a hospice"
  const isFood = tokens.slice(from, from + nearby).some(({ lower }) => feeding.test(lower))
  const isGift =
    !isFood &&
    /^(?:to|for|towards?|into)$/.test(tokens[from + 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => giving.test(lower))
  return isScaled ? isAfterPaying || !isWeighed : (isGranted || isGift) && !isWeighed
}
