import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is: as CHROMIUM says, or where Debian and others put it; null where there is none. */
export const chromiumPath: string | null = process.env.CHROMIUM ?? places.find((place) => existsSync(place)) ?? null

/** Why tests in a browser do not run; empty where they do. */
export const noBrowser =
  chromiumPath === null ? ' (not run: expected Chromium, found none; apt-get install chromium)' : ''

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] })
