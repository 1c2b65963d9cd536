// Ten thousand inputs that are made to hurt: the reader neither crashes nor hangs, and nothing of them runs or comes out as markup.

import process from "node:process";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { claimReview } from "../../src/doors/formats/claim-review.ts";
import { markdown } from "../../src/doors/formats/markdown.ts";
import { answerPage } from "../../src/doors/page/index.ts";
import { renderAnswer } from "../../src/doors/terminal/index.ts";
import { ask, type Envelope, VIEWS, type View } from "../../src/views/index.ts";
import { read } from "../../src/views/read.ts";
import type { ReadView } from "../../src/views/read-answer.ts";
import { documentOf } from "../../src/views/read-document.ts";
import { BOOK, TODAY } from "../support/shipped.ts";
import { GROWING, small } from "./hostile.ts";

const MANY = 10_000;

/** The whole question as a door asks it; null where the page is refused, which must be for a reason. */
async function answer(page: string): Promise<Envelope<ReadView> | null> {
  const ready = await documentOf(page);
  const asked = ready.ok ? ask(BOOK, read as View, { page: [ready.value] }, TODAY) : ready;
  if (asked.ok) return asked as Envelope<ReadView>;
  expect(asked.problems[0]).toMatchObject({
    code: expect.stringMatching(/^article-/),
    help: expect.stringMatching(/\S/),
  });
  return null;
}

/** Milliseconds of work, whatever else the machine has to do. */
async function work(page: string): Promise<number> {
  const before = process.cpuUsage();
  await answer(page);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("hostile inputs", () => {
  it(`${MANY} small ones are read or refused, and every claim stands where it says`, async () => {
    let [read, claims] = [0, 0];
    for (let seed = 0; seed < MANY; seed++) {
      const found = await answer(small(seed));
      if (!found) continue;
      read++;
      for (const claim of found.answer.claims) {
        claims++;
        if (found.answer.text.slice(claim.start, claim.end) !== claim.text) expect.fail(`seed ${seed}: ${claim.text}`);
      }
    }
    // Were most of them refused, or without a claim, the test would prove little.
    expect(read).toBeGreaterThan(MANY / 2);
    expect(claims).toBeGreaterThan(MANY / 10);
  }, 120_000);

  it.each(Object.entries(GROWING))(
    "%s: four times the length takes about four times as long",
    {
      retry: 2,
      timeout: 60_000,
    },
    async (_, make) => {
      const short = await work(make(10_000));
      const long = await work(make(40_000));
      expect(long).toBeLessThan(4 * 2 * short + 60);
      // A second for 100 KB, and two for a machine that has other work.
      expect(long).toBeLessThan(800);
    },
  );

  it("a book's length is read, and more text than a thousand pages hold is refused", async () => {
    expect(await work("Prices in Chicago rose by 57%. ".repeat(10_000))).toBeLessThan(9_000);
    expect(await answer("word ".repeat(1_100_000))).toBeNull();
  }, 60_000);
});

describe("what comes out of hostile inputs", { timeout: 60_000 }, () => {
  const site = { record: BOOK, views: VIEWS, base: "", root: "", today: TODAY };
  const traps = [
    ...Array.from({ length: 150 }, (_, seed) => small(seed * 31)),
    "# <script>alert(1)</script>\n\nTrump said that the “<img src=x onerror=alert(1)>” tariff on China was 57%, according to <b>Xi</b>.",
    `# \u001b[2J\u202eA title\n\nTrump said “\u001b]0;x\u0007very positive” on 24 November 2025.`,
    "# </script><script>alert(1)</script>\n\nTrump called it “</script><script>alert(1)</script> very positive” on 24 November 2025.",
  ];

  it("is text in the page, never markup or script of theirs", async () => {
    for (const trap of traps) {
      const found = await answer(trap);
      if (!found) continue;
      const { document } = parseHTML(answerPage(found, { view: read, raw: {} }, site));
      const main = document.querySelector("main");
      const bad = main?.querySelectorAll("script, img, iframe, object, embed, style, link, base, meta");
      expect([...(bad ?? [])].map((e) => e.outerHTML)).toEqual([]);
      const attributes = [...(main?.querySelectorAll("*") ?? [])].flatMap((e) => [...e.attributes]);
      expect(attributes.filter(({ name }) => /^on/i.test(name)).map(({ name }) => name)).toEqual([]);
      expect(attributes.filter((a) => /^\s*(?:javascript|data):/i.test(a.value)).map((a) => a.value)).toEqual([]);
    }
  });

  it("moves no terminal and turns no line of it", async () => {
    for (const trap of traps) {
      const found = await answer(trap);
      if (!found) continue;
      const shown = renderAnswer(read.show(found.answer, found), found, { width: 80, color: false, because: true });
      expect(shown).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it("opens no tag in the reports", async () => {
    for (const trap of traps) {
      const found = await answer(trap);
      if (!found) continue;
      expect(markdown.render(found, () => "", read)).not.toMatch(/(?<!\\)<(?!https?:)/);
      // JSON-LD is put into a page between script tags.
      expect(claimReview.render(found, () => "", read)).not.toContain("<");
    }
  });
});
