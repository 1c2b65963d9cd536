// The days on which something was stated: the stops at which what is known can differ.

import type { Book } from "../../model/book.ts";

const reckoned = new WeakMap<Book, readonly string[]>();

/** The days on which a statement or a position was made, oldest first, up to the edge of the record. */
export function daysStated(book: Book): readonly string[] {
  const known = reckoned.get(book);
  if (known) return known;
  const statements = [...book.subjects.values()].flatMap((subject) => subject.statements.map(({ made }) => made));
  const positions = [...book.positions.values()].map(({ made }) => made);
  const days = [...new Set([...statements, ...positions])].filter((day) => day <= book.recordedThrough).sort();
  reckoned.set(book, days);
  return days;
}
