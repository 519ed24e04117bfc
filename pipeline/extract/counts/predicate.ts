import { diseaseWords } from '../../lexicon/diseases.ts'
import { travelNouns } from '../../lexicon/indicator-words.ts'
import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, type CountKind, headOf } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { isFromAbroad, isLinked, isLocal, isOfCases } from './imported.ts'
import { headOfNominalFate } from './nominal-fate.ts'
import { shapeAfter, wordsBefore } from './shape.ts'

/** What is said of the persons counted, by what it tells of them. The order matters: "fell ill and died" is a death. */
const predicates: readonly (readonly [CountHead['measure'] | 'case' | 'other', string])[] = [
  [
    'deaths',
    `killed by (?:the )?(?:[AN] )*N|killed(?= (?:[.,;]|and|or|so|in all) )|(?:fell|fallen) (?:N|P|victim) to (?:the )?(?:[AN] )*N|died|dies|die|dead|perished|succumbed|passed away|(?<!(?:were|was|been|being|are|is) )passed on|lost (?:their|his|her) (?:lives|life)|fatal|fatally|
     lost (?:their|his|her) (?:fight|battle|struggle) (?:with|against)|(?:could|can) not be saved|beyond (?:help|N)|breathed (?:their|his|her) last|
     ended (?:in death|fatally)|proved fatal|lost(?= [,.;]| and)|lost to (?:the )?(?:[AN] )*N|did not (?:survive|live)|(?:are|is|were|was) no more(?= [.,;]| and)|no longer (?:alive|living|with us|among us|among the N)|not alive|(?:have|had) not survived|failed to survive|(?:did|could) not make it|lives (?:were |have been |had been |was )?(?:lost|claimed|taken)`,
  ],
  [
    'other',
    `(?:still |A )*(?:ill|sick) (?:with A )?still|still (?:\\S+ )?(?:ill|sick|in)|in (?:A |N )*(?:hospital|hospitals|care|quarantine|isolation|bed)|
     (?:remain|remains|remained|still|stay|stayed|kept) (?!the |most |(?:A |- )*hit ).*|under (?:A )?N|suspected|probable|negative|warded|hospitali[sz]ed(?! (?:have|had) )|
     isolated|quarantined|test(?:ed|ing) negative|(?:came|come|proved) (?:back )?negative|admitted(?! (?:have|had) )|
     treated(?! for| at)|monitored|receiving (?:A )?N`,
  ],
  [
    'recovered',
    `(?:recovered|cured|discharged|healed)(?! (?:[AN] ){0,2}P )|recover|recovers|recuperated|pulled through|survived|well again|(?:got|gotten|getting) (?:better|well)|better|healthy again|(?:back )?home again|back (?:home|at N)(?= [.,;)]| and )|(?:gone|went|go|sent|returned|returning|allowed) home|could (?:go|return) home|could leave (?:the )?(?:hospital|hospitals)|
     declared A of (?:the )?N|(?:got|gotten) (?:over|A of) (?:the N|it|N)|(?:overcome|overcame|beaten|beat|defeated|shaken off|shook off) (?:the N|it|N)|
     (?:left|leave|leaving|released from|out of|walked out of) (?:the )?(?:N |A )*(?:hospital|hospitals)|
     back on (?:their|his|her) (?:N|feet)|(?:(?:put|left) )?(?:the |it )?(?:N )?behind (?:them|him|her)|released from N|released|been released|given the (?:A |all |- )*(?:clear|clearance|N(?= to (?:go|leave|return)))`,
  ],
  [
    'imported',
    `imported|brought (?:it|the N) (?:home|back|in) from (?:abroad|overseas|X)|(?:caught|contracted) (?:it|them|the N|N) abroad|(?:infected|acquired|contracted) abroad|
     (?:(?:arrived|come|came|entered|travelled|traveled|returned) |(?:flown|brought|carried|came|come) in )from (?:abroad|overseas|outside (?:the )?[NX]|(?:the |N )?X(?! N))`,
  ],
  [
    'confirmed',
    '(?:N (?:- )?)?confirmed|(?<=(?:that|which) )(?:the |an? )(?:[ANP] ){1,3}(?:has |have |had )?confirmed(?= [.,;]| and)|been confirmed|proved by (?:the |an? )?[AN]',
  ],
  [
    'case',
    `(?:fell|fallen|fall|falling|taken|took|reported) (?:ill|sick)|sickened|infected|ill|sick|test(?:ed|ing)? positive|(?:came|come|were|was|proved|turned out) (?:back )?positive|found positive|positive(?: (?:for|again)|(?= (?:[.,)] |and |$)))|
     (?:known |thought |found |reported |believed )?(?:to )?(?:have |has |had )?(?:caught|contracted|catch|contract) (?:it|the|N|A|D)|(?:known |thought |found |reported |believed )to have had (?:it|the (?:N|A))|
     (?<=(?:known|thought|found|reported|believed) to have )(?:it|the (?:N|A))|
     classif(?:ied|y) as A|classed as A|categori[sz]ed as A|(?:gone |went |come |came )?down with|diagnosed(?: with)?|paralysed|paralyzed|crippled|stricken|struck|hit by the (?:N|A)|affected by the (?:N|A)|infections?|developed (?:N|A|the)|found with (?:it|the (?:N|A))`,
  ],
  // "12 recovered patients", of whom nothing else is told
  ['recovered', '(?:recovered|cured|discharged|healed)(?= (?:[AN] ){0,2}P )'],
]

const people =
  '(?:(?:[AN] |recovered |cured |discharged ){0,3}(?:P (?:and|or) (?:an? )?(?:[ANP] )?P|P P|P|cases|infections|tests|samples|swabs) |A )?'
const more = '(?:(?:or so|more|others?|new|further|additional|of them|ones) )*'
const ofWhole =
  '(?:(?:of|among) (?:the |these |those |their |its )?(?:# )?(?:them |us |these |those |whom |which |new |newly |(?:laboratory - |lab - )?(?:confirmed |suspected |probable )(?=P |cases |infections |have |had |died |are |were )|[AN] ){0,3}(?:P P |P |cases |infections |infected |sick |ones )?)?'
const name = `(?:X(?: N)?|X 's (?:(?:[AN]|-) ){0,4}N|(?:homes?|hospitals?)|[AN](?: (?:[AN]|homes?|hospitals?)){0,3})`
/** "in Peru", "in Peru's coffee-growing states" */
const place = `(?:(?:abroad|there|elsewhere|overseas) )?(?:(?:(?:back |home |just )*from|in|at|on|off|near|across|aboard|of) (?:the |these |an? )?(?:# )?${name}(?: (?:and|,) ${name}){0,3} (?:, (?:X (?:, )?)?)?){0,2}`
const found = '(?:(?:found|reported|detected|recorded|confirmed|registered|seen) (?=in |on |at |by ))?'
const aside = '(?:, (?!# of (?:whom|which) , )(?:[^, ]+ ){1,12}(?:, (?:[^, ]+ ){1,8})?, )?'
/** "90 patients in Peru, 38 in Chile and 17 in Togo were discharged": told of all. */
const rest = '(?:(?:, )?(?:and )?# (?:P )?(?:in|from|at|on) (?:the )?(?:X|N) (?:, )?){0,8}'
const helpers =
  '(?:(?:newly|who|that|which|have|has|had|were|was|are|is|been|being|be|got|become|became|having|so|D|on|to|by|in|then|,|last|X) )*'

/** "14 nurses and 2 doctors have fallen ill": told of both. */
const pair = '(?:[AN] ){0,3}P and # (?:[AN] ){0,2}P '

/** "28 of the 60 people rescued off Lampedusa tested positive": what a participle tells of them before. */
const kept =
  '(?:(?:rescued|quarantined|evacuated|housed|held|living|working|staying|employed|stranded|stationed|detained|admitted|hospitalised|hospitalized) )?'

const struck = '(?:infected|sickened|(?:taken |fallen )?(?:ill|sick))'

/** "Sixteen of eighteen who tested positive have died", "40 of the 90 infected in Lima were dead" */
const fellIll = `(?:(?<=# |P )(?:who (?:had |have )?(?:tested positive|fell ill|fallen ill|caught it|were infected)|${struck}) (?:(?:at|in|on|aboard|from|for) (?:the |a |an )?(?:[AN] )*[NX] )?(?=have |had |has |died |later |are |were ))?`

/** "of the 90 infected", "of the 60 people taken ill": the ill themselves, whatever has become of some of them. */
const theIll = new RegExp(
  `^(?:P )?${struck} (?=(?:have|had|has|died|later|are|were|in|on|at|by|so|there|and|[,.)]) |$)`,
)

/** "people with cholera have died", "patients aged 60 to 80 have died" */
const illness = '(?:with (?:the )?N |aged (?:\\S+ )?#(?: (?:to|and|or) #)?(?: N)? )?'

/** "are known to have died", "are thought to be ill" */
const held =
  '(?:(?:(?:regarded|considered|classified|classed|treated|rated|deemed|listed|described) (?:as )?(?=suspected|probable|confirmed|imported|recovered|cured|healed))|(?:(?:listed|recorded|registered|reported|counted|noted|entered) as (?:having (?:been )?)?(?=died|dead|recovered|cured|healed|discharged|infected))|(?:(?:known|thought|believed|feared|reported|said|presumed|confirmed|found|proved|turned out) to (?:have|be|have been) )|(?:found|confirmed|declared|pronounced|certified) (?=infected|positive|dead|sick|ill |cured|recovered|healed))?'

/** "264 (8%) were": the share that the figure is. */
const share = '(?:\\( # \\) )?'

const opening = `^${share}${more}(?:${pair}|${people})${more}${ofWhole}${fellIll}${illness}${found}${kept}${place}${rest}${aside}${helpers}${held}`
const patterns = predicates.map(
  ([measure, words]) => [measure, new RegExp(`${opening}(?:${words.replace(/\s*\n\s*/g, '')})(?= )`)] as const,
)

/** "12 pupils who drank the water were infected": the predicate behind the relative clause, as if it stood at their noun. */
function behindRelative(at: AnalyzedSentence, { from, to }: NumberMention): string | null {
  const who = firstIndexIn(at.tokens, to + 1, to + 5, ({ lower }) => lower === 'who')
  const isPeople =
    isPeopleNoun(at.tokens[who - 1]?.lower ?? '') ||
    // "two of the 31 who had sailed"
    at.numbers.some(({ to: end, nonFigure }) => end === who && nonFigure === null) ||
    at.areas.some(({ form, to: end }) => form === 'people' && end === who)
  if (who < 0 || !isPeople) return null
  const [relative, main] = at.clauses.filter(({ verb, subject }) => {
    const [start, end] = [at.chunks[subject?.first ?? -1]?.from, at.chunks[(subject?.end ?? 0) - 1]?.to ?? 0]
    return verb.form === 'finite' && verb.from > who && start !== undefined && start <= from && end > from
  })
  const isParted =
    main === undefined ||
    at.tokens.slice(who, main.verb.from).some(({ kind, text }) => kind === 'punct' && text !== '-')
  return relative === undefined || isParted ? null : `P ${shapeAfter(at, main.verb.from)}`
}

/** Kinds by the words behind a number: "Two of the miners have died", "11 remain in hospital". */
export function headOfPredicate(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const near = shapeAfter(at, number.to)
  if (theIll.test(near) && isOfPart(at, number)) return headOf('case', { at, from: number.from, to: number.to }, false)
  const direct = patterns.find(([, pattern]) => pattern.test(near))
  const far = direct === undefined ? behindRelative(at, number) : null
  const shape = far ?? near
  const found = far === null ? direct : patterns.find(([, pattern]) => pattern.test(far))
  const isOfFate = found !== undefined && found[0] !== 'case' && found[0] !== 'confirmed'
  if (!isOfFate && isFromAbroad(at, number))
    return { ...headOf('case', { at, from: number.from, to: number.to }, false), measure: 'imported' }
  const isReturn = found?.[0] === 'imported' && !isBare(at, number) && !/imported|abroad/.test(shape)
  if (isReturn && !isOfCases(at, number)) return null
  if (found === undefined)
    return hasIllness(at, number) || isLocal(at, number) || isLinked(at, number)
      ? headOf('case', { at, from: number.from, to: number.to }, false)
      : null
  const [measure] = found
  // "40 of the 90 admitted have gone home": the 90 are all there were
  if (isOfPart(at, number) && /^(?:P )?(?:admitted|hospitali[sz]ed) /.test(near))
    return headOf('other', { at, from: number.from, to: number.to }, false)
  // "41 of the 60 nurses were infected": the 60 are all there were
  // "took in 41 of the 60 who fell ill"
  const isToldInFull = /^who /.test(near) && !/\b(?:died|dead|recovered|discharged|survived)\b/.test(near)
  if (measure === 'case' && isOfPart(at, number) && !isToldInFull) return null
  // "14 of the 19 patients had come from Peru": the 19 are of any origin
  if (measure === 'imported' && isOfPart(at, number))
    return headOf('case', { at, from: number.from, to: number.to }, false)
  const kind: CountKind = measure === 'imported' || measure === 'confirmed' || measure === null ? 'case' : measure
  const piece = { at, from: number.from, to: number.to }
  const head = headOf(kind, piece, /^(?:more|others?|new|further|additional) /.test(shape))
  return kind === 'case' && measure !== 'case' ? { ...head, measure: measure as CountHead['measure'] } : head
}

/** "41 of the 60" */
const isOfPart = ({ tokens, numbers }: AnalyzedSentence, { from }: NumberMention): boolean => {
  const of = /^(?:the|its|their|these)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
  return tokens[of]?.lower === 'of' && numbers.some(({ to }) => to === of)
}

/** "had the virus", "suffer from cholera", "live with dengue": whose subject is ill, and the preposition of the illness. */
const bearing = new Map([
  ['have', ''],
  ['carry', ''],
  ['harbour', ''],
  ['harbor', ''],
  ['suffer', 'from'],
  ['live', 'with'],
])

/** "14 of the 120 people tested had the virus", "40 villagers have cholera", "12 nurses suffer from measles". */
function hasIllness(at: AnalyzedSentence, { from, to }: NumberMention): boolean {
  const clause = at.clauses.find((one) => one.verb.form === 'finite' && one.verb.from >= to)
  const inner = clause === undefined ? undefined : at.clauses[at.clauses.indexOf(clause) + 1]
  // "were found to have cholera"
  const isHeld = clause?.verb.passive === true && /^(?:find|know|think|believe|report|confirm)$/.test(clause.verb.lemma)
  const verb = isHeld && inner?.verb.form === 'infinitive' ? inner.verb : clause?.verb
  // "have been found with measles"
  if (isHeld && verb === clause.verb && at.tokens[verb.to]?.lower === 'with' && isSubjectOf(at, from, verb.from))
    return diseaseWords.has(at.tokens[verb.to + 1]?.lower ?? '') && verb.from <= to + 8
  // "Of Lima's million people only a handful has it"
  const isOfOwner = at.tokens[0]?.lower === 'of' && /^(?:'s|')$/.test(at.tokens[from - 1]?.lower ?? '')
  const isWhole = at.tokens[from - 1]?.lower === 'of' || isOfOwner
  const prep = bearing.get(verb?.lemma ?? '')
  if (isWhole || verb === undefined || prep === undefined || verb.passive || verb.from > to + 8) return false
  if (!isSubjectOf(at, from, clause?.verb.from ?? verb.from)) return false
  const behind = prep !== '' && at.tokens[verb.to]?.lower === prep ? verb.to + 1 : verb.to
  if (prep !== '' && behind === verb.to) return false
  const noun = at.tokens[behind]?.lower === 'the' ? behind + 1 : behind
  // "3,796 have had it."
  const isOfPersons = /^(?:more )?(?:(?:[AN] ){0,2}P|have|had|has) /.test(shapeAfter(at, to))
  if (at.tokens[noun]?.lower === 'it' && verb.lemma === 'have' && isOfPersons)
    return /^(?:[.,;]?|as|and|by|on|in|when|now|today|since)$/.test(at.tokens[noun + 1]?.lower ?? '')
  return diseaseWords.has(at.tokens[noun]?.lower ?? '') && !isPlural(at.tokens[noun]?.lower ?? '')
}

/** The number opens its clause, and what it counts has the verb. */
const isSubjectOf = (at: AnalyzedSentence, from: number, verb: number): boolean =>
  !at.tokens.slice(from, verb).some(({ text }) => /^[,;:]$/.test(text)) &&
  !at.clauses.some((one) => one.verb.form === 'finite' && one.verb.to > from && one.verb.from < verb)

const deadly = new Set(['kill'])
const infecting = new Set(['infect', 'sicken', 'afflict', 'contaminate', 'paralyse', 'paralyze', 'cripple'])
const striking = new Set(['strike', 'hit', 'affect', 'touch'])
/** Who stays away when lost: "lost 2 million visitors". */
const staying = new Set([...travelNouns.keys(), 'customer', 'client', 'subscriber', 'guest', 'member', 'voter'])
/** What a place does to its dead: "Spain mourns 7,377", "buried 21 on Sunday", "lost 10 in a week". */
const mourning = new Set(['mourn', 'bury', 'lose'])
const costing = new Set(['claim', 'take', 'cost', 'lose'])

/** "has killed 70", "infecting 40", "claimed 12 lives", "we lost four patients": the verb right before the number. */
export function headOfObject(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  // "cost Peru 9,700 lives"
  const loser = at.areas.find(({ to, form }) => to === number.from && form === 'name')
  const isCostly = loser !== undefined && verbForms.get(at.tokens[loser.from - 1]?.lower ?? '')?.[0]?.lemma === 'cost'
  // "has carried off 40 people"
  const isOff = /^(?:carr(?:y|ies|ied|ying)|finish(?:es|ed)?) off$/.test(wordsBefore(at, number.from, 2))
  if (isOff && (isBare(at, number) || /^(?:more )?(?:[AN] ){0,2}(?:P|lives) /.test(shapeAfter(at, number.to))))
    return headOf('deaths', { at, from: number.from - 2, to: number.from }, false)
  const token = at.tokens[(isCostly ? loser.from : number.from) - 1]
  const lemma = token?.lower === 'stricken' ? 'strike' : verbForms.get(token?.lower ?? '')?.[0]?.lemma
  if (lemma === undefined) return headOfNominalFate(at, number) ?? headOfFinding(at, number) ?? headOfHome(at, number)
  const piece = { at, from: number.from - 1, to: number.from }
  const shape = shapeAfter(at, number.to)
  if (lemma === 'discharge' || lemma === 'cure')
    return /^(?:more )?(?:[AN] ){0,2}P /.test(shape) ? headOf('recovered', piece, false) : null
  if (freeing.has(lemma) && isSentHome(at, number)) return headOf('recovered', piece, false)
  if (deadly.has(lemma)) return headOf('deaths', piece, false)
  // "Of those infected 81 have died"
  const isOfThose = /^(?:those|them|people|persons|the)$/.test(at.tokens[number.from - 2]?.lower ?? '')
  if (infecting.has(lemma) && !(isOfThose && token?.lower === 'infected')) return headOf('case', piece, false)
  // "The hospital treats 41": in its wards, and not all who fell ill
  if (/^treat(?:s|ing)$/.test(token?.lower ?? '') && isBare(at, number) && !shape.startsWith('of '))
    return headOf('other', piece, false)
  // "ruled out 709 and confirmed 404"
  if (lemma === 'confirm' && isBare(at, number)) return { ...headOf('case', piece, false), measure: 'confirmed' }
  if (striking.has(lemma)) return /^(?:[AN] ){0,2}P /.test(shape) ? headOf('case', piece, false) : null
  const isCost = lemma === 'lose' ? /^(?:more )?(?:[AN] ){0,2}(?:lives|P) / : /^(?:more )?(?:[AN] ){0,2}lives /
  if (lemma === 'lose' && at.tokens.slice(number.to, number.to + 3).some(({ lower }) => staying.has(singularOf(lower))))
    return null
  if (mourning.has(lemma) && isBare(at, number) && /^(?:[.,;]|in|on|at|since|so|D|more|and|people|P|$)/.test(shape))
    return { ...headOf('deaths', piece, shape.startsWith('more')), isPassing: true }
  // "found eight with the virus and lost five of them"
  if (lemma === 'lose' && /^of (?:them|these|those) (?:[.,;]|and|so|to|$)/.test(shape))
    return headOf('deaths', piece, false)
  // "buried 318 victims of the disease", "has claimed 34 victims"
  if (
    (mourning.has(lemma) || lemma === 'claim') &&
    at.tokens.slice(number.to, number.to + 3).some(({ lower }) => /^(?:victims|dead)$/.test(lower))
  )
    return { ...headOf('deaths', piece, false), isPassing: true }
  return costing.has(lemma) && isCost.test(shape) ? headOf('deaths', piece, shape.startsWith('more')) : null
}

/** What a hospital does to those who are well: "sent 12 patients home", "let nine go home", "nursed 40 back to health". */
const freeing = new Set(['send', 'let', 'allow', 'release', 'nurse', 'bring'])

/** Behind such a verb: patients who go home, or people who are told to be cured. */
const isSentHome = (at: AnalyzedSentence, { to }: NumberMention): boolean => {
  const shape = shapeAfter(at, to)
  return (
    /^(?:more )?(?:[AN] ){0,2}P (?:(?:back|to|go|return) ){0,2}(?:home )?(?:A )?(?:cured|recovered|healthy|well)|^(?:more )?(?:[AN] ){0,2}P back to (?:A )?(?:N|health) /.test(
      shape,
    ) ||
    (/^(?:more )?(?:[AN] ){0,2}P (?:(?:back|to|go|return) ){0,2}(?:home|leave (?:the )?hospital) /.test(shape) &&
      isOfPatients(at, to))
  )
}

/** Patients of an illness that the sentence names: a hospital on strike sends its patients home too. */
const isOfPatients = ({ tokens }: AnalyzedSentence, to: number): boolean =>
  tokens.slice(to, to + 4).some(({ lower }) => lower === 'patients') &&
  tokens.some(({ lower }) => diseaseWords.has(lower))

/** "have sent home 34 patients": the particle stands before the number. */
function headOfHome(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const verb = at.tokens[number.from - 1]?.lower === 'home' ? number.from - 2 : -1
  const isSent = freeing.has(verbForms.get(at.tokens[verb]?.lower ?? '')?.[0]?.lemma ?? '')
  return isSent && isOfPatients(at, number.to) ? headOf('recovered', { at, from: verb, to: number.from }, false) : null
}

const finding =
  /\b(confirm(?:s|ed)|f(?:ind|inds|ound)|detect(?:s|ed)|diagnos(?:es?|ed)|identif(?:y|ies|ied)|establish(?:es|ed)|discover(?:s|ed)|trac(?:es?|ed))((?: \S+){0,4}) (?:in|among)$/

/** "Measles has been confirmed in 40 people", "Doctors diagnosed measles in 40 people", "traced it in four of its guests". */
function headOfFinding(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const [, verb, object] = finding.exec(wordsBefore(at, number.from, 8)) ?? []
  if (
    verb === undefined ||
    !/^(?:more |of (?:its|their|his|her|our|the) )?(?:[AN] ){0,2}P /.test(shapeAfter(at, number.to))
  )
    return null
  // "found traces of lead in 40 people"
  if (object !== '' && !object?.split(' ').some((word) => diseaseWords.has(word))) return null
  const head = headOf('case', { at, from: number.from - 2, to: number.from }, false)
  return verb.startsWith('confirm') ? { ...head, measure: 'confirmed' } : head
}
