// One sentence that says how the truce stands, made from the record alone.

import { measures, stateOf, value } from "../engine/index.ts";
import type { Book } from "../model/book.ts";
import { type AsOf, dayOf, dayOfPoint, type Moment } from "../time/index.ts";
import { dayWords } from "./say.ts";
import type { Asked } from "./view.ts";

interface AddOns {
  readonly US: { readonly rate: string };
  readonly CN: { readonly rate: string };
}

export function sentence(book: Book, asked: Asked, addOn: AddOns): string {
  const day = dayOfPoint(asked.on);
  const rates = `the US adds ${addOn.US.rate} to every ordinary Chinese good, China adds ${addOn.CN.rate} to every ordinary US good`;
  if (day > book.recordedThrough) return pastTheEdge(book, asked, rates);
  const at: AsOf = { on: asked.on, known: asked.known };
  const held = suspensions(book, at);
  const next = held
    .map((h) => h.until)
    .filter((u): u is Moment => u !== null)
    .sort(byTime)[0];
  const count = held.length === 0 ? "no lever is suspended" : `${held.length} levers are suspended`;
  const until = next ? `, the first of them until ${dayWords(next.local)}` : "";
  return `On ${dayWords(day)} ${rates}, and ${count}${until}.`;
}

function pastTheEdge(book: Book, asked: Asked, rates: string): string {
  const edge = book.recordedThrough;
  const held = suspensions(book, { on: edge, known: asked.known });
  const lapsed = held.filter((h) => h.until && dayOf(h.until) <= dayOfPoint(asked.on));
  const last = `The record is complete through ${dayWords(edge)}.`;
  const first = lapsed
    .map((h) => h.until)
    .filter((u): u is Moment => u !== null)
    .sort(byTime)[0];
  if (!first)
    return `${last} By its texts, on ${dayWords(asked.on)} ${rates}, and the suspensions of that day still hold.`;
  const announced = announcedEnd(book, new Set(lapsed.map((h) => h.id)), asked);
  const said = announced
    ? ` What was announced is ${dayWords(announced)}, and the book holds no instrument for that.`
    : " The book holds no instrument that prolongs them.";
  return `${last} By its texts ${lapsed.length} suspensions have run out since, the first on ${dayWords(first.local)}: ${rates}.${said}`;
}

interface Suspension {
  readonly id: string;
  readonly until: Moment | null;
}

/** Levers held back at that point: suspended whole, or with points that are suspended. */
function suspensions(book: Book, at: AsOf): Suspension[] {
  return measures(book).flatMap((subject): Suspension[] => {
    const state = stateOf(subject, at);
    if (state.standing === "suspended") return [{ id: subject.id, until: state.until }];
    const points = value<string>(subject, "suspendedRate", at);
    if (state.standing !== "in-force" || !points || points === "0%") return [];
    return [{ id: subject.id, until: state.next.find((s) => s.facet === "rate")?.on ?? null }];
  });
}

/** The latest day to which anybody announced that one of these is prolonged. */
function announcedEnd(book: Book, ids: ReadonlySet<string>, asked: Asked): string | null {
  const ends = [...book.positions.values()]
    .filter((p) => p.made <= asked.known)
    .flatMap((p) =>
      p.announces.filter((a) => ids.has(a.subject) && a.span.until).map((a) => a.span.until?.local ?? ""),
    );
  return ends.sort().at(-1) ?? null;
}

function byTime(a: Moment, b: Moment): number {
  return a.utc < b.utc ? -1 : a.utc > b.utc ? 1 : 0;
}
