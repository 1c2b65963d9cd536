// Tariff numbers in all the ways that people write them, and in wrong ones.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chapterOf, formatHts, hts, htsProblem, parseHts, prefixesOf } from "./number.ts";
import { formatHs, hsProblem, parseHs } from "./number-hs.ts";

describe("an HTS number", () => {
  it.each([
    "8507.60.0020",
    "8507.60.00.20",
    "8507600020",
    "8507 60 00 20",
    "8507.60-0020",
    "  8507.60.0020\n",
    "８５０７．６０．００２０",
    "8507。60。0020",
    "8507\u00a060\u00a00020",
    "8507.60.00–20",
  ])("is the same in any customary writing: %j", (text) => {
    expect(parseHts(text)).toEqual({ kind: "line", number: "8507600020" });
  });

  it("may be the eight digits of the legal line, or four or six above it", () => {
    expect(parseHts("8507.60.00")).toEqual({ kind: "line", number: "85076000" });
    expect(parseHts("8507.60")).toEqual({ kind: "prefix", digits: "850760" });
    expect(parseHts("8507")).toEqual({ kind: "prefix", digits: "8507" });
  });

  it.each([
    "",
    "85076",
    "85",
    "850760002",
    "8507.60.00.20.10",
    "85O7.60.00",
    "8507/60",
    "9903.88.15",
    "0000.00.00",
    "8.50760002e9",
  ])("is not %j", (text) => {
    expect(parseHts(text)).toBeNull();
  });

  it.each([
    ["85076", "85076 has 5 digits; a line has 8 or 10"],
    ["85O7.60.00", '"85O7.60.00" has signs that belong in no HTS number: O'],
    ["9903.88.15", "9903.88.15 is a Chapter 99 heading, not a line of goods"],
    ["", "no HTS number was given"],
    ["0007.60.00", "0007.60.00 is in no chapter: they run from 01 to 98"],
  ])("%j: says what is wrong", (text, message) => {
    expect(htsProblem(text)).toMatchObject({ code: "malformed-hts", message, at: "hts" });
  });

  it("asks for the zero that a spreadsheet drops", () => {
    expect(htsProblem("1013000").help).toContain("0101.30.00");
  });

  it("has a chapter, and prefixes from the longest", () => {
    expect(chapterOf(hts("0101.30.00"))).toBe("01");
    expect(prefixesOf(hts("8507.60.0020"))).toEqual(["8507600020", "85076000", "850760", "8507"]);
    expect(prefixesOf(hts("8507.60.00"))).toEqual(["85076000", "850760", "8507"]);
  });

  it("is printed as the schedule does", () => {
    expect(["85076000", "8507600020", "850760", "8507"].map(formatHts)).toEqual([
      "8507.60.00",
      "8507.60.0020",
      "8507.60",
      "8507",
    ]);
  });

  it("is read back from what is printed", () => {
    const digits = fc.stringMatching(/^(?:0[1-9]|[1-8]\d|9[0-8])\d{6}(?:\d\d)?$/);
    const back = (number: string) => parseHts(formatHts(number));
    fc.assert(fc.property(digits, (number) => void expect(back(number)).toEqual({ kind: "line", number })));
  });
});

describe("a number of China's tariff", () => {
  it.each([
    ["1201.90", "120190", "1201.90"],
    ["12019010", "12019010", "1201.9010"],
    ["1201.90.10.00", "1201901000", "1201.9010.00"],
  ])("%s is %s, printed %s", (text, number, printed) => {
    const parsed = parseHs(text);
    expect([parsed, parsed && formatHs(parsed)]).toEqual([number, printed]);
  });

  it.each([
    ["1201.9", "1201.9 has 5 digits; a number of China's tariff has 8 or 10, one of the HS 6"],
    ["soya", '"soya" is not a tariff number'],
  ])("%s is none", (text, message) => {
    expect(parseHs(text)).toBeNull();
    expect(hsProblem(text).message).toBe(message);
  });
});
