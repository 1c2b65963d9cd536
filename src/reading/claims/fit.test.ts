import { describe, expect, it } from "vitest";
import type { Amount, Reach } from "../types.ts";
import { holds } from "./fit.ts";

const amount = (value: string, reach: Reach | null = null): Amount => ({
  kind: "amount",
  value,
  reach,
  unit: "%",
  noun: null,
  per: null,
  moved: null,
  reads: null,
  average: false,
  start: 0,
  end: 0,
  text: value,
});
const at = (n: number) => ({ low: n, high: n });

describe("a figure beside the record's", () => {
  it("may be rounded to its own last digit", () => {
    expect(holds(amount("3.3"), at(3.26))).toBe(true);
    expect(holds(amount("3.3"), at(3.36))).toBe(false);
    expect(holds(amount("12000000"), at(12_200_000))).toBe(true);
  });

  it("is not loose because it ends in noughts", () => {
    expect(holds(amount("100000"), at(80_391))).toBe(false);
    expect(holds(amount("80000"), at(80_391))).toBe(true);
  });

  it("has more room as an approximation", () => {
    expect(holds(amount("50", "about"), at(47.5))).toBe(true);
    expect(holds(amount("50"), at(47.5))).toBe(false);
  });

  it("holds as a lower bound of anything above it, and of nothing below", () => {
    expect(holds(amount("100000", "more-than"), at(114_664))).toBe(true);
    expect(holds(amount("100000", "more-than"), at(80_391))).toBe(false);
  });

  it("is not borne out by a figure that is itself only an upper bound far above it", () => {
    expect(holds(amount("1000000"), at(4_000_000), "at-most")).toBe(false);
    expect(holds(amount("8000000"), at(8_000_000), "at-least")).toBe(true);
  });
});
