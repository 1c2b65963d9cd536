// Parts of a whole in one bar. It is a picture of figures that stand beside it in words.

import type { Card } from "../../views/index.ts";
import { type Html, h } from "./html.ts";

const WIDTH = 1000;

/** The bar ends where its parts do; `most` is the whole width. */
export function stackHtml(parts: Card["parts"], most: number): Html {
  if (parts.length === 0 || most <= 0) return h``;
  let at = 0;
  const rects = parts.map(({ size, look }) => {
    const [start, width] = [at, (size / most) * WIDTH];
    at += width;
    return h`<rect class="bar-${look.toLowerCase()}" x="${start.toFixed(1)}" width="${Math.max(0, width).toFixed(1)}" height="10"/>`;
  });
  return h`<svg class="stack" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`;
}
