// How much one reader may ask for, and what the server keeps in mind of it.

import { describe, expect, it } from "vitest";
import { app } from "../../src/doors/http/app.ts";
import { packagedAsset } from "../../src/doors/http/assets.ts";
import { store } from "../../src/doors/http/kept.ts";
import { rateLimit } from "../../src/doors/http/rate-limit.ts";
import { fine } from "../../src/model/problem.ts";
import { VIEWS, type View } from "../../src/views/index.ts";
import { tinyBook } from "../support/tiny-book.ts";

const BOOK = tinyBook();
const options = { today: () => "2026-11-24", assets: packagedAsset };

describe("a rate of 2 a second, 5 at once", () => {
  const ask = (wait: ReturnType<typeof rateLimit>, times: number, address = "192.0.2.1", at = 0) =>
    Array.from({ length: times }, () => wait(address, at));

  it("lets five through, then says how long to wait", () => {
    expect(ask(rateLimit({ perSecond: 2, burst: 5 }), 7)).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  it("fills again with time, and never above five", () => {
    const wait = rateLimit({ perSecond: 2, burst: 5 });
    ask(wait, 6);
    expect(ask(wait, 3, "192.0.2.1", 1000)).toEqual([0, 0, 1]);
    expect(ask(wait, 6, "192.0.2.1", 3_600_000)).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it("counts each address for itself, and a /64 of IPv6 as one", () => {
    const wait = rateLimit({ perSecond: 2, burst: 5 });
    ask(wait, 6);
    expect(wait("192.0.2.2", 0)).toBe(0);
    ask(wait, 5, "2001:db8:0:1::7");
    expect(wait("2001:db8:0:1:ffff::9", 0)).toBe(1);
    expect(wait("2001:db8::9", 0)).toBe(0);
  });

  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1"])("does not hold back this machine, %s", (address) => {
    expect(ask(rateLimit({ perSecond: 2, burst: 5 }), 100, address)).not.toContain(1);
  });
});

describe("a server with a limit", () => {
  it("answers 429 with a problem and the seconds to wait", async () => {
    const wait = rateLimit({ perSecond: 1, burst: 2 });
    const server = app(BOOK, { ...options, limit: { wait, addressOf: () => "192.0.2.1" } });
    expect((await server.request("/v1/state")).status).toBe(200);
    expect((await server.request("/healthz")).status).toBe(200);
    const refused = await server.request("/v1/state");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(refused.headers.get("access-control-allow-origin")).toBe("*");
    expect(await refused.json()).toMatchObject({ problems: [{ code: "too-many-requests" }] });
  });
});

describe("a request with a body", () => {
  it.each([{ "Content-Length": "1" }, { "Transfer-Encoding": "chunked" }])("is not read: %j", async (headers) => {
    const response = await app(BOOK, options).request("/v1/state", { headers });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ problems: [{ code: "needless-body" }] });
  });

  it("that is empty is none", async () => {
    expect((await app(BOOK, options).request("/v1/state", { headers: { "Content-Length": "0" } })).status).toBe(200);
  });
});

describe("a file", () => {
  const [state] = VIEWS;
  const type = { isFile: true as const, placeholder: "<file>", schema: {}, parse: (text: string) => fine(text) };
  const file = { about: "a text", type, place: "argument" as const, needed: true, many: false };
  const view: View = {
    ...(state as View),
    name: "length",
    params: { file },
    answer: (_ground, _asked, args) => fine({ answer: { length: String(args.file).length }, because: [], notes: [] }),
  };
  const server = app(BOOK, { ...options, views: [...VIEWS, view] });
  const post = (body: string, path = "/v1/length") => server.request(path, { method: "POST", body });

  it("comes as the body", async () => {
    const response = await post("wörter");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ ok: true, answer: { length: 6 } });
  });

  it("is turned away where it is too large, whatever it says of its length", async () => {
    expect((await post("x".repeat(2_000_000))).status).toBe(200);
    const response = await post("x".repeat(2_000_001));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ problems: [{ code: "body-too-large" }] });
    const headers = { "Content-Length": "9000000" };
    expect((await server.request("/v1/length", { method: "POST", body: "x", headers })).status).toBe(413);
  });

  it("is taken by its own question only", async () => {
    for (const path of ["/v1/state", "/length", "/", "/v1/nowhere"]) expect((await post("x", path)).status).toBe(405);
    expect((await post("x", "/v1/length/a/b")).status).toBe(404);
  });

  it("is never read from the server's own disk", async () => {
    const response = await server.request(`/v1/length/${encodeURIComponent("/etc/passwd")}`);
    expect(await response.json()).toMatchObject({ answer: { length: "/etc/passwd".length } });
  });
});

describe("answers that were sent", () => {
  const put = (kept: ReturnType<typeof store>, key: string, text = "x".repeat(100)) =>
    kept.put(key, "text/plain", key, text);

  it("are kept, the one asked for last the longest", async () => {
    const kept = store(1200);
    for (const key of ["a", "b", "c", "d", "e", "f", "g", "h", "i"]) await put(kept, key);
    expect(kept.get("a")).toBeDefined();
    for (const key of ["j", "k", "l"]) await put(kept, key, "y".repeat(100));
    expect(kept.get("a")).toBeDefined();
    expect(kept.get("b")).toBeUndefined();
  });

  it("are not kept where one would push out all others", async () => {
    const kept = store(1200);
    await put(kept, "a");
    expect((await put(kept, "huge", Math.random().toString(36).repeat(100))).body.length).toBeGreaterThan(1000);
    expect(kept.get("huge")).toBeUndefined();
    expect(kept.get("a")).toBeDefined();
  });

  it("come out the same, compressed or not, on another day anew", async () => {
    let today = "2026-11-24";
    const server = app(BOOK, { ...options, today: () => today });
    const get = (encoding: string) => server.request("/v1/state", { headers: { "Accept-Encoding": encoding } });
    const first = await get("identity");
    const zipped = await get("br, gzip;q=0.5");
    expect(zipped.headers.get("content-encoding")).toBe("gzip");
    expect(zipped.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(zipped.headers.get("vary")).toBe("Accept-Encoding");
    const unzipped = zipped.body?.pipeThrough(new DecompressionStream("gzip"));
    const text = await first.text();
    expect(await new Response(unzipped ?? null).text()).toBe(text);
    expect((await get("gzip;q=0")).headers.get("content-encoding")).toBeNull();
    today = "2026-11-25";
    expect(await (await get("identity")).text()).not.toBe(text);
  });
});
