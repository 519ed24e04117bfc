import { groupTable, newsGroupTable } from './groups.ts'

/** A region, or a group of countries. */
export interface AreaGroup {
  readonly id: string
  readonly kind: 'region' | 'group'
  readonly name: string
  readonly nameZh: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  /** ISO 3166-1 alpha-3 codes, as of 2020; empty where the name has no fixed list. */
  readonly members: readonly string[]
}

function parseGroup(line: string): AreaGroup {
  const [id = '', kind = '', name = '', nameZh = '', names = '', adjectives = '', members = ''] = line.split('|')
  return {
    id,
    kind: kind === 'region' ? 'region' : 'group',
    name,
    nameZh,
    names: names.split(';').filter(Boolean),
    adjectives: adjectives.split(';').filter(Boolean),
    members: members.split(' ').filter(Boolean),
  }
}

const parsed = (table: string): readonly AreaGroup[] => table.trim().split('\n').map(parseGroup)

export const groups = parsed(groupTable)
/** Groups that the code table of areas holds only where a row is of one. */
export const newsGroups = parsed(newsGroupTable)
