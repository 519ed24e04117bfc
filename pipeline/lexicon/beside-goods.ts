/** Words for how much there is of something. */
export const amountNouns = new Set(
  'amount amounts number numbers quantity quantities volume volumes scale variety range lot lots array total plenty'.split(
    ' ',
  ),
)
export const quantifiers = new Set(
  'the a an its their his her our some many several various more another additional further numerous all huge large significant considerable substantial any these those this that extra first second third new initial own few great most such'.split(
    ' ',
  ),
)
/** What is sold or made, not given, unless an amount or a kind stands beside it; and words for backing without goods. */
export const noGift = new Set(
  'support contribution contributions effort efforts sympathy data technology software material materials good goods product products part component thing resource resources stock stocks present item training'.split(
    ' ',
  ),
)

/** Written or said: no goods, whatever stands beside them. */
export const writings = new Set(['letter', 'letters', 'message', 'messages', 'card', 'cards', 'note', 'poem', 'poems'])
