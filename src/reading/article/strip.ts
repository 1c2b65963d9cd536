// Markup taken off in one pass: blocks of text, without menus, forms, comments and boxes. Nothing here can be nested too deep.

import type { Block } from "./draft.ts";
import { tokens, unescaped } from "./tags.ts";

const BLOCKS = new Set(
  "p div section article main header footer aside nav ul ol li dl dt dd table tr td th blockquote pre h1 h2 h3 h4 h5 h6 br hr figure figcaption form address details summary body html center".split(
    " ",
  ),
);
/** Elements that hold no sentence of an article. */
const LEFT_OUT = new Set(
  "nav aside footer form button select option label figcaption dialog menu object embed video audio canvas head".split(
    " ",
  ),
);
const FURNITURE =
  /(?:^|[\s"'_-])(?:comments?|comment-?list|respond|newsletter|subscribe|subscription|related|recirc|recommended|sidebar|widget-area|share|sharing|social|promo|advert|ads?|cookie|breadcrumbs?|author-?box|tags?-?links|tagcloud|popular|trending|most-read|teasers?|outbrain|taboola|paywall|login|popup|modal|masthead|site-header|site-footer|menu|td-related|td_block_related|comentarios|relacionad[ao]s|suscri|compartir)(?:$|[\s"'_-])/i;
const VOID = new Set("br hr img input meta link source wbr area col embed track".split(" "));

/** The blocks of a page or fragment. `tame` leaves out furniture; without it, everything visible stays. */
export function blocksOf(html: string, tame = true): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let heading = false;
  let skipping: { name: string; depth: number } | null = null;
  const flush = () => {
    if (/\S/.test(text)) blocks.push({ text: unescaped(text), heading });
    text = "";
  };
  for (const { kind, name, body } of tokens(html)) {
    if (kind === "raw") continue;
    if (skipping) {
      if (name === skipping.name) skipping.depth += kind === "open" ? 1 : -1;
      if (skipping.depth === 0) skipping = null;
      continue;
    }
    if (kind === "text") {
      text += body;
      continue;
    }
    if (BLOCKS.has(name)) flush();
    if (/^h[1-6]$/.test(name)) heading = kind === "open";
    else if (BLOCKS.has(name)) heading = false;
    if (tame && kind === "open" && !VOID.has(name) && leftOut(name, body)) {
      flush();
      skipping = { name, depth: 1 };
    }
  }
  flush();
  return blocks;
}

/** Whether an element is furniture. The page's own frame is not, whatever its classes say of sidebars. */
export function leftOut(name: string, body: string): boolean {
  if (LEFT_OUT.has(name)) return true;
  if (!/^(?:div|section|ul|ol|header|span|p|table)$/.test(name) || body.length > 2000) return false;
  return /(?:class|id)\s*=\s*("[^"]*"|'[^']*')/i.test(body) && namesFurniture(body);
}

function namesFurniture(body: string): boolean {
  for (const [, value = ""] of body.matchAll(/(?:class|id)\s*=\s*("[^"]*"|'[^']*')/gi))
    if (FURNITURE.test(value) && !/content|entry|article-body|story-body|post-body/i.test(value)) return true;
  return false;
}
