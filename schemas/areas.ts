import { flag, iso3OrNull, oneOf, text, textOrNull } from './column.ts'
import { defineTable } from './table.ts'

export const areas = defineTable({
  name: 'areas',
  title: 'Areas',
  description: 'Countries and territories, regions and groups of countries, and the parts of countries that rows name.',
  kind: 'code',
  key: ['area_id'],
  columns: {
    area_id: text({
      description:
        'ISO 3166-1 alpha-3 for a country, the code with a suffix for a part of one, a name in snake_case for a region or group.',
      standard: ['SDMX REF_AREA'],
    }),
    kind: oneOf(['country', 'territory', 'region', 'group', 'province', 'city'], { description: 'Kind of area.' }),
    iso3: iso3OrNull({
      description: 'Country that it is or belongs to; empty for regions and groups.',
      standard: ['HXL #country+code+v_iso3'],
    }),
    m49: textOrNull({
      description: 'UN M49 code, three digits; empty for parts and groups.',
      standard: ['UN M49', 'HXL #country+code+v_m49'],
    }),
    name_en: text({ description: 'Name in English.', standard: ['HXL #country+name+i_en'] }),
    name_zh: textOrNull({ description: 'Name in Chinese.', standard: ['HXL #country+name+i_zh'] }),
    subregion: textOrNull({ description: 'UN subregion of the country.', standard: ['UN M49', 'HXL #region+name'] }),
    is_neighbour_in_report: flag({ description: 'True for the countries that the documents treat as neighbours.' }),
  },
})
