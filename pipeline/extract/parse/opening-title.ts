import { findOffice } from '../../lexicon/offices.ts'
import type { Analysis } from './chunk.ts'

/** An opening phrase has no more words than these before the subject. */
const longest = 12

/** "President", "Prime Minister", "Finnish foreign minister" at token `i`, with a name behind. */
function isTitleAt({ tokens, tags, areas }: Analysis, i: number): boolean {
  const area = areas.find(({ from, form }) => from === i && form === 'demonym')
  for (let at = area?.to ?? i; at < i + 5; at++) {
    const office = findOffice(tokens, at)
    if (office !== null) return tags[at + office.length] === 'NNP'
    if (area === undefined || (tags[at] !== 'ADJ' && tags[at] !== 'N' && tags[at] !== 'NNP')) return false
  }
  return false
}

/** "After the talks President Ruiz flew", "Days before the event Peru's foreign minister": someone named begins the clause behind what opens the sentence. */
export function opensTitle(analysis: Analysis, i: number): boolean {
  const { tokens, tags } = analysis
  if (
    i > longest ||
    tokens[i]?.word?.isCapital !== true ||
    !/^(?:N|VING)$/.test(tags[i - 1] ?? '') ||
    tokens[i - 1]?.word?.isCapital !== false
  )
    return false
  if (!/^(?:DET|POSS|ADJ)$/.test(tags[i - 2] ?? '')) return false
  return tags.slice(0, i).some((tag) => tag === 'PREP' || tag === 'SUB') && isTitleAt(analysis, i)
}
