import { words } from './word-list.ts'

/** What people do on their own account, and no one is helped by. */
export const ownDeeds = words(
  `strike vote walk down protest demonstrate march picket refuse reject demand patrol comb scour pursue hunt storm raid attack
  ambush besiege surround capture desert mutiny defect quit resign retire earn sue loot riot`,
)

/** What is done to people who have come to help no one. */
export const sufferedDeeds = words(
  `lynch sack dismiss suspend fire demote charge convict jail sentence fine acquit kidnap abduct ambush attack capture honour honor decorate award promote
  pay lay bury arrest detain`,
)

/** Of these, what befalls helpers abroad. */
export const abroadDeeds = words('kidnap abduct honour honor decorate award')
