// Published daily series held against the law: what is known to be wrong in two of them is found by rule.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AuditAnswer } from "../src/views/audit-series.ts";
import { budgetLabFile } from "./support/budget-lab.ts";
import { describeWithShared, shared } from "./support/shared.ts";
import { answer, refusal } from "./support/shipped.ts";

type Row = AuditAnswer["deviations"][number];

function audited(definition: string, file?: string): AuditAnswer {
  return answer<AuditAnswer>("audit-series", file === undefined ? { definition } : { definition, file }).answer;
}

/** The deviation that begins on a day, of one layer. */
function finder(rows: readonly Row[]): (from: string, layer: string) => Row | undefined {
  return (from, layer) => rows.find((row) => row.from === from && row.layer === layer);
}

describe("the Budget Lab's series by authority", () => {
  const { deviations, method } = audited("yale", budgetLabFile());
  const found = finder(deviations);

  it.each([
    ["aluminum derivatives five days early", "2025-03-07", "2025-03-11", "s232", 0.21, "early"],
    ["reciprocal at 34 instead of 10", "2025-04-05", "2025-04-08", "reciprocal", 16.05, "early"],
    ["exclusions lapse between two extensions", "2025-06-01", "2025-06-03", "s301", 0.51, "spell"],
    ["and once more", "2025-09-01", "2025-09-01", "s301", 0.51, "spell"],
    ["metals on full value where two lists meet", "2025-08-18", "2026-01-14", "s232", 2.4, "size"],
    ["fentanyl cut a day early", "2025-11-09", "2025-11-09", "fentanyl", -9.88, "early"],
    ["cranes and chassis for a day", "2025-11-09", "2025-11-09", "s301", 0.12, "not-modelled"],
    ["numbers lost in the edition of February 2026", "2026-02-01", "2026-02-19", "fentanyl", -0.47, "renumbering"],
    ["IEEPA at nothing at the ruling", "2026-02-20", "2026-02-23", "fentanyl", -9.88, "early"],
    ["civil aircraft exempt from Section 122 for all uses", "2026-02-24", "2026-07-23", "s122", -0.96, "size"],
  ])("%s", (_, from, through, layer, points, reason) => {
    const row = found(from, layer);
    expect(row).toMatchObject({ through, reason });
    expect(Math.abs(Number(row?.points) - points)).toBeLessThan(0.1);
  });

  it("has no layer for the forced-labor duty", () => {
    const row = found("2026-07-24", "s301-forced-labor");
    expect(row?.reason).toBe("no-layer");
    expect(Number(row?.points)).toBeLessThan(-6.3);
  });

  it("is told how it reads, how early it is, and what it contradicts", () => {
    const early = found("2025-11-09", "fentanyl");
    expect(early?.says).toBe(
      "reads as 9.9% where the law has 20%; holds what the law sets from 10 Nov 2025, one day early",
    );
    expect(early?.against).toEqual(["ieepa-fent-20", "ieepa-fent-10b"]);
    expect(found("2025-04-05", "reciprocal")?.says).toMatch(/^reads as 33\.[67]% where the law has 10%/);
    expect(found("2025-06-01", "s301")?.against).toContain("s301-excl-ext1");
    expect(found("2026-02-01", "fentanyl")?.says).toContain("numbers worth 4.50% of the basket end that day");
  });

  it("is not blamed for its method: exclusions and preferences netted out", () => {
    expect(Number(method.s301)).toBeLessThan(-0.4);
    expect(deviations.some(({ from }) => from === "2025-01-01")).toBe(false);
    expect(deviations.length).toBeLessThan(22);
  });

  it("is found out by its totals alone where a total shows it", () => {
    const totals = finder(audited("yale").deviations);
    expect(totals("2025-04-05", "total")).toMatchObject({ through: "2025-04-08", reason: "early" });
    expect(totals("2025-11-09", "total")).toMatchObject({ through: "2025-11-09", reason: "early" });
  });
});

describe("the trade war tracker's series", () => {
  const found = finder(audited("waugh").deviations);

  it.each([
    ["20 instead of 10", "2025-02-04", "2025-03-03", 10.05, "early"],
    ["104 a day early", "2025-04-08", "2025-04-08", 66.8, "early"],
    ["Geneva two days early", "2025-05-12", "2025-05-13", -61.1, "early"],
    ["34 instead of 30", "2025-08-07", "2025-08-17", 2, "no-statement"],
    ["fentanyl nine days early", "2025-11-01", "2025-11-09", -9.5, "early"],
    ["the November list also wipes fentanyl", "2025-11-14", "2026-02-19", -5.1, "no-statement"],
    ["IEEPA at nothing at the ruling", "2026-02-20", "2026-02-23", -19.3, "early"],
  ])("%s", (_, from, through, points, reason) => {
    const row = found(from, "total");
    expect(row).toMatchObject({ through, reason });
    expect(Math.abs(Number(row?.points) - points)).toBeLessThan(0.5);
  });
});

describeWithShared("the trade war tracker's own file", () => {
  it("says the same as the figures of it that the book holds", () => {
    const text = readFileSync(shared("data/waugh/country-by-time.csv") ?? "", "utf8");
    const days = ({ deviations }: AuditAnswer) =>
      deviations.filter(({ from }) => from < "2026-07-01").map((row) => row.from);
    expect(days(audited("waugh", text))).toEqual(days(audited("waugh")));
    expect(audited("waugh", text).rows).toEqual({ read: 23, setAside: [] });
  });
});

describe("a series file", () => {
  it("may have bad rows: they are set aside, named and counted", () => {
    const spoilt = budgetLabFile((lines) =>
      lines.map((line, i) => {
        if (i === 3) return line.replace("2025-03-07", "2025-02-30");
        if (i === 5) return line.replace(/,[^,]*$/, ",n/a");
        return line;
      }),
    );
    const { rows } = audited("yale", spoilt);
    expect(rows.setAside).toEqual([
      { line: 6, why: 'no day: "2025-02-30"' },
      { line: 8, why: 'no figure: "n/a"' },
    ]);
    expect(rows.read + rows.setAside.length).toBe(budgetLabFile().split("\n").length - 2);
  });

  it.each([
    ["of another kind", "date,revision,weighted_etr\n2025-01-01,basic,0.02", "unknown-layout"],
    ["without China", "date,country,weighted_etr\n2025-01-01,5800,0.02", "no-rows"],
    ["with nothing in it", " ", "bad-file"],
  ])("%s is refused", (_, file, code) => {
    expect(refusal("audit-series", { definition: "yale", file })).toEqual([code]);
  });

  it("is one of a daily series", () => {
    expect(refusal("audit-series", { definition: "piie" })).toEqual(["not-daily"]);
    expect(refusal("audit-series", { definition: "cn24-statutory" })).toEqual(["not-daily"]);
    expect(refusal("audit-series", { definition: "waugh", known: "2025-06-01" })).toEqual(["no-figure"]);
  });
});
