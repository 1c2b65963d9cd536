// When the law switches: a minute on the clock of a place, and the same minute in UTC.

import { type Day, parseDay } from "./day.ts";

declare const instantBrand: unique symbol;
declare const zoneBrand: unique symbol;

/** A minute in UTC, `YYYY-MM-DDTHH:MMZ`; text order is time order. */
export type Instant = string & { readonly [instantBrand]: "Instant" };

/** An IANA time zone that the runtime knows. */
export type Zone = string & { readonly [zoneBrand]: "Zone" };

/** What a question is asked for: the end of a day at the measure's place, or one minute everywhere. */
export type Point = Day | Instant;

/** A minute in both ways of writing it: on the wall at the place (`YYYY-MM-DDTHH:MM`), and in UTC. */
export interface Moment {
  readonly local: string;
  readonly utc: Instant;
}

/** A question's day or instant (an instant needs its offset or Z). Null where it is neither. */
export function parsePoint(text: string): Point | null {
  const day = parseDay(text);
  if (day) return day;
  const ms = WITH_OFFSET.test(text) && parseDay(text.slice(0, 10)) ? Date.parse(text.replace(" ", "T")) : Number.NaN;
  return Number.isNaN(ms) ? null : (`${new Date(ms).toISOString().slice(0, 16)}Z` as Instant);
}

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;

export function isInstant(point: Point): point is Instant {
  return point.length > 10;
}

/** The day that a moment falls on, at its place. */
export function dayOf(moment: Moment): Day {
  return moment.local.slice(0, 10) as Day;
}

/** The day of a point; an instant's is its day in UTC unless a zone is given. */
export function dayOfPoint(point: Point, zone?: Zone): Day {
  if (!isInstant(point)) return point;
  if (!zone) return point.slice(0, 10) as Day;
  // Swedish writes a day as ISO does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date(point)) as Day;
}
