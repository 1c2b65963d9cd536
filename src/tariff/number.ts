// HTS numbers: eight digits name a legal line, ten a statistical number below it.

import type { Problem } from "../model/problem.ts";
import { bareDigits, strangers } from "./number-text.ts";

declare const brand: unique symbol;

/** A US tariff number of goods, eight or ten plain digits, chapters 01 to 98. It need not exist. */
export type HtsNumber = string & { readonly [brand]: "HtsNumber" };

/** A line, or the four or six digits above lines. */
export type HtsInput =
  | { readonly kind: "line"; readonly number: HtsNumber }
  | { readonly kind: "prefix"; readonly digits: string };

/** The number in any customary writing: `8507.60.0020`, `8507 60 00 20`, `8507600020`; null where it is none. */
export function parseHts(text: string): HtsInput | null {
  const digits = bareDigits(text);
  if (!digits || !isGoods(digits)) return null;
  if (digits.length === 8 || digits.length === 10) return { kind: "line", number: digits as HtsNumber };
  return digits.length === 4 || digits.length === 6 ? { kind: "prefix", digits } : null;
}

/** As `parseHts`, for a line that stands in our own code. Throws where it is none. */
export function hts(text: string): HtsNumber {
  const parsed = parseHts(text);
  if (parsed?.kind !== "line") throw new Error(`not an HTS line: ${text}`);
  return parsed.number;
}

/** As it is printed: `8507.60.00`, `8507.60.0020`, `8507.60`, `8507`. */
export function formatHts(digits: string): string {
  const groups = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return groups.filter((group) => group !== "").join(".");
}

/** The two digits of its chapter. */
export const chapterOf = (digits: string): string => digits.slice(0, 2);

/** The number and those above it, longest first: ten, eight, six, four digits. */
export function prefixesOf(digits: string): string[] {
  return [10, 8, 6, 4].filter((length) => length <= digits.length).map((length) => digits.slice(0, length));
}

/** What is wrong with a text that is no line: not digits, too few, a Chapter 99 heading. */
export function htsProblem(text: string, at = "hts"): Problem {
  return { code: "malformed-hts", ...fault(text), at };
}

function fault(text: string): Pick<Problem, "message" | "help"> {
  const example = "write the 8 or 10 digits of the line, 8507.60.00 or 8507.60.0020";
  const odd = strangers(text);
  if (odd) return { message: `"${text}" has signs that belong in no HTS number: ${odd}`, help: example };
  const digits = bareDigits(text);
  if (!digits) return { message: "no HTS number was given", help: example };
  if (digits.startsWith("99") && digits.length >= 4) return headingFault(text);
  if (!isGoods(digits)) return { message: `${text} is in no chapter: they run from 01 to 98`, help: example };
  const message = `${text} has ${digits.length} digits; a line has 8 or 10`;
  return { message, help: lostZero(digits) ?? example };
}

function headingFault(text: string): Pick<Problem, "message" | "help"> {
  const help = "give the line of the goods; Chapter 99 headings are among the layers of the answer";
  return { message: `${text} is a Chapter 99 heading, not a line of goods`, help };
}

/** Spreadsheets drop the zero of chapters 01 to 09. */
function lostZero(digits: string): string | null {
  const odd = digits.length === 7 || digits.length === 9;
  return odd ? `a digit is missing; if it is a zero in front, write ${formatHts(`0${digits}`)}` : null;
}

function isGoods(digits: string): boolean {
  return !digits.startsWith("00") && !digits.startsWith("99");
}
