// Rows as CSV and NDJSON: what a spreadsheet and a stream get of an answer.

import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csv } from "../../src/doors/formats/csv.ts";
import { ndjson } from "../../src/doors/formats/ndjson.ts";
import { app } from "../../src/doors/http/app.ts";
import { packagedAsset } from "../../src/doors/http/assets.ts";
import { type Envelope, VIEWS, type View } from "../../src/views/index.ts";
import { BOOK, TODAY } from "../support/shipped.ts";
import { run } from "./run.ts";

const server = app(BOOK, { today: () => TODAY, assets: packagedAsset });
const withRows = VIEWS.filter((view) => view.rows);
const as = (format: typeof csv, rows: readonly object[]) =>
  format.render({} as Envelope, () => "", { rows: () => rows } as unknown as View);

describe("a table", () => {
  it("has a column for every member, of members too, and quotes what needs it", () => {
    const rows = [
      { on: "2025-11-10", due: { amount: "30.00", to: null }, by: ["a", "b"] },
      { on: 'say "so",\nthen', steps: [{ from: 1 }], late: true },
    ];
    expect(as(csv, rows)).toBe(
      'on,due.amount,due.to,by,steps,late\r\n2025-11-10,30.00,,a; b,,\r\n"say ""so"",\nthen",,,,"[{""from"":1}]",true\r\n',
    );
  });

  it("without rows is a line of no column, and a stream of none", () => {
    expect(as(csv, [])).toBe("\r\n");
    expect(as(ndjson, [])).toBe("");
  });
});

describe("every view with rows", () => {
  it("is most of the views", () => expect(withRows.length).toBeGreaterThan(8));

  it.each(withRows.map((view) => [view.name, view] as const))("%s comes as both", async (_, view) => {
    const at = (format: string) => {
      const names = Object.keys(view.params).filter((name) => view.params[name]?.place === "argument");
      const path = names.flatMap((name) => (view.example[name] ? [encodeURIComponent(view.example[name])] : []));
      const query = Object.entries(view.example).filter(([name]) => !names.includes(name));
      return `/v1/${[view.name, ...path].join("/")}?${new URLSearchParams([...query, ["format", format]])}`;
    };
    const rows = view.rows?.(((await (await server.request(at("json"))).json()) as Envelope).answer) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    const lines = await server.request(at("ndjson"));
    expect(lines.headers.get("content-type")).toBe("application/x-ndjson");
    const text = await lines.text();
    expect(
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(rows);
    const table = await server.request(at("csv"));
    expect(table.headers.get("content-type")).toMatch(/^text\/csv/);
    expect(parse(await table.text(), { columns: true })).toHaveLength(rows.length);
  });

  it("alone: of another the message says what there is", async () => {
    const response = await server.request("/v1/why/us-ieepa-reciprocal?format=csv");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ problems: [{ code: "unknown-format", help: /json/ }] });
  });

  it("comes so on the command line too", async () => {
    const { code, out } = await run("next", "--on", "2026-10-09", "--format", "csv");
    expect(code).toBe(0);
    expect(out.split("\r\n")[0]).toMatch(/^on,days,measure/);
  });
});
