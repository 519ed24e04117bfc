import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const nlp = winkNLP(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer'])

export function read(file) {
  const document = nlp.readDoc(readFileSync(file, 'utf8'))
  return document.tokens().out(nlp.its.pos).length + document.entities().out(nlp.its.detail).length
}
