// `event`: one call, meeting or round: who told what of it, topic by topic, silence included, and what came of it.

import type { Book } from "../model/book.ts";
import { fine, wrong } from "../model/problem.ts";
import type { TruceEvent } from "../model/voices.ts";
import type { Day } from "../time/index.ts";
import { citeSaid, citeTold, onceEach } from "./cite.ts";
import { type EventAnswer, factRow, headOf, neighboursOf, promisedAt, topicsOf } from "./event-answer.ts";
import { showEvent } from "./event-sheet.ts";
import { argument } from "./param.ts";
import { id } from "./params/text.ts";
import { isRewound } from "./promise.ts";
import { unknownId } from "./unknown-id.ts";
import { type Because, view } from "./view.ts";

export const event = view({
  name: "event",
  summary: "One call, meeting or round: what each side told of it, topic by topic, silence included",
  params: { id: argument(id, "the id of an event", "call-2025-11-24") },
  example: { id: "call-2025-11-24" },
  dated: false,
  answer({ book }, asked, args) {
    const found = book.voices().events.get(args.id);
    if (!found) return wrong(unknownId(book, args.id, book.voices().events.keys()));
    const notes = found.note && !isRewound(book, asked.known) ? [found.note] : [];
    return fine({ answer: eventAnswer(book, found, asked.known), because: behind(book, found, asked.known), notes });
  },
  show: showEvent,
});

export function eventAnswer(book: Book, found: TruceEvent, known: Day): EventAnswer {
  return {
    ...headOf(found, known),
    about: isRewound(book, known) ? null : (found.about ?? null),
    told: found.told
      .filter(({ made }) => made <= known)
      .map(({ made, status, from, through, says, source }) => ({
        ...{ made, status, source },
        from: from ?? null,
        through: through ?? null,
        says: says ?? null,
      })),
    facts: found.facts.filter(({ made }) => made <= known).map(factRow),
    topics: topicsOf(book, found, known),
    ...neighboursOf(book, found, known),
    promises: promisedAt(book, found, known),
  };
}

export function behind(book: Book, found: TruceEvent, known: Day): Because[] {
  const said = [...found.accounts, ...found.facts].filter(({ made }) => made <= known);
  const told = found.told.filter(({ made }) => made <= known);
  return onceEach([...told.map((t) => citeTold(book, found.id, t)), ...said.map((s) => citeSaid(book, found.id, s))]);
}
