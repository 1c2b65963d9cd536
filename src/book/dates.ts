// Days and moments of the book's files, each at its place; what is none becomes a problem.

import type { Place } from "../model/place.ts";
import { type Day, type Moment, parseDay, type Span, type Zone } from "../time/index.ts";
import { parseMoment } from "../time/wall-clock.ts";
import type { Report } from "./draft.ts";

export interface Dates {
  day(text: string, at: () => Place): Day | null;
  moment(text: string, zone: Zone, at: () => Place): Moment | null;
  span(
    text: { from: string; until?: string | undefined },
    zone: Zone,
    at: (key: "from" | "until") => Place,
  ): Span | null;
}

/** Reads dates and reports what is wrong with them. Law switches on few days, so each is worked out once. */
export function dates(report: Report): Dates {
  const known = new Map<string, Moment | null>();

  function day(text: string, at: () => Place): Day | null {
    const parsed = parseDay(text);
    const message = `\`${text}\` is no day`;
    if (!parsed) report({ code: "bad-day", message, help: "write a day of the calendar as 2025-04-02", at: at() });
    return parsed;
  }

  function moment(text: string, zone: Zone, at: () => Place): Moment | null {
    const key = `${zone} ${text}`;
    const parsed = known.get(key) ?? parseMoment(text, zone);
    known.set(key, parsed);
    if (!parsed) report({ code: "bad-moment", ...whyNoMoment(text, zone), at: at() });
    return parsed;
  }

  function span(
    { from, until }: { from: string; until?: string | undefined },
    zone: Zone,
    at: (key: "from" | "until") => Place,
  ): Span | null {
    const first = moment(from, zone, () => at("from"));
    const end = until === undefined ? null : moment(until, zone, () => at("until"));
    if (!first || (until !== undefined && !end)) return null;
    if (!end || first.utc < end.utc) return { from: first, until: end };
    const message = `the span ends at ${until}, not after its start at ${from}`;
    report({
      code: "empty-span",
      message,
      help: "`until` is the first moment that is no longer meant",
      at: at("until"),
    });
    return null;
  }

  return { day, moment, span };
}

function whyNoMoment(text: string, zone: Zone): { message: string; help: string } {
  const wall = /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d$/.exec(text);
  if (!wall?.[1] || !parseDay(wall[1])) {
    return { message: `\`${text}\` is no day and no minute`, help: "write 2025-04-09 or 2025-04-09T00:01" };
  }
  const message = `the clock of ${zone} skips \`${text}\`, or shows it twice`;
  return { message, help: `write it with its offset from UTC: ${text}-05:00` };
}
