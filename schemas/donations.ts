import { iso3OrNull, numberOrNull, oneOf, oneOfOrNull, text, textOrNull } from './column.ts'
import { dateColumns, dateEdtf, documentId, figureColumns, placeColumns } from './columns.ts'
import { itemCategories } from './item-categories.ts'
import { defineTable } from './table.ts'

export const donorTypes = [
  'government',
  'local_government',
  'royal',
  'party',
  'parliament_members',
  'military',
  'embassy',
  'company',
  'foundation',
  'ngo',
  'citizens',
  'mixed',
  'unspecified',
] as const

const donorColumns = {
  donor: textOrNull({
    description: 'Who gives, as written.',
    standard: ['IATI provider-org', 'OCHA FTS source organization', 'HXL #org+funder+name'],
  }),
  donor_type: oneOf(donorTypes, {
    description:
      'Kind of donor. A country as donor is its government, a province or city its local government; mixed for donors of several kinds.',
    standard: ['IATI OrganisationType', 'OCHA FTS organization type'],
  }),
  donor_iso3: iso3OrNull({
    description: 'Country of the donor.',
    standard: ['OCHA FTS source location', 'HXL #country+code+v_iso3+funder'],
  }),
}

const recipientColumns = {
  intermediary: textOrNull({
    description: 'Who hands the gift on from donor to recipient, as written.',
    standard: ['HXL #org+impl+name'],
  }),
  recipient: textOrNull({
    description: 'Who receives, as written.',
    standard: ['IATI receiver-org', 'OCHA FTS destination organization', 'HXL #org+recipient+name'],
  }),
  recipient_iso3: iso3OrNull({
    description: 'Country that the recipient stands for or is a national of.',
    standard: ['IATI recipient-country', 'OCHA FTS destination location', 'HXL #country+code+v_iso3+recipient'],
  }),
}

const itemColumns = {
  item: textOrNull({
    description: 'What is given: the shortest noun phrase, as written.',
    standard: ['HXL #item+name'],
  }),
  item_category: oneOf(itemCategories, {
    description: 'Kind of goods; see the table item_categories.',
    standard: ['HXL #item+type'],
    references: 'item_categories.item_category',
  }),
  contribution_type: oneOfOrNull(['financial', 'in_kind', 'personnel', 'service'], {
    description:
      'Form of the gift: money, goods, people sent, or a service such as treatment. Empty for "aid worth" an amount, whose form the text leaves open.',
    standard: ['OCHA FTS contribution type'],
  }),
  value_basis: oneOfOrNull(['total', 'each_donor', 'each_recipient', 'each_item'], {
    description:
      'What the figure holds for: total (all of the gift, also where the text says nothing else), or each donor, recipient or item.',
  }),
  alt_low: numberOrNull({
    description: 'Lower bound of the same amount where the text states it a second time in another unit.',
  }),
  alt_high: numberOrNull({ description: 'Upper bound of that second statement.' }),
  alt_unit: textOrNull({ description: 'Unit of that second statement.', standard: ['SDMX UNIT_MEASURE'] }),
}

export const donations = defineTable({
  name: 'donations',
  title: 'Donations',
  description: 'One row for each thing given, promised, asked for or sold as aid that the text counts or names apart.',
  kind: 'fact',
  key: ['donation_id'],
  columns: {
    donation_id: text({
      description: 'Id of the donation: a short hash of its words, stable when figures or lines change.',
      derived: true,
    }),
    document_id: documentId,
    ...donorColumns,
    ...recipientColumns,
    ...itemColumns,
    status: oneOf(['delivered', 'pledged', 'announced', 'called_for', 'exported'], {
      description:
        'How far it has come: delivered (gave, sent, arrived), pledged (a stated intent to give), announced (decided, offered or organized), called_for (asked for or being raised), exported (sold).',
      standard: ['OCHA FTS flow status', 'IATI TransactionType'],
    }),
    flow: oneOf(['to_china', 'from_china', 'other'], {
      description: 'Direction of the gift, from the country codes of donor and recipient.',
      derived: true,
    }),
    gift_id: textOrNull({
      description: 'Shared by the rows of one act of giving.',
      standard: ['IATI iati-identifier'],
      derived: true,
    }),
    ...figureColumns,
    date_edtf: dateEdtf,
    ...dateColumns,
    ...placeColumns,
  },
})
