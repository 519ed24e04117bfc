import { iso3OrNull, oneOf, oneOfOrNull, text, textOrNull } from './column.ts'
import { dateColumns, dateEdtf, documentId, placeColumns } from './columns.ts'
import { defineTable } from './table.ts'

export const engagements = defineTable({
  name: 'engagements',
  title: 'Engagements',
  description:
    'One row an act of contact or cooperation that is neither a journey nor a gift: calls, letters, meetings, statements, agreements, mechanisms. It has no figures. Persons who each act are one row each; countries and bodies that act together are one.',
  kind: 'fact',
  key: ['engagement_id'],
  columns: {
    engagement_id: text({
      description: 'Id of the engagement: a short hash of its words, stable when lines change.',
      derived: true,
    }),
    document_id: documentId,
    kind: oneOf(
      [
        'call',
        'letter',
        'meeting',
        'video_conference',
        'joint_statement',
        'resolution',
        'public_statement',
        'social_media',
        'interview',
        'agreement',
        'mechanism',
        'joint_project',
        'information_sharing',
      ],
      { description: 'Form of the engagement.' },
    ),
    topic: oneOfOrNull(['sympathy', 'praise', 'thanks', 'aid_offer', 'cooperation', 'policy_position'], {
      description:
        'What it is mainly about, by the topic that its words name first; sympathy takes in support and confidence, aid_offer is readiness to help without a gift.',
    }),
    engagement_status: oneOf(['held', 'established', 'agreed', 'proposed'], {
      description: 'Whether it took place, exists, was agreed on, or was only proposed.',
    }),
    actor: textOrNull({ description: 'Who acts, as written.' }),
    actor_iso3: iso3OrNull({ description: 'Country that the actor stands for.' }),
    counterpart: textOrNull({
      description:
        'Whom the act is addressed to or shared with, or whom praise, thanks and offers are meant for, as written.',
    }),
    counterpart_iso3: iso3OrNull({
      description: 'Country that the counterpart stands for.',
      standard: ['SDMX COUNTERPART_AREA'],
    }),
    participants: textOrNull({ description: 'Others who take part, as written.' }),
    date_edtf: dateEdtf,
    ...dateColumns,
    ...placeColumns,
  },
})
