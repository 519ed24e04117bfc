import { integer, oneOf, text } from './column.ts'
import { defineTable } from './table.ts'

export const coverage = defineTable({
  name: 'coverage',
  title: 'Coverage',
  description:
    'What the documents say and do not say of each country that they count as a neighbour: one row a country, topic and direction.',
  kind: 'record',
  key: ['area_id', 'topic', 'direction'],
  columns: {
    area_id: text({ description: 'The country.', references: 'areas.area_id' }),
    topic: oneOf(
      ['gifts', 'visits', 'engagements', 'case_counts', 'economic_estimates', 'tallies', 'policy_measures'],
      { description: 'What is told of it. Policy measures (border closures, interest rates) are in no table.' },
    ),
    direction: oneOf(['to_china', 'from_china', 'none'], {
      description: 'From the country to China, from China to the country, or none where the topic has no direction.',
    }),
    coverage_status: oneOf(['stated', 'stated_without_number', 'not_mentioned', 'not_coded'], {
      description:
        'How much is told: stated (with a number, or for visits and engagements at all), stated_without_number, not_mentioned (no row names the country; that nothing happened does not follow), not_coded (the tables do not take the topic).',
    }),
    row_count: integer({ description: 'Rows that name the country on that side.' }),
    group_row_count: integer({
      description:
        'Further rows that name only a group the country belongs to ("other ASEAN countries"): they may or may not mean it.',
    }),
  },
})
