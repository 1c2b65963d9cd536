// The sweep finds the quarrels that comparing every two statements would find, and no others.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../model/book.ts";
import { addDays, day, overlap, settle, strictlyInside, type Zone } from "../../time/index.ts";
import { parseMoment } from "../../time/wall-clock.ts";
import { rivals, type Saying } from "./rivals.ts";

const START = day("2025-01-01");
const moment = (n: number) => {
  const at = parseMoment(addDays(START, n), "UTC" as Zone);
  if (!at) throw new Error(`no moment ${n}`);
  return at;
};

interface Told {
  from: number;
  length: number | null;
  made: number;
  value: string;
  over: number[];
}

const told: fc.Arbitrary<Told> = fc.record({
  from: fc.nat(5),
  length: fc.option(fc.integer({ min: 1, max: 4 })),
  made: fc.nat(1),
  value: fc.constantFrom("10%", "20%", "25%"),
  over: fc.oneof(
    { weight: 4, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(5), { maxLength: 2 }) },
  ),
});

const said = ({ from, length, made, value, over }: Told, i: number): Saying => ({
  value,
  statement: {
    id: `s${i}`,
    made: addDays(START, made),
    span: { from: moment(from), until: length === null ? null : moment(from + length) },
    over: over.map((n) => `s${n}`),
    layer: 0,
  } as unknown as Statement,
});

function atOdds({ statement: a, value: x }: Saying, { statement: b, value: y }: Saying): boolean {
  if (a.made !== b.made || x === y || !overlap(a.span, b.span)) return false;
  const [ab, ba] = [a.over?.includes(b.id), b.over?.includes(a.id)];
  return ab || ba ? !!ab && !!ba : !strictlyInside(a.span, b.span) && !strictlyInside(b.span, a.span);
}

describe("statements of one day", () => {
  it("are at odds exactly where comparing every two of them says so", () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 6 }), (tellings) => {
        const sayings = tellings.map(said);
        const pairs = sayings.flatMap((a, i) => sayings.slice(i + 1).filter((b) => atOdds(a, b)));
        const found = rivals(sayings);
        expect(found.length > 0).toBe(pairs.length > 0);
        expect(found.every(([a, b]) => atOdds(a, b))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("that the sweep lets pass, the rule can settle on every day", () => {
    const distinct = fc
      .array(told, { maxLength: 6 })
      .map((all) => all.map((t, i) => said({ ...t, over: [], value: `${i}%` }, i)));
    fc.assert(
      fc.property(distinct, (sayings) => {
        fc.pre(rivals(sayings).length === 0);
        const statements = sayings.map(({ statement }) => statement);
        for (let n = 0; n < 12; n++) {
          expect(settle(statements, { on: addDays(START, n), known: addDays(START, 9) }).conflict).toEqual([]);
        }
      }),
    );
  });

  it("are swept in one go, however many lie one inside the other", () => {
    let asked = 0;
    const sayings = Array.from({ length: 400 }, (_, i) =>
      said({ from: i, length: null, made: 0, value: `${i}`, over: [] }, i),
    );
    for (const { statement } of sayings) {
      const { from } = statement.span;
      Object.defineProperty(statement.span, "from", { get: () => ++asked && from });
    }
    expect(rivals(sayings)).toEqual([]);
    expect(asked).toBeLessThan(30 * sayings.length);
  });
});
