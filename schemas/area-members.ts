import { text } from './column.ts'
import { defineTable } from './table.ts'

export const areaMembers = defineTable({
  name: 'area_members',
  title: 'Members of areas',
  description: 'One row a member country of a group or region.',
  kind: 'code',
  key: ['group_id', 'member_id'],
  columns: {
    group_id: text({ description: 'The group or region.', references: 'areas.area_id' }),
    member_id: text({ description: 'The member.', references: 'areas.area_id' }),
  },
})
