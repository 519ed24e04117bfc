import { hasVerbClass } from '../../lexicon/verbs.ts'
import { firstIndexIn } from '../index-in.ts'
import type { Chunk } from './chunk.ts'
import type { Argument, Clause } from './clause.ts'
import { isComma } from './nominal.ts'
import { isNaming } from './over-aside.ts'

/** "450 tons of rice", "a package of 3 million dollars" */
const isCounted = (chunks: readonly Chunk[], { nominal: { members } }: Argument): boolean =>
  members.some(({ first, end }) => chunks.slice(first, end).some((one) => one.kind === 'np' && one.number !== null))

/** Behind who did it, a passive takes no object, no second doer and nothing that one is provided with. */
const isOfOuter = (chunks: readonly Chunk[], outer: Clause, argument: Argument): boolean =>
  argument.prep === 'by'
    ? outer.verb.passive
    : (argument.prep === null || argument.prep === 'with') && isCounted(chunks, argument)

/** Who makes or gets hold of a thing does it to no one. */
const making =
  /^(?:make|produce|manufacture|develop|design|buy|purchase|procure|acquire|collect|gather|raise|assemble|grow|pack|weave|sew|knit|prepare|source)$/

/** "presented masks made by Quimsa to the city": whom a thing is given to, over who has made it. */
const ofReceiver = ({ verb: outer }: Clause, { verb, arguments: found }: Clause): number =>
  (making.test(verb.lemma) || isNaming(verb)) && !outer.passive && hasVerbClass(outer.lemma, outer.particle, 'give')
    ? found.findIndex(({ prep }) => prep === 'to')
    : -1

/** "gave families hit by the storm 20 tents": behind who did it, what the outer verb gives. */
function rightBehind(chunks: readonly Chunk[], outer: Clause, inner: Clause): number {
  const doer = inner.arguments.findIndex(({ prep }) => prep === 'by')
  const behind =
    doer < 0
      ? -1
      : firstIndexIn(inner.arguments, doer + 1, inner.arguments.length, (argument) =>
          isOfOuter(chunks, outer, argument),
        )
  return behind < 0 ? ofReceiver(outer, inner) : behind
}

/** "offered Chad, hit by floods, two planes": behind the comma that closes the aside, what the outer verb gives. */
function behindComma(chunks: readonly Chunk[], outer: Clause, { at, arguments: found }: Clause): number {
  const [object, other] = outer.arguments
  const isIndirect = other === undefined && object?.prep === null && object.nominal.end === at - 1
  if (!isIndirect || outer.verb.passive || !isComma(chunks[at - 1])) return -1
  return found.findIndex(
    (argument) => argument.prep === null && isComma(chunks[argument.nominal.first - 1]) && isCounted(chunks, argument),
  )
}

/** The two clauses with the phrases that belong to the first one's verb; null where there are none. */
function parted(chunks: readonly Chunk[], outer: Clause, inner: Clause): readonly [Clause, Clause] | null {
  const { verb, at, arguments: found } = inner
  if (verb.form !== 'participle' && !isNaming(verb)) return null
  const next =
    outer.arguments.at(-1)?.nominal.end === at ? rightBehind(chunks, outer, inner) : behindComma(chunks, outer, inner)
  // "60 pumps from Quimsa": of a giver of their own.
  if (next < 0 || found[next + 1]?.prep === 'from') return null
  const own = found.slice(0, next)
  return [
    { ...outer, arguments: [...outer.arguments, ...found.slice(next)], end: inner.end },
    { ...inner, arguments: own, end: own.at(-1)?.nominal.end ?? at + 1 },
  ]
}

/** "gave families hit by the storm in Samoa 20 tents": the tents are given, over what is said of the families. */
export function withOverParticiple(chunks: readonly Chunk[], clauses: readonly Clause[]): readonly Clause[] {
  const found = [...clauses]
  for (let i = found.length - 1; i > 0; i--) {
    const [outer, inner] = [found[i - 1], found[i]]
    const pair = outer === undefined || inner === undefined ? null : parted(chunks, outer, inner)
    if (pair !== null) found.splice(i - 1, 2, ...pair)
  }
  return found
}
