// A book's averages: a user's own weights, definitions that are like others, and what is wrong with a row, by its line.

import { describe, expect, it } from "vitest";
import { richFiles } from "../../../test/support/rich-book.ts";
import { loadBook } from "../load.ts";

function load(changed: Record<string, string> = {}) {
  return loadBook({ name: "book", texts: richFiles(changed) });
}

function faults(changed: Record<string, string>): string[] {
  const loaded = load(changed);
  return loaded.ok ? [] : loaded.problems.map(({ at, code, message }) => `${at} ${code} ${message}`);
}

const weights = (...rows: string[]) => ({ "weights/trade.csv": ["hts8,value,duty,split", ...rows].join("\n") });

describe("the averages of a book", () => {
  it("are definitions and the goods that they weigh", () => {
    const loaded = load();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { definitions, weights, content, tables } = loaded.value.book.averages();
    expect([...definitions.keys()]).toEqual(["ours", "theirs", "flat"]);
    expect(tables).toEqual({ weights: ["trade"], contents: ["metals"] });
    expect(weights("trade")?.rows[0]).toEqual({
      hts8: "85076000",
      value: 1500,
      duty: 50,
      split: [
        { number: "8507600010", value: 500 },
        { number: "8507600020", value: 1000 },
      ],
    });
    expect(content("metals")?.rows.map((row) => [row.suffixes, row.shares])).toEqual([
      [["10"], [1234, 0, 0]],
      [null, [1000, 2000, 0]],
    ]);
  });

  it("take from another what they do not say themselves", () => {
    const loaded = load();
    const theirs = loaded.ok ? loaded.value.book.averages().definitions.get("theirs") : undefined;
    if (theirs?.kind !== "published") throw new Error("no published definition");
    expect(theirs.near).toMatchObject({
      origin: "CN",
      rounding: 2,
      s232: { base: { is: "flat", percent: 50 }, content: null, fentanyl: "yields" },
    });
  });
});

describe("a wrong row of weights is named by its line:", () => {
  it.each([
    ["no line", "8507.6,1500", "`8507.6` is no line of the tariff"],
    ["no value", "8507.60.00,1.5", "`value` is `1.5`"],
    ["numbers that do not add up", "8507.60.00,1500,0,10=500", "`split` adds up to 500, not to 1500"],
    ["a number that is none", "8507.60.00,1500,0,1=1500", "`split` holds `1=1500`"],
  ])("%s", (_, row, message) => {
    const [said = ""] = faults(weights("0101.21.00,100,0,", row + ",".repeat(3 - row.split(",").length + 1)));
    expect(said).toBe(`book/weights/trade.csv:3:1 bad-row ${message}`);
  });

  it("a line that stands there twice", () => {
    expect(faults(weights("0101.21.00,100,,", "0101.21.00,5,,"))).toEqual([
      "book/weights/trade.csv:3:1 bad-row the line 0101.21.00 stands here twice",
    ]);
  });
});

describe("a definition", () => {
  const theirs = (like: string, more = "") => ({
    "averages/theirs.yaml": `
      id: theirs
      kind: statutory
      like: ${like}
      name: {en: Theirs, zh: 名, es: Nombre}
      ${more}
    `,
  });

  it("is like one that is whole, never like itself", () => {
    expect(faults(theirs("theirs"))).toEqual([
      "book/averages/theirs.yaml:3:7 unknown-definition `theirs` is like itself in the end",
    ]);
    expect(faults(theirs("flat"))).toEqual([
      "book/averages/theirs.yaml:3:7 unknown-definition there is no basket `flat` to be like",
    ]);
  });

  it("names groups, tables, series and headings that there are", () => {
    expect(faults(theirs("ours", "layers: [{id: a, name: A, groups: [section-310]}]"))[0]).toMatch(
      "bad-value `groups` is `section-310`",
    );
    expect(faults(theirs("ours", "claims: [{heading: 9903.99.99, goods: as-listed, why: so}]"))[0]).toMatch(
      "unknown-reference nothing in the book has the heading 9903.99.99",
    );
    expect(faults(theirs("ours", "beside: [named-sale]"))[0]).toMatch("unknown-series");
    expect(faults(theirs("ours", "mfn: {basis: statutory, edition: 2025-02-30}"))[0]).toMatch("bad-day");
  });

  it("that is like none says everything itself", () => {
    const { "averages/theirs.yaml": text } = theirs("ours");
    const said = faults({ "averages/theirs.yaml": text.replace("like: ours", "origin: CN") });
    expect(said).toContain("book/averages/theirs.yaml:1:1 missing-key `layers` is missing");
    expect(said.some((fault) => fault.includes("`since`"))).toBe(false);
  });
});
