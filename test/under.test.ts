// The same entry under each hypothesis: no number that duty itself would not give when asked with that what-if.

import { describe, expect, it } from "vitest";
import type { DutyAnswer } from "../src/views/duty-answer.ts";
import type { UnderAnswer } from "../src/views/under-answer.ts";
import { answer, BOOK, question, refusal } from "./support/shipped.ts";

type Entry = Readonly<Record<string, string | readonly string[]>>;

const ENTRIES: readonly (readonly [string, Entry])[] = [
  ["batteries in November 2025", { hts: "8507.60.0020", on: "2025-11-10", value: "10000" }],
  ["batteries past the edge, without a value", { hts: "8507.60.0030", on: "2026-11-24" }],
  ["steel under Section 232", { hts: "7326.90.8688", on: "2026-09-10", value: "14172" }],
  ["a specific rate without its quantity", { hts: "2402.20.80", on: "2026-10-09", value: "1000" }],
  ["soybeans into China", { hts: "1201.90.00", importer: "CN", on: "2026-11-24", value: "10000" }],
  ["a claim that lapses", { hts: "3919.10.2055", on: "2026-10-09", value: "500", claim: "9903.88.69" }],
  ["mail", { hts: "9503.00.0073", on: "2025-11-10", value: "40", shipment: "postal", "postal-method": "ad-valorem" }],
];

const under = (entry: Entry) => answer<UnderAnswer>("under", entry).answer;

describe.each(ENTRIES)("%s", (_, entry) => {
  const { record, rows } = under(entry);

  it("is told for the record, for what was announced, and for each what-if of the book", () => {
    expect(rows.map(({ whatIf }) => whatIf.join("+"))).toEqual(["as-announced", ...BOOK.whatIfs.keys()]);
    expect(record).toMatchObject(answer<DutyAnswer>("duty", entry).answer.total);
  });

  it("gives under each what duty gives with that what-if", () => {
    for (const { whatIf, refused, rate, amount, layers } of rows) {
      const asked = question("duty", { ...entry, "what-if": whatIf });
      expect(refused).toBe(asked.ok ? undefined : asked.problems[0]?.message);
      if (!asked.ok) continue;
      const { total, layers: charged } = asked.answer as DutyAnswer;
      expect({ rate, amount }).toEqual({ rate: total.rate, amount: total.amount });
      expect(layers.map(({ measure }) => measure)).toEqual(charged.map(({ measure }) => measure));
    }
  });
});

describe("the difference to the record", () => {
  const row = (entry: Entry, id: string) => under(entry).rows.find(({ whatIf }) => whatIf[0] === id);

  it("is in points and in dollars, below the record with a sign", () => {
    const batteries = { hts: "8507.60.0020", on: "2025-11-10", value: "10000" };
    expect(row(batteries, "hundred-more-points")?.difference).toEqual({ rate: "100%", amount: "10000.00" });
    const soybeans = { hts: "1201.90.00", importer: "CN", on: "2026-11-24", value: "10000" };
    expect(row(soybeans, "as-announced")?.difference).toEqual({ rate: "-24%", amount: "-2400.00" });
  });

  it("is not made up where a fact is missing", () => {
    const cigarettes = { hts: "2402.20.80", on: "2026-10-09", value: "1000" };
    expect(row(cigarettes, "no-ieepa-ruling")).toMatchObject({ same: false, difference: { rate: null, amount: null } });
  });
});

describe("what the question itself lays on", () => {
  const entry = { hts: "8507.60.0030", on: "2026-11-24" };

  it("is a row of its own where it is a pile", () => {
    const { rows, record } = under({ ...entry, "what-if": ["truce-lapses", "no-ieepa-ruling"] });
    expect(rows[0]).toMatchObject({ whatIf: ["truce-lapses", "no-ieepa-ruling"], rate: "84.9%" });
    expect(record).toEqual(under(entry).record);
  });

  it("stands on its row otherwise", () => {
    expect(under({ ...entry, "what-if": "truce-lapses" })).toEqual(under(entry));
  });
});

it("refuses what duty refuses, and nothing else", () => {
  const lapsed = { hts: "3919.10.2055", on: "2026-11-24", claim: "9903.88.69" };
  const held = { ...lapsed, "what-if": "extended-to-2027-01-10" };
  expect(refusal("under", lapsed)).toEqual(refusal("duty", lapsed));
  expect(refusal("under", held)).toEqual(refusal("duty", held));
  expect(refusal("under", { hts: "玩具" })).toEqual(["choose-line"]);
});
