// A read article as people read it: how many claims stand and fall, then each with its verdict, reason and place.

import type { ReadClaimRow, ReadView } from "./read-answer.ts";
import { dayWords, standingWord } from "./say.ts";
import type { Block, Cell, Piece, Sheet } from "./sheet.ts";

const ORDER = ["false", "misleading", "overtaken", "true-with-limits", "true", "unverifiable", "prediction", "opinion"];

export function showRead(answer: ReadView): Sheet {
  const { claims } = answer;
  if (claims.length === 0)
    return [{ kind: "answer", text: "Nothing in this article can be checked against the book." }];
  return [{ kind: "answer", text: sentence(answer) }, { kind: "facts", rows: head(answer) }, article(answer)];
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

function article({ article: { title }, text, claims }: ReadView): Block {
  return {
    kind: "article",
    title: title ?? "The article",
    text,
    claims: claims.map((c) => ({
      ...{ id: c.id, start: c.start, end: c.end, words: c.text.trim() },
      // biome-ignore lint/suspicious/noThenProperty: the claim's shape; it is never awaited.
      ...{ then: standingWord(c.then.verdict), now: standingWord(c.now.verdict) },
      ...{ why: why(c), evidence: evidence(c) },
    })),
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
