/** What gifts are summed by; the only list, which both the views and the function follow. */
export const dimensions = [
  { by: 'donor', column: 'donor_iso3' },
  { by: 'recipient', column: 'recipient_iso3' },
  { by: 'goods', column: 'item_category' },
  { by: 'flow', column: 'flow' },
  { by: 'status', column: 'status' },
  { by: 'month', column: 'month' },
] as const

export type Dimension = (typeof dimensions)[number]['by']

/** Reasons to leave a row out that are its status: by status, these are lines of their own. */
export const statusReasons = ['exported', 'called_for', 'not_delivered'] as const

/** Reasons to leave a row out of every sum. */
export const otherReasons = ['per_unit', 'part_of', 'same_as', 'superseded'] as const
