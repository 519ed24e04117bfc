import { isFree } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'

const callWords = new Set('call dial phone tel telephone mobile hotline helpline fax whatsapp'.split(' '))
const joints = new Set(['-', '–', '(', ')', '+', ':', '.', '/'])

/** Tokens that one telephone number may take up. */
const longest = 12

function isPart(token: Token | undefined): boolean {
  return token?.kind === 'digits' ? !token.text.includes(',') : token !== undefined && joints.has(token.text)
}

/** Whether the digits at `at` stand in a row that a word for calling, or a country code ("+49 30 1234"), opens. */
export function isTelephone(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (at - from < longest && isPart(tokens[from - 1])) from--
  let to = at + 1
  while (to - at < longest && isPart(tokens[to])) to++
  let groups = 0
  for (let part = from; part < to; part++) if (tokens[part]?.kind === 'digits') groups++
  const isCountryCode = tokens[from]?.text === '+' && tokens[from]?.end === tokens[from + 1]?.start
  // "0800 123 456", "(020) 7946 0018"
  const first = tokens[from]?.text === '(' ? from + 1 : from
  const isAreaCode = /^0\d{1,4}$/.test(tokens[first]?.text ?? '')
  if ((isCountryCode || isAreaCode) && groups > 2) return true
  if (!callWords.has(tokens[from - 1]?.lower ?? '')) return false
  const digits = tokens[at]?.text ?? ''
  return groups > 1 || (digits.length >= 3 && isFree(tokens, to))
}
