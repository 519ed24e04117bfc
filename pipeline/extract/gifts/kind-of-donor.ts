import type { DonorType } from '../../lexicon/organizations.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { opensWithPeople } from './plight.ts'

/** What people do together and no government does. */
const collecting = /^(?:collect|gather|raise|knit|sew|club|chip|muster|scrape)$/

const isCollected = oncePerSentence(({ clauses }: AnalyzedSentence): boolean =>
  clauses.some(({ verb }) => collecting.test(verb.lemma)),
)

/** "the Norwegians", "the Dutch": a people and nothing else, told as a whole; "Kenyans", "Chinese gave", "the Dutch in Peru", "the Dutch who fled" are some of them. */
function isWholePeople({ piece: { at, from, to }, areas }: Actor): boolean {
  const isOpened = at.tokens[from]?.lower === 'the'
  const [area] = areas
  const isAlone =
    area !== undefined && area.form !== 'name' && area.from === from + (isOpened ? 1 : 0) && area.to === to
  const areMany = /[^s]s$/.test(at.tokens[to - 1]?.lower ?? '') || /^(?:V|AUX|MODAL)/.test(at.tags[to] ?? '')
  const areSome = isOpened ? /^(?:WH|VING|PREP)$/.test(at.tags[to] ?? '') : areMany
  return isAlone && !areSome
}

/** "Castell & Moor": partners in trade. */
const isFirm = ({ piece: { at, from, to }, areas, type }: Actor): boolean =>
  type === 'unspecified' &&
  areas.length === 0 &&
  at.tokens.slice(from + 1, to - 1).some(({ text }, i) => text === '&' && at.tags[from + i + 2] === 'NNP')

/** The kind of giver; "the Norwegians are to send 20 tents", "Mexican helicopters": a people stands for its country where it gives what people have not collected. */
export const kindOfDonor = (at: AnalyzedSentence, donor: Actor | null): DonorType =>
  donor === null
    ? 'unspecified'
    : donor.type === 'citizens' && isWholePeople(donor) && !isCollected(at)
      ? 'government'
      : isFirm(donor)
        ? 'company'
        : donor.type === 'unspecified' && opensWithPeople(donor.piece.at, donor.piece.from, donor.piece.to)
          ? 'citizens'
          : donor.type
