// The shapes that every answer over HTTP shares, as JSON Schema: the envelope, a citation, a problem.

import type { JsonSchema } from "../../views/index.ts";

const text: JsonSchema = { type: "string" };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });

export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

function object(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  return { type: "object", required: Object.keys(properties).filter((name) => !optional.includes(name)), properties };
}

export const ASKED_AS: JsonSchema = object({
  on: { ...text, description: "The day or instant asked about." },
  known: { ...text, format: "date", description: "Statements made later are left out." },
  whatIf: { ...list(text), description: "Hypotheses laid on top." },
});

export const WHICH_BOOK: JsonSchema = object({
  name: text,
  hash: { ...text, description: "Changes with any byte of the book." },
  recordedThrough: { ...text, format: "date", description: "Through this day the record is complete." },
});

export const BECAUSE: JsonSchema = object({
  id: text,
  says: text,
  by: { ...text, description: "The instrument, and the place in it." },
  at: { ...text, description: "File, line and column in the book." },
  source: object({ title: text, url: text, citation: text }, ["url", "citation"]),
});

const PROBLEM = object(
  {
    code: text,
    message: text,
    help: { ...text, description: "The remedy." },
    at: { ...text, description: "The parameter at fault." },
  },
  ["help", "at"],
);

/** The problem document of RFC 9457, with the members of our other doors. */
const PROBLEM_DOCUMENT = object({
  type: { ...text, format: "uri-reference" },
  title: text,
  status: { type: "integer" },
  detail: text,
  ok: { const: false },
  problems: { ...list(ref("Problem")), minItems: 1 },
});

const ENVELOPE = object(
  {
    ok: { const: true },
    asOf: ASKED_AS,
    book: WHICH_BOOK,
    projected: { type: "boolean", description: "The day lies past the edge of the record." },
    answer: {},
    asAnnounced: { description: "The same answer with the announcements counted as enacted, where that differs." },
    because: { ...list(ref("Because")), description: "The statements behind the answer." },
    notes: list(text),
    problems: { ...list({}), maxItems: 0 },
  },
  ["asAnnounced"],
);

export const SHARED: Readonly<Record<string, JsonSchema>> = {
  Envelope: ENVELOPE,
  Because: BECAUSE,
  Problem: PROBLEM,
  ProblemDocument: PROBLEM_DOCUMENT,
};
