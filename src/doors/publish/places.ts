// Where the page of a question lies in a static edition: a folder that can be read, with the page and its JSON in it.

import { createHash } from "node:crypto";
import type { RawArgs, View } from "../../views/index.ts";
import { HOME, type Question } from "../page/index.ts";
import { argumentNames } from "../question.ts";

/** `promise/cn-soy-2025-12mmt`, `measures/on-2026-10-09`; the home page's is "". */
export function placeOf({ view, raw }: Question): string {
  const parts = [...argumentsOf(view, raw), ...optionsOf(view, raw)];
  return view.name === HOME && parts.length === 0 ? "" : [view.name, ...parts].join("/");
}

/** A file of a folder that may be the topmost. */
export function fileIn(place: string, name: string): string {
  return place === "" ? name : `${place}/${name}`;
}

/** From a file to another one of the edition, as a page writes it. */
export function relative(from: string, to: string): string {
  return `${"../".repeat(from.split("/").length - 1)}${to}`;
}

function argumentsOf(view: View, raw: RawArgs): readonly string[] {
  return argumentNames(view).flatMap((name) => (raw[name] ?? []).map(segment));
}

function optionsOf(view: View, raw: RawArgs): readonly string[] {
  const names = argumentNames(view);
  const given = Object.entries(raw).filter(([name]) => !names.includes(name));
  given.sort(([a], [b]) => (a < b ? -1 : 1));
  return given.flatMap(([name, values]) => values.map((value) => segment(`${name}-${value}`)));
}

const LONGEST = 80;

/** As a name that every file system takes. What had to change keeps its difference by a short hash. */
function segment(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  if (plain === text && plain.length <= LONGEST) return plain;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return [plain.slice(0, LONGEST - 9), hash].filter(Boolean).join("-");
}
