// Breaks pieces of text into lines of a width; what is coloured stays coloured across the break.

import type { Piece } from "../../views/index.ts";
import { printable, widthOf } from "./width.ts";

export type Line = readonly Piece[];

/** Words are kept whole where they fit; Chinese breaks anywhere; a longer word is cut. A line break in the text stays. */
export function wrap(pieces: readonly Piece[], width: number): readonly Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  const next = () => {
    lines.push([]);
    used = 0;
  };
  const put = (piece: Piece, text: string) => {
    lines.at(-1)?.push({ ...piece, text });
    used += widthOf(text);
  };
  for (const piece of pieces) {
    for (const token of tokens(printable(piece.text))) {
      if (token === "\n") next();
      else if (used + widthOf(token.trimEnd()) <= width) put(piece, token);
      else {
        if (used > 0) next();
        for (const part of cut(token, width)) {
          if (used + widthOf(part.trimEnd()) > width) next();
          put(piece, part);
        }
      }
    }
  }
  return lines.map(trimmed);
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, piece) => sum + widthOf(piece.text), 0);
}

/** The width of the longest word: less than this, and words are cut. */
export function longestWord(pieces: readonly Piece[]): number {
  const words = pieces.flatMap((piece) => tokens(printable(piece.text)).map((token) => widthOf(token.trim())));
  return Math.max(0, ...words);
}

const TOKEN =
  /\n|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+ *| +/gu;

/** Words with the blanks behind them. */
function tokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

function cut(token: string, width: number): readonly string[] {
  if (widthOf(token.trimEnd()) <= width) return [token];
  const parts: string[] = [];
  let part = "";
  for (const char of token) {
    if (part && widthOf(part + char) > width) {
      parts.push(part);
      part = "";
    }
    part += char;
  }
  return [...parts, part];
}

function trimmed(line: Piece[]): Line {
  const last = line.at(-1);
  if (!last) return line;
  const text = last.text.trimEnd();
  return text ? [...line.slice(0, -1), { ...last, text }] : trimmed(line.slice(0, -1));
}
