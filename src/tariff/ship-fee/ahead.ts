// What the texts set for a fee after a day: when it comes back, when it rises, what a call would then pay.

import { facetsAt, type Standing, type Switch, stateOf, switchesOf } from "../../engine/index.ts";
import type { VesselFeeFacets } from "../../engine/kinds/vessel-fee.ts";
import type { Subject } from "../../model/book.ts";
import type { AsOf, Moment } from "../../time/index.ts";
import { type Charge, chargeOf } from "./charge.ts";
import type { Call } from "./ship.ts";

export interface Ahead {
  readonly on: Moment;
  readonly standing: Standing;
  readonly facets: Partial<VesselFeeFacets>;
  /** Of one call at the step of that day, were the fee in force. */
  readonly charge: Charge;
  readonly switches: readonly Switch[];
}

/** Each moment after the point at which the status or a rate of the fee changes. */
export function aheadOf(subject: Subject, at: AsOf, call: Call): Ahead[] {
  const byMoment = new Map<string, Switch[]>();
  for (const s of switchesOf(subject, at, ["status", "perNetTon", "perContainer"])) {
    byMoment.set(s.on.utc, [...(byMoment.get(s.on.utc) ?? []), s]);
  }
  return [...byMoment.values()].flatMap((switches) => {
    const on = switches[0]?.on;
    if (!on) return [];
    const then: AsOf = { on: on.utc, known: at.known };
    const facets = facetsAt<VesselFeeFacets>(subject, then);
    return [{ on, standing: stateOf(subject, then).standing, facets, charge: chargeOf(facets, call), switches }];
  });
}
