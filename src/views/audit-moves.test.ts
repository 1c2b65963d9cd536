// A series that keeps to the law is left in peace; one that moves at another time or by another size is found out.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../time/index.ts";
import { type Level, stretchesOf, turnsOf } from "./audit-moves.ts";
import { reasonOf } from "./audit-reason.ts";

const LAW: Level[] = [
  { on: day("2025-01-01"), value: 0 },
  { on: day("2025-03-01"), value: 10 },
  { on: day("2025-06-01"), value: 20 },
  { on: day("2025-09-01"), value: 5 },
];

const CONTEXT = { printed: true, movingWithoutLaw: () => 0, endingOn: () => 0, leftOut: () => false };

function found(printed: readonly Level[]) {
  const turns = turnsOf(printed, LAW);
  return stretchesOf("fentanyl", turns).map((stretch) => {
    const { from, until, points } = stretch;
    return { from, until, points: Math.round(points * 100) / 100, reason: reasonOf(stretch, { ...CONTEXT, turns }) };
  });
}

const shifted = (days: number) => LAW.map((one, i) => (i === 2 ? { ...one, on: addDays(one.on, days) } : one));

describe("a printed series", () => {
  it("that moves with the law is nowhere apart from it, whatever its level", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (by) => {
        expect(found(LAW.map(({ on, value }) => ({ on, value: value + by / 100 })))).toEqual([]);
      }),
    );
  });

  it("that moves some days early or late is so for those days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (days) => {
        expect(found(shifted(-days))).toEqual([
          {
            ...{ from: addDays(day("2025-06-01"), -days), until: "2025-06-01", points: 10 },
            reason: { is: "early", days, law: "2025-06-01" },
          },
        ]);
        expect(found(shifted(days))).toEqual([
          {
            ...{ from: "2025-06-01", until: addDays(day("2025-06-01"), days), points: -10 },
            reason: { is: "late", days, printed: addDays(day("2025-06-01"), days) },
          },
        ]);
      }),
    );
  });

  it("that goes up and comes back has a spell", () => {
    const spell = [
      ...LAW.slice(0, 2),
      { on: day("2025-04-01"), value: 11 },
      { on: day("2025-04-04"), value: 10 },
      ...LAW.slice(2),
    ];
    expect(found(spell)).toEqual([{ from: "2025-04-01", until: "2025-04-04", points: 1, reason: { is: "spell" } }]);
  });

  it("that moves by another size stands apart to the end", () => {
    const half = LAW.map((one, i) => (i >= 2 ? { ...one, value: one.value - 5 } : one));
    expect(found(half)).toEqual([{ from: "2025-06-01", until: null, points: -5, reason: { is: "size" } }]);
  });

  it("that misses a move, or makes one of its own", () => {
    const without = LAW.filter((_, i) => i !== 3);
    expect(found(without)).toEqual([{ from: "2025-09-01", until: null, points: 15, reason: { is: "unmoved" } }]);
    const more = [...LAW, { on: day("2025-12-01"), value: 8 }];
    expect(found(more)).toEqual([{ from: "2025-12-01", until: null, points: 3, reason: { is: "no-statement" } }]);
  });
});
