// A calendar day as its ISO text. Text compares in the order of time, so no Date leaves this file.

declare const brand: unique symbol;

/** A real calendar day, `YYYY-MM-DD`. It has no zone: whoever uses it says whose day it is. */
export type Day = string & { readonly [brand]: "Day" };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MS = 86_400_000;

/** The day that the text names, or null where there is no such day (2025-02-30). */
export function parseDay(text: string): Day | null {
  if (!SHAPE.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || isoDay(ms) !== text ? null : (text as Day);
}

/** As `parseDay`, for text that stands in our own code. Throws where it is no day. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`not a day: ${text}`);
  return parsed;
}

/** The day `n` days later (earlier, where n is negative). */
export function addDays(start: Day, n: number): Day {
  return isoDay(Date.parse(`${start}T00:00:00Z`) + n * MS);
}

/** How many days from `a` to `b`; negative where b comes first. */
export function daysBetween(a: Day, b: Day): number {
  return (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / MS;
}

/** Every day from `first` to `last`, both included; none where last comes first. */
export function eachDay(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, i) => addDays(first, i));
}

function isoDay(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10) as Day;
}
