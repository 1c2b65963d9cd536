// The description of the service: every route stands in it, every example in it works, every answer has the shape that it tells.

import { AjvJsonSchemaValidator } from "@modelcontextprotocol/client/validators/ajv";
import { describe, expect, it } from "vitest";
import { app } from "../../src/doors/http/app.ts";
import { packagedAsset } from "../../src/doors/http/assets.ts";
import { VIEWS, type View } from "../../src/views/index.ts";
import { BOOK, TODAY } from "../support/shipped.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: {
    readonly examples?: readonly string[];
    readonly enum?: readonly string[];
    readonly items?: object;
  };
  readonly example?: string | readonly string[];
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>>;
  readonly "x-example"?: string;
}

const server = app(BOOK, { today: () => TODAY, assets: packagedAsset });
const document = (await (await server.request("/openapi.json")).json()) as {
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
  readonly components: object;
};
const paths = Object.entries(document.paths);
const operations = paths.flatMap(([path, { get, post }]) =>
  [get, post].flatMap((one) => (one ? [{ path, ...one, parameters: one.parameters ?? [] }] : [])),
);
const questions = operations.filter((operation) => operation["x-example"] !== undefined);

describe("the description", () => {
  it("is OpenAPI 3.1 of which every reference leads somewhere", () => {
    expect(document).toMatchObject({ openapi: "3.1.0", info: { title: "Trucebook" } });
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, to]) => to ?? "");
    expect(references.length).toBeGreaterThan(VIEWS.length);
    for (const to of new Set(references))
      expect(
        to.split("/").reduce((part: unknown, name) => (part as Record<string, unknown> | undefined)?.[name], document),
        to,
      ).toBeDefined();
  });

  it("names every operation once, and every part of a path", () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, parameters } of operations) {
      const inPath = parameters.filter((p) => p.in === "path").map(({ name }) => name);
      expect(inPath, path).toEqual([...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name));
    }
  });

  it("holds every route of the server but the pages' own files", () => {
    const files = ["/favicon.svg", "/assets/*", "*", "/*"];
    const routes = server.routes.map(({ path }) => path.replace(/:(\w+)/g, "{$1}")).filter((p) => !files.includes(p));
    expect(paths.map(([path]) => path)).toEqual(expect.arrayContaining(routes));
    for (const feed of ["/calendar.ics", "/feeds/in-force.atom", "/feeds/in-knowledge.atom"])
      expect(paths.map(([path]) => path)).toContain(feed);
  });

  it("holds every view, with all its parameters and the three of time", () => {
    const inAddress = (params: View["params"]) => Object.keys(params).filter((name) => !params[name]?.type.isFile);
    for (const { name, params } of VIEWS) {
      const own = operations.filter(({ path }) => path.split("/")[2] === name).at(-1);
      const described = own?.parameters.map((parameter) => parameter.name);
      expect(described, name).toEqual(
        expect.arrayContaining([...inAddress(params), "on", "known", "what-if", "format"]),
      );
    }
  });

  it("is made once and need not be sent twice", async () => {
    const tag = (await server.request("/openapi.json")).headers.get("etag") ?? "";
    expect((await server.request("/openapi.json", { headers: { "If-None-Match": tag } })).status).toBe(304);
  });
});

describe("every example works:", { timeout: 60_000 }, () => {
  it.each(questions.map((operation) => [operation["x-example"] ?? "", operation] as const))(
    "%s, in the shape that is told",
    async (address, operation) => {
      const response = await server.request(address);
      const answer = (await response.json()) as { readonly problems: unknown };
      expect(response.status, JSON.stringify(answer.problems)).toBe(200);
      expect(faults(operation.responses["200"]?.content?.["application/json"]?.schema ?? false, answer)).toBe("");
    },
  );

  it.each(questions.map((operation) => [operation.path, operation] as const))(
    "the parameters of %s, one by one",
    async (_, operation) => {
      for (const parameter of operation.parameters)
        for (const value of examples(parameter))
          expect(await outcome(withValue(operation, parameter, value))).toBe("200");
    },
  );

  it.each(
    operations
      .filter((o) => o["x-example"] === undefined && !o.operationId.endsWith("-file"))
      .map((o) => [o.path, o] as const),
  )("%s answers as it says", async (path, operation) => {
    const address = operation.parameters.reduce((to, p) => to.replace(`{${p.name}}`, String(p.example)), path);
    const response = await server.request(address);
    expect(response.status).toBe(200);
    expect(Object.keys(operation.responses["200"]?.content ?? {})).toContain(
      response.headers.get("content-type")?.split(";")[0],
    );
  });

  it("and a wrong question is the problem document that is told", async () => {
    const response = await server.request("/v1/state?on=tomorrow");
    expect(faults({ $ref: "#/components/schemas/ProblemDocument" }, await response.json())).toBe("");
    expect(faults({ $ref: "#/components/schemas/ProblemDocument" }, { ok: true })).not.toBe("");
  });
});

/** Every value that the description offers for the parameter. */
function examples({ example = [], schema }: Parameter): readonly string[] {
  const { enum: choices = [] } = { ...schema, ...schema.items } as Parameter["schema"];
  return [...new Set([...[example].flat(), ...choices])];
}

/** The status, and of a refusal the address and the problems' codes. */
async function outcome(address: string): Promise<string> {
  const response = await server.request(address);
  if (response.status === 200) return "200";
  const { problems } = (await response.json()) as { problems: readonly { code: string }[] };
  return `${response.status} ${address}: ${problems.map(({ code }) => code).join(" ")}`;
}

/** The working address with one parameter set otherwise. */
function withValue(operation: (typeof questions)[number], { name, in: place }: Parameter, value: string): string {
  const url = new URL(operation["x-example"] ?? "", "http://localhost");
  if (place === "query") url.searchParams.set(name, value);
  else {
    const nth = operation.path.split("/").indexOf(`{${name}}`);
    const parts = url.pathname.split("/");
    parts[nth] = encodeURIComponent(value);
    url.pathname = parts.join("/");
  }
  return url.pathname + url.search;
}

/** What is wrong with the value by the schema, as text. */
function faults(schema: object | false, value: unknown): string {
  if (schema === false) return "no schema";
  const local = JSON.parse(
    JSON.stringify({ ...schema, components: document.components }).replaceAll('"format":', '"x-format":'),
  );
  return new AjvJsonSchemaValidator().getValidator(local)(value).errorMessage ?? "";
}
