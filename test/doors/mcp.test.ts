// The book for language models, asked by a real client: ten questions, resources, completions, the guide.

import { existsSync } from "node:fs";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import answers from "../../src/doors/http/openapi-answers.json" with { type: "json" };
import { mcpServer } from "../../src/doors/mcp/server.ts";
import { VIEWS } from "../../src/views/index.ts";
import { ROOT } from "../support/root.ts";
import { BOOK, TODAY } from "../support/shipped.ts";

const client = new Client({ name: "test", version: "1" });
const server = mcpServer({ record: BOOK, views: VIEWS, answers, today: () => TODAY }, "1.2.3");
const FOUR_KB = 4096;

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(theirs), client.connect(ours)]);
});
afterAll(() => client.close());

/** The client itself checks what comes back against the schema that the tool told. */
async function call(name: string, input: Record<string, unknown>) {
  await client.listTools();
  const result = await client.callTool({ name, arguments: input });
  const text = result.content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
  const structured = (result.structuredContent ?? {}) as Record<string, unknown>;
  return { text, structured, isError: result.isError === true, size: Buffer.byteLength(JSON.stringify(result)) };
}

const among = (row: object) => expect.arrayContaining([expect.objectContaining(row)]);

/** A question, the one call that answers it, and what the answer must hold. */
const QUESTIONS: readonly (readonly [string, string, Record<string, unknown>, object])[] = [
  [
    "What do 10,000 dollars of lithium batteries from China pay on 10 November 2025?",
    "duty",
    { hts: "8507.60.0020", on: "2025-11-10", value: 10000 },
    { answer: { total: { rate: "30.9%", amount: "3090.00" } } },
  ],
  [
    "What did one know of laptops the day before the exemption?",
    "duty",
    { hts: "8471.30.01", on: "2025-04-09", known: "2025-04-08" },
    { answer: { total: { rate: "104%" } }, asOf: { known: "2025-04-08" } },
  ],
  [
    "What lapses next in China?",
    "next",
    { on: "2026-10-09", side: "CN" },
    { answer: { switches: among({ on: "2026-11-10T00:00", asAnnounced: "2027-01-10T00:00" }) } },
  ],
  [
    "How do things stand on the last day recorded?",
    "state",
    { on: "2026-10-09" },
    { answer: { addOn: { CN: "10%" } } },
  ],
  [
    "And if what was announced counted as enacted?",
    "state",
    { on: "2026-11-24", what_if: ["as-announced"] },
    { answer: { addOn: { CN: "10%" } }, asOf: { whatIf: ["as-announced"] } },
  ],
  [
    "Did China buy its 12 million tonnes of soybeans?",
    "promise",
    { id: "cn-soy-2025-12mmt", on: "2026-01-20", known: "2026-01-20" },
    { answer: { standing: "kept-late", standingBy: "trade-estimate" } },
  ],
  [
    "What did only Beijing speak of after the call of November 2025?",
    "compare",
    { id: "call-2025-11-24" },
    { answer: { onlyCN: among({ topic: "taiwan" }) } },
  ],
  [
    "What is the fentanyl duty called here?",
    "find",
    { words: "fentanyl tariff" },
    { answer: { words: "fentanyl tariff" } },
  ],
  [
    "Why is China's duty on all goods what it is?",
    "why",
    { id: "cn-all-goods", on: "2026-10-09" },
    { answer: { status: "in-force" } },
  ],
  [
    "Where can Executive Order 14358 be read?",
    "source",
    { id: "eo-14358" },
    { answer: { issuer: expect.any(String), url: /whitehouse|federalregister/ } },
  ],
];

describe("ten questions", () => {
  it.each(QUESTIONS)("%s", async (_, tool, input, holds) => {
    const { structured, text, isError, size } = await call(tool, input);
    expect(isError, text).toBe(false);
    expect(structured).toMatchObject(patterns(holds) as object);
    expect(size).toBeLessThan(FOUR_KB);
    expect(text.length).toBeGreaterThan(40);
  });

  it("name their sources", async () => {
    const { structured } = await call("duty", { hts: "8507.60.0020", on: "2025-11-10" });
    const cited = structured.because as { id: string; url?: string }[];
    expect(cited.length).toBeGreaterThan(1);
    expect(cited.every(({ url }) => url?.startsWith("https://"))).toBe(true);
  });
});

describe("a tool", { timeout: 60_000 }, () => {
  it("is every view, in snake_case, read only, with the three parameters of time", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(VIEWS.map(({ name }) => name.replaceAll("-", "_")).sort());
    for (const { name, annotations, inputSchema, outputSchema } of tools) {
      const names = Object.keys(inputSchema.properties ?? {});
      expect(
        [name, ...names].every((n) => /^[a-z][a-z0-9_]*$/.test(n)),
        name,
      ).toBe(true);
      expect(names).toEqual(expect.arrayContaining(["on", "known", "what_if"]));
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(outputSchema?.properties).toHaveProperty("because");
    }
  });

  it.each(VIEWS.map((view) => [view.name, view] as const))("%s answers its own example, small", async (_, view) => {
    const input = Object.fromEntries(Object.entries(view.example).map(([n, value]) => [n.replaceAll("-", "_"), value]));
    for (const asked of [input, { ...input, on: undefined, known: undefined }]) {
      const { isError, text, size } = await call(view.name.replaceAll("-", "_"), JSON.parse(JSON.stringify(asked)));
      if (asked === input) expect(isError, text).toBe(false);
      expect(size, text).toBeLessThan(FOUR_KB);
    }
  });

  it("says what it cut, and gives the rest when asked", async () => {
    const first = await call("changes", { from: "2025-11-01", to: "2025-11-30" });
    const rows = (answer: unknown) => (answer as { changes: unknown[] }).changes;
    const shown = rows(first.structured.answer).length;
    expect(first.structured.leftOut).toMatch(`changes ${shown}/`);
    const next = await call("changes", { from: "2025-11-01", to: "2025-11-30", skip: shown });
    expect(next.structured.skipped).toBe(shown);
    const all = await call("changes", { from: "2025-11-01", to: "2025-11-30", max_bytes: 200_000 });
    expect(rows(next.structured.answer)[0]).toEqual(rows(all.structured.answer)[shown]);
    expect(all.structured.leftOut).toBeUndefined();
  });

  it("says past the edge of the record what the announcements change, and only that", async () => {
    const { structured } = await call("state", { on: "2026-11-24" });
    expect(structured).toMatchObject({ projected: true, answer: { addOn: { CN: "34%" } } });
    expect(structured.asAnnounced).toMatchObject({ addOn: { CN: "10%" } });
    expect(structured.asAnnounced).not.toHaveProperty("addOn.US");
  });

  it.each([
    ["duty", { hts: "8507.60.0020", on: "soon" }, /bad-date.*2025-11-10/],
    ["duty", {}, /missing-parameter/],
    ["why", { id: "us-ieepa-reciprocol" }, /unknown-id.*us-ieepa-reciprocal/],
    ["state", { sides: "US" }, /unknown-parameter.*side/],
  ])("%s %j is wrong: it says what would be right", async (tool, input, says) => {
    const { isError, text } = await call(tool, input);
    expect(isError).toBe(true);
    expect(text).toMatch(says);
  });
});

describe("a resource", () => {
  const read = async (uri: string) => {
    const [first] = (await client.readResource({ uri })).contents;
    return JSON.parse(first && "text" in first ? first.text : "null");
  };

  it("is the book", async () => {
    expect(await read("trucebook://book")).toMatchObject({ hash: BOOK.hash, recordedThrough: BOOK.recordedThrough });
  });

  it("is every statement that an answer cites", async () => {
    const { structured } = await call("why", { id: "cn-all-goods", on: "2026-10-09", max_bytes: 20_000 });
    const cited = structured.because as { id: string }[];
    expect(cited.length).toBeGreaterThan(0);
    for (const { id } of cited)
      expect(await read(`trucebook://statement/${id}`)).toMatchObject({ id, subject: "cn-all-goods" });
  });

  it("is every source, with what rests on it", async () => {
    expect(await read("trucebook://source/eo-14358")).toMatchObject({ id: "eo-14358", title: expect.any(String) });
  });

  it("that is not there is told", async () => {
    await expect(read("trucebook://source/nope")).rejects.toThrow(/no source of that id/);
    await expect(read("trucebook://statement/..%2f..%2fpackage.json")).rejects.toThrow(/no statement/);
  });

  it("is found by the beginning of its id", async () => {
    const ref = { type: "ref/resource" as const, uri: "trucebook://source/{id}" };
    const { completion } = await client.complete({ ref, argument: { name: "id", value: "eo-1435" } });
    expect(completion.values).toContain("eo-14358");
  });
});

describe("the guide", () => {
  it("is short, names the what-ifs, and takes a question along", async () => {
    const { messages } = await client.getPrompt({ name: "ask_trucebook", arguments: { question: "Is it 30%?" } });
    const text = messages.map(({ content }) => (content.type === "text" ? content.text : "")).join("");
    expect(text).toContain("Is it 30%?");
    for (const id of BOOK.whatIfs.keys()) expect(text).toContain(id);
    expect(text.length).toBeLessThan(2500);
    expect(client.getInstructions()).toBe(text.split("\n\nAnswer with")[0]);
  });
});

const built = existsSync(`${ROOT}dist/cli.js`) && existsSync(`${ROOT}dist/book/core.json`);
if (!built) console.log("skipped: trucebook mcp: dist/ is not built");

describe.skipIf(!built)("trucebook mcp", () => {
  it("speaks over standard input and output, and ends with them", { timeout: 30_000 }, async () => {
    const args = [`${ROOT}bin/trucebook.js`, "mcp"];
    const transport = new StdioClientTransport({ command: process.execPath, args, stderr: "pipe" });
    const own = new Client({ name: "test", version: "1" });
    await own.connect(transport);
    expect((await own.listTools()).tools.length).toBeGreaterThan(10);
    const result = await own.callTool({ name: "state", arguments: { on: "2025-11-10" } });
    expect(result.structuredContent).toMatchObject({ asOf: { on: "2025-11-10" } });
    await own.close();
  });
});

/** Regular expressions among the expected values match texts. */
function patterns(value: unknown): unknown {
  if (value instanceof RegExp) return expect.stringMatching(value);
  if (Array.isArray(value)) return value.map(patterns);
  if (typeof value !== "object" || value === null || "asymmetricMatch" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, patterns(part)]));
}
