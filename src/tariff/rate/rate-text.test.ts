// Every shape of rate that the schedule prints is read, and printed back.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shared } from "../../../test/support/shared.ts";
import { decimal, plain } from "../decimal.ts";
import { dollars } from "../money.ts";
import { points } from "../percent.ts";
import {
  ON,
  type OnPhrase,
  PER,
  type PerPhrase,
  parseRate,
  printRate,
  type Rate,
  rateProblem,
  type Term,
  tidyRate,
  wholePercent,
} from "./index.ts";
import { SHAPES } from "./shapes.fixture.ts";

const read = (text: string): Rate => {
  const rate = parseRate(text);
  if (!rate) throw new Error(`not a rate: ${text}`);
  return rate;
};

describe("a rate text of the schedule", () => {
  it.each(SHAPES)("%s %s is read and printed back", (_line, text) => {
    expect(printRate(read(text))).toBe(tidyRate(text));
  });

  it("has 83 shapes", () => {
    expect(SHAPES).toHaveLength(83);
  });

  it("keeps its figures exact", () => {
    const rate = read("$1.104/kg + 14.9%");
    const figures = rate.kind === "sum" && rate.terms.map((t) => plain(t.kind === "percent" ? t.percent : t.amount));
    expect(figures).toEqual(["1.104", "14.9"]);
  });

  it.each([
    ["4.5¢/ liter", "4.5¢/liter"],
    ["4.4¢/liter + 31.4¢/pf. liter", "4.4¢/liter + 31.4¢/pf.liter"],
    ["0.3¢/line/ gross + 4.6%", "0.3¢/line/gross + 4.6%"],
    ["5.7¢/kg on drained weight +8%", "5.7¢/kg on drained weight + 8%"],
    ["3.9% on the movement and case+ 5.3% on the battery", "3.9% on the movement and case + 5.3% on the battery"],
    ["$1.13/m<sup>3</sup> ", "$1.13/m3"],
    [
      "The rate applicable to each garment in the in the ensemble if separately entered",
      "The rate applicable to each garment in the ensemble if separately entered",
    ],
    [
      "The rate applicable to each garment in the ensemble if entered separately",
      "The rate applicable to each garment in the ensemble if separately entered",
    ],
  ])("may have the slip of %s", (text, clean) => {
    expect(printRate(read(text))).toBe(clean);
  });

  it.each(["", "free of duty", "5", "5 %/kg", "3.3¢", "3.3¢/stone", "-5%", "5% + ", "5% on the lid", "1e3%", "5%5%"])(
    "is not %j",
    (text) => {
      expect(parseRate(text)).toBeNull();
      expect(rateProblem(text, "rates.csv:2:3")).toMatchObject({ code: "malformed-rate", at: "rates.csv:2:3" });
    },
  );

  it.each([
    ["Free", "0"],
    ["7.5%", "7.5"],
    ["6.5% on the entire set", "6.5"],
    ["3.3¢/kg", null],
    ["5% + 1¢/kg", null],
    ["2.5% on the value of the lead content", null],
  ])("%s as one percentage of the value is %s", (text, percent) => {
    const whole = wholePercent(read(text));
    expect(whole && plain(whole)).toBe(percent);
  });
});

const figure = fc.bigInt(1n, 99_999_999n).map((n) => decimal(String(n)).times("0.0001"));
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({
    kind: fc.constant("percent" as const),
    percent: figure.map(points),
    on: fc.constantFrom(null, ...(Object.keys(ON) as OnPhrase[])),
  }),
  fc.record({
    kind: fc.constant("specific" as const),
    amount: figure.map(dollars),
    per: fc.constantFrom(...(Object.keys(PER) as PerPhrase[])),
  }),
);
const anyRate: fc.Arbitrary<Rate> = fc.record({
  kind: fc.constant("sum" as const),
  terms: fc.tuple(term, fc.array(term, { maxLength: 3 })).map(([first, rest]) => [first, ...rest] as const),
  capped: fc.boolean(),
});

it("whatever rate is printed is read as the same rate", () => {
  fc.assert(
    fc.property(anyRate, (rate) => {
      expect(JSON.stringify(parseRate(printRate(rate)))).toBe(JSON.stringify(rate));
    }),
  );
});

const table = shared("facts/schedule/rates.tsv");
describe.skipIf(!table)("every rate of chapters 01 to 97", () => {
  const lines = table ? readFileSync(table, "utf8").trimEnd().split("\n").slice(1) : [];
  const texts = [...new Set(lines.map((line) => line.split("\t")[2] ?? ""))];

  it("is read, all 747 texts", () => {
    expect(texts).toHaveLength(747);
    expect(texts.filter((text) => !parseRate(text))).toEqual([]);
  });

  it("is printed back to the letter, but for the slips of eleven sums and two references", () => {
    const changed = texts.filter((text) => printRate(read(text)) !== text);
    const slips = changed.filter((text) => printRate(read(text)).replaceAll(" ", "") === text.replaceAll(" ", ""));
    expect([changed.length, slips.length]).toEqual([13, 11]);
  });
});
