// What one call of a ship pays at the ports of a side: the fee, its steps, what holds it back, what comes next.

import { speakers } from "../../engine/index.ts";
import type { Book, Statement } from "../../model/book.ts";
import type { AsOf } from "../../time/index.ts";
import { type Decimal, larger, smaller, ZERO } from "../decimal.ts";
import { type Ahead, aheadOf } from "./ahead.ts";
import { type Charge, chargeOf } from "./charge.ts";
import { type Decided, decide } from "./decide.ts";
import { type FeeLaw, feeLaws } from "./law.ts";
import type { Call, Fact } from "./ship.ts";

/** Why nothing is charged although the fee reaches the ship; null where it is charged. */
export type HeldBack = "not-in-force" | "later-port" | "capped" | null;

/** A fee that the ship pays, or may pay where a fact is missing. */
export interface Candidate {
  readonly law: FeeLaw;
  readonly sure: boolean;
  /** Of one call at the step of that day, were nothing to hold it back. */
  readonly charge: Charge;
  readonly held: HeldBack;
  readonly ahead: readonly Ahead[];
  readonly statements: readonly Statement[];
}

export interface ShipBill {
  readonly candidates: readonly Candidate[];
  readonly notCharged: readonly Decided[];
  readonly needs: readonly (Fact | "containers")[];
  /** What the call pays that day; both null where the record holds no rate, `most` alone where it has no bound. */
  readonly due: { readonly least: Decimal | null; readonly most: Decimal | null };
  readonly statements: readonly Statement[];
}

export function shipBill(book: Book, side: string, at: AsOf, call: Call): ShipBill {
  const decision = decide(feeLaws(book, side, at), call.facts);
  const candidates = decision.fees.filter((f) => f.charged !== "no").map((f) => candidate(f, at, call));
  const notCharged = decision.fees.filter((f) => f.charged === "no");
  const open = candidates.some((c) => c.charge.steps.some((s) => s.count === null));
  return {
    candidates,
    notCharged,
    needs: [...decision.needs, ...(open ? (["containers"] as const) : [])],
    due: dueOf(candidates, decision.perhapsNone),
    statements: [
      ...candidates.flatMap((c) => c.statements),
      ...notCharged.flatMap(({ law }) => speakers(law.subject, law.at, ["reaches", "spares", "insteadOf"])),
    ],
  };
}

const TERMS = ["status", "perNetTon", "perContainer", "per", "mostChargesPerYear", "partTon", "reaches", "spares"];

function candidate({ law, charged }: Decided, at: AsOf, call: Call): Candidate {
  const ahead = aheadOf(law.subject, at, call);
  return {
    law,
    sure: charged === "yes",
    charge: chargeOf(law.facets, call),
    held: heldBack(law, call),
    ahead,
    statements: [
      ...speakers(law.subject, law.at, [...TERMS, "insteadOf"]),
      ...speakers(law.subject, at, ["status"]),
      ...law.waysOut.map((w) => w.by),
      ...ahead.flatMap((a) => a.switches.map((s) => s.by)),
    ],
  };
}

function heldBack(law: FeeLaw, call: Call): HeldBack {
  if (law.state.standing !== "in-force") return "not-in-force";
  if (!call.firstPort && law.facets.per) return "later-port";
  const most = law.facets.mostChargesPerYear;
  return most !== undefined && call.earlierCharges >= Number(most) ? "capped" : null;
}

function dueOf(candidates: readonly Candidate[], perhapsNone: boolean): ShipBill["due"] {
  const paid = candidates.map(({ charge, held }) => (held ? { least: ZERO, most: ZERO } : charge));
  const all = perhapsNone ? [...paid, { least: ZERO, most: ZERO }] : paid;
  const [leasts, mosts] = [all.flatMap((c) => c.least ?? []), all.flatMap((c) => c.most ?? [])];
  return {
    least: leasts.length === all.length ? leasts.reduce(smaller) : null,
    most: mosts.length === all.length ? mosts.reduce(larger) : null,
  };
}
