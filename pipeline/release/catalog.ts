import { z } from 'zod'
import { formatJsonFile } from '../emit/descriptors.ts'
import { CliError } from '../issue.ts'

/** Names of folders too: nothing else may be read or taken away by the word of a file. */
export const versionPattern = /^\d+\.\d+\.\d+$/

const release = z.strictObject({
  version: z.string().regex(versionPattern),
  /** The day of the release. */
  released: z.iso.date(),
  /** Folder of the release, beside the catalogue. */
  path: z.string().regex(versionPattern),
  /** SHA-256 of its `SHA256SUMS`, and so of every byte in it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  files: z.int(),
  bytes: z.int(),
  /** Rows by table. */
  rows: z.record(z.string(), z.int()),
  /** Differences from the release before it. */
  changes: z.int(),
})
const catalogSchema = z.strictObject({
  name: z.string(),
  /** The newest version. */
  latest: z.string(),
  /** Oldest first. A folder that is not listed is no release. */
  releases: z.array(release).min(1),
})

export type CatalogEntry = z.infer<typeof release>
export type Catalog = z.infer<typeof catalogSchema>

export const catalogName = 'catalog.json'

/** Checks a catalogue as read from `file`. */
export function parseCatalog(json: unknown, file: string): Catalog {
  const { success, data, error } = catalogSchema.safeParse(json)
  const last = data?.releases.at(-1)?.version
  if (success && last === data.latest) return data
  const [first] = error?.issues ?? []
  const fault =
    first === undefined ? `latest ${data?.latest} after ${last}` : `${first.path.join('.')}: ${first.message}`
  throw new CliError(
    `${file}: expected a catalogue of releases, found a fault (${fault}); restore it from version control`,
  )
}

export const newestOf = (catalog: Catalog | null): CatalogEntry | null => catalog?.releases.at(-1) ?? null

export const withEntry = (catalog: Catalog | null, name: string, entry: CatalogEntry): Catalog => ({
  name,
  latest: entry.version,
  releases: [...(catalog?.releases ?? []), entry],
})

export const formatCatalog = (catalog: Catalog): string => formatJsonFile(catalog)
