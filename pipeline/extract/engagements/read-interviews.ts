import { kindOfNoun } from '../../lexicon/contact-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { canAct, isNamed, isPerson } from './party.ts'
import { argumentOf, headWords, type Reading, readingOf, sideOf, subjectOf } from './reading.ts'
import { isOutlet, press } from './unofficial.ts'

/** Who answers whose questions. */

const answering = new Set(['interview', 'give', 'grant', 'answer', 'take', 'field'])

/** Who asks for other ends than to print what is said. */
const inquirers =
  /^(?:police|detectives?|investigators?|prosecutors?|officers?|agents?|fbi|scotland|researchers?|scientists|anthropologists|scholars|sociologists|panel|committee|senate|club|company|firm|office|employers?|recruiters?|teams?|doctors?|psychologists?)$/
const posts = /^(?:posts?|jobs?|positions?|visas?|roles?|seats?|coach)$/

/** Whose questions are put on the air. */
const askers = new Set(['listeners', 'viewers', 'callers', 'readers'])

/** "on Radio Lima" */
function outletOn(at: AnalyzedSentence, clause: Clause): Piece | null {
  const outlet = sideOf(at, clause, 'on')
  return outlet !== null && isOutlet(outlet) ? outlet : null
}

/** "gave an interview to X", "answered reporters' questions", "granted an interview". */
export function isInterviewed(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  if (!answering.has(lemma)) return null
  const object = argumentOf(clause, null)?.nominal.members[0]?.np
  const words = object === undefined ? [] : headWords(at, object)
  if (lemma === 'interview') {
    const guest = passive ? subjectOf(at, clause) : sideOf(at, clause, null)
    const isGuest = guest !== null && isPerson(guest)
    const asker = passive ? sideOf(at, clause, 'by', ...(isGuest ? ['on', 'for'] : [])) : subjectOf(at, clause)
    // "Radio Lima interviewed the minister": the words are those of the one who is asked.
    const isTurned =
      !passive && asker !== null && guest !== null && (isGuest || /^(?:him|her|them)$/.test(textOf(guest)))
    const other = passive || isTurned ? asker : guest
    if (other === null || !(canAct(other) || isNamed(other))) return null
    // "Detectives interviewed the driver", "interviewed 40 nurses for the post"
    if (asker !== null && lowerWords(asker).some((word) => inquirers.test(word))) return null
    if (argumentOf(clause, 'for')?.nominal.members.some(({ np }) => posts.test(at.tokens[np.head]?.lower ?? '')))
      return null
    return readingOf(at, clause, 'interview', {
      ...(isTurned ? { actor: guest } : {}),
      counterpart: other,
      isAbout: true,
    })
  }
  if (passive || object === undefined) return null
  const gives = ['give', 'grant'].includes(lemma) && kindOfNoun(words) === 'interview'
  const answers =
    ['answer', 'take', 'field'].includes(lemma) &&
    /^questions?$/.test(words.at(-1) ?? '') &&
    words.some((word) => press.has(word) || askers.has(word))
  if (!gives && !answers) return null
  return readingOf(at, clause, 'interview', {
    counterpart: answers ? outletOn(at, clause) : sideOf(at, clause, 'to', 'with'),
    isAbout: true,
  })
}
