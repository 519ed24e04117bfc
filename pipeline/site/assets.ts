import { fileURLToPath } from 'node:url'
import { type ReleaseFile, utf8 } from '../emit/table-data.ts'
import { readText } from '../io.ts'
import { chartCss } from './charts/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The script of every page: one file that older browsers read too, whose paths are those of the repository wherever it lies. */
async function bundle(): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['pipeline/site/browser/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'silent',
    // No setting of the folder above may change a byte.
    tsconfigRaw: {},
  })
  return outputFiles[0]?.text ?? ''
}

let made: Promise<string> | undefined

/** Styles, script and icon, the same for every release. */
export async function siteAssets(): Promise<ReleaseFile[]> {
  made ??= bundle()
  return [
    { path: 'site/assets/site.css', bytes: utf8(`${readText(here('assets/site.css'))}\n${chartCss}`) },
    { path: 'site/assets/icon.svg', bytes: utf8(readText(here('assets/icon.svg'))) },
    { path: 'site/assets/site.js', bytes: utf8(await made) },
  ]
}
