// Addresses to subscribe to: the calendar, and what changed in the last year, in force or in knowledge.

import type { RawArgs } from "../../views/index.ts";

export interface Subscription {
  readonly view: string;
  readonly format: string;
  readonly raw: RawArgs;
}

/** What a subscription's address asks; null where the path is none. `last` is the last day that it can tell of. */
export function subscription(path: string, last: string): Subscription | null {
  const yearBefore = `${Number(last.slice(0, 4)) - 1}${last.slice(4).replace("02-29", "02-28")}`;
  const year = { from: [yearBefore], to: [last] };
  switch (path) {
    case "/calendar.ics":
      return { view: "calendar", format: "ics", raw: {} };
    case "/feeds/in-force.atom":
      return { view: "changes", format: "atom", raw: { ...year, in: ["force"] } };
    case "/feeds/in-knowledge.atom":
      return { view: "changes", format: "atom", raw: { ...year, in: ["known"] } };
    default:
      return null;
  }
}
