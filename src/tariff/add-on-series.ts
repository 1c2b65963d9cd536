// The flat add-on of a side over time: the days on which it changes, and what it is from then on.

import { changeDays } from "../engine/index.ts";
import type { Book } from "../model/book.ts";
import type { Day } from "../time/index.ts";
import { flatAddOn } from "./add-on.ts";

export interface AddOnStep {
  readonly from: Day;
  readonly until: Day | null;
  readonly rate: string;
}

/** The steps from a day on, as known on a day: by the end of each day on which any lever turns. */
export function addOnSteps(book: Book, side: string, first: Day, known: Day): AddOnStep[] {
  const days = [first, ...changeDays(book, known).filter((day) => day > first)];
  const steps: AddOnStep[] = [];
  for (const from of days) {
    const { rate } = flatAddOn(book, side, { on: from, known });
    const last = steps.at(-1);
    if (last?.rate === rate) continue;
    if (last) steps[steps.length - 1] = { ...last, until: from };
    steps.push({ from, until: null, rate });
  }
  return steps;
}
