// From one average to another: every step, and what is left over, to the last printed digit.

import { describe, expect, it } from "vitest";
import type { ReconcileAnswer } from "../src/views/reconcile.ts";
import { answer, refusal } from "./support/shipped.ts";

const reconcile = (between: string, on: string) => answer<ReconcileAnswer>("reconcile", { between, on }).answer;
const thousandths = (text: string) => Math.round(1000 * Number(text.replace("%", "")));

describe("the way from one average to another", () => {
  it.each([
    ["cn24-statutory,cn24-added-2025", "2026-10-09"],
    ["cn24-statutory,waugh", "2025-10-20"],
    ["waugh,cn24-statutory", "2025-10-20"],
    ["piie,yale", "2025-11-10"],
    ["flat-addon,cn24-added-2025", "2025-11-10"],
  ])("of %s on %s leads from end to end", (between, on) => {
    const { from, to, steps, unexplained } = reconcile(between, on);
    const moved = steps.reduce((sum, step) => sum + thousandths(step.moved), 0);
    expect(thousandths(from.value) + moved).toBe(thousandths(to.value));
    expect(steps.at(-1)?.total).toBe(to.value);
    const left = steps.filter(({ step }) => step.startsWith("unexplained"));
    expect(left.reduce((sum, step) => sum + thousandths(step.moved), 0)).toBe(thousandths(unexplained));
  });

  it("switches one thing at a time, and leaves nothing over between two of our own", () => {
    const { steps, notComputable } = reconcile("cn24-statutory,cn24-added-2025", "2026-10-09");
    expect(steps.map(({ step }) => step)).toEqual(["without mfn", "without s301", "since", "unexplained"]);
    expect(thousandths(steps.at(-1)?.moved ?? "")).toBe(0);
    expect(notComputable).toEqual([]);
  });

  it("towards a publisher's figure names what cannot be computed, and why", () => {
    const { notComputable, to } = reconcile("cn24-statutory,piie", "2025-11-10");
    expect(to).toMatchObject({ value: "47.5%", on: "2025-11-10" });
    expect(notComputable.map(({ of, what }) => [of, what])).toContainEqual(["piie", "its weights"]);
  });

  it("has metals between content and full value: 5.6 points in November 2025, none since April 2026", () => {
    const base = (on: string) => reconcile("cn24-statutory,cn24-statutory-full232", on).steps[0];
    expect(base("2025-11-10")?.step).toBe("s232.base");
    expect(Math.abs(Number(base("2025-11-10")?.moved) - 5.59)).toBeLessThan(0.2);
    expect(Number(base("2026-04-06")?.moved)).toBe(0);
  });
});

describe("a wrong question about two averages", () => {
  it.each([
    ["one alone", { between: "cn24-statutory" }, "bad-between"],
    ["one with itself", { between: "waugh,waugh" }, "bad-between"],
    ["three", { between: "waugh,yale,piie" }, "bad-between"],
    ["none", {}, "missing-parameter"],
    ["one that there is none of", { between: "cn24-statutory,yail" }, "unknown-definition"],
    ["a day before the first", { between: "cn24-statutory,yale", on: "2017-01-01" }, "before-the-record"],
    ["a figure that was not out", { between: "cn24-statutory,yale", on: "2024-06-01" }, "no-figure"],
  ])("%s", (_, given, code) => {
    expect(refusal("reconcile", given)).toEqual([code]);
  });
});
