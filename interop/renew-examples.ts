import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Progress } from '../pipeline/progress.ts'
import { type Answers, answerDifferences, examples } from './examples.ts'
import { withoutVersion } from './notebook.ts'
import { conclude, prepare, runExamples } from './steps.ts'

/** One row a line, so that a difference between two versions is read row by row. */
function formatAnswers(answers: Answers): string {
  const questions = Object.entries(answers).map(([question, rows]) => {
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`)
    return `  ${JSON.stringify(question)}: [\n${lines.join(',\n')}\n  ]`
  })
  return `{\n${questions.join(',\n')}\n}\n`
}

/** Keeps the output of a new run, and its answers where all examples give the same. */
async function renew(progress: Progress): Promise<string[]> {
  const found = await runExamples(progress, await prepare(progress))
  const first = found.get(examples[0]?.name ?? '')?.answers ?? {}
  const faults = examples.flatMap(({ name }) => answerDifferences(name, found.get(name)?.answers ?? {}, first))
  if (faults.length > 0) return faults
  writeFileSync('examples/answers.json', formatAnswers(first))
  for (const { name, kept } of examples) {
    for (const { path } of kept) {
      const text = readFileSync(join(found.get(name)?.folder ?? '', basename(path)), 'utf8')
      writeFileSync(path, path.endsWith('.ipynb') ? withoutVersion(text) : text)
    }
  }
  return []
}

await conclude(renew, 'examples: run anew and kept; read the difference before committing it')
