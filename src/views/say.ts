// Statements and their facets in plain words.

import type { Statement } from "../model/book.ts";

const STATUS: Readonly<Record<string, string>> = {
  "in-force": "in force",
  suspended: "suspended",
  ended: "ended",
  scheduled: "scheduled",
  none: "not in force",
};

/** What a statement says, facet by facet, and for when. */
export function says(statement: Statement): string {
  const facets = Object.entries(statement.says).map(
    ([facet, value]) => `${facetName(facet)} ${facetWord(facet, value)}`,
  );
  const what = facets.length > 0 ? facets.join("; ") : "lines in or out of the list";
  return `${statement.subject}: ${what} ${spanWords(statement)}`;
}

export function spanWords({ span }: Pick<Statement, "span">): string {
  const from = `from ${when(span.from.local)}`;
  return span.until ? `${from} until ${when(span.until.local)}` : `${from} until further notice`;
}

/** A wall-clock minute as people write it: the day alone where the law switches with the day. */
export function when(local: string): string {
  const [day = "", time = "00:00"] = local.split("T");
  return time === "00:00" ? day : `${day} ${time}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2026-11-10…` → `10 Nov 2026`. */
export function dayWords(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}

/** The value of a facet in words; `none` where nothing is said. */
export function facetWord(facet: string, value: unknown): string {
  if (value === undefined || value === null) return facet === "status" ? "not in force" : "none";
  if (facet === "status" && typeof value === "string") return STATUS[value] ?? value;
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** `suspendedRate` → `suspended rate`. */
export function facetName(facet: string): string {
  return facet.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** `kept-late` → `kept late`. */
export function standingWord(standing: string): string {
  return standing.replaceAll("-", " ");
}

const BOUND_WORDS: Readonly<Record<string, string>> = {
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
};

interface Amount {
  readonly value: string | null;
  readonly low?: string | null | undefined;
  readonly high?: string | null | undefined;
  readonly bound?: string | null | undefined;
}

/** `about 12 million t`, `8.5–10 million t`; `no figure` for a gap. */
export function amountWords({ value, low, high, bound }: Amount, unit: string): string {
  const bounded = BOUND_WORDS[bound ?? ""] ?? "";
  if (value !== null) return `${bounded}${withMillions([value], unit)}`;
  const ends = [low, high].filter((end) => end !== null && end !== undefined);
  return ends.length > 0 ? `${bounded}${withMillions(ends, unit)}` : "no figure";
}

/** From a million on, tonnes are written in millions, without losing a digit. */
function withMillions(values: readonly string[], unit: string): string {
  const large = unit === "t" && values.every((value) => /^\d{7,}$/.test(value));
  const short = large ? values.map((value) => inMillions(value)) : values.map(thousands);
  const sign = unit === "%" ? "%" : ` ${large ? "million " : ""}${unit}`;
  return `${short.join("–")}${sign}`;
}

function inMillions(value: string): string {
  return `${value.slice(0, -6)}.${value.slice(-6)}`.replace(/\.?0+$/, "");
}

/** `332000` → `332,000`. */
export function thousands(value: string): string {
  const [whole = "", rest] = value.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest === undefined ? "" : `.${rest}`);
}

/** `3090.00` → `$3,090.00`. */
export function dollarsWords(amount: string): string {
  return `$${thousands(amount)}`;
}

const PARTY_NAMES: Readonly<Record<string, string>> = { US: "Washington", CN: "Beijing" };

/** A party as papers name it. */
export function partyName(code: string): string {
  return PARTY_NAMES[code] ?? code;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
