// An address → the question that it asks.

import type { RawArgs, View } from "../../views/index.ts";
import { argumentNames } from "../question.ts";

/** The other names of the time's parameters, and ours. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["as-of", "on"],
  ["as_of", "on"],
  ["knowledge-date", "known"],
  ["knowledge_date", "known"],
  ["what_if", "what-if"],
  ["whatIf", "what-if"],
]);

export interface AskedByAddress {
  readonly view: View;
  readonly raw: RawArgs;
  /** The parameters that the path itself names. */
  readonly inPath: readonly string[];
}

/** The question of `/<view>[/<argument>…]?name=value`, or null where the path is no view's. */
export function readAddress(path: string, query: URLSearchParams, views: readonly View[]): AskedByAddress | null {
  const segments = decoded(path);
  const view = views.find((v) => v.name === segments?.[0]);
  if (!segments || !view) return null;
  const given = segments.slice(1);
  const names = argumentNames(view);
  const last = names.at(-1);
  const many = last !== undefined && view.params[last]?.many === true;
  if (given.length > names.length && !many) return null;
  const raw = new Map<string, string[]>();
  given.forEach((value, i) => {
    const name = names[Math.min(i, names.length - 1)];
    if (name) raw.set(name, [...(raw.get(name) ?? []), value]);
  });
  const inPath = [...raw.keys()];
  for (const [key, value] of query) {
    const name = ALIASES.get(key) ?? key;
    raw.set(name, [...(raw.get(name) ?? []), value]);
  }
  return { view, raw: Object.fromEntries(raw), inPath };
}

/** A form sends every field: one left empty was not given. A switch needs no value. */
export function withoutBlanks(view: View, raw: RawArgs): RawArgs {
  const kept = Object.entries(raw).map(([name, values]) => {
    const flag = view.params[name]?.place === "flag";
    return [name, flag ? values : values.filter((value) => value.trim() !== "")] as const;
  });
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

function decoded(path: string): readonly string[] | null {
  try {
    return path.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return null;
  }
}
