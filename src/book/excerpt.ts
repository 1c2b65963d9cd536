// Shows the lines of a file around a problem, with a caret under its place.

import stringWidth from "string-width";
import type { Problem } from "../model/problem.ts";
import type { Draft } from "./draft.ts";

/** The text of a file by the name that places show, or undefined where it was not read. */
export type TextOf = (file: string) => string | undefined;

const WIDTH = 110;

/** Completes drafts with their excerpts, in the order of the files and each problem once. */
export function withExcerpts(drafts: readonly Draft[], textOf: TextOf): Problem[] {
  const linesOf = memo((file: string) =>
    textOf(file)
      ?.replace(/^\uFEFF/, "")
      .split(/\r?\n/),
  );
  const seen = new Set<string>();
  const fresh = drafts.filter((d) => !seen.has(key(d)) && seen.add(key(d)));
  return fresh.sort(byPlace).map(({ also, ...found }) => {
    const draft = { ...found, message: clean(found.message), help: clean(found.help) };
    const context = also === undefined ? 2 : 0;
    const parts = [draft.at, also].map((at) => at && excerpt(at, context, linesOf)).filter(Boolean);
    return parts.length > 0 ? { ...draft, excerpt: parts.join("\n") } : draft;
  });
}

/** Splits `file:line:column`. */
export function splitPlace(place: string): { file: string; line: number; column: number } | null {
  const match = /^(.*):(\d+):(\d+)$/.exec(place);
  return match?.[1] === undefined ? null : { file: match[1], line: Number(match[2]), column: Number(match[3]) };
}

function excerpt(at: string, context: number, linesOf: (file: string) => string[] | undefined): string | undefined {
  const place = splitPlace(at);
  const lines = place && linesOf(place.file);
  if (!place || !lines) return undefined;
  const first = Math.max(1, place.line - context);
  const gutter = String(place.line).length;
  const start = Math.max(0, place.column - 1 - WIDTH + 20);
  const shown = lines.slice(first - 1, place.line).map((line) => clean(line.slice(start, start + WIDTH)));
  const before = shown.at(-1)?.slice(0, place.column - 1 - start) ?? "";
  const numbered = shown.map((line, i) => `  ${String(first + i).padStart(gutter)} | ${line}`.trimEnd());
  return [...numbered, `  ${" ".repeat(gutter)} | ${" ".repeat(stringWidth(before))}^`].join("\n");
}

/** A terminal must not obey what stands in a broken file. */
function clean(line: string): string {
  return line.replace(/\t/g, " ").replace(/\p{Cc}|\p{Cf}/gu, "\u00B7");
}

function byPlace(a: Draft, b: Draft): number {
  const [x, y] = [splitPlace(a.at), splitPlace(b.at)];
  if (!x || !y) return x ? 1 : y ? -1 : 0;
  if (x.file !== y.file) return x.file < y.file ? -1 : 1;
  return x.line - y.line || x.column - y.column;
}

function key(draft: Draft): string {
  return `${draft.at} ${draft.code} ${draft.message}`;
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (k) => {
    if (!made.has(k)) made.set(k, make(k));
    return made.get(k) as V;
  };
}
