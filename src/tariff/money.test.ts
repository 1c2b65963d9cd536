// Amounts of dollars: what is read, what is refused, how they round.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, plain } from "./decimal.ts";
import { addMoney, cents, dollars, formatMoney, moneyProblem, parseMoney } from "./money.ts";

const read = (text: string): string | null => {
  const amount = parseMoney(text);
  return amount && formatMoney(amount);
};

describe("an amount of dollars", () => {
  it.each([
    ["10000", "10000.00"],
    ["10,000", "10000.00"],
    ["$10,000.50", "10000.50"],
    ["USD 25.67", "25.67"],
    ["US$ 5", "5.00"],
    ["0", "0.00"],
    ["10000000000000", "10000000000000.00"],
  ])("%s reads as %s", (text, printed) => {
    expect(read(text)).toBe(printed);
  });

  it.each(["-5", "1.005", "NaN", "1e4", "10000000000000.01", "10,00", "10 000", "$", "", "€5", "1/2"])(
    "%j is none",
    (text) => {
      expect(read(text)).toBeNull();
      expect(moneyProblem(text)).toMatchObject({ code: "malformed-money", at: "value" });
    },
  );

  it("rounds to the cent, halves up", () => {
    const rounded = ["2.675", "2.6749", "0.005", "3.335"].map((text) => plain(cents(dollars(decimal(text)))));
    expect(rounded).toEqual(["2.68", "2.67", "0.01", "3.34"]);
  });

  it("is read back from what is printed", () => {
    const amount = fc.bigInt(0n, 10n ** 15n).map((n) => dollars(decimal(String(n)).times("0.01")));
    fc.assert(fc.property(amount, (money) => parseMoney(formatMoney(money))?.eq(money) === true));
  });

  it("adds", () => {
    expect(formatMoney(addMoney(dollars(decimal("340")), dollars(decimal("750.5"))))).toBe("1090.50");
    expect(formatMoney(addMoney())).toBe("0.00");
  });
});
