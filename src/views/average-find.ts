// Which average a question means, and from which day on the book can tell it.

import type { Definition } from "../model/averages.ts";
import type { Book } from "../model/book.ts";
import { nearest } from "../model/nearest.ts";
import { fine, type Problem, type Result, wrong } from "../model/problem.ts";
import type { Day } from "../time/index.ts";

/** The first day of the record of duties. */
export const START = "2018-01-01" as Day;

/** The definition of that id, or what is wrong with it. */
export function findDefinition(book: Book, id: string, at: string): Result<Definition> {
  const { definitions } = book.averages();
  const found = definitions.get(id);
  if (found) return fine(found);
  const near = nearest(id, definitions.keys());
  const help = near
    ? `did you mean ${near}?`
    : `there are: ${[...definitions.keys()].join(", ") || "none in this book"}`;
  return wrong({ code: "unknown-definition", message: `the book has no average ${id}`, help, at });
}

export function beforeTheRecord(on: Day, at: string): Problem | null {
  if (on >= START) return null;
  const message = `the record of duties begins on ${START}, after ${on}`;
  return { code: "before-the-record", message, help: `ask for ${START} or later`, at };
}
