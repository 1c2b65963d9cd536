// Calls, meetings and rounds as calendar entries: tentative until held or planned, cancelled while put off without a day.

import type { Book } from "../model/book.ts";
import type { Told, TruceEvent } from "../model/voices.ts";
import type { Day } from "../time/index.ts";
import { type Entry, moves } from "./calendar-entry.ts";
import { citeTold } from "./cite.ts";

const MEETINGS: ReadonlySet<string> = new Set(["call", "meeting", "round"]);

const STATUS: Readonly<Record<Told["status"], Entry["status"]>> = {
  held: "confirmed",
  planned: "confirmed",
  intended: "tentative",
  claimed: "tentative",
  "put-off": "cancelled",
};

export function meetings(book: Book, known: Day): Entry[] {
  return [...book.voices().events.values()]
    .filter(({ kind }) => MEETINGS.has(kind))
    .flatMap((event) => meeting(book, event, known) ?? []);
}

function meeting(book: Book, event: TruceEvent, known: Day): Entry | null {
  const told = event.told
    .filter(({ made }) => made <= known)
    .sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
  const last = told.at(-1);
  // Put off without another day: the last day that was named stays, cancelled.
  const dated = told.filter(({ from }) => from !== undefined).at(-1);
  if (!last || !dated?.from) return null;
  return {
    uid: event.id,
    sequence: moves(told.map(({ status, from, through }) => `${status} ${from} ${through}`)),
    kind: "meeting",
    side: event.parties.length > 1 ? "both" : (event.parties[0] ?? "both"),
    title: event.name.en,
    about: [event.form, event.place, `${last.status.replace("-", " ")}, as told on ${last.made}`]
      .filter(Boolean)
      .join(", "),
    start: dated.from,
    through: dated.through ?? dated.from,
    wall: dated.from,
    status: STATUS[last.status],
    told: last.made,
    link: { view: "event", args: { id: event.id } },
    because: told.map((t) => citeTold(book, event.id, t)),
  };
}
