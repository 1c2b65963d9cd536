// What a tool is asked with: the view's parameters and those of time by names in snake_case, and how much may come back.

import type { Book } from "../../model/book.ts";
import type { JsonSchema, RawArgs, View } from "../../views/index.ts";
import { timeParams } from "../time-params.ts";

/** A tool's answer and its text together stay below this, where nothing else is asked for. */
export const USUAL_BYTES = 4000;
const LEAST_BYTES = 1500;
const MOST_BYTES = 200_000;

const MAX_BYTES = {
  type: "integer",
  minimum: LEAST_BYTES,
  maximum: MOST_BYTES,
  description: `how large the answer may be (default ${USUAL_BYTES})`,
};
const SKIP = { type: "integer", minimum: 0, description: "leave out so many rows, to go on where an answer was cut" };

export function inputSchema(view: View, record: Book): JsonSchema {
  const own = Object.entries(view.params).map(([name, { type, about, many, place, needed }]) => {
    return { name, about, needed, schema: many && place === "option" ? list(brief(type.schema)) : brief(type.schema) };
  });
  const time = timeParams(record).map(({ name, about, schema, many }) => {
    return { name, about, needed: false, schema: many ? list(brief(schema)) : brief(schema) };
  });
  const all = [...own, ...time];
  return {
    type: "object",
    properties: {
      ...Object.fromEntries(all.map(({ name, about, schema }) => [snake(name), { ...schema, description: about }])),
      ...(view.rows ? { skip: SKIP } : {}),
      max_bytes: MAX_BYTES,
    },
    required: all.filter(({ needed }) => needed).map(({ name }) => snake(name)),
    additionalProperties: false,
  };
}

/** Every tool's description stands in a model's memory: what a format or a limit says already is left out. */
function brief({ maxLength: _, minLength: __, examples, ...schema }: JsonSchema): JsonSchema {
  return schema.format === "date" || examples === undefined ? schema : { ...schema, examples };
}

function list(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

export interface Wanted {
  readonly raw: RawArgs;
  readonly skip: number;
  readonly maxBytes: number;
}

/** Reads leniently what a model wrote: the view says in its own words what is wrong with it. */
export function readInput(view: View, input: unknown): Wanted {
  const { skip, max_bytes: most, ...rest } = Object.fromEntries(Object.entries(input ?? {})) as Record<string, unknown>;
  const names = new Map([...Object.keys(view.params), "what-if"].map((name) => [snake(name), name]));
  const raw = Object.entries(rest).flatMap(([name, value]) => {
    const texts = textsOf(value);
    return texts.length === 0 ? [] : [[names.get(name) ?? name, texts] as const];
  });
  return {
    raw: Object.fromEntries(raw),
    skip: within(skip, 0, Number.MAX_SAFE_INTEGER, 0),
    maxBytes: within(most, LEAST_BYTES, MOST_BYTES, USUAL_BYTES),
  };
}

export function snake(name: string): string {
  return name.replaceAll("-", "_");
}

/** An empty text, a null and a switch that is off were not given. */
function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((part) => ![null, undefined, "", false].includes(part)).map(String);
}

function within(value: unknown, least: number, most: number, usual: number): number {
  const given = Math.floor(Number(value ?? usual));
  return Number.isFinite(given) ? Math.min(most, Math.max(least, given)) : usual;
}
