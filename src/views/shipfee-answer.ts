// The public shape of a port-fee answer, made from a ship's bill.

import type { ShipBill, ShipCall, ShipFee, ShipFeeAhead, ShipFeeDecided, ShipFeeStep } from "../tariff/index.ts";
import { type Decimal, plain } from "../tariff/index.ts";
import { dayOf } from "../time/index.ts";
import { needsOf, type ShipNeed } from "./shipfee-needs.ts";
import { dueWords, standingWords } from "./shipfee-say.ts";

type Port = "US" | "CN";

export interface StepJson {
  readonly basis: ShipFeeStep["basis"];
  readonly rate: string;
  readonly count: string | null;
  readonly amount: string | null;
  readonly charged: boolean;
}

export interface AheadJson {
  readonly on: string;
  readonly status: string;
  readonly perNetTon: string | null;
  readonly perContainer: string | null;
  /** What one call then pays; 0 where the fee is not in force. */
  readonly due: string | null;
  /** What it pays, or would pay, at the step of that day; where a count is missing, what it is at least. */
  readonly amount: string | null;
  readonly least: string | null;
  readonly instrument: string;
}

/** A fee that the ship pays, or may pay where a fact is missing. */
export interface FeeJson {
  readonly measure: string;
  readonly name: string;
  readonly status: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly steps: readonly StepJson[];
  /** Of one call at the step of that day, whether or not it is charged; where a count is missing, at least. */
  readonly amount: string | null;
  readonly least: string | null;
  readonly why: string;
  readonly cap: { readonly most: number; readonly earlier: number; readonly yearBegins: string | null } | null;
  /** Each switch that the texts set after the day, if nobody acts. */
  readonly ahead: readonly AheadJson[];
  readonly by: readonly string[];
}

export interface ShipFeeAnswer {
  readonly port: Port;
  readonly day: string;
  readonly ship: Readonly<Record<string, string>>;
  /** The fee that reaches the ship; null where none does, or where it turns on a missing fact. */
  readonly fee: string | null;
  readonly unit: string;
  readonly due: {
    readonly amount: string | null;
    readonly range?: { readonly least: string; readonly most: string | null };
    readonly why: string;
  };
  /** Of a suspended fee: what the call would pay at that day's step, were it in force. */
  readonly wouldBe: string | null;
  /** When the status of the fee changes next by the texts, and what the call pays from then on. */
  readonly next: {
    readonly on: string;
    readonly status: string;
    readonly due: string | null;
    readonly by: string;
  } | null;
  readonly fees: readonly FeeJson[];
  readonly notCharged: readonly { readonly measure: string; readonly name: string; readonly why: string }[];
  readonly mayApply: readonly { readonly measure: string; readonly what: string; readonly confidence: string }[];
  readonly needs: readonly ShipNeed[];
}

const UNITS: Readonly<Record<Port, string>> = { US: "USD", CN: "CNY" };

export function shipFeeAnswer(port: Port, day: string, call: ShipCall, bill: ShipBill): ShipFeeAnswer {
  const [only, ...others] = bill.candidates;
  const sure = only?.sure && others.length === 0 ? only : null;
  return {
    port,
    day,
    ship: shipJson(call),
    fee: sure?.law.subject.id ?? null,
    unit: only?.charge.unit ?? UNITS[port],
    due: dueJson(port, bill, sure),
    wouldBe: sure && sure.law.state.standing === "suspended" ? money(sure.charge.most) : null,
    next: sure ? nextJson(sure) : null,
    fees: bill.candidates.map((c) => feeJson(c, call)),
    notCharged: bill.notCharged.map(notChargedJson),
    mayApply: bill.candidates.flatMap(({ law }) =>
      law.waysOut.map(({ what, by }) => ({ measure: law.subject.id, what, confidence: by.confidence })),
    ),
    needs: needsOf(bill.needs),
  };
}

/** With two decimals, halves up; whole rates times whole tons need no rounding. */
export function money(amount: Decimal | null): string | null {
  return amount?.toFixed(2, 1) ?? null;
}

function dueJson(port: Port, bill: ShipBill, sure: ShipFee | null): ShipFeeAnswer["due"] {
  const { candidates, notCharged, due } = bill;
  const [least, most] = [money(due.least), money(due.most)];
  const why =
    candidates.length + notCharged.length === 0
      ? "no port fee of this kind was known then"
      : dueWords(port, candidates, sure, least !== null && least === most);
  if (least !== null && least === most) return { amount: least, why };
  return least === null ? { amount: null, why } : { amount: null, range: { least, most }, why };
}

function feeJson(candidate: ShipFee, call: ShipCall): FeeJson {
  const { law, charge, ahead, statements } = candidate;
  const most = law.facets.mostChargesPerYear;
  return {
    measure: law.subject.id,
    name: law.subject.name.en,
    status: law.state.standing,
    since: law.state.since?.local ?? null,
    until: law.state.until?.local ?? null,
    steps: charge.steps.map((s) => stepJson(s, s === charge.by)),
    amount: money(charge.most),
    least: money(charge.least),
    why: standingWords(candidate),
    cap: most ? { most: Number(most), earlier: call.earlierCharges, yearBegins: law.facets.yearBegins ?? null } : null,
    ahead: ahead.map(aheadJson),
    by: [...new Set(statements.map((s) => s.by))],
  };
}

function stepJson(step: ShipFeeStep, charged: boolean): StepJson {
  return {
    basis: step.basis,
    rate: `${step.unit} ${plain(step.each)}`,
    count: step.count && plain(step.count),
    amount: money(step.amount),
    charged,
  };
}

function aheadJson({ on, standing, facets, charge, switches }: ShipFeeAhead): AheadJson {
  const first = switches[0];
  const ranOut = first?.before?.span.until?.utc === on.utc ? first.before.by : null;
  return {
    on: on.local,
    status: standing,
    perNetTon: facets.perNetTon ?? null,
    perContainer: facets.perContainer ?? null,
    due: standing === "in-force" ? money(charge.most) : "0.00",
    amount: money(charge.most),
    least: money(charge.least),
    instrument: ranOut ?? first?.by.by ?? "",
  };
}

function nextJson({ law, ahead }: ShipFee): ShipFeeAnswer["next"] {
  const switched = ahead.find((a) => a.switches.some((s) => s.facet === "status"));
  if (!switched || law.state.standing === switched.standing) return null;
  const { status, due, instrument } = aheadJson(switched);
  return { on: dayOf(switched.on), status, due, by: instrument };
}

function notChargedJson({ law, why }: ShipFeeDecided): ShipFeeAnswer["notCharged"][number] {
  return {
    measure: law.subject.id,
    name: law.subject.name.en,
    why: why ?? "not charged, whatever the missing facts are",
  };
}

function shipJson({ facts, netTons, containers }: ShipCall): Record<string, string> {
  const said = Object.entries(facts).flatMap(([fact, value]) =>
    value === null ? [] : [[fact, fact === "us-share" ? `${value}%` : value] as const],
  );
  return {
    "net-tons": plain(netTons),
    ...(containers ? { containers: plain(containers) } : {}),
    ...Object.fromEntries(said),
  };
}
