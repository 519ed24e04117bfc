import type { Clause } from '../parse/clause.ts'

/** "20 tents are being loaded in Lima for Chad", "… are being packed for Chad": goods on their way to a country. */
export const isLoadedFor = ({ verb, arguments: found }: Clause): boolean =>
  /^(?:load|pack)$/.test(verb.lemma) &&
  verb.form === 'finite' &&
  verb.passive &&
  found.some(
    ({ prep, nominal: { members } }) =>
      prep === 'for' && members.every(({ np }) => np.areas.some(({ form }) => form === 'name')),
  )
