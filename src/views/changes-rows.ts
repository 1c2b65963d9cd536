// The rows of `changes`, one kind of thing each.

import type { Learned, Switch } from "../engine/index.ts";
import type { Book } from "../model/book.ts";
import type { Told } from "../model/voices.ts";
import { turnsInForce, turnsInKnowledge } from "../promises/index.ts";
import type { Day } from "../time/index.ts";
import { citeSaid, citeTold } from "./cite.ts";
import { cite } from "./positions.ts";
import { facetWord, spanWords, standingWord } from "./say.ts";
import type { Because } from "./view.ts";

export interface Change {
  readonly on: string;
  readonly made: string;
  readonly what: "measure" | "promise" | "position" | "event";
  readonly subject: string;
  readonly name: string;
  readonly side: string;
  readonly facet: string;
  readonly before: string;
  readonly after: string;
  readonly by: string;
  readonly because: readonly Because[];
}

/** Which days, as known when, told in which of the two times. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly known: Day;
  readonly mode: "force" | "known";
}

export function inForce(s: Switch): Change {
  return {
    on: s.on.local,
    made: s.by.made,
    what: "measure",
    subject: s.subject.id,
    name: s.subject.name.en,
    side: s.subject.side,
    facet: s.facet,
    before: facetWord(s.facet, s.from),
    after: facetWord(s.facet, s.to),
    by: s.by.by,
    because: [],
  };
}

export function learned({ subject, statement }: Learned): Change[] {
  return Object.entries(statement.says).map(([facet, said]) => ({
    on: statement.span.from.local,
    made: statement.made,
    what: "measure",
    subject: subject.id,
    name: subject.name.en,
    side: subject.side,
    facet,
    before: "",
    after: `${facetWord(facet, said)} ${spanWords(statement)}`,
    by: statement.by,
    because: [],
  }));
}

/** Promises whose standing turned: by the day itself, or by what became known on it. */
export function promisesIn(book: Book, { from, to, known, mode }: Stretch): Change[] {
  const turning = mode === "force" ? turnsInForce : turnsInKnowledge;
  return [...book.voices().commitments.values()].flatMap((commitment) =>
    turning(book, commitment, from, to, known).map((turn): Change => {
      const term = commitment.terms.find(({ made }) => made <= known);
      return {
        on: turn.on,
        made: turn.on,
        what: "promise",
        subject: commitment.id,
        name: commitment.name.en,
        side: commitment.from,
        facet: "standing",
        before: turn.before ? standingWord(turn.before) : "",
        after: `${standingWord(turn.after)}, by ${turn.state.leading.yardstick.name.en}`,
        by: term?.source ?? commitment.id,
        because: term ? [citeSaid(book, commitment.id, term)] : [],
      };
    }),
  );
}

/** What was said: a position has one day, that on which it was said. */
export function positionsIn(book: Book, { from, to, known }: Stretch): Change[] {
  return [...book.positions.values()]
    .filter(({ made }) => made >= from && made <= to && made <= known)
    .map((position) => ({
      on: position.made,
      made: position.made,
      what: "position",
      subject: position.id,
      name: position.speaker,
      side: position.party,
      facet: "said",
      before: "",
      after: position.says,
      by: position.source,
      because: [cite(book, position)],
    }));
}

/** Of several that tell the same day the first. */
function firstTold(told: readonly Told[]): Told[] {
  const key = (t: Told) => `${t.status} ${t.from} ${t.through}`;
  const inOrder = [...told].sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
  return inOrder.filter((one, i) => inOrder.findIndex((other) => key(other) === key(one)) === i);
}

/** Calls, meetings and acts: on their days, or when they were told. */
export function eventsIn(book: Book, { from, to, known, mode }: Stretch): Change[] {
  return [...book.voices().events.values()].flatMap((event) =>
    firstTold(event.told.filter((told) => told.made <= known))
      .filter((told) => (mode === "known" ? true : told.status === "held"))
      .map((told) => ({ told, on: mode === "known" ? told.made : (told.from ?? told.made) }))
      .filter(({ on }) => on >= from && on <= to)
      .map(({ told, on }): Change => {
        const days = told.from
          ? ` ${told.from}${told.through && told.through !== told.from ? ` to ${told.through}` : ""}`
          : "";
        return {
          on,
          made: told.made,
          what: "event",
          subject: event.id,
          name: event.name.en,
          side: event.parties.length > 1 ? "both" : (event.parties[0] ?? "both"),
          facet: told.status,
          before: "",
          after: days.trim() || (told.says ?? ""),
          by: told.source,
          because: [citeTold(book, event.id, told)],
        };
      }),
  );
}
