// How the reader does on a real page that stands beside this repository, against verdicts that people wrote down for it.

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readPage } from "../../src/reading/article/page.ts";
import { type ReadClaim, read } from "../../src/reading/read.ts";
import { VERDICTS, type Verdict } from "../../src/reading/verdict.ts";
import { day } from "../../src/time/index.ts";
import { describeWithShared, shared } from "../support/shared.ts";
import { BOOK } from "../support/shipped.ts";

interface Wanted {
  readonly id: string;
  readonly paragraph: number;
  /** Any of these is right; the list holds two where the table leaves a choice. */
  readonly written: readonly Verdict[];
  readonly now: readonly Verdict[];
}

/** Words of the claim itself or, in the second place, the kind that is meant where several stand in one sentence. */
const KEYS: Readonly<Record<string, readonly [RegExp, string?]>> = {
  s01: [/virtual/],
  s02: [/November 24/, "event-happened"],
  s03: [/very positive/, "quotation"],
  s04: [/extremely strong/, "quotation"],
  s05: [/first/, "event-sequence"],
  s06: [/October 30|Busan/, "event-happened"],
  s07: [/APEC/],
  s08: [/topics/],
  s09: [/momentum/, "attribution"],
  s10: [/one-year/],
  s11: [/57/],
  s12: [/export controls/],
  s13: [/port fees/],
  s14: [/ripple/],
  s15: [/significant progress/, "quotation"],
  s16: [/reinforced/, "opinion"],
  s17: [/pledged/, "purchase-size"],
  s18: [/resume/, "purchase-progress"],
  s19: [/benefit/, "prediction"],
  s20: [/delays/, "count-level"],
  s21: [/halving/],
  s22: [/ease/],
  s23: [/reacted/, "cause"],
  s24: [/2\.5/, "market-move"],
  s25: [/chip/, "market-move"],
  s26: [/fears/],
  s27: [/short covering/],
  s28: [/S&P/],
  s29: [/confidence/],
  s30: [/50%/],
  s31: [/return to China/, "quotation"],
  s32: [/reiterated/],
  s33: [/essential/],
  s34: [/fascism/],
  s35: [/did not/],
  s36: [/330/],
  s37: [/missiles/, "event-happened"],
  s38: [/exacerbate|concessions/],
  s39: [/discussed/],
  s40: [/narrow/, "quotation"],
  s41: [/interest/],
  s42: [/mediator/],
  s43: [/linking/],
  s44: [/equality/, "quotation"],
  s45: [/enthusiastic/],
  s46: [/trajectory/, "quotation"],
  s47: [/pending/],
  s48: [/retaliation/],
  s49: [/signals/],
  s50: [/100,000/],
  s51: [/reduce/],
  s52: [/April 2026/, "meeting-planned"],
  s53: [/later that year/, "meeting-planned"],
  s54: [/lead to/],
  s55: [/new tariffs/],
  s56: [/embolden/],
  s57: [/declined/],
  s58: [/BRICS/],
  s59: [/observe/],
  s60: [/erode/],
  s61: [/reactions/i, "attribution"],
  s62: [/prioritizing|pragmatic/],
  s63: [/benefits/],
  s64: [/imply|tensions/],
  s65: [/interlude|looms/],
  s66: [/attainable/, "quotation"],
};
/** Verdicts that say that nothing can be checked. */
const OPEN: ReadonlySet<string> = new Set(["opinion", "prediction"]);

describeWithShared("a page of November 2025, written in praise of the call", () => {
  it("finds most of what can be checked, judges it as people did, and calls nothing false that is true", async () => {
    const claims = await claimsOfThePage();
    const rows = wantedVerdicts().map((wanted) => ({ wanted, found: match(wanted, claims) }));
    console.log(table(rows));
    const checkable = rows.filter(({ wanted }) => !wanted.written.every((v) => OPEN.has(v)));
    const found = checkable.filter((r) => r.found !== null);
    const right = found.filter(({ wanted, found: c }) => c !== null && wanted.written.includes(c.then.verdict));
    console.log(`checkable ${checkable.length}, found ${found.length}, right ${right.length}`);
    expect(found.length / checkable.length).toBeGreaterThanOrEqual(0.85);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.85);
    expect(rows.filter(({ wanted, found: c }) => c && isTrue(wanted.written) && c.then.verdict === "false")).toEqual(
      [],
    );
  });

  it("draws no claim from what stands around the article", async () => {
    const claims = await claimsOfThePage();
    expect(claims.filter((c) => /Honduras|comentario|newsletter|followers|nombre/i.test(c.sentence))).toEqual([]);
  });
});

function isTrue(verdicts: readonly Verdict[]): boolean {
  return verdicts.includes("true") || verdicts.includes("true-with-limits");
}

async function claimsOfThePage(): Promise<readonly ReadClaim[]> {
  const folder = shared("seed") ?? "";
  const page = await readPage(readFileSync(`${folder}/${readdirSync(folder)[0]}`, "utf8"));
  if (!page.ok) throw new Error(page.problems[0]?.message);
  return read(BOOK, page.value, { published: day("2025-11-24"), known: BOOK.recordedThrough }).claims;
}

/** The rows of the table of claims: `| s01 | title | … | verdict | evidence |`. */
function wantedVerdicts(): Wanted[] {
  const text = readFileSync(shared("facts/events.md") ?? "", "utf8");
  return text.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (!/^s\d\d$/.test(cells[1] ?? "")) return [];
    const [then = "", now = then] = (cells[7] ?? "").split(";");
    const first = verdictsIn(then);
    const later = verdictsIn(now);
    return [
      { id: cells[1] ?? "", paragraph: Number(cells[2]) || 0, written: first, now: later.length > 0 ? later : first },
    ];
  });
}

function verdictsIn(text: string): Verdict[] {
  const bare = text.replaceAll("true-with-limits", "LIMITS");
  const words = VERDICTS.filter((v) => v !== "true-with-limits" && new RegExp(`\\b${v}\\b`).test(bare));
  return bare.includes("LIMITS") ? [...words, "true-with-limits"] : words;
}

function match({ id, paragraph }: Wanted, claims: readonly ReadClaim[]): ReadClaim | null {
  const [words, kind] = KEYS[id] ?? [/(?!)/];
  const near = claims.filter((c) => c.paragraph === paragraph && (!kind || c.kind === kind));
  const own = near.filter((c) => words.test(c.text));
  return (
    own[0] ??
    (kind
      ? null
      : near.find(
          (c) => words.test(c.sentence) && c.kind !== "opinion" && c.kind !== "prediction" && near.length === 1,
        )) ??
    null
  );
}

function table(rows: readonly { wanted: Wanted; found: ReadClaim | null }[]): string {
  return rows
    .map(({ wanted, found }) => {
      const ok = found === null ? "–" : wanted.written.includes(found.then.verdict) ? "ok" : "no";
      const later =
        found && !wanted.now.includes(found.now.verdict)
          ? ` now ${found.now.verdict}, wanted ${wanted.now.join("/")}`
          : "";
      return `${wanted.id} ${ok.padEnd(3)} ${(found?.kind ?? "not found").padEnd(18)} ${(found?.then.verdict ?? "").padEnd(17)} wanted ${wanted.written.join("/")}${later}`;
    })
    .join("\n");
}
