// A tiny book with one promise in it, for tests of how it stands.

import type { Book } from "../../src/model/book.ts";
import type { Commitment } from "../../src/model/voices.ts";
import { type CommitmentState, type Judgement, standOf } from "../../src/promises/index.ts";
import { day } from "../../src/time/index.ts";
import { tinyBook } from "./tiny-book.ts";

export const NAME = "{en: A name, zh: 名, es: Un nombre}";

/** Yardsticks in YAML's flow form, the first one leading: `purchase: {…}`. Made on 1 January 2025 unless told otherwise. */
export function promiseBook(judges: string | readonly string[], files: Record<string, string> = {}): Book {
  return tinyBook(promiseFiles(judges, files));
}

/** The files of such a book, without those that every tiny book has. */
export function promiseFiles(
  judges: string | readonly string[],
  files: Record<string, string> = {},
): Record<string, string> {
  const yardsticks = [judges].flat().map((text, i) => {
    const leads = i === 0 ? 'leading: "true", ' : "";
    return `        - {id: y${i + 1}, ${leads}name: ${NAME}, rule: A rule., ${text}}`;
  });
  return {
    "topics.yaml": `- {id: soy, name: ${NAME}}`,
    "commitments/promise.yaml": `
      id: promise
      kind: purchase
      from: CN
      to: US
      name: ${NAME}
      topic: soy
      terms:
        - {by: US, speaker: A sheet, made: 2025-01-01, says: A hundred., source: press}
      yardsticks:
${yardsticks.join("\n")}
      confidence: high
    `,
    ...files,
  };
}

interface More {
  readonly from?: string;
  readonly published?: string;
  readonly low?: string;
  readonly high?: string;
  readonly bound?: string;
}

/** A row of a series' table; a figure is out on the last day of its period unless told otherwise. */
export function figure(through: string, value: string, more: More = {}): string {
  const { from = "", published = through, low = "", high = "", bound = "" } = more;
  return [from, through, published, value, low, high, bound, "press"].join(",");
}

/** The files of a series named `id`. */
export function seriesFiles(rows: readonly string[], id = "sales", unit = "t"): Record<string, string> {
  return {
    [`series/${id}.yaml`]: `
      id: ${id}
      kind: cumulative
      name: ${NAME}
      unit: ${unit}
      counts: What is sold.
      publisher: A department
      topic: soy
    `,
    [`series/${id}.csv`]: ["from,through,published,value,low,high,bound,source", ...rows].join("\n"),
  };
}

export function promiseOf(book: Book): Commitment {
  const found = book.voices().commitments.get("promise");
  if (!found) throw new Error("the book holds no promise");
  return found;
}

/** How the promise stands on a day, as known on that day or another. */
export function stateOn(book: Book, on: string, known = on): CommitmentState {
  return standOf(book, promiseOf(book), { on: day(on), known: day(known), recordedThrough: book.recordedThrough });
}

export function judgedOn(book: Book, on: string, known = on): Judgement {
  return stateOn(book, on, known).leading;
}

export function standing(book: Book, on: string, known = on): string {
  return judgedOn(book, on, known).standing;
}
