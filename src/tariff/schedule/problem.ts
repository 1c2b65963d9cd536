// What to tell somebody whose number names no line on the day.

import type { Problem } from "../../model/problem.ts";
import { addDays, type Day } from "../../time/index.ts";
import { formatHts } from "../number.ts";
import type { NoLine } from "./line-on.ts";

/** A sentence on why, and the numbers that stand. */
export function noLineProblem(none: NoLine, day: Day, at = "hts"): Problem {
  const number = formatHts(none.number);
  return { ...fault(none, number, day), help: remedy(none.standing, day), at };
}

function fault(none: NoLine, number: string, day: Day): Pick<Problem, "code" | "message"> {
  const line = formatHts(none.number.slice(0, 8));
  switch (none.kind) {
    case "unknown":
      return { code: "unknown-hts", message: `there is no line ${line} in the schedule` };
    case "no-suffix":
      return { code: "unknown-hts", message: `${line} is a line of the schedule, but it has no number ${number}` };
    case "ended":
      return { code: "ended-hts", message: `${number} stood through ${addDays(none.until, -1)}, not on ${day}` };
    case "not-yet":
      return { code: "hts-not-yet", message: `${number} stands from ${none.from}, not on ${day}` };
  }
}

function remedy(standing: readonly string[], day: Day): string {
  if (standing.length === 0) return "look the number up in the schedule of the day of entry";
  return `on ${day} there is ${standing.map(formatHts).join(", ")}`;
}
