// Decimals are exact, and floats cannot get in.

import { describe, expect, it } from "vitest";
import { decimal, larger, parseDecimal, plain, smaller, sum } from "./decimal.ts";

const text = (digits: string): string | null => {
  const parsed = parseDecimal(digits);
  return parsed && plain(parsed);
};

describe("a decimal", () => {
  it("is exact where a binary fraction is not", () => {
    expect(plain(sum([decimal("0.1"), decimal("0.2")]))).toBe("0.3");
    expect(plain(decimal("1.005").round(2, 1))).toBe("1.01");
  });

  it("refuses a number of the language", () => {
    const careless = 0.1 as unknown as string;
    expect(() => decimal("1").plus(careless)).toThrow("Invalid");
  });

  it.each([
    ["1,234,567.50", "1234567.5"],
    ["007", "7"],
    ["0.020668", "0.020668"],
  ])("%s reads as %s", (digits, value) => {
    expect(text(digits)).toBe(value);
  });

  it.each(["", "-1", "+1", "1e3", "NaN", "Infinity", ".5", "5.", "1,23", "1.2.3", "0x10", "9".repeat(41)])(
    "%j is none",
    (digits) => {
      expect(text(digits)).toBeNull();
    },
  );

  it("never shows an exponent", () => {
    expect(plain(decimal("0.000000000001"))).toBe("0.000000000001");
    expect(JSON.stringify(decimal("1000000000000000000000000"))).toBe('"1000000000000000000000000"');
  });

  it("has a larger and a smaller", () => {
    const [a, b] = [decimal("9.5"), decimal("10")];
    expect([plain(larger(a, b)), plain(smaller(a, b))]).toEqual(["10", "9.5"]);
  });
});
