// The rule by which statements of different days settle what holds (docs/explanation/the-rule.md).

import type { Day } from "./day.ts";
import type { Point } from "./moment.ts";
import { covers, type Span, strictlyInside } from "./span.ts";

/** What the rule needs to know of a statement: which it is, when it was made, what it speaks about. */
export interface Dated {
  readonly id: string;
  readonly made: Day;
  readonly span: Span;
  /** Statements of the same day that the author lets this one beat. */
  readonly over?: readonly string[];
  /** 0 for the record; n for the nth what-if laid on top of it, which counts as made after everything below. */
  readonly layer: number;
}

/** Which point in valid time, as known at the end of which day of record time. */
export interface AsOf {
  readonly on: Point;
  readonly known: Day;
}

export type LostBecause = "made earlier" | "wider span" | "set aside by its author";

export interface Settled<T extends Dated> {
  /** Null where nothing speaks about that point. */
  readonly won: T | null;
  readonly lost: readonly { readonly statement: T; readonly to: T; readonly because: LostBecause }[];
  /** Statements of the same day of which none beats the other; then `won` is null. */
  readonly conflict: readonly T[];
}

/** Could it be known then? What-ifs always are: they are the question, not the record. */
export function knownAt(statement: Dated, known: Day): boolean {
  return statement.layer > 0 || statement.made <= known;
}

/**
 * Settles statements about one facet of one subject: the one made last wins; of those made the same day, the one
 * whose span lies strictly inside the other's; anything else is a conflict. The order of the input never matters.
 */
export function settle<T extends Dated>(statements: readonly T[], at: AsOf): Settled<T> {
  const speaking = statements.filter((s) => knownAt(s, at.known) && covers(s.span, at.on));
  const first = speaking[0];
  if (!first) return { won: null, lost: [], conflict: [] };
  const latest = speaking.reduce((a, b) => (later(b, a) ? b : a), first);
  const sameDay = speaking.filter((s) => !later(latest, s));
  const standing = sameDay.filter((s) => !sameDay.some((other) => beats(other, s)));
  const [won, ...rivals] = standing;
  if (!won || rivals.length > 0) return { won: null, lost: [], conflict: standing.length > 0 ? standing : sameDay };
  const lost = speaking
    .filter((s) => s !== won)
    .map((statement) => ({ statement, to: won, because: whyLost(statement, won) }));
  return { won, lost, conflict: [] };
}

function later(a: Dated, b: Dated): boolean {
  return a.layer !== b.layer ? a.layer > b.layer : a.made > b.made;
}

/** Between two of the same day: the author's word first, then the exception over the rule that it is carved from. */
function beats(a: Dated, b: Dated): boolean {
  if (a.over?.includes(b.id)) return true;
  if (b.over?.includes(a.id)) return false;
  return strictlyInside(a.span, b.span);
}

function whyLost(lost: Dated, won: Dated): LostBecause {
  if (later(won, lost)) return "made earlier";
  return won.over?.includes(lost.id) ? "set aside by its author" : "wider span";
}
