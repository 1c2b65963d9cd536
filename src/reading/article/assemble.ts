// Blocks and head → the article: furniture out, title first, one text in which every offset counts.

import type { Article, Paragraph } from "../types.ts";
import type { Block, Draft, PageOptions } from "./draft.ts";
import { isByline, withoutFurniture } from "./furniture.ts";
import { languageOf } from "./language.ts";
import { printedDay, toldDay } from "./published.ts";

/** Puts the article together. */
export function assemble(draft: Draft, options: PageOptions): Article {
  const blocks = draft.blocks
    .map(({ text, heading }) => ({ text: cleaned(text), heading }))
    .filter(({ text }) => text !== "");
  const title = draft.title === null ? null : cleaned(draft.title) || null;
  const lang = options.lang ?? languageOf(blocks.map((b) => b.text).join("\n"), draft.lang);
  const body = afterTitle(withoutFurniture(blocks), title);
  const laid = laidOut(title === null ? body : [{ text: title, heading: true }, ...body]);
  const printed = options.published
    ? ({ day: options.published, by: "given" } as const)
    : (draft.published ?? printedDay(blocks, draft.url, lang));
  return {
    title,
    byline: draft.byline ?? bylineAmong(blocks),
    published: printed?.day ?? null,
    anchor:
      printed ??
      toldDay(
        laid.paragraphs.map((p) => p.text),
        lang,
      ),
    lang,
    ...laid,
  };
}

/** What stands above the title is the site's; the title itself comes once. */
function afterTitle(blocks: readonly Block[], title: string | null): readonly Block[] {
  if (title === null) return blocks;
  const at = blocks.slice(0, 12).findIndex(({ text }) => same(text, title));
  return at < 0 ? blocks : blocks.slice(at + 1);
}

function same(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return words(a) === words(b);
}

function bylineAmong(blocks: readonly Block[]): string | null {
  const line = blocks
    .slice(0, 12)
    .find(
      ({ text }) => isByline(text) && /^(?:by|por|written by|escrito por|作者|记者|文)\b|^(?:作者|记者|文)/i.test(text),
    );
  return line
    ? line.text.replace(/^(?:by|por|written by|escrito por|作者|记者|文)[\s:：/／|]*/i, "").trim() || null
    : null;
}

function laidOut(blocks: readonly Block[]): { paragraphs: Paragraph[]; text: string } {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const { text, heading } of blocks) {
    paragraphs.push({ text, start: at, end: at + text.length, heading });
    at += text.length + GAP.length;
  }
  return { paragraphs, text: blocks.map(({ text }) => text).join(GAP) };
}

const GAP = "\n\n";

/** One blank for many; no control characters, no marks that only steer the printing. */
function cleaned(text: string): string {
  return text
    .replace(/(?![\t\n\r\f\v])\p{Cc}|\p{Cf}/gu, "")
    .replace(/[ \t\r\n\f\v]+/g, " ")
    .trim();
}
