// What a fee comes to for one call of a ship: rate times tons, rate times containers, the higher of the two.

import type { VesselFeeFacets } from "../../engine/kinds/vessel-fee.ts";
import { type Decimal, larger, parseDecimal } from "../decimal.ts";
import type { Call } from "./ship.ts";

/** One rate applied. A count or an amount is null where the containers were not said. */
export interface Step {
  readonly basis: "net tons" | "containers";
  readonly unit: string;
  readonly each: Decimal;
  readonly count: Decimal | null;
  readonly amount: Decimal | null;
}

/** `most` is null where it has no bound; both are null where the record holds no rate. */
export interface Charge {
  readonly steps: readonly Step[];
  readonly unit: string | null;
  readonly least: Decimal | null;
  readonly most: Decimal | null;
  /** The step that is charged, where that is settled. */
  readonly by: Step | null;
}

export function chargeOf(facets: Partial<VesselFeeFacets>, call: Call): Charge {
  const steps = [
    ...step("net tons", facets.perNetTon, tonsCounted(facets, call.netTons)),
    ...step("containers", facets.perContainer, call.containers),
  ];
  const known = steps.flatMap((s) => s.amount ?? []);
  const least = known.length > 0 ? known.reduce(larger) : null;
  const settled = steps.length > 0 && known.length === steps.length;
  const by = settled ? (steps.find((s) => least && s.amount?.eq(least)) ?? null) : null;
  return { steps, unit: steps[0]?.unit ?? null, least, most: settled ? least : null, by };
}

/** Where the law says so, a part of a net ton counts as a whole one. */
export function tonsCounted({ partTon }: Partial<VesselFeeFacets>, tons: Decimal): Decimal {
  const UP = 3;
  return partTon === "whole" ? tons.round(0, UP) : tons;
}

function step(basis: Step["basis"], rate: string | undefined, count: Decimal | null): Step[] {
  const [unit = "", digits = ""] = rate?.split(" ") ?? [];
  const each = parseDecimal(digits);
  return each ? [{ basis, unit, each, count, amount: count && each.times(count) }] : [];
}
