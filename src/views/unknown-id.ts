// A question about something that the book does not hold.

import type { Book } from "../model/book.ts";
import { nearest } from "../model/nearest.ts";
import type { Problem } from "../model/problem.ts";

export function unknownId(book: Book, id: string): Problem {
  const ids = [...book.subjects.keys(), ...book.instruments.keys(), ...book.sources.keys(), ...book.positions.keys()];
  const near = nearest(id, ids) ?? ids.find((other) => other.includes(id));
  return {
    code: "unknown-id",
    message: `the book holds nothing named ${id}`,
    help: near ? `did you mean ${near}?` : `search for it: find ${id.replaceAll("-", " ")}`,
    at: "id",
  };
}
