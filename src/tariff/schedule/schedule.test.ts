// Which line a number names on a day, told on a small chapter.

import { describe, expect, it } from "vitest";
import type { Chapter, ScheduleRow, SuffixRow } from "../../model/book.ts";
import { day } from "../../time/index.ts";
import { hts } from "../number.ts";
import { lineOn, linesBelow, noLineProblem, numbersOf } from "./index.ts";

const dayOrNull = (text: string) => (text ? day(text) : null);
const row = (hts8: string, general: string, from = "", until = "", units = ["No."]): ScheduleRow => ({
  hts8,
  general,
  units,
  from: dayOrNull(from),
  until: dayOrNull(until),
});
const suffixes = (list: string, from = "", until = "", units = ["No.", "kg"]): SuffixRow => ({
  suffixes: list.split(","),
  units,
  from: dayOrNull(from),
  until: dayOrNull(until),
});

/** The suffixes of lithium-ion batteries changed on 1 February 2026; the other windows are made up. */
const batteries: Chapter = {
  rows: new Map([
    ["85076000", [row("85076000", "3.4%", "", "", ["No.", "kg"])]],
    ["85078041", [row("85078041", "3.4%", "", "2026-07-01")]],
    ["85078042", [row("85078042", "3%", "2026-07-01")]],
    ["85079080", [row("85079080", "3.4%", "", "2026-01-01"), row("85079080", "3%", "2026-01-01")]],
    ["91011140", [row("91011140", "51¢ each", "", "", [])]],
    ["85044095", [row("85044095", "1.5%", "", "", ["*"])]],
  ]),
  suffixes: new Map([
    ["85076000", [suffixes("10"), suffixes("20", "", "2026-02-01"), suffixes("30,90", "2026-02-01")]],
    ["85044095", [suffixes("10", "", "", ["No."]), suffixes("20", "", "", ["kg"])]],
  ]),
  circumstances: new Map([["85076000", [{ kind: "civil-aircraft", detail: "" }]]]),
  mentions: new Map(),
  applied: new Map(),
  mfn: new Map(),
};
const on = (number: string, when: string) => lineOn(batteries, hts(number), day(when));

describe("a number on a day", () => {
  it("is a line with its row, units and circumstances", () => {
    expect(on("8507.60.0020", "2026-01-31")).toMatchObject({
      kind: "line",
      row: { general: "3.4%" },
      suffix: "20",
      units: ["No.", "kg"],
      circumstances: [{ kind: "civil-aircraft" }],
    });
  });

  it("of eight digits has no suffix", () => {
    expect(on("8507.60.00", "2026-03-01")).toMatchObject({ kind: "line", suffix: null, units: ["No.", "kg"] });
  });

  it("has the rate of the day, from the very day on", () => {
    const rate = (when: string) => {
      const line = on("8507.90.80", when);
      return line.kind === "line" && line.row.general;
    };
    expect(["2025-12-31", "2026-01-01"].map(rate)).toEqual(["3.4%", "3%"]);
  });

  it("ends with its window, and what stands instead is named", () => {
    expect(on("8507.60.0020", "2026-02-01")).toEqual({
      kind: "ended",
      number: "8507600020",
      until: "2026-02-01",
      standing: ["8507600010", "8507600030", "8507600090"],
    });
    expect(on("8507.80.41", "2026-08-01")).toMatchObject({
      kind: "ended",
      until: "2026-07-01",
      standing: ["85078042"],
    });
  });

  it("may not stand yet", () => {
    expect(on("8507.60.0090", "2026-01-31")).toMatchObject({
      kind: "not-yet",
      from: "2026-02-01",
      standing: ["8507600010", "8507600020"],
    });
    expect(on("8507.80.42", "2026-06-30")).toMatchObject({ kind: "not-yet", from: "2026-07-01" });
  });

  it("may be a line without that suffix", () => {
    expect(on("8507.60.0077", "2026-03-01")).toMatchObject({
      kind: "no-suffix",
      standing: ["8507600010", "8507600030", "8507600090"],
    });
  });

  it("keeps any suffix where the schedule prints none, as for watches reported by component", () => {
    expect(on("9101.11.4010", "2026-03-01")).toMatchObject({ kind: "line", suffix: "10", units: [] });
  });

  it("takes its units from its suffix where they differ", () => {
    expect(on("8504.40.9520", "2026-03-01")).toMatchObject({ units: ["kg"] });
    expect(on("8504.40.95", "2026-03-01")).toMatchObject({ units: [] });
  });

  it.each([
    ["8507.60.01", ["85076000"]],
    ["8507.69.00", ["85076000"]],
    ["8507.20.15", ["85076000", "85078041", "85079080"]],
    ["8401.99.99", []],
  ])("%s is unknown; near it stand %j", (number, standing) => {
    expect(on(number, "2026-03-01")).toMatchObject({ kind: "unknown", standing });
  });
});

describe("why a number names no line", () => {
  const fault = (number: string, when: string) => {
    const line = on(number, when);
    return line.kind === "line" ? null : noLineProblem(line, day(when));
  };

  it.each([
    ["8507.60.01", "2026-03-01", "unknown-hts", "there is no line 8507.60.01 in the schedule"],
    [
      "8507.60.0077",
      "2026-03-01",
      "unknown-hts",
      "8507.60.00 is a line of the schedule, but it has no number 8507.60.0077",
    ],
    ["8507.60.0020", "2026-03-01", "ended-hts", "8507.60.0020 stood through 2026-01-31, not on 2026-03-01"],
    ["8507.60.0090", "2026-01-01", "hts-not-yet", "8507.60.0090 stands from 2026-02-01, not on 2026-01-01"],
  ])("%s on %s: %s", (number, when, code, message) => {
    expect(fault(number, when)).toMatchObject({ code, message, at: "hts" });
  });

  it("goes with what there is", () => {
    expect(fault("8507.60.0020", "2026-03-01")?.help).toBe(
      "on 2026-03-01 there is 8507.60.0010, 8507.60.0030, 8507.60.0090",
    );
    expect(fault("8401.99.99", "2026-03-01")?.help).toContain("look the number up");
  });
});

describe("below a heading", () => {
  const below = (digits: string, when: string) => linesBelow(batteries, digits, day(when)).map((r) => r.hts8);

  it("stand the lines of the day, in order", () => {
    expect(below("8507", "2026-06-30")).toEqual(["85076000", "85078041", "85079080"]);
    expect(below("850780", "2026-07-01")).toEqual(["85078042"]);
    expect(below("8508", "2026-07-01")).toEqual([]);
  });

  it("and below a line its numbers of the day", () => {
    expect(numbersOf(batteries, "85076000", day("2026-01-31"))).toEqual(["8507600010", "8507600020"]);
  });
});
