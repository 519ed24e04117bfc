import manifest from '../package.json' with { type: 'json' }

/** Version of the program and of the release that it builds, and the day of that release, `YYYY-MM-DD`. */
export const { version, released } = manifest
