/**
 * Searches between two indexes of a list. The methods of arrays look at all of it, and a sentence is asked thousands of times:
 * what a short stretch holds should not cost more with the length of the sentence.
 */
type Test<T> = (element: T, index: number) => boolean

/** The index of the first element from `from` on and before `to` that passes, or -1. */
export function firstIndexIn<T>(list: readonly T[], from: number, to: number, test: Test<T>): number {
  const end = Math.min(to, list.length)
  for (let i = Math.max(from, 0); i < end; i++) if (test(list[i] as T, i)) return i // inside the list
  return -1
}

/** The index of the last element from `from` on and before `to` that passes, or -1. */
export function lastIndexIn<T>(list: readonly T[], from: number, to: number, test: Test<T>): number {
  const start = Math.max(from, 0)
  for (let i = Math.min(to, list.length) - 1; i >= start; i--) if (test(list[i] as T, i)) return i
  return -1
}

/** Whether one of the elements from `from` on and before `to` passes. */
export function someIn<T>(list: readonly T[], from: number, to: number, test: Test<T>): boolean {
  return firstIndexIn(list, from, to, test) >= 0
}
