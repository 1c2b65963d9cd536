// China's 2024 basket and the shares of metal, as the tables beside this repository hold them, for tests of averages.

import { readFileSync } from "node:fs";
import type { BasketDefinition, MetalContent, Weights } from "../../src/tariff/average/index.ts";
import { type HtsNumber, hts } from "../../src/tariff/number.ts";
import { day } from "../../src/time/index.ts";
import { shared } from "./shared.ts";

function rowsOf(file: string): string[][] {
  const text = readFileSync(file, "utf8").trimEnd().split("\n");
  const rows = text.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
  return rows.slice(1);
}

const digits = (code: string) => code.replaceAll(".", "");

/** Null where the tables are not there. */
export function sharedBasket(): { weights: Weights; content: MetalContent } | null {
  const [weights, content] = [shared("facts/weights-china-2024.tsv"), shared("facts/metal-content-bea.tsv")];
  if (!weights || !content) return null;
  return {
    weights: {
      rows: rowsOf(weights).map(([code = "", value, duty, , split]) => {
        return { hts8: digits(code), value: Number(value), duty: Number(duty), split: pieces(split) };
      }),
    },
    content: rowsOf(content).map(([code = "", suffixes = "*", , ...metals]) => {
      const shares = metals.map((share) => Math.round(Number(share) * 10_000));
      return { hts8: digits(code), suffixes: suffixes === "*" ? null : suffixes.split(","), shares };
    }),
  };
}

function pieces(split = ""): { number: HtsNumber; value: number }[] {
  const pairs = split.split(";").filter((pair) => pair !== "");
  return pairs.map((pair) => {
    const [number = "", value] = pair.split(":");
    return { number: hts(number), value: Number(value) };
  });
}

const PRINTED = "printed matter and works of art are taken to be informational material";

/** All duties on what China sold in 2024, by the law. */
export const STATUTORY: BasketDefinition = {
  id: "cn24-statutory",
  title: "US duties on Chinese goods by statute, weighted by the imports of 2024",
  kind: "statutory",
  layers: [
    { id: "mfn", title: "Base rate", groups: ["base-rate"] },
    { id: "s301", title: "Section 301 lists and note 31", groups: ["section-301"] },
    { id: "s232", title: "Section 232", groups: ["section-232"] },
    { id: "fentanyl", title: "IEEPA, fentanyl", groups: ["ieepa-fentanyl"] },
    { id: "reciprocal", title: "IEEPA, reciprocal", groups: ["ieepa-reciprocal"] },
    { id: "s122", title: "Section 122", groups: ["section-122"] },
    { id: "s301-forced-labor", title: "Section 301, forced labor", groups: ["section-301-forced-labor"] },
  ],
  since: null,
  weights: {
    flow: "US imports for consumption, customs value",
    year: 2024,
    level: "hts10",
    chapters: "01-97",
    source: "US Census Bureau",
  },
  origin: "CN",
  mfn: { basis: "statutory", edition: day("2025-01-01") },
  specificRates: { as: "equivalent", on: day("2024-07-01") },
  s301: { exclusions: "none", level: "statistical-number" },
  s232: { base: { is: "content" }, contentTable: "BEA input-output accounts, by industry", fentanyl: "adds" },
  claims: [
    { heading: "9903.94.05", goods: "as-listed", except: ["8471"], why: "parts of cars; computers are none" },
    { heading: "9903.76.03", goods: "as-listed", except: [], why: "furniture of these numbers is taken for cabinets" },
    {
      heading: "9903.05.89",
      goods: "as-listed",
      except: [],
      why: "the listed goods are taken to be for pharmaceuticals",
    },
    ...["9903.01.22", "9903.01.31", "9903.03.11", "9903.05.92"].map((heading) => {
      return { heading, goods: ["49", "97"], except: [], why: PRINTED };
    }),
  ],
  exemptions: "Annex II as dated, electronics from 5 April 2025; the lists of Section 122 and of forced labor",
  datesRule: "legal",
  unmatchedCodes: "the rate of another edition, else what was collected; a line known only as a sum is divided evenly",
  rounding: 2,
  notModelled: ["goods under way", "donations", "civil aircraft", "semiconductors", "drones", "patented medicine"],
};

/** Only what came on top since the second Trump administration began. */
export const ADDED: BasketDefinition = {
  ...STATUTORY,
  id: "cn24-added-2025",
  title: "US duties added on Chinese goods since 20 January 2025, weighted by the imports of 2024",
  kind: "added",
  layers: STATUTORY.layers.filter(({ id }) => id !== "mfn" && id !== "s301"),
  since: day("2025-01-20"),
};
