// The question `read` as a door asks it: the page read first, then one answer with evidence that can be followed.

import { describe, expect, it } from "vitest";
import { ask, type Envelope, type View } from "../../src/views/index.ts";
import { read } from "../../src/views/read.ts";
import type { ReadView } from "../../src/views/read-answer.ts";
import { documentOf } from "../../src/views/read-document.ts";
import { BOOK, TODAY } from "../support/shipped.ts";

const PAGE = `# A call

24 November 2025

Trump and Xi spoke by telephone on 24 November 2025. Trump called it "very positive".`;

async function answer(page: string, more: Readonly<Record<string, string[]>> = {}): Promise<Envelope<ReadView>> {
  const document = await documentOf(page);
  if (!document.ok) throw new Error(document.problems[0]?.message);
  const asked = ask(BOOK, read as View, { page: [document.value], ...more }, TODAY);
  if (!asked.ok) throw new Error(asked.problems[0]?.message);
  return asked as Envelope<ReadView>;
}

describe("read", () => {
  it("gives each claim its place in the text, and evidence with a source", async () => {
    const { answer: found } = await answer(PAGE);
    const [first] = found.claims;
    expect(found.text.slice(first?.start, first?.end)).toBe(first?.text);
    expect(first?.then).toMatchObject({ known: "2025-11-24", verdict: "true" });
    expect(first?.then.evidence[0]).toMatchObject({
      id: "call-2025-11-24",
      at: expect.stringMatching(/^book\/events\//),
    });
    expect(first?.then.evidence[0]?.source.title).toBeTruthy();
  });

  it("names the words that the speaker did use", async () => {
    const { answer: found } = await answer(PAGE);
    const quote = found.claims.find(({ kind }) => kind === "quotation");
    expect(quote?.then).toMatchObject({
      verdict: "false",
      record: expect.stringContaining("very good telephone call"),
    });
  });

  it("knows nothing of later days in what it says of then", async () => {
    const { answer: found } = await answer("Trump will visit Beijing in April 2026.", { published: ["2025-11-25"] });
    const plan = found.claims.find(({ kind }) => kind === "meeting-planned");
    expect(plan?.then.verdict).toBe("true");
    expect(plan?.now.verdict).toBe("overtaken");
    expect(plan?.then.evidence.map(({ says }) => says).join()).not.toMatch(/\bheld\b|put-off/);
  });

  it("can be asked as of an earlier day", async () => {
    const { answer: found } = await answer(PAGE, { known: ["2025-11-30"] });
    expect(found.claims.every((c) => c.now.known === "2025-11-30")).toBe(true);
  });

  it("refuses what no door has read", () => {
    const asked = ask(BOOK, read as View, { page: ["just words"] }, TODAY);
    expect(asked).toMatchObject({ ok: false, problems: [{ code: "no-article" }] });
  });
});
