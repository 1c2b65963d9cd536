// The days of an average that a question asks for: stretch by stretch, day by day, or as a publisher printed them.

import type { Definition } from "../model/averages.ts";
import type { Book } from "../model/book.ts";
import type { Problem } from "../model/problem.ts";
import { addDays, type Day, daysBetween, eachDay } from "../time/index.ts";
import { type AverageAnswer, type PointRow, pointRow } from "./average-answer.ts";
import { beforeTheRecord, START } from "./average-find.ts";
import { figuresKnown, seriesBeside } from "./average-published.ts";
import { type Reckoner, reckonerOf } from "./average-reckoner.ts";

/** How far past the day asked for, or past the edge of the record, the stretches go. */
const AHEAD = 120;
const MOST_DAYS = 4000;

export interface Range {
  readonly from: Day;
  readonly to: Day;
  readonly daily: boolean;
  /** Did the question name any of it? */
  readonly asked: boolean;
}

interface Given {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly daily: boolean;
}

/** All of the record where nothing is given, with what is set to come after it. */
export function rangeOf(book: Book, on: Day, { from, to, daily }: Given): Range {
  const [latest = on] = [on, book.recordedThrough].sort().reverse();
  const asked = daily || from !== undefined || to !== undefined;
  return { from: from ?? START, to: to ?? addDays(latest, AHEAD), daily, asked };
}

export function rangeProblem({ from, to, daily }: Range): Problem | null {
  if (to < from) {
    const message = `the last day ${to} comes before the first, ${from}`;
    return { code: "bad-range", message, help: "give the earlier day as from", at: "to" };
  }
  if (daily && daysBetween(from, to) > MOST_DAYS) {
    const help = `ask for at most ${MOST_DAYS} days, or leave out daily`;
    return { code: "bad-range", message: `${from} to ${to} are too many days`, help, at: "to" };
  }
  return beforeTheRecord(from, "from");
}

/** The course of an average over the days asked for: computed, or as it was printed. */
export function coursed(book: Book, definition: Definition, range: Range, known: Day): PointRow[] {
  const reckoner = reckonerOf(book, definition, known);
  return reckoner ? pointsOf(reckoner, range) : printed(book, definition, range, known);
}

function pointsOf(reckoner: Reckoner, { from, to, daily }: Range): PointRow[] {
  if (daily) return eachDay(from, to).map((on) => ({ ...pointRow(reckoner.on(on)), from: on, until: addDays(on, 1) }));
  const within = reckoner.stretches().filter((s) => (s.until === null || s.until > from) && (s.from ?? from) <= to);
  return within.map((s) => pointRow({ ...s, from: s.from === null || s.from < from ? from : s.from }));
}

/** A published one at the days for which it was printed, each for itself. */
function printed(book: Book, definition: Definition, { from, to }: Range, known: Day): PointRow[] {
  const [series] = seriesBeside(book, definition);
  const rows = series ? figuresKnown(series, known).filter(({ through }) => through >= from && through <= to) : [];
  return rows.map((row) => {
    return { from: row.from ?? row.through, until: addDays(row.through, 1), total: `${row.value}%`, layers: {} };
  });
}

/** The other side's average of the same kind: so far only the flat one, for want of weights of US goods. */
export function counterOf(
  book: Book,
  definition: Definition,
  on: Day,
  known: Day,
  range: Range,
): AverageAnswer["counter"] {
  if (definition.kind !== "flat") return null;
  const all = [...book.averages().definitions.values()];
  const other = all.find((one) => one.kind === "flat" && one.side !== definition.side);
  const reckoner = other && reckonerOf(book, other, known);
  if (!other || !reckoner) return null;
  return { definition: other.id, total: `${reckoner.on(on).total}%`, points: pointsOf(reckoner, range) };
}
