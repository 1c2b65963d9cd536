// A calendar by year and month, for the doors that draw it.

import type { Block, CalendarMark } from "../views/index.ts";

export type Months = Extract<Block, { kind: "months" }>;

export const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

export interface CalendarYear {
  readonly year: string;
  /** Twelve, of marks in the order given. */
  readonly months: readonly (readonly CalendarMark[])[];
}

/** Every year from the first mark's to the last one's, also one in which nothing was held. */
export function yearsOf({ marks }: Months): readonly CalendarYear[] {
  const years = marks.map(({ on }) => Number(on.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (marks.length === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = String(first + i);
    const months = MONTHS.map((_name, m) =>
      marks.filter(({ on }) => on.startsWith(`${year}-${String(m + 1).padStart(2, "0")}`)),
    );
    return { year, months };
  });
}
