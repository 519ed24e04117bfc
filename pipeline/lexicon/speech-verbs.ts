import { words } from './word-list.ts'

/** Verbs of words said to or about others, by what they take. */

/** "pressed Peru to open the road": whom one wants to do something; only with what is wanted. */
export const biddingVerbs: ReadonlySet<string> = words(
  'ask urge press pressure implore beg beseech entreat exhort lobby admonish prod nudge petition',
)

/** "warned Peru", "reassured the Peruvian government": what one says to them. */
export const addressingVerbs: ReadonlySet<string> = words(
  'warn caution remind assure reassure reproach rebuke chide scold upbraid reprimand reproof reprove berate lecture accuse taunt blame',
)

/** "consoled the people of Peru": what one feels for them. */
export const comfortingVerbs: ReadonlySet<string> = words(
  'console comfort commiserate sympathise sympathize empathise empathize',
)

/** "deplored Peru's decision", "slammed the ban": what one holds against a thing. */
export const blamingVerbs: ReadonlySet<string> = words(
  'deplore decry slam blast lambast lament regret denigrate deride dispute contest fault castigate protest bemoan excoriate lambaste ridicule',
)

/** "backed Peru's call", "echoed the demand of Peru": what one holds for or against a thing that another has said. */
export const secondingVerbs: ReadonlySet<string> = words(
  'back second echo endorse support defend repeat uphold champion dismiss rebut refute',
)

/** What another has said or decided. */
export const stands: ReadonlySet<string> = words(
  `call appeal proposal plan bid position stance stand demand view request idea candidacy decision criticism opinion suggestion warning complaint claim
  initiative concern objection argument right cause policy approach`,
)

/** "appealed to Peru", "complained to the Peruvian embassy". */
export const turningVerbs: ReadonlySet<string> = words('appeal protest complain plead apologise apologize')
