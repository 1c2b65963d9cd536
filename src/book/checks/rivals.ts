// Finds, among statements of one day about one thing, those that meet without either being the exception.

import type { Statement } from "../../model/book.ts";
import { overlap, strictlyInside } from "../../time/index.ts";

/** A statement and what it says of the thing in question; equal texts are no quarrel. */
export interface Saying {
  readonly statement: Statement;
  readonly value: string;
}

/** Later than any instant of a book. */
const NEVER = "9999";

/** Pairs of which neither gives way to the other; of each statement the first only. */
export function rivals(sayings: readonly Saying[]): [Saying, Saying][] {
  return [...byDay(sayings)].flatMap((sameDay) => (sameDay.length < 2 ? [] : [...mutual(sameDay), ...sweep(sameDay)]));
}

/** Two that each claim to be over the other. */
function mutual(sameDay: readonly Saying[]): [Saying, Saying][] {
  const claiming = sameDay.filter(({ statement }) => (statement.over?.length ?? 0) > 0);
  const byId = new Map(claiming.map((saying) => [saying.statement.id, saying]));
  return claiming.flatMap((a) =>
    (a.statement.over ?? []).flatMap((id): [Saying, Saying][] => {
      const b = byId.get(id);
      return b && a.statement.id < id && isOver(b, a) && differ(a, b) ? [[a, b]] : [];
    }),
  );
}

function byDay(sayings: readonly Saying[]): Iterable<Saying[]> {
  const days = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const key = `${saying.statement.layer} ${saying.statement.made}`;
    const day = days.get(key);
    if (day) day.push(saying);
    else days.set(key, [saying]);
  }
  return days.values();
}

interface Open {
  readonly saying: Saying;
  /** It lies inside everything that is open below it, so whatever lies inside it is at peace with all of that. */
  readonly nested: boolean;
}

/** Goes through them by their start, the wider first, and keeps those open that the next one can still meet. */
function sweep(sameDay: readonly Saying[]): [Saying, Saying][] {
  const pairs: [Saying, Saying][] = [];
  let open: Open[] = [];
  /** When the first of those ends that do not lie inside all below them: until then only the last can have ended. */
  let crossedUntil = NEVER;
  for (const saying of [...sameDay].sort(byStart)) {
    const now = saying.statement.span.from.utc;
    while (ended(open.at(-1), now)) open.pop();
    if (crossedUntil <= now) {
      open = open.filter((other) => !ended(other, now));
      crossedUntil = open.filter((other) => !other.nested).reduce((least, other) => earlier(least, end(other)), NEVER);
    }
    const { rival, nested } = meet(saying, open);
    if (rival) pairs.push([rival, saying]);
    open.push({ saying, nested });
    if (!nested) crossedUntil = earlier(crossedUntil, end({ saying }));
  }
  return pairs;
}

function meet(saying: Saying, open: readonly Open[]): { rival: Saying | undefined; nested: boolean } {
  let nested = true;
  for (let i = open.length - 1; i >= 0; i--) {
    const other = open[i] as Open;
    const inside = strictlyInside(saying.statement.span, other.saying.statement.span);
    if (inside && other.nested) return { rival: undefined, nested };
    if (!inside) nested = false;
    if (quarrel(other.saying, saying, inside)) return { rival: other.saying, nested: false };
  }
  return { rival: undefined, nested };
}

function quarrel(a: Saying, b: Saying, inside: boolean): boolean {
  return !inside && differ(a, b) && !isOver(a, b) && !isOver(b, a);
}

function differ(a: Saying, b: Saying): boolean {
  return a.value !== b.value && overlap(a.statement.span, b.statement.span);
}

function isOver(a: Saying, b: Saying): boolean {
  return a.statement.over?.includes(b.statement.id) ?? false;
}

function end({ saying }: Pick<Open, "saying">): string {
  return saying.statement.span.until?.utc ?? NEVER;
}

function ended(open: Open | undefined, now: string): boolean {
  return open !== undefined && end(open) <= now;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function byStart(a: Saying, b: Saying): number {
  const [x, y] = [a.statement.span, b.statement.span];
  if (x.from.utc !== y.from.utc) return x.from.utc < y.from.utc ? -1 : 1;
  if (x.until?.utc === y.until?.utc) return 0;
  return !x.until || (y.until && x.until.utc > y.until.utc) ? -1 : 1;
}
