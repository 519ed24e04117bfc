import { diseaseWords } from '../../lexicon/diseases.ts'
import { newWords } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { wordBefore } from '../areas.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { type CountHead, headOf } from './count-head.ts'
import { isWithForm } from './form-of-illness.ts'
import { isCountryNoun, isPointer } from './place-pointed.ts'

/** "has 31,000 people with dengue", "there are 40 people with cholera": counted where they are, not helped or sent. */
const isKept = (at: AnalyzedSentence, { from }: NumberMention): boolean =>
  at.clauses.some(
    ({ verb }) =>
      verb.to <= from &&
      ((from - verb.to <= 2 && /^(?:have|be|count|record|report|find|register|tally|list)$/.test(verb.lemma)) ||
        // "have told us of 900 patients"
        (from - verb.to <= 3 && /^(?:tell|know|learn|hear)$/.test(verb.lemma) && wordBefore(at.tokens, from) === 'of')),
  )

/** "400 patients with dengue", "12 people infected with Ebola", "400 patients and 7 deaths". */
export function patientsWith(at: AnalyzedSentence, number: NumberMention, isOfDisease: boolean): CountHead | null {
  const behind = at.tokens.slice(number.to, number.to + 6).map(({ lower }) => lower)
  const isOfDead =
    /^patients (?:and|,|with) \S+ (?:deaths?|dead|fatalities)$/.test(behind.slice(0, 4).join(' ')) &&
    // "7 dead animals"
    !(behind[3] === 'dead' && /^(?:N|NNP|ADJ)$/.test(at.tags[number.to + 4] ?? ''))
  // "25 carriers of the virus"
  const carried = /^carriers of (?:the )?(\S+)/.exec(behind.join(' '))?.[1] ?? ''
  if (carried === 'virus' || diseaseWords.has(carried))
    return headOf('case', { at, from: number.to, to: number.to + 1 }, false)
  // "400 patients with 12 deaths after surgery": of no disease that the sentence names
  if (isOfDead && isOfDisease) return headOf('case', { at, from: number.to, to: number.to + 1 }, false)
  // "80 new patients a week"
  // "80 new patients, one with flu", "30 new patients with broken legs"
  const mark = at.tokens.findIndex(({ lower }, i) => lower === 'with' && i > number.to + 1 && i < number.to + 8)
  const isIllness = at.tokens
    .slice(mark + 1, mark + 4)
    .some(({ lower }) => lower === 'virus' || diseaseWords.has(lower))
  const isOther = mark >= 0 && !(mark === number.to + 2 && isIllness)
  const isNew =
    !isOther && newWords.has(at.tokens[number.to]?.lower ?? '') && at.tokens[number.to + 1]?.lower === 'patients'
  if (isNew && isOfDisease) return headOf('case', { at, from: number.to, to: number.to + 2 }, true)
  for (let i = number.to; i < number.to + 4; i++) {
    // "recorded 21,000 dengue patients"
    if (/^(?:patients?|sufferers?)$/.test(at.tokens[i]?.lower ?? '') && diseaseWords.has(at.tokens[i - 1]?.lower ?? ''))
      return i > number.to && (isKept(at, number) || newWords.has(at.tokens[number.to]?.lower ?? ''))
        ? headOf('case', { at, from: number.to, to: i + 1 }, newWords.has(at.tokens[number.to]?.lower ?? ''))
        : null
    if (at.tokens[i]?.lower !== 'with') continue
    const isPatient = /^(?:patients?|sufferers|infected|sick|ill|diagnosed|hospitali[sz]ed)$/.test(
      at.tokens[i - 1]?.lower ?? '',
    )
    const isIll = at.tokens.slice(i + 1, i + 4).some(({ lower }) => diseaseWords.has(lower))
    const isPeople = /^(?:people|persons|residents|children|adults|women|men)$/.test(at.tokens[i - 1]?.lower ?? '')
    // "found eight people with the virus"
    const isOfVirus = at.tokens[i + 1]?.lower === 'the' && /^(?:virus|disease)$/.test(at.tokens[i + 2]?.lower ?? '')
    const isNamed = isPeople && (isOfVirus || diseaseWords.has(at.tokens[i + 1]?.lower ?? '')) && isKept(at, number)
    const isOfForm = isOfDisease && isWithForm(at, i) && (isPatient || (isPeople && isKept(at, number)))
    return isOfForm || ((isPatient || isNamed) && (isIll || isOfVirus))
      ? headOf('case', { at, from: number.to, to: i + 2 }, false)
      : null
  }
  return null
}

/** What authorities do with a patient who is one more case. */
const finding = /^(?:confirm|report|record|register|log|find|detect|announce|identify|diagnose|discover|notify)$/

const closing = /^(?:[.,;:)]|and|but|while|whereas|today)$/

/** The token of "patients" in "four new patients", "three more imported patients"; -1 where the number counts another noun. */
function patientsAt({ tokens, tags }: AnalyzedSentence, { to }: NumberMention): number {
  // "44 of the patients"
  const isOf = tokens[to]?.lower === 'of' && /^(?:the|these|those|its)$/.test(tokens[to + 1]?.lower ?? '')
  const start = isOf ? to + 2 : to
  for (let i = start; i < start + 4; i++) {
    if (/^patients?$/.test(tokens[i]?.lower ?? '')) return i
    if (!/^(?:ADJ|N|NNP|VPP|ADV)$/.test(tags[i] ?? '')) return -1
  }
  return -1
}

/** "confirmed four new patients", "Four patients were found": not "found that four patients had waited". */
function isFound(at: AnalyzedSentence, { from }: NumberMention, noun: number): boolean {
  const isIn = ({ subject }: Clause): boolean =>
    subject !== null && (at.chunks[subject.first]?.from ?? noun) <= from && (at.chunks[subject.end - 1]?.to ?? 0) > noun
  const own = at.clauses.find((clause) => clause.verb.form === 'finite' && clause.verb.from > noun && isIn(clause))
  if (own !== undefined) return own.verb.passive && finding.test(own.verb.lemma)
  return at.clauses.some(
    ({ verb }) =>
      !verb.passive &&
      verb.to <= from &&
      from - verb.to <= 2 &&
      // "tells of 40 patients"
      (finding.test(verb.lemma) || (/^(?:tell|speak|know)$/.test(verb.lemma) && wordBefore(at.tokens, from) === 'of')),
  )
}

/** "Liberia now has 329 patients", "the country had 640 patients", "Of Korea's 893 patients": of a whole country, not of a hospital. */
function isOfCountry(at: AnalyzedSentence, { from }: NumberMention): boolean {
  const [had] = at.clauses.filter(({ verb }) => verb.to <= from && from - verb.to <= 2 && verb.lemma === 'have')
  const end = had?.subject == null ? from : (at.chunks[had.subject.end - 1]?.to ?? from)
  const isOwned = had === undefined && /^(?:'s|')$/.test(at.tokens[from - 1]?.lower ?? '')
  if (had === undefined && !isOwned) return false
  if (isOwned && isCountryNoun(at.tokens[from - 2]?.lower ?? '')) return true
  if (!isOwned && (isCountryNoun(at.tokens[end - 1]?.lower ?? '') || isPointedPart(at, end))) return true
  return at.areas.some(({ form, to }) => form === 'name' && to === (isOwned ? from - 1 : end))
}

/** "the state", "this city" */
const isPointedPart = ({ tokens }: AnalyzedSentence, end: number): boolean =>
  /^(?:the|this)$/.test(tokens[end - 2]?.lower ?? '') && isPointer(tokens[end - 1]?.lower ?? '')

/** "60 of the patients and 37 of the dead were in Peru": where the second part ends that is told with the first. */
function behindDead({ tokens, numbers }: AnalyzedSentence, noun: number): number {
  const dead = numbers.find(({ from }) => from === noun + 2)
  if (tokens[noun + 1]?.lower !== 'and' || dead === undefined) return noun
  const last = tokens[dead.to]?.lower === 'of' && tokens[dead.to + 1]?.lower === 'the' ? dead.to + 2 : dead.to
  return /^(?:dead|deaths|fatalities)$/.test(tokens[last]?.lower ?? '') ? last : noun
}

/** "44 of the patients are in Lima": a part of those counted, by their place. */
function isPlaced(at: AnalyzedSentence, patients: number): boolean {
  const { tokens, tags, areas } = at
  const noun = behindDead(at, patients)
  return (
    /^(?:are|were|is|was|live|lived|come|came)$/.test(tokens[noun + 1]?.lower ?? '') &&
    /^(?:in|from)$/.test(tokens[noun + 2]?.lower ?? '') &&
    (areas.some(({ from }) => from === noun + 3) || tags[noun + 3] === 'NNP')
  )
}

/** Patients of an outbreak whom the authorities count, not those whom a hospital treats. */
export function countedPatients(at: AnalyzedSentence, number: NumberMention, isOfDisease: boolean): CountHead | null {
  const noun = patientsAt(at, number)
  const isNamed = diseaseWords.has(at.tokens[noun - 1]?.lower ?? '')
  if (noun < 0 || !(isOfDisease || isNamed)) return null
  const piece = { at, from: number.from, to: noun + 1 }
  const words = at.tokens.slice(number.to, noun).map(({ lower }) => lower)
  const isNew = words.some((word) => newWords.has(word))
  const isClosed = closing.test(at.tokens[noun + 1]?.lower ?? '.')
  const isCounted = isFound(at, number, noun) || isPlaced(at, noun) || (isClosed && isOfCountry(at, number))
  if (!isCounted) return null
  return { ...headOf('case', piece, isNew), measure: words.includes('imported') ? 'imported' : null }
}
