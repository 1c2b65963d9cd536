// A view as paths of OpenAPI: its parameters, the forms of its answer, and an address that works.

import type { Book } from "../../model/book.ts";
import type { JsonSchema, Param, View } from "../../views/index.ts";
import { formatsOf } from "../formats/index.ts";
import { twin } from "../page/site.ts";
import { argumentNames, optionNames } from "../question.ts";
import { timeParams } from "../time-params.ts";
import { fileParam } from "./body.ts";
import { ref } from "./openapi-schemas.ts";

type Json = Readonly<Record<string, unknown>>;

/** `/v1/duty/{hts}`; where an argument may be left out, also the path without it; where a file is asked about, POST. */
export function viewPaths(view: View, record: Book, answer: string): Readonly<Record<string, Json>> {
  const file = fileParam(view);
  const names = argumentNames(view).filter((name) => name !== file);
  const least = names.filter((name) => view.params[name]?.needed);
  const lengths = least.length < names.length ? [least, names] : [names];
  const withoutFile = file === undefined || view.params[file]?.needed === false;
  return Object.fromEntries(
    lengths.map((inPath) => [
      `/v1/${[view.name, ...inPath.map((name) => `{${name}}`)].join("/")}`,
      {
        ...(withoutFile ? { get: operation(view, record, inPath, answer) } : {}),
        ...(file === undefined ? {} : { post: posted(view, record, inPath, answer, file) }),
      },
    ]),
  );
}

/** The same question with the file's text as the body. */
function posted(view: View, record: Book, inPath: readonly string[], answer: string, file: string): Json {
  const { "x-example": _, operationId, responses, ...rest } = operation(view, record, inPath, answer);
  const description = view.params[file]?.about;
  const text = { type: "string" };
  // Where a question takes several texts, each is a part.
  const parts = Object.keys(view.params).filter((name) => view.params[name]?.type.isFile);
  const properties = Object.fromEntries(parts.map((name) => [name, text]));
  const several = parts.length > 1 ? { "multipart/form-data": { schema: { type: "object", properties } } } : {};
  return {
    ...rest,
    operationId: `${operationId}-file`,
    requestBody: { required: true, description, content: { "text/plain": { schema: text }, ...several } },
    responses: { ...(responses as Json), 413: { $ref: "#/components/responses/TooLarge" } },
  };
}

function operation(view: View, record: Book, inPath: readonly string[], answer: string): Json {
  const file = fileParam(view);
  const left = argumentNames(view).filter((name) => !inPath.includes(name));
  const short = left.some((name) => name !== file);
  const example = Object.entries(view.example).filter(([name]) => !left.includes(name) && name !== file);
  return {
    operationId: short ? `${view.name}-all` : view.name,
    tags: ["questions"],
    summary: view.summary,
    parameters: [
      ...inPath.map((name) => parameter(view, name, "path")),
      ...optionNames(view)
        .filter((name) => name !== file)
        .map((name) => parameter(view, name, "query")),
      ...time(view, record),
      format(view),
    ],
    responses: {
      200: { description: "The answer", headers: ETAG, content: forms(view, answer) },
      304: { description: "The answer is the one that If-None-Match names" },
      400: { $ref: "#/components/responses/Wrong" },
      ...(inPath.length > 0 ? { 404: { $ref: "#/components/responses/Unknown" } } : {}),
      429: { $ref: "#/components/responses/TooOften" },
      default: { $ref: "#/components/responses/Wrong" },
    },
    "x-example": twin("", view, Object.fromEntries(example.map(([name, value]) => [name, [value]]))),
  };
}

const ETAG = { ETag: { description: "Changes with the book, the question and the day", schema: { type: "string" } } };

function parameter(view: View, name: string, place: "path" | "query"): Json {
  const param = view.params[name] as Param<unknown>;
  const example = view.example[name] ?? param.example;
  const several = param.many && place === "query";
  // An example of a schema shows how a value is written; here each example is one that works with the others.
  const { examples: _, ...schema } = param.type.schema;
  return {
    name,
    in: place,
    required: param.needed || place === "path",
    description: param.about,
    schema: several ? { type: "array", items: schema } : schema,
    ...(example === undefined ? {} : { example: several ? [example] : example }),
  };
}

function time(view: View, record: Book): Json[] {
  return timeParams(record).map(({ name, about, schema, many }) => ({
    name,
    in: "query",
    description: about,
    schema: many ? { type: "array", items: schema } : schema,
    ...(view.example[name] === undefined ? {} : { example: many ? [view.example[name]] : view.example[name] }),
  }));
}

function format(view: View): Json {
  const names = ["json", ...formatsOf(view).map(({ name }) => name)];
  return { name: "format", in: "query", description: "the form of the answer", schema: { enum: names } };
}

function forms(view: View, answer: string): Json {
  const text: JsonSchema = { type: "string" };
  const others = formatsOf(view).map(({ type }) => [type.split(";")[0] ?? type, { schema: text }]);
  const own = { properties: { answer: ref(answer), asAnnounced: ref(answer) } };
  return { "application/json": { schema: { allOf: [ref("Envelope"), own] } }, ...Object.fromEntries(others) };
}
