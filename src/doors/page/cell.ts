// A sheet's cell as HTML.

import type { Cell, Piece, RawArgs } from "../../views/index.ts";
import { piecesOf } from "../cells.ts";
import { chip } from "./chip.ts";
import type { Cited } from "./cited.ts";
import { figureHtml } from "./figure.ts";
import { type Html, h, webAddress } from "./html.ts";
import { hrefOf, type Site, withDays, withoutDashes } from "./site.ts";

export interface Setting {
  readonly site: Site;
  /** Goes along with every link. */
  readonly time: RawArgs;
  /** The citations of the page. */
  readonly cited: Cited;
  /** All that the page was asked, for links that keep it. */
  readonly asked?: RawArgs;
}

export function cellHtml(cell: Cell, setting: Setting): Html {
  return h`${piecesOf(cell).map((piece) => pieceHtml(piece, setting))}`;
}

const SIDES = { US: "United States", CN: "China" };

function pieceHtml(piece: Piece, setting: Setting): Html {
  const inner = toned(piece);
  const href = piece.to ? hrefOf(setting.site, piece.to, setting.time, setting.asked) : webAddress(piece.url);
  const numbers = piece.by && piece.text.trim() !== "" ? setting.cited.numbersOf(piece.by) : [];
  return figureHtml(piece, inner, href, numbers);
}

function toned(piece: Piece): Html {
  const { side, tone } = piece;
  const text = withDays(withoutDashes(piece.text));
  if (side && text.trim() === side)
    return h`<span class="side ${side.toLowerCase()}" title="${SIDES[side]}">${side}</span>`;
  const told =
    chip(text) ?? (isTariffNumber(text) ? h`<span class="mono nb" translate="no">${text}</span>` : h`${text}`);
  const sided = side ? h`<span class="${side.toLowerCase()}-t">${told}</span>` : told;
  switch (tone) {
    case "strong":
      return h`<b>${sided}</b>`;
    case "quiet":
      return h`<span class="muted">${sided}</span>`;
    case "what-if":
      return h`<span class="what-t">${sided}</span>`;
    case "quote":
      return h`<q class="said" translate="no">${text}</q>`;
    case "number":
      return h`<span class="nb">${sided}</span>`;
    default:
      return sided;
  }
}

function isTariffNumber(text: string): boolean {
  return /^\d{4}(\.\d{2}){2}(\.?\d{2,4})?$/.test(text.trim());
}
