// The days on which something changed, as ticks to press, and a step to the one before and the one after.

import { changeDays } from "../../engine/index.ts";
import type { Book } from "../../model/book.ts";
import { addDays, type Day, parseDay } from "../../time/index.ts";
import { timeOf } from "../turns.ts";
import { type Html, h } from "./html.ts";
import { icon } from "./icon.ts";
import { readable } from "./site.ts";

interface Scrub {
  readonly record: Book;
  readonly on: string;
  readonly known: string | undefined;
  /** Undefined where there is no page for that day. */
  hrefOn(day: string): string | undefined;
}

/** The picture shows so much of what lies ahead of the record. */
export const AHEAD_DAYS = 122;
/** The years before the crowded ones share this much of the width. */
const EARLY = 13;

export function scrubber(scrub: Scrub): Html {
  const { record, hrefOn } = scrub;
  const known = parseDay(scrub.known ?? "") ?? record.recordedThrough;
  const days = daysOf(record, known);
  const on = scrub.on.slice(0, 10);
  const first = days[0];
  if (!first) return h``;
  const last = [addDays(record.recordedThrough, AHEAD_DAYS), on].sort().at(-1) ?? on;
  const scale = scaleOf(days, first, last);
  const shown = days.filter((day) => day <= last);
  const edge = scale.x(record.recordedThrough);
  const links = shown.map((day) => ({ day, href: hrefOn(day) }));
  const ticks = links.some(({ href }) => href !== undefined)
    ? links.map(({ day, href }) => tick(day, scale.x(day), day > record.recordedThrough, href))
    : stillTicks(shown, record.recordedThrough, scale);
  return h`<nav class="scrub" aria-label="Days on which something changed">
<svg width="100%" height="56" aria-hidden="true"><defs><pattern id="scrub-h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="1.2" height="6"/></pattern></defs>
<rect x="${edge}%" y="20" width="${round(100 - edge)}%" height="16" fill="url(#scrub-h)"/>
<line class="base" x1="0" x2="100%" y1="36.5" y2="36.5"/>${scale.brk === null ? "" : gap(scale.brk)}${ticks}${years(scale, first, last)}
${known < record.recordedThrough ? h`<svg class="mark" x="${scale.x(known)}%" y="0"><path class="known" d="M0,30.5l6,6 -6,6 -6,-6z"/></svg>` : ""}
<svg class="mark" x="${scale.x(on)}%" y="0"><path class="flag" d="M-1.2,40V20L-6,14V6H6V14L1.2,20V40z"/></svg>
</svg>
<div class="steps">${step(
    days.findLast((day) => day < on),
    "Previous change",
    "back",
    "previous",
    hrefOn,
  )}${step(
    days.find((day) => day > on),
    "Next change",
    "forth",
    "next",
    hrefOn,
  )}</div>
</nav>`;
}

function tick(day: string, x: number, ahead: boolean, href: string | undefined): Html {
  const line = h`<line class="tick${ahead ? " ahead" : ""}" x1="${x}%" x2="${x}%" y1="26" y2="36"/>`;
  if (href === undefined) return line;
  return h`<a href="${href}" tabindex="-1"><title>${readable(day)}</title>${line}<line class="hit" x1="${x}%" x2="${x}%" y1="14" y2="38"/></a>`;
}

/** Days that cannot be gone to are a drawing, of one piece. */
function stillTicks(days: readonly string[], edge: string, scale: Scale): Html {
  const path = (some: readonly string[]) => some.map((day) => `M${Math.round(scale.x(day) * 100)},26v10`).join("");
  const [past, ahead] = [days.filter((day) => day <= edge), days.filter((day) => day > edge)];
  return h`<svg width="100%" height="56" viewBox="0 0 10000 56" preserveAspectRatio="none"><path class="tick" d="${path(past)}"/><path class="tick ahead" d="${path(ahead)}"/></svg>`;
}

/** Reckoned once for a book and a day of knowledge. */
const reckoned = new WeakMap<Book, Map<Day, readonly Day[]>>();

function daysOf(book: Book, known: Day): readonly Day[] {
  const held = reckoned.get(book) ?? new Map<Day, readonly Day[]>();
  const days = held.get(known) ?? changeDays(book, known);
  // A reader may try many days; a few are enough to keep.
  if (held.size < 64) held.set(known, days);
  reckoned.set(book, held);
  return days;
}

interface Scale {
  /** The place of a day in percent of the width. */
  x(day: string): number;
  /** Where the early years, set closer, end. */
  readonly brk: number | null;
  /** The first year that is set at full width. */
  readonly from: number;
}

/** Two gears: where most changes lie in the last years, the ones before are set closer, with a drawn break. */
function scaleOf(days: readonly string[], first: string, last: string): Scale {
  const [start, end] = [timeOf(first), timeOf(last)];
  const dense = denseYear(days, first);
  const middle = dense === null ? start : timeOf(`${dense}-01-01`);
  const early = dense === null ? 0 : EARLY;
  const within = (time: number) =>
    time < middle
      ? (early * (time - start)) / (middle - start)
      : early + ((100 - early) * (time - middle)) / (end - middle);
  const x = (day: string) => round(Math.min(100, Math.max(0, within(timeOf(day)))));
  return { x, brk: dense === null ? null : early, from: dense ?? Number(first.slice(0, 4)) };
}

/** The latest year from whose start on three in four changes lie, if it begins three years or more after the first. */
function denseYear(days: readonly string[], first: string): number | null {
  const start = Number(first.slice(0, 4));
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => b - a);
  const dense = years.find((year) => days.filter((day) => day >= `${year}`).length >= days.length * 0.75);
  return dense !== undefined && dense >= start + 3 ? dense : null;
}

function gap(x: number): Html {
  return h`<svg class="mark" x="${x}%" y="0"><rect class="paper" x="-9" y="34" width="8" height="5"/><path class="stroke" d="M-10,41l3,-9M-5,41l3,-9"/></svg>`;
}

function years(scale: Scale, first: string, last: string): Html {
  const marks = [{ day: first, text: first.slice(0, 4), look: "start" }];
  for (let year = scale.from; year <= Number(last.slice(0, 4)); year++) {
    marks.push(
      { day: `${year}-01-01`, text: String(year), look: "" },
      { day: `${year}-07-01`, text: "Jul", look: "jul" },
    );
  }
  const seen = marks.filter(({ day }, i) => (i === 0 ? scale.brk !== null : day >= first && day <= last));
  return h`${seen.map(({ day, text, look }) => {
    const x = scale.x(day);
    const anchor = x < 2 ? "start" : x > 97 ? "end" : "middle";
    return h`<g class="${look}"><line class="base" x1="${x}%" x2="${x}%" y1="36.5" y2="40.5"/><text x="${x}%" y="52" text-anchor="${anchor}">${text}</text></g>`;
  })}`;
}

function step(
  day: string | undefined,
  label: string,
  way: "back" | "forth",
  go: "previous" | "next",
  hrefOn: Scrub["hrefOn"],
): Html {
  const href = day === undefined ? undefined : hrefOn(day);
  if (day === undefined || href === undefined) return h``;
  const told = `${label}, ${readable(day)}`;
  return h`<a class="step" data-go="${go}" href="${href}" title="${told}">${icon(way)}<span class="vh">${told}</span></a>`;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
