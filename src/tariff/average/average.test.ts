// Averages over a basket of a few lines, each number worked out by hand.

import { describe, expect, it } from "vitest";
import { tinyBook } from "../../../test/support/tiny-book.ts";
import { day } from "../../time/index.ts";
import { hts } from "../number.ts";
import { averages, type BasketMethod, basketOf, type ContentRow, pointsOf, type WeightRow } from "./index.ts";

const subject = (id: string, kind: string, statements: string) => `
    id: ${id}
    kind: ${kind}
    side: US
    name: {en: ${id}, zh: 名, es: ${id}}
    statements:
      ${statements.trim().replaceAll("\n", "\n  ")}
`;

/** A list told in two numberings, a duty on steel and one on everything else, which gives way to it. */
const BOOK = tinyBook({
  "schedule/us/rates.csv": `
    hts8,from,until,general,unit1,unit2
    0101.21.00,,,10%,No.,
    0101.29.00,,,3.3¢/kg,kg,
    7326.90.86,,,Free,kg,
    8201.10.00,,,2%,No.,
  `,
  "schedule/us/statistical.csv": `
    hts8,from,until,unit1,unit2,suffixes
    7326.90.86,,,kg,,10 20 30 40
  `,
  "measures/us/listed.yaml": subject(
    "listed",
    "additional-duty",
    `
    - {from: 2018-07-06T00:01, by: us-order, says: {status: in-force, rate: 25%, scope: [new-numbers], applies: listed, origins: [CN], base: entered-value, filing: section-301}}
    - {from: 2018-07-06T00:01, until: 2022-01-27, by: us-order, says: {scope: [old-numbers]}}`,
  ),
  "measures/us/steel.yaml": subject(
    "steel",
    "additional-duty",
    `
    - {from: 2025-03-12T00:01, by: us-order, says: {status: in-force, rate: 50%, scope: [steel-lines], applies: listed, origins: all, base: steel-content, filing: section-232}}`,
  ),
  "measures/us/floor.yaml": subject(
    "floor",
    "additional-duty",
    `
    - {from: 2026-04-06T00:01, by: us-order, says: {status: in-force, floor: 15%, scope: [new-numbers], applies: listed, origins: all, base: entered-value, filing: section-232}}`,
  ),
  "measures/us/all.yaml": subject(
    "all",
    "additional-duty",
    `
    - {from: 2025-04-05T00:01, by: us-order, says: {status: in-force, rate: 10%, scope: everything, applies: listed, origins: [CN], base: entered-value, filing: ieepa-reciprocal}}`,
  ),
  "stacking/yields.yaml": subject(
    "yields",
    "stacking",
    `
    - {from: 2025-04-05, by: us-order, says: {status: in-force, yields: [all], to: [steel], how: value}}`,
  ),
  "exemptions/us/horses.yaml": subject(
    "horses",
    "exemption",
    `
    - {from: 2025-04-05T00:01, by: us-order, says: {status: in-force, of: [all], when: claimed, heading: 9903.01.31, scope: everything}}`,
  ),
  "lists/us/new-numbers.yaml": subject(
    "new-numbers",
    "list",
    `
    - {from: 2018-07-06T00:01, by: us-order, add: [0101.21.00, 0101.29.00]}`,
  ),
  "lists/us/old-numbers.yaml": subject(
    "old-numbers",
    "list",
    `
    - {from: 2018-01-01, until: 2022-01-27, by: us-order, says: {numbering: hts-2020}}
    - {from: 2018-07-06T00:01, by: us-order, add: [0101.90.40]}`,
  ),
  "lists/us/steel-lines.yaml": subject(
    "steel-lines",
    "list",
    `
    - {from: 2025-03-12T00:01, by: us-order, add: [7326.90.8620]}`,
  ),
});

const METHOD: BasketMethod = {
  layers: [
    { id: "mfn", name: "Base rate", groups: ["base-rate"] },
    { id: "s301", name: "Section 301", groups: ["section-301"] },
    { id: "s232", name: "Section 232", groups: ["section-232"] },
    { id: "reciprocal", name: "Reciprocal", groups: ["ieepa-reciprocal"] },
  ],
  since: null,
  weights: { table: "made-up", level: "hts10", chapters: "01-97" },
  origin: "CN",
  mfn: { basis: "statutory", edition: day("2025-01-01") },
  specificRates: { as: "equivalent", on: day("2024-07-01") },
  s301: { exclusions: "none", level: "statistical-number" },
  s232: { base: { is: "content" }, content: "made-up", fentanyl: "adds" },
  claims: [],
  exemptions: "none",
  datesRule: "legal",
  unmatchedCodes: "another edition, else as collected",
  rounding: 2,
  notModelled: [],
};

const row = (code: string, value: number, duty = 0, split: WeightRow["split"] = []): WeightRow => {
  return { hts8: code.replaceAll(".", ""), value, duty, split };
};

const STEEL: readonly ContentRow[] = [{ hts8: "73269086", suffixes: null, shares: [4000, 0, 0] }];

/** Points of each layer on a day. */
function layers(when: string, rows: WeightRow[], changed: Partial<BasketMethod> = {}): string[] {
  const basket = basketOf(BOOK, { ...METHOD, ...changed }, { rows }, STEEL);
  const average = averages(basket, BOOK.recordedThrough).on(day(when));
  return [
    ...pointsOf(
      average.layers.map((l) => l.amount),
      basket.value,
      2,
    ).parts,
  ];
}

describe("an average", () => {
  it("weighs each line's duty by its value", () => {
    expect(layers("2025-01-01", [row("0101.21.00", 300), row("8201.10.00", 100)])).toEqual([
      "8.00",
      "18.75",
      "0.00",
      "0.00",
    ]);
  });

  it("keeps the numbers of its basket before and after lines are renumbered", () => {
    const rows = [row("0101.21.00", 100)];
    expect(["2018-07-05", "2018-07-06", "2022-01-26", "2022-01-27"].map((when) => layers(when, rows)[1])).toEqual([
      "0.00",
      "25.00",
      "25.00",
      "25.00",
    ]);
  });

  it("reads a rate per kilogram off what was collected, less the other duties of that year", () => {
    const rows = [row("0101.29.00", 1000, 265), row("0101.21.00", 1000)];
    expect(layers("2025-01-01", rows).slice(0, 2)).toEqual(["5.75", "25.00"]);
    expect(layers("2025-01-01", rows, { specificRates: { as: "zero" } })[0]).toBe("5.00");
    expect(layers("2025-01-01", [row("0101.29.00", 1000, 100)])[0]).toBe("0.00");
  });

  it("reads the rate of a line that the schedule lacks in the same way, and says so", () => {
    const rows = [row("9503.00.00", 1000, 30)];
    expect(layers("2025-01-01", rows)[0]).toBe("3.00");
    expect(basketOf(BOOK, METHOD, { rows }, []).unmatched.map(({ base }) => base)).toEqual(["collected"]);
  });

  it("charges a metal's duty on the metal, and what gives way to it on the rest", () => {
    const split = ["10", "20"].map((suffix) => ({ number: hts(`73269086${suffix}`), value: 500 }));
    const rows = [row("7326.90.86", 1000, 0, split)];
    expect(layers("2025-04-05", rows).slice(2)).toEqual(["10.00", "8.00"]);
    const { s232 } = METHOD;
    expect(layers("2025-04-05", rows, { s232: { ...s232, base: { is: "flat", percent: 50 } } }).slice(2)).toEqual([
      "12.50",
      "7.50",
    ]);
    expect(layers("2025-04-05", rows, { s232: { ...s232, base: { is: "full" } } }).slice(2)).toEqual(["25.00", "5.00"]);
  });

  it("divides a line known only as a sum evenly among its numbers, where a list names one of them", () => {
    const rows = [row("7326.90.86", 1000)];
    expect(layers("2025-04-05", rows).slice(2)).toEqual(["5.00", "9.00"]);
    expect(basketOf(BOOK, METHOD, { rows }, STEEL).divided).toEqual(rows);
  });

  it("takes a line for its largest number where it weighs at eight digits", () => {
    const split = [["10", 400] as const, ["20", 600] as const];
    const rows = [
      row(
        "7326.90.86",
        1000,
        0,
        split.map(([suffix, value]) => ({ number: hts(`73269086${suffix}`), value })),
      ),
    ];
    const weights = { ...METHOD.weights, level: "hts8" as const };
    expect(layers("2025-04-05", rows, { weights })[2]).toBe("20.00");
  });

  it("fills the base duty up to a floor, line by line", () => {
    expect(layers("2026-04-06", [row("0101.21.00", 100), row("8201.10.00", 100)])[2]).toBe("2.50");
  });

  it("lets a claim count for the goods that the definition names", () => {
    const rows = [row("0101.21.00", 100), row("8201.10.00", 100)];
    const claim = { heading: "9903.01.31", why: "horses" };
    const lifted = (goods: "as-listed" | string[], except: string[]) =>
      layers("2025-04-05", rows, { claims: [{ ...claim, goods, except }] })[3];
    expect([lifted(["01"], []), lifted("as-listed", []), lifted("as-listed", ["82"])]).toEqual([
      "5.00",
      "0.00",
      "5.00",
    ]);
  });

  it("counts from a day on only what came after it", () => {
    const since = { since: day("2025-03-01") };
    const rows = [row("0101.21.00", 100)];
    expect(layers("2025-02-28", rows, since)).toEqual(["0.00", "0.00", "0.00", "0.00"]);
    expect(layers("2025-04-05", rows, since)).toEqual(["0.00", "0.00", "0.00", "10.00"]);
  });

  it("with chapters 98 and 99 in divides by their value too, and charges them nothing", () => {
    const rows = [row("8201.10.00", 100), row("9802.00.40", 100)];
    const weights = { ...METHOD.weights, chapters: "01-99" as const };
    expect([layers("2025-01-01", rows)[0], layers("2025-01-01", rows, { weights })[0]]).toEqual(["2.00", "1.00"]);
  });

  it("stands from one change to the next, and every day has one", () => {
    const basket = basketOf(BOOK, METHOD, { rows: [row("0101.21.00", 100)] }, []);
    const all = averages(basket, BOOK.recordedThrough);
    expect(all.stretches().map(({ from }) => from)).toEqual([null, "2018-07-06", "2025-04-05", "2026-04-06"]);
    const days = all.daily(day("2025-04-03"), day("2025-04-06"));
    expect(days.map(({ from }) => from)).toEqual(["2018-07-06", "2018-07-06", "2025-04-05", "2025-04-05"]);
  });
});
