// A rate of duty as the schedule states it, before anybody knows the goods.

import { type Decimal, ZERO } from "../decimal.ts";
import type { Money } from "../money.ts";
import { type Percent, points } from "../percent.ts";
import { ON, type OnPhrase, type PerPhrase, type ReferencePhrase } from "./phrases.ts";

/** A percentage of the entered value, or of a part's value. */
export interface PercentTerm {
  readonly kind: "percent";
  readonly percent: Percent;
  readonly on: OnPhrase | null;
}

/** An amount per unit. */
export interface SpecificTerm {
  readonly kind: "specific";
  readonly amount: Money;
  readonly per: PerPhrase;
}

export type Term = PercentTerm | SpecificTerm;

export interface SumRate {
  readonly kind: "sum";
  readonly terms: readonly [Term, ...Term[]];
  /** Not more than the duty of the complete movement, where plates are among the parts. */
  readonly capped: boolean;
}

/** Sugar, dollars per kg: less by a step for each polarimeter degree under 100, down to a floor. */
export interface SlideRate {
  readonly kind: "slide";
  readonly start: Decimal;
  readonly step: Decimal;
  readonly floor: Decimal;
}

export type Rate =
  | { readonly kind: "free" }
  | SumRate
  | SlideRate
  /** The rate of another line, which one the goods decide. */
  | { readonly kind: "reference"; readonly text: ReferencePhrase }
  /** A rate in an additional US note of the chapter. */
  | { readonly kind: "note"; readonly note: string };

export const FREE: Rate = { kind: "free" };

/** The rate as one percentage of the entered value, free being 0; null where it is anything more. */
export function wholePercent(rate: Rate): Percent | null {
  if (rate.kind === "free") return points(ZERO);
  const only = rate.kind === "sum" && rate.terms.length === 1 && !rate.capped ? rate.terms[0] : null;
  const whole = only?.kind === "percent" && (only.on === null || ON[only.on] === "entered value");
  return whole ? only.percent : null;
}
