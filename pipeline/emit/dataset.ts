import { statement } from './statement.ts'

/** What every description of the release says of it as a whole. */
export const dataset = {
  name: 'covid-neighborhood-data',
  title: 'COVID-19 aid, visits, cases and losses in China’s neighbourhood',
  summary:
    'The figures of printed reports on COVID-19 as open data: who visited, who gave what to whom, how many fell ill, and what the epidemic was expected to cost. Every cell has the place in the text that it was read from, and every figure what independent sources say of it.',
  statement,
  keywords: ['COVID-19', 'foreign aid', 'diplomacy', 'China', 'Asia', 'case counts', 'economic estimates'],
  creator: 'covid-neighborhood-data contributors',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const
