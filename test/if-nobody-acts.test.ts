// What comes back if nobody acts, instrument by instrument, as the texts of 9 October 2026 have it.

import { describe, expect, it } from "vitest";
import type { CalendarAnswer } from "../src/views/calendar.ts";
import type { ChangesAnswer } from "../src/views/changes.ts";
import type { NextAnswer } from "../src/views/next.ts";
import type { WhyAnswer } from "../src/views/why.ts";
import { answer } from "./support/shipped.ts";

const { switches, deadlines } = answer<NextAnswer>("next", { on: "2026-10-09" }).answer;
const of = (measure: string) => switches.filter((s) => s.measure === measure);
const facet = (id: string, name: string, on: string) =>
  answer<WhyAnswer>("why", { id, on }).answer.facets.find((f) => f.facet === name)?.value ?? null;
const calendar = answer<CalendarAnswer>("calendar", { from: "2026-10-01", on: "2026-10-09" }).answer.entries;

const BACK = { facet: "status", from: "suspended", to: "in force" };
const JANUARY = (clock: string) => `2027-01-10T${clock}`;

describe("by the texts", () => {
  it.each([
    ["us-affiliates-rule", "2026-11-10T00:00", "fr-90-50857", JANUARY("00:00")],
    ["us-ship-fee-annex-i", "2026-11-10T00:01", null, JANUARY("00:01")],
    ["us-ship-fee-annex-ii", "2026-11-10T00:01", null, JANUARY("00:01")],
    ["us-ship-fee-annex-iii", "2026-11-10T00:01", null, JANUARY("00:01")],
    ["us-301-shipbuilding-cranes", "2026-11-10T00:01", null, JANUARY("00:01")],
    ["us-301-shipbuilding-chassis", "2026-11-10T00:01", null, JANUARY("00:01")],
    ["cn-superhard-2025", "2026-11-10T00:00", "mofcom-2025-70", JANUARY("00:00")],
    ["cn-rare-earth-equipment", "2026-11-10T00:00", "mofcom-2025-70", JANUARY("00:00")],
    ["cn-five-more-rare-earths", "2026-11-10T00:00", "mofcom-2025-70", JANUARY("00:00")],
    ["cn-batteries-graphite-2025", "2026-11-10T00:00", "mofcom-2025-70", JANUARY("00:00")],
    ["cn-extraterritorial-rare-earths", "2026-11-10T00:00", "mofcom-2025-70", JANUARY("00:00")],
    ["cn-rare-earth-technology", "2026-11-10T00:00", "mofcom-2025-70", JANUARY("00:00")],
    ["cn-unreliable-2025-04-04", "2026-11-10T00:00", "mofcom-answer-2025-11-05-uel", JANUARY("00:00")],
    ["cn-control-list-2025-04-04", "2026-11-10T00:00", "mofcom-answer-2025-11-05", JANUARY("00:00")],
    ["cn-special-port-dues", "2026-11-10T13:01", "mot-2025-11-10", JANUARY("13:01")],
    ["cn-hanwha-sanctions", "2026-11-10T00:00", "mofcom-order-2025-07", JANUARY("00:00")],
  ])("%s is back on %s, as announced on 10 January", (measure, on, instrument, asAnnounced) => {
    const back = { ...BACK, on, asAnnounced, ...(instrument ? { instrument } : {}) };
    expect(of(measure).find((s) => s.facet === "status")).toMatchObject(back);
  });

  it("China's 24 points are back: 10 becomes 34", () => {
    expect(of("cn-all-goods")).toMatchObject([
      {
        on: "2026-11-10T13:01",
        facet: "rate",
        from: "10%",
        to: "34%",
        instrument: "sctc-2025-10",
        asAnnounced: JANUARY("13:01"),
      },
    ]);
  });

  it("the ship fees are back at the step of April 2026, not of October 2025", () => {
    const on = "2026-11-10";
    expect(facet("us-ship-fee-annex-i", "perNetTon", on)).toBe("USD 80");
    expect(facet("us-ship-fee-annex-ii", "perNetTon", on)).toBe("USD 23");
    expect(facet("us-ship-fee-annex-ii", "perContainer", on)).toBe("USD 153");
    expect(facet("us-ship-fee-annex-iii", "perNetTon", on)).toBe("USD 46");
    expect(facet("us-301-shipbuilding-cranes", "rate", on)).toBe("100%");
    expect(facet("us-301-shipbuilding-chassis", "rate", on)).toBe("100%");
    expect(facet("cn-special-port-dues", "perNetTon", on)).toBe("CNY 640");
  });

  it("both groups of exclusions lapse, which nobody said would move", () => {
    for (const id of ["us-301-exclusions-69", "us-301-exclusions-70"]) {
      const [lapse] = of(id);
      expect(lapse).toMatchObject({ on: "2026-11-10T00:00", to: "not in force", instrument: "fr-90-55232" });
      expect(lapse?.asAnnounced).toBeUndefined();
    }
  });

  it("No. 72 ends on 27 November, outside the extension", () => {
    const [back] = of("cn-ga-ge-sb-us-ban");
    expect(back).toMatchObject({ ...BACK, on: "2026-11-27T00:00", instrument: "mofcom-2025-72" });
    expect(back?.asAnnounced).toBeUndefined();
  });

  it("nothing else switches in November, and what has no end does not switch", () => {
    const measures = new Set(switches.filter(({ on }) => on < "2026-12").map(({ measure }) => measure));
    expect(measures.size).toBe(20);
    for (const id of [
      "us-ieepa-reciprocal",
      "us-ieepa-fentanyl",
      "cn-agricultural-15",
      "cn-rare-earths-7",
      "cn-control-list-2025-03-04",
      "us-tiktok-divestiture",
    ])
      expect([id, of(id)]).toEqual([id, []]);
  });

  it("is what the record of changes says of these days", () => {
    const { changes } = answer<ChangesAnswer>("changes", {
      from: "2026-10-10",
      to: "2026-11-30",
      what: "measures",
    }).answer;
    const shown = changes
      .filter((c) => c.facet === "status" || c.facet === "rate")
      .map((c) => `${c.on} ${c.subject} ${c.after}`);
    for (const s of switches.filter(({ on }) => on < "2026-12"))
      expect(shown).toContain(`${s.on} ${s.measure} ${s.to}`);
  });

  it("a duty that ended with its Act does not rise in the record of changes", () => {
    const { changes } = answer<ChangesAnswer>("changes", { from: "2026-11-10", to: "2026-11-10" }).answer;
    expect(changes.filter((c) => c.subject === "us-ieepa-reciprocal")).toEqual([]);
  });
});

describe("promises due", () => {
  const due = (id: string) => deadlines.find(({ promise }) => promise === id);

  it("25 million tons of soybeans by 31 December, and behind", () => {
    expect(due("cn-soy-2026-25mmt")).toMatchObject({ on: "2026-12-31", days: 83, by: "CN", standing: "behind" });
  });

  it("the summits of November and December, and what is due in the years after", () => {
    expect(deadlines.map(({ on, promise }) => `${on} ${promise}`)).toEqual(
      expect.arrayContaining([
        "2026-11-19 meet-apec-shenzhen",
        "2026-12-31 meet-g20-doral",
        "2026-12-31 cn-ag-17bn-2026",
        "2027-12-31 cn-soy-2027-25mmt",
        "2028-12-31 cn-coal-2028-10mmt",
      ]),
    );
    expect(deadlines.map(({ on }) => on)).toEqual(deadlines.map(({ on }) => on).sort());
  });

  it("leaves out what is kept, broken, moot or unknown, and what has no last day", () => {
    for (const id of ["us-24pp-suspend", "cn-24pp-suspend", "both-extend-2027-01-10", "cn-boeing-200", "p1-total"])
      expect([id, due(id)]).toEqual([id, undefined]);
  });

  it("the next talk on artificial intelligence, by the end of November", () => {
    expect(due("ai-dialogue")).toMatchObject({ on: "2026-11-30", standing: "pending" });
  });
});

describe("the calendar", () => {
  const entry = (uid: string) => calendar.find((e) => e.uid === uid);

  it("has every switch as the texts set it, confirmed, and where it was announced to move a second one, tentative", () => {
    expect(entry("cn-all-goods-rate-34")).toMatchObject({ start: "2026-11-10T05:01Z", status: "confirmed" });
    expect(entry("cn-all-goods-rate-34-announced")).toMatchObject({ start: "2027-01-10T05:01Z", status: "tentative" });
    const announced = calendar.filter(({ uid }) => uid.endsWith("-announced"));
    expect(announced.map(({ status }) => status)).toEqual(announced.map(() => "tentative"));
    expect(
      announced
        .map(({ start }) => start)
        .every((start) => start.startsWith("2027-01-09T16:00") || start.startsWith("2027-01-10")),
    ).toBe(true);
    expect(announced).toHaveLength(17);
  });

  it("the announced end of the extension is tentative", () => {
    expect(entry("both-extend-2027-01-10-due")).toMatchObject({ start: "2027-01-10", status: "tentative" });
  });

  it("a duty that ended with its Act has no switch ahead", () => {
    expect(calendar.filter(({ link, kind }) => kind === "switch" && link.args.id === "us-ieepa-reciprocal")).toEqual(
      [],
    );
  });

  it("has the last day that `next` counts to: of the soybeans of 2026 the end of that year", () => {
    const days = calendar.filter(({ link }) => link.args.id === "cn-soy-2026-25mmt").map(({ start }) => start);
    expect(days).toContain("2026-12-31");
  });

  it("shows what was only announced as tentative on the day of the announcement too", () => {
    const then = answer<CalendarAnswer>("calendar", {
      from: "2026-10-01",
      on: "2026-09-28",
      known: "2026-09-28",
    }).answer;
    expect(then.entries.find(({ uid }) => uid === "both-extend-2027-01-10-due")?.status).toBe("tentative");
  });

  it("the summits that are only intended are tentative", () => {
    expect(entry("apec-2026-shenzhen")).toMatchObject({
      start: "2026-11-18",
      through: "2026-11-19",
      status: "tentative",
    });
    expect(entry("g20-2026-doral")).toMatchObject({ start: "2026-12-01", through: "2026-12-31", status: "tentative" });
  });
});
