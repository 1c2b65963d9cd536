// Days and minutes as law and clocks have them.

import { describe, expect, it } from "vitest";
import type { Zone } from "../time/index.ts";
import { dates } from "./dates.ts";
import type { Draft } from "./draft.ts";

const WASHINGTON = "America/New_York" as Zone;

function read(from: string, until?: string): { codes: string[]; help: string[]; utc: string | undefined } {
  const drafts: Draft[] = [];
  const span = dates((draft) => drafts.push(draft)).span({ from, until }, WASHINGTON, (key) => `x:1:${key.length}`);
  return { codes: drafts.map((d) => d.code), help: drafts.map((d) => d.help), utc: span?.from.utc };
}

describe("a span", () => {
  it("begins on the clock of its place, in winter and in summer", () => {
    expect(read("2025-03-08T00:01").utc).toBe("2025-03-08T05:01Z");
    expect(read("2025-03-10T00:01").utc).toBe("2025-03-10T04:01Z");
  });

  it.each([
    ["that no calendar has", "2025-02-30"],
    ["with an hour that no clock has", "2025-02-03T24:30"],
    ["that the clock skips in March", "2025-03-09T02:30"],
    ["that the clock shows twice in November", "2025-11-02T01:30"],
    ["that is words", "next week"],
  ])("does not begin at a moment %s", (_, from) => expect(read(from).codes).toEqual(["bad-moment"]));

  it("may begin in the hour that comes twice, with its offset", () => {
    expect(read("2025-11-02T01:30").help[0]).toContain("2025-11-02T01:30-05:00");
    expect(read("2025-11-02T01:30-05:00").utc).toBe("2025-11-02T06:30Z");
  });

  it("does not end before it begins, nor when it begins", () => {
    expect(read("2025-04-09", "2025-04-09").codes).toEqual(["empty-span"]);
    expect(read("2025-04-09", "2025-04-08").codes).toEqual(["empty-span"]);
  });
});
