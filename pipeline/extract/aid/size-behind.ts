import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isTeamGroup, isTrade } from '../../lexicon/team-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { bare } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { npAt } from '../parse/np-at.ts'
import type { Piece } from '../piece.ts'
import { groups, strength } from './team-size.ts'

const sizing =
  /(?:^|[ ,])(?:with|numbering|numbers|numbered|totall?ing|comprising|made up of|consisting of|composed of|comprised of)(?: (?:some|about|around|nearly|a total of))?$/

const farthest = 9

const namesMembers = (lower: string): boolean => {
  const noun = singularOf(lower)
  return isPeopleNoun(noun) || strength.has(noun) || isTrade(noun)
}

/** "40 members", "40 health workers" */
const countsMembers = (at: AnalyzedSentence, number: NumberMention): boolean => {
  const np = npAt(at, chunkOf(at, number.from))
  return (
    namesMembers(at.tokens[number.to]?.lower ?? '') ||
    (np?.number === number && namesMembers(at.tokens[np.head]?.lower ?? ''))
  )
}

/** "a rescue team from Peru, made up of 130 members,": the size of a team that is told right behind its name, which ends before token `to`. */
export function sizeBehind(at: AnalyzedSentence, to: number): NumberMention | undefined {
  const number = at.numbers.find((one) => one.from >= to && one.nonFigure === null)
  if (number === undefined || number.from > to + farthest) return undefined
  const between = at.tokens.slice(to, number.from).map(({ lower }) => lower)
  if (between.some((word) => /^[;:().]$/.test(word)) || !sizing.test(between.join(' '))) return undefined
  // "Japan's team numbered 72, Chile's 40"
  const isBare = /^number/.test(between.at(-1) ?? '') && at.tokens[number.to]?.kind === 'punct'
  return countsMembers(at, number) || isBare ? number : undefined
}

const headCount = /^(?:men|women|people|persons|members|strong|volunteers|specialists|experts|rescuers|soldiers)$/

/** "40 of whom were in Peru": as many as are there. */
const beingThere = /^of (?:whom|them) (?:(?:have|has|had) been|are|were) (?:in|there|already|still)\b/

/** "Slovene divers (12)", "Peruvian rescuers, 76 men with boats,", "Cuba's surgeons, 38 of them,": how many are in those named right before token `to`. */
export function apposedSize({ tokens, numbers, tags }: AnalyzedSentence, to: number): NumberMention | undefined {
  const mark = tokens[to]?.text
  const number = numbers.find(
    ({ from, nonFigure, kind }) => from >= to && from <= to + 1 && nonFigure === null && kind === 'number',
  )
  if (number === undefined || number.unit !== null) return undefined
  // "A medical unit 42 strong"
  if (number.from === to) return tokens[number.to]?.lower === 'strong' ? number : undefined
  const [next, behind] = [tokens[number.to]?.lower ?? '', tokens[number.to + 1]?.lower ?? '']
  if (mark === '(') return next === ')' || (headCount.test(next) && behind === ')') ? number : undefined
  // "12 of them trained in Chile", "12 women among them": a part of them
  const isClosed = tokens[number.to + 2]?.kind === 'punct'
  const words = tokens.slice(number.to, number.to + 5).map(({ lower }) => lower)
  const isOfThem =
    (next === 'of' && ((behind === 'them' && isClosed) || beingThere.test(words.join(' ')))) ||
    (next === 'in' && /^(?:all|total)$/.test(behind))
  // "thanked the doctors, 40 people said": others
  const isOther =
    /^(?:among|amongst|included|whom|and)$/.test(behind) || /^(?:V|AUX|MODAL)/.test(tags[number.to + 1] ?? '')
  const isCounted = headCount.test(next) && !isOther
  return mark === ',' && (isOfThem || isCounted) ? number : undefined
}

/** Whether a number says how many are in helpers of a named country right before it. */
export function isApposedSize(at: AnalyzedSentence, number: NumberMention): boolean {
  const team = npAt(at, chunkOf(at, number.from - 2))
  if (team === null || team.to !== number.from - 1 || team.areas.length === 0 || team.number !== null) return false
  const head = singularOf(at.tokens[team.head]?.lower ?? '')
  return (groups.has(head) || isTrade(head)) && apposedSize(at, team.to) === number
}

const isOneTeam = (word: string): boolean => isTeamGroup(word) && singularOf(word) === word

/** Whether a number says how many are in a team named before it. */
export function isSizeOfTeam(at: AnalyzedSentence, number: NumberMention): boolean {
  if (!countsMembers(at, number)) return false
  for (let i = number.from - 1; i >= Math.max(0, number.from - farthest); i--)
    if (isOneTeam(at.tokens[i]?.lower ?? '')) return sizeBehind(at, i + 1) === number
  return false
}

/** Those who come to talk, and firms. */
const ofNoHelp = /^(?:delegation|party|group|mission|company|staff)$/

const isTeams = (word: string): boolean => {
  const noun = singularOf(word)
  return noun !== word && groups.has(noun) && !ofNoHelp.test(noun)
}

const inAll =
  /^(?:(?:and \d+ )?(?:\p{L}+ )?\p{L}+ )?(?:between them|among them|in all|all told|altogether|together|in total)\b/u

/** "two teams, with 12 dogs and 94 members between them": the name of the teams that have so many together; null where that is not said. */
function teamsSharing(at: AnalyzedSentence, number: NumberMention): Piece | null {
  const behind = at.tokens.slice(number.to, number.to + 8).map(({ lower }) => lower)
  const noun = behind.findIndex((word) => namesMembers(word))
  if (noun < 0 || !inAll.test(behind.slice(noun + 1).join(' '))) return null
  for (let i = number.from - 1; i >= Math.max(0, number.from - 2 * farthest); i--) {
    const lower = at.tokens[i]?.lower ?? ''
    if (/^[;:.]$/.test(lower) || at.tags[i] === 'V') return null
    const teams = isTeams(lower) ? npAt(at, chunkOf(at, i)) : null
    if (teams !== null) return bare(at, teams)
  }
  return null
}

/** "two rescue units of Peru's army, made up of 94 members": the name of the teams whose size a number tells; null where it tells none. */
export function teamsOfSize(at: AnalyzedSentence, number: NumberMention): Piece | null {
  const sharing = countsMembers(at, number) ? teamsSharing(at, number) : null
  if (sharing !== null) return sharing
  // "77 teams with 1,872 members": who came with them is counted apart.
  if (!countsMembers(at, number) || at.tokens[number.from - 1]?.lower === 'with') return null
  for (let i = number.from - 1; i >= Math.max(0, number.from - farthest - 1); i--) {
    const teams = isTeams(at.tokens[i]?.lower ?? '') ? npAt(at, chunkOf(at, i)) : null
    if (teams !== null) return sizeBehind(at, i + 1) === number ? bare(at, teams) : null
  }
  return null
}
