// Outcomes as cards side by side: the record under a black rule, each hypothesis under a dashed violet one.

import type { Block, Card } from "../../views/index.ts";
import { cellHtml, type Setting } from "./cell.ts";
import { type Html, h } from "./html.ts";
import { stackHtml } from "./stack.ts";

export function cardsHtml({ cards }: Extract<Block, { kind: "cards" }>, setting: Setting): Html {
  const most = Math.max(0, ...cards.map(({ parts }) => parts.reduce((sum, { size }) => sum + size, 0)));
  return h`<ul class="wcards">${cards.map((card) => cardHtml(card, most, setting))}</ul>`;
}

/** Always its five parts, so that they stand on one line with those of its neighbours. */
function cardHtml(card: Card, most: number, setting: Setting): Html {
  const { title, value, detail, difference, note, parts, hypothetical } = card;
  const apart = difference ? h`<em>${difference}</em>` : "";
  return h`<li class="wcard${hypothetical ? " w" : ""}"><h3>${cellHtml(title, setting)}</h3><p class="am">${value}</p><p class="rt"><span>${detail}</span>${apart}</p><div>${stackHtml(parts, most)}</div><p class="why">${note}</p></li>\n`;
}
