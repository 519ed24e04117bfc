import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { npAt } from '../parse/np-at.ts'
import type { VerbGroup } from '../parse/verb-group.ts'
import type { LastItem } from './figure.ts'
import { fromList, goodsBefore, nearer } from './goods-before.ts'
import { someone } from './no-count-of-gifts.ts'
import { personnel } from './team-size.ts'

const further = /^(?:further|another|additional|extra)$/
const following = /^(?:follow|arrive|come|join|leave|depart|travel|fly|go|set|be|expect|await|schedule)$/

/** "a further 12 people to follow", "another 12 people left on Friday": the verb of more of those told of before. */
export function verbOfMore(at: AnalyzedSentence, index: number, number: NumberMention): VerbGroup | null {
  const np = npAt(at, index)
  const isMore = further.test(at.tokens[number.from - 1]?.lower ?? '') || at.tokens[number.to]?.lower === 'more'
  if (!isMore || !someone.test(at.tokens[np?.head ?? -1]?.lower ?? '')) return null
  // "with a further 12 people and the same number of dogs to follow"
  const verb = at.chunks.slice(index + 1, index + 7).find(({ kind }) => !/^(?:np|conj|prep)$/.test(kind))
  return verb?.kind === 'verb' && following.test(verb.lemma) ? verb : null
}

/** "had 40 rescuers and two dogs there, with a further 12 people to follow": the helpers counted in the sentence. */
export function helpersBefore(at: AnalyzedSentence, index: number): Item | null {
  for (let i = index - 1; i >= 0; i--) {
    const number = npAt(at, i)?.number ?? null
    const item = number === null ? null : fromList(at, i, number)
    if (item?.category === 'personnel') return item
  }
  return null
}

/** "Rescue teams came from Peru (12 people)", "with a further 12 people to follow": those of the teams spoken of. */
export function peopleOf(at: AnalyzedSentence, index: number, number: NumberMention, last: LastItem): Item | null {
  const [open, np] = [at.chunks[index - 1], npAt(at, index)]
  // "Rescue team: 12 persons"
  // "Rescue teams: 12 people (Peru), 8 people (Chile)"
  const behind = at.chunks[index - 2]
  const isBracketed =
    open?.kind === 'punct' &&
    (open.text === '(' ||
      (open.text === ':' && (index < 3 || at.chunks[index - 3]?.kind === 'punct')) ||
      (/^[,;]$/.test(open.text) && behind?.kind === 'punct' && behind.text === ')'))
  const isMore = verbOfMore(at, index, number) !== null
  if (np === null || !(isBracketed || isMore) || np.head > number.to + 1) return null
  if (!someone.test(at.tokens[np.head]?.lower ?? '')) return null
  const team = (isMore ? helpersBefore(at, index) : null) ?? nearer(last, goodsBefore(at, index))
  return team?.category === 'personnel' && team.piece !== null ? personnel(index, number, team.piece) : null
}
