import { createRequire } from 'node:module'

// By its name in "imports" of package.json: the same file from the source and from the built package, wherever that lies.
const manifest = createRequire(import.meta.url)('#package.json') as { version: string; released: string } // our own file

/** Version of the program and of the release that it builds, and the day of that release, `YYYY-MM-DD`. */
export const { version, released } = manifest
