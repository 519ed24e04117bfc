import { z } from 'zod'
import { type FeedName, feeds } from '../../schemas/api.ts'
import { markExtensions } from '../emit/json-schema.ts'

export const schemaFile = (name: FeedName): string => `schemas/${name}.schema.json`

/** JSON Schema (draft 2020-12) of a feed. Further fields are allowed: a later minor version may have them. */
export function feedSchema(name: FeedName): string {
  const schema = z.toJSONSchema(feeds[name], {
    target: 'draft-2020-12',
    reused: 'inline',
    override: ({ jsonSchema: node }) => {
      markExtensions(node)
      if (node.additionalProperties === false) delete node.additionalProperties
      // A later minor version of the same major may be read by the same schema.
      if (typeof node.const === 'string' && /^\d+\.\d+$/.test(node.const)) {
        node.pattern = `^${node.const.split('.')[0]}\\.\\d+$`
        delete node.const
      }
    },
  })
  return `${JSON.stringify(schema, null, 1)}\n`
}
