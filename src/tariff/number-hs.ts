// Numbers of China's tariff, and HS numbers at large, for US goods entering China.

import type { Problem } from "../model/problem.ts";
import { bareDigits } from "./number-text.ts";

declare const brand: unique symbol;

/** Six digits of the Harmonized System, or the eight or ten of China's tariff; plain digits. It need not exist. */
export type HsNumber = string & { readonly [brand]: "HsNumber" };

/** The number in any customary writing: `1201.90`, `1201.9000`, `12019010.00`; null where it is none. */
export function parseHs(text: string): HsNumber | null {
  const digits = bareDigits(text);
  const fits = digits && [6, 8, 10].includes(digits.length) && !digits.startsWith("00");
  return fits ? (digits as HsNumber) : null;
}

/** As China's tariff prints it: `1201.90`, `1201.9010`, `1201.9010.00`. */
export function formatHs(number: HsNumber): string {
  if (number.length === 6) return `${number.slice(0, 4)}.${number.slice(4)}`;
  const ten = number.slice(8);
  return `${number.slice(0, 4)}.${number.slice(4, 8)}${ten && `.${ten}`}`;
}

/** What is wrong with a text that `parseHs` refuses. */
export function hsProblem(text: string, at = "hts"): Problem {
  const digits = bareDigits(text);
  const message = digits
    ? `${text} has ${digits.length} digits; a number of China's tariff has 8 or 10, one of the HS 6`
    : `"${text}" is not a tariff number`;
  return { code: "malformed-hts", message, help: "write 1201.90, 1201.9010 or 1201.9010.00", at };
}
