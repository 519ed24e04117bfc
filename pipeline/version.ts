import { createRequire } from 'node:module'

// By its name in "imports" of package.json: the same file from the source and from the built package, wherever that lies.
const manifest = createRequire(import.meta.url)('#package.json') as { version: string } // our own file

/** Version of the program: that of the newest release. */
export const { version } = manifest
