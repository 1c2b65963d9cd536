// Every ten-digit number of every official edition held beside the project gets an answer or a named reason, each change day.

import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { assessor, type HtsNumber, parseHts, switchDays } from "../src/tariff/index.ts";
import { day } from "../src/time/index.ts";
import { describeWithShared, shared } from "./support/shared.ts";
import { BOOK } from "./support/shipped.ts";

/** Printed in one revision only; the line above it was meant (book/schedule/README.md: slips of single editions). */
const MISPRINTS = ["9401993030"];

interface Row {
  readonly htsno: string;
}

function numbersOfEditions(folder: string): HtsNumber[] {
  const numbers = new Set<HtsNumber>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json.gz"))) {
    const rows: Row[] = JSON.parse(gunzipSync(readFileSync(`${folder}/${file}`)).toString("utf8"));
    for (const { htsno } of rows) {
      const input = htsno.replaceAll(".", "").length === 10 ? parseHts(htsno) : null;
      if (input?.kind === "line" && input.number < "98") numbers.add(input.number);
    }
  }
  return [...numbers];
}

describeWithShared("the official editions of 2025 and 2026", () => {
  it("leave no number without an answer or a named reason on any change day of the duties", () => {
    const numbers = numbersOfEditions(shared("data/hts-json-revisions") ?? "");
    const days = switchDays(BOOK, BOOK.recordedThrough).filter((d) => d >= "2025-01-01" && d <= BOOK.recordedThrough);
    const lines = assessor(BOOK, BOOK.recordedThrough);
    const counts = new Map<string, number>();
    const unknown = new Set<string>();
    // A third of the pairs, each number and each day among them, so that the test takes seconds; FULL=1 takes all.
    const all = process.env.FULL === "1";
    for (const [n, number] of numbers.entries()) {
      for (const [d, on] of days.entries()) {
        if (!all && (n + d) % 3 !== 0) continue;
        const plan = lines.plan(number, "CN", on);
        const key = plan.kind === "rates" ? "answered" : plan.reason.replace(/ .*/, "");
        if (key === "unknown-hts") unknown.add(number);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    console.log(`${numbers.length} numbers × ${days.length} days:`, Object.fromEntries(counts));
    expect(total).toBeGreaterThan(numbers.length * 15);
    // A number that stands in an edition may have ended or not have begun, but is unknown on no day: but for misprints.
    expect([...unknown]).toEqual(MISPRINTS);
    expect((counts.get("answered") ?? 0) / total).toBeGreaterThan(0.75);
  }, 120_000);

  it("agree with what was answered for a day asked alone", () => {
    const lines = assessor(BOOK, BOOK.recordedThrough);
    const plan = lines.plan("8507600020" as HtsNumber, "CN", day("2025-11-10"));
    expect(plan.kind === "rates" && plan.layers.map((l) => l.rate)).toEqual([34_000, 75_000, 100_000, 100_000]);
    expect(lines.duty("8507600020" as HtsNumber, "CN", day("2025-11-10"), 1_000_000)).toBe(309_000);
  });
});
