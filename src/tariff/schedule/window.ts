// The windows in which rows of the schedule stand, half open.

import type { Day } from "../../time/index.ts";

/** `from: null`: since before the first edition held; `until: null`: still. */
export interface Window {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Does it stand on that day? */
export function standingOn({ from, until }: Window, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}
