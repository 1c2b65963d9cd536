// The server on a real port of this machine.

import { afterEach, describe, expect, it } from "vitest";
import { listen, type Running } from "../../src/doors/http/serve.ts";
import { tinyBook } from "../support/tiny-book.ts";

const BOOK = tinyBook();
const options = { today: () => "2026-11-24" };
const open: Running[] = [];
const start = async (port: string) => {
  const started = await listen(BOOK, { ...options, port });
  if (started.ok) open.push(started.value);
  return started;
};

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

describe("a port", () => {
  it("answers, compressed where that is wanted, and to no other name", async () => {
    const started = await start("0");
    const url = started.ok ? started.value.url : "";
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-encoding")).toBe("gzip");
    expect(await page.text()).toContain("Trucebook");
    const data = await fetch(`${url}v1/state`, { headers: { "Accept-Encoding": "identity" } });
    expect(data.headers.get("content-encoding")).toBeNull();
    expect(await data.json()).toMatchObject({ ok: true });
  });

  it("that is taken is a problem with its remedy", async () => {
    const first = await start("0");
    const { port } = new URL(first.ok ? first.value.url : "");
    expect(await start(port)).toMatchObject({ ok: false, problems: [{ code: "port-taken", at: "port" }] });
  });

  it.each(["x", "70000", "-1", "", "80.5"])("is not %j", async (port) => {
    expect(await start(port)).toMatchObject(
      port === "" ? { ok: true } : { ok: false, problems: [{ code: "bad-port" }] },
    );
  });
});
