import { actorOf, pieceOfMember } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { bodyLed } from '../body-led.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { isPluralOffice, type Traveller } from './traveller.ts'

const being = /^(?:be|become|remain|serve|act)$/
const choosing = /^(?:elect|appoint|name|swear|make|choose|install|inaugurate|crown|reappoint|reelect)$/

/** "is president", "became president", "was elected president", "was sworn in as president" */
const saysOffice = ({ verb }: Clause): boolean =>
  verb.form === 'finite' && verb.modal === null && !verb.negated && (verb.passive ? choosing : being).test(verb.lemma)

/** The one whose phrase a nominal opens with. */
function holderIn(at: AnalyzedSentence, found: readonly Traveller[], nominal: Nominal): Traveller | undefined {
  const from = at.chunks[nominal.first]?.from ?? -1
  // "elected president" is one phrase
  return found.find((one) => one.from === from || one.title?.from === from)
}

/** "Ana Ruiz, who heads the Red Cross of Chad,": an official, of the country of the body that is led. */
export const withBodyLed = (at: AnalyzedSentence, found: readonly Traveller[]): readonly Traveller[] =>
  found.map((one) => {
    if (!one.isNamed || one.title !== null || one.rank !== 'other') return one
    const led = bodyLed(
      at,
      at.chunks.findIndex(({ from }) => from >= one.to),
    )
    const body = led === null ? null : actorOf(pieceOfMember(at, led))
    if (
      body === null ||
      body.type === 'company' ||
      (body.type === 'unspecified' && !/^\p{Lu}{3,}$/u.test(at.tokens[body.piece.to - 1]?.text ?? ''))
    )
      return one
    // "who runs the health department in Port Vila": of which land is not told, and so whether that is abroad
    if (body.iso3 === null && /^(?:government|local_government|military|royal)$/.test(body.type)) return one
    const home = body.iso3 === null ? [] : [{ iso3: body.iso3, piece: body.iso3Piece ?? body.piece }]
    const origins = one.origins.length > 0 ? one.origins : home
    return { ...one, rank: 'official' as const, origins, isInternational: origins.length === 0 }
  })

/** "Ana Ruiz is Chile's president", "Ana Ruiz, who was elected president of Chile in May,": a name takes the office that a verb says it holds. */
export function withOfficeSaid(at: AnalyzedSentence, found: readonly Traveller[]): readonly Traveller[] {
  const said = new Map<Traveller, Traveller>()
  if (found.length < 2) return found
  for (const clause of at.clauses) {
    if (clause.subject === null || !saysOffice(clause)) continue
    const name = clause.subject.members.length === 1 ? holderIn(at, found, clause.subject) : undefined
    const [behind] = clause.arguments.filter(({ prep }) => prep === null || prep === 'as')
    // "Chile's health minister and a deputy premier too": the first of several
    const office = behind === undefined ? undefined : holderIn(at, found, behind.nominal)
    const isBare = name?.isNamed === true && name.title === null && name.origins.length === 0
    const isOffice = office !== undefined && !office.isNamed && office.title !== null && !isPluralOffice(office)
    if (isBare && isOffice && (office.origins.length > 0 || office.isInternational))
      said.set(name, {
        ...name,
        title: office.title,
        rank: office.rank,
        origins: office.origins,
        isInternational: office.isInternational,
      })
  }
  return said.size === 0 ? found : found.map((one) => said.get(one) ?? one)
}
