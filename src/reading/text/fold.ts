// One way of writing for comparison: lower case, no accents, one kind of each mark. Length never changes, so offsets hold.

import { simplified } from "./simplified.ts";

const MARKS: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "\u3000": " ",
  "\t": " ",
  "\n": " ",
  "﹪": "%",
  "٪": "%",
  "，": ",",
  "；": ";",
  "：": ":",
  "（": "(",
  "）": ")",
};

const memory = new Map<string, string>();

/** Sentences and clauses folded last: dozens of rules look at each of them. Forgotten all at once when there are many. */
const lately = new Map<string, string>();
const MOST = 1_000;
const LONGEST = 2_000;

/** The same text in its plainest dress, unit by unit. */
export function fold(text: string): string {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const folded = folding(text);
  if (text.length > LONGEST) return folded;
  if (lately.size >= MOST) lately.clear();
  lately.set(text, folded);
  return folded;
}

function folding(text: string): string {
  const units: string[] = [];
  for (let i = 0; i < text.length; i++) units.push(foldUnit(text.charAt(i)));
  return units.join("");
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : (MARKS[unit] ?? unit);
  const known = memory.get(unit);
  if (known !== undefined) return known;
  const found = foldRare(unit, code);
  memory.set(unit, found);
  return found;
}

function foldRare(unit: string, code: number): string {
  const mark = MARKS[unit];
  if (mark) return mark;
  // Full-width Latin letters, digits and marks of Chinese print.
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(String.fromCharCode(code - 0xfee0));
  if (code >= 0x4e00 && code <= 0x9fff) return simplified(unit);
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  const bare = unit.normalize("NFD").charAt(0).toLowerCase();
  return bare.length === 1 && code < 0x250 ? bare : unit;
}

/** Whether a word of the alphabet goes on here: a letter or digit, not a Chinese character. */
export function isWordUnit(unit: string | undefined): boolean {
  if (unit === undefined || unit === "") return false;
  const code = unit.charCodeAt(0);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/** Whether the unit is a Chinese character. */
export function isHan(unit: string | undefined): boolean {
  const code = unit === undefined || unit === "" ? 0 : unit.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}
