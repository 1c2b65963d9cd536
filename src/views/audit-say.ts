// What an audit found, in words made from its figures.

import type { Deviation } from "./audit-find.ts";
import { dayWords } from "./say.ts";

/** `reads as 33.6% where the law has 10%; early by 4 days`. */
export function deviationWords({ stretch, reason, reads, ending, printed, law }: Deviation): string {
  const { start, points } = stretch;
  const rate =
    reads && Math.abs(reads.rate - reads.law) >= 0.5
      ? `reads as ${one(reads.rate)}% where the law has ${one(reads.law)}%`
      : "";
  const since = start.on === stretch.from ? "" : `as since ${dayWords(start.on)}: `;
  return [rate, since + reasonWords()].filter(Boolean).join("; ");

  function reasonWords(): string {
    switch (reason.is) {
      case "early":
        return `holds what the law sets from ${dayWords(reason.law)}, ${days(reason.days)} early`;
      case "late":
        return `the law's move comes only on ${dayWords(reason.printed)}, ${days(reason.days)} late`;
      case "spell":
        return `${points > 0 ? "up" : "down"} ${two(Math.abs(start.printedBy))} points and back; no statement moves it on either day`;
      case "no-layer":
        return `it has no such layer; the law has ${two(law)} points`;
      case "renumbering":
        return `${start.printedBy < 0 ? "falls" : "rises"} by ${two(Math.abs(start.printedBy))} without a statement: numbers worth ${two(ending)}% of the basket end that day, lost where only the newest edition is matched`;
      case "not-modelled":
        return `moves by ${two(start.printedBy)} with a statement of that day that our definition leaves out`;
      case "size":
        return `moves by ${two(start.printedBy)} where the law moves by ${two(start.lawBy)}`;
      case "unmoved":
        return `stays at ${two(printed)} where the law moves by ${two(start.lawBy)}`;
      case "no-statement":
        return `moves by ${two(start.printedBy)} without a statement of that day`;
    }
  }
}

const one = (value: number) => String(Math.round(value * 10) / 10);
export const two = (value: number) => value.toFixed(2).replace("-", "−");
const days = (count: number) => (count === 1 ? "one day" : `${count} days`);
