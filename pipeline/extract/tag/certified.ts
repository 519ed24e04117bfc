import { isNounish, lowerAt, type Reader, startsPhrase } from './reader.ts'

const certifying =
  /^(?:certified|approved|accredited|registered|licensed|cleared|recommended|endorsed|prequalified|authori[sz]ed|rated|marked|branded)$/

/** "2,600 FDA certified masks", "the WHO approved kits": by whom the goods are certified, not what someone certified. */
export function isCertified(reader: Reader, i: number): boolean {
  const before = reader.tags[i - 2]
  return (
    certifying.test(lowerAt(reader, i)) &&
    reader.tokens[i - 1]?.word?.isAcronym === true &&
    (before === 'NUM' || before === 'ADJ' || (before === 'PREP' && lowerAt(reader, i - 2) === 'of')) &&
    isNounish(reader, i + 1) &&
    !startsPhrase(reader, i + 1)
  )
}
