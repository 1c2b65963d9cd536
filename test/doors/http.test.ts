// The book over HTTP: pages and their JSON twins, refusals, and what no visitor can get at.

import { describe, expect, it } from "vitest";
import { type AppOptions, app } from "../../src/doors/http/app.ts";
import { packagedAsset } from "../../src/doors/http/assets.ts";
import { readAddress } from "../../src/doors/http/question.ts";
import { argumentNames } from "../../src/doors/question.ts";
import { VIEWS, type View } from "../../src/views/index.ts";
import { BOOK, TODAY } from "../support/shipped.ts";

const options: AppOptions = { today: () => TODAY, assets: packagedAsset };
const server = app(BOOK, options);
const OUR_SCRIPTS = /<script (?:type="module" )?src="\/assets\/(?:theme|desk)\.js"><\/script>/g;
const get = async (path: string, init?: RequestInit) => {
  const response = await server.request(path, init);
  return { response, status: response.status, text: await response.text() };
};

/** The address of the view's question, arguments in the path. */
function addressOf(view: View, args: Readonly<Record<string, string>> = view.example): string {
  const path = argumentNames(view).flatMap((name) =>
    args[name] === undefined ? [] : [encodeURIComponent(args[name])],
  );
  const query = Object.entries(args).filter(([name]) => view.params[name]?.place !== "argument");
  return `/${[view.name, ...path].join("/")}?${new URLSearchParams(query)}`;
}

describe("the pages", () => {
  it("open with the state and lead to every question", async () => {
    const { status, text } = await get("/");
    expect(status).toBe(200);
    expect(text).toContain("Trucebook");
    for (const { name } of VIEWS) expect(text).toContain(`href="/${name}"`);
  });

  it.each(VIEWS.map((view) => [addressOf(view)]))(
    "%s is a page with one heading, and JSON under /v1",
    async (address) => {
      const page = await get(address);
      expect(page.status).toBe(200);
      expect(page.response.headers.get("content-type")).toMatch(/^text\/html/);
      expect(page.text.match(/<h1[\s>]/g)).toHaveLength(1);
      const twin = await get(`/v1${address}`);
      expect(twin.status).toBe(200);
      expect(twin.response.headers.get("content-type")).toBe("application/json");
      expect(JSON.parse(twin.text)).toMatchObject({ ok: true, problems: [] });
    },
  );

  it("lead only to addresses that answer", async () => {
    const { text } = await get("/next?on=2026-10-09");
    const links = new Set([...text.matchAll(/href="(\/[^"#]*)/g)].map(([, to]) => (to ?? "").replaceAll("&amp;", "&")));
    expect(links.size).toBeGreaterThan(VIEWS.length);
    const others = [...links].filter((link) => link.split("?")[0] !== "/next");
    for (const link of others.slice(0, 30))
      expect({ link, status: (await server.request(link)).status }).toEqual({ link, status: 200 });
  }, 20_000);

  it("list every question for programs at /v1", async () => {
    const { views } = JSON.parse((await get("/v1")).text) as { views: { name: string }[] };
    expect(views.map((view) => view.name)).toEqual(VIEWS.map((view) => view.name));
  });
});

describe("a wrong question", () => {
  it.each([
    ["/state?on=tomorrow", 400, "bad-date"],
    ["/state?bogus=1", 400, "unknown-parameter"],
    ["/duty/85076", 400, "malformed-hts"],
    ["/duty/8507.60.0020?value=-5", 400, "malformed-money"],
    ["/state?what-if=./book.yaml", 400, "unknown-what-if"],
    ["/why/nope", 404, "unknown-id"],
    ["/nowhere", 404, "unknown-address"],
    ["/why/a/b/c", 404, "unknown-address"],
    ["/why/%ff", 404, "unknown-address"],
  ])("%s → %i %s", async (address, status, code) => {
    const { response, text } = await get(`/v1${address}`);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const document = JSON.parse(text);
    expect(document).toMatchObject({ type: `/problems/${code}`, status, ok: false, problems: [{ code }] });
    for (const member of ["title", "detail"]) expect(document[member]).toMatch(/\S/);
    expect(response.status).toBe(status);
    const page = await get(address);
    expect(page.status).toBe(status);
    expect(page.text.match(/<h1[\s>]/g)).toHaveLength(1);
    expect((await get(document.type)).status).toBe(200);
  });

  it("comes back escaped, whatever stands in it", async () => {
    const hostile = `" onfocus='x'><script>alert('x')</script>&`;
    for (const view of VIEWS)
      for (const name of [...Object.keys(view.params), "on", "known", "what-if", hostile]) {
        const named = await get(addressOf(view, { ...view.example, [name]: hostile }));
        expect(named.status, `${view.name} ${name}`).toBeLessThan(500);
        expect(named.text.replace(OUR_SCRIPTS, "")).not.toContain("<script");
        expect(named.text).not.toContain(`" onfocus`);
      }
    expect((await get(`/why/${encodeURIComponent(hostile)}`)).text).toContain("&lt;script&gt;");
    const problem = await get(`/problems/${encodeURIComponent(hostile)}`);
    expect(problem.text.replace(OUR_SCRIPTS, "")).not.toContain("<script");
  });

  it("is read with the names as they were given, those of JavaScript's own objects too", () => {
    const asked = readAddress("/state", new URLSearchParams("constructor=1&as_of=2025-11-10"), VIEWS);
    expect(asked?.raw).toEqual({ constructor: ["1"], on: ["2025-11-10"] });
  });
});
