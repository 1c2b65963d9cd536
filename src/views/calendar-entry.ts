// One entry of the calendar. Its name stays the same when its date moves; each move counts its sequence up.

import type { ViewLink } from "./sheet.ts";
import type { Because } from "./view.ts";

export interface Entry {
  /** Stable for ever: calendars know an entry by it. */
  readonly uid: string;
  /** How often its date or state has changed in what was known. */
  readonly sequence: number;
  readonly kind: "switch" | "deadline" | "meeting";
  readonly side: string;
  readonly title: string;
  readonly about: string;
  /** A day, or a minute in UTC with its Z. */
  readonly start: string;
  /** The last of several days. */
  readonly through: string | null;
  /** The start as the clock at the place shows it. */
  readonly wall: string;
  /** `tentative`: announced, intended or claimed only. */
  readonly status: "confirmed" | "tentative" | "cancelled";
  /** The day on which it was last told. */
  readonly told: string;
  readonly link: ViewLink;
  readonly because: readonly Because[];
}

/** How often the value changed from one telling to the next. */
export function moves<T>(values: readonly T[]): number {
  return values.filter((value, i) => i > 0 && value !== values[i - 1]).length;
}

/** A part of a name: lower-case words joined by hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
