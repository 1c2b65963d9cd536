// A question about something that the book does not hold, or holds as something else.

import type { Book } from "../model/book.ts";
import { nearest } from "../model/nearest.ts";
import type { Problem } from "../model/problem.ts";

/** The view that shows a thing of the book, or null where there is none of that name. */
export function viewOf(book: Book, id: string): "why" | "source" | "promise" | "event" | "series" | null {
  const { commitments, events, series } = book.voices();
  if (book.subjects.has(id)) return "why";
  if (commitments.has(id)) return "promise";
  if (events.has(id)) return "event";
  if (series.has(id)) return "series";
  return book.instruments.has(id) || book.sources.has(id) || book.positions.has(id) ? "source" : null;
}

const VIEWS_OF: Readonly<Record<string, string>> = { measure: "why", position: "source" };

/** The view that shows a kind of thing. */
export function viewOfWhat(what: string): string {
  return VIEWS_OF[what] ?? what;
}

/** `among` are the ids that the view asked can answer; without them, all of the book. */
export function unknownId(book: Book, id: string, among?: Iterable<string>): Problem {
  const elsewhere = viewOf(book, id);
  const { commitments, events, series } = book.voices();
  const documents = [...book.instruments.keys(), ...book.sources.keys(), ...book.positions.keys()];
  const ids = among
    ? [...among]
    : [...book.subjects.keys(), ...commitments.keys(), ...events.keys(), ...series.keys(), ...documents];
  const near = nearest(id, ids) ?? ids.find((other) => other.includes(id));
  const help = near ? `did you mean ${near}?` : `search for it: find ${id.replaceAll("-", " ")}`;
  return {
    code: "unknown-id",
    message: elsewhere ? `${id} is shown by another question` : `the book holds nothing named ${id}`,
    help: elsewhere ? `ask: ${elsewhere} ${id}` : help,
    at: "id",
  };
}

export function unknownTopic(book: Book, id: string): Problem {
  const topics = book.voices().topics;
  const near = nearest(id, topics.keys());
  return {
    code: "unknown-topic",
    message: `there is no topic ${id}`,
    help: near ? `did you mean ${near}?` : `there are: ${[...topics.keys()].join(", ")}`,
    at: "topic",
  };
}
