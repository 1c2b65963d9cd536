// Who asks what was known on a day gets the answer of that day: nothing made, told or published later may change it.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book } from "../src/model/book.ts";
import { addDays, type Day, day, daysBetween } from "../src/time/index.ts";
import type { EventAnswer } from "../src/views/event-answer.ts";
import { ask, VIEWS } from "../src/views/index.ts";
import type { PositionsAnswer } from "../src/views/positions.ts";
import type { PromiseAnswer } from "../src/views/promise-answer.ts";
import { asWrittenBy } from "./support/as-written.ts";
import { answer, BOOK, TODAY } from "./support/shipped.ts";

const FIRST = day("2025-01-01");
const anyDay = fc.integer({ min: 0, max: daysBetween(FIRST, BOOK.recordedThrough) }).map((n) => addDays(FIRST, n));
const voices = BOOK.voices();
const anyOf = (ids: Iterable<string>) => fc.constantFrom(...ids);

const then = new Map<Day, Book>();
function bookOf(known: Day): Book {
  const made = then.get(known) ?? asWrittenBy(BOOK, known);
  then.set(known, made);
  return made;
}

type Raw = Readonly<Record<string, string>>;

/** What is told, and what it rests on. */
function told(book: Book, name: string, raw: Raw): unknown {
  const view = VIEWS.find((v) => v.name === name);
  if (!view) throw new Error(`no view ${name}`);
  const given = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, [value]]));
  const outcome = ask(book, view, given, TODAY);
  if (!outcome.ok) return outcome.problems.map(({ code }) => code);
  const { answer: said, because, notes } = outcome;
  return { answer: said, because, notes };
}

/** The same question to the whole book and to the book as it stood then. */
function same(name: string, known: Day, raw: Raw, on: Day = known, drop: (said: unknown) => unknown = (s) => s): void {
  const question = { ...raw, on, known };
  expect(drop(told(BOOK, name, question))).toEqual(drop(told(bookOf(known), name, question)));
}

const dated = fc.record({ known: anyDay, on: anyDay });

/** Things of the book that somebody had told of by then; a question about others is none of that day. */
const heardOf = {
  promises: (known: Day) => bookOf(known).voices().commitments,
  events: (known: Day) => bookOf(known).voices().events,
};

describe("as known on a day, nothing later changes the answer of", { timeout: 60_000 }, () => {
  // `related` is held apart: see below.
  const withoutRelated = (said: unknown) => {
    const { answer: given, ...rest } = said as { answer: PromiseAnswer };
    return { ...rest, answer: { ...given, related: [] } };
  };

  it("promise", () => {
    const asked = fc.tuple(dated, anyOf(voices.commitments.keys()));
    fc.assert(
      fc.property(asked, ([{ known, on }, id]) => {
        fc.pre(heardOf.promises(known).has(id));
        same("promise", known, { id }, on, withoutRelated);
      }),
      { numRuns: 80 },
    );
  });

  it("promise, in what it hangs together with", () => {
    for (const known of ["2025-06-20", "2025-11-14"].map(day))
      for (const id of heardOf.promises(known).keys()) same("promise", known, { id });
  });

  it("event and compare", () => {
    const asked = fc.tuple(anyDay, anyOf(voices.events.keys()), fc.constantFrom("event", "compare"));
    fc.assert(
      fc.property(asked, ([known, id, view]) => {
        fc.pre(heardOf.events(known).has(id));
        same(view, known, { id });
      }),
      { numRuns: 80 },
    );
  });

  it.each(["promises", "events", "positions", "next"])("%s", (view) => {
    fc.assert(
      fc.property(dated, ({ known, on }) => same(view, known, {}, on)),
      { numRuns: 12 },
    );
  });

  it("positions on one topic", () => {
    const asked = fc.tuple(anyDay, anyOf(voices.topics.keys()));
    fc.assert(
      fc.property(asked, ([known, topic]) => same("positions", known, { topic })),
      { numRuns: 60 },
    );
  });

  it("events on one topic", () => {
    for (const topic of voices.topics.keys()) same("events", day("2025-09-20"), { topic });
  });

  it("series, with and without figures that were replaced", () => {
    const asked = fc.tuple(dated, anyOf(voices.series.keys()), fc.boolean());
    fc.assert(
      fc.property(asked, ([{ known, on }, id, vintages]) =>
        same("series", known, { id, ...(vintages ? { vintages: "" } : {}) }, on),
      ),
      { numRuns: 100 },
    );
  });

  it("markets", () => {
    for (const known of ["2025-09-20", "2025-11-24"].map(day)) same("markets", known, {});
  });

  it("calendar", () => {
    fc.assert(
      fc.property(anyDay, (known) => same("calendar", known, { from: "2025-01-01" })),
      { numRuns: 10 },
    );
  });

  const span = { from: "2025-01-01", to: "2027-01-31" };
  it.each([
    ["known", "measures"],
    ["known", "promises"],
    ["known", "positions"],
    ["known", "events"],
    ["force", "measures"],
    ["force", "events"],
  ])("changes in %s: %s", (mode, what) => {
    fc.assert(
      fc.property(anyDay, (known) => same("changes", known, { ...span, in: mode, what })),
      { numRuns: 8 },
    );
  });

  it("changes in force: promises", () => {
    same("changes", day("2025-06-20"), { ...span, in: "force", what: "promises" });
  });
});

/** Every text of an answer with the keys that lead to it. */
function* texts(node: unknown, path: readonly string[] = []): Generator<[path: readonly string[], text: string]> {
  if (typeof node === "string") yield [path, node];
  else if (typeof node === "object" && node !== null)
    for (const [key, value] of Object.entries(node)) yield* texts(value, Array.isArray(node) ? path : [...path, key]);
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const IN_WORDS = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join("|")}) (20\\d\\d)\\b`, "g");

/** The days that a text names, written either way. */
function daysIn(text: string): string[] {
  const inWords = [...text.matchAll(IN_WORDS)].map(([, d = "", month = "", year = ""]) =>
    [year, String(MONTHS.indexOf(month) + 1).padStart(2, "0"), d.padStart(2, "0")].join("-"),
  );
  return [...(text.match(/\b20\d\d-\d\d-\d\d\b/g) ?? []), ...inWords];
}

describe("our own words, which bear no date, tell nothing of what came later:", () => {
  const later = (text: string, known: string) =>
    daysIn(text).filter((named) => named > known && named <= BOOK.recordedThrough);
  const KNOWN = ["2025-09-20", "2025-11-14", "2025-11-24", "2025-12-31", "2026-03-20"];

  it("what a promise, an event or a position is about, where the accounts part, what we note", () => {
    const known = "2025-11-14";
    for (const id of heardOf.promises(day(known)).keys()) {
      const asked = answer<PromiseAnswer>("promise", { id, on: known, known });
      expect([asked.answer.about, asked.answer.differ]).toEqual([null, null]);
      expect(asked.answer.yardsticks.filter(({ note }) => note !== undefined)).toEqual([]);
    }
    for (const id of heardOf.events(day(known)).keys())
      expect(answer<EventAnswer>("event", { id, on: known, known }).answer.about).toBeNull();
  });

  it("the notes of positions", () => {
    const found = KNOWN.flatMap((known) =>
      answer<PositionsAnswer>("positions", { on: known, known }).answer.positions.flatMap(({ id, note = "" }) =>
        later(note, known).map((named) => `${id} as known on ${known}: ${named}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it("the notes of series", () => {
    const found = KNOWN.flatMap((known) =>
      [...voices.series.keys()].flatMap((id) =>
        answer("series", { id, on: known, known }).notes.flatMap((note) =>
          later(note, known).map((named) => `${id} as known on ${known}: ${named}`),
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  it("yardsticks that rest on words said later", () => {
    const known = "2025-11-14";
    const { yardsticks } = answer<PromiseAnswer>("promise", { id: "cn-soy-2025-12mmt", on: known, known }).answer;
    expect(yardsticks.flatMap(({ id, rule }) => later(rule, known).map((named) => `${id}: ${named}`))).toEqual([]);
  });

  it("the call or meeting at which a promise was repeated", () => {
    const known = "2025-11-05";
    const events = heardOf.events(day(known));
    const found = [...heardOf.promises(day(known)).keys()].flatMap((id) => {
      const { event } = answer<PromiseAnswer>("promise", { id, on: known, known }).answer;
      return event === null || events.has(event) ? [] : [`${id}: ${event}`];
    });
    expect(found).toEqual([]);
  });
});

describe("no row of an answer is dated later than what was to be known", () => {
  const DATED = new Set(["made", "published", "dataThrough", "metBy"]);
  it.each(["2025-06-20", "2025-11-14", "2025-11-26", "2026-02-04", "2026-05-16"])("as known on %s", (known) => {
    const late = (said: unknown) =>
      [...texts(said)].filter(([path, text]) => DATED.has(path.at(-1) ?? "") && text.slice(0, 10) > known);
    for (const id of heardOf.promises(day(known)).keys())
      expect([id, late(told(BOOK, "promise", { id, on: known, known }))]).toEqual([id, []]);
    for (const id of heardOf.events(day(known)).keys())
      expect([id, late(told(BOOK, "event", { id, on: known, known }))]).toEqual([id, []]);
    for (const view of ["promises", "positions", "events", "series", "markets"])
      expect([view, late(told(BOOK, view, { on: known, known }))]).toEqual([view, []]);
  });
});
