// The tests of a ship as the book writes them.

import { describe, expect, it } from "vitest";
import { conditionWords, holds } from "./condition.ts";

const ship = { type: "container", built: "KR", owner: "HK", operator: "GR", flag: "LR", "us-share": "24.9" };

describe("a test of a ship", () => {
  it.each([
    ["owner CN/HK/MO", true],
    ["operator CN/HK/MO", false],
    ["built not US", true],
    ["type vehicle-carrier and built not US", false],
    ["type container/bulk and built not US", true],
    ["us-share 25%", false],
    ["us-share 24%", true],
  ])("%s: %s", (condition, held) => expect(holds(condition, ship)).toBe(held));

  it("is told in words", () => {
    expect(conditionWords("owner CN/HK/MO")).toBe("owner CN, HK or MO");
    expect(conditionWords("type vehicle-carrier and built not US")).toBe("type vehicle-carrier and built not US");
    expect(conditionWords("us-share 25%")).toBe("a US share of 25% or more");
  });
});
