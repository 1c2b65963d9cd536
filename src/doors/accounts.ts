// Two sides' accounts as an ordinary table, for doors that have no room to set them side by side.

import type { Account, Block, Cell, Piece } from "../views/index.ts";
import { piecesOf } from "./cells.ts";

export type Accounts = Extract<Block, { kind: "accounts" }>;

/** A row a topic; where there are no topics, a row an account. */
export function accountsTable({ title, rows }: Accounts): Extract<Block, { kind: "table" }> {
  const topics = rows.some(({ topic }) => topic !== undefined);
  if (!topics) {
    const columns = [{ label: "" }, { label: "Says" }, { label: "Who" }];
    const of = (side: "US" | "CN", all: readonly Account[]): Cell[][] =>
      all.map((one) => [{ text: side, side }, wordsOf(one), one.by]);
    return { kind: "table", title, columns, rows: rows.flatMap(({ us, cn }) => [...of("US", us), ...of("CN", cn)]) };
  }
  const columns = [{ label: "Topic" }, { label: "US" }, { label: "China" }];
  return {
    kind: "table",
    title,
    columns,
    rows: rows.map(({ topic, us, cn }) => [topic ?? "", joined(us), joined(cn)]),
  };
}

function joined(accounts: readonly Account[]): Cell {
  if (accounts.length === 0) return { text: "–", tone: "quiet" };
  return accounts.flatMap((one, i): Piece[] => {
    // Who is silent is said by the column; where there is no word, there is nobody to name for it.
    const by = one.silence === undefined ? piecesOf(one.by) : [];
    return [
      ...(i > 0 ? [{ text: " · " }] : []),
      ...piecesOf(wordsOf(one)),
      ...(by.length > 0 ? [{ text: ", " }, ...by] : []),
    ];
  });
}

function wordsOf({ silence, says }: Account): Cell {
  if (silence === undefined) return says;
  const said = piecesOf(says).filter(({ text }) => text !== "");
  return [
    { text: silence === "silent" ? "silent" : "not seen", tone: "quiet" },
    ...(said.length > 0 ? [{ text: ": " }, ...said] : []),
  ];
}
