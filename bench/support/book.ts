// The shipped book for the benchmarks.

import { openBook } from "../../src/book/index.ts";

const opened = await openBook("book");
if (!opened.ok) throw new Error("the book has problems: npx trucebook check book");
export const BOOK = opened.value;

/** Seconds that `run` takes, the best of `times`. */
export function best(times: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, (performance.now() - start) / 1000);
  }
  return least;
}
