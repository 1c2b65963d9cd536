// The statements of the book that a printed series contradicts on some days.

import { facetsAt, speakers } from "../engine/index.ts";
import type { Book, Statement, Subject } from "../model/book.ts";
import { addDays, type Day, dayOf, daysBetween } from "../time/index.ts";
import type { Stretch } from "./audit-moves.ts";
import type { Reason } from "./audit-reason.ts";
import type { Reckoner } from "./average-reckoner.ts";

const MOST = 3;

/** What the law has on those days, against the series; never more than a few. */
export function against(
  law: { readonly book: Book; readonly reckoner: Reckoner; readonly known: Day },
  stretch: Stretch,
  reason: Reason,
  leftOut: readonly Subject[],
): Statement[] {
  const { book, reckoner, known } = law;
  const { layer, from, until } = stretch;
  const on = reason.is === "early" ? reason.law : from;
  const measures = measuresOf(reckoner, layer, on).flatMap((id) => book.subjects.get(id) ?? []);
  const most = measures.slice(0, 1);
  const held = (subjects: readonly Subject[], day: Day) => subjects.flatMap((subject) => holding(subject, day, known));
  switch (reason.is) {
    case "not-modelled":
      return held(leftOut, from).slice(0, MOST);
    case "spell": {
      const turning = turningNear(book, measures, from, until);
      return held(turning.length > 0 ? turning : most, from).slice(0, MOST);
    }
    default:
      return [...new Set([...held(most, from), ...held(most, on)])];
  }
}

/** The measures behind a layer, those first that move most on a day, else those that weigh most. */
function measuresOf(reckoner: Reckoner, layer: string, on: Day): string[] {
  const parts = [reckoner.moved(on)?.layers ?? [], reckoner.on(on).layers].flatMap((layers) => {
    const own = layers.filter(({ measure }) => layer === "total" || measure === layer);
    const each = own.flatMap((one) => one.parts).filter(({ measure }) => measure !== "base-rate");
    return each.sort((a, b) => Math.abs(Number(b.points)) - Math.abs(Number(a.points)));
  });
  return [...new Set(parts.map(({ measure }) => measure))];
}

function holding(subject: Subject, on: Day, known: Day): Statement[] {
  const [status, rate] = ["status", "rate"].map((facet) => speakers(subject, { on, known }, [facet])[0]);
  const found = subject.kind === "additional-duty" ? (rate ?? status) : (status ?? rate);
  return found ? [found] : [];
}

/** Exemptions begin and end within so many days of what they explain. */
const CLOSE = 1;

/** Duties of the same group and exemptions from them of which a statement begins or ends when the series goes or comes back. */
function turningNear(book: Book, measures: readonly Subject[], from: Day, until: Day | null): Subject[] {
  const groups = measures.flatMap(groupsOf);
  const close = (day: Day) => [from, until].some((edge) => edge && Math.abs(daysBetween(edge, day)) <= CLOSE);
  return concerned(book, groups).filter((subject) => subject.statements.some((s) => edgesOf(s).some(close)));
}

/** What of those groups the definition leaves out and is not the same on a day as on the day before. */
export function leftOutTurning(book: Book, counted: Book, groups: readonly string[], on: Day, known: Day): Subject[] {
  const said = (subject: Subject, day: Day) => JSON.stringify(facetsAt(subject, { on: day, known }));
  return concerned(book, groups).filter((subject) => {
    if (counted.subjects.has(subject.id)) return false;
    if (!subject.statements.some((s) => edgesOf(s).includes(on))) return false;
    return said(subject, addDays(on, -1)) !== said(subject, on);
  });
}

/** The duties of some groups of the filing sequence, and all exemptions from them. */
function concerned(book: Book, groups: readonly string[]): Subject[] {
  const all = [...book.subjects.values()];
  const duties = all.filter((subject) => groupsOf(subject).some((group) => groups.includes(group)));
  const ids = new Set(duties.map(({ id }) => id));
  const relief = all.filter(({ kind, statements }) => {
    if (kind !== "exemption") return false;
    return statements.some(({ says: { of } }) => Array.isArray(of) && of.some((id) => ids.has(String(id))));
  });
  return [...duties, ...relief];
}

function groupsOf({ statements }: Subject): string[] {
  return statements.flatMap(({ says: { filing } }) => (typeof filing === "string" ? [filing] : []));
}

function edgesOf({ span: { from, until } }: Statement): Day[] {
  return until ? [dayOf(from), dayOf(until)] : [dayOf(from)];
}
