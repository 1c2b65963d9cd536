// Raw sugar: a rate per kg that falls with each degree of the polarimeter, down to a floor.

import { type Decimal, decimal, larger, plain, ZERO } from "../decimal.ts";
import { dollars } from "../money.ts";
import type { SlideRate } from "../rate/index.ts";
import type { BaseDuty, Between } from "./answer.ts";
import { amountOf, type Goods } from "./goods.ts";
import { needOf } from "./need.ts";

const PURE = decimal("100");

/** The rate in dollars per kg at so many degrees. */
export function ratePerKg({ start, step, floor }: SlideRate, degrees: Decimal): Decimal {
  const under = larger(PURE.minus(degrees), ZERO);
  return larger(start.minus(step.times(under)), floor);
}

/** The duty on sugar; without degrees it lies between the floor and the rate of pure sugar. */
export function slideDuty(rate: SlideRate, goods: Goods): BaseDuty {
  const [kg, degrees] = [amountOf("kg", goods), amountOf("degrees", goods)];
  const missing = (["kg", "degrees"] as const).filter((basis) => amountOf(basis, goods) === null);
  if (kg && degrees) return { kind: "amount", ...settled(rate, kg, degrees) };
  return { kind: "needs", needs: missing.map((basis) => needOf(basis, rate)), between: kg && ends(rate, kg) };
}

function settled(rate: SlideRate, kg: Decimal, degrees: Decimal) {
  const perKg = ratePerKg(rate, degrees);
  const amount = dollars(perKg.times(kg));
  const base = `${plain(kg)} kg at ${plain(degrees)} degrees`;
  return { amount, terms: [{ rate: `${plain(perKg.times(PURE))}¢/kg`, base, amount }] };
}

function ends({ start, floor }: SlideRate, kg: Decimal): Between {
  return { least: dollars(floor.times(kg)), most: dollars(start.times(kg)) };
}
