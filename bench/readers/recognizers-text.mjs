import { readFileSync } from 'node:fs'
import suite from '@microsoft/recognizers-text-suite'

const { Culture, recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDateTime } = suite
const recognizers = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDateTime]

export function read(file) {
  const text = readFileSync(file, 'utf8')
  return recognizers.reduce((found, recognize) => found + recognize(text, Culture.English).length, 0)
}
