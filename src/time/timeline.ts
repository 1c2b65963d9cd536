// A whole history: the rule asked at every moment at which the answer can change.

import type { Day } from "./day.ts";
import type { Instant, Moment } from "./moment.ts";
import { type Dated, knownAt, type Settled, settle } from "./rule.ts";

/** One stretch of a timeline: what won from a moment until the next at which something else does. */
export interface Segment<T extends Dated> extends Settled<T> {
  readonly from: Moment;
  readonly until: Moment | null;
}

/** What won when, as known on a day: gapless from the first statement's start, last segment open. */
export function timeline<T extends Dated>(statements: readonly T[], known: Day): Segment<T>[] {
  const heard = statements.filter((s) => knownAt(s, known));
  const segments: Segment<T>[] = [];
  for (const from of edges(heard)) {
    const settled = settle(heard, { on: from.utc, known });
    const last = segments.at(-1);
    if (last && last.won === settled.won && sameConflict(last, settled)) continue;
    if (last) segments[segments.length - 1] = { ...last, until: from };
    segments.push({ ...settled, from, until: null });
  }
  return segments;
}

/** The moments at which any of the statements begins or ends, in order, each once. */
export function edges(statements: readonly Dated[]): Moment[] {
  const byInstant = new Map<Instant, Moment>();
  for (const { span } of statements) {
    byInstant.set(span.from.utc, span.from);
    if (span.until) byInstant.set(span.until.utc, span.until);
  }
  return [...byInstant.values()].sort((a, b) => (a.utc < b.utc ? -1 : 1));
}

function sameConflict<T extends Dated>(a: Settled<T>, b: Settled<T>): boolean {
  return a.conflict.length === b.conflict.length && a.conflict.every((s, i) => s === b.conflict[i]);
}
