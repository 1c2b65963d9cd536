// The record as a whole: the flat add-on of every day, the hard histories, what lapses, what nobody enacted.

import { describe, expect, it } from "vitest";
import { flatAddOn } from "../src/tariff/index.ts";
import { type Day, day, eachDay } from "../src/time/index.ts";
import type { ChangesAnswer } from "../src/views/changes.ts";
import type { NextAnswer } from "../src/views/next.ts";
import type { StateAnswer } from "../src/views/state.ts";
import type { WhyAnswer } from "../src/views/why.ts";
import { conflictsNone } from "./support/conflicts.ts";
import { answer, BOOK } from "./support/shipped.ts";

const KNOWN = day("2026-10-09");
const status = (id: string, on: string, more = {}) => answer<WhyAnswer>("why", { id, on, ...more }).answer.status;
const facet = (id: string, name: string, on: string, known = "2026-10-09") =>
  answer<WhyAnswer>("why", { id, on, known }).answer.facets.find((f) => f.facet === name)?.value ?? null;

describe("the flat add-on, day by day from 1 January 2025 to the edge of the record", () => {
  // Each pair: from this day on, this many points (orders, proclamations and announcements of the days before).
  const US: [string, number][] = [
    ["2025-01-01", 0],
    ["2025-02-04", 10],
    ["2025-03-04", 20],
    ["2025-04-05", 30],
    ["2025-04-09", 104],
    ["2025-04-10", 145],
    ["2025-05-14", 30],
    ["2025-11-10", 20],
    ["2026-02-24", 10],
    ["2026-07-24", 12.5],
  ];
  const CN: [string, number][] = [
    ["2025-01-01", 0],
    ["2025-04-10", 84],
    ["2025-04-12", 125],
    ["2025-05-14", 10],
  ];
  const due = (steps: [string, number][], on: Day) => steps.filter(([from]) => from <= on).at(-1)?.[1];

  it.each([
    ["US", US],
    ["CN", CN],
  ] as const)("%s: no wrong day", (side, steps) => {
    const wrong = eachDay(day("2025-01-01"), KNOWN).filter(
      (on) => flatAddOn(BOOK, side, { on, known: KNOWN }).rate !== `${due(steps, on)}%`,
    );
    expect(wrong).toEqual([]);
  });
});

describe("hard histories", () => {
  it("China's reciprocal layer as it was known: announced, raised, raised, cut, prolonged, void", () => {
    const rate = (on: string, known: string) => facet("us-ieepa-reciprocal", "rate", on, known);
    expect(rate("2025-04-09", "2025-04-02")).toBe("34%");
    expect(rate("2025-08-12", "2025-05-12")).toBe("34%");
    expect(rate("2025-08-12", "2025-08-11")).toBe("10%");
    expect(rate("2025-11-10", "2025-08-11")).toBe("34%");
    expect(rate("2025-11-10", "2025-11-04")).toBe("10%");
    expect(rate("2026-11-10", "2025-11-04")).toBe("34%");
    expect(status("us-ieepa-reciprocal", "2026-02-23")).toBe("in-force");
    expect(status("us-ieepa-reciprocal", "2026-02-24")).toBe("ended");
    expect(status("us-ieepa-reciprocal", "2026-02-24", { known: "2026-02-19" })).toBe("in-force");
  });

  it("the exclusions: five windows, then nothing", () => {
    const on = (d: string, known = "2026-10-09") => status("us-301-exclusions-69", d, { known });
    expect([on("2024-06-15"), on("2025-06-01"), on("2025-11-29"), on("2025-11-30"), on("2026-11-09")]).toEqual(
      Array(5).fill("in-force"),
    );
    expect([on("2026-11-10"), on("2025-06-01", "2025-05-30"), on("2025-09-01", "2025-08-01")]).toEqual(
      Array(3).fill("none"),
    );
    expect(status("us-301-exclusions-70", "2024-02-01")).toBe("in-force");
    expect(status("us-301-exclusions-70", "2024-02-01", { known: "2024-09-17" })).not.toBe("in-force");
  });

  it("the affiliates rule returns by itself on 10 November 2026, unless what was announced is enacted", () => {
    expect(status("us-affiliates-rule", "2025-10-10")).toBe("in-force");
    expect(status("us-affiliates-rule", "2026-11-09")).toBe("suspended");
    expect(status("us-affiliates-rule", "2026-11-10")).toBe("in-force");
    expect(status("us-affiliates-rule", "2026-11-10", { "what-if": "as-announced" })).toBe("suspended");
    expect(status("us-affiliates-rule", "2027-01-10", { "what-if": "as-announced" })).toBe("in-force");
  });

  it("the six controls of 9 October 2025 are suspended and come back; No. 18 stays", () => {
    for (const id of [
      "cn-superhard-2025",
      "cn-rare-earth-equipment",
      "cn-five-more-rare-earths",
      "cn-batteries-graphite-2025",
      "cn-extraterritorial-rare-earths",
      "cn-rare-earth-technology",
    ]) {
      expect([id, status(id, "2026-10-09"), status(id, "2026-11-10")]).toEqual([id, "suspended", "in-force"]);
    }
    expect(status("cn-rare-earths-7", "2026-10-09")).toBe("in-force");
    expect([status("cn-ga-ge-sb-us-ban", "2026-11-26"), status("cn-ga-ge-sb-us-ban", "2026-11-27")]).toEqual([
      "suspended",
      "in-force",
    ]);
  });

  it("the extension was announced by both sides and enacted by none", () => {
    const asked = answer<StateAnswer>("state", { on: "2026-11-24" });
    expect(asked.projected).toBe(true);
    expect(asked.answer.addOn).toEqual({ US: "12.5%", CN: "34%" });
    expect(asked.asAnnounced?.addOn).toEqual({ US: "12.5%", CN: "10%" });
    expect(asked.answer.sentence).toContain("10 Jan 2027");
  });

  it("ship fees come back at the step of April 2026", () => {
    expect(facet("us-ship-fee-annex-i", "perNetTon", "2025-10-14")).toBe("USD 50");
    expect(facet("us-ship-fee-annex-i", "perNetTon", "2026-11-10")).toBe("USD 80");
    expect(facet("us-ship-fee-annex-ii", "perContainer", "2026-11-10")).toBe("USD 153");
    expect(facet("cn-special-port-dues", "perNetTon", "2026-11-10")).toBe("CNY 640");
  });
});

describe("what switches next after the edge of the record", () => {
  const { switches } = answer<NextAnswer>("next", { on: "2026-10-09" }).answer;
  const of = (measure: string) => switches.find((s) => s.measure === measure);

  it("names each lever with its instrument, and what the announcements would make of it", () => {
    expect(of("cn-all-goods")).toMatchObject({
      on: "2026-11-10T13:01",
      facet: "rate",
      from: "10%",
      to: "34%",
      by: "CN",
      instrument: "sctc-2025-10",
    });
    expect(of("cn-all-goods")?.asAnnounced).toBe("2027-01-10T13:01");
    expect(of("us-affiliates-rule")).toMatchObject({ on: "2026-11-10T00:00", instrument: "fr-90-50857" });
    expect(of("us-301-exclusions-69")).toMatchObject({ on: "2026-11-10T00:00" });
    expect(of("us-301-exclusions-69")?.asAnnounced).toBeUndefined();
    expect(of("us-232-polysilicon")).toMatchObject({ on: "2026-12-04T00:01" });
  });

  it("does not list the 24 points of the US that died with their Act", () => {
    expect(of("us-ieepa-reciprocal")).toBeUndefined();
  });
});

describe("changes", () => {
  it("around 10 November 2025 in force", () => {
    const { changes } = answer<ChangesAnswer>("changes", { from: "2025-11-10", to: "2025-11-10" }).answer;
    expect(changes).toContainEqual(
      expect.objectContaining({ subject: "us-ieepa-fentanyl", before: "20%", after: "10%", by: "eo-14357" }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ subject: "cn-agricultural-15", facet: "status", after: "ended" }),
    );
    expect(changes.filter((c) => c.subject === "us-ieepa-reciprocal" && c.facet === "rate")).toEqual([]);
  });

  it("in knowledge on 11 April 2025: the order of that day", () => {
    const { changes } = answer<ChangesAnswer>("changes", { from: "2025-04-09", to: "2025-04-09", in: "known" }).answer;
    expect(changes).toContainEqual(
      expect.objectContaining({ subject: "us-ieepa-reciprocal", facet: "rate", made: "2025-04-09" }),
    );
  });
});

describe("the book", () => {
  it("has no facet without a winner where something is said: no conflicts at any change", () => {
    expect(conflictsNone(BOOK)).toEqual([]);
  });

  it("names every subject in three languages, and its levers answer one another", () => {
    for (const s of BOOK.subjects.values()) {
      for (const other of s.counters) expect(BOOK.subjects.get(other)?.counters, other).toContain(s.id);
    }
  });
});
