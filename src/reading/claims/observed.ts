// A figure of a series as the reasons name it.

import type { Bound, Observation, Series } from "../../model/voices.ts";
import { endsOf } from "./fit.ts";
import { figure } from "./words.ts";

const BOUND_WORDS: Readonly<Partial<Record<Bound, string>>> = {
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
};

/** `about 8,500,000 to 10,000,000 t`; `no figure` for a gap. */
export function observed({ unit }: Series, row: Observation): string {
  const ends = endsOf(row);
  if (!ends) return "no figure";
  const range = ends.low === ends.high ? figure(ends.low) : `${figure(ends.low)} to ${figure(ends.high)}`;
  return `${(row.bound && BOUND_WORDS[row.bound]) ?? ""}${range} ${unit}`;
}
