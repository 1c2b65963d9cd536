// Days, months, quarters and years as first and last day, and the year that words leave out.

import { addDays, type Day, daysBetween, parseDay } from "../../../time/index.ts";
import type { DateEdge, DateHow, DateMention } from "../../types.ts";

/** What the words around a date lean to: an "April" of a plan lies ahead. */
export type Leaning = "past" | "future" | null;

/** What a date is read against. */
export interface Setting {
  readonly anchor: Day | null;
  readonly leaning: Leaning;
}

/** A date read, before its place in the article is known. */
export interface Found {
  readonly from: Day | null;
  readonly through: Day | null;
  readonly how: DateHow;
  readonly full: boolean;
  readonly edge?: DateEdge;
  readonly length?: DateMention["length"];
  /** "Later that year": the year of the date before it, where there is one. */
  readonly follows?: boolean;
}

/** A way of writing dates. `text` is the match as printed, for rules that ask for a capital letter. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, setting: Setting, text: string) => Found | null;
}
export type Groups = Readonly<Record<string, string | undefined>>;

/** A part of a month or a year: its start, middle or end. */
export type Part = "early" | "mid" | "late" | null;

const two = (n: number): string => String(n).padStart(2, "0");

/** One day; with no year, the one that the setting asks for. */
export function oneDay(year: number | null, month: number, date: number, setting: Setting, last = date): Found | null {
  const make = (y: number, d: number): Day | null => parseDay(`${y}-${two(month)}-${two(d)}`);
  const y = year ?? guess(setting, (candidate) => make(candidate, date));
  // 29 February is a day in some year: without an anchor the year is unknown rather than the day wrong.
  if (y === null) return setting.anchor || !parseDay(`2024-${two(month)}-${two(date)}`) ? null : open("day");
  const [from, through] = [make(y, date), make(y, last)];
  return from && through && from <= through ? { from, through, how: "day", full: year !== null } : null;
}

/** A month, or a part of it. */
export function oneMonth(year: number | null, month: number, part: Part, setting: Setting): Found | null {
  if (month < 1 || month > 12) return null;
  const y = year ?? guess(setting, (candidate) => parseDay(`${candidate}-${two(month)}-15`));
  if (y === null) return open("month");
  const [from, through] = monthsOf(y, month, month);
  return { ...cut(from, through, part, [10, 20]), how: part ? "part" : "month", full: year !== null };
}

/** The months from `first` to `last` of a year, both included. */
export function monthsOf(year: number, first: number, last: number): [Day, Day] {
  const next = last === 12 ? `${year + 1}-01-01` : `${year}-${two(last + 1)}-01`;
  return [`${year}-${two(first)}-01` as Day, addDays(next as Day, -1)];
}

/** Months `first` to `last`, told as a quarter, a half or "the last two months". */
export function someMonths(
  year: number | null,
  first: number,
  last: number,
  how: DateHow,
  setting: Setting,
): Found | null {
  const y = year ?? yearOf(setting);
  if (y === null) return open(how);
  const [from, through] = monthsOf(y, first, last);
  return { from, through, how, full: year !== null };
}

/** A year, or its start, middle or end. */
export function oneYear(year: number | null, part: Part, full: boolean): Found | null {
  if (year === null) return open(part ? "part" : "year");
  const ends = { early: [1, 3], mid: [5, 8], late: [10, 12] } as const;
  const [first, last] = part ? ends[part] : ([1, 12] as const);
  const [from, through] = monthsOf(year, first, last);
  return { from, through, how: part ? "part" : "year", full };
}

/** "The end of 2025": its last month, and its last day is the one that a deadline means. */
export function endOfYear(year: number | null, full: boolean): Found | null {
  if (year === null) return open("part");
  const [from, through] = monthsOf(year, 12, 12);
  return { from, through, how: "part", full };
}

function cut(
  from: Day,
  through: Day,
  part: Part,
  [first, second]: readonly [number, number],
): { from: Day; through: Day } {
  if (part === "early") return { from, through: addDays(from, first - 1) };
  if (part === "mid") return { from: addDays(from, first), through: addDays(from, second - 1) };
  return part === "late" ? { from: addDays(from, second), through } : { from, through };
}

/** The year of the anchor, moved; null without an anchor. */
export function yearOf(setting: Setting, moved = 0): number | null {
  return setting.anchor ? Number(setting.anchor.slice(0, 4)) + moved : null;
}

/** The year that puts the day on the side that the words lean to; without a lean, the nearest. */
function guess({ anchor, leaning }: Setting, make: (year: number) => Day | null): number | null {
  if (!anchor) return null;
  const year = Number(anchor.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((y) => {
    const made = make(y);
    return made ? [{ y, away: daysBetween(anchor, made) }] : [];
  });
  const fits = candidates.filter(({ away }) =>
    leaning === "past" ? away <= 0 : leaning === "future" ? away >= 0 : true,
  );
  const nearest = (fits.length > 0 ? fits : candidates).sort((a, b) => Math.abs(a.away) - Math.abs(b.away));
  return nearest[0]?.y ?? null;
}

/** A span of time around the anchor: this week, last month, next year. */
export function around(unit: "week" | "month" | "quarter" | "year", moved: number, setting: Setting): Found | null {
  const { anchor } = setting;
  if (!anchor) return open("relative");
  if (unit === "year") return oneYear(yearOf(setting, moved), null, false);
  if (unit === "week") {
    const monday = addDays(anchor, -weekday(anchor) + 7 * moved);
    return { from: monday, through: addDays(monday, 6), how: "relative", full: false };
  }
  const size = unit === "quarter" ? 3 : 1;
  const index =
    Number(anchor.slice(0, 4)) * 12 + Math.floor((Number(anchor.slice(5, 7)) - 1) / size) * size + moved * size;
  const [from, through] = monthsOf(Math.floor(index / 12), (index % 12) + 1, (index % 12) + size);
  return { from, through, how: "relative", full: false };
}

/** The anchor's own day, moved. */
export function nearby(days: number, { anchor }: Setting): Found | null {
  if (!anchor) return open("relative");
  const day = addDays(anchor, days);
  return { from: day, through: day, how: "relative", full: false };
}

/** Days since Monday. */
export function weekday(day: Day): number {
  return ((daysBetween("2024-01-01" as Day, day) % 7) + 7) % 7;
}

/** A day of the week: the last one up to the anchor, or the next where the words say so. */
export function onWeekday(index: number, which: "last" | "next" | null, setting: Setting): Found | null {
  const { anchor, leaning } = setting;
  if (!anchor) return open("weekday");
  const back = (weekday(anchor) - index + 7) % 7;
  const ahead = which === "next" || (which === null && leaning === "future" && back !== 0);
  const days = ahead ? 7 - back : which === "last" && back === 0 ? -7 : -back;
  const day = addDays(anchor, days);
  return { from: day, through: day, how: "weekday", full: false };
}

/** "Three months ago": the day so long before the anchor, known to that unit only. */
export function ago(count: number, unit: "day" | "week" | "month" | "year", setting: Setting): Found | null {
  if (count > 400) return null;
  if (!setting.anchor) return open("relative");
  const days = { day: 1, week: 7, month: 30, year: 365 }[unit] * count;
  if (unit === "day") return nearby(-days, setting);
  if (unit === "month") return around("month", -count, setting);
  return unit === "year" ? oneYear(yearOf(setting, -count), null, false) : around("week", -count, setting);
}

/** A length of time with no place in the calendar. */
export function lasting(count: number, of: "day" | "week" | "month" | "year"): Found {
  return { from: null, through: null, how: "duration", full: false, edge: "for", length: { count, of } };
}

/** A date that only the article's own day could place. */
function open(how: DateHow): Found {
  return { from: null, through: null, how, full: false };
}
