// Every view as a tool: read only, with what it takes and gives described.

import { type CallToolResult, fromJsonSchema, type JsonSchemaType, type McpServer } from "@modelcontextprotocol/server";
import type { Book } from "../../model/book.ts";
import type { Problem } from "../../model/problem.ts";
import type { Day } from "../../time/index.ts";
import { ask, type JsonSchema, type View } from "../../views/index.ts";
import { prepared } from "../prepare.ts";
import { inputSchema, readInput, snake } from "./input.ts";
import { output, outputSchema } from "./output.ts";

export interface Served {
  readonly record: Book;
  readonly views: readonly View[];
  /** The schema of each view's answer, by the view's name. */
  readonly answers: Readonly<Record<string, JsonSchema>>;
  today(): Day;
}

/** Nothing is changed, nothing outside the book is touched, and the same question has the same answer. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

export function addTools(server: McpServer, served: Served): void {
  for (const view of served.views) {
    server.registerTool(
      snake(view.name),
      {
        title: view.summary.split(/[:,(]/)[0]?.trim() ?? view.name,
        description: `${view.summary}. Example: ${JSON.stringify(exampleOf(view))}`,
        inputSchema: described(inputSchema(view, served.record)),
        outputSchema: described(outputSchema(served.answers[view.name] ?? { type: "object" })),
        annotations: READ_ONLY,
      },
      (input) => call(view, input, served),
    );
  }
}

async function call(view: View, input: unknown, { record, today }: Served): Promise<CallToolResult> {
  const wanted = readInput(view, input);
  const ready = await prepared(view, wanted.raw, record);
  if (ready.problems.length > 0) return refused(ready.problems);
  const outcome = ask(record, view, ready.raw, today());
  if (!outcome.ok) return refused(outcome.problems);
  const { text, structured } = output(view, outcome, wanted);
  return { content: [{ type: "text", text }], structuredContent: structured };
}

/** What is wrong with the question, and what would be right: a model can ask again. */
function refused(problems: readonly Problem[]): CallToolResult {
  const text = problems.map(({ code, message, help }) => `${code}: ${message}${help ? `. ${help}` : ""}`).join("\n");
  return { isError: true, content: [{ type: "text", text }] };
}

function exampleOf(view: View): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(view.example).map(([name, value]) => {
      const param = view.params[name];
      const several = name === "what-if" || (param?.many && param.place === "option");
      return [snake(name), several ? [value] : value];
    }),
  );
}

/** A schema that is told to the client; the view itself finds out what is wrong, as on every other door. */
function described(schema: JsonSchema) {
  return fromJsonSchema<Record<string, unknown>>(schema as JsonSchemaType, TAKES_ALL);
}

const TAKES_ALL: Parameters<typeof fromJsonSchema>[1] = {
  getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
};
