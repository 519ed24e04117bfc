/** Nouns that name a change, with its direction. */
export const changeNouns: ReadonlyMap<string, 'increase' | 'decrease'> = new Map([
  ...'increase rise growth gain jump surge expansion climb boost upturn recovery rebound addition'
    .split(' ')
    .map((noun) => [noun, 'increase'] as const),
  ...'decrease fall drop decline reduction loss losses cut contraction slump plunge shortfall shrinkage downturn dip slowdown damage cost costs deficit setback'
    .split(' ')
    .map((noun) => [noun, 'decrease'] as const),
])

/** Words of a phrase that tell which indicator of the code table it is; the first row that fits decides. */
export const indicatorWords: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['cancelled_trips', ['canceled', 'cancelled', 'cancellation', 'cancellations']],
  ['tourist_arrivals', ['arrivals', 'tourists', 'visitors', 'visits', 'trips', 'tourist', 'visit']],
  ['tourism_revenue', ['tourism']],
  ['container_shipments', ['container', 'containers', 'shipment', 'shipments', 'freight']],
  ['direct_investment', ['investment', 'fdi']],
  ['exports', ['export', 'exports']],
  ['imports', ['import', 'imports', 'imported', 'ingredients']],
  ['factories', ['factory', 'factories', 'plants']],
  ['stock_duration', ['stock', 'stocks', 'producers', 'reserves', 'inventory', 'inventories']],
  ['gdp_growth', ['growth', 'gdp', 'economy', 'economic']],
  ['output', ['output', 'production', 'manufacturing']],
  ['supply_share', ['supply', 'goods', 'components', 'materials', 'apis']],
  ['economic_loss', ['loss', 'losses', 'damage', 'cost', 'costs']],
  ['population', ['population', 'people']],
]

/** The indicator that the words of a phrase name; null where none is known. */
export function indicatorIdOf(words: readonly string[]): string | null {
  return indicatorWords.find(([, known]) => words.some((word) => known.includes(word)))?.[0] ?? null
}
