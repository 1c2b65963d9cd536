// A saved page → its article, by the reader view that browsers have; where that fails, by stripping tags.

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Block, Draft, PageOptions } from "./draft.ts";
import { type Head, headOf } from "./head.ts";
import { blocksOf } from "./strip.ts";
import { tokens } from "./tags.ts";
import { MOST_TAGS, tamed } from "./tamed.ts";

/** Less text than this is a teaser or a wall, not what the reader was given. */
const LEAST = 250;

/** The draft of an HTML page. No script runs: there is no engine behind this tree that could. */
export function htmlDraft(html: string, options: PageOptions): Draft {
  const head = headOf(html);
  const viewed = bestView(html);
  const blocks = viewed && length(viewed.blocks) >= LEAST ? viewed.blocks : stripped(html);
  return {
    title: titleOf(head, viewed?.title ?? null, html),
    byline: head.byline ?? viewed?.byline ?? null,
    published: head.published,
    url: options.url ?? head.url,
    lang: head.lang,
    blocks,
  };
}

interface Viewed {
  readonly title: string | null;
  readonly byline: string | null;
  readonly blocks: readonly Block[];
}

/** The page without its boxes, unless the article itself stood in what was named like one. */
function bestView(html: string): Viewed | null {
  const [bare, whole] = [tamed(html, false), tamed(html, true)].map((tree) =>
    tree === null ? null : readerView(tree),
  );
  if (!bare || !whole) return bare ?? whole ?? null;
  return length(bare.blocks) < length(whole.blocks) * 0.4 ? whole : bare;
}

function readerView(html: string): Viewed | null {
  try {
    const { document } = parseHTML(html);
    const read = new Readability(document, {
      charThreshold: LEAST,
      keepClasses: true,
      maxElemsToParse: MOST_TAGS,
      disableJSONLD: true,
    }).parse();
    if (!read?.content) return null;
    return { title: read.title ?? null, byline: read.byline ?? null, blocks: blocksOf(read.content) };
  } catch {
    // Whatever a page does to the tree, its text can still be had.
    return null;
  }
}

function stripped(html: string): Block[] {
  const tame = blocksOf(html);
  // A menu that never closes would have taken the article with it.
  return length(tame) >= LEAST ? tame : blocksOf(html, false);
}

function length(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** The heading that the title repeats is the title without the site's name. */
function titleOf(head: Head, viewed: string | null, html: string): string | null {
  const title = head.title ?? viewed;
  const heading = firstHeading(html);
  if (heading && (!title || title.startsWith(heading) || sharedWords(title, heading))) return heading;
  return title ? title.slice(0, 500).replace(/\s+[|»·–—-]\s+[^|»·–—]{2,40}$/, "") : null;
}

function firstHeading(html: string): string | null {
  let text: string | null = null;
  for (const { kind, name, body } of tokens(html)) {
    if (name === "h1" && kind === "open") text = "";
    else if (name === "h1" && kind === "close") {
      if (text?.trim()) return clean(text);
      text = null;
    } else if (kind === "text" && text !== null) text += body;
  }
  return null;
}

function clean(text: string): string | null {
  return blocksOf(text, false)[0]?.text.replace(/\s+/g, " ").trim() ?? null;
}

function sharedWords(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [first, second] = [words(a), words(b)];
  const shared = [...second].filter((word) => first.has(word)).length;
  return second.size >= 3 && shared >= second.size * 0.6;
}
