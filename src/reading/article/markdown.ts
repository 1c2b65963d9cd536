// Markdown → blocks: the marks go, the words stay.

import type { Block, Draft, PageOptions } from "./draft.ts";
import { dayOf } from "./head.ts";
import { titleAmong } from "./plain.ts";
import { unescaped } from "./tags.ts";

/** The draft of a Markdown file; a front matter gives title, author and date. */
export function markdownDraft(source: string, options: PageOptions): Draft {
  const text = source.replaceAll("\r\n", "\n");
  const front = /^---\n([\s\S]{0,5000}?)\n---\n/.exec(text);
  const fields = frontMatter(front?.[1] ?? "");
  const blocks = blocksOf(text.slice(front?.[0].length ?? 0));
  const day = dayOf(fields.get("date") ?? fields.get("published"));
  return {
    title: fields.get("title") ?? titleAmong(blocks),
    byline: fields.get("author") ?? null,
    published: day ? { day, by: "meta" } : null,
    url: options.url ?? fields.get("url") ?? null,
    lang: fields.get("lang") ?? null,
    blocks,
  };
}

function frontMatter(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0)
      fields.set(
        line.slice(0, colon).trim().toLowerCase(),
        line
          .slice(colon + 1)
          .trim()
          .replace(/^["']|["']$/g, ""),
      );
  }
  return fields;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let held: string[] = [];
  let fenced = false;
  const flush = () => {
    if (held.length > 0) blocks.push({ text: bare(held.join(" ")), heading: false });
    held = [];
  };
  for (const line of text.split("\n")) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    if (fenced || /^\s{0,3}(?:```|~~~|\||[-*_] ?[-*_] ?[-*_]|=+\s*$)/.test(line)) continue;
    const heading = /^\s{0,3}#{1,6}\s/.exec(line);
    const begins = heading || /^\s{0,6}(?:[-*+]|\d{1,3}[.)])\s/.test(line) || !/\S/.test(line);
    if (begins) flush();
    if (heading) blocks.push({ text: bare(line.slice(heading[0].length)), heading: true });
    else if (/\S/.test(line)) held.push(line.replace(/^\s{0,6}(?:>\s?|[-*+]\s|\d{1,3}[.)]\s)/, "").trim());
  }
  flush();
  return blocks.filter(({ text: words }) => /\S/.test(words));
}

/** The words of a line without pictures, addresses and emphasis. */
function bare(line: string): string {
  return unescaped(
    line
      .replace(/!\[[^[\]]{0,300}\]\([^()\s]{0,800}(?: "[^"]{0,200}")?\)/g, "")
      .replace(/\[([^[\]]{0,500})\]\([^()\s]{0,800}(?: "[^"]{0,200}")?\)/g, "$1")
      .replace(/<\/?[a-z][^<>]{0,300}>/gi, "")
      .replace(/(?<![\p{L}\p{N}])(?:\*{1,3}|_{1,3})(?=\S)|(?<=\S)(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}])|`/gu, ""),
  );
}
