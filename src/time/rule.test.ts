import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AsOf, addDays, type Dated, type Day, day, settle, timeline } from "./index.ts";
import { parseMoment, parseZone } from "./wall-clock.ts";

const WASHINGTON = parseZone("America/New_York") ?? never();
const FIRST = day("2025-01-01");

function never(): never {
  throw new Error("no such zone");
}

interface Said extends Dated {
  readonly says: number;
}

function said(id: string, made: string, from: string, until: string | null, says = 0, more: Partial<Said> = {}): Said {
  const moment = (text: string) => parseMoment(text, WASHINGTON) ?? never();
  const span = { from: moment(from), until: until === null ? null : moment(until) };
  return { id, made: day(made), span, layer: 0, says, ...more };
}

const at = (on: string, known = "2026-12-31"): AsOf => ({ on: day(on), known: day(known) });
const wins = (statements: readonly Said[], asOf: AsOf) => settle(statements, asOf).won?.id ?? null;

describe("the rule, on China's reciprocal layer (EO 14257 to 14298)", () => {
  const history = [
    said("10", "2025-04-02", "2025-04-05T00:01", null),
    said("34 announced", "2025-04-02", "2025-04-09T00:01", null),
    said("84", "2025-04-08", "2025-04-09T00:01", null),
    said("125", "2025-04-09", "2025-04-10T00:01", null),
    said("34 kept", "2025-05-12", "2025-05-14T00:01", null),
    said("10 for 90 days", "2025-05-12", "2025-05-14T00:01", "2025-08-12T00:01"),
  ];

  it.each([
    ["2025-04-04", "2026-12-31", null],
    ["2025-04-08", "2026-12-31", "10"],
    ["2025-04-09", "2025-04-07", "34 announced"],
    ["2025-04-09", "2025-04-08", "84"],
    ["2025-04-10", "2025-04-08", "84"],
    ["2025-04-10", "2025-04-09", "125"],
    ["2025-05-14", "2025-05-12", "10 for 90 days"],
    ["2025-08-11", "2025-05-12", "10 for 90 days"],
    ["2025-08-12", "2025-05-12", "34 kept"],
  ])("on %s, known %s", (on, known, winner) => {
    expect(wins(history, at(on, known))).toBe(winner);
  });
});

describe("the three steps", () => {
  it("the one made last wins", () => {
    expect(
      wins(
        [said("old", "2025-01-01", "2025-01-01", null), said("new", "2025-02-01", "2025-01-01", null)],
        at("2025-03-01"),
      ),
    ).toBe("new");
  });

  it("of the same day, the exception beats the rule that it is carved from", () => {
    const both = [
      said("rule", "2025-01-01", "2025-01-01", null),
      said("exception", "2025-01-01", "2025-02-01", "2025-03-01"),
    ];
    expect(wins(both, at("2025-02-10"))).toBe("exception");
    expect(wins(both, at("2025-03-10"))).toBe("rule");
  });

  it("anything else is a conflict that names both, and nobody wins", () => {
    const both = [
      said("a", "2025-01-01", "2025-01-01", "2025-03-01"),
      said("b", "2025-01-01", "2025-02-01", "2025-04-01"),
    ];
    const settled = settle(both, at("2025-02-10"));
    expect(settled.won).toBeNull();
    expect(settled.conflict.map((s) => s.id)).toEqual(["a", "b"]);
  });

  it("the author settles a conflict by `over`", () => {
    const both = [
      said("a", "2025-01-01", "2025-01-01", "2025-03-01", 0, { over: ["b"] }),
      said("b", "2025-01-01", "2025-02-01", "2025-04-01"),
    ];
    expect(wins(both, at("2025-02-10"))).toBe("a");
  });

  it("a day is answered for its end, an instant for itself", () => {
    const both = [
      said("before", "2025-11-01", "2025-01-01", null),
      said("after", "2025-11-04", "2025-11-10T13:01", null),
    ];
    expect(wins(both, at("2025-11-10"))).toBe("after");
    const minute = (text: string) => ({ on: (parseMoment(text, WASHINGTON) ?? never()).utc, known: day("2026-01-01") });
    expect(wins(both, minute("2025-11-10T13:00"))).toBe("before");
    expect(wins(both, minute("2025-11-10T13:01"))).toBe("after");
  });
});

const days = fc.integer({ min: 0, max: 30 }).map((n) => addDays(FIRST, n));
const anySaid = fc.record({ made: days, from: days, length: fc.option(fc.integer({ min: 1, max: 12 })) });
const statements = fc
  .array(anySaid, { maxLength: 12 })
  .map((all) =>
    all.map(({ made, from, length }, i) =>
      said(`s${i}`, made, from, length === null ? null : addDays(from, length), i),
    ),
  );
const asOf = fc.record({ on: days, known: days }) as fc.Arbitrary<{ on: Day; known: Day }>;

describe("laws", () => {
  it("a later statement never changes what was known", () => {
    fc.assert(
      fc.property(statements, asOf, (all, point) => {
        const then = all.filter((s) => s.made <= point.known);
        expect(settle(all, point)).toEqual(settle(then, point));
      }),
    );
  });

  it("the order in which statements stand never matters", () => {
    fc.assert(
      fc.property(statements, asOf, (all, point) => {
        expect(wins([...all].reverse(), point)).toBe(wins(all, point));
      }),
    );
  });

  it("after a bounded statement ends it is as if it had never been made", () => {
    fc.assert(
      fc.property(statements, asOf, (all, point) => {
        const still = all.filter((s) => s.span.until === null || s.span.until.local.slice(0, 10) > point.on);
        expect(wins(all, point)).toBe(wins(still, point));
      }),
    );
  });

  it("what is laid on top beats everything below, whatever is known", () => {
    fc.assert(
      fc.property(statements, asOf, (all, point) => {
        const top = said("top", "2030-01-01", "2024-01-01", null, 99, { layer: 1 });
        expect(wins([...all, top], point)).toBe("top");
      }),
    );
  });

  it("the timeline says at every day what the rule says", () => {
    fc.assert(
      fc.property(statements, asOf, (all, point) => {
        const segments = timeline(all, point.known);
        const holds = segments.find(
          (s) => s.from.local.slice(0, 10) <= point.on && (!s.until || s.until.local.slice(0, 10) > point.on),
        );
        expect(holds?.won?.id ?? null).toBe(wins(all, point));
      }),
    );
  });
});
