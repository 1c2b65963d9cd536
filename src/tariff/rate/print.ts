// From a typed rate to the schedule's own notation.

import { type Decimal, plain } from "../decimal.ts";
import { formatPercent } from "../percent.ts";
import { CAP } from "./phrases.ts";
import type { Rate, SlideRate, Term } from "./rate.ts";

/** As the schedule prints it: `Free`, `7.5%`, `46.3¢/kg + 14.9%`. */
export function printRate(rate: Rate): string {
  switch (rate.kind) {
    case "free":
      return "Free";
    case "sum":
      return rate.terms.map(printTerm).join(" + ") + (rate.capped ? CAP : "");
    case "slide":
      return printSlide(rate);
    case "reference":
      return rate.text;
    case "note":
      return `See additional U.S. note ${rate.note}`;
  }
}

/** One term of a sum: `46.3¢/kg`, `3% on the case`. */
export function printTerm(term: Term): string {
  if (term.kind === "specific") return printAmount(term.amount) + term.per;
  return formatPercent(term.percent) + (term.on === null ? "" : ` on ${term.on}`);
}

/** The rate per kg of a slide, in words. */
function printSlide({ start, step, floor }: SlideRate): string {
  const [from, by, least] = [start, step, floor].map((d) => `${plain(d.times("100"))}¢/kg`);
  const how = "for each degree under 100 degrees (and fractions of a degree in proportion)";
  return `${from} less ${by} ${how} but not less than ${least}`;
}

/** From a dollar up in dollars with two decimals or more, below in cents. */
function printAmount(amount: Decimal): string {
  if (amount.lt("1")) return `${plain(amount.times("100"))}¢`;
  return amount.eq(amount.round(2)) ? `$${amount.toFixed(2)}` : `$${plain(amount)}`;
}
