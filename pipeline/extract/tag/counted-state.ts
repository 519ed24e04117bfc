import { isNounish, lowerAt, type Reader } from './reader.ts'

/** "Confirmed Ebola cases in Lasa, Munta and Ibb were 30", "Reported COVID-19 deaths": in front of what is counted. */
export function isOfCounted(reader: Reader, i: number): boolean {
  if (!/^(?:confirmed|reported|recorded|registered|imported|infected)$/.test(lowerAt(reader, i))) return false
  let noun = i + 1
  while (noun < i + 5 && (isNounish(reader, noun) || /^(?:-|\d+)$/.test(lowerAt(reader, noun)))) {
    if (/^(?:cases|deaths|infections|patients|fatalities)$/.test(lowerAt(reader, noun))) return true
    noun++
  }
  return false
}

/** "On 4 May, 195 confirmed cases and 29 deaths had been found": right behind a number it tells of what is counted. */
export const isNumberedCount = (reader: Reader, i: number): boolean =>
  reader.tags[i - 1] === 'NUM' && isOfCounted(reader, i)
