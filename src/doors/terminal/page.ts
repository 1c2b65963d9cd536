// The sheet of paper that the terminal is: a width, and how pieces are painted on it.

import type { Cell, Piece } from "../../views/index.ts";
import { piecesOf } from "../cells.ts";
import { type Paint, paint } from "./paint.ts";
import { type Line, lineWidth, wrap } from "./wrap.ts";

export interface Page extends Paint {
  readonly width: number;
  line(line: Line): string;
  /** A cell over the whole width. */
  text(cell: Cell): readonly string[];
}

export function page(width: number, color: boolean): Page {
  const painted = paint(color);
  const line = (pieces: Line) => pieces.map(painted.piece).join("");
  return { ...painted, width, line, text: (cell) => wrap(piecesOf(cell), width).map(line) };
}

/** `lead` and then the pieces, whose further lines stand `indent` columns in. */
export function hanging(lead: readonly Piece[], pieces: readonly Piece[], on: Page, indent: number): readonly string[] {
  const [first = [], ...rest] = wrapAfter(lineWidth(lead), pieces, on.width, indent);
  return [on.line([...lead, ...first]), ...rest.map((line) => " ".repeat(indent) + on.line(line))];
}

function wrapAfter(used: number, pieces: readonly Piece[], width: number, indent: number): readonly Line[] {
  const [first = []] = wrap(pieces, Math.max(1, width - used));
  const lines = wrap(pieces, Math.max(1, width - indent));
  if (lines.length === 1 && used <= indent) return lines;
  if (used <= indent) return wrap(pieces, width - indent);
  // The first line is shorter than the others: what it holds is taken off, and the rest set anew.
  const taken = first.reduce((sum, piece) => sum + piece.text.length, 0);
  const rest = skip(pieces, taken);
  return lineWidth(rest) === 0 ? [first] : [first, ...wrap(rest, Math.max(1, width - indent))];
}

function skip(pieces: readonly Piece[], characters: number): readonly Piece[] {
  let left = characters;
  const rest: Piece[] = [];
  for (const piece of pieces) {
    const text = piece.text.slice(left);
    left = Math.max(0, left - piece.text.length);
    if (text) rest.push({ ...piece, text: rest.length === 0 ? text.trimStart() : text });
  }
  return rest;
}
