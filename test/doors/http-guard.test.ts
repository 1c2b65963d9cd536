// What the server gives nobody, and what it tells browsers about its answers.

import { describe, expect, it } from "vitest";
import { app } from "../../src/doors/http/app.ts";
import { ASSETS, packagedAsset } from "../../src/doors/http/assets.ts";
import { tinyBook } from "../support/tiny-book.ts";

const BOOK = tinyBook();
const options = { today: () => "2026-11-24", assets: packagedAsset };
const server = app(BOOK, options);

const OUR_SCRIPTS = /<script (?:type="module" )?src="\/assets\/(?:theme|desk)\.js"><\/script>/g;

describe("the server", () => {
  it("says that it lives", async () => {
    const response = await server.request("/healthz");
    expect(await response.json()).toEqual({ ok: true, book: "tiny", hash: BOOK.hash });
  });

  it.each(["/", "/state", "/v1/state", "/nowhere", "/v1/nowhere", "/assets/desk.css", "/state?on=x"])(
    "allows %s no script but our own files, no frame and nothing from elsewhere",
    async (path) => {
      const policy = (await server.request(path)).headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|nonce|sha256|data:|\*|https?:/);
      const page = (await (await server.request(path)).text()).replace(OUR_SCRIPTS, "");
      expect(page).not.toMatch(/<script|<style|\sstyle="|\son[a-z]+="/);
    },
  );

  it.each(["/", "/v1/state?on=2025-11-10", "/assets/desk.css"])("need not send %s twice", async (path) => {
    const first = await server.request(path);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"[\w-]+"$/);
    const again = await server.request(path, { headers: { "If-None-Match": `"other", ${tag}` } });
    expect(again.status).toBe(304);
    expect(again.headers.get("etag")).toBe(tag);
    expect(await again.text()).toBe("");
    expect((await server.request(path, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  it("sends another answer on another day", async () => {
    const tomorrow = app(BOOK, { ...options, today: () => "2026-11-25" });
    const tag = (await server.request("/v1/state")).headers.get("etag") ?? "";
    expect((await tomorrow.request("/v1/state", { headers: { "If-None-Match": tag } })).status).toBe(200);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("answers %s with 405", async (method) => {
    for (const path of ["/", "/v1/state", "/assets/desk.css", "/healthz", "/nowhere"]) {
      const response = await server.request(path, { method });
      expect({ path, status: response.status, allow: response.headers.get("allow") }).toEqual({
        path,
        status: 405,
        allow: "GET, HEAD",
      });
    }
  });

  it("answers HEAD as GET, without a body", async () => {
    const response = await server.request("/v1/state", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  it("lets pages of other origins read the data, and only that", async () => {
    const preflight = {
      method: "OPTIONS",
      headers: { Origin: "https://example.org", "Access-Control-Request-Method": "GET" },
    };
    const allowed = await server.request("/v1/state", preflight);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get("access-control-allow-origin")).toBe("*");
    expect((await server.request("/state", preflight)).status).toBe(405);
    expect((await server.request("/state")).headers.get("access-control-allow-origin")).toBeNull();
  });

  it("turns away an endless address", async () => {
    expect((await server.request(`/find/${"a".repeat(9000)}`)).status).toBe(414);
  });
});

describe("a server for this machine only", () => {
  const local = app(BOOK, { ...options, loopbackPort: () => 4747 });
  const statusFor = async (host: string, path = "/") => (await local.request(path, { headers: { Host: host } })).status;

  it.each(["localhost:4747", "127.0.0.1:4747", "[::1]:4747"])("answers to %s", async (host) => {
    expect(await statusFor(host)).toBe(200);
  });

  it.each([
    "evil.example:4747",
    "localhost:4748",
    "localhost",
    "localhost:4747.evil.example",
    "127.0.0.1.evil.example:4747",
  ])("turns %s away", async (host) => {
    for (const path of ["/", "/v1/state", "/healthz", "/assets/desk.css"])
      expect(await statusFor(host, path)).toBe(403);
  });
});

describe("the files", () => {
  // The script is bundled by the build; test/browser runs it there.
  it.each([...ASSETS].filter(([name]) => !/^(?:desk|theme)\.js$/.test(name)))("hold %s as %s", async (name, type) => {
    const response = await server.request(name === "favicon.svg" ? `/${name}` : `/assets/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it.each([
    "/assets/../package.json",
    "/assets/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%2e%2e%2f%2e%2e%2fpackage.json",
    "/assets/..%5c..%5cpackage.json",
    "/assets/fonts/../../app.ts",
    "/assets//etc/passwd",
    "/assets/%2fetc%2fpasswd",
    "/assets/",
    "/assets/fonts",
    "/assets/constructor",
    "/assets/desk.css%00",
    "/package.json",
  ])("do not hold %s", async (path) => {
    expect((await server.request(path)).status).toBe(404);
  });
});
