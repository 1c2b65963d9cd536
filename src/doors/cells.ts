// A sheet's cell is text, a piece or several: doors read them all as several.

import type { Cell, Piece } from "../views/index.ts";

export function piecesOf(cell: Cell): readonly Piece[] {
  if (typeof cell === "string") return [{ text: cell }];
  return Array.isArray(cell) ? cell : [cell as Piece];
}

export function plainText(cell: Cell): string {
  return piecesOf(cell)
    .map((piece) => piece.text)
    .join("");
}
