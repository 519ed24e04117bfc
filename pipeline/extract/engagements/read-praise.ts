import { weekdays } from '../../lexicon/months.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { endingAt, lowerWords, type Piece } from '../piece.ts'
import { canAct } from './party.ts'
import { isNamedPerson } from './read-meetings.ts'
import { argumentOf, followedBy, type Reading, readingOf, sideOf } from './reading.ts'

/** Words for or against others and what they do: thanks, praise, objections. */

const praising = words(
  'praise commend applaud laud hail salute congratulate acclaim admire toast cheer recognize recognise acknowledge appreciate welcome compliment extol eulogise eulogize felicitate',
)
/** Of these, the ones that are also said of matters at home: they need an object of another country. */
const opposing = words('condemn denounce reject oppose criticize criticise urge demand')
/** "thanked X", "praised X's measures", "X's measures were praised by Y", "spoke highly of X". */
export function praises(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  const isSpokenOf =
    lemma === 'speak' &&
    clause.arguments.some(
      ({ prep }) => prep === 'of' || prep === 'in favor of' || prep === 'in favour of' || prep === 'against',
    )
  const isPaid =
    (lemma === 'pay' || lemma === 'lavish') && followedBy(at, clause, 'tribute', 'homage', 'praise', 'praises')
  const isPointing = lemma === 'point' && clause.verb.particle === null && argumentOf(clause, 'to') !== undefined
  const isValued = isHeldDear(at, clause)
  const isJudged = praising.has(lemma) || lemma === 'thank' || opposing.has(lemma) || isValued
  if (!isJudged && !isSpokenOf && !isPaid && !isPointing) return null
  if (passive) {
    const by = sideOf(at, clause, 'by')
    return by === null || !canAct(by)
      ? null
      : readingOf(at, clause, 'public_statement', { actor: by, isSpeech: true, isAbout: true })
  }
  const object = sideOf(at, clause, null)
  // "lauded as a model" is said of its subject.
  if (object === null && !isSpokenOf && !isPaid && !isPointing) return null
  const isWelcome = isWelcomed(at, clause)
  const isParty = object !== null && canAct(object) && !hasOwner(object) && !isWelcome
  return readingOf(at, clause, 'public_statement', {
    isSpeech: true,
    isAbout: true,
    isPlain:
      (praising.has(lemma) && ['recognize', 'recognise', 'acknowledge', 'appreciate', 'welcome'].includes(lemma)) ||
      isPointing ||
      opposing.has(lemma),
    counterpart: isParty ? object : (ownerOf(object) ?? doerBehind(at, clause)),
    ...(isWelcome || isValued || isPaidHomage(at, clause) ? { implied: 'praise' } : {}),
    ...(isInOtherWords(at, clause) ? { implied: lemma === 'thank' ? 'thanks' : 'praise' } : {}),
  })
}

/** "raised his glass to Peru", "acknowledged her debt to Peru": the plain verb stands for a turn of phrase that no topic word is in. */
const isInOtherWords = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  /^(?:praise|thank|toast|toasted)$/.test(verb.lemma) && !/^(?:prais|thank)/.test(at.tokens[verb.main]?.lower ?? '')

const isPaidHomage = (at: AnalyzedSentence, clause: Clause): boolean =>
  clause.verb.lemma === 'pay' && followedBy(at, clause, 'homage')

/** "praised President Ruiz's efforts": whose they are. */
function ownerOf(object: Piece | null): Piece | null {
  if (object === null) return null
  const { at, from, to } = object
  for (let i = from + 1; i < to; i++)
    if (at.tags[i] === 'POSS' && /^'s?$/.test(at.tokens[i]?.lower ?? '')) {
      const owner = endingAt(object, i)
      return isNamedPerson(owner) && !weekdays.has(at.tokens[i - 1]?.lower ?? '') ? owner : null
    }
  return null
}

/** "commended the role played by President Ruiz" */
function doerBehind(at: AnalyzedSentence, clause: Clause): Piece | null {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const object = argumentOf(clause, null)?.nominal
  const isDone = next?.verb.form === 'participle' && next.verb.passive && next.subject?.first === object?.first
  const doer = isDone ? sideOf(at, next, 'by') : null
  return doer !== null && isNamedPerson(doer) ? doer : null
}

/** "highly valued Peru's help", "credited Peru with the success" */
function isHeldDear(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb } = clause
  if (verb.lemma === 'credit') return argumentOf(clause, 'with', 'for') !== undefined
  return (
    /^(?:value|rate|prize|esteem|regard)$/.test(verb.lemma) &&
    /^(?:highly|greatly|deeply)$/.test(at.tokens[verb.main - 1]?.lower ?? '')
  )
}

const welcomeThings = words(
  'decision offer loan agreement deal step move news result resolution accord proposal plan gesture announcement initiative reopening plea call appeal ceasefire truce release treaty pact signing lifting',
)

/** "welcomed the offer by Peru"; not "welcomed tourists from Peru". */
const isWelcomed = (at: AnalyzedSentence, clause: Clause): boolean =>
  clause.verb.lemma === 'welcome' &&
  welcomeThings.has(at.tokens[argumentOf(clause, null)?.nominal.members[0]?.np.head ?? -1]?.lower ?? '')

/** "Peru's speedy aid": a thing of someone's. */
const hasOwner = (piece: Piece): boolean => lowerWords(piece).includes("'s") || lowerWords(piece).includes("'")
