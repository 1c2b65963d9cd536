// Percentages: read, printed, applied.

import { describe, expect, it } from "vitest";
import { decimal, plain } from "./decimal.ts";
import { dollars } from "./money.ts";
import { addPercents, formatPercent, parsePercent, percentOf, points, shareOf } from "./percent.ts";

const usd = (text: string) => dollars(decimal(text));

describe("a percentage", () => {
  it.each([
    ["25%", "25%"],
    ["7.50%", "7.5%"],
    ["0.3464 %", "0.3464%"],
    ["0%", "0%"],
  ])("%s prints as %s", (text, printed) => {
    const percent = parsePercent(text);
    expect(percent && formatPercent(percent)).toBe(printed);
  });

  it.each(["25", "-5%", "%", "5 percent", "1e2%"])("%j is none", (text) => {
    expect(parsePercent(text)).toBeNull();
  });

  it("of an amount is exact", () => {
    expect(plain(percentOf(points(decimal("3.4")), usd("10000")))).toBe("340");
    expect(plain(percentOf(points(decimal("0.3464")), usd("0.01")))).toBe("0.00003464");
  });

  it("adds up without loss", () => {
    expect(formatPercent(addPercents(...["3.4", "7.5", "20"].map((p) => points(decimal(p)))))).toBe("30.9%");
  });

  it("is what a duty is of a value", () => {
    expect(shareOf(usd("1"), usd("3"))?.toFixed()).toBe("33.3333");
    expect(shareOf(usd("1"), usd("0"))).toBeNull();
  });
});
