// Valid time: the half-open stretch that a statement speaks about.

import type { Day } from "./day.ts";
import { type Instant, isInstant, type Moment, type Point } from "./moment.ts";

/** From a moment up to, not including, another; `until: null` is until further notice. */
export interface Span {
  readonly from: Moment;
  readonly until: Moment | null;
}

/** Does the span hold at that instant, or at the end of that day on its own place's clock? */
export function covers(span: Span, on: Point): boolean {
  return begun(span, on) && !over(span, on);
}

/** Has the span begun by then? */
export function begun(span: Span, on: Point): boolean {
  return isInstant(on) ? span.from.utc <= on : span.from.local.slice(0, 10) <= on;
}

/** Has the span run out by then? The end of a day is its last minute, so an end at 00:00 of the next day is not yet. */
export function over(span: Span, on: Point): boolean {
  if (!span.until) return false;
  return isInstant(on) ? span.until.utc <= on : span.until.local.slice(0, 10) <= on;
}

/** Does `inner` lie within `outer` without being as long? */
export function strictlyInside(inner: Span, outer: Span): boolean {
  const starts = inner.from.utc >= outer.from.utc;
  const ends = outer.until === null || (inner.until !== null && inner.until.utc <= outer.until.utc);
  return starts && ends && !same(inner, outer);
}

export function overlap(a: Span, b: Span): boolean {
  return (!a.until || b.from.utc < a.until.utc) && (!b.until || a.from.utc < b.until.utc);
}

/** The moments at which a span begins or ends inside that day, at its place; the day is then split. */
export function edgesWithin(span: Span, day: Day): Instant[] {
  return [span.from, span.until]
    .filter((m): m is Moment => m !== null && m.local.slice(0, 10) === day && m.local.slice(11) > "00:01")
    .map((m) => m.utc);
}

function same(a: Span, b: Span): boolean {
  return a.from.utc === b.from.utc && (a.until?.utc ?? null) === (b.until?.utc ?? null);
}
