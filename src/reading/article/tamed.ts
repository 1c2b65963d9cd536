// A page made safe for a tree: no scripts, every "<" a tag, and nothing so deep or so wide that walking it takes minutes.

import { leftOut } from "./strip.ts";
import { tokens } from "./tags.ts";

/** Beyond these the tree is not worth building: such pages are made to hurt, or are no articles. */
export const MOST_TAGS = 30_000;
const DEEPEST = 400;
/** Children of one element: finding a sibling walks them all. */
const MOST_CHILDREN = 1_500;

/** Raw elements have nothing to read, and much to parse; only the title is kept. */
const DROPPED = new Set("script style noscript template iframe textarea svg math xmp noembed".split(" "));
/** Elements that stay open until they are closed, so that they can nest. */
const NESTS = new Set(
  "html body div section article main span ul ol li table tbody tr td b i em strong a font blockquote form details center header footer nav aside".split(
    " ",
  ),
);

/** The page for the tree, with or without its boxes, or null where it is better read without a tree. */
export function tamed(html: string, boxes: boolean): string | null {
  const parts: string[] = [];
  const children: number[] = [0];
  let tags = 0;
  let skipping: { name: string; depth: number } | null = null;
  for (const { kind, name, body } of tokens(html)) {
    if (DROPPED.has(name)) continue;
    if (skipping) {
      if (name === skipping.name) skipping.depth += kind === "open" ? 1 : kind === "close" ? -1 : 0;
      if (skipping.depth === 0) skipping = null;
      continue;
    }
    if (!boxes && kind === "open" && leftOut(name, body) && name !== "head") {
      skipping = { name, depth: 1 };
      continue;
    }
    parts.push(written(kind, name, body));
    if (kind !== "close") children[children.length - 1] = (children.at(-1) ?? 0) + 1;
    if (kind === "open" || kind === "close") tags++;
    if (tags > MOST_TAGS || (children.at(-1) ?? 0) > MOST_CHILDREN || children.length > DEEPEST) return null;
    if (kind === "open" && NESTS.has(name)) children.push(0);
    else if (kind === "close" && NESTS.has(name) && children.length > 1) children.pop();
  }
  return parts.join("");
}

function written(kind: string, name: string, body: string): string {
  if (kind === "open") return `<${name}${body}>`;
  if (kind === "close") return `</${name}>`;
  return body === "<" ? "&lt;" : body;
}
