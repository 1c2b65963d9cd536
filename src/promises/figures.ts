// Which figures of a series could be known, and which one of several vintages counts.

import type { Observation, Series } from "../model/voices.ts";
import type { Day } from "../time/index.ts";

/**
 * The figures of periods that had ended by `on` and were out by `known`, in order of their periods: of each period the
 * vintage published last. Gaps stay in.
 */
export function figuresKnown(series: Series, on: Day, known: Day): Observation[] {
  const byPeriod = new Map<string, Observation>();
  for (const row of series.rows) {
    if (row.through > on || row.published > known) continue;
    const period = `${row.from ?? ""}/${row.through}`;
    const other = byPeriod.get(period);
    if (!other || other.published <= row.published) byPeriod.set(period, row);
  }
  return [...byPeriod.values()].sort((a, b) => (a.through < b.through ? -1 : a.through > b.through ? 1 : 0));
}

/** The lower end of a figure, decimal text; null for a gap. */
export function lowOf({ value, low }: Observation): string | null {
  return value ?? low ?? null;
}
