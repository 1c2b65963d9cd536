// The user fees against the figures of a fiscal year.

import { describe, expect, it } from "vitest";
import { decimal } from "./decimal.ts";
import { harborFee, processingFee } from "./fee.ts";
import { dollars, formatMoney } from "./money.ts";
import { points } from "./percent.ts";

const usd = (text: string) => dollars(decimal(text));

/** Fiscal year 2026: 90 FR 34665. */
describe("the merchandise processing fee", () => {
  const bounds = { least: usd("33.58"), most: usd("651.50") };
  const fee = (value: string) => formatMoney(processingFee(usd(value), points(decimal("0.3464")), bounds));

  it.each([
    ["0", "33.58"],
    ["9694", "33.58"],
    ["9696", "33.59"],
    ["10000", "34.64"],
    ["100000", "346.40"],
    ["188075", "651.49"],
    ["188078", "651.50"],
    ["5000000", "651.50"],
  ])("of an entry of $%s is $%s", (value, amount) => {
    expect(fee(value)).toBe(amount);
  });
});

it("the harbor maintenance fee has no bounds", () => {
  const fee = (value: string) => formatMoney(harborFee(usd(value), points(decimal("0.125"))));
  expect(["0", "10000", "100000000"].map(fee)).toEqual(["0.00", "12.50", "125000.00"]);
});
