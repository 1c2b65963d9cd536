// Twelve million tons of soybeans by the end of 2025: one promise, seven yardsticks, told as it became known.

import { describe, expect, it } from "vitest";
import type { PromiseAnswer } from "../src/views/promise-answer.ts";
import { answer } from "./support/shipped.ts";

const ID = "cn-soy-2025-12mmt";
const asked = (on: string) => answer<PromiseAnswer>("promise", { id: ID, on, known: on });

/** Tons (of a range both ends, of a bound its word), how it stands, and the last day of the data. */
type Count = readonly [value: string | null, standing: string, dataThrough: string | null, bound?: string];
type Counts = Readonly<Record<string, Count>>;

const NOT_INSPECTED: Count = ["0", "pending", "2025-10-16"];
const NOBODY: Count = [null, "pending", null];

const TOLD: readonly (readonly [on: string, standing: string, counts: Counts])[] = [
  [
    "2025-11-14",
    "pending",
    {
      "trade-estimate": ["180000", "pending", "2025-10-29", "about"],
      "usda-named": ["332000", "behind", "2025-11-12"],
      inspected: NOT_INSPECTED,
      exported: NOBODY,
      arrived: NOBODY,
    },
  ],
  [
    "2025-11-26",
    "behind",
    {
      "trade-estimate": ["2000000", "behind", "2025-11-26", "at-most"],
      "usda-named": ["1000000", "behind", "2025-11-26", "at-least"],
      inspected: NOT_INSPECTED,
      exported: NOBODY,
      arrived: NOBODY,
    },
  ],
  [
    "2025-12-31",
    "behind",
    {
      "trade-estimate": ["7000000", "behind", "2025-12-17", "at-least"],
      "usda-named": ["4000000", "behind", "2025-12-15", "at-most"],
      inspected: NOT_INSPECTED,
      exported: NOBODY,
      arrived: ["0", "behind", "2025-11-30"],
      "trade-end-february": ["7000000", "on-track", "2025-12-17", "at-least"],
      // Less than four million proves no more than the million before it.
      "usda-growing-season": ["4000000", "behind", "2025-12-15", "at-most"],
    },
  ],
  [
    "2026-01-20",
    "kept-late",
    {
      "trade-estimate": ["12000000", "kept-late", "2026-01-20", "about"],
      "usda-named": ["8000000", "broken", "2026-01-08", "at-least"],
      inspected: ["0", "unknown", "2025-10-16"],
      exported: [null, "unknown", null],
      arrived: ["0", "broken", "2025-12-31"],
      "trade-end-february": ["12000000", "kept", "2026-01-20", "about"],
      "usda-growing-season": ["8000000", "on-track", "2026-01-08", "at-least"],
    },
  ],
  [
    "2026-03-20",
    "kept-late",
    {
      "trade-estimate": ["12000000", "kept-late", "2026-01-20", "about"],
      "usda-named": ["11200000", "broken", "2026-03-19", "about"],
      inspected: ["0", "unknown", "2025-10-16"],
      exported: [null, "unknown", null],
      arrived: ["0", "broken", "2025-12-31"],
      "trade-end-february": ["12000000", "kept", "2026-01-20", "about"],
      "usda-growing-season": ["11200000", "on-track", "2026-03-19", "about"],
    },
  ],
  [
    "2026-08-05",
    "kept-late",
    {
      "trade-estimate": ["12000000", "kept-late", "2026-01-20", "about"],
      "usda-named": ["12432209", "kept-late", "2026-07-30"],
      inspected: ["0", "unknown", "2025-10-16"],
      exported: [null, "unknown", null],
      arrived: ["0", "broken", "2025-12-31"],
      "trade-end-february": ["12000000", "kept", "2026-01-20", "about"],
      "usda-growing-season": ["12432209", "kept", "2026-07-30"],
    },
  ],
];

describe.each(TOLD)("as it stood and as known on %s", (on, standing, counts) => {
  const { answer: told, because } = asked(on);

  it(`it is ${standing} by the trade's estimates`, () => {
    expect(told).toMatchObject({ standing, standingBy: "trade-estimate" });
  });

  it("each yardstick has its figure, its verdict and the last day of its data", () => {
    const found = told.yardsticks
      .filter(({ id }) => id in counts)
      .map((y) => [y.id, [y.value, y.standing, y.dataThrough, ...(y.bound === null ? [] : [y.bound])]]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });

  it("nothing in the whole answer was made, published or counted later", () => {
    const KEYS = ["made", "published", "dataThrough", "metBy", "known"];
    const late = [...pairs(told), ...pairs(because)].filter(([key, text]) => KEYS.includes(key) && text > on);
    const figures = told.yardsticks.flatMap((y) => y.figures ?? []).filter((f) => f.through > on || f.published > on);
    expect([late, figures]).toEqual([[], []]);
    const quoted = told.terms.length + told.evidence.length + told.called.length;
    expect([quoted > 0, told.terms.every(({ made }) => made <= on)]).toEqual([true, true]);
  });

  it("every last day of the answer is one that somebody had named by then, or the counting rule's own", () => {
    const named = new Set(told.terms.flatMap(({ window }) => window?.through ?? []));
    const own = told.yardsticks.map(({ through }) => through).filter((through) => through === "2025-12-31");
    expect([named.has("2025-12-31"), own.length]).toEqual([true, 5]);
  });

  it("the replay ends on this day and shows the verdict of each day before", () => {
    expect(told.replay.every(({ known }) => known <= on)).toBe(true);
    for (const stop of told.replay) {
      const then = asked(stop.known).answer;
      expect([stop.known, stop.standing]).toEqual([stop.known, then.standing]);
    }
  });
});

function* pairs(node: unknown): Generator<[key: string, text: string]> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "string") yield [key, value];
    else yield* pairs(value);
  }
}

describe("the last day of the promise", () => {
  it("was told four ways by US speakers, one after the other", () => {
    const named = (on: string) =>
      asked(on)
        .answer.terms.filter(({ by }) => by === "US")
        .flatMap(({ made, window }) => (window?.through ? [[made, window.through]] : []));
    expect(named("2026-08-05")).toEqual([
      ["2025-10-30", "2026-01-31"],
      ["2025-11-01", "2025-12-31"],
      ["2025-12-03", "2026-02-28"],
      ["2025-12-09", "2026-08-31"],
      ["2026-01-20", "2026-02-28"],
    ]);
    expect(named("2025-11-26")).toHaveLength(2);
  });

  it("was missed on every count at the end of 2025, and met in January by the trade's alone", () => {
    const { yardsticks } = asked("2026-01-20").answer;
    const byEndOfYear = yardsticks.filter(({ through }) => through === "2025-12-31");
    expect(byEndOfYear.filter(({ standing }) => standing === "kept")).toEqual([]);
    expect(yardsticks.find(({ id }) => id === "trade-estimate")).toMatchObject({
      atDeadline: "7000000",
      metBy: "2026-01-20",
      reason: "Reached by 2026-01-20, 20 days after the last day, 2025-12-31.",
    });
  });

  it("was called met by Bessent on 20 January 2026, and by nobody before", () => {
    expect(asked("2026-01-19").answer.called).toEqual([]);
    expect(asked("2026-01-20").answer.called).toMatchObject([{ made: "2026-01-20", what: "called-met", by: "US" }]);
  });

  it("China names no quantity in any account", () => {
    const chinese = asked("2026-10-09").answer.terms.filter(({ by }) => by === "CN");
    expect(chinese.length).toBeGreaterThan(1);
    expect(chinese.filter(({ quantity }) => quantity !== undefined)).toEqual([]);
  });
});

describe("a figure of which only the month of publication is on record", () => {
  it.each([
    [
      "2026-03-20",
      "USDA sales that name China: of the figure through 2026-03-19 only the month of publication, 2026-03, is on record.",
    ],
    [
      "2026-08-05",
      "USDA sales that name China: of the figure through 2026-07-30 only the month of publication, 2026-08, is on record.",
    ],
  ])("is said to be so on %s", (on, note) => {
    expect(asked(on).notes).toContain(note);
  });
});

describe("25 million tons in 2026", () => {
  const on = (day: string) => answer<PromiseAnswer>("promise", { id: "cn-soy-2026-25mmt", on: day, known: day }).answer;

  it("counts what was sold beyond the first twelve, and more generously all since January", () => {
    const { yardsticks, standing } = on("2026-10-09");
    expect(standing).toBe("behind");
    expect(yardsticks.find(({ id }) => id === "usda-named")).toMatchObject({
      value: "3543209",
      share: "14%",
      dataThrough: "2026-07-30",
      standing: "behind",
    });
    expect(yardsticks.find(({ id }) => id === "usda-named-all-since-january")).toMatchObject({ value: "7543209" });
    expect(yardsticks.find(({ id }) => id === "season")).toMatchObject({
      from: "2026-09-01",
      through: "2027-08-31",
      value: "3111000",
    });
  });

  it("the two readings of the year have two last days", () => {
    const named = on("2026-10-09").terms.flatMap(({ window }) => window?.through ?? []);
    expect(named).toEqual(["2026-12-31", "2027-08-31"]);
  });
});
