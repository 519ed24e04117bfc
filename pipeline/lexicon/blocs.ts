import { words } from './word-list.ts'

const names = words(
  'asean eu au ecowas caricom mercosur sadc comesa saarc opec nato oecd igad eac unasur celac alba brics apec un who wto oas g7 g20 g77 benelux',
)
const nouns = words('bloc grouping')

/** A word that stands for a group of countries: its members are countries. */
export const isBloc = (lower: string): boolean => names.has(lower) || nouns.has(lower)
