// The duty of one line of one entry: law first, then money, then what is still to be said.

import { type Day, day as dayOf } from "../../time/index.ts";
import { baseDuty, type Need } from "../base-duty/index.ts";
import { type Decimal, decimal, larger, smaller } from "../decimal.ts";
import { dollars, type Money, NO_MONEY } from "../money.ts";
import { type Percent, points } from "../percent.ts";
import { wholePercent } from "../rate/index.ts";
import { type BaseRate, type Bill, bill } from "./bill.ts";
import type { Charge } from "./charge.ts";
import type { EntryFacts, Metal } from "./entry.ts";
import { type LineLaw, lineLaw } from "./law.ts";
import type { Claimable, Setting } from "./relief.ts";
import { metalOf } from "./stack.ts";

export interface Range {
  readonly least: { readonly rate: Percent | null; readonly amount: Money | null };
  readonly most: { readonly rate: Percent | null; readonly amount: Money | null };
}

export interface Assessment extends Bill {
  readonly claimable: readonly Claimable[];
  /** Where a missing fact leaves the total open: the bounds between which it lies. */
  readonly range: Range | null;
  readonly law: LineLaw;
}

/** Assesses a line whose claims have been checked. Exact where all that matters is said, else null and bounds. */
export function assess(setting: Setting, base: BaseRate, facts: EntryFacts): Assessment {
  const law = lineLaw(setting, facts);
  const exact = bill(setting.table, law, base, facts);
  const needs = [...exact.needs, ...undecidedNeeds(law)];
  const range = needs.length > 0 ? rangeOf(setting, base, facts, law) : null;
  return { ...exact, needs, claimable: distinct(law.claimable), range, law };
}

function undecidedNeeds(law: LineLaw): Need[] {
  const facts = new Map(law.undecided.map((u) => [u.fact, u.relief]));
  return [...facts].map(([fact, relief]) => ({
    need: "quantity",
    basis: fact === "loaded" ? "loading date" : "export date",
    why: `${relief.subject.name.en}: goods under way pay otherwise; amounts are for goods that were not`,
    example: `--${fact} ${(relief.facets.loadedBefore ?? relief.facets.exportedBefore ?? "").slice(0, 10)}`,
  }));
}

const LONG_AGO: Day = dayOf("1900-01-01");
/** Rates are bounded on a round value where none is given. */
const ROUND: Money = dollars(decimal("100"));

function rangeOf(setting: Setting, base: BaseRate, facts: EntryFacts, law: LineLaw): Range | null {
  const valued = facts.value ? facts : roundValued(base, facts);
  if (!valued) return null;
  const totals = variants(valued, law).flatMap((variant) => totalsOf(setting, base, variant));
  if (totals.length === 0 || totals.some((t) => t === null)) return null;
  const known = totals.filter((t): t is Money => t !== null);
  const least = known.reduce((a, b) => smaller(a, b) as Money);
  const most = known.reduce((a, b) => larger(a, b) as Money);
  const value = valued.value ?? ROUND;
  const end = (amount: Money) => ({
    rate: value.gt("0") ? points(amount.times("100").div(value).round(4, 1)) : null,
    amount: facts.value ? amount : null,
  });
  return { least: end(least), most: end(most) };
}

function roundValued(base: BaseRate, facts: EntryFacts): EntryFacts | null {
  const whole = base.rate && wholePercent(base.rate);
  return whole && facts.content.size === 0 ? { ...facts, value: ROUND } : null;
}

/** Every way in which the missing facts can stand at their bounds: all of the value one metal or none, under way or not. */
function variants(facts: EntryFacts, law: LineLaw): EntryFacts[] {
  const missing = metalsOf(law.charges).filter((m) => !facts.content.has(m));
  const contents = [null, ...missing].map((full) => withContent(facts, missing, full));
  const underWay =
    law.undecided.length > 0 ? contents.map((f) => ({ ...f, loaded: LONG_AGO, exported: LONG_AGO })) : [];
  return [...contents, ...underWay];
}

function withContent(facts: EntryFacts, missing: readonly Metal[], full: Metal | null): EntryFacts {
  const declared = [...facts.content.values()].reduce<Decimal>((a, b) => a.plus(b), NO_MONEY);
  const left = dollars((facts.value ?? ROUND).minus(declared));
  const content = new Map(facts.content);
  for (const metal of missing) content.set(metal, metal === full ? left : NO_MONEY);
  return { ...facts, content };
}

function metalsOf(charges: readonly Charge[]): Metal[] {
  return [...new Set(charges.flatMap((c) => [...(metalOf(c) === null ? [] : [metalOf(c) as Metal]), ...c.less]))];
}

function totalsOf(setting: Setting, base: BaseRate, facts: EntryFacts): (Money | null)[] {
  const done = bill(setting.table, lineLaw(setting, facts), base, facts);
  const [first, ...rest] = done.layers;
  if (rest.some((l) => l.amount === null)) return [null];
  const others = rest.reduce<Decimal>((a, l) => a.plus(l.amount ?? NO_MONEY), NO_MONEY);
  const ends = first?.amount ? [first.amount] : baseBounds(base, facts);
  return ends.map((end) => end && dollars(others.plus(end)));
}

function baseBounds(base: BaseRate, facts: EntryFacts): (Money | null)[] {
  const duty = base.rate ? baseDuty(base.rate, facts) : null;
  if (duty?.kind === "amount") return [duty.amount];
  return duty?.between ? [duty.between.least, duty.between.most] : [null];
}

function distinct(claimable: readonly Claimable[]): Claimable[] {
  return [...new Map(claimable.map((c) => [`${c.measure} ${c.heading}`, c])).values()];
}
