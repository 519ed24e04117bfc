import type { Shapes } from './shapes.ts'

/** What changes in the economy of a country, and how large it is. */
export const estimates: readonly Shapes[] = [
  {
    cells: { value_low: 34, direction: 'decrease' },
    told: [
      '34 percent: by so much did arrivals in {place} fall.',
      'By 34 percent fell tourist arrivals in {place}.',
      'Arrivals in {place}: down 34 percent.',
      '{place}: arrivals down 34 percent.',
      'Tourist arrivals in {place} are 34 percent below last year’s.',
      'Tourist arrivals in {place}: minus 34 percent.',
      '{place} had 34 percent fewer tourists.',
      '{place} saw arrivals fall 34 percent.',
      '{place} lost 34 percent of its tourists.',
      'A decline of 34 percent is what {place} expects in tourist arrivals.',
      'Exports from {place} took a knock of 34 percent.',
      '{place’s} exports slid by 34 percent.',
      '{place} exported 34 percent less.',
      '{place} earned 34 percent less from tourism.',
      'Not since 1998 had exports from {place} fallen so much: 34 percent.',
      'Down went {place’s} exports, by 34 percent.',
      'By how much have arrivals in {place} fallen? By 34 percent.',
      'Hotels in {place} report bookings down by 34 percent.',
    ],
  },
  {
    cells: { value_low: 34, direction: 'increase' },
    told: ['{place} imported 34 percent more.'],
  },
  {
    cells: { value_low: 3.4, direction: 'decrease' },
    told: [
      '{place’s} economy will be 3.4 percent smaller at the end of the year.',
      'The outbreak could shave 3.4 percent off {place’s} GDP.',
      'It may knock 3.4 percentage points off {place’s} growth.',
      'The Fund has {place} shrinking by 3.4 percent.',
      'Forecast for {place}: a contraction of 3.4 percent.',
      '{place} faces a contraction of 3.4 percent.',
      '{place} is heading for a slump of 3.4 percent.',
    ],
  },
  {
    cells: { value_low: 3_400_000_000, direction: 'decrease' },
    told: [
      '{place} stands to lose $3.4 billion in tourism income.',
      '{place} will be poorer by $3.4 billion.',
      'The outbreak will cost {place} $3.4 billion.',
      'Cost to {place}: $3.4 billion.',
      'For {place} the outbreak comes with a bill of $3.4 billion.',
      '$3.4 billion is what the outbreak may cost {place}.',
      'Lost to {place}: $3.4 billion in tourism revenue.',
      'In {place} tourism revenue of $3.4 billion is gone.',
      '{place} will have to do without $3.4 billion in tourism revenue.',
      'The outbreak tears a hole of $3.4 billion in {place’s} budget.',
      'The outbreak could wipe $3.4 billion off {place’s} GDP.',
      'Tourism in {place} suffered losses to the tune of $3.4 billion.',
      'Crops worth $3.4 billion were lost in {place}.',
      'Damage to {place’s} economy: $3.4 billion.',
    ],
  },
  {
    cells: { value_low: 3.4, direction: 'increase' },
    told: [
      'Growth in {place} this year: 3.4 percent.',
      '{place} can expect growth of 3.4 percent.',
      'The Fund puts growth in {place} at 3.4 percent.',
      'The Fund sees {place} growing by 3.4 percent.',
    ],
  },
  {
    cells: { value_low: 340_000, direction: 'decrease' },
    told: [
      'In {place} 340,000 jobs are gone.',
      '{place} has 340,000 fewer jobs.',
      '340,000 people in {place} lost their jobs.',
    ],
  },
  {
    cells: { value_low: 34, direction: 'level' },
    told: [
      'Of {place’s} visitors 34 percent are Chinese.',
      '{place} owes 34 percent of its GDP to tourism.',
      'Tourism makes up 34 percent of {place’s} GDP.',
      'A share of 34 percent of {place’s} GDP comes from tourism.',
      'In {place} 34 percent are out of work.',
      'Unemployment in {place}: 34 percent.',
    ],
  },
  {
    cells: { value_low: 3_400_000_000, direction: 'level' },
    told: [
      'Trade between {place} and Kenya came to $3.4 billion last year.',
      '{place} did $3.4 billion worth of trade with Kenya.',
      '{place} sold Kenya goods worth $3.4 billion.',
    ],
  },
  {
    cells: { value_low: 3_400_000, direction: 'level' },
    told: [
      '{place} welcomed 3.4 million visitors last year.',
      'To {place} came 3.4 million visitors last year.',
      'Visitors to {place} last year: 3.4 million.',
    ],
  },
]
