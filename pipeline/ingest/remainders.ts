import type { Remainder, Sentence, Span } from '../document.ts'
import type { LabelledBlock, Role } from './label-blocks.ts'

type Kind = Remainder['kind']

const kindOfRole: Record<Role, Kind> = {
  body: 'address',
  heading: 'section_number',
  caption: 'address',
  note: 'citation',
  note_rest: 'citation',
  contents: 'contents',
  front_matter: 'front_matter',
  names: 'names',
  address: 'address',
  page: 'page',
}

const hasContent = /[\p{L}\p{N}]/u

interface Taken extends Span {
  readonly kind: Kind | null
}

/** Sentences and the pieces whose kind is known, in order, none over another. */
function takenSpans(sentences: readonly Sentence[], known: readonly Remainder[]): Taken[] {
  const taken: Taken[] = known.map(({ span, kind }) => ({ ...span, kind }))
  for (const { segments } of sentences) {
    for (const { source, length } of segments) taken.push({ start: source, end: source + length, kind: null })
  }
  return taken.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Every stretch of the text with letters or digits that stands in no sentence, by what it is. */
export function findRemainders(
  text: string,
  sentences: readonly Sentence[],
  blocks: readonly LabelledBlock[],
  known: readonly Remainder[],
): Remainder[] {
  const remainders: Remainder[] = []
  const add = (start: number, end: number, kind: Kind): void => {
    if (end <= start || !hasContent.test(text.slice(start, end))) return
    let [from, to] = [start, end]
    while (/\s/.test(text.charAt(from))) from++
    while (/\s/.test(text.charAt(to - 1))) to--
    remainders.push({ span: { start: from, end: to }, kind })
  }
  const taken = takenSpans(sentences, known)
  let next = 0
  let at = 0
  for (const block of blocks) {
    at = Math.max(at, block.start)
    const kind = kindOfRole[block.role]
    for (let piece = taken[next]; piece !== undefined && piece.start < block.end; piece = taken[++next]) {
      add(at, piece.start, kind)
      if (piece.kind !== null) add(Math.max(at, piece.start), piece.end, piece.kind)
      at = Math.max(at, piece.end)
    }
    add(at, block.end, kind)
    at = Math.max(at, block.end)
  }
  return remainders
}
