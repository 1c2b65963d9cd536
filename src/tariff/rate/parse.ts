// From the text of the schedule's column 1 to a typed rate.

import type { Problem } from "../../model/problem.ts";
import { parseDecimal } from "../decimal.ts";
import { dollars, type Money } from "../money.ts";
import { parsePercent } from "../percent.ts";
import { CAP, ON, type OnPhrase, PER, type PerPhrase, REFERENCES, type ReferencePhrase } from "./phrases.ts";
import { FREE, type Rate, type SlideRate, type SumRate, type Term } from "./rate.ts";

const SLIDE =
  /^([\d.]+)¢\/kg less ([\d.]+)¢\/kg for each degree under 100 degrees \(and fractions of a degree in proportion\) but not less than ([\d.]+)¢\/kg$/;
const NOTE = /^See additional U\.S\. note (\d+)$/;
const PERCENT = /^([\d.,]+%)(?: on (.+))?$/;
const SPECIFIC = /^(?:\$([\d.,]*\d)|([\d.,]*\d)¢)(\D.*)$/;

/** The rate that the text states; null where it is none. Blanks and the schedule's own slips do not matter. */
export function parseRate(text: string): Rate | null {
  const tidy = tidyRate(text);
  if (tidy === "Free") return FREE;
  if (Object.hasOwn(REFERENCES, tidy)) return { kind: "reference", text: tidy as ReferencePhrase };
  const note = NOTE.exec(tidy)?.[1];
  return note ? { kind: "note", note } : (slide(tidy) ?? total(tidy));
}

/** What is wrong with a text that `parseRate` refuses. */
export function rateProblem(text: string, at: string): Problem {
  const help = "write it as the schedule does: Free, 3.4%, 3.3¢/kg, 46.3¢/kg + 14.9%";
  return { code: "malformed-rate", message: `"${text}" is not a rate of duty`, help, at };
}

/** Markup and stray blanks out, and the two misprints of rates by reference mended. */
export function tidyRate(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ ?\+ ?/g, " + ")
    .replace(/ ?\/ ?/g, "/")
    .replace("pf. liter", "pf.liter")
    .replace("in the in the ensemble", "in the ensemble")
    .replace("if entered separately", "if separately entered");
}

function total(tidy: string): SumRate | null {
  const capped = tidy.endsWith(CAP);
  const [first, ...rest] = (capped ? tidy.slice(0, -CAP.length) : tidy).split(" + ").map(term);
  const terms = rest.filter((t) => t !== null);
  return first && terms.length === rest.length ? { kind: "sum", terms: [first, ...terms], capped } : null;
}

function term(text: string): Term | null {
  return percentTerm(text) ?? specificTerm(text);
}

function percentTerm(text: string): Term | null {
  const [, digits = "", on = null] = PERCENT.exec(text) ?? [];
  const percent = parsePercent(digits);
  const known = on === null || Object.hasOwn(ON, on);
  return percent && known ? { kind: "percent", percent, on: on as OnPhrase | null } : null;
}

function specificTerm(text: string): Term | null {
  const [, inDollars, inCents, per = ""] = SPECIFIC.exec(text) ?? [];
  const amount = inDollars === undefined ? fromCents(inCents ?? "") : parseDecimal(inDollars);
  return amount && Object.hasOwn(PER, per)
    ? { kind: "specific", amount: dollars(amount), per: per as PerPhrase }
    : null;
}

function slide(tidy: string): SlideRate | null {
  const [start, step, floor] = (SLIDE.exec(tidy) ?? []).slice(1).map(fromCents);
  return start && step && floor ? { kind: "slide", start, step, floor } : null;
}

function fromCents(digits: string): Money | null {
  const amount = parseDecimal(digits);
  return amount && dollars(amount.times("0.01"));
}
