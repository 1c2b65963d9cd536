// Averages that others publish: their figure for a day as it was known on a day, and how it moved when the law did.

import type { Definition } from "../model/averages.ts";
import type { Book } from "../model/book.ts";
import type { Observation, Series } from "../model/voices.ts";
import { addDays, type Day } from "../time/index.ts";

/** The last figure printed for the day or one before it; what comes between two figures nobody printed. */
export interface Figure {
  readonly publisher: string;
  readonly series: string;
  /** Per cent; null where only a range was printed. */
  readonly value: string | null;
  /** The last day that it was printed for, and the first where that is a period. */
  readonly on: string;
  readonly from: string | null;
  /** When it was published. */
  readonly made: string;
  readonly counts: string;
  readonly bound?: string;
}

/** The series that a definition is shown beside, its own first. */
export function seriesBeside(book: Book, definition: Definition): Series[] {
  const { series } = book.voices();
  const ids = definition.kind === "published" ? [definition.series] : definition.beside;
  return ids.flatMap((id) => series.get(id) ?? []);
}

/** The figures of a series that were out by a day, oldest first. */
export function figuresKnown(series: Series, known: Day): Observation[] {
  return series.rows.filter((row) => row.published <= known && row.value !== null);
}

export function figureOn(series: Series, on: Day, known: Day): { row: Observation; figure: Figure } | null {
  const row = figuresKnown(series, known).findLast(({ from, through }) => (from ?? through) <= on);
  if (!row) return null;
  const { value, through, from, published: made, bound } = row;
  const { publisher, id, counts } = series;
  const figure = { publisher, series: id, value: value && `${value}%`, on: through, from, made, counts };
  return { row, figure: bound === undefined ? figure : { ...figure, bound } };
}

/** How long before the law a publisher's figure may have moved and still be meant by it. */
const EARLY = 14;

/**
 * What a series printed before and after a move of the law: from its figure for that day back to the last one before
 * its own move in the same direction, which may have come some days early or in steps.
 */
export function publishedMove(series: Series, on: Day, known: Day, down: boolean): [Observation, Observation] | null {
  const rows = figuresKnown(series, known);
  const last = rows.findLastIndex(({ through }) => through <= on);
  const after = rows[last];
  if (!after) return null;
  let first = last;
  for (let row = rows[first]; row && row.through >= addDays(on, -EARLY); row = rows[first]) {
    const before = rows[first - 1];
    if (!before || Number(row.value) < Number(before.value) !== down || row.value === before.value) break;
    first--;
  }
  const before = rows[first];
  return before && first < last ? [before, after] : null;
}
