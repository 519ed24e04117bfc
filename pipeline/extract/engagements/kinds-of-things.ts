import { type EngagementKind, isCouncil, kindOfNoun } from '../../lexicon/contact-words.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Member, Nominal } from '../parse/nominal.ts'
import { hyphenated } from './pairs.ts'
import { headWords, wordsOf } from './reading.ts'

/** What is held, signed or set up, by its noun and by what is done with it. */

/** "signed an executive programme", "initialled an action plan": what is signed binds those who sign. */
const isSignedPlan = (at: AnalyzedSentence, verb: string, { np }: Member): boolean => {
  const head = at.tokens[np.head]?.lower ?? ''
  // "a deed concluded by A and B", "struck a bargain"
  if (/^(?:conclude|strike)$/.test(verb)) return /^(?:deed|bargain|settlement)s?$/.test(head)
  return /^(?:sign|ink|initial|countersign)$/.test(verb) && signed.test(head)
}

const signed = /^(?:program(?:me)?|plan|roadmap|charter|action-plan|work-plan|deed|settlement|bargain|instrument)s?$/

/** What two countries set up, though what merely lies between them may be of roads. */
const ties = words('network framework platform')

/** What each member of a list of things is; of "a prevention and control mechanism" only the last has a head of its own. */
export function kindsOf(
  at: AnalyzedSentence,
  nominal: Nominal,
  verb: string,
  isShared: boolean,
): { member: Member; kind: EngagementKind }[] {
  return nominal.members.flatMap((member) => {
    const own = headWords(at, member.np)
    const isPaired = isShared || hyphenated(at, member.np.from, member.np.to) !== null
    const body = isPaired && (isCouncil(own) || ties.has(own.at(-1) ?? '')) ? ('mechanism' as const) : null
    const kind =
      body ?? kindOfNoun(own) ?? (member.np.to > member.np.head + 1 ? kindOfNoun(wordsOf(at, member.np)) : null)
    // "a letter of intent"
    const isIntent =
      kind === 'letter' &&
      /^of (?:intent|intention|understanding)$/.test(
        wordsOf(at, { from: member.np.to, to: member.np.to + 2 }).join(' '),
      )
    // "signed a declaration of peace"
    const isOfPeace =
      kind === 'joint_statement' &&
      /^(?:sign|initial|ink)$/.test(verb) &&
      /^of (?:peace|friendship|non)$/.test(wordsOf(at, { from: member.np.to, to: member.np.to + 2 }).join(' '))
    const isSigned = isOfPeace || isSignedPlan(at, verb, member)
    return kind === null && !isSigned
      ? []
      : [{ member, kind: isIntent || isSigned ? ('agreement' as const) : (kind ?? 'agreement') }]
  })
}
