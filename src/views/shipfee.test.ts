// Port fees of both sides on the shipped book, against the tables of USTR's annexes and of China's Ministry of Transport.

import { describe, expect, it } from "vitest";
import { BOOK, TODAY } from "../../test/support/shipped.ts";
import { ask, type Envelope } from "./index.ts";
import { shipfee } from "./shipfee.ts";
import type { ShipFeeAnswer } from "./shipfee-answer.ts";

type Given = Readonly<Record<string, string>>;

function asked(given: Given): ReturnType<typeof ask> {
  return ask(BOOK, shipfee, Object.fromEntries(Object.entries(given).map(([k, v]) => [k, [v]])), TODAY);
}

function envelope(given: Given): Envelope<ShipFeeAnswer> {
  const found = asked({ "net-tons": "10000", ...given });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found as Envelope<ShipFeeAnswer>;
}

const answer = (given: Given) => envelope(given).answer;
const problems = (given: Given) => {
  const found = asked({ "net-tons": "10000", ...given });
  return found.ok ? [] : found.problems.map((p) => p.code);
};

const CHINESE_RUN = { port: "US", operator: "CN", type: "container" };
const CHINESE_BUILT = { port: "US", owner: "GR", operator: "DK", built: "CN", type: "container", containers: "3000" };
const CAR_CARRIER = { port: "US", owner: "JP", operator: "NO", built: "JP", type: "vehicle-carrier" };
const US_SHIP = { port: "CN", flag: "US", built: "KR" };

describe("a Chinese-run ship of 10,000 net tons at a US port", () => {
  it.each([
    ["2025-10-13", "0.00", null],
    ["2025-10-14", "500000.00", null],
    ["2025-11-09", "500000.00", null],
    ["2025-11-10", "0.00", "500000.00"],
    ["2026-04-17", "0.00", "800000.00"],
    ["2026-11-09", "0.00", "800000.00"],
    ["2026-11-10", "800000.00", null],
    ["2027-04-17", "1100000.00", null],
    ["2028-04-17", "1400000.00", null],
  ])("on %s pays %s (suspended: %s)", (on, due, wouldBe) => {
    const found = answer({ ...CHINESE_RUN, on });
    expect([found.fee, found.due.amount, found.wouldBe]).toEqual(["us-ship-fee-annex-i", due, wouldBe]);
  });

  it("is told what comes when the suspension runs out", () => {
    expect(answer({ ...CHINESE_RUN, on: "2026-10-09" }).next).toEqual({
      on: "2026-11-10",
      status: "in-force",
      due: "800000.00",
      by: "fr-90-50947",
    });
  });

  it("is told the years ahead, as printed", () => {
    const [fee] = answer({ ...CHINESE_RUN, on: "2025-10-20" }).fees;
    expect(fee?.ahead.map((a) => [a.on.slice(0, 10), a.status, a.perNetTon, a.due])).toEqual([
      ["2025-11-10", "suspended", "USD 50", "0.00"],
      ["2026-04-17", "suspended", "USD 80", "0.00"],
      ["2026-11-10", "in-force", "USD 80", "800000.00"],
      ["2027-04-17", "in-force", "USD 110", "1100000.00"],
      ["2028-04-17", "in-force", "USD 140", "1400000.00"],
    ]);
  });

  it("pays nothing the sixth time in a year, nor at the second port of a rotation", () => {
    const on = "2025-10-20";
    expect(answer({ ...CHINESE_RUN, on, "earlier-charges": "4" }).due.amount).toBe("500000.00");
    expect(answer({ ...CHINESE_RUN, on, "earlier-charges": "5" }).due.amount).toBe("0.00");
    expect(answer({ ...CHINESE_RUN, on, rotation: "later" }).due.amount).toBe("0.00");
  });

  it("could not know of the suspension on 31 October 2025", () => {
    expect(answer({ ...CHINESE_RUN, on: "2025-11-20", known: "2025-10-31" }).due.amount).toBe("500000.00");
  });

  it("past the edge is told both readings", () => {
    const { projected, answer: printed, asAnnounced } = envelope({ ...CHINESE_RUN, on: "2026-12-01" });
    expect([projected, printed.due.amount, asAnnounced?.due.amount]).toEqual([true, "800000.00", "0.00"]);
    expect(asAnnounced?.next).toMatchObject({ on: "2027-01-10", status: "in-force", due: "800000.00" });
  });

  it("is told where its day lies past the edge, though the question's own does not", () => {
    const { notes } = envelope({ ...CHINESE_RUN, on: "2026-10-09", day: "2026-12-01" });
    expect(notes).toContainEqual(expect.stringContaining("--on 2026-12-01"));
  });

  it("names the statements that it rests on", () => {
    const ids = envelope({ ...CHINESE_RUN, on: "2026-10-09" }).because.map((b) => b.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "us-ship-fee-annex-i-suspended",
        "us-ship-fee-annex-i-step-2026",
        "us-ship-fee-annex-i-start",
      ]),
    );
  });
});

describe("a Chinese-built ship that others own and run", () => {
  it("pays the higher of tons and containers", () => {
    const found = answer({ ...CHINESE_BUILT, on: "2025-10-20" });
    expect(found.due.amount).toBe("360000.00");
    expect(found.fees[0]?.steps).toEqual([
      { basis: "net tons", rate: "USD 18", count: "10000", amount: "180000.00", charged: false },
      { basis: "containers", rate: "USD 120", count: "3000", amount: "360000.00", charged: true },
    ]);
  });

  it("pays 23 and 153 after a lapse, 33 and 250 from April 2028", () => {
    const amounts = (on: string) => answer({ ...CHINESE_BUILT, on }).fees[0]?.steps.map((s) => s.amount);
    expect(amounts("2026-11-10")).toEqual(["230000.00", "459000.00"]);
    expect(amounts("2028-04-17")).toEqual(["330000.00", "750000.00"]);
  });

  it("is told the ways out that rest on weak evidence, and pays all the same", () => {
    const found = answer({ ...CHINESE_BUILT, owner: "US", on: "2025-10-20" });
    expect(found.due.amount).toBe("360000.00");
    expect(found.mayApply).toContainEqual({
      measure: "us-ship-fee-annex-ii",
      what: "US-owned ships",
      confidence: "low",
    });
  });

  it("is asked for its containers", () => {
    const { containers: _, ...ship } = CHINESE_BUILT;
    const found = answer({ ...ship, on: "2025-10-20" });
    expect(found.due).toMatchObject({ amount: null, range: { least: "180000.00", most: null } });
    expect(found.needs.map((n) => n.need)).toEqual(["containers"]);
  });

  it("falls under Annex I where its owner is of Hong Kong", () => {
    const found = answer({ ...CHINESE_BUILT, owner: "HK", on: "2025-10-20" });
    expect([found.fee, found.due.amount]).toEqual(["us-ship-fee-annex-i", "500000.00"]);
    expect(found.notCharged.map((n) => n.measure)).toContain("us-ship-fee-annex-ii");
  });
});

describe("a foreign-built vehicle carrier", () => {
  it.each(["2025-10-14", "2026-11-10", "2027-04-17", "2028-04-17"])("pays 46 a net ton on %s", (on) => {
    expect(answer({ ...CAR_CARRIER, on }).due.amount).toBe("460000.00");
  });

  it("pays under Annex III even if it is Chinese-run", () => {
    expect(answer({ ...CAR_CARRIER, operator: "CN", on: "2025-10-20" }).fee).toBe("us-ship-fee-annex-iii");
  });

  it("pays nothing if it was built in the United States", () => {
    expect(answer({ ...CAR_CARRIER, built: "US", on: "2025-10-20" }).due.amount).toBe("0.00");
  });

  it("had no amount per net ton before October 2025", () => {
    const found = answer({ ...CAR_CARRIER, on: "2025-10-20", known: "2025-09-01" });
    expect(found.due).toEqual({ amount: null, why: expect.stringContaining("USD 150 per car space") });
  });
});

describe("missing facts", () => {
  it("are asked for, never guessed", () => {
    const found = answer({ port: "US", on: "2025-10-20", containers: "3000" });
    expect(found.needs.map((n) => n.need)).toEqual(["type", "built", "owner", "operator"]);
    expect(found.due).toMatchObject({ amount: null, range: { least: "0.00", most: "500000.00" } });
  });

  it("do not matter while every fee is suspended", () => {
    expect(answer({ port: "US", on: "2026-01-05" }).due).toEqual({
      amount: "0.00",
      why: "whatever the missing facts are: suspended until 10 Nov 2026",
    });
  });
});

describe("a US ship at a Chinese port", () => {
  it.each([
    ["2025-10-14", "4000000.00"],
    ["2025-11-10", "0.00"],
    ["2026-11-10", "6400000.00"],
    ["2027-04-17", "8800000.00"],
    ["2028-04-17", "11200000.00"],
  ])("on %s pays %s yuan", (on, due) => {
    const found = answer({ ...US_SHIP, on });
    expect([found.unit, found.due.amount]).toEqual(["CNY", due]);
  });

  it.each([
    ["owner", "US", "4000000.00"],
    ["operator", "US", "4000000.00"],
    ["us-share", "25%", "4000000.00"],
    ["us-share", "24.9%", "0.00"],
  ])("with %s %s pays %s", (fact, value, due) => {
    const others = { port: "CN", owner: "GR", operator: "GR", flag: "LR", built: "KR", "us-share": "0%" };
    expect(answer({ ...others, [fact]: value, on: "2025-10-20" }).due.amount).toBe(due);
  });

  it("pays nothing if it was built in China, and is asked where it was built", () => {
    expect(answer({ ...US_SHIP, built: "CN", on: "2025-10-20" }).due.amount).toBe("0.00");
    const open = answer({ port: "CN", owner: "US", on: "2025-10-20" });
    expect([open.due.range, open.needs.map((n) => n.need)]).toEqual([{ least: "0.00", most: "4000000.00" }, ["built"]]);
  });

  it("pays for a part of a net ton as for a whole one", () => {
    const { answer: found, notes } = envelope({ ...US_SHIP, "net-tons": "10000.4", on: "2025-10-20" });
    expect(found.due.amount).toBe("4000400.00");
    expect(notes).toContainEqual(expect.stringContaining("10001 net tons"));
  });

  it("on 10 November 2025 still pays before 13:01 in Beijing", () => {
    expect(answer({ ...US_SHIP, on: "2025-11-10T13:00+08:00" }).due.amount).toBe("4000000.00");
    expect(answer({ ...US_SHIP, on: "2025-11-10T13:01+08:00" }).due.amount).toBe("0.00");
    expect(envelope({ ...US_SHIP, on: "2025-11-10" }).notes).toContainEqual(
      expect.stringContaining("13:01 in Beijing"),
    );
  });
});

describe("before the fees", () => {
  it("the day of the start is told", () => {
    expect(answer({ ...CHINESE_RUN, on: "2025-05-01" }).due.why).toContain("begins on 14 Oct 2025");
  });

  it("nothing was known before they were made", () => {
    expect(answer({ ...CHINESE_RUN, on: "2025-05-01", known: "2025-01-01" })).toMatchObject({
      fee: null,
      due: { amount: "0.00", why: "no port fee of this kind was known then" },
    });
  });
});

describe("a wrong question is refused", () => {
  it.each([
    [{ port: "JP" }, ["bad-choice"]],
    [{ port: "US", "net-tons": "-5" }, ["bad-net-tons"]],
    [{ port: "US", "net-tons": "0" }, ["bad-net-tons"]],
    [{ port: "US", "net-tons": "1e4" }, ["bad-net-tons"]],
    [{ port: "US", containers: "1.5" }, ["bad-count"]],
    [{ port: "US", "us-share": "300" }, ["bad-percent"]],
    [{ port: "US", type: "boat" }, ["bad-choice"]],
    [{ port: "US", owner: "Xx", day: "2025-02-30" }, ["bad-date", "unknown-country"]],
    [{}, ["missing-parameter"]],
  ])("%j: %j", (given, codes) => expect(problems(given as Given).sort()).toEqual(codes));
});

describe("the page", () => {
  it("puts the sum first and shows both readings", () => {
    const past = envelope({ ...CHINESE_RUN, on: "2026-12-01" });
    const blocks = shipfee.show(past.answer, past);
    expect(blocks[0]).toMatchObject({ kind: "figure", value: "USD 800,000.00" });
    expect(blocks).toContainEqual(expect.objectContaining({ kind: "facts", title: "Both readings" }));
  });

  it("gives a range, or a dash where it has no bound", () => {
    const value = (given: Given) => {
      const found = envelope({ port: "US", on: "2025-10-20", ...given });
      return shipfee.show(found.answer, found)[0];
    };
    expect(value({ containers: "3000" })).toMatchObject({ value: "USD 0.00 to 500,000.00" });
    expect(value({})).toMatchObject({ value: "–" });
    expect(value({ built: "CN", owner: "GR", operator: "GR", type: "bulk" })).toMatchObject({
      value: "at least USD 180,000.00",
    });
  });
});
