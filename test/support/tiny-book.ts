// A book in a template string, for tests: only what the test is about, the rest is filled in.

import { renderProblems } from "../../src/book/index.ts";
import { loadBook } from "../../src/book/load.ts";
import type { Book } from "../../src/model/book.ts";

/** Two parties, an instrument of each (`us-order` of 2025-02-01, `cn-notice` of 2025-02-04), a source, one edition. */
const DEFAULTS: Record<string, string> = {
  "book.yaml": `
    id: tiny
    name: {en: A tiny book, zh: 小账本, es: Un libro mínimo}
    about: Made for a test.
    recordedThrough: 2026-10-09
    parties:
      - {id: US, name: {en: United States, zh: 美国, es: Estados Unidos}, place: Washington, zone: America/New_York}
      - {id: CN, name: {en: China, zh: 中国, es: China}, place: Beijing, zone: Asia/Shanghai}
    licence: CC0-1.0
  `,
  "instruments/defaults.yaml": `
    - {id: us-order, kind: executive-order, party: US, issuer: President, title: An order, made: 2025-02-01, citation: EO 1, confidence: high}
    - {id: cn-notice, kind: announcement, party: CN, issuer: Commission, title: A notice, made: 2025-02-04, citation: No. 1, confidence: high}
  `,
  "sources/defaults.yaml": `
    - {id: press, publisher: A paper, title: An article, url: https://example.org/article}
  `,
  "schedule/us/editions.csv": `
    edition,published_as_listed
    first,2025-01-01
    last,2026-06-08
  `,
};

/**
 * Loads a book from its files' texts, by path in the folder (`measures/us/x.yaml`). Common indentation is taken off;
 * a file of the same path replaces a default one. Throws with all problems where it is broken.
 */
export function tinyBook(files: Record<string, string> = {}): Book {
  const loaded = loadBook({ name: "book", texts: tinyFiles(files) });
  if (!loaded.ok) throw new Error(renderProblems(loaded.problems));
  return loaded.value.book;
}

/** The texts of a tiny book, for tests of the loader itself. */
export function tinyFiles(files: Record<string, string> = {}): Map<string, string> {
  const texts = Object.entries({ ...DEFAULTS, ...files }).map(([path, text]): [string, string] => [path, dedent(text)]);
  return new Map(texts);
}

function dedent(text: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const margin = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return `${lines.map((line) => line.slice(Number.isFinite(margin) ? margin : 0)).join("\n")}\n`;
}
