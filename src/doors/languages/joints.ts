// Where messages stand side by side in one text: sentences, clauses, what a colon parts.

import type { Foreign } from "./figures.ts";

/** Where messages stand side by side in one text. */
export interface Joint {
  /** The ways to take the text apart here. */
  parts(text: string): readonly (readonly string[])[];
  glue(lang: Foreign, parts: readonly string[]): string;
  /** A comma joins only where every part is known: otherwise it belongs to a text of somebody. */
  readonly all?: boolean;
}

function joint(split: RegExp | string, zh: string, es: string): Joint {
  return { parts: (text) => apart(text, text.split(split)), glue: (lang) => (lang === "zh" ? zh : es) };
}

export const SENTENCES = joint(/(?<=[.?!”]) (?=[A-Z“])/, "", " ");
export const CLAUSES = joint("; ", "；", "; ");
export const COLON: Joint = { ...joint(": ", "：", ": "), parts: (text) => anywhere(text, ": ") };
export const JOINTS: readonly Joint[] = [
  CLAUSES,
  joint(" · ", " · ", " · "),
  joint(" → ", " → ", " → "),
  { ...joint(" + ", " + ", " + "), all: true },
  COLON,
];

function apart(text: string, parts: readonly string[]): readonly (readonly string[])[] {
  return parts[0] === text ? [] : [parts];
}

/** A name may hold the mark itself: at all of them, at the last or at the first. */
function anywhere(text: string, mark: string): readonly (readonly string[])[] {
  const all = text.split(mark);
  if (all.length < 3) return apart(text, all);
  const [last, first] = [text.lastIndexOf(mark), text.indexOf(mark)];
  const at = (place: number) => [text.slice(0, place), text.slice(place + mark.length)];
  return [all, at(last), at(first)];
}
