// An article with notes beside it, over HTTP: as parts of one body, and from the page's own form.

import { describe, expect, it } from "vitest";
import { app } from "../../src/doors/http/app.ts";
import { BOOK, TODAY } from "../support/shipped.ts";

const server = app(BOOK, { today: () => TODAY, assets: () => null });
const PAGE = "Trump and Xi spoke by telephone on 24 November 2025. It took about an hour, the White House said.";
const NOTE = "{claim: c1, now: unverifiable, reason: Not <b>so</b>., author: Ana Ruiz, date: 2025-11-26}";

async function post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const form = new FormData();
  for (const [name, text] of Object.entries(fields)) form.set(name, text);
  const parts = new Response(form);
  const body = await parts.arrayBuffer();
  const headers = {
    "Content-Type": parts.headers.get("Content-Type") ?? "",
    "Content-Length": String(body.byteLength),
  };
  return server.request(path, { method: "POST", body, headers });
}

describe("an article with notes, over HTTP", () => {
  it("comes as parts of one body", async () => {
    const answer = await post("/v1/read", { page: PAGE, notes: `notes:\n  - ${NOTE}\n` });
    expect(await answer.json()).toMatchObject({
      ok: true,
      answer: { claims: [{ id: "c1", note: { now: "unverifiable", author: "Ana Ruiz" } }] },
    });
  });

  it("comes from the form of the page, where an empty field counts as none", async () => {
    const answer = await post("/read", { page: PAGE, notes: `notes:\n  - ${NOTE}\n`, published: "" });
    const html = await answer.text();
    expect(html).toContain("Overruled by hand");
    expect(html).toContain("Not &lt;b&gt;so&lt;/b&gt;.");
    expect((await post("/read", { page: PAGE, notes: "" })).status).toBe(200);
  });

  it("is refused with the place of the fault", async () => {
    const answer = await post("/v1/read", { page: PAGE, notes: `notes:\n  - ${NOTE.replace("now", "know")}\n` });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: "unknown-key", at: "notes:2:17" })]),
    });
  });

  it("shows the fault on the page with its line", async () => {
    const html = await (
      await post("/read", { page: PAGE, notes: `notes:\n  - ${NOTE.replace("-26", "-31")}\n` })
    ).text();
    expect(html).toContain("notes:2:");
    expect(html).toContain("Not &lt;b&gt;so&lt;/b&gt;., author");
  });

  it("shows the draft of a readout as text to copy", async () => {
    const html = await (await post("/read", { page: PAGE, as: "readout", by: "US", event: "call-2025-11-24" })).text();
    expect(html).toContain("# DRAFT");
  });
});
