import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import dates from 'compromise-dates'

nlp.plugin(dates)

export function read(file) {
  const document = nlp(readFileSync(file, 'utf8'))
  return document.numbers().get().length + document.dates().get().length + document.topics().out('array').length
}
