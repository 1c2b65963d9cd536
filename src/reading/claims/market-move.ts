// That shares, an index or a future rose or fell, and by how much: against the closes of the record.

import type { Series } from "../../model/voices.ts";
import type { Day } from "../../time/index.ts";
import { type MarketTold, marketDay, marketsIn, moveOf, moveRows } from "../record/market.ts";
import { byFigure, type Proof } from "../record/proof.ts";
import type { Quantity, Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { clauseAt, unsure } from "./clause.ts";
import { cue, find } from "./cue.ts";
import { claimed, holds } from "./fit.ts";
import { dayWords, list } from "./words.ts";

const UP = cue(
  "roar(?:s|ed)?|leap(?:s|ed|t)?|vault(?:s|ed)?|spik(?:es|ed)|bounc(?:es|ed)|zoom(?:s|ed)|ahead|rose|rise[sn]?|rising|added|adds|put on|rebound(?:s|ed|ing)?|recover(?:s|ed)?|firmed|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|rall(?:y|ied|ies|ying)|advanc(?:e|es|ed|ing)|soar(?:s|ed|ing)?|(?<!g[ai]ve |given |giving )up|higher|reacted positively|positive reaction|record high|subi(?:o|eron|do)|sube[n]?|subida|avanz(?:o|aron|a)|gan(?:o|aron|ancias)|alza|repunt(?:e|o|aron)|reaccion(?:o|aron) (?:de forma positiva|positivamente)",
  "上涨|上扬|攀升|走高|收涨|大涨|涨|反弹",
);
const DOWN = cue(
  "fell|fall(?:s|ing|en)?|shed(?:s|ding)?|g[ai]ve(?:s|n)? up|giving up|slip(?:s|ped|ping)?|dip(?:s|ped)?|ease[sd]?|edged lower|retreat(?:s|ed)?|skid(?:s|ded)?|plummet(?:s|ed)?|crater(?:s|ed)?|sell-?off|sold off|rout|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|los(?:t|es|ses)|slid(?:e|es|ing)?|slump(?:s|ed)?|plung(?:e|es|ed)|sank|tumbl(?:e|es|ed|ing)|down|lower|weaken(?:s|ed)?|softened|cay(?:o|eron)|cae[n]?|caida|baj(?:o|aron|a)|retroced(?:io|ieron)|perdi(?:o|eron)|desplom(?:o|aron|e)",
  "下跌|下滑|走低|收跌|大跌|暴跌|跌|下挫",
);

export const marketMove: ClaimKind = {
  name: "market-move",
  find(reading, scene) {
    return marketsIn(scene.book, reading, reading.sentence).flatMap((market) => {
      const clause = clauseAt(reading, market.start);
      const quantity = percentNear(reading, market);
      const way = wayOf(quantity, clause, reading);
      // A firm's name alone is no share price.
      if (way === null || unsure(reading, market.start) || (/^nvidia$/i.test(market.text) && !quantity)) return [];
      const day = marketDay(reading, scene);
      const start = Math.min(market.start, quantity?.start ?? market.start);
      const end = Math.max(market.end, quantity?.end ?? market.end);
      return [
        {
          kind: "market-move" as const,
          stretch: { start, end, text: scene.article.text.slice(start, end) },
          subjects: market.series.map(({ id }) => id),
          judge: (at: Vantage) => judgeMove(market, quantity, way, day, at),
        },
      ];
    });
  },
};

/** The percentage that stands next after the market's name, before the next one's. */
function percentNear(reading: Reading, market: MarketTold): Quantity | null {
  const percents = reading.quantities.filter((q) => q.unit === "%" && q.kind !== "multiple");
  const after = percents.filter((q) => q.start >= market.end && q.start - market.end < 90);
  return after[0] ?? percents.find((q) => q.end <= market.start && market.start - q.end < 25) ?? null;
}

function wayOf(
  quantity: Quantity | null,
  clause: { start: number; end: number; text: string },
  reading: Reading,
): "up" | "down" | null {
  if (quantity?.moved) return quantity.moved;
  for (const stretch of [clause, reading.sentence]) {
    const [up, down] = [find(stretch, UP), find(stretch, DOWN)];
    if (up && (!down || up.start < down.start)) return "up";
    if (down) return "down";
  }
  return null;
}

function judgeMove(market: MarketTold, quantity: Quantity | null, way: "up" | "down", day: Day, at: Vantage): Judged {
  const moves = market.series.flatMap((series) =>
    moveRows(series, day, at.known).flatMap((row) => {
      const move = moveOf(row);
      return move === null ? [] : [{ series, row, move }];
    }),
  );
  if (moves.length === 0)
    return missing(`the moves of ${list(market.series.slice(0, 2).map(({ name }) => name.en))} on ${dayWords(day)}`);
  const proofs: Proof[] = moves.slice(0, 4).map(({ series, row }) => byFigure(series, row));
  const record = list(moves.slice(0, 4).map(({ series, move }) => `${name(series)} ${signed(move)}%`));
  const right = moves.filter(({ move }) => (way === "up" ? move > 0 : move < 0));
  if (right.length === 0) return judged("false", `On ${dayWords(day)}: ${record}.`, proofs, record);
  if (!quantity) {
    const all = right.length === moves.length;
    return judged(all ? "true" : "true-with-limits", `On ${dayWords(day)}: ${record}.`, proofs, record);
  }
  const fits = right.some(
    ({ move }) => holds(quantity, { low: Math.abs(move), high: Math.abs(move) }) || near(quantity, Math.abs(move)),
  );
  return judged(fits ? "true" : "false", `On ${dayWords(day)}: ${record}.`, proofs, record);
}

/** A tenth of a point is what a close and a level of the same hour differ by. */
function near(quantity: Quantity, move: number): boolean {
  const { low, high } = claimed(quantity);
  return move >= low - 0.1 && move <= high + 0.1;
}

function name({ name: { en } }: Series): string {
  return en.replace(/ (?:Composite|Index)$/, "");
}

function signed(move: number): string {
  return `${move > 0 ? "+" : ""}${Number(move.toFixed(2))}`;
}
