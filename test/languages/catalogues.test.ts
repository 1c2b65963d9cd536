// The desk in three languages: every message has words in each of them, and no page says a thing that only English has.
// What has no words is listed in test-results/words-*.txt, with the page that says it; WORDS_OF=/duty looks at those only.

import { mkdirSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { CATALOGUES } from "../../src/doors/languages/catalogues.ts";
import { phrasesOf } from "../../src/doors/languages/index.ts";
import { ROOT } from "../support/root.ts";
import { BOOK } from "../support/shipped.ts";
import { articles, cases, examples, isTheBooks, pageAt, textsOf, things } from "../support/spoken.ts";

const holes = (message: string) => [...new Set(message.match(/\{\d+\}/g))].sort();
const entries = CATALOGUES.flatMap((catalogue) => Object.entries(catalogue));

describe("the catalogues", () => {
  it("have every message in Chinese and in Spanish, with the same holes", () => {
    const wrong = entries.filter(([english, { zh, es }]) =>
      [zh, es].some((other) => other.trim() === "" || `${holes(other)}` !== `${holes(english)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("say nothing twice", () => {
    const all = entries.map(([english]) => english);
    expect(all.filter((english, i) => all.indexOf(english) !== i)).toEqual([]);
  });
});

/** What a reader typed in `cases` comes back as it is. */
const TYPED = /^(?:abc|yesterdayish|nonsense|none[- ]such|(?:Find )?zzzzqq|docs\/examples\/article\.md)\.?$/;

describe("the pages", () => {
  /** Every text that is not the book's own, with a page that says it. */
  const said = new Map<string, string>();

  beforeAll(async () => {
    const wanted = new RegExp(`^(?:${process.env.WORDS_OF ?? ""})`);
    const addresses = [...examples(), ...things(), ...cases(), ...articles()].filter((address) => wanted.test(address));
    for (const address of addresses)
      for (const text of textsOf(await pageAt(address)))
        if (!said.has(text) && !isTheBooks(text)) said.set(text, address);
    mkdirSync(`${ROOT}test-results`, { recursive: true });
  }, 240_000);

  it.each(["zh", "es"] as const)(
    "say everything in %s but what the book itself says",
    async (lang) => {
      const words = await phrasesOf(lang, BOOK);
      const missing = new Map<string, string>();
      for (const [text, address] of said)
        for (const unsaid of words?.unsaid(text) ?? [])
          if (!isTheBooks(unsaid) && !TYPED.test(unsaid)) missing.set(unsaid, address);
      writeFileSync(`${ROOT}test-results/words-${lang}.txt`, [...missing].map(([t, a]) => `${a}\t${t}\n`).join(""));
      expect([...missing.keys()].slice(0, 20)).toEqual([]);
    },
    120_000,
  );
});
