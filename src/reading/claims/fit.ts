// Does a figure of an article agree with one of the record, given how exactly either is meant?

import type { Observation } from "../../model/voices.ts";
import type { Quantity } from "../types.ts";

export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** The claimed level; of a change, the level after. */
export function claimed(quantity: Quantity): Ends {
  if (quantity.kind === "amount") return { low: Number(quantity.value), high: Number(quantity.value) };
  if (quantity.kind === "range") return { low: Number(quantity.low), high: Number(quantity.high) };
  if (quantity.kind === "change") return { low: Number(quantity.after), high: Number(quantity.after) };
  return { low: Number(quantity.times), high: Number(quantity.times) };
}

/** A figure of a series as its ends; null for a gap. */
export function endsOf({ value, low, high }: Observation): Ends | null {
  const from = value ?? low ?? high;
  const to = value ?? high ?? low;
  return from == null || to == null ? null : { low: Number(from), high: Number(to) };
}

/** "About" leaves this much room; a bare figure only the rounding of its own last digit, and never more than `CLOSE`. */
const ABOUT = 0.06;
const CLOSE = 0.025;

/** Does the claim hold of the actual figure? */
export function holds(quantity: Quantity, actual: Ends, bound: Observation["bound"] = undefined): boolean {
  const { low, high } = claimed(quantity);
  const slack =
    quantity.reach === "about" || bound === "about" ? ABOUT * Math.max(Math.abs(low), 1e-9) : rounding(quantity);
  switch (quantity.reach) {
    case "more-than":
    case "at-least":
      return actual.high >= low - slack;
    case "less-than":
    case "at-most":
    case "up-to":
      return bound !== "at-least" && actual.low <= high + slack;
    default:
      if (bound === "at-least") return high >= actual.low - slack && high <= actual.low * 1.15 + slack;
      if (bound === "at-most") return low <= actual.high + slack && low >= actual.high * 0.85 - slack;
      return actual.high >= low - slack && actual.low <= high + slack;
  }
}

function rounding(quantity: Quantity): number {
  const text = quantity.kind === "amount" ? quantity.value : quantity.kind === "range" ? quantity.high : "";
  const value = Math.abs(claimed(quantity).high);
  const decimals = text.includes(".") ? (text.split(".")[1] ?? "").length : 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(text)?.[0].length ?? 0);
  const half = 0.5001 * 10 ** (zeros - decimals);
  return zeros > 0 ? Math.min(half, CLOSE * value) : half;
}

/** How far off, as a share of the claim. */
export function gap(quantity: Quantity, actual: Ends): number {
  const { low, high } = claimed(quantity);
  if (actual.high < low) return (low - actual.high) / Math.abs(low || 1);
  if (actual.low > high) return (actual.low - high) / Math.abs(high || 1);
  return 0;
}
