import type { RowOf } from '../index.ts'

type Indicator = RowOf<'indicators'>

const row = (
  indicator_id: string,
  name: string,
  unit_dimension: Indicator['unit_dimension'],
  description: string,
): Indicator => ({ indicator_id, name, description, unit_dimension })

/** The rows of the table indicators. */
export const indicatorRows: readonly Indicator[] = [
  row('gdp_growth', 'Growth', 'ratio', 'Growth of gross domestic product, or a change of that growth.'),
  row(
    'gdp_share',
    'Share of gross domestic product',
    'ratio',
    'What a sector or an amount makes up of gross domestic product.',
  ),
  row('output', 'Output', 'currency', 'Goods produced, in a country or a branch of industry.'),
  row('sales', 'Sales', 'currency', 'Goods sold by a branch, or in shops.'),
  row('exports', 'Exports', 'currency', 'Goods and services sold abroad.'),
  row('imports', 'Imports', 'currency', 'Goods and services bought from abroad.'),
  row('trade', 'Trade', 'currency', 'Goods and services bought and sold between countries.'),
  row('trade_balance', 'Trade balance', 'currency', 'Surplus of what is sold abroad over what is bought.'),
  row(
    'supply_share',
    'Share of supply',
    'ratio',
    'What one supplier makes up of the parts or goods that a buyer needs.',
  ),
  row('container_shipments', 'Container shipments', 'count', 'Freight in containers between ports.'),
  row('direct_investment', 'Direct investment', 'currency', 'Investment from abroad in firms of a country.'),
  row('remittances', 'Remittances', 'currency', 'Money that people who work abroad send home.'),
  row('tourist_arrivals', 'Tourist arrivals', 'count', 'Journeys of visitors to a country.'),
  row('tourism_revenue', 'Tourism revenue', 'currency', 'What visitors spend, or what is lost when they stay away.'),
  row('cancelled_trips', 'Cancelled trips', 'count', 'Journeys, or people, that were booked and do not come.'),
  row('passengers', 'Passengers', 'count', 'Persons carried, or the flights that carry them.'),
  row('occupancy', 'Occupancy', 'ratio', 'Share of rooms or seats that are taken.'),
  row('factories', 'Factories', 'count', 'Plants of a firm or a branch, or a share of them.'),
  row('stock_duration', 'Duration of stocks', 'time', 'How long the goods in store will last.'),
  row('economic_loss', 'Economic loss', 'currency', 'Loss, damage or cost to an economy, no branch named.'),
  row('employment', 'Employment', 'people', 'People in work, or jobs lost or gained.'),
  row('unemployment', 'Unemployment', 'ratio', 'People without work who look for it.'),
  row('poverty', 'Poverty', 'people', 'People who live in poverty.'),
  row('budget_balance', 'Budget balance', 'currency', 'Deficit of a government, or what it borrows.'),
  row('prices', 'Prices', 'ratio', 'Level of prices, or its change.'),
  row('exchange_rate', 'Exchange rate', 'ratio', 'Value of one currency in another.'),
  row('government_spending', 'Government spending', 'currency', 'Budgets, funds and packages of a government.'),
  row('population', 'Population', 'people', 'People of an area or a group.'),
]
