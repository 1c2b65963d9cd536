// The last days of promises, as told: one entry a promise, which moves when a speaker retells the day.

import type { Book } from "../model/book.ts";
import type { Commitment, Term } from "../model/voices.ts";
import { standOf } from "../promises/index.ts";
import type { Day } from "../time/index.ts";
import { type Entry, moves } from "./calendar-entry.ts";
import { citeSaid } from "./cite.ts";

export function deadlines(book: Book, known: Day): Entry[] {
  return [...book.voices().commitments.values()]
    .filter(({ kind }) => kind !== "meet")
    .flatMap((commitment) => deadline(book, commitment, known) ?? []);
}

function deadline(book: Book, commitment: Commitment, known: Day): Entry | null {
  const dated = commitment.terms.filter(
    (term): term is Term & { through: Day } => term.through !== undefined && term.made <= known,
  );
  const last = dated.at(-1);
  if (!last) return null;
  const asking = { on: known, known, recordedThrough: book.recordedThrough };
  const told = dated.map((t) => `${t.speaker}, ${t.made}: ${t.through}`).join("; ");
  return {
    uid: `${commitment.id}-due`,
    sequence: moves(dated.map(({ through }) => through)),
    kind: "deadline",
    side: commitment.from,
    title: `Last day, as told last: ${commitment.name.en}`,
    about: `The last day as told: ${told}.`,
    start: last.through,
    through: null,
    wall: last.through,
    // Said, and nothing shows that it binds: as uncertain as an intended meeting.
    status: standOf(book, commitment, asking).standing === "unknown" ? "tentative" : "confirmed",
    told: last.made,
    link: { view: "promise", args: { id: commitment.id } },
    because: dated.map((term) => citeSaid(book, commitment.id, term)),
  };
}
