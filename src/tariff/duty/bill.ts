// The money: each layer's base and amount, exact, rounded to the cent; their sum; bounds where a fact is missing.

import { resolve, speakers, value } from "../../engine/index.ts";
import type { Statement } from "../../model/book.ts";
import { type BaseDuty, baseDuty, type Need } from "../base-duty/index.ts";
import { larger, ZERO } from "../decimal.ts";
import { addMoney, cents, dollars, type Money, NO_MONEY } from "../money.ts";
import { addPercents, formatPercent, type Percent, parsePercent, percentOf, points, shareOf } from "../percent.ts";
import { type Rate, wholePercent } from "../rate/index.ts";
import type { Charge } from "./charge.ts";
import type { EntryFacts, Metal } from "./entry.ts";
import type { LineLaw } from "./law.ts";
import type { Spared } from "./relief.ts";
import { metalOf } from "./stack.ts";
import type { DutyTable } from "./table.ts";

export interface Layer {
  readonly measure: string;
  readonly name: string;
  readonly heading: string | null;
  /** HTS notation; null where the record holds no rate. */
  readonly rate: string | null;
  /** The part of the value that it is charged on, and why it is that part. */
  readonly base: Money | null;
  readonly baseIs: string;
  readonly amount: Money | null;
  /** Points held back by a suspension. */
  readonly suspended: string | null;
  readonly refundable: { readonly how: "yes" | "contested"; readonly by: Statement } | null;
  readonly group: string | null;
  readonly statements: readonly Statement[];
}

export interface Total {
  /** Percent of the entered value; null where it cannot be told. */
  readonly rate: Percent | null;
  readonly amount: Money | null;
}

export interface Bill {
  readonly layers: readonly Layer[];
  readonly spared: readonly Spared[];
  readonly needs: readonly Need[];
  readonly total: Total;
}

/** The line's own rate, with the statements or the schedule that it comes from. */
export interface BaseRate {
  readonly measure: string;
  readonly name: string;
  /** As printed; null where it is not known. */
  readonly text: string | null;
  readonly rate: Rate | null;
  readonly missing: Need | null;
  readonly statements: readonly Statement[];
}

export function bill(table: DutyTable, law: LineLaw, base: BaseRate, facts: EntryFacts): Bill {
  const first = baseLayer(base, facts);
  const basePercent = base.rate ? (wholePercent(base.rate) ?? equivalentOf(first.layer, facts)) : null;
  const spared: Spared[] = [...law.spared];
  const needs: Need[] = [...first.needs];
  const layers: Layer[] = [first.layer];
  for (const charge of inFilingOrder(table, law.charges)) {
    const done = chargeLayer(table, charge, basePercent, facts);
    needs.push(...done.needs);
    if (done.atFloor) spared.push(done.atFloor);
    else layers.push(done.layer);
  }
  return { layers, spared, needs: distinct(needs), total: totalOf(layers, base.rate, facts) };
}

/** The groups of the filing sequence in their order; a group that it does not name comes last. */
function inFilingOrder(table: DutyTable, charges: readonly Charge[]): Charge[] {
  const place = (charge: Charge) => {
    const at = table.filing.indexOf(charge.reached.duty.facets.filing ?? "");
    return at === -1 ? table.filing.length : at;
  };
  return [...charges].sort((a, b) => place(a) - place(b));
}

interface Done {
  readonly layer: Layer;
  readonly needs: readonly Need[];
}

function baseLayer(base: BaseRate, facts: EntryFacts): Done {
  const duty: BaseDuty | null = base.rate ? baseDuty(base.rate, facts) : null;
  const amount = duty?.kind === "amount" ? cents(duty.amount) : null;
  const whole = base.rate ? wholePercent(base.rate) !== null : false;
  const asked = duty?.kind === "needs" ? duty.needs.filter((n) => !(whole && n.need === "value")) : [];
  const layer: Layer = {
    measure: base.measure,
    name: base.name,
    heading: null,
    rate: base.text,
    base: facts.value,
    baseIs: whole ? "entered value" : "as the rate says",
    amount: facts.value || !whole ? amount : null,
    suspended: null,
    refundable: null,
    group: null,
    statements: base.statements,
  };
  return { layer, needs: base.missing ? [base.missing, ...asked] : asked };
}

function equivalentOf(layer: Layer, facts: EntryFacts): Percent | null {
  return layer.amount && facts.value ? shareOf(layer.amount, facts.value) : null;
}

function chargeLayer(
  table: DutyTable,
  charge: Charge,
  basePercent: Percent | null,
  facts: EntryFacts,
): Done & { readonly atFloor: Spared | null } {
  const { subject } = charge.reached.duty;
  const rate = rateOf(charge, basePercent);
  const base = baseOf(charge, facts);
  const needs = [...base.needs, ...(rate === null ? [rateNeed(charge)] : [])];
  const heading =
    charge.floor && rate?.eq(ZERO) ? (charge.reached.duty.facets.headingAtFloor ?? charge.heading) : charge.heading;
  const suspended = charge.reached.duty.facets.suspendedRate;
  const layer: Layer = {
    measure: subject.id,
    name: subject.name.en,
    heading,
    rate: rate && formatPercent(rate),
    base: base.amount,
    baseIs: base.is,
    amount: rate && base.amount ? cents(percentOf(rate, base.amount)) : null,
    suspended: suspended && suspended !== "0%" ? suspended : null,
    get refundable() {
      return refundableOf(table, charge);
    },
    group: charge.reached.duty.facets.filing ?? null,
    // Worked out when it is read: of a million lines nobody asks why.
    get statements() {
      return statementsBehind(table, charge);
    },
  };
  const atFloor = charge.floor && rate?.eq(ZERO) ? floorReached(charge, heading) : null;
  return { layer, needs, atFloor };
}

function rateOf(charge: Charge, basePercent: Percent | null): Percent | null {
  if (!charge.floor) return charge.rate === null ? null : parsePercent(charge.rate);
  const floor = parsePercent(charge.floor);
  return floor && basePercent ? points(larger(floor.minus(basePercent), ZERO)) : null;
}

function rateNeed(charge: Charge): Need {
  const { rateUnknown } = charge.reached.duty.facets;
  const name = charge.reached.duty.subject.name.en;
  if (charge.floor)
    return {
      need: "value",
      basis: "base rate",
      why: `${name} fills the base rate up to ${charge.floor}`,
      example: "--value 10000",
    };
  return {
    need: "other-rate",
    basis: `the rate of ${name}`,
    why: rateUnknown ?? "the record holds no rate",
    example: "ask its source",
  };
}

interface BaseFound {
  readonly amount: Money | null;
  readonly is: string;
  readonly needs: readonly Need[];
}

/** The value that a duty is charged on: the whole, a metal's, or what other duties and US content leave of it. */
function baseOf(charge: Charge, facts: EntryFacts): BaseFound {
  const metal = metalOf(charge);
  if (metal) return contentOf(metal, facts, charge.reached.duty.subject.name.en);
  const missing = charge.less
    .filter((m) => !facts.content.has(m))
    .map((m) => contentNeed(m, "another duty taxes its value"));
  const parts = ["entered value", ...charge.less.map((m) => `less the ${m} content`)];
  if (charge.usPart) parts.push("less the US content");
  const dutiable = facts.dutiable ?? facts.value;
  if (!dutiable || missing.length > 0) return { amount: null, is: parts.join(", "), needs: missing };
  const metals = charge.less.map((m) => facts.content.get(m) ?? NO_MONEY);
  const us = charge.usPart && facts.usContent ? percentOf(facts.usContent, dutiable) : NO_MONEY;
  const left = dutiable.minus(addMoney(...metals, us));
  return { amount: dollars(larger(left, ZERO)), is: parts.join(", "), needs: [] };
}

function contentOf(metal: Metal, facts: EntryFacts, name: string): BaseFound {
  const amount = facts.content.get(metal) ?? null;
  const needs = amount ? [] : [contentNeed(metal, `${name} is charged on it`)];
  return { amount, is: `${metal} content`, needs };
}

function contentNeed(metal: Metal, why: string): Need {
  return { need: "quantity", basis: `${metal} content`, why, example: `--content ${metal}=1200` };
}

function refundableOf(table: DutyTable, charge: Charge): Layer["refundable"] {
  const { subject } = charge.reached.duty;
  const how = value<string>(subject, "refundable", table.at);
  const by = resolve(subject, "refundable", table.at).won;
  return by && (how === "yes" || how === "contested") ? { how, by } : null;
}

function statementsBehind(table: DutyTable, charge: Charge): Statement[] {
  const { subject } = charge.reached.duty;
  const own = speakers(subject, table.at, ["rate", "floor", "status", "scope", "heading"]);
  const list = charge.reached.mention ? [charge.reached.mention.statement] : [];
  return [...new Set([...own, ...list, ...(charge.relief ? [charge.relief.status] : [])])];
}

function floorReached(charge: Charge, heading: string | null): Spared {
  const why = `the base rate already reaches ${charge.floor}`;
  const { subject, status } = charge.reached.duty;
  return { measure: subject.id, heading, code: "at-floor", why, statements: [status] };
}

/**
 * A rate in percent of the entered value: the plain sum where every layer is charged on the whole of it, else what the
 * amounts come to, to four decimals.
 */
function totalOf(layers: readonly Layer[], base: Rate | null, facts: EntryFacts): Total {
  const amounts = layers.map((l) => l.amount);
  const known = amounts.filter((a): a is Money => a !== null);
  const amount = known.length === amounts.length ? addMoney(...known) : null;
  const rates = layers.map((l) => (l.baseIs === "entered value" && l.rate ? parsePercent(l.rate) : null));
  const first = base ? wholePercent(base) : null;
  const rest = rates.slice(1).filter((r): r is Percent => r !== null);
  if (first && rest.length === layers.length - 1 && !facts.dutiable)
    return { rate: addPercents(first, ...rest), amount };
  return { rate: amount && facts.value ? shareOf(amount, facts.value) : null, amount };
}

function distinct(needs: readonly Need[]): Need[] {
  const seen = new Map(needs.map((need) => [need.basis, need]));
  return [...seen.values()];
}
