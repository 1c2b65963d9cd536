// `/openapi.json`: every address that programs may ask, described from the views themselves.

import type { Book } from "../../model/book.ts";
import type { JsonSchema, View } from "../../views/index.ts";
import { viewPaths } from "./openapi-paths.ts";
import { ref, SHARED } from "./openapi-schemas.ts";

export interface Described {
  readonly record: Book;
  readonly views: readonly View[];
  readonly base: string;
  readonly version: string;
  /** The schema of each view's answer, by the view's name. */
  readonly answers: Readonly<Record<string, JsonSchema>>;
}

/** An OpenAPI 3.1 document. */
export function openApi({ record, views, base, version, answers }: Described) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Trucebook",
      version,
      summary: "The US–China trade truce as a sourced book: on any day, as known on any day, under any what-if",
      description: ABOUT,
      license: { name: "MIT, the book CC BY 4.0", identifier: "MIT AND CC-BY-4.0" },
    },
    servers: [{ url: base || "/" }],
    tags: [
      { name: "questions", description: "What the book answers" },
      { name: "feeds", description: "Addresses to subscribe to" },
      { name: "service", description: "About the service itself" },
    ],
    paths: {
      ...Object.assign({}, ...views.map((view) => viewPaths(view, record, schemaName(view)))),
      ...feeds(views),
      ...SERVICE,
    },
    components: {
      schemas: {
        ...SHARED,
        ...Object.fromEntries(views.map((view) => [schemaName(view), answers[view.name] ?? { type: "object" }])),
      },
      responses: RESPONSES,
    },
  };
}

const ABOUT = `Questions are asked with GET (or HEAD), those about a file with POST. The same address without /v1 is a page for people. Every answer
stands in one envelope and names the statements behind it; a wrong question is a problem document (RFC 9457) that says
what would be right. Numbers that are money, rates or quantities are decimal text. Answers carry an ETag made of the
book's hash and the question.`;

function schemaName({ name }: View): string {
  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("")}Answer`;
}

function get(operationId: string, tag: string, summary: string, content: Readonly<Record<string, unknown>>) {
  return { get: { operationId, tags: [tag], summary, responses: { 200: { description: summary, content } } } };
}

const TEXT = { schema: { type: "string" } };
const JSON_OBJECT = { "application/json": { schema: { type: "object" } } };

function feeds(views: readonly View[]) {
  const has = (name: string) => views.some((view) => view.name === name);
  const atom = { "application/atom+xml": TEXT };
  return {
    ...(has("calendar")
      ? { "/calendar.ics": get("calendar-file", "feeds", "The calendar (RFC 5545)", { "text/calendar": TEXT }) }
      : {}),
    ...(has("changes")
      ? {
          "/feeds/in-force.atom": get("changes-in-force", "feeds", "What changed in force in the last year", atom),
          "/feeds/in-knowledge.atom": get(
            "changes-in-knowledge",
            "feeds",
            "What was made known in the last year",
            atom,
          ),
        }
      : {}),
  };
}

const problemPage = get("problem", "service", "What a code of a problem means", { "text/html": TEXT }).get;
const code = { name: "code", in: "path", required: true, schema: { type: "string" }, example: "unknown-hts" };

const SERVICE = {
  "/v1": get("views", "service", "Every question that can be asked, with its parameters", JSON_OBJECT),
  "/openapi.json": get("openapi", "service", "This document", JSON_OBJECT),
  "/healthz": get("health", "service", "Whether the service lives, and which book it holds", JSON_OBJECT),
  "/problems/{code}": { get: { ...problemPage, parameters: [code] } },
};

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ref("ProblemDocument") } },
});

const RESPONSES = {
  Wrong: problem("The question is wrong; `help` says what would be right"),
  Unknown: problem("The book has no thing of that name"),
  TooLarge: problem("The file is too large for this door"),
  TooOften: {
    ...problem("This address asks too often"),
    headers: { "Retry-After": { description: "Seconds to wait", schema: { type: "integer" } } },
  },
};
