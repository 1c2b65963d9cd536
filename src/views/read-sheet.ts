// A read article as people read it: how many claims stand and fall, then each with its verdict, reason and place.

import type { AddedClaim, ReadClaimRow, ReadNote, ReadView, Tally } from "./read-answer.ts";
import type { Evidence } from "./read-cite.ts";
import { dayWords, standingWord } from "./say.ts";
import type { Block, ByHand, Cell, Claimed, Piece, Sheet } from "./sheet.ts";

const ORDER = ["false", "misleading", "overtaken", "true-with-limits", "true", "unverifiable", "prediction", "opinion"];

export function showRead(answer: ReadView): Sheet {
  const { claims, added, readout } = answer;
  if (readout)
    return [
      { kind: "answer", text: readout.says },
      { kind: "copy", title: readout.title, text: readout.yaml },
    ];
  if (claims.length + added.length === 0)
    return [{ kind: "answer", text: "Nothing in this article can be checked against the book." }, ...notesOn(answer)];
  return [{ kind: "answer", text: sentence(answer) }, ...notesOn(answer), article(answer)];
}

function sentence({ claims, tally, tallyWithNotes }: ReadView): string {
  const byHand = tallyWithNotes
    ? ` With the notes, then: ${counted(tallyWithNotes.then)}; now: ${counted(tallyWithNotes.now)}.`
    : "";
  const [first] = claims;
  if (!first) return `Nothing in this article is found by the rules.${byHand}`;
  return `As known on ${dayWords(first.then.known)}: ${counted(tally.then)}; as known on ${dayWords(first.now.known)}: ${counted(tally.now)}.${byHand}`;
}

function counted(tally: Tally): string {
  const words = ORDER.filter((verdict) => tally[verdict]).map(
    (verdict) => `${tally[verdict]} ${standingWord(verdict)}`,
  );
  return words.join(", ") || "none";
}

/** The facts of the article, and how many notes by hand were heard. */
function notesOn({ article, claims, added, unmatched, tallyWithNotes }: ReadView): Block[] {
  const published = article.published ?? `not printed, read as of ${claims[0]?.then.known ?? ""}`;
  const rows: [string, Cell][] = [
    ["Title", article.title ?? "none"],
    ["Published", published],
    ["Claims", String(claims.length)],
  ];
  const noted = claims.filter(({ note }) => note).length;
  const notes = `${noted} overruled, ${added.length} added, ${unmatched.length} not used`;
  return [{ kind: "facts", rows: tallyWithNotes ? [...rows, ["By hand", notes]] : rows }];
}

function article({ article: { title }, text, claims, added }: ReadView): Block {
  const all = [...claims.map(computed), ...added.map(byHandOnly)];
  return {
    kind: "article",
    title: title ?? "The article",
    text,
    claims: all.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function computed(c: ReadClaimRow): Claimed {
  return {
    ...{ id: c.id, start: c.start, end: c.end, words: c.text.trim() },
    // biome-ignore lint/suspicious/noThenProperty: the claim's shape; it is never awaited.
    ...{ then: standingWord(c.then.verdict), now: standingWord(c.now.verdict) },
    ...{ why: why(c), evidence: evidence([...c.then.evidence, ...c.now.evidence]) },
    ...(c.note ? { hand: byHand(c.note, false) } : {}),
  };
}

function byHandOnly({ id, start, end, text, note }: AddedClaim): Claimed {
  const hand = byHand(note, true);
  const [first, now] = [hand.then ?? hand.now ?? "", hand.now ?? hand.then ?? ""];
  // biome-ignore lint/suspicious/noThenProperty: the claim's shape; it is never awaited.
  return { id, start, end, words: text.trim(), then: first, now, why: hand.why, evidence: hand.evidence, hand };
}

function byHand(note: ReadNote, added: boolean): ByHand {
  return {
    added,
    // biome-ignore lint/suspicious/noThenProperty: the judgement's shape; it is never awaited.
    then: note.then && standingWord(note.then),
    now: note.now && standingWord(note.now),
    why: note.reason,
    who: `${note.author}, ${dayWords(note.date)}`,
    evidence: evidence(note.evidence),
  };
}

function why({ then, now }: ReadClaimRow): Cell {
  if (then.reason === now.reason) return then.reason;
  return [{ text: then.reason }, { text: ` Now: ${now.reason}` }];
}

function evidence(all: readonly Evidence[]): Cell {
  const first = [...new Map(all.map((e) => [e.id, e])).values()].slice(0, 3);
  return first.flatMap((e, i): Piece[] => [
    ...(i > 0 ? [{ text: ", " }] : []),
    { text: e.id, to: { view: e.view, args: { id: e.of } } },
  ]);
}
