// How a measure stands at a point in time: since when, until when, and what it switches to.

import type { Book, Statement, Subject } from "../model/book.ts";
import type { Status } from "../model/words.ts";
import { type AsOf, begun, type Day, isInstant, type Moment, type Point, type Segment } from "../time/index.ts";
import { history, resolve, statementsOf } from "./resolve.ts";

/** Kinds whose subjects are levers of the truce: they have a status that people follow. */
export const MEASURE_KINDS: ReadonlySet<string> = new Set([
  "additional-duty",
  "exemption",
  "export-control",
  "listing",
  "vessel-fee",
  "postal-duty",
  "procedure",
]);

/** `scheduled`: a statement will set it in force later. `none`: nothing is said yet. */
export type Standing = Status | "scheduled" | "none";

export interface MeasureState {
  readonly subject: Subject;
  readonly standing: Standing;
  readonly won: Statement | null;
  readonly since: Moment | null;
  readonly until: Moment | null;
  readonly next: readonly Switch[];
}

/** A change of one facet at a moment. */
export interface Switch {
  readonly on: Moment;
  readonly subject: Subject;
  readonly facet: string;
  readonly from: unknown;
  readonly to: unknown;
  /** The statement whose end or start it is. */
  readonly by: Statement;
  /** Of several: the one before, which ran out. */
  readonly before: Statement | null;
}

export function measures(book: Book): Subject[] {
  return [...book.subjects.values()].filter((s) => MEASURE_KINDS.has(s.kind));
}

export function stateOf(subject: Subject, at: AsOf): MeasureState {
  const segments = history(subject, "status", at.known);
  const merged = mergeSame(segments, "status");
  const now = merged.find((s) => holds(s, at.on));
  const standing = (now?.won?.says.status as Status | undefined) ?? standingAhead(subject, at);
  return {
    subject,
    standing,
    won: resolve(subject, "status", at).won,
    since: now?.won ? now.from : null,
    until: now?.won ? now.until : null,
    next: switchesOf(subject, at),
  };
}

/** Every switch of a subject's facets after the point, as known: what happens if nobody acts. */
export function switchesOf(subject: Subject, at: AsOf, facets: readonly string[] = SWITCHING): Switch[] {
  return facets
    .flatMap((facet) => switches(subject, facet, at.known).filter((s) => isAfter(s.on, at.on) && !isMoot(s, at.known)))
    .sort((a, b) => (a.on.utc < b.on.utc ? -1 : a.on.utc > b.on.utc ? 1 : 0));
}

/** A rate that changes after its measure has ended switches nothing. */
export function isMoot(s: Switch, known: Day): boolean {
  if (s.facet === "status") return false;
  const status = resolve(s.subject, "status", { on: s.on.utc, known }).won?.says.status;
  return status === undefined || status === "ended";
}

/** Facets whose change is a switch that people wait for. */
export const SWITCHING: readonly string[] = [
  "status",
  "rate",
  "suspendedRate",
  "heading",
  "perNetTon",
  "perContainer",
  "treatment",
  "adValorem",
  "perItem",
];

/** All changes of value of a facet over time, as known on a day. */
export function switches(subject: Subject, facet: string, known: Day): Switch[] {
  const segments = history(subject, facet, known);
  return segments.flatMap((segment, i) => {
    // The stretch just before, not the first of its value: what runs out is the statement that was made last.
    const before = segments[i - 1]?.won ?? null;
    const by = segment.won ?? before;
    const [from, to] = [before?.says[facet], segment.won?.says[facet]];
    return by && !sameValue(from, to) ? [{ on: segment.from, subject, facet, from, to, by, before }] : [];
  });
}

function standingAhead(subject: Subject, at: AsOf): Standing {
  const ahead = statementsOf(subject, "status").some(
    (s) => (s.layer > 0 || s.made <= at.known) && s.says.status === "in-force" && !begun(s.span, at.on),
  );
  return ahead ? "scheduled" : "none";
}

/** Neighbouring stretches with the same value are one, whichever statement says it. */
export function mergeSame(segments: readonly Segment<Statement>[], facet: string): Segment<Statement>[] {
  const merged: Segment<Statement>[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last && sameValue(last.won?.says[facet], segment.won?.says[facet])) {
      merged[merged.length - 1] = { ...last, until: segment.until };
    } else merged.push(segment);
  }
  return merged;
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function holds(segment: Segment<Statement>, on: Point): boolean {
  return begun(segment, on) && !(segment.until && begun({ from: segment.until, until: null }, on));
}

/** Is the moment after the point (after the end of that day, for a day)? */
export function isAfter(moment: Moment, on: Point): boolean {
  return isInstant(on) ? moment.utc > on : moment.local.slice(0, 10) > on;
}
