import type { Claim } from '../../claim.ts'
import { sourceOffset } from '../../ingest/offsets.ts'
import { countryOf } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'

/** Behind these a land is where something is, goes or is meant for. */
const ofPlaces = new Set(
  'in to for at into across near outside through via towards toward around inside on of and or , before after despite with without against between like than'.split(
    ' ',
  ),
)

/** "Kenya's nurses", "from Kenya", "Kenya was next": no place behind a preposition, nor one reached or helped, nor one more of a list. */
function standsFree({ tokens, tags }: AnalyzedSentence, { from }: AreaMention): boolean {
  let before = from - 1
  while (before >= 0 && (tags[before] === 'DET' || tags[before] === 'POSS' || tags[before] === 'ADJ')) before--
  return tags[before] !== 'V' && !ofPlaces.has(tokens[before]?.lower ?? '')
}

const startIn = ({ sentence, tokens }: AnalyzedSentence, token: number): number =>
  sourceOffset(sentence, tokens[token]?.start ?? 0)

/** Lands of the sentence that stand free before a place and are no receiver's. */
function freeLands(at: AnalyzedSentence, claim: Claim, receivers: ReadonlySet<unknown>): readonly AreaMention[] {
  return at.areas.filter((area) => {
    const iso3 = countryOf(area.areaId)
    return (
      iso3 !== null &&
      iso3 !== claim.cells.get('donor_iso3')?.value &&
      !receivers.has(iso3) &&
      startIn(at, area.from) < claim.anchor.start &&
      standsFree(at, area)
    )
  })
}

/** "It also sent", "They gave": who is told before. */
const opensWithPronoun = ({ clauses: [first] }: AnalyzedSentence): boolean =>
  first?.subject?.members[0]?.np.isPronoun === true

const isCarried = (at: AnalyzedSentence, { cells }: Claim): boolean => {
  const donor = cells.get('donor')
  return donor?.how === 'carried' && cells.has('donor_iso3') && donor.spans.every(({ start }) => start < startIn(at, 0))
}

const sides: ReadonlySet<string> = new Set(['donor', 'donor_iso3', 'donor_type'])

/** "Peru sent 20 tents. Then it was Kenya's turn: 30 beds went south": with another land between, a giver from the sentence before is a guess. */
export function withoutGuessedGivers(at: AnalyzedSentence, claims: readonly Claim[]): readonly Claim[] {
  const receivers = new Set(claims.map(({ cells }) => cells.get('recipient_iso3')?.value))
  return claims.map((claim) => {
    if (!isCarried(at, claim) || opensWithPronoun(at) || freeLands(at, claim, receivers).length === 0) return claim
    const type = claim.cells.get('donor_type')
    const kept = [...claim.cells].filter(([column]) => !sides.has(column))
    const cells = new Map(kept)
    if (type !== undefined) cells.set('donor_type', { ...type, value: 'unspecified', spans: [claim.anchor] })
    return { ...claim, cells }
  })
}
