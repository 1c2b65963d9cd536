// A read article as people read it: how many claims stand and fall, then each with its verdict, reason and place.

import type { ReadClaimRow, ReadView } from "./read.ts";
import { dayWords, standingWord } from "./say.ts";
import type { Block, Cell, Piece, Sheet } from "./sheet.ts";

const ORDER = ["false", "misleading", "overtaken", "true-with-limits", "true", "unverifiable", "prediction", "opinion"];

export function showRead(answer: ReadView): Sheet {
  const { claims } = answer;
  if (claims.length === 0)
    return [{ kind: "answer", text: "Nothing in this article can be checked against the book." }];
  return [
    { kind: "answer", text: sentence(answer) },
    { kind: "facts", rows: head(answer) },
    claimsTable(
      "What can be checked",
      claims.filter(({ then }) => !isOpen(then.verdict)),
    ),
    ...open(claims),
  ];
}

function sentence({ claims, tally }: ReadView): string {
  const day = claims[0]?.then.known ?? "";
  return `As known on ${dayWords(day)}: ${counted(tally.then)}; as known on ${dayWords(claims[0]?.now.known ?? day)}: ${counted(tally.now)}.`;
}

function counted(tally: Readonly<Record<string, number>>): string {
  return ORDER.filter((verdict) => tally[verdict])
    .map((verdict) => `${tally[verdict]} ${standingWord(verdict)}`)
    .join(", ");
}

function head({ article, claims }: ReadView): [string, Cell][] {
  const published = article.published ?? `not printed, read as of ${claims[0]?.then.known ?? ""}`;
  return [
    ["Title", article.title ?? "none"],
    ["Published", published],
    ["Claims", String(claims.length)],
  ];
}

function isOpen(verdict: string): boolean {
  return verdict === "opinion" || verdict === "prediction";
}

function claimsTable(title: string, claims: readonly ReadClaimRow[]): Block {
  return {
    kind: "table",
    title,
    columns: [
      { label: "Claim" },
      { label: "Then" },
      { label: "Now" },
      { label: "Why" },
      { label: "Evidence", drop: 1 },
    ],
    rows: claims.map((c): Cell[] => [
      `“${c.text.trim()}”`,
      standingWord(c.then.verdict),
      standingWord(c.now.verdict),
      why(c),
      evidence(c),
    ]),
    empty: "Nothing.",
  };
}

function why({ then, now }: ReadClaimRow): Cell {
  if (then.reason === now.reason) return then.reason;
  return [{ text: then.reason }, { text: ` Now: ${now.reason}` }];
}

function evidence({ then, now }: ReadClaimRow): Cell {
  const ids = [...new Set([...then.evidence, ...now.evidence].map(({ id }) => id))].slice(0, 3);
  return ids.flatMap((id, i): Piece[] => [
    ...(i > 0 ? [{ text: ", " }] : []),
    { text: id, to: { view: "source", args: { id } } },
  ]);
}

function open(claims: readonly ReadClaimRow[]): Block[] {
  const rows = claims.filter(({ then }) => isOpen(then.verdict));
  return rows.length > 0 ? [claimsTable("Opinions and predictions", rows)] : [];
}
