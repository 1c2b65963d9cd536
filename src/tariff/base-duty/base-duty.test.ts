// Duties reckoned by hand, one for each way in which the schedule charges.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, plain, sum } from "../decimal.ts";
import { parseMoney } from "../money.ts";
import { NO_QUANTITIES, parseQuantities } from "../quantity/index.ts";
import { parseRate, type Rate } from "../rate/index.ts";
import { SHAPES } from "../rate/shapes.fixture.ts";
import { baseDuty, equivalent, type Goods } from "./index.ts";

const rateOf = (text: string): Rate => {
  const rate = parseRate(text);
  if (!rate) throw new Error(`not a rate: ${text}`);
  return rate;
};
const goods = (value: string | null, ...items: string[]): Goods => {
  const quantities = parseQuantities(items);
  if (!quantities.ok) throw new Error(quantities.problems[0]?.message);
  return { value: value === null ? null : parseMoney(value), quantities: quantities.value };
};
const amount = (rate: string, value: string | null, ...items: string[]): string | null => {
  const duty = baseDuty(rateOf(rate), goods(value, ...items));
  return duty.kind === "amount" ? plain(duty.amount) : null;
};
const range = (rate: string, value: string | null, ...items: string[]): string | null => {
  const duty = baseDuty(rateOf(rate), goods(value, ...items));
  if (duty.kind === "amount") throw new Error("settled");
  return duty.between && `${plain(duty.between.least)}..${plain(duty.between.most)}`;
};

describe("a duty by value and quantity", () => {
  it.each([
    ["8507.60.00", "3.4%", "10000", [], "340"],
    ["4202.92.31", "17.6%", "1000", [], "176"],
    ["9503.00.00", "Free", null, [], "0"],
    ["0402.10.10", "3.3¢/kg", null, ["1000 kg"], "33"],
    ["0402.10.10", "3.3¢/kg", null, ["1 t"], "33"],
    ["0402.99.90", "46.3¢/kg + 14.9%", "10000", ["1000 kg"], "1953"],
    ["0407.11.00", "2.8¢/doz.", null, ["1200 No."], "2.8"],
    ["0601.10.15", "89.6¢/1000", null, ["5000 No."], "4.48"],
    ["0601.10.60", "$1.34/1000", null, ["2 thousand"], "2.68"],
    ["0806.10.20", "$1.13/m3", null, ["20 m3"], "22.6"],
    ["1212.93.00", "$1.24/t", null, ["500 kg"], "0.62"],
    ["2709.00.10", "5.25¢/bbl", null, ["4200 gal"], "5.25"],
    ["6402.19.50", "76¢/pr. + 32%", "1000", ["10 pairs"], "327.6"],
    ["6505.00.08", "13.5¢/kg + 6.3% + 1.9¢/article", "100", ["2 kg", "10 No."], "6.76"],
    ["9606.21.40", "0.3¢/line/ gross + 4.6%", "100", ["1000 gross lines"], "7.6"],
    ["9609.10.00", "14¢/gross + 4.3%", "100", ["144 pcs"], "4.44"],
    ["3213.10.00", "6.5% on the entire set", "100", [], "6.5"],
  ])("%s at %s on $%s, %j", (_line, rate, value, items, duty) => {
    expect(amount(rate, value, ...items)).toBe(duty);
  });

  it("shows each term with what it is charged on", () => {
    const duty = baseDuty(rateOf("46.3¢/kg + 14.9%"), goods("10000", "1000 kg"));
    expect(duty.kind === "amount" && duty.terms.map((t) => [t.rate, t.base, plain(t.amount)])).toEqual([
      ["46.3¢/kg", "1000 kg", "463"],
      ["14.9%", "$10000.00", "1490"],
    ]);
  });

  it("is worth a percentage of the value", () => {
    const facts = goods("10000", "1000 kg");
    expect(equivalent(baseDuty(rateOf("46.3¢/kg + 14.9%"), facts), facts)?.toFixed()).toBe("19.53");
    expect(equivalent(baseDuty(rateOf("3.3¢/kg"), goods(null, "1 kg")), goods(null))).toBeNull();
  });
});

describe("a duty on parts and contents", () => {
  const watch = "51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery";

  it("charges each percentage on its own part", () => {
    expect(amount(watch, null, "10 No.", "value:case+strap=200", "value:battery=10")).toBe("18.13");
  });

  it("adds the parts that are named together", () => {
    expect(amount(watch, null, "10 No.", "value:case=150", "value:strap=50", "value:battery=10")).toBe("18.13");
  });

  it.each([
    ["2.5% on the value of the lead content", null, ["value:lead=400"], "10"],
    ["0.7¢/kg on copper content + 0.7¢/kg on lead content", null, ["100 kg copper", "50 kg lead"], "1.05"],
    ["43¢ each + 2.8¢/jewel over 7 + 3.7% on the case", null, ["1 No.", "10 jewels over 7", "value:case=100"], "4.41"],
    [
      "3.9% on the value of the rifle + 3.9% on the value of the telescopic sight, if any",
      "900",
      ["value:rifle=800", "value:sight=0"],
      "31.2",
    ],
    ["5.7¢/kg on drained weight + 8%", "100", ["80 kg drained weight"], "12.56"],
    ["4.4¢/liter + 31.4¢/pf. liter", null, ["100 liters", "40 pf.liters"], "16.96"],
  ])("%s on %s, %j", (rate, value, items, duty) => {
    expect(amount(rate, value, ...items)).toBe(duty);
  });
});

describe("a duty capped by that of the complete movement", () => {
  const parts =
    "4.3% + 1.7¢/jewel + 0.2¢ for each other piece or part, but if consisting in part of a plate or a set of plates the total duty shall not exceed the duty for the complete movement";
  const items = ["100 jewels", "50 other pieces"];

  it.each([
    [["duty:movement=10"], "6.1"],
    [["duty:movement=5"], "5"],
    [["0 plates"], "6.1"],
  ])("with %j comes to %s", (more, duty) => {
    expect(amount(parts, "100", ...items, ...more)).toBe(duty);
  });

  it("is at most the sum while the movement's duty is not known", () => {
    expect(range(parts, "100", ...items)).toBe("0..6.1");
    expect(range(parts, "100", "100 jewels", "duty:movement=5")).toBeNull();
  });
});

/** By hand: 3.6606 − 4 × 0.020668 = 3.577928; the floor is reached a little below 75 degrees. */
describe("raw sugar", () => {
  const sugar =
    "3.6606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 3.143854¢/kg";

  it.each([
    ["100 degrees", "36.606"],
    ["96 degrees", "35.77928"],
    ["96.5 degrees", "35.88262"],
    ["75 degrees", "31.439"],
    ["74 degrees", "31.43854"],
    ["20 degrees", "31.43854"],
    ["101 degrees", "36.606"],
  ])("of %s pays $%s on a ton", (degrees, duty) => {
    expect(amount(sugar, null, "1000 kg", degrees)).toBe(duty);
  });

  it("lies between the floor and the full rate while its degrees are not known", () => {
    expect(range(sugar, null, "1000 kg")).toBe("31.43854..36.606");
    expect(range(sugar, null, "96 degrees")).toBeNull();
  });
});

describe("bounds of a duty", () => {
  it("take a content to be between nothing and the whole", () => {
    expect(range("12.8¢/kg on molybdenum content + 1.8%", "1000", "100 kg")).toBe("18..30.8");
    expect(range("2.5% on the value of the lead content", "1000")).toBe("0..25");
  });

  it("share what is left of the value among the parts, the dearest rate first", () => {
    const rate = "51¢ each + 3% on the case + 9% on the strap, band or bracelet + 5.3% on the battery";
    expect(range(rate, "1000", "1 No.", "value:case=400")).toBe("12.51..66.51");
  });

  it("are nothing where the missing amount has no whole", () => {
    expect(range("46.3¢/kg + 14.9%", "1000")).toBeNull();
    expect(range("5¢/kg on contents and container", "1000", "5 kg")).toBeNull();
    expect(range("3.4%", null)).toBeNull();
  });
});

describe("what a rate needs", () => {
  it.each(SHAPES)("%s %s", (_line, text, bases) => {
    const duty = baseDuty(rateOf(text), { value: null, quantities: NO_QUANTITIES });
    const needs = duty.kind === "needs" ? duty.needs : [];
    expect(needs.map((n) => (n.need === "other-rate" ? n.need : n.basis)).sort()).toEqual([...bases].sort());
  });

  it("is told with the way to give it, which the parser understands", () => {
    for (const [, text] of SHAPES) {
      const duty = baseDuty(rateOf(text), { value: null, quantities: NO_QUANTITIES });
      const asked = duty.kind === "needs" ? duty.needs.filter((n) => n.need === "quantity") : [];
      const read = parseQuantities(asked.map((n) => n.example.slice("--quantity '".length, -1)));
      expect(read.ok ? [] : read.problems, text).toEqual([]);
    }
  });

  it("is enough: with all of it given every rate but a reference is settled", () => {
    for (const [, text, bases] of SHAPES) {
      if (bases.includes("other-rate")) continue;
      const open = baseDuty(rateOf(text), { value: null, quantities: NO_QUANTITIES });
      const asked = open.kind === "needs" ? open.needs.filter((n) => n.need === "quantity") : [];
      const items = asked.map((n) => n.example.slice("--quantity '".length, -1));
      expect(amount(text, "10000", ...items), text).not.toBeNull();
    }
  });

  it.each([
    [
      "46.3¢/kg + 14.9%",
      { need: "quantity", basis: "kg", why: "the rate is 46.3¢/kg + 14.9%", example: "--quantity '100 kg'" },
    ],
    ["3.4%", { need: "value", basis: "entered value", why: "the rate is 3.4%", example: "--value 10000" }],
    ["3% on the case", { need: "quantity", basis: "value of the case", example: "--quantity 'value:case=12.50'" }],
    ["See additional U.S. note 1", { need: "other-rate", why: "the rate is: see additional U.S. note 1" }],
  ])("%s", (text, need) => {
    const duty = baseDuty(rateOf(text), { value: null, quantities: NO_QUANTITIES });
    expect(duty.kind === "needs" && duty.needs[0]).toMatchObject(need);
  });
});

describe("every duty", () => {
  const figures = fc.record({
    kg: fc.bigInt(0n, 10n ** 9n).map(String),
    cents: fc.bigInt(0n, 10n ** 12n).map((n) => decimal(String(n)).times("0.01")),
    specific: fc.bigInt(1n, 99_999n).map((n) => plain(decimal(String(n)).times("0.0001"))),
    percent: fc.bigInt(1n, 9_999n).map((n) => plain(decimal(String(n)).times("0.01"))),
  });

  it("is the sum of its terms, each alone, and exact to the eighth decimal", () => {
    fc.assert(
      fc.property(figures, ({ kg, cents, specific, percent }) => {
        const [value, items] = [cents.toFixed(2), `${kg} kg`];
        const both = amount(`${specific}¢/kg + ${percent}%`, value, items) ?? "";
        const alone = [amount(`${specific}¢/kg`, null, items), amount(`${percent}%`, value)];
        expect(both).toBe(plain(sum(alone.map((a) => decimal(a ?? "")))));
        expect(both).toMatch(/^\d+(\.\d{1,8})?$/);
      }),
    );
  });
});
