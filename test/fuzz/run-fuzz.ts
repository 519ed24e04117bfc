import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { checkText } from './check-text.ts'
import { mixedText } from './texts.ts'

/** Texts are made and checked in a process of its own, so that one that is read without end is noticed. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 600)
const firstSeed = Number(process.env.FUZZ_SEED ?? 1)
/** A text of a few thousand characters takes some milliseconds. */
const mostSecondsPerText = 10
const textsPerSeed = 100
const secondsPerLine = 20

type Message = { readonly text: string } | { readonly failure: string } | { readonly seed: number }

function checkForever(send: (message: Message) => void): void {
  const property = fc.property(mixedText, (text) => {
    send({ text })
    checkText(text)
  })
  for (let seed = firstSeed; ; seed++) {
    send({ seed })
    const details = fc.check(property, { seed, numRuns: textsPerSeed })
    if (!details.failed) continue
    send({ failure: `${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}` })
    return
  }
}

function watch(): void {
  const child = fork(fileURLToPath(import.meta.url), { execArgv: process.execArgv })
  const start = performance.now()
  // Until the first text the process only starts.
  let [text, since, texts, seed, told] = ['', Number.POSITIVE_INFINITY, 0, firstSeed, start]
  const end = (code: number, line: string): void => {
    process.stdout.write(`${line}\n`)
    child.kill('SIGKILL')
    process.exit(code)
  }
  child.on('message', (message: Message) => {
    if ('failure' in message) end(1, `seed ${seed}\n${message.failure}`)
    else if ('seed' in message) seed = message.seed
    else [text, since, texts] = [message.text, performance.now(), texts + 1]
  })
  child.on('exit', (code) => end(1, `seed ${seed}: expected no end, found exit code ${code}\n${JSON.stringify(text)}`))
  setInterval(() => {
    const now = performance.now()
    const past = Math.round((now - start) / 1000)
    if (now - since > mostSecondsPerText * 1000)
      end(1, `seed ${seed}: expected an end within ${mostSecondsPerText} s, found none\n${JSON.stringify(text)}`)
    if (past >= seconds) end(0, `${texts} texts in ${past} s, seeds ${firstSeed} to ${seed}: no fault`)
    if (now - told < secondsPerLine * 1000) return
    told = now
    process.stdout.write(`${past} s, ${texts} texts, seed ${seed}\n`)
  }, 500)
}

if (process.send === undefined) watch()
else checkForever((message) => void process.send?.(message))
