/** What every user should know before taking a figure: stands at the head of every form that has a place for it. */
export const statements = [
  'The tables hold what documents say, as printed; they do not say that it is so. What independent sources say of a figure stands apart, in corroborations.',
  'A document is one publisher with one view. What it leaves out did not for that reason not happen: see coverage.',
  'Donations include appeals, promises and sales, told apart by status. Only rows with counts_in_totals may be summed, one kind of goods and one unit at a time; rows without a number make every sum a lower bound.',
  'Policy measures (border closures, travel bans, interest rates) are not coded.',
  'Areas are named as printed and coded by ISO 3166-1; a name or code says nothing of the status of an area.',
  'The date of a row with date_role "source" is that of the work cited and not of the event.',
] as const

/** The same in one line. */
export const statement = statements.join(' ')
