// The whole official schedule, read as a book would hold it, gives the counts and rates that its editions have.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shared } from "../../../test/support/shared.ts";
import type { Chapter, ScheduleRow, SuffixRow } from "../../model/book.ts";
import { day, parseDay } from "../../time/index.ts";
import { hts } from "../number.ts";
import { lineOn, linesBelow, numbersOf } from "./index.ts";

const folder = shared("facts/schedule");

function rowsOf<T>(file: string, make: (cells: readonly string[]) => T): Map<string, T[]> {
  const rows = new Map<string, T[]>();
  for (const line of readFileSync(`${folder}/${file}`, "utf8").trimEnd().split("\n").slice(1)) {
    const cells = line.split("\t");
    const key = (cells[0] ?? "").replaceAll(".", "");
    rows.set(key, [...(rows.get(key) ?? []), make(cells)]);
  }
  return rows;
}

const units = (...all: (string | undefined)[]) => all.filter((unit) => unit !== undefined && unit !== "") as string[];

describe.skipIf(!folder)("chapters 01 to 97 of the schedule", () => {
  const rows = folder
    ? rowsOf("rates.tsv", ([hts8 = "", from = "", general = "", one, two, until = ""]): ScheduleRow => {
        return { hts8, general, units: units(one, two), from: parseDay(from), until: parseDay(until) };
      })
    : new Map();
  const suffixes = folder
    ? rowsOf("statistical.tsv", ([, from = "", until = "", one, two, list = ""]): SuffixRow => {
        return { units: units(one, two), suffixes: list.split(","), from: parseDay(from), until: parseDay(until) };
      })
    : new Map();
  const all: Chapter = {
    rows,
    suffixes,
    circumstances: new Map(),
    mentions: new Map(),
    applied: new Map(),
    mfn: new Map(),
  };

  it.each([
    ["8507.60.00", "3.4%"],
    ["8513.10.20", "12.5%"],
    ["8513.10.40", "3.5%"],
    ["4202.92.31", "17.6%"],
    ["7326.90.86", "2.9%"],
    ["8703.23.01", "2.5%"],
    ["8505.11.00", "2.1%"],
    ["0402.10.10", "3.3¢/kg"],
    ["6109.10.00", "16.5%"],
    ["8509.40.00", "4.2%"],
    ["3926.90.99", "5.3%"],
    ["7318.15.80", "8.5%"],
    ["8204.20.00", "9%"],
    ["9503.00.00", "Free"],
  ])("%s pays %s", (number, rate) => {
    const line = lineOn(all, hts(number), day("2026-06-01"));
    expect(line.kind === "line" && line.row.general).toBe(rate);
  });

  /** Ten-digit numbers of the editions of those days; the first has two that its own print left out by mistake. */
  it.each([
    ["2025-01-01", 19_615],
    ["2025-07-01", 19_650],
    ["2026-01-31", 19_650],
    ["2026-02-01", 19_738],
  ])("hold on %s %i numbers", (when, count) => {
    const numbers = [...rows.keys()].flatMap((hts8) => numbersOf(all, hts8, day(when)));
    expect(numbers).toHaveLength(count);
  });

  it("have 11,414 lines", () => {
    expect(linesBelow(all, "", day("2026-06-01"))).toHaveLength(11_414);
  });

  it("renumbered lithium-ion batteries on 1 February 2026", () => {
    const kinds = ["2026-01-31", "2026-02-01"].map((when) => lineOn(all, hts("8507.60.0020"), day(when)).kind);
    expect(kinds).toEqual(["line", "ended"]);
  });
});
