// Chapter 99 and 98 headings: the numbers under which additional duties and special treatment are filed.

import type { Problem } from "../model/problem.ts";
import { bareDigits } from "./number-text.ts";

declare const brand: unique symbol;

/** A heading as it is filed, `9903.88.15`. It need not exist. */
export type Heading = string & { readonly [brand]: "Heading" };

/** The heading in any customary writing, `9903.88.15` or `99038815`; two zeros that software adds behind are dropped. */
export function parseHeading(text: string): Heading | null {
  const digits = /^(9[89]\d{6})(?:00)?$/.exec(bareDigits(text) ?? "")?.[1];
  return digits ? (`${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}` as Heading) : null;
}

/** What is wrong with a text that `parseHeading` refuses. */
export function headingProblem(text: string, at = "claim"): Problem {
  const help = "write the eight digits of a heading of chapter 99 or 98, 9903.88.15";
  return { code: "malformed-heading", message: `"${text}" is not a Chapter 99 heading`, help, at };
}
