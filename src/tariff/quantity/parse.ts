// What the user says of the goods besides their value: `100 kg`, `2.5 kg lead`, `97 degrees`, `value:case=12.50`.

import { fine, type Problem, type Result, wrong } from "../../model/problem.ts";
import { type Decimal, parseDecimal } from "../decimal.ts";
import { moneyProblem, parseMoney } from "../money.ts";
import { type Basis, PARTS } from "./basis.ts";
import { nearest } from "./did-you-mean.ts";
import { CONTENTS, UNITS, type Unit } from "./units.ts";

/** An amount of one thing, in customs' own unit of it. */
export interface Quantity {
  readonly basis: Basis;
  readonly amount: Decimal;
}

/** All that is said of the goods, each thing once. */
export type Quantities = ReadonlyMap<Basis, Decimal>;

export const NO_QUANTITIES: Quantities = new Map();

const VALUE = /^value(?::|\s+of\s+(?:the\s+)?)([^=:]+?)\s*[=:]\s*(.+)$/;
const DUTY = /^duty:\s*movement\s*[=:]\s*(.+)$/;
const AMOUNT = /^([\d.,]*\d)(?!e?[\d.,])\s*(.*)$/;
const LONGEST = 60;

/** Every item read; all their problems at once. The same thing twice is a problem: nobody knows whether to add. */
export function parseQuantities(items: readonly string[], at = "quantity"): Result<Quantities> {
  const read = items.map((item) => parseQuantity(item, at));
  const all = new Map<Basis, Decimal>();
  const problems: Problem[] = [];
  for (const one of read) {
    if (!one.ok) problems.push(...one.problems);
    else if (all.has(one.value.basis)) problems.push(repeated(one.value.basis, at));
    else all.set(one.value.basis, one.value.amount);
  }
  return problems.length ? wrong(...problems) : fine(all);
}

/** One item: an amount and its unit, or the value of a part. */
export function parseQuantity(text: string, at = "quantity"): Result<Quantity> {
  const tidy = text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  const value = VALUE.exec(tidy);
  if (value) return partValue(value[1] ?? "", value[2] ?? "", at);
  const duty = DUTY.exec(tidy)?.[1];
  if (duty !== undefined) return money("duty of the complete movement", duty, at);
  const [, digits = "", name = ""] = AMOUNT.exec(tidy) ?? [];
  const amount = tidy.length <= LONGEST ? parseDecimal(digits) : null;
  if (!amount || !name) return wrong(malformed(text, amount !== null, at));
  const unit = unitOf(name);
  return unit ? fine({ basis: unit.basis, amount: amount.times(unit.size) }) : wrong(unknownUnit(name, at));
}

/** The unit of that name, contents included: `kg`, `t lead content`, `kg on drained weight`. */
export function unitOf(name: string): Unit | null {
  const unit = UNITS.get(name);
  if (unit) return unit;
  const [, weight = "", content = ""] = /^(\S+) (?:on |of )?(?:the )?(.+)$/.exec(name) ?? [];
  const [mass, basis] = [UNITS.get(weight), CONTENTS.get(content)];
  return mass?.basis === "kg" && basis ? { basis, size: mass.size } : null;
}

function partValue(name: string, amount: string, at: string): Result<Quantity> {
  const words = name.replace(/\s*\+\s*/g, " and ").trim();
  const part = PARTS.find((p) => p === words || p === `${words} content`);
  if (part) return money(`value of the ${part}`, amount, at);
  const near = nearest(words, PARTS);
  const help = near ? `did you mean value:${near}=${amount}?` : `parts are ${PARTS.join(", ")}`;
  return wrong({ code: "unknown-part", message: `no duty is charged on a part called "${name}"`, help, at });
}

function money(basis: Basis, text: string, at: string): Result<Quantity> {
  const amount = parseMoney(text);
  return amount ? fine({ basis, amount }) : wrong(moneyProblem(text, at));
}

function unknownUnit(name: string, at: string): Problem {
  const names = [...UNITS.keys(), ...[...CONTENTS.keys()].map((content) => `kg ${content}`)];
  const near = nearest(name, names);
  const help = near
    ? `did you mean "${near}"?`
    : "units are kg, g, t, lb, liters, gal, bbl, m2, m3, No., doz., pr. and the like";
  return { code: "unknown-unit", message: `"${name}" is no unit of quantity`, help, at };
}

function malformed(text: string, hasAmount: boolean, at: string): Problem {
  const message = hasAmount ? `"${text}" has no unit` : `"${text}" is not a quantity`;
  return { code: "malformed-quantity", message, help: "write an amount and its unit, 100 kg or 1,200 No.", at };
}

function repeated(basis: Basis, at: string): Problem {
  const message = `two quantities are given in ${basis}`;
  return { code: "repeated-quantity", message, help: "give the total once", at };
}
