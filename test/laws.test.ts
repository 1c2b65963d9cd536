// Laws of the whole, held over the shipped book at random lines, days and days of knowledge.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOn } from "../src/engine/index.ts";
import type { Book, Chapter } from "../src/model/book.ts";
import { addDays, type Day, day, daysBetween } from "../src/time/index.ts";
import type { DutyAnswer } from "../src/views/duty-answer.ts";
import { ask, VIEWS } from "../src/views/index.ts";
import { BOOK, TODAY } from "./support/shipped.ts";

const NUMBERS = [
  "8507.60.00",
  "8204.20.00",
  "7326.90.86",
  "8471.30.01",
  "6109.10.00",
  "8703.80.00",
  "8418.10.00",
  "4412.33.06",
];
const FIRST = day("2018-01-01");
const anyDay = fc.integer({ min: 0, max: daysBetween(FIRST, BOOK.recordedThrough) }).map((n) => addDays(FIRST, n));
const entry = fc.record({
  hts: fc.constantFrom(...NUMBERS),
  on: anyDay,
  known: anyDay,
  value: fc.integer({ min: 1, max: 9_999_999 }),
});

const duty = VIEWS.find((v) => v.name === "duty") ?? missing();
function missing(): never {
  throw new Error("no duty");
}

type Entry = { hts: string; on: Day; known: Day; value: number };
function asked(book: Book, { hts, on, known, value }: Entry): DutyAnswer {
  const raw = { hts: [hts], on: [on], known: [known], value: [(value / 100).toFixed(2)] };
  const outcome = ask(book, duty, raw, TODAY);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.answer as DutyAnswer;
}

/** The book as it would stand had nobody written down what was made after that day. */
function asWrittenBy(known: Day): Book {
  const subjects = new Map(
    [...BOOK.subjects].map(([id, s]) => [id, { ...s, statements: s.statements.filter((x) => x.made <= known) }]),
  );
  const chapter = (side: "US" | "CN", digits: string): Chapter => {
    const whole = BOOK.chapter(side, digits);
    const mentions = new Map(
      [...whole.mentions].map(([code, all]) => [code, all.filter((m) => m.statement.made <= known)]),
    );
    return { ...whole, mentions };
  };
  return { ...BOOK, subjects, chapter };
}

const cents = (text: string | null) => Math.round(Number(text) * 100);

describe("laws", () => {
  it("a later statement never changes what was known", () => {
    fc.assert(
      fc.property(entry, (e) => {
        const [now, then] = [asked(BOOK, e), asked(asWrittenBy(e.known), e)];
        expect({ ...now, notCharged: [] }).toEqual({ ...then, notCharged: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("a bill is the sum of its layers", () => {
    fc.assert(
      fc.property(entry, (e) => {
        const { layers, total } = asked(BOOK, e);
        if (total.amount === null) return;
        expect(cents(total.amount)).toBe(layers.reduce((sum, l) => sum + cents(l.amount), 0));
      }),
      { numRuns: 300 },
    );
  });

  it("an empty what-if is the very book", () => {
    expect(layOn(BOOK, [], BOOK.recordedThrough)).toBe(BOOK);
  });

  it("a what-if never changes the book that it is laid on", () => {
    const before = JSON.stringify([...BOOK.subjects.values()].map((s) => s.statements.length));
    layOn(BOOK, [...BOOK.whatIfs.keys(), "as-announced"], BOOK.recordedThrough);
    expect(JSON.stringify([...BOOK.subjects.values()].map((s) => s.statements.length))).toBe(before);
  });
});
