// Quantities as people write them, exactly converted.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, plain } from "../decimal.ts";
import { edits } from "./did-you-mean.ts";
import { formatQuantity, inUnit, nearest, parseQuantities, parseQuantity, partsOf, UNITS, wholeOf } from "./index.ts";

const read = (text: string): string | undefined => {
  const quantity = parseQuantity(text);
  return quantity.ok ? `${plain(quantity.value.amount)} ${quantity.value.basis}` : undefined;
};
const fault = (text: string) => {
  const quantity = parseQuantity(text);
  return quantity.ok ? null : quantity.problems[0];
};

describe("a quantity", () => {
  it.each([
    ["100 kg", "100 kg"],
    ["2.5 t", "2500 kg"],
    ["1,200 No.", "1200 No."],
    ["10 doz", "120 No."],
    ["2 gross", "288 No."],
    ["5000 liters", "5000 liter"],
    ["3 m2", "3 m2"],
    ["3 m³", "3000 liter"],
    ["12 doz. prs.", "144 pr."],
    ["100kg", "100 kg"],
    ["40 Jwls.", "40 jewels"],
    ["97.5 degrees", "97.5 degrees"],
    ["0 plates", "0 plates"],
    ["7 cy kg", "7 kg clean"],
    ["2 PF.LITERS", "2 pf.liter"],
  ])("%s is %s", (text, held) => {
    expect(read(text)).toBe(held);
  });

  /** NIST Handbook 44, appendix C. */
  it.each([
    ["1 lb", "0.45359237 kg"],
    ["1 gal", "3.785411784 liter"],
    ["1 bbl", "158.987294928 liter"],
    ["42 gal", "158.987294928 liter"],
    ["1 sq ft", "0.09290304 m2"],
    ["1 short ton", "907.18474 kg"],
    ["1 long ton", "1016.0469088 kg"],
    ["5 carat", "0.001 kg"],
  ])("%s is exactly %s", (text, held) => {
    expect(read(text)).toBe(held);
  });

  it.each([
    ["2.5 kg lead", "2.5 kg lead content"],
    ["2.5 kg lead content", "2.5 kg lead content"],
    ["2.5 kg on lead content", "2.5 kg lead content"],
    ["3 t of copper", "3000 kg copper content"],
    ["8 Pb kg", "8 kg lead content"],
    ["80 kg drained weight", "80 kg drained weight"],
    ["9 kg on entire contents", "9 kg entire contents"],
    ["5 kg of total sugars", "5 kg total sugars"],
  ])("may be of a content: %s is %s", (text, held) => {
    expect(read(text)).toBe(held);
  });

  it.each([
    ["value:case=12.50", "12.5 value of the case"],
    ["value of the case = $1,200", "1200 value of the case"],
    ["Value: case + strap = 20", "20 value of the case and strap"],
    ["value:lead=100", "100 value of the lead content"],
    ["duty:movement=3.20", "3.2 duty of the complete movement"],
  ])("may be the value of a part: %s is %s", (text, held) => {
    expect(read(text)).toBe(held);
  });

  it.each([
    ["100 kgz", "unknown-unit", 'did you mean "kg"?'],
    ["100 kilogramms", "unknown-unit", 'did you mean "kilograms"?'],
    ["5 kg leed", "unknown-unit", 'did you mean "kg lead"?'],
    ["100 furlongs", "unknown-unit", "units are kg"],
    ["100", "malformed-quantity", "write an amount and its unit"],
    ["kg", "malformed-quantity", "write an amount"],
    ["-5 kg", "malformed-quantity", "write an amount"],
    ["1,5 kg", "malformed-quantity", "write an amount"],
    ["15e5 kg", "malformed-quantity", "write an amount"],
    [`${"9".repeat(80)} kg`, "malformed-quantity", "write an amount"],
    ["value:cose=5", "unknown-part", "did you mean value:case=5?"],
    ["value:case=five", "malformed-money", "write US dollars"],
  ])("%s is none: %s", (text, code, help) => {
    expect(fault(text)).toMatchObject({ code, at: "quantity", help: expect.stringContaining(help) });
  });
});

describe("several quantities", () => {
  it("stand side by side", () => {
    const read = parseQuantities(["100 kg", "2.5 kg lead"]);
    expect(read.ok && [...read.value].map(([basis, amount]) => formatQuantity(amount, basis))).toEqual([
      "100 kg",
      "2.5 kg lead content",
    ]);
  });

  it("tell all their faults at once, the same thing twice among them", () => {
    const read = parseQuantities(["100 kg", "1 t", "5 stones", "x"]);
    expect(read.ok ? [] : read.problems.map((p) => p.code)).toEqual([
      "repeated-quantity",
      "unknown-unit",
      "malformed-quantity",
    ]);
  });
});

describe("units", () => {
  it("convert back to what they were", () => {
    const amount = fc.bigInt(1n, 10n ** 9n).map((n) => decimal(String(n)).times("0.001"));
    fc.assert(
      fc.property(amount, fc.constantFrom(...UNITS.keys()), (given, name) => {
        const quantity = parseQuantity(`${plain(given)} ${name}`);
        if (!quantity.ok) throw new Error(name);
        const back = inUnit(quantity.value.amount, quantity.value.basis, name);
        expect(back && plain(back)).toBe(plain(given));
      }),
    );
  });

  it("do not convert into what measures something else", () => {
    expect(inUnit(decimal("1"), "kg", "liters")).toBeNull();
  });

  it("know which amounts lie within which", () => {
    expect(wholeOf("kg lead content")).toBe("kg");
    expect(wholeOf("value of the case")).toBe("entered value");
    expect(wholeOf("kg entire contents")).toBeNull();
    expect(wholeOf("No.")).toBeNull();
    expect(partsOf("value of the case and strap")).toEqual(["value of the case", "value of the strap"]);
  });
});

it("a slip of the pen is counted in letters", () => {
  expect(edits("kitten", "sitting")).toBe(3);
  expect(nearest("pirs", ["pairs", "prs"])).toBe("pairs");
  expect(nearest("x", ["g", "t"])).toBeNull();
});
