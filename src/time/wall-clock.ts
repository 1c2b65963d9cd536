// From a clock on the wall of a place to UTC. Apart from the rest since it needs the time-zone library; only loaders do.

import { Temporal } from "temporal-polyfill";
import { parseDay } from "./day.ts";
import type { Instant, Moment, Zone } from "./moment.ts";

/** The time zone of that name, or null where the runtime knows none. */
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

function atWall(local: string, zone: Zone): Moment {
  // "reject": a wall time that the clock skips or shows twice is refused, never silently moved.
  const at = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: "reject" });
  return { local, utc: utcText(at.toInstant()) };
}

function utcText(instant: Temporal.Instant): Instant {
  return instant.toString({ smallestUnit: "minute" }) as Instant;
}
