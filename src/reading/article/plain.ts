// Plain text → blocks: paragraphs, lines that are headings, and the title among the lines above the first paragraph.

import type { Block, Draft, PageOptions } from "./draft.ts";
import { isByline, isFurniture, isProse } from "./furniture.ts";

const LONGEST_HEADING = 160;

/** The draft of a text file. */
export function plainDraft(source: string, options: PageOptions): Draft {
  const blocks = source
    .replaceAll("\r\n", "\n")
    .split(/\n[^\S\n]*\n/)
    .flatMap((chunk) => unwrapped(chunk))
    .filter((line) => /\S/.test(line))
    .map((text): Block => ({ text, heading: isHeading(text) }));
  return { title: titleAmong(blocks), byline: null, published: null, url: options.url ?? null, lang: null, blocks };
}

/** Lines broken at a margin are one paragraph; lines of their own length are paragraphs each. */
function unwrapped(chunk: string): string[] {
  const lines = chunk.split("\n");
  const wrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= 50 && line.length <= 100);
  return wrapped ? [lines.map((line) => line.trim()).join(" ")] : lines;
}

function isHeading(line: string): boolean {
  return line.trim().length <= LONGEST_HEADING && !/[.!?。！？…:：;"”»)）]\s*$/.test(line);
}

/** The longest line above the first paragraph that is no furniture. */
export function titleAmong(blocks: readonly Block[]): string | null {
  const first = blocks.findIndex(({ text }) => isProse(text));
  const above = blocks
    .slice(0, first < 0 ? 1 : first)
    .filter(({ text, heading }) => heading && !isFurniture(text) && !isByline(text));
  const longest = above.slice(0, 8).sort((a, b) => b.text.trim().length - a.text.trim().length)[0];
  return longest?.text.trim() ?? null;
}
