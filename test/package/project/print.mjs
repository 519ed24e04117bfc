import { readFileSync } from 'node:fs'
import { results } from './built/use.js'

process.stdout.write(JSON.stringify(results(readFileSync('text.txt', 'utf8'))))
