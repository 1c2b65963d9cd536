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
