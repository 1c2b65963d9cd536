// Which fee reaches a ship, and which way out is applied, by a book of two fees.

import { describe, expect, it } from "vitest";
import { tinyBook } from "../../../test/support/tiny-book.ts";
import { day } from "../../time/index.ts";
import { decimal, plain } from "../decimal.ts";
import { shipBill } from "./assess.ts";
import type { Facts } from "./ship.ts";

const NAME = "{en: A fee, zh: 费, es: Tasa}";
const BOOK = tinyBook({
  "measures/us/us-owned.yaml": `
    id: us-owned
    kind: vessel-fee
    side: US
    name: ${NAME}
    statements:
      - from: 2025-10-14
        by: us-order
        says: {status: in-force, perNetTon: USD 50, mostChargesPerYear: "2", reaches: [owner CN], insteadOf: [us-built]}
      - from: 2025-10-14
        by: us-order
        says: {spares: [flag US]}
        confidence: medium
  `,
  "measures/us/us-built.yaml": `
    id: us-built
    kind: vessel-fee
    side: US
    name: ${NAME}
    statements:
      - from: 2025-10-14
        by: us-order
        says: {status: in-force, perNetTon: USD 18, per: rotation, reaches: [built CN]}
      - from: 2025-10-14
        by: us-order
        says: {spares: [flag US]}
        confidence: low
  `,
});
const SHIP: Facts = { type: "bulk", built: "CN", owner: "CN", operator: "GR", flag: "LR", "us-share": null };

function bill(facts: Partial<Facts>, more: { on?: string; firstPort?: boolean; earlierCharges?: number } = {}) {
  const { on = "2025-10-20", ...rest } = more;
  const call = { netTons: decimal("100"), containers: null, firstPort: true, earlierCharges: 0, ...rest };
  const found = shipBill(
    BOOK,
    "US",
    { on: day(on), known: day("2026-10-09") },
    { ...call, facts: { ...SHIP, ...facts } },
  );
  const { least, most } = found.due;
  return {
    fees: found.candidates.map((c) => c.law.subject.id),
    due: [least && plain(least), most && plain(most)],
    needs: found.needs,
    waysOut: found.candidates.flatMap((c) => c.law.waysOut.map((w) => w.what)),
  };
}

describe("the fee that reaches a ship", () => {
  it("is the one that goes before the others", () => {
    expect(bill({})).toMatchObject({ fees: ["us-owned"], due: ["5000", "5000"], needs: [] });
    expect(bill({ owner: "GR" })).toMatchObject({ fees: ["us-built"], due: ["1800", "1800"] });
    expect(bill({ owner: "GR", built: "KR" })).toMatchObject({ fees: [], due: ["0", "0"] });
  });

  it("is left open between the readings of a fact that was not said", () => {
    expect(bill({ owner: null })).toMatchObject({
      fees: ["us-owned", "us-built"],
      due: ["1800", "5000"],
      needs: ["owner"],
    });
    expect(bill({ owner: "GR", built: null })).toMatchObject({
      fees: ["us-built"],
      due: ["0", "1800"],
      needs: ["built"],
    });
  });

  it("does not ask for facts on which nothing turns", () => {
    expect(bill({ operator: null, built: null, type: null }).needs).toEqual([]);
  });
});

describe("a way out", () => {
  it("is applied where the evidence is firm", () => {
    // Let off by the first fee, the ship is left to the second, whose own way out rests on weak evidence.
    expect(bill({ flag: "US" })).toMatchObject({ fees: ["us-built"], waysOut: ["ships with flag US"] });
  });

  it("is named and not applied where it is weak", () => {
    expect(bill({ owner: "GR", flag: "US" }).due).toEqual(["1800", "1800"]);
  });
});

describe("nothing is due", () => {
  it.each([
    ["after the most charges of a year", { earlierCharges: 2 }],
    ["before the fee begins", { on: "2025-10-13" }],
  ])("%s", (_, more) => expect(bill({}, more)).toMatchObject({ fees: ["us-owned"], due: ["0", "0"] }));

  it("at a later port of the rotation", () => {
    expect(bill({ owner: "GR" }, { firstPort: false }).due).toEqual(["0", "0"]);
  });
});
