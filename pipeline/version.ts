import manifest from '../package.json' with { type: 'json' }

/** Version of the program and of the release that it builds. */
export const { version } = manifest
