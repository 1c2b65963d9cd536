// What is printed adds up to the digit.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fine } from "./goods.ts";
import { pointsOf } from "./points.ts";

describe("points of a value", () => {
  it("are hundredths of it", () => {
    expect(pointsOf([fine(25), fine(10)], 1000, 2)).toEqual({ total: "3.50", parts: ["2.50", "1.00"] });
  });

  it("round the total half up, and the parts so that they add up to it", () => {
    expect(pointsOf([fine(1), fine(1), fine(1)], 300, 0)).toEqual({ total: "1", parts: ["1", "0", "0"] });
    expect(pointsOf([fine(1)], 800, 2)).toEqual({ total: "0.13", parts: ["0.13"] });
  });

  it("may fall below nothing, where a layer is less than the level that it is held against", () => {
    expect(pointsOf([fine(-1), fine(3)], 100, 1)).toEqual({ total: "2.0", parts: ["-1.0", "3.0"] });
    expect(pointsOf([fine(-1)], 800, 2)).toEqual({ total: "-0.12", parts: ["-0.12"] });
  });

  it("always add up", () => {
    const amounts = fc.array(fc.bigInt(-(10n ** 20n), 10n ** 20n), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 1, max: 4e11 }),
        fc.integer({ min: 0, max: 6 }),
        (all, dollars, decimals) => {
          const { total, parts } = pointsOf(all, dollars, decimals);
          const units = (text: string) => BigInt(text.replace(".", ""));
          expect(parts.reduce((sum, part) => sum + units(part), 0n)).toBe(units(total));
        },
      ),
    );
  });
});
