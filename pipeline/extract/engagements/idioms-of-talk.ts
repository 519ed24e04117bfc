import { words } from '../../lexicon/word-list.ts'
import { apologising, hosting, type Idiom, meetingOne, phoning, praising, writing } from './idiom-table.ts'

/** More turns of phrase for a contact: of meals and doors, of the line, of hats and glasses. */

/** "The president played host to the king"; of a country, a visit */
export const hostingOne = { ...hosting }
const thanking = { lemma: 'thank', prep: null }

export const moreIdioms: readonly Idiom[] = [
  { verbs: words('play'), before: [null], nouns: words('host'), other: ['to'], as: hostingOne },
  {
    verbs: words('share'),
    before: [null],
    nouns: words('platform table podium stage panel rostrum'),
    other: ['with'],
    as: meetingOne,
  },
  { verbs: words('break'), before: [null], nouns: words('bread'), other: ['with'], as: meetingOne },
  { verbs: words('come stand sit be'), before: [null, 'to'], nouns: words('face'), other: ['with'], as: meetingOne },
  { verbs: words('have get'), before: ['on'], nouns: words('phone telephone line'), other: [null], as: phoning },
  { verbs: words('be get go'), before: ['on'], nouns: words('radio'), other: ['to'], as: phoning },
  { verbs: words('drop write send'), before: [null], nouns: words('line'), other: ['to', null], as: writing },
  {
    verbs: words('doffed tip tipped raise lift take'),
    before: [null],
    nouns: words('hat cap glass'),
    other: ['to'],
    as: praising,
  },
  { verbs: words('drink'), before: ['to'], nouns: words('health'), other: ['of'], as: praising },
  { verbs: words('beg ask'), before: [null], nouns: words('pardon forgiveness'), other: ['of'], as: apologising },
  { verbs: words('acknowledge own admit'), before: [null], nouns: words('debt'), other: ['to'], as: thanking },
]
