// When the law switches: a minute on the clock of a place, and the same minute in UTC.

import { Temporal } from "temporal-polyfill";
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

export function parseZone(text: string): Zone | null {
  try {
    return Temporal.Now.zonedDateTimeISO(text).timeZoneId as Zone;
  } catch {
    return null;
  }
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})$/;

/** A day (its first minute), a wall-clock minute of the zone, or an instant with its offset. Null where it is none. */
export function parseMoment(text: string, zone: Zone): Moment | null {
  const local = LOCAL.exec(text);
  try {
    if (local?.[1] && parseDay(local[1])) return atWall(`${local[1]}T${local[2] ?? "00:00"}`, zone);
    if (WITH_OFFSET.test(text)) {
      const at = Temporal.Instant.from(text.replace(" ", "T")).toZonedDateTimeISO(zone);
      return { local: at.toPlainDateTime().toString({ smallestUnit: "minute" }), utc: utcText(at.toInstant()) };
    }
  } catch {
    return null;
  }
  return null;
}

/** A question's day or instant (an instant needs its offset or Z). Null where it is neither. */
export function parsePoint(text: string): Point | null {
  const day = parseDay(text);
  if (day) return day;
  if (!WITH_OFFSET.test(text)) return null;
  try {
    return utcText(Temporal.Instant.from(text.replace(" ", "T")));
  } catch {
    return null;
  }
}

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
  return Temporal.Instant.from(point).toZonedDateTimeISO(zone).toPlainDate().toString() as Day;
}

function atWall(local: string, zone: Zone): Moment {
  // "reject": a wall time that the clock skips or shows twice is refused, never silently moved.
  const at = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: "reject" });
  return { local, utc: utcText(at.toInstant()) };
}

function utcText(instant: Temporal.Instant): Instant {
  return instant.toString({ smallestUnit: "minute" }) as Instant;
}
