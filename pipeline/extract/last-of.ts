import type { AnalyzedSentence } from './analyze.ts'

/** So many sentences wait at most: a paragraph without end must not fill the memory. */
const mostWaiting = 32

/** What the last sentence that has any gives: looked for only when someone asks, as hardly anyone does. */
export class LastOf<T> {
  readonly #read: (at: AnalyzedSentence) => T | null
  #known: T | null = null
  #waiting: AnalyzedSentence[] = []

  constructor(read: (at: AnalyzedSentence) => T | null) {
    this.#read = read
  }

  remember(at: AnalyzedSentence): void {
    this.#waiting.push(at)
    if (this.#waiting.length >= mostWaiting) this.find()
  }

  forget(): void {
    this.#known = null
    this.#waiting = []
  }

  find(): T | null {
    for (let i = this.#waiting.length - 1; i >= 0; i--) {
      const at = this.#waiting[i]
      const found = at === undefined ? null : this.#read(at)
      if (found === null) continue
      this.#known = found
      break
    }
    this.#waiting = []
    return this.#known
  }
}
