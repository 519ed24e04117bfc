import { bearsArticle } from '../../lexicon/countries-with-article.ts'
import { goodsOf } from '../../lexicon/goods.ts'
import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { peopleNouns } from '../../lexicon/people-nouns.ts'
import { isBaseForm } from '../../lexicon/verbs.ts'
import type { Token } from '../mention.ts'
import type { Analysis, Chunk, NounPhrase } from './chunk.ts'

/** Verbs that take whom and what side by side, without a preposition. */
const dative = new Set(
  'give send offer promise grant lend hand award pay sell bring ship provide donate owe'.split(' '),
)

/** Of these, the verbs whose counted object gets something ("gave 300 families tents"); what is sold or shipped by the number does not. */
const giving = new Set('give send offer promise grant lend hand award provide bring'.split(' '))

const isTo = (next: Chunk | undefined): boolean => next?.kind === 'prep' && next.text === 'to'

const acting =
  /^(?:government|authorities|police|army|navy|ministry|cross|crescent|council|embassy|university|parliament)$/

const households = /^(?:families|households|villages|towns|firms|companies|farms|shops)$/

/** "40 schools", "300 families": no persons, yet they get things. */
export const isCountedGetter = (noun: string): boolean =>
  households.test(noun) || (isPlural(noun) && goodsOf([noun])?.category === 'facility')

/** "gave the Peruvian government medical equipment", "gave the farmers seeds", "gave Peruvian schools desks": where the goods start behind a body or people; -1 where there are none. */
function behindGetter({ tokens, areas }: Analysis, { from, to }: NounPhrase, next: Chunk | undefined): number {
  // "gave the police equipment to Chad": the police get nothing.
  const isOfNation = areas.some((area) => area.from === from && area.form === 'demonym')
  const opens = isOfNation || /^(?:the|its|their)$/.test(tokens[from]?.lower ?? '') || tokens[from + 1]?.lower === "'s"
  if (!opens || isTo(next)) return -1
  for (let cut = from + 2; cut < to; cut++) {
    const noun = tokens[cut - 1]?.lower ?? ''
    const isMany = isCountedGetter(noun) || (isPlural(noun) && peopleNouns.has(singularOf(noun)))
    if (!isMany && (isOfNation || !acting.test(noun))) continue
    const words = tokens.slice(cut, to).map(({ lower }) => lower)
    const goods = words.some((word) => /^['’]s?$/.test(word)) ? null : goodsOf(words)
    return goods === null || /^(?:personnel|cash|facility)$/.test(goods.category) ? -1 : cut
  }
  return -1
}

/** "gave 300 families tents", "sent 40 schools desks": where the goods start behind those who are counted; -1 where none get any. */
export function behindCounted({ tokens }: Analysis, { number, to }: NounPhrase, before: Chunk | undefined): number {
  if (number?.kind !== 'number' || before?.kind !== 'verb' || before.passive || !giving.has(before.lemma)) return -1
  for (let cut = number.to + 1; cut < to; cut++) {
    const noun = tokens[cut - 1]?.lower ?? ''
    const arePeople = isPlural(noun) && peopleNouns.has(singularOf(noun))
    if (!isCountedGetter(noun) && !arePeople) continue
    const words = tokens.slice(cut, to).map(({ lower }) => lower)
    const goods = words.includes("'s") ? null : goodsOf(words)
    // "gave 250 fishermen nets"
    if (goods === null)
      return arePeople && words.length === 1 && isPlural(words[0] ?? '') && !peopleNouns.has(words[0] ?? '') ? cut : -1
    return /^(?:personnel|facility)$/.test(goods.category) ? -1 : cut
  }
  return -1
}

/** Chunks of a list of getters, so that a text of names alone costs no more than its length. */
const longestList = 24

/** "gave Chile, Cuba and Peru masks": the first of the names that the phrase closes the list of. */
export function firstOfNames(chunks: readonly Chunk[], i: number): number {
  let first = i
  while (first > i - longestList) {
    const [name, link] = [chunks[first - 2], chunks[first - 1]]
    const isLink = link?.kind === 'conj' || (link?.kind === 'punct' && link.text === ',' && first < i)
    if (!isLink || name?.kind !== 'np' || !name.isName || name.areas.length !== 1 || name.number !== null) break
    first -= 2
  }
  return first
}

/** "gave schools in Peru desks": the verb before a phrase, or before the one that the phrase's own place belongs to. */
export function verbOver(chunks: readonly Chunk[], i: number): Chunk | undefined {
  const [verb, people, prep] = chunks.slice(Math.max(i - 3, 0), i)
  const isPlaced = prep?.kind === 'prep' && /^(?:in|at|of|near)$/.test(prep.text) && people?.kind === 'np'
  return isPlaced && people.number === null && verb?.kind === 'verb' && dative.has(verb.lemma) ? verb : chunks[i - 1]
}

const isArticled = (tokens: readonly Token[], from: number, to: number): boolean =>
  bearsArticle(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "sent Peru masks", "sent the Maldives masks", "help Peru fight hunger": where what is given, or done, starts behind the country; -1 where there is no such pair. */
export function startOfGoods(
  analysis: Analysis,
  np: NounPhrase,
  before: Chunk | undefined,
  next: Chunk | undefined,
): number {
  const { tokens, tags, areas } = analysis
  if (before?.kind !== 'verb' || before.passive) return -1
  const start = tokens[np.from]?.lower === 'the' && !isTo(next) ? np.from + 1 : np.from
  const country = areas.find(
    ({ from, to, form }) =>
      form === 'name' && from === start && to < np.to && (from === np.from || isArticled(tokens, from, to)),
  )
  const isOwner = tokens[country?.to ?? -1]?.lower === "'s"
  const isNotBare = country === undefined || isOwner || start !== np.from
  const getter = isNotBare && dative.has(before.lemma) ? behindGetter(analysis, np, next) : -1
  if (getter > 0 || isOwner) return getter
  if (country === undefined || !/^\p{Ll}/u.test(tokens[country.to]?.text ?? '')) return -1
  const isBase = isBaseForm(tokens[country.to]?.lower ?? '')
  // "help Peru flood victims"
  const isOfPeople = peopleNouns.has(singularOf(tokens[np.head]?.lower ?? ''))
  if (before.lemma === 'help' && isBase && !isOfPeople) return country.to
  if (!dative.has(before.lemma) || tags[np.head] !== 'N') return -1
  // "brings U.S. assistance to 3 million": whose it is, by the letters of a name.
  if (before.lemma === 'bring' && tokens[country.to - 1]?.word?.isAcronym === true) return -1
  const words = tokens.slice(country.to, np.to).map(({ lower }) => lower)
  const goods = words.includes("'s") ? null : goodsOf(words)
  return goods === null || goods.category === 'personnel' ? -1 : country.to
}
