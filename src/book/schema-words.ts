// Reads the zod schemas of the model for what the loader must say or look up: keys, expectations, references.

import * as z from "zod";
import { Moment, SubjectId } from "../engine/kinds/facets.ts";
import type { Kind } from "../engine/kinds/index.ts";

/** The keys that a map may have at the end of the path. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => keysAt(option, path));
  if (inner instanceof z.ZodArray) return step === undefined ? [] : keysAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(inner.shape);
  const next = inner.shape[String(step)];
  return next ? keysAt(next, rest) : [];
}

/** The facets of a kind that name other subjects, and those that name a moment. */
export function facetsThatName(kind: Kind): { subjects: string[]; moments: string[] } {
  const facets = Object.entries(kind.facets.shape);
  const having = (wanted: z.ZodType) => facets.filter(([, schema]) => holds(schema, wanted)).map(([name]) => name);
  return { subjects: having(SubjectId), moments: having(Moment) };
}

function holds(schema: z.core.$ZodType, wanted: z.ZodType): boolean {
  const inner = unwrap(schema);
  if (inner === wanted) return true;
  if (inner instanceof z.ZodArray) return holds(inner.element, wanted);
  return inner instanceof z.ZodUnion && inner.options.some((option) => holds(option, wanted));
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

/** What a value should have been, in words. */
export function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? `expected ${issue.expected}`;
    case "invalid_value":
      return `expected ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.origin === "string" ? "must not be empty" : `needs at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" ? `has more than ${issue.maximum} characters` : `has more than ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "url" ? "expected an address that begins with https://" : patternWords(issue);
    default:
      return issue.message;
  }
}

const TYPES: Record<string, string> = {
  string: "expected text",
  array: "expected a list",
  object: "expected a map of keys and values",
  record: "expected a map of keys and values",
};

function patternWords(issue: z.core.$ZodIssueInvalidStringFormat): string {
  return issue.message.startsWith("Invalid string") ? `must match ${issue.pattern ?? issue.format}` : issue.message;
}
