// A figure with its source: the value, underlined, and a small § that opens the statements behind it.

import type { Piece } from "../../views/index.ts";
import { type Html, h } from "./html.ts";

/** So many citations are numbered at a printed figure; the others stand beside these in the list. */
const PRINTED = 4;

/** The figure as a link to its citation on the page. Where it leads elsewhere already, the § alone opens them. */
export function figureHtml(piece: Piece, inner: Html, link: string | undefined, numbers: readonly number[]): Html {
  const [first] = numbers;
  if (first === undefined) return link === undefined ? inner : h`<a href="${link}">${inner}</a>`;
  const mark = h`<sup class="ref" aria-hidden="true" data-n="${printed(numbers)}">§</sup>`;
  const where = h`href="#because-${first}" data-by="${numbers.join(" ")}"`;
  if (link === undefined)
    return h`<a class="fig" ${where}>${inner}${mark}<span class="vh">: open its sources</span></a>`;
  return h`<a href="${link}">${inner}</a><a class="fig alone" ${where}>${mark}<span class="vh">${piece.text.trim()}: open its sources</span></a>`;
}

function printed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, PRINTED).join(", ");
  return numbers.length > PRINTED ? `${shown} …` : shown;
}
