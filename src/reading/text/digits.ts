// Numbers as three languages write them, turned into exact decimal text without a float on the way.

import type { Language } from "../../model/words.ts";

const LONGEST = 30;

/** Decimal text of digits with their separators, or null where the groups make no number (9903.91.06). */
export function decimalText(written: string, lang: Language): string | null {
  if (written.length > LONGEST) return null;
  const text = written.replace(/[\u00a0\u202f\u2009 ]/g, "");
  const marks = text.replace(/\d/g, "");
  if (marks === "") return trimmedZeros(text);
  if (/^(?:\.+,|,+\.)$/.test(marks)) return bothMarks(text, marks.charAt(0), marks.charAt(marks.length - 1));
  if (/^(?:,+|\.+)$/.test(marks)) return oneMark(text, marks, lang);
  return null;
}

/** 1,234.5 and 1.234,5: the last mark is the decimal one. */
function bothMarks(text: string, thousands: string, point: string): string | null {
  const [whole = "", part = ""] = text.split(point);
  return grouped(whole, thousands) ? trimmedZeros(`${whole.replaceAll(thousands, "")}.${part}`) : null;
}

function oneMark(text: string, marks: string, lang: Language): string | null {
  const mark = marks.charAt(0);
  const isGrouped = grouped(text, mark);
  // A Spanish 1.234 is a thousand and more; an English 1.234 is a little over one. A comma before three digits sets off thousands in both.
  if (isGrouped && (marks.length > 1 || mark === "," || lang === "es")) return trimmedZeros(text.replaceAll(mark, ""));
  return marks.length === 1 ? trimmedZeros(text.replace(mark, ".")) : null;
}

function grouped(text: string, mark: string): boolean {
  const [first = "", ...rest] = text.split(mark);
  return first.length <= 3 && first !== "" && first !== "0" && rest.every((group) => group.length === 3);
}

function trimmedZeros(text: string): string {
  const [whole = "", part = ""] = text.split(".");
  const integer = whole.replace(/^0+(?=\d)/, "");
  // Zeros at the end say nothing; a loop rather than a pattern, which could backtrack.
  let end = part.length;
  while (end > 0 && part.charAt(end - 1) === "0") end--;
  return end > 0 ? `${integer}.${part.slice(0, end)}` : integer;
}

/** The decimal with its point moved `places` to the right (to the left where negative). */
export function shifted(decimal: string, places: number): string {
  const [whole = "", part = ""] = decimal.split(".");
  const digits = whole + part;
  const point = whole.length + places;
  if (point <= 0) return trimmedZeros(`0.${"0".repeat(-point)}${digits}`);
  const padded = digits.padEnd(point, "0");
  const rest = padded.slice(point);
  return trimmedZeros(rest === "" ? padded : `${padded.slice(0, point)}.${rest}`);
}

const WORDS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  ),
  es: words(
    "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte",
  ),
  zh: {},
};

function words(list: string): Record<string, number> {
  return Object.fromEntries(list.split(" ").map((word, i) => [word, i + 1]));
}

/** The value of a number word ("twelve", "doce"), or null. */
export function wordValue(word: string, lang: Language): number | null {
  return WORDS[lang][word] ?? null;
}

/** All number words of a language, for patterns. */
export function numberWords(lang: Language): string {
  return Object.keys(WORDS[lang]).reverse().join("|");
}

const HAN_DIGITS = "零一二三四五六七八九";
const HAN_PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral below ten thousand (五十七, 两千, 二〇二五), or null. */
export function hanValue(text: string): number | null {
  if (text === "" || text.length > 8) return null;
  const digits = [...text].map((unit) => hanDigit(unit));
  if (digits.every((d) => d !== null)) return Number(digits.join(""));
  let total = 0;
  let held: number | null = null;
  for (const unit of text) {
    const digit = hanDigit(unit);
    const place = HAN_PLACES[unit];
    if (digit !== null) held = digit;
    else if (place) {
      total += (held ?? 1) * place;
      held = null;
    } else return null;
  }
  return total + (held ?? 0);
}

function hanDigit(unit: string): number | null {
  if (unit === "两") return 2;
  if (unit === "〇") return 0;
  const at = HAN_DIGITS.indexOf(unit);
  return at < 0 ? null : at;
}
