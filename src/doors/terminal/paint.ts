// Colour, where the terminal has it: blue and red are sides, magenta is a what-if, nothing else has a hue.

import picocolors from "picocolors";
import type { Piece } from "../../views/index.ts";

export interface Paint {
  piece(piece: Piece): string;
  bold(text: string): string;
  quiet(text: string): string;
  side(text: string, side: "US" | "CN" | undefined): string;
  whatIf(text: string): string;
}

export function paint(color: boolean): Paint {
  const c = picocolors.createColors(color);
  const side = (text: string, of: "US" | "CN" | undefined) =>
    of === "US" ? c.blue(text) : of === "CN" ? c.red(text) : text;
  return {
    bold: c.bold,
    quiet: c.dim,
    side,
    whatIf: c.magenta,
    piece({ text, side: of, tone }) {
      const sided = side(text, of);
      if (tone === "strong") return c.bold(sided);
      if (tone === "quiet") return c.dim(sided);
      return tone === "what-if" ? c.magenta(text) : sided;
    },
  };
}
