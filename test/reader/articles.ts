// Small articles of our own with what the reader should find in them, and the score of what it did find.

import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { readPage } from "../../src/reading/article/page.ts";
import { type ReadAnswer, type ReadClaim, read } from "../../src/reading/read.ts";
import type { Verdict } from "../../src/reading/verdict.ts";
import { day } from "../../src/time/index.ts";
import { ROOT } from "../support/root.ts";
import { BOOK } from "../support/shipped.ts";

export interface Expected {
  /** A piece of the sentence. */
  readonly in: string;
  readonly kind: string | readonly string[];
  /** A piece of the claim's own words, where the sentence holds several of the kind. */
  readonly words?: string | number;
  readonly then: Verdict | readonly Verdict[];
  /** Left out: the same as then. */
  readonly now?: Verdict | readonly Verdict[];
}

interface Sheet {
  readonly published: string;
  /** Every sentence is right: no claim may be called false or misleading. */
  readonly nothingWrong?: boolean;
  readonly nothingToCheck?: boolean;
  readonly claims: readonly Expected[];
}

export interface Scored {
  readonly article: string;
  readonly expected: Expected;
  readonly found: ReadClaim | null;
  readonly right: boolean;
}

export interface Case {
  readonly name: string;
  readonly sheet: Sheet;
  readonly answer: ReadAnswer;
  readonly scores: readonly Scored[];
}

const FOLDER = `${ROOT}test/articles/`;

export async function cases(): Promise<Case[]> {
  const sheets = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"));
  return Promise.all(sheets.map((file) => caseOf(file.replace(".yaml", ""))));
}

async function caseOf(name: string): Promise<Case> {
  const sheet = parse(readFileSync(`${FOLDER}${name}.yaml`, "utf8")) as Sheet;
  const file = readdirSync(FOLDER).find((f) => f === `${name}.md` || f === `${name}.html`) ?? "";
  const page = await readPage(readFileSync(`${FOLDER}${file}`, "utf8"), { published: day(sheet.published) });
  if (!page.ok) throw new Error(`${name}: ${page.problems[0]?.message}`);
  const answer = read(BOOK, page.value, { published: day(sheet.published), known: BOOK.recordedThrough });
  return { name, sheet, answer, scores: sheet.claims.map((expected) => score(name, expected, answer.claims)) };
}

function score(article: string, expected: Expected, claims: readonly ReadClaim[]): Scored {
  const near = claims.filter((c) => c.sentence.includes(expected.in) && listOf(expected.kind).includes(c.kind));
  const words = expected.words === undefined ? null : String(expected.words);
  const found = near.find((c) => words === null || c.text.includes(words)) ?? null;
  const right =
    found !== null &&
    listOf(expected.then).includes(found.then.verdict) &&
    listOf(expected.now ?? expected.then).includes(found.now.verdict);
  return { article, expected, found, right };
}

export function listOf<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? one : [one as T];
}

/** Claims that were called false or misleading although nobody expected it. */
export function accused({ sheet, answer }: Case): ReadClaim[] {
  const isExpected = (c: ReadClaim) =>
    sheet.claims.some(
      (e) => c.sentence.includes(e.in) && listOf(e.then).some((v) => v === "false" || v === "misleading"),
    );
  return answer.claims.filter((c) => ["false", "misleading"].includes(c.then.verdict) && !isExpected(c));
}

/** Found and right of each kind, one line a kind. */
export function tally(all: readonly Scored[]): string {
  const kinds = [...new Set(all.map(({ expected }) => listOf(expected.kind)[0] ?? ""))].sort();
  const rows = kinds.map((kind) => {
    const own = all.filter(({ expected }) => listOf(expected.kind)[0] === kind);
    const found = own.filter((s) => s.found !== null).length;
    const right = own.filter((s) => s.right).length;
    return `${kind.padEnd(18)} ${String(own.length).padStart(3)} expected ${String(found).padStart(3)} found ${String(right).padStart(3)} right`;
  });
  const misses = all
    .filter((s) => !s.right)
    .map((s) => {
      const got = s.found ? `${s.found.then.verdict}/${s.found.now.verdict}: ${s.found.then.reason}` : "not found";
      return `${s.article}: ${s.expected.in} [${listOf(s.expected.kind).join("|")}] wanted ${listOf(s.expected.then).join("|")}: ${got}`;
    });
  return [...rows, ...misses].join("\n");
}
