// When the standing of a promise changes: in force, by the day itself; in knowledge, by what became known on the day.

import { history } from "../engine/index.ts";
import type { Book } from "../model/book.ts";
import type { Commitment, CommitmentStanding } from "../model/voices.ts";
import { addDays, type Day, dayOf } from "../time/index.ts";
import { type CommitmentState, isPromised, standOf } from "./stand.ts";

export interface StandingTurn {
  readonly on: Day;
  /** Null where the promise was not made yet. */
  readonly before: CommitmentStanding | null;
  readonly after: CommitmentStanding;
  readonly state: CommitmentState;
}

/** The days in [from, to] on which the standing turns, with all that is known on `known`. */
export function turnsInForce(book: Book, commitment: Commitment, from: Day, to: Day, known: Day): StandingTurn[] {
  if (!isPromised(commitment, known)) return [];
  const days = [...daysOfYardsticks(book, commitment, known), madeOn(commitment)];
  return turns(book, commitment, days, from, to, (day) => ({ on: day, known }));
}

/** The days in [from, to] on which what became known turns the standing of that same day. */
export function turnsInKnowledge(book: Book, commitment: Commitment, from: Day, to: Day, known: Day): StandingTurn[] {
  const days = stopsOf(book, commitment, known);
  return turns(book, commitment, days, from, to, (day) => ({ on: day, known: day }));
}

function turns(
  book: Book,
  commitment: Commitment,
  days: readonly Day[],
  from: Day,
  to: Day,
  at: (day: Day) => { on: Day; known: Day },
): StandingTurn[] {
  const { recordedThrough } = book;
  const stateOn = (day: Day) => standOf(book, commitment, { ...at(day), recordedThrough });
  const made = madeOn(commitment);
  const found: StandingTurn[] = [];
  for (const on of [...new Set(days)].filter((day) => day >= from && day <= to && day >= made).sort()) {
    const before = on > made && isPromised(commitment, at(on).known) ? stateOn(addDays(on, -1)).standing : null;
    const state = stateOn(on);
    if (before !== state.standing) found.push({ on, before, after: state.standing, state });
  }
  return found;
}

function madeOn({ terms }: Commitment): Day {
  return terms[0]?.made as Day;
}

/** Days on which a yardstick can come to another verdict although nothing new is said. */
function daysOfYardsticks(book: Book, { yardsticks }: Commitment, known: Day): Day[] {
  const { series, events } = book.voices();
  return yardsticks.flatMap(({ judges }): Day[] => {
    if (judges.kind === "findings") return judges.findings.map(({ made }) => made);
    const window = [judges.from, ...(judges.through ? [addDays(judges.through, 1)] : [])];
    if (judges.kind === "purchase")
      return [...window, ...(series.get(judges.series ?? "")?.rows.map(({ through }) => through) ?? [])];
    if (judges.kind === "meeting")
      return [...window, ...(events.get(judges.event)?.told.flatMap(({ from }) => from ?? []) ?? [])];
    const conditions = judges.moot ? [...judges.all, judges.moot] : judges.all;
    const switching = conditions.flatMap(({ measure, facet }) => {
      const subject = book.subjects.get(measure);
      return subject ? history(subject, facet, known).map((segment) => dayOf(segment.from)) : [];
    });
    return [...window, ...switching];
  });
}

/** Every day on which the standing of that same day, as known on it, can differ from the day before. */
export function stopsOf(book: Book, commitment: Commitment, known: Day): Day[] {
  const days = [...daysOfNews(book, commitment), ...daysOfYardsticks(book, commitment, known)];
  return [...new Set(days)].filter((day) => day <= known).sort();
}

/** Days on which something was said, published or found that a yardstick reads. */
export function daysOfNews(book: Book, { terms, yardsticks }: Commitment): Day[] {
  const { series, events } = book.voices();
  const news = yardsticks.flatMap(({ judges }): Day[] => {
    if (judges.kind === "findings") return judges.findings.map(({ made }) => made);
    if (judges.kind === "purchase") return series.get(judges.series ?? "")?.rows.map((row) => row.published) ?? [];
    if (judges.kind === "meeting") return events.get(judges.event)?.told.map(({ made }) => made) ?? [];
    const conditions = judges.moot ? [...judges.all, judges.moot] : judges.all;
    return conditions.flatMap(({ measure }) => book.subjects.get(measure)?.statements.map(({ made }) => made) ?? []);
  });
  return [...new Set([...terms.map(({ made }) => made), ...news])].sort();
}
