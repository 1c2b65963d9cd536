import { describe, expect, it } from "vitest";
import { addDays, day, daysBetween, eachDay, parseDay, parsePoint } from "./index.ts";
import { parseMoment, parseZone } from "./wall-clock.ts";

const washington = parseZone("America/New_York");
const beijing = parseZone("Asia/Shanghai");

describe("days", () => {
  it.each(["2025-02-30", "2025-13-01", "2025-1-1", "20250101", "", "2025-00-10", "2100-02-29"])(
    "refuses %s",
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it("counts over leap days", () => {
    expect(addDays(day("2024-02-28"), 2)).toBe("2024-03-01");
    expect(daysBetween(day("2026-11-10"), day("2027-01-10"))).toBe(61);
    expect(eachDay(day("2025-12-31"), day("2026-01-02"))).toEqual(["2025-12-31", "2026-01-01", "2026-01-02"]);
  });
});

describe("moments", () => {
  it("pairs the minutes of 10 November 2025 as the two sides did: 00:01 in Washington is 13:01 in Beijing", () => {
    if (!washington || !beijing) throw new Error("zones");
    const us = parseMoment("2025-11-10T00:01", washington);
    expect(us).toEqual({ local: "2025-11-10T00:01", utc: "2025-11-10T05:01Z" });
    expect(parseMoment("2025-11-10T13:01", beijing)?.utc).toBe(us?.utc);
  });

  it("in summer 00:01 in Washington is 12:01 in Beijing", () => {
    if (!washington || !beijing) throw new Error("zones");
    expect(parseMoment("2025-05-14T00:01", washington)?.utc).toBe(parseMoment("2025-05-14T12:01", beijing)?.utc);
  });

  it("refuses a minute that the clock skips or shows twice", () => {
    if (!washington) throw new Error("zones");
    expect(parseMoment("2025-03-09T02:30", washington)).toBeNull();
    expect(parseMoment("2025-11-02T01:30", washington)).toBeNull();
  });

  it("an instant needs its offset", () => {
    expect(parsePoint("2025-11-10T00:01-05:00")).toBe("2025-11-10T05:01Z");
    expect(parsePoint("2025-11-10T00:01")).toBeNull();
    expect(parseZone("Mars/Olympus")).toBeNull();
  });
});
