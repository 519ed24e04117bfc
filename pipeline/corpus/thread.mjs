import { register } from 'tsx/esm/api'

// What a thread runs. It has no loader of TypeScript unless it brings its own, as not every Node.js hands on that of the main thread.
register()
export const { readPart } = await import('./read-part.ts')
export const { mergeParts } = await import('./merge-parts.ts')
export const { readSent } = await import('./read-sent.ts')
