// What changed between two days: in force (valid time), or in knowledge (record time).

import type { Book, Statement, Subject } from "../model/book.ts";
import { type Day, dayOf, knownAt } from "../time/index.ts";
import { facetsOf } from "./resolve.ts";
import { isMoot, measures, SWITCHING, type Switch, switches } from "./state.ts";

/** Switches of all measures whose day lies in [from, to], in order, as known on a day. */
export function changesInForce(book: Book, from: Day, to: Day, known: Day): Switch[] {
  return measures(book)
    .flatMap((subject) => SWITCHING.flatMap((facet) => switches(subject, facet, known)))
    .filter((s) => dayOf(s.on) >= from && dayOf(s.on) <= to && !isMoot(s, known))
    .sort((a, b) => (a.on.utc < b.on.utc ? -1 : a.on.utc > b.on.utc ? 1 : 0));
}

export interface Learned {
  readonly made: Day;
  readonly subject: Subject;
  readonly statement: Statement;
}

/** Statements made in [from, to], in order of record time: what a reader could newly know. */
export function changesInKnowledge(book: Book, from: Day, to: Day, known: Day): Learned[] {
  return measures(book)
    .flatMap((subject) => subject.statements.map((statement) => ({ made: statement.made, subject, statement })))
    .filter((c) => c.made >= from && c.made <= to && knownAt(c.statement, known))
    .sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
}

/** Every day on which any facet of any measure changes, as known on a day, in order. */
export function changeDays(book: Book, known: Day): Day[] {
  const days = new Set<Day>();
  for (const subject of measures(book)) {
    for (const facet of facetsOf(subject)) for (const s of switches(subject, facet, known)) days.add(dayOf(s.on));
  }
  return [...days].sort();
}
