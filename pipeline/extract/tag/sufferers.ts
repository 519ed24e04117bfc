import { lowerAt, type Reader } from './reader.ts'

/** What has befallen people: "the displaced". */
const sufferers =
  /^(?:displaced|flooded|uprooted|wounded|injured|bereaved|stricken|dispossessed|stranded|trapped|infected|besieged|orphaned|deprived|afflicted|affected|maimed|evacuated|exiled)$/

/** "to the displaced in Chad", "for the flooded": right behind "the" and before no noun, those whom it befell. */
export const isOfSufferers = (reader: Reader, i: number): boolean =>
  sufferers.test(lowerAt(reader, i)) &&
  lowerAt(reader, i - 1) === 'the' &&
  (reader.tokens[i + 1] === undefined ||
    /^(?:[.;:!?)]|of|in|at|on|across|from|by|who|and|along|around)$/.test(lowerAt(reader, i + 1)) ||
    (lowerAt(reader, i + 1) === ',' && /^(?:and|who|which|the|he|she|it|they|but|as)$/.test(lowerAt(reader, i + 2))))
