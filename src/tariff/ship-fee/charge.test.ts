// Rate times tons, rate times containers, the higher of the two.

import { describe, expect, it } from "vitest";
import { decimal, plain } from "../decimal.ts";
import { chargeOf } from "./charge.ts";
import type { Call } from "./ship.ts";

const call = (tons: string, containers: string | null): Call => ({
  facts: { type: null, built: null, owner: null, operator: null, flag: null, "us-share": null },
  netTons: decimal(tons),
  containers: containers === null ? null : decimal(containers),
  firstPort: true,
  earlierCharges: 0,
});
const BOTH = { perNetTon: "USD 18", perContainer: "USD 120" };

describe("a charge", () => {
  it.each([
    ["10000", "3000", "360000", "containers"],
    ["10000", "1499", "180000", "net tons"],
    ["10000", "1500", "180000", "net tons"],
    ["10000", "0", "180000", "net tons"],
  ])("on %s net tons and %s containers is %s, by %s", (tons, containers, amount, basis) => {
    const { most, by } = chargeOf(BOTH, call(tons, containers));
    expect([most && plain(most), by?.basis]).toEqual([amount, basis]);
  });

  it("has a least and no most while the containers are not said", () => {
    const { least, most, by } = chargeOf(BOTH, call("10000", null));
    expect([least && plain(least), most, by]).toEqual(["180000", null, null]);
  });

  it("counts a part of a ton as it is, or as a whole one where the law says so", () => {
    const on = (facets: object) => chargeOf({ perNetTon: "CNY 400", ...facets }, call("10000.4", null)).most;
    expect(on({})?.toFixed()).toBe("4000160");
    expect(on({ partTon: "whole" })?.toFixed()).toBe("4000400");
  });

  it("is unknown where the record holds no rate", () => {
    expect(chargeOf({}, call("1", "1"))).toEqual({ steps: [], unit: null, least: null, most: null, by: null });
  });
});
