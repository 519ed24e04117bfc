/** Days and words that only point: no one's name. */
export const nameless = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow all theirs ours mine hers another others other more those these them it
  this that each both everyone most some many few one ones first second third last next half total sum addition part return turn
  ebola mpox sars mers covid cholera zika marburg dengue measles polio malaria itself himself herself themselves
  much less enough little nothing something everything anyone someone nobody none everybody somebody
  icu icus iccu nicu picu gdp gnp gni christmas easter january february march april june july august september october november december`.split(
    /\s+/,
  ),
)

/** Where goods lie before they are given: no giver. */
export const storages = new Set(
  'store stores stock stocks stockpile stockpiles depot depots warehouse warehouses reserve reserves hub hubs shelf shelves'.split(
    ' ',
  ),
)
