// The last days of promises: the one that the leading yardstick counts to, and where a speaker told another, that too.

import type { Book } from "../model/book.ts";
import type { Commitment, Term } from "../model/voices.ts";
import { type Asking, isPromised, standOf } from "../promises/index.ts";
import type { Day } from "../time/index.ts";
import { type Entry, moves } from "./calendar-entry.ts";
import { citeSaid } from "./cite.ts";
import { lastDayOf } from "./promise-answer.ts";

export function deadlines(book: Book, known: Day): Entry[] {
  const at: Asking = { on: known, known, recordedThrough: book.recordedThrough };
  return [...book.voices().commitments.values()]
    .filter((commitment) => isPromised(commitment, known))
    .flatMap((commitment) => entriesOf(book, commitment, at));
}

type Dated = Term & { readonly through: Day };

function entriesOf(book: Book, commitment: Commitment, at: Asking): Entry[] {
  const { leading } = standOf(book, commitment, at);
  // A meeting has an entry of its own, on its own days.
  if (leading.yardstick.judges.kind === "meeting") return [];
  const told = commitment.terms.filter((term): term is Dated => term.through !== undefined && term.made <= at.known);
  const counted = lastDayOf(commitment, leading.through, at.known);
  const last = told.at(-1);
  const due = counted ? [entry(book, commitment, told, counted, at)] : [];
  const retold = last && last.through !== counted ? [asTold(book, commitment, told, last)] : [];
  return [...due, ...retold];
}

/** Due by the leading yardstick. Only said, with no instrument that sets it: tentative. */
function entry(book: Book, commitment: Commitment, told: readonly Dated[], day: Day, at: Asking): Entry {
  const first = commitment.terms.find(({ made }) => made <= at.known);
  const said = commitment.kind !== "purchase" && !told.some(({ source }) => book.instruments.has(source));
  return {
    ...head(commitment, day, `${commitment.id}-due`, `Last day: ${commitment.name.en}`),
    sequence: 0,
    about: told.length > 0 ? `As told: ${words(told)}.` : "By the leading yardstick.",
    status: said && !resting(book, commitment) ? "tentative" : "confirmed",
    told: told[0]?.made ?? first?.made ?? at.known,
    because: told.map((term) => citeSaid(book, commitment.id, term)),
  };
}

/** Does the promise rest on measures that an instrument has set? */
function resting(book: Book, { yardsticks }: Commitment): boolean {
  return yardsticks.some(
    ({ leading, judges }) =>
      leading && judges.kind === "acts" && judges.all.some(({ measure }) => book.subjects.has(measure)),
  );
}

/** Another last day as a speaker told it later: it moves when it is told anew. */
function asTold(book: Book, commitment: Commitment, told: readonly Dated[], last: Dated): Entry {
  return {
    ...head(commitment, last.through, `${commitment.id}-due-as-told`, `Last day, as told last: ${commitment.name.en}`),
    sequence: moves(told.map(({ through }) => through)),
    about: `As told: ${words(told)}.`,
    status: "tentative",
    told: last.made,
    because: told.map((term) => citeSaid(book, commitment.id, term)),
  };
}

function head(commitment: Commitment, day: Day, uid: string, title: string) {
  return {
    ...{ uid, title, kind: "deadline" as const, side: commitment.from },
    ...{ start: day, through: null, wall: day },
    link: { view: "promise", args: { id: commitment.id } },
  };
}

function words(told: readonly Dated[]): string {
  return told.map((t) => `${t.speaker}, ${t.made}: ${t.through}`).join("; ");
}
